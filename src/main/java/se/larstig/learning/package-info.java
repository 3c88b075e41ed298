/**
 * A person's way through a course: what she has read, answered and chosen, her final check, and the fact that she is done.
 *
 * <h2>Commands</h2>
 *
 * start course · see block · finish lesson · answer question · walk on in a scenario · begin check · save check · submit
 * check · record earlier learning · keep reflection · delete reflection · delete all reflections · confirm local part · note local part ·
 * register sitting · answer about sitting · forget unconfirmed sittings
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>L1.1 An enrolment is one pass of one person through one published version, for one of her employments, chosen at the
 *       start. Who has no employment may learn too, and counts nowhere.
 *   <li>L1.2 While a pass is open, starting the course again leads to it; after a completion it begins a new pass. Nothing is
 *       ever reset.
 *   <li>L1.3 A pass is seen and changed by its own person alone; for all others it does not exist.
 *   <li>L2.1 A block is seen once it has been in view, or when its lesson is saved. Seeing it again changes nothing.
 *       A content warning and what it covers are seen together, so that neither what is kept nor where she continues tells
 *       or undoes how she met it.
 *   <li>L2.2 A lesson is done when all its blocks are seen. Skipping what a content warning covers, or not answering, never
 *       lowers progress.
 *   <li>L2.3 She continues at the first block that is not seen.
 *   <li>L3.1 Practice questions may be answered as often as she likes; the newest answer shows, with its reasons.
 *   <li>L3.2 In a scenario each choice is kept, and she may choose again from any step.
 *   <li>L4.1 An attempt at the final check draws its questions once; the same attempt shows the same questions in the same
 *       order on every device.
 *   <li>L4.2 Answers are saved before they are submitted, and can be reviewed and changed until then. An empty
 *       answer never takes the place of a given one: it comes from a tab that was opened earlier.
 *   <li>L4.3 An attempt is passed when the share of right answers reaches the version's pass mark; an empty answer is not
 *       right. Attempts are unlimited, and a passed check stays passed.
 *   <li>L5.1 A course is completed when all lessons are done and its check, if it has one, is passed: in the same moment, and
 *       once for a pass.
 *   <li>L5.2 A completion is append-only and copies employer kind, municipality and profession as they are then. It says when
 *       it happened, when and by whom it was recorded, how, and until when it is valid.
 *   <li>L6.1 What she writes in a reflection is not kept unless she presses the button that keeps it, each time.
 *   <li>L6.2 What is kept is sealed for her alone, at most 4 000 signs and 200 for a person, with the question and the day.
 *       It belongs to no pass, and nothing counts, exports, mails or logs it.
 *   <li>L6.3 It is opened for nobody but her, on a page that asks for her password again, and for a code if she has an app (W8). Where the seal does not open,
 *       because a row was moved or the key is another, the page says so.
 *   <li>L6.4 She deletes one, or all of them in one press. What is deleted is gone at once.
 *   <li>L6.5 The lesson never shows what is kept, nor that anything is: it is confirmed once, in the answer to the press.
 *   <li>L6.6 When a password is chosen with a code that somebody else has issued, all that she kept is erased in the same
 *       moment: whoever issued the code could use it and read. A link to her own mail leaves it. She is told so where she
 *       keeps it, where she reads it, where a code is used, and by mail.
 *   <li>L7.1 All that this feature holds about a person can be asked for by her, and forgotten. Then everything goes but her
 *       completions and their passes, which stand without her name.
 *   <li>L8.1 A manager is told one state for each of her own staff and each course, while they work within her scope: not
 *       begun, begun, done, or to be renewed. Nothing else: no answers, attempts, time or progress.
 *   <li>L8.2 A completion is shown with its day and until when it is valid. When several are there, the one that counts longest
 *       speaks. Who has begun to renew is still to renew, until she is done.
 *   <li>L9.1 What a course taught counts everywhere. How it is done at home belongs to the employment: who took a course with
 *       such a part in another municipality has that part left where she works now.
 *   <li>L9.2 She reads it with her municipality's contacts, outside any pass, and confirms it; that is kept for the employment and
 *       the course, once.
 *   <li>L9.3 A manager of where she works may note whether they have gone through it together, yes or no. It blocks nothing, no
 *       text is kept, and it may be noted anew.
 *   <li>L10.1 A group leader or a manager registers which sitting of a published course a group has had, on a day – not after
 *       today and at most a year ago – and who was there: at most fifty at a time of those who work within her scope today and
 *       did on that day, never herself. Who went out for a while was there.
 *   <li>L10.2 Registering the same again, by whomever, changes nothing.
 *   <li>L10.3 It credits nothing by itself: each is asked on her own page, for sixty days and while she works there, and answers
 *       once. Then goes what nobody answered, and what was answered by no.
 *   <li>L10.4 A yes marks the blocks of the sitting's modules as seen in her open pass, or in one that begins with it for that
 *       employment. Who has completed the course on that day or later keeps that, and no pass begins.
 *   <li>L10.5 A no changes nothing and is told to nobody. The leader is told how many were registered at a sitting and how many
 *       have said yes, and not even that of fewer than five. The audit trail keeps that a sitting was registered, without
 *       names, and no answer.
 *   <li>L10.6 A pass in which a sitting counts is completed with the mode GROUP. The check each takes alone.
 * </ul>
 *
 * <h2>Events</h2>
 *
 * fires {@code CourseCompleted}; hears {@code PasswordChanged}
 *
 * <p>It does not save how a content warning was met: that could tell that she is exposed herself. It shows answers and attempts to nobody
 * but her. Exemptions are the plan's; there they join the states of L8.1.
 */
@NullMarked
@Uses({"shared", "organisation", "identity", "catalogue", "web"})
package se.larstig.learning;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
