package se.larstig.statistics.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.plan.LineStates;
import se.larstig.plan.ObligationQueries;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.InternalQueries;
import se.larstig.statistics.Period;
import se.larstig.statistics.ReportedElsewhereQueries;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Texts;

/** Internt: the exact figures of a manager's or follow-up's own employer, and of each of its units. */
@Page(roles = {Role.MANAGER, Role.FOLLOW_UP})
public class InternalPage {

    private static final Pattern UNIT = Pattern.compile("(\\d{1,18})/(\\d{1,18})");

    @Inject
    private CurrentActor current;

    @Inject
    private InternalQueries queries;

    @Inject
    private ObligationQueries obligations;

    @Inject
    private ReportedElsewhereQueries reported;

    @Inject
    private OrganisationQueries places;

    @Inject
    private Choice choice;

    @Inject
    private InternalFile file;

    @Inject
    private Clocks clocks;

    @Inject
    private Texts texts;

    private List<Scope> scopes = List.of();
    private List<Period> periods = List.of();
    private @Nullable Period period;
    private @Nullable Scope scope;
    private String name = "";
    private InternalQueries.@Nullable Own own;
    private List<LineStates> states = List.of();
    private List<ReportedElsewhereQueries.Row> reports = List.of();

    public void load() {
        scopes = choice.scopes(Set.of(Scope.Level.EMPLOYER, Scope.Level.UNIT), Role.MANAGER, Role.FOLLOW_UP);
        scope = chosen();
        name = places.name(scope);
        periods = Period.choices(clocks.today());
        period = choice.period(periods);
        own = queries.own(current.get(), scope, choice.getCourse().id(), period, texts.getLanguage());
        states = obligations.asked(current.get(), scope, clocks.today()).states();
        reports = scope.level() == Scope.Level.EMPLOYER
                ? reported.own(current.get(), scope, texts.getLanguage())
                : List.of();
        var about = new InternalFile.About(scope, getName(), period, clocks.now());
        switch (choice.wanted("file").orElse("")) {
            case "all" -> file.send(about, own);
            case "plan" -> file.sendPlan(about, states, unitNames());
            default -> {}
        }
    }

    /** S3.8: a scope that she holds, or a unit within one. */
    private Scope chosen() {
        var wanted = UNIT.matcher(choice.wanted("scope").orElse(""));
        if (!wanted.matches()) {
            return choice.scope(scopes);
        }
        var unit = Scope.unit(Long.parseLong(wanted.group(1)), Long.parseLong(wanted.group(2)));
        if (scopes.stream().noneMatch(held -> held.covers(unit))
                || places.unit(unit.unitId())
                        .filter(found -> found.employer() == unit.employerId())
                        .isEmpty()) {
            throw Refused.notFound();
        }
        return unit;
    }

    private Map<Long, String> unitNames() {
        return getOwn().units().stream()
                .collect(Collectors.toMap(unit -> Long.valueOf(unit.code()), InternalQueries.Row::name));
    }

    /** S8.11: how the staff stands against each adopted line, all units together. */
    public List<LineStates> getStates() {
        return states.stream().filter(each -> each.unit() == 0).toList();
    }

    /** S3.5: whether any row may tell who is meant. */
    public boolean isTellingOfPlan() {
        return getStates().stream().anyMatch(each -> each.asked() < InternalQueries.FEW);
    }

    /** S3.10: what the employer has reported itself; nothing on the page of a unit. */
    public List<ReportedElsewhereQueries.Row> getReported() {
        return reports;
    }

    /** The quarter in words. */
    public String quarter(ReportedElsewhereQueries.Row row) {
        return choice.period(Period.around(Period.Kind.QUARTER, row.quarter()));
    }

    public InternalQueries.Own getOwn() {
        return found(own);
    }

    public List<Period> getPeriods() {
        return periods;
    }

    public List<Scope> getScopes() {
        return scopes;
    }

    public Period getPeriod() {
        return found(period);
    }

    public Scope getScope() {
        return found(scope);
    }

    /** The employer's or unit's name. */
    public String getName() {
        return name;
    }

    /** Where the unit's own figures are. */
    public String address(InternalQueries.Row unit) {
        return address(getScope().employerId() + "/" + unit.code());
    }

    /** Back from a unit to its employer; empty when she may see the unit alone. */
    public String getEmployerAddress() {
        var employer = Scope.employer(getScope().employerId());
        return getScope().level() == Scope.Level.UNIT && scopes.contains(employer) ? address(employer.code()) : "";
    }

    private String address(String code) {
        return Addresses.of(
                InternalPage.class,
                "scope",
                code,
                "course",
                choice.getCourse().id(),
                "period",
                getPeriod().code());
    }

    /** This page as a file. */
    public String getFileAddress() {
        return address(getScope().code()) + "&file=all";
    }

    /** The table of the plan as a file. */
    public String getPlanFileAddress() {
        return address(getScope().code()) + "&file=plan";
    }

    /** The employer's name, for the way back. */
    public String getEmployerName() {
        return places.name(Scope.employer(getScope().employerId()));
    }

    /** Whether she states the numbers of people. */
    public boolean isHeadcounts() {
        return current.get().has(Role.MANAGER, Scope.employer(getScope().employerId()));
    }

    public Instant getNow() {
        return clocks.now();
    }

    private static <T> T found(@Nullable T thing) {
        if (thing == null) {
            throw Refused.notFound();
        }
        return thing;
    }
}
