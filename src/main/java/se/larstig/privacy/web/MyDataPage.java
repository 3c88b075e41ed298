package se.larstig.privacy.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.privacy.PrivacyQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.PersonalData.Document;
import se.larstig.shared.PersonalData.Fact;
import se.larstig.shared.PersonalData.Holding;
import se.larstig.shared.PersonalData.Word;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Texts;

/** P1.1: everything that is held about her: some of each kind, or one kind page by page. */
@Page(roles = Role.LEARNER, renewed = true)
public class MyDataPage {

    private static final int FEW = 5;
    private static final int ROWS = 50;

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Texts texts;

    @Inject
    private PrivacyQueries queries;

    private List<Holding> holdings = List.of();
    private @Nullable Holding one;
    private long page;

    public void load() {
        holdings = queries.held(current.get());
        var kind = posted.text("kind", 100).orElse("");
        one = holdings.stream()
                .filter(holding -> holding.name().equals(kind))
                .findFirst()
                .orElse(null);
        page = posted.number("page")
                .filter(number -> number > 0
                        && one != null
                        && (number - 1) * ROWS < one.rows().size())
                .orElse(1L);
    }

    /** What the page shows: all kinds, or the one that was asked for, its rows cut to this page. */
    public List<Holding> getHoldings() {
        if (one != null) {
            var from = (int) (page - 1) * ROWS;
            return List.of(new Holding(
                    one.name(),
                    one.rows().subList(from, Math.min(from + ROWS, one.rows().size()))));
        }
        return holdings.stream()
                .map(holding -> new Holding(
                        holding.name(),
                        holding.rows().subList(0, Math.min(FEW, holding.rows().size()))))
                .toList();
    }

    /** How many rows there are of this kind, shown or not. */
    public int length(Holding shown) {
        return holdings.stream()
                .filter(holding -> holding.name().equals(shown.name()))
                .mapToInt(holding -> holding.rows().size())
                .sum();
    }

    public boolean isOne() {
        return one != null;
    }

    public long getPage() {
        return page;
    }

    public boolean isLast() {
        return one == null || page * ROWS >= one.rows().size();
    }

    /** Where all rows of this kind stand. */
    public String address(Holding holding) {
        return Addresses.of(MyDataPage.class, "kind", holding.name());
    }

    /** The address of this list, to which the pager adds a page's number. */
    public String getAddress() {
        return one == null ? "" : address(one) + "&";
    }

    /** Where she opens the file that the fact is; empty when it is none. */
    public String opens(Fact fact) {
        return fact.value() instanceof Document document ? document.address() : "";
    }

    /** The fact's value in words. */
    public String say(Fact fact) {
        var value = fact.value();
        if (value instanceof Word word) {
            return texts.say(word.key());
        } else if (value instanceof Boolean truth) {
            return texts.say(truth ? "privacy.yes" : "privacy.no");
        } else if (value instanceof Instant time) {
            return texts.day(time) + " " + texts.time(time);
        } else if (value instanceof LocalDate day) {
            return texts.day(day);
        } else if (value instanceof Document document) {
            return document.name();
        }
        return String.valueOf(value);
    }
}
