package se.larstig.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import se.larstig.organisation.HelpLine;
import se.larstig.organisation.OrganisationQueries;

/** The national help lines, read once: they stand on every page, also when the database does not answer. */
@ApplicationScoped
public class HelpLines {

    private final ConcurrentMap<String, List<HelpLine.Line>> byLanguage = new ConcurrentHashMap<>();

    @Inject
    private OrganisationQueries queries;

    /** Those that stand on every page. */
    List<HelpLine.Line> in(String language) {
        return all(language).stream().filter(line -> !line.professional()).toList();
    }

    /** All, those for professionals among them. */
    public List<HelpLine.Line> all(String language) {
        return byLanguage.computeIfAbsent(language, queries::helpLines);
    }

    void read(@Observes @Initialized(ApplicationScoped.class) Object event) {
        in("sv");
        in("en");
    }
}
