package se.larstig.learning.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.content.Local;
import se.larstig.identity.IdentityQueries;
import se.larstig.learning.Enrolments;
import se.larstig.learning.LearningQueries;
import se.larstig.learning.LearningQueries.BlockView;
import se.larstig.learning.LearningQueries.LessonView;
import se.larstig.learning.Reflections;
import se.larstig.organisation.Contact;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.Actor;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;
import se.larstig.web.Texts;

/** One part of a course: reading, answering, choosing, and saving on. */
@Page(roles = Role.LEARNER)
public class LessonPage {

    private static final int SECONDS = 60;
    private static final int KILOBYTE = 1024;
    private static final int MOST_TYPED = 20_000;
    private static final String KEPT = "kept-reflection";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Posted posted;

    @Inject
    private Refusals refusals;

    @Inject
    private CurrentActor current;

    @Inject
    private Texts texts;

    @Inject
    private LearningQueries queries;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Reflections reflections;

    @Inject
    private IdentityQueries identity;

    @Inject
    private OrganisationQueries places;

    private long pass;
    private int part;
    private @Nullable LessonView view;
    private String unanswered = "";
    private String thoughts = "";
    private long justKept;
    private @Nullable List<Contact> contacts;
    private String municipality = "";

    public void load() {
        pass = posted.number("pass").orElseThrow(Refused::notFound);
        part = posted.number("part")
                .filter(number -> number <= Integer.MAX_VALUE)
                .orElseThrow(Refused::notFound)
                .intValue();
        var actor = current.get();
        view = queries.lesson(actor, pass, part);
        if (posted.isForm()) {
            act(actor, view);
        } else {
            justKept = tellOnce();
        }
    }

