package se.larstig.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears which versions are published. */
@ApplicationScoped
public class PublishingFixture {

    private final List<VersionPublished> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes VersionPublished event) {
        heard.add(event);
    }

    List<VersionPublished> of(long versionId) {
        return heard.stream().filter(event -> event.versionId() == versionId).toList();
    }
}
