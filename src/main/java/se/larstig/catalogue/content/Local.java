package se.larstig.catalogue.content;

import java.util.List;
import se.larstig.organisation.ContactKind;

/**
 * How it is done where the learner works: her own municipality's routine and contacts, which are the organisation's data.
 *
 * @param title may be empty
 */
public record Local(String title, Markdown markdown, List<ContactKind> contacts) implements Content {

    public Local {
        title = Require.orEmpty(title);
        markdown = Require.orEmpty(markdown);
        contacts = Require.orEmpty(contacts);
        new Require()
                .filled("markdown", markdown)
                .that(!contacts.isEmpty(), "a local block names at least one contact")
                .unique("the contact", contacts.stream().map(ContactKind::code).toList())
                .done();
    }

    @Override
    public int words() {
        return Markdown.words(title) + markdown.words();
    }
}
