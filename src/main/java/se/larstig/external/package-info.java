/**
 * What was learnt elsewhere: the courses and meetings outside this system that a county counts, and that somebody has taken
 * one.
 *
 * <h2>Commands</h2>
 *
 * name course · change course · retire course · take up course
 *
 * <h2>Rules</h2>
 *
 * <h3>Courses elsewhere</h3>
 *
 * <ul>
 *   <li>EX1.1 A county's coordinators keep its list of courses and meetings elsewhere: a name that is there once, perhaps an
 *       https link, what is accepted as proof in a sentence, and perhaps for how many months it counts.
 *   <li>EX1.2 It is a course, of which somebody shows proof, or a meeting, which her manager attests.
 *   <li>EX1.3 A retired one is not asked for or shown any more; what was recorded of it counts as before. It can be taken up
 *       again.
 *   <li>EX1.4 What the coordinator sees is what she changes. A county has at most a hundred.
 *   <li>EX1.5 For how long a completion counts is decided when it is recorded: months that are changed later change no
 *       completion.
 * </ul>
 *
 */
@NullMarked
@Uses({"shared", "organisation", "identity", "catalogue", "web"})
package se.larstig.external;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
