package se.larstig.external;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import se.larstig.identity.StaffFixture;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Courses elsewhere on Gotland, which no demo row uses. */
@ApplicationScoped
public class ExternalFixture {

    static final String COUNTY = "09";

    @Inject
    private StaffFixture staff;

    @Inject
    private ExternalCourses courses;

    /** Who works in the unit and keeps the county's list. */
    Actor coordinator(long unit) {
        return staff.holder(Role.COORDINATOR, unit, Scope.county(COUNTY));
    }

    long course(Actor coordinator, ExternalCourse.Kind kind) {
        return courses.name(
                coordinator, COUNTY, new ExternalCourseDetails(kind, "Kurs " + UUID.randomUUID(), "", "Intyget", 24));
    }

    static Actor learner(long person) {
        return new Actor(person, "test", List.of(new Actor.Grant(Role.LEARNER, Scope.NATIONAL)));
    }

    static LocalDate today() {
        return LocalDate.now(Clocks.ZONE);
    }

    static ShownFile file() {
        return ShownFile.of(png());
    }

    static byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
