package se.larstig.statistics.web;

import se.larstig.plan.Goal;
import se.larstig.web.Texts;

/** A line of a plan as text, in the language of the texts. */
record LineText(Texts texts) {

    /** "Mål: 85 %". */
    String goal(Goal goal) {
        return goal.number() == null
                ? texts.say("statistics.plan.goal." + goal.kind())
                : texts.say("statistics.plan.goal." + goal.kind(), goal.number());
    }
}
