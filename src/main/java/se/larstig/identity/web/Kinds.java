package se.larstig.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.larstig.identity.EmploymentKind;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.web.Texts;

/** The choices that forms about employments share. */
@Named
@RequestScoped
public class Kinds {

    @Inject
    private Texts texts;

    @Inject
    private OrganisationQueries places;

    /** The ways to belong to an employer. */
    public List<OrganisationQueries.Named> getAll() {
        return Arrays.stream(EmploymentKind.values())
                .map(kind -> new OrganisationQueries.Named(kind.name(), texts.say("identity.kind." + kind)))
                .toList();
    }

    /** The professions below their groups. */
    public List<OrganisationQueries.Named> getProfessions() {
        return places.professions(texts.getLanguage());
    }
}
