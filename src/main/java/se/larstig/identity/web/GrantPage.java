package se.larstig.identity.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.People;
import se.larstig.identity.StaffQueries;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.web.Addresses;
import se.larstig.web.Faults;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Texts;

/** I3.5: gives somebody a role, for one of the places for which it can be held. */
@Page(roles = Role.ADMINISTRATOR, secondFactor = true)
public class GrantPage {

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Faults faults;

    @Inject
    private StaffQueries staff;

    @Inject
    private People people;

    @Inject
    private Texts texts;

    private StaffQueries.@Nullable PersonView person;
    private @Nullable Role role;
    private List<OrganisationQueries.Named> scopes = List.of();

    public void load() {
        var actor = current.get();
        var id = posted.number("person");
        if (id.isEmpty()) {
            posted.goTo(Addresses.of(PeoplePage.class));
            return;
        }
        person = staff.person(actor, id.get(), texts.getLanguage());
        role = posted.word("role", Role.class)
                .filter(wanted -> wanted != Role.LEARNER)
                .orElse(null);
        if (role != null) {
            scopes = staff.grantable(actor, id.get(), role);
        } else if (posted.isGiven("role")) {
            faults.add("role", "identity.person.role.missing");
        }
        if (posted.isForm() && grant(id.get())) {
            posted.goTo(Addresses.of(PersonPage.class, "id", id.get()));
        }
    }

    private boolean grant(long id) {
        var wanted = posted.text("scope", 60)
                .filter(text -> scopes.stream().anyMatch(scope -> scope.code().equals(text)))
                .map(GrantPage::scope);
        if (role == null) {
            faults.add("role", "identity.person.role.missing");
        } else if (wanted.isEmpty()) {
            faults.add("scope", "identity.person.scope.missing");
        }
        return !faults.isAny()
                && faults.allow(
                        () -> people.grant(current.get(), id, found(role), wanted.orElseThrow()),
                        Map.of("identity.refused.granted-already", "scope", "identity.refused.scope-of-role", "scope"));
    }

    private static Scope scope(String text) {
        var colon = text.indexOf(':');
        return new Scope(Scope.Level.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    public StaffQueries.PersonView getPerson() {
        return found(person);
    }

    public @Nullable Role getRole() {
        return role;
    }

    /** The roles that can be given. */
    public List<OrganisationQueries.Named> getRoles() {
        return Arrays.stream(Role.values())
                .filter(each -> each != Role.LEARNER)
                .map(each -> new OrganisationQueries.Named(each.name(), texts.say("web.role." + each)))
                .toList();
    }

    public List<OrganisationQueries.Named> getScopes() {
        return scopes;
    }

    public String getScope() {
        return posted.text("scope", 60).orElse("");
    }

    private static <T> T found(@Nullable T thing) {
        if (thing == null) {
            throw Refused.notFound();
        }
        return thing;
    }
}
