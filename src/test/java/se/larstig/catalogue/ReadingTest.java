package se.larstig.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("C9 The reader of a folder knows plain words, checked law and pages that there are")
class ReadingTest {

    private static final String HARD =
            "Socialtjänstens verksamhetsutvecklingsorganisation förutsätter kompetensförsörjningsplanering"
                    + " beträffande våldsutsatta målgrupper inom samtliga förvaltningsövergripande samverkansstrukturer.";

    @Test
    @DisplayName("C9.2 LIX is words in a sentence, and long words in a hundred")
    void lix() {
        assertThat(Lix.of(List.of("Du frågar. Hon svarar dig.")).value()).isEqualTo(3);
        assertThat(Lix.of(List.of("Frågan ställs enskilt.")).value()).isCloseTo(36, within(1));
        assertThat(Lix.of(List.of()).value()).isZero();
        assertThat(Lix.of(List.of("### Rubrik utan punkt\n\nDu frågar hen.\n\n- ett\n- två\n"))
                        .value())
                .isEqualTo(Lix.of(List.of("Rubrik utan punkt. Du frågar hen. Ett. Två."))
                        .value());
        assertThat(Lix.of(List.of("Se 19 kap. 1 § i lagen."))).isEqualTo(Lix.of(List.of("Se 19 kap 1 § i lagen.")));
        assertThat(new Lix(45).verdict()).isEqualTo(Lix.Verdict.PLAIN);
        assertThat(new Lix(50).verdict()).isEqualTo(Lix.Verdict.DENSE);
        assertThat(new Lix(51).verdict()).isEqualTo(Lix.Verdict.HARD);
    }

    @Test
    @DisplayName("C9.1, C9.2 A hard lesson is advice, not a fault, and has its LIX with it")
    void advice() {
        var course = new CourseFixture().replace("lessons/first.yaml", "Läs **lugnt**.", (HARD + " ").repeat(12));
        var draft = CourseReader.read(course);
        assertThat(draft.advice()).singleElement().satisfies(advice -> {
            assertThat(advice.file()).isEqualTo("lessons/first.yaml");
            assertThat(advice.message()).contains("LIX");
        });
        assertThat(draft.modules().get(0).lessons().get(0).lix()).isGreaterThan(Lix.MOST);
        assertThat(draft.modules().get(0).lessons().get(1).lix()).isBetween(1, Lix.AIM);
        assertThat(CourseReader.read(new CourseFixture()).advice()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Se 19 kap. 1 § socialtjänstlagen. |",
                "Se 4 kap. 4 c och 4 d §§ brottsbalken |",
                "Se 31 b–31 e och 40 §§ LVU |",
                "Se 31 b–e §§ |",
                "Se 11 kap. 1 och 5 §§, 26 kap. 1 § |",
                "Hon bor i rum 9, och kommer 31 augusti |",
                "Lag (1990:52) och HSLF-FS 2022:39 |",
                "Rapporten (2023:8) och prop. 2025/26:12 |",
                "Se 19 kap. 1 § LVU | 19 kap. 1 §",
                "Se 4 kap. 4 c–4 f §§ | 4 kap. 4 f §",
                "Se 11 kap. 1–3 §§ | 11 kap. 2 §",
                "Se kommunallagen (2017:726) | 2017:726",
                "Lag (1904:27 s. 1) om | 1904:27",
                "Se 36 och 39 §§ |",
                "Se 36 h § | 36 h §",
                "SOSFS 2099:1 | 2099:1"
            })
    @DisplayName("C9.3 Law that nobody has looked up is found in a text")
    void law(String text, String unknown) {
        var found = CheckedLaw.get().unknown(text);
        if (unknown == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).anySatisfy(each -> assertThat(each.sentence()).contains(unknown));
        }
    }

    @Test
    @DisplayName("C9.3 The paragraph of a source is one of its own act")
    void source() {
        assertThat(CheckedLaw.get().unknown("Brottsbalk (1962:700)", "4 kap. 3 §"))
                .isEmpty();
        assertThat(CheckedLaw.get().unknown("Socialtjänstlag (2025:400)", "4 kap. 3 §"))
                .hasSize(1);
        assertThat(CheckedLaw.get().unknown("Praxis", "")).isEmpty();
    }

    @Test
    @DisplayName("C9.4 A link to this site leads to a page that there is")
    void pages() {
        assertThat(SitePages.exist("/learning/courses?q=x")).isTrue();
        assertThat(SitePages.exist("/home/safety#help")).isTrue();
        assertThat(SitePages.exist("/leave")).isTrue();
        assertThat(SitePages.exist("/learning/Courses")).isFalse();
        assertThat(SitePages.exist("/learning/nothing")).isFalse();
    }
}
