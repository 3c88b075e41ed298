package se.larstig.catalogue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Publishing courses. */
@Boundary
public class Authoring {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private CourseQueries queries;

    @Inject
    private Clocks clocks;

    @Inject
    private Event<VersionPublished> published;

    /**
     * C1.2, C5.1: publishes the course folder as a new version, unless the published version has the same files. Returns
     * the id of the version that is published afterwards. Refuses with {@link FaultyCourse}.
     *
     * @param owner the nation or the county that the course belongs to
     */
    public long publish(Actor actor, Scope owner, CourseSource source) {
        Access.require(actor, Role.TRAINER, owner);
        var draft = CourseReader.read(source);
        var course = queries.locked(draft.code()).orElseGet(() -> begin(draft.code(), owner));
        if (!course.getOwner().equals(owner)) {
            throw new Refused("catalogue.refused.code-taken", draft.code());
        }
        var current = queries.current(course).orElse(null);
        if (current != null && current.getContentHash().equals(draft.hash())) {
            return current.getId();
        }
        var version = course.publish(draft, current, clocks.now(), actor.personId());
        draft.files().forEach((name, file) -> version.show(name, media(file)));
        store.flush(); // the older version retires before this one is inserted: a course has one published version
        store.persist(version);
        if (draft.group() != null) {
            store.persist(new LeaderManual(version, draft.group().manual()));
        }
        published.fire(new VersionPublished(course.getId(), version.getId(), version.getNumber(), version.getChange()));
        return version.getId();
    }

    private Course begin(String code, Scope owner) {
        var course = new Course(code, owner);
        store.persist(course);
        return course;
    }

    private Media media(CourseDraft.FileDraft file) {
        return Optional.ofNullable(store.find(Media.class, file.sha256())).orElseGet(() -> {
            var media = new Media(file);
            store.persist(media);
            return media;
        });
    }
}
