package se.larstig.architecture.guilty.line.organisation;

import java.util.List;
import se.larstig.architecture.guilty.line.catalogue.Booklet;
import se.larstig.architecture.guilty.line.identity.Citizen;

/** Guilty of knowing its citizens, who know it, and of reading what it never named. */
public record Town(List<Citizen> citizens) {

    Booklet[] library() {
        return new Booklet[0];
    }
}