    /** L6.5: the reflection that was kept by the form before this answer. Told once: reloading and Back tell nothing. */
    private long tellOnce() {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof Long block)) {
            return 0;
        }
        session.removeAttribute(KEPT);
        return block;
    }

    private void act(Actor actor, LessonView lesson) {
        var block = posted.number("block").orElse(0L);
        if (posted.number("seen").isPresent()) {
            posted.answer(
                    texts.time(enrolments.see(actor, pass, posted.number("seen").orElseThrow())));
        } else if (posted.button("answer")) {
            answer(actor, lesson, block);
        } else if (posted.button("back")) {
            var made = posted.texts("made");
            var kept = Math.min(posted.number("back").orElse(0L), made.size());
            enrolments.walk(actor, pass, block, made.subList(0, (int) kept));
            posted.goTo(getAddress() + "#b" + block);
        } else if (posted.button("walk")) {
            walk(actor, lesson, block);
        } else if (posted.button("keep")) {
            keep(actor, lesson, block);
        } else if (posted.button("save")) {
            enrolments.finishLesson(actor, pass, lesson.lesson().id());
            posted.goTo(afterThis(lesson));
        }
    }

    private void answer(Actor actor, LessonView lesson, long block) {
        var question = posted.text("question", SECONDS).orElse("");
        var asked = all(lesson).stream()
                .filter(candidate -> candidate.id() == block)
                .flatMap(candidate -> candidate.questions().stream())
                .filter(candidate -> candidate.question().id().equals(question))
                .findFirst()
                .orElseThrow(Refused::notFound);
        var answer = asked.shown().answer(posted::texts);
        if (refusals.allow(() -> enrolments.answer(actor, pass, block, answer))) {
            posted.goTo(getAddress() + "#f-" + question);
        } else {
            unanswered = question;
        }
    }

    /** L6.2. What could not be kept stands in its field again, and nothing of it anywhere else. */
    private void keep(Actor actor, LessonView lesson, long block) {
        var text = posted.text("thoughts", MOST_TYPED).orElse("");
        if (refusals.allow(() -> reflections.keep(actor, pass, block, text))) {
            request.getSession().setAttribute(KEPT, block);
            posted.goTo(getAddress() + "#b" + block);
        } else {
            thoughts = text;
            unanswered = key(lesson, block);
        }
    }

    private static String key(LessonView lesson, long block) {
        return all(lesson).stream()
                .filter(candidate -> candidate.id() == block)
                .map(BlockView::key)
                .findFirst()
                .orElse("");
    }

    private void walk(Actor actor, LessonView lesson, long block) {
        var choice = posted.text("choice", SECONDS);
        if (choice.isEmpty()) {
            unanswered = key(lesson, block);
            refusals.allow(() -> {
                throw new Refused("learning.refused.no-answer");
            });
            return;
        }
        var made = new ArrayList<>(posted.texts("made"));
        made.add(choice.get());
        enrolments.walk(actor, pass, block, made);
        posted.goTo(getAddress() + "#b" + block);
    }

    private static List<BlockView> all(LessonView lesson) {
        var all = new ArrayList<BlockView>();
        lesson.blocks().forEach(block -> {
            all.add(block);
            all.addAll(block.covered());
        });
        return all;
    }

    private String afterThis(LessonView lesson) {
        return lesson.lesson().next() == null
                ? Addresses.of(CoursePage.class, "id", lesson.lesson().version().courseId())
                : Addresses.of(LessonPage.class, "pass", pass, "part", part + 1);
    }

    public @Nullable LessonView getView() {
        return view;
    }

    public long getPass() {
        return pass;
    }

    public int getPart() {
        return part;
    }

    /** The question, scenario or reflection whose form was refused. */
    public String getUnanswered() {
        return unanswered;
    }

    /** The reflection that could not be kept, for its field. */
    public String getThoughts() {
        return thoughts;
    }

    /** The block of the reflection that was kept just now; 0 for none. */
    public long getJustKept() {
        return justKept;
    }

    /** Whether this warning covers what was refused or kept just now, and so has to stand open. */
    public boolean covers(BlockView warning) {
        return warning.covered().stream()
                .anyMatch(block -> block.id() == justKept
                        || block.key().equals(unanswered)
                        || block.questions().stream()
                                .anyMatch(asked -> asked.question().id().equals(unanswered)));
    }

    public String getAddress() {
        return Addresses.of(LessonPage.class, "pass", pass, "part", part);
    }

    public String address(int position) {
        return Addresses.of(LessonPage.class, "pass", pass, "part", position);
    }

    public String seenUrl(BlockView block) {
        return Addresses.of(LessonPage.class, "pass", pass, "part", part, "seen", block.id());
    }

    public String mediaUrl(String file) {
        return view == null || !view.lesson().files().containsKey(file)
                ? ""
                : "/catalogue/media/" + view.lesson().files().get(file).sha256();
    }

    public String fileName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** "4 kB". */
    public String fileSize(String file) {
        return view == null || !view.lesson().files().containsKey(file)
                ? ""
                : (view.lesson().files().get(file).size() + KILOBYTE - 1) / KILOBYTE + " kB";
    }

    /** "3 min 20 s". */
    public String duration(int seconds) {
        return texts.say("learning.duration", seconds / SECONDS, seconds % SECONDS);
    }

    /** The sources' names, for the foot of a fact. */
    public String sources(List<String> keys) {
        return view == null
                ? ""
                : keys.stream()
                        .map(key -> view.lesson().sources().get(key))
                        .filter(source -> source != null)
                        .map(source -> (source.act() + " " + source.paragraph()).strip())
                        .collect(Collectors.joining("; "));
    }

    /** The municipality where she works, for "Så gör vi hos oss"; empty when she works nowhere. */
    public String getMunicipality() {
        readContacts();
        return municipality;
    }

    /** What of the block's contacts her municipality has stated. */
    public List<Contact> contacts(Local block) {
        return readContacts().stream()
                .filter(contact -> block.contacts().contains(contact.kind()))
                .toList();
    }

    private List<Contact> readContacts() {
        if (contacts == null) {
            var job = identity.jobs(current.get()).stream().findFirst();
            municipality = job.flatMap(found -> places.municipality(found.municipality()))
                    .map(OrganisationQueries.Place::name)
                    .orElse("");
            contacts = job.map(found -> places.contacts(found.municipality())).orElse(List.of());
        }
        return contacts;
    }
}
