package se.larstig.statistics.web;

import se.larstig.disclosure.Figure;
import se.larstig.web.Texts;

/** A figure as text, in the language of the texts. */
record FigureText(Texts texts) {

    private static final int WIDTH = 100;

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

    /** Where a bar begins that stands for the range, in hundredths of its headcount; it is never thinner than this. */
    static double barStart(Figure figure, double thinnest) {
        return figure.share()
                .map(share -> {
                    var middle = (share.from() + share.to()) / 2 * WIDTH;
                    var width = barWidth(figure, thinnest);
                    return Math.max(0, Math.min(middle - width / 2, WIDTH - width));
                })
                .orElse(0.0);
    }

    static double barWidth(Figure figure, double thinnest) {
        return figure.share()
                .map(share -> Math.max((share.to() - share.from()) * WIDTH, thinnest))
                .orElse(0.0);
    }

    /** Whether there is a range to say something about. */
    static boolean isRange(Figure figure) {
        return figure.share().isPresent() && !figure.isHidden();
    }
}
