package se.larstig.certificates.web;

import java.util.ArrayList;
import java.util.List;
import se.larstig.certificates.CertificateQueries.Paper;
import se.larstig.web.Texts;

/** The small facts of a certificate in words, in the order in which page and PDF show them. */
final class CertificateFacts {

    private static final int MINUTES_IN_HOUR = 60;

    /** One fact: what it is, and what it says. */
    record Fact(String name, String value) {}

    private CertificateFacts() {}

    static List<Fact> of(Paper paper, Texts texts) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.say("certificates.completed-on"), texts.day(paper.completedAt())));
        var until = paper.validUntil();
        facts.add(new Fact(
                texts.say("certificates.valid-until"),
                until == null ? texts.say("certificates.no-end") : texts.day(until)));
        facts.add(new Fact(texts.say("certificates.time"), time(paper.minutes(), texts)));
        facts.add(new Fact(texts.say("certificates.mode"), texts.say("certificates.mode." + paper.mode())));
        facts.add(new Fact(
                texts.say("certificates.version"),
                texts.say("certificates.version.of", paper.version(), texts.day(paper.publishedAt()))));
        var county = paper.county();
        facts.add(new Fact(
                texts.say("certificates.given-by"), county == null ? texts.say("certificates.counties") : county));
        facts.add(new Fact(texts.say("certificates.owner"), paper.owner()));
        var reviewed = paper.reviewed();
        if (reviewed != null) {
            facts.add(new Fact(
                    texts.say("certificates.reviewed"),
                    texts.say(
                            "certificates.reviewed.by",
                            reviewed.subject().name(),
                            reviewed.law().name())));
        }
        facts.add(new Fact(texts.say("certificates.issued"), texts.day(paper.issuedAt())));
        return facts;
    }

    private static String time(int minutes, Texts texts) {
        var hours = minutes / MINUTES_IN_HOUR;
        var rest = minutes % MINUTES_IN_HOUR;
        if (hours == 0) {
            return texts.say("certificates.minutes", rest);
        }
        var words = texts.count("certificates.hours", hours);
        return rest == 0 ? words : words + " " + texts.say("certificates.minutes.rest", rest);
    }
}
