package se.larstig.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import se.larstig.identity.People;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Publishes small courses, has them approved, and hears which versions are. */
@ApplicationScoped
public class PublishingFixture {

    private static final Actor SYSTEM = Actor.system("test");

    @Inject
    private Authoring authoring;

    @Inject
    private Approvals approvals;

    @Inject
    private ApprovalQueries queries;

    @Inject
    private CourseQueries courses;

    @Inject
    private People people;

    @Inject
    private Clocks clocks;

    private final List<VersionPublished> heard = new CopyOnWriteArrayList<>();
    private final List<VersionApproved> approved = new CopyOnWriteArrayList<>();

    /** A version of a course that is nobody else's, of Örebro län. */
    public long smallCourse() {
        return authoring.publish(SYSTEM, Scope.county("18"), last());
    }

    /** The same with two sittings for groups: the first goes through two of its three lessons, the second through the last. */
    public long groupCourse() {
        return authoring.publish(SYSTEM, Scope.county("18"), last().withSittings());
    }

    /** The next version of such a course. */
    public long again(long version) {
        var next = new CourseFixture(courses.row(version).orElseThrow().code()).withSittings();
        next.replace("course.yaml", "En liten kurs", "Övning: en liten kurs");
        return authoring.publish(
                SYSTEM, Scope.county("18"), next.replace("course.yaml", "change: substantive", "change: editorial"));
    }

    /** A small course whose title comes last in every list, where it hides no other. */
    static CourseFixture last() {
        var course = new CourseFixture("c" + UUID.randomUUID().toString().toLowerCase(Locale.ROOT));
        course.replace("course.yaml", "En liten kurs", "Övning: en liten kurs");
        return course;
    }

    /** A new reviewer of Örebro län. */
    public Actor reviewer() {
        var name = "Ines Granskare";
        return new Actor(
                people.register(SYSTEM, name, true), name, List.of(new Actor.Grant(Role.REVIEWER, Scope.county("18"))));
    }

    /** Somebody stands for the version. */
    public void approve(Actor reviewer, long version, Approval.Kind kind) {
        approvals.approve(reviewer, version, kind, new Expert("Expert " + kind, "expert"), clocks.today(), "");
    }

    /** Nobody stands for the version any more. */
    public void withdrawAll(Actor reviewer, long version) {
        queries.version(reviewer, version).given().stream()
                .filter(ApprovalQueries.Given::standing)
                .forEach(given -> approvals.withdraw(reviewer, version, given.id(), "prov"));
    }

    void hear(@Observes VersionPublished event) {
        heard.add(event);
    }

    void hear(@Observes VersionApproved event) {
        approved.add(event);
    }

    long approvals(long versionId) {
        return approved.stream().filter(event -> event.versionId() == versionId).count();
    }

    List<VersionPublished> of(long versionId) {
        return heard.stream().filter(event -> event.versionId() == versionId).toList();
    }
}
