package se.larstig.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A course folder in memory, with every kind of block and question, that may be spoilt at one place. */
final class CourseFixture implements CourseSource {

    private static final String COURSE = """
            format: 1
            course: small-course
            lang: sv
            title: "En liten kurs"
            summary: |
              Om att fråga.
            level: introduction
            audience: "Alla"
            goals: ["Du kan fråga."]
            owner: "Redaktionen"
            review: not-reviewed
            review-by: 2027-05-31
            change: substantive
            completion:
              lessons: all
              check: true
              pass-mark: 80
            sources:
              - id: sol
                act: "Socialtjänstlag (2025:400)"
                paragraph: "19 kap. 1 §"
                in-force: 2025-07-01
                checked: 2026-11-21
                checked-by: "Redaktionen"
                note: "Ska granskas."
                url: "https://www.riksdagen.se/"
            modules:
              - id: ask
                title: "Fråga"
                goals: ["Fråga i enrum"]
                lessons: [first, second]
              - id: act
                title: "Agera"
                lessons: [third]
            english:
              title: "A small course"
              summary: "About asking."
              goals: ["You can ask."]
              modules:
                ask: { title: "Ask", goals: ["Ask in private"], outline: "How to ask." }
            """;

    private static final String FIRST = """
            lesson: first
            title: "Först"
            blocks:
              - id: intro
                kind: text
                markdown: |
                  ### Välkommen

                  Läs **lugnt**.
              - id: picture
                kind: image
                file: media/circle.svg
                alt: "En cirkel"
              - id: lines
                kind: help-lines
              - id: clip
                kind: film
                title: "Ett samtal"
                file: media/talk.mp4
                seconds: 90
                captions: media/talk.vtt
                transcript: "Hon säger hej."
              - id: voice
                kind: sound
                title: "En röst"
                file: media/voice.mp3
                seconds: 30
                transcript: "Hon säger hej."
              - id: cite
                kind: quote
                lang: fi
                markdown: "Kysyn aina."
                attribution: "Påhittat citat"
              - id: law
                kind: fact
                title: "Anmäl genast"
                markdown: "Anmäl *genast*."
                sources: [sol]
            """;

    private static final String SECOND = """
            lesson: second
            title: "Sedan"
            blocks:
              - id: before
                kind: warning
                theme: violence
                markdown: "Ett fall följer."
                covers: [case]
                instead: "En mildare text."
              - id: case
                kind: scenario
                title: "Fredag"
                start: phone
                pages:
                  - id: phone
                    markdown: "Telefonen ringer."
                    choices:
                      - { id: ask, text: "Fråga.", to: good-end, verdict: good, reason: "Bra." }
                      - { id: wait, text: "Vänta.", to: silence, verdict: poor, reason: "Hm." }
                  - id: silence
                    markdown: "Det är tyst."
                    choices:
                      - { id: again, text: "Ring.", to: phone, verdict: possible, reason: "Kanske." }
                      - { id: home, text: "Gå hem.", to: bad-end, verdict: poor, reason: "Hm." }
                  - id: good-end
                    markdown: "Det gick bra."
                    end: true
                  - id: bad-end
                    markdown: "Det gick mindre bra."
                    end: true
              - id: think
                kind: reflection
                prompt: "Vad tänker du?"
              - id: talk
                kind: discussion
                prompt: "Prata."
                minutes: 20
              - id: take
                kind: download
                title: "Lista"
                file: media/list.txt
                description: "En sida."
              - id: here
                kind: local
                markdown: "Öppna rutinen."
                contacts: [routine, social-night]
            """;

