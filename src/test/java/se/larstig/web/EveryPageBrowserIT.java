package se.larstig.web;

import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.larstig.shared.Role;
import se.larstig.support.Accessibility;
import se.larstig.support.Budget;
import se.larstig.support.Journey;
import se.larstig.support.Visit;
import se.larstig.support.Way;

class EveryPageBrowserIT extends Journey {

    @ParameterizedTest
    @Execution(CONCURRENT)
    @MethodSource("se.larstig.support.Way#all")
    @DisplayName("Every page can be read by all: narrow and wide, in Swedish and English, light and dark")
    void accessible(Way way) {
        Accessibility.check(visit(way).look(way.address()));
        Accessibility.check(visit(way).width(320).inEnglish().dark().look(way.address()));
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @MethodSource("se.larstig.support.Way#all")
    @DisplayName("Every page keeps to its weight")
    void light(Way way) {
        budget(way).check(visit(way), way.address(), way.address());
    }

    private Visit visit(Way way) {
        return way.person().map(this::as).orElseGet(this::anyone);
    }

    private static Budget budget(Way way) {
        if (way.page().path().equals("/learning/lesson")) {
            return Budget.LESSON;
        }
        var forLearners = way.page().isOpen() || way.page().isFor(List.of(Role.LEARNER));
        return forLearners ? Budget.LEARNER : Budget.STAFF;
    }
}
