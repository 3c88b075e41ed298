package se.larstig.external;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** EX2.3: the file of a proof, sealed for the person. It goes before the proof does (EX2.6). */
@Entity
@Table(name = "external_proof_file")
class ProofFile {

    @Id
    private Long proof;

    private Long person;

    @Enumerated(EnumType.STRING)
    private ShownFile.Type type;

    private byte[] sealed;

    protected ProofFile() {}

    ProofFile(long proof, long person, ShownFile.Type type, byte[] sealed) {
        this.proof = proof;
        this.person = person;
        this.type = type;
        this.sealed = sealed.clone();
    }

    Long getPerson() {
        return person;
    }

    ShownFile.Type getType() {
        return type;
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
