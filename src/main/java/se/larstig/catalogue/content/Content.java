package se.larstig.catalogue.content;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.util.List;

/** What one block of a lesson holds. The kinds are a closed set; each has its view in {@code catalogue/block/<kind>.xhtml}. */
@JsonbTypeInfo(
        key = "kind",
        value = {
            @JsonbSubtype(alias = "text", type = Text.class),
            @JsonbSubtype(alias = "image", type = Image.class),
            @JsonbSubtype(alias = "film", type = Film.class),
            @JsonbSubtype(alias = "sound", type = Sound.class),
            @JsonbSubtype(alias = "quote", type = Quote.class),
            @JsonbSubtype(alias = "fact", type = Fact.class),
            @JsonbSubtype(alias = "warning", type = Warning.class),
            @JsonbSubtype(alias = "questions", type = Questions.class),
            @JsonbSubtype(alias = "scenario", type = Scenario.class),
            @JsonbSubtype(alias = "reflection", type = Reflection.class),
            @JsonbSubtype(alias = "discussion", type = Discussion.class),
            @JsonbSubtype(alias = "download", type = Download.class),
            @JsonbSubtype(alias = "help-lines", type = HelpLines.class),
            @JsonbSubtype(alias = "local", type = Local.class)
        })
public sealed interface Content
        permits Text,
                Image,
                Film,
                Sound,
                Quote,
                Fact,
                Warning,
                Questions,
                Scenario,
                Reflection,
                Discussion,
                Download,
                HelpLines,
                Local {

    /** The kind as it is written in course folders, JSON and view names: {@code help-lines}. */
    default String kind() {
        return Kinds.of(Content.class, getClass());
    }

    /** How many words a learner reads here, for the reading time. */
    int words();

    /** How long she listens or watches. */
    default int seconds() {
        return 0;
    }

    /** Questions that she practises on here. */
    default List<Question> asked() {
        return List.of();
    }

    /** The media files that it shows: {@code media/circle.svg}. */
    default List<String> files() {
        return List.of();
    }
}
