package se.larstig.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What this database was created for. It is told once, at the first start, and never told otherwise. */
@Entity
@Table(name = "demo_origin")
public class Origin {

    static final int ID = 1;

    @Id
    private int id;

    private @Nullable Boolean demo;

    protected Origin() {}

    /** D6.1: a database with invented people and no real ones was a demo before anybody asked. */
    boolean admits(boolean asDemo, boolean anyoneReal, boolean anyoneInvented) {
        if (demo == null) {
            demo = !anyoneReal && (asDemo || anyoneInvented);
        }
        return demo == asDemo;
    }
}
