package se.larstig.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** I8.2: that a form has been used, so that pressing twice registers one person. */
@Entity
@Table(name = "identity_registration")
public class Registration {

    @Id
    @Column(name = "form_key")
    private String formKey;

    @Column(name = "registered_by")
    private Long registeredBy;

    private Long person;

    protected Registration() {}

    Registration(String formKey, long registeredBy, long person) {
        this.formKey = formKey;
        this.registeredBy = registeredBy;
        this.person = person;
    }

    boolean isBy(long actor) {
        return registeredBy == actor;
    }

    Long getPerson() {
        return person;
    }
}