    private static final String THIRD = """
            lesson: third
            title: "Till sist"
            blocks:
              - id: practise
                kind: questions
                questions:
                  - id: q-single
                    kind: single
                    text: "Vad gör du?"
                    options:
                      - { id: a, text: "Frågar.", correct: true, why: "Ja." }
                      - { id: b, text: "Väntar.", why: "Nej." }
                    sources: [sol]
                  - id: q-multiple
                    kind: multiple
                    text: "Vilka?"
                    options:
                      - { id: a, text: "En.", correct: true, why: "Ja." }
                      - { id: b, text: "Två.", correct: true, why: "Ja." }
                      - { id: c, text: "Tre.", why: "Nej." }
                  - id: q-true
                    kind: true-false
                    text: "Är det så?"
                    answer: false
                    why-true: "Nej."
                    why-false: "Just det."
                  - id: q-match
                    kind: match
                    text: "Para ihop."
                    pairs:
                      - { id: a, left: "Polis", right: "112", why: "Fara." }
                      - { id: b, left: "Jour", right: "Råd", why: "Stöd." }
                  - id: q-order
                    kind: order
                    text: "Ordna."
                    items:
                      - { id: a, text: "Fara?", why: "Först." }
                      - { id: b, text: "Barn?", why: "Sedan." }
                  - id: q-short
                    kind: short
                    text: "Hur börjar du?"
                    model: "Jag frågar många."
            """;

    private static final String CHECK = """
            title: "Kontroll"
            draw: 2
            questions:
              - module: ask
                id: k-one
                kind: true-false
                text: "Är det så?"
                answer: true
                why-true: "Ja."
                why-false: "Nej."
              - module: act
                id: k-two
                kind: true-false
                text: "Är det så här?"
                answer: true
                why-true: "Ja."
                why-false: "Nej."
              - module: act
                id: k-three
                kind: true-false
                text: "Är det så då?"
                answer: true
                why-true: "Ja."
                why-false: "Nej."
            """;

    private static final String SITTINGS = """
            manual: |
              ### Innan du börjar

              Du får gå ut när du vill, ingen frågar varför.
            sittings:
              - id: meet-one
                title: "Att fråga"
                minutes: 45
                modules: [ask]
                goals: ["Gruppen kan fråga i enrum."]
                before: |
                  Skriv ut **listan**.
                steps:
                  - minutes: 5
                    title: "Börja"
                    markdown: "Säg att det är fritt att gå ut."
                  - minutes: 40
                    title: "Samtal"
                    markdown: |
                      Prata två och två.
                after: |
                  Registrera träffen.
              - id: meet-two
                title: "Att agera"
                minutes: 30
                modules: [act]
                goals: ["Gruppen vet vem som ringer."]
                steps:
                  - { minutes: 30, title: "Samtal", markdown: "Prata." }
            """;

    private final String code;
    private final Map<String, byte[]> files = new TreeMap<>();

    CourseFixture() {
        this("small-course");
    }

    CourseFixture(String code) {
        this.code = code;
        put("course.yaml", COURSE.replace("small-course", code));
        put("lessons/first.yaml", FIRST);
        put("lessons/second.yaml", SECOND);
        put("lessons/third.yaml", THIRD);
        put("check.yaml", CHECK);
        put("media/circle.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"4\"/></svg>");
        put("media/talk.vtt", "WEBVTT\n");
        put("media/list.txt", "Fråga chefen.\n");
        put("media/voice.mp3", "ID3...");
        put("media/talk.mp4", "\0\0\0\0ftypisom");
    }

    /** The same with two sittings: of the module ask, and of act. */
    CourseFixture withSittings() {
        return put("sittings.yaml", SITTINGS);
    }

    CourseFixture put(String path, String text) {
        return put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    CourseFixture put(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    CourseFixture remove(String path) {
        files.remove(path);
        return this;
    }

    /** Replaces the first place where the words stand; they must stand there. */
    CourseFixture replace(String path, String words, String by) {
        var text = text(path);
        var at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(path + " does not have: " + words);
        }
        return put(path, text.substring(0, at) + by + text.substring(at + words.length()));
    }

    /** The line, counted from 1, where the words first stand. */
    int line(String path, String words) {
        var text = text(path);
        var at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(path + " does not have: " + words);
        }
        return (int) text.substring(0, at).chars().filter(sign -> sign == '\n').count() + 1;
    }

    private String text(String path) {
        return new String(Optional.ofNullable(files.get(path)).orElseThrow(), StandardCharsets.UTF_8);
    }

    List<Fault> faults() {
        try {
            CourseReader.read(this);
            return List.of();
        } catch (FaultyCourse faulty) {
            return new ArrayList<>(faulty.faults());
        }
    }

    @Override
    public String course() {
        return code;
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path));
    }
}
