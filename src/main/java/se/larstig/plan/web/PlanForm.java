package se.larstig.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.plan.PlanDetails;
import se.larstig.web.Faults;
import se.larstig.web.Posted;

/** The form for the head of a plan, for {@code WEB-INF/plan/head.xhtml}. */
@Named
@RequestScoped
public class PlanForm {

    /** By the code of a refusal the field that it is about. */
    static final Map<String, String> FIELDS = Map.of(
            "plan.refused.title", "title",
            "plan.refused.strategy", "strategy",
            "plan.refused.link", "strategy-link",
            "plan.refused.register-number", "register-number",
            "plan.refused.year", "first-day",
            "plan.refused.period", "last-day",
            "plan.refused.over", "last-day");

    private final Map<String, String> values = new HashMap<>();

    @Inject
    private Posted posted;

    @Inject
    private Faults faults;

    /** Shows these. */
    void show(PlanDetails details) {
        values.put("title", details.title());
        values.put("strategy", details.strategy());
        values.put("strategy-link", details.strategyLink());
        values.put("register-number", details.registerNumber());
        values.put("first-day", details.firstDay().toString());
        values.put("last-day", details.lastDay().toString());
    }

    /** Reads what was sent; null when a day is missing, which is a fault then. */
    @Nullable
    PlanDetails read() {
        for (var field : List.of("title", "strategy", "strategy-link", "register-number")) {
            values.put(field, posted.text(field, 600).orElse(""));
        }
        values.put("first-day", posted.text("first-day", 10).orElse(""));
        values.put("last-day", posted.text("last-day", 10).orElse(""));
        faults.required("title", posted.text("title", 600), "plan.missing.title");
        var first = posted.day("first-day");
        var last = posted.day("last-day");
        if (first.isEmpty()) {
            faults.add("first-day", "plan.missing.day");
        }
        if (last.isEmpty()) {
            faults.add("last-day", "plan.missing.day");
        }
        if (faults.isAny()) {
            return null;
        }
        var details = new PlanDetails[1];
        faults.allow(
                () -> details[0] = new PlanDetails(
                        value("title"),
                        value("strategy"),
                        value("strategy-link"),
                        value("register-number"),
                        first.orElseThrow(),
                        last.orElseThrow()),
                FIELDS);
        return details[0];
    }

    /** What stands in the field. */
    public String value(String field) {
        return Optional.ofNullable(values.get(field)).orElse("");
    }
}
