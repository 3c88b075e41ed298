package se.larstig.statistics.web;

import se.larstig.disclosure.Figure;
import se.larstig.web.Texts;

/** A figure as text, in the language of the texts. */
record FigureText(Texts texts) {

    String words(Figure figure) {
        var words = figure.words();
        return texts.say(words.key(), words.numbers().toArray());
    }

    /** In words, or the sign that stands for it. */
    String sign(Figure figure) {
        if (figure.isHidden()) {
            return "..";
        }
        if (figure.isMissing()) {
            return "-";
        }
        return figure.isNotApplicable() ? "." : words(figure);
    }

    /** The headcount, or that it is not known. */
    String headcount(Figure figure) {
        return figure.isMissing()
                ? texts.say("statistics.report.changes.unknown")
                : Integer.toString(figure.headcount());
    }

    /** The range as it fits on a tile, or the sign that stands for it. */
    String shortly(Figure figure) {
        if (!isRange(figure)) {
            return sign(figure);
        }
        var words = figure.words();
        return texts.say("statistics.short." + words.phrase(), words.numbers().toArray());
    }

    /** Whether there is a range to say something about. */
    static boolean isRange(Figure figure) {
        return figure.share().isPresent() && !figure.isHidden();
    }
}
