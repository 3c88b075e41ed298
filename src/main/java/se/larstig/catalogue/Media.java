package se.larstig.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import se.larstig.catalogue.CourseDraft.FileDraft;

/** A picture, sound, film or document, kept once under the hash of its bytes. It never changes, so it has no lock. */
@Entity
@Table(name = "catalogue_media")
public class Media {

    @Id
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "media_type")
    private MediaType type;

    private int size;

    private byte[] bytes;

    protected Media() {}

    Media(FileDraft file) {
        this.sha256 = file.sha256();
        this.type = file.type();
        this.size = file.content().array().length;
        this.bytes = file.content().array();
    }

    public MediaType getType() {
        return type;
    }

    /** In bytes. */
    public int getSize() {
        return size;
    }

    byte[] getBytes() {
        return bytes;
    }
}
