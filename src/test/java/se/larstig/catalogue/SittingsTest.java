package se.larstig.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.content.ContentJson;
import se.larstig.catalogue.content.Guide;
import se.larstig.catalogue.content.Malformed;
import se.larstig.catalogue.content.Markdown;
import se.larstig.shared.Scope;

@DisplayName("C8 A group goes through a course in sittings")
class SittingsTest {

    private static final Guide GUIDE = new Guide(
            List.of("Gruppen kan fråga."),
            new Markdown("Skriv ut."),
            List.of(
                    new Guide.Step(5, "Börja", new Markdown("Hej.")),
                    new Guide.Step(85, "Samtal", new Markdown("Prata."))),
            Markdown.NONE);

    @Test
    @DisplayName("C8.1 they belong to the version, and count in its hash")
    void version() {
        var plain = CourseReader.read(new CourseFixture());
        assertThat(plain.group()).isNull();
        var draft = CourseReader.read(new CourseFixture().withSittings());
        assertThat(draft.hash()).isNotEqualTo(plain.hash());
        var group = draft.group();
        assertThat(group).isNotNull();
        if (group != null) {
            assertThat(group.manual().text()).contains("ingen frågar varför");
            assertThat(group.sittings())
                    .extracting(CourseDraft.SittingDraft::key)
                    .containsExactly("meet-one", "meet-two");
        }
        assertThat(new Course("small-course", Scope.NATIONAL).publish(draft, null, Instant.EPOCH, 0))
                .isNotNull();
    }

    @Test
    @DisplayName("C8.1 there are ten at most")
    void many() {
        var many = new StringBuilder("manual: M\nsittings:\n");
        for (var n = 0; n < 11; n++) {
            many.append("  - { id: s" + n + ", title: T, minutes: 5, modules: [ask], goals: [g],"
                    + " steps: [{ minutes: 5, title: T, markdown: M }] }\n");
        }
        assertThat(new CourseFixture().put("sittings.yaml", many.toString()).faults())
                .anySatisfy(fault -> assertThat(fault.message()).contains("at most 10"));
    }

    @Test
    @DisplayName("C8.2 the steps have their times from 0:00 on")
    void times() {
        assertThat(GUIDE.length()).isEqualTo(90);
        assertThat(GUIDE.timed()).extracting(Guide.Timed::from).containsExactly("0:00", "0:05");
        assertThat(GUIDE.timed()).extracting(Guide.Timed::to).containsExactly("0:05", "1:30");
        assertThatThrownBy(() -> new Guide(List.of("a"), Markdown.NONE, List.of(), Markdown.NONE))
                .isInstanceOf(Malformed.class);
    }

    @Test
    @DisplayName("C8.1 what was stored can be read for ever")
    void stored() {
        var json = "{\"after\":\"\",\"before\":\"Skriv ut.\",\"goals\":[\"Gruppen kan fråga.\"],\"steps\":["
                + "{\"markdown\":\"Hej.\",\"minutes\":5,\"title\":\"Börja\"},"
                + "{\"markdown\":\"Prata.\",\"minutes\":85,\"title\":\"Samtal\"}]}";
        assertThat(ContentJson.readGuide(json)).isEqualTo(GUIDE);
        assertThat(ContentJson.readGuide(ContentJson.write(GUIDE))).isEqualTo(GUIDE);
    }
}
