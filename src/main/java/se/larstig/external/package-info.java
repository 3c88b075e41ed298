/**
 * What was learnt elsewhere: the courses and meetings outside this system that a county counts, and that somebody has taken
 * one.
 *
 * <h2>Commands</h2>
 *
 * name course · change course · retire course · take up course · show proof · withdraw proof · confirm proof · decline proof
 * · attest · object · answer objection · report
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
 * <h3>Proof</h3>
 *
 * <ul>
 *   <li>EX2.1 Somebody shows proof of a course of a county in which she works today: which, on what day – not after today and
 *       at most ten years ago – and a file. At most five of hers wait at a time.
 *   <li>EX2.2 The file is a PDF, JPEG or PNG of at most 5 MB, judged by what it holds and not by its name. A picture is drawn
 *       anew, so that nothing comes with it but what can be seen. A PDF is refused when it is encrypted, has more than twenty
 *       pages or could do something.
 *   <li>EX2.3 The file is kept sealed for her. She opens it, and managers where she works today do; each of their looks is
 *       noted before they see anything, and shown to her.
 *   <li>EX2.4 One of these managers confirms it, or declines it for one reason of a closed list; never her own. Until then she
 *       may withdraw it. It is decided once, and she may show it again.
 *   <li>EX2.5 A confirmed one becomes a completion: person, course, day, when and by whom it was recorded, and where she works
 *       and as what on that day. The same course of the same day is recorded once.
 *   <li>EX2.6 The file goes when she withdraws, thirty days after the decision, and after a year without one. What is recorded
 *       stays.
 *   <li>EX2.8 Where she chooses what to show, the courses that are asked of her stand first, the next to do at the top. Who asks is
 *       a feature to the right.
 *   <li>EX2.7 What waits stands in a list for managers where she works, the oldest first.
 * </ul>
 *
 * <h3>Attestation</h3>
 *
 * <ul>
 *   <li>EX3.1 A manager attests a course or meeting of a day for at most fifty at a time of those who work within her scope
 *       today, never for herself. Whom she has marked stays marked while she searches and turns pages.
 *   <li>EX3.2 Whoever has the same course of the same day recorded already is passed over, and the manager is told how many.
 *   <li>EX3.3 Each sees it with who attested it, and may say once that it is not so. Then it does not count.
 *   <li>EX3.4 A manager where she works answers once, and never to her own: it stands, and counts again, or it is taken back,
 *       and never counted.
 * </ul>
 *
 * <h3>Inrapporterat</h3>
 *
 * <ul>
 *   <li>EX4.1 A manager of a whole employer reports how many persons of a profession group in a municipality took a course,
 *       here or elsewhere, in one of the eight quarters that were over last.
 *   <li>EX4.2 They are at most as many as the employer has declared of that group there; without a declared number nothing is
 *       reported. Nobody is a number too.
 *   <li>EX4.3 A new report of the same course, group and quarter is a new revision. The newest holds, and nothing is
 *       overwritten.
 *   <li>EX4.4 It is shown by itself and never added to what is recorded of persons: exactly to the own employer alone, to the county
 *       as ranges in its releases.
 * </ul>
 *
 * <h3>Persons</h3>
 *
 * <ul>
 *   <li>EX5.1 All that this feature holds about a person can be asked for by her. When she is forgotten, what she has shown goes
 *       with its file, and completions stay without her name, since counts stand on them.
 * </ul>
 *
 */
@NullMarked
@Uses({"shared", "organisation", "identity", "catalogue", "web"})
package se.larstig.external;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
