/**
 * What there is to learn: courses in published versions, with their lessons, questions, sources and media. Authors write
 * course folders; publishing checks them and makes versions that never change.
 *
 * <h2>Commands</h2>
 *
 * publish course · approve version · withdraw approval
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>C1.1 A course belongs to the nation or to one county; only its trainers, and the system, publish it.
 *   <li>C1.2 Publishing the same files again changes nothing; other files make a version with the next number.
 *   <li>C1.3 A published version never changes. A newer one retires it, and those who began it go on with it.
 *   <li>C1.4 A course has at most one published version.
 *   <li>C2.1 A version has modules, a module has lessons, a lesson has blocks. Their keys are stable over versions.
 *   <li>C2.2 Its time is reckoned: 180 words a minute, films and sounds as long as they last, a minute for each question.
 *   <li>C2.3 It has an owner, a day when it is to be reviewed again, and sources, each checked on a day by somebody.
 *   <li>C2.4 Publishing says what kind of change it is: editorial, of substance, or to be done again by a day.
 *   <li>C3.1 Block and question kinds are closed sets. Their JSON only grows; an unknown kind is refused.
 *   <li>C3.2 A text is a small part of CommonMark; no HTML of an author ever reaches a page.
 *   <li>C3.3 A warning covers blocks that follow it, and holds a milder text that gives the same knowledge.
 *   <li>C3.4 In a case every page can be reached, and from every page an end.
 *   <li>C3.5 A media file is what its name says, at most 2 MB; a drawing holds nothing that runs or is fetched. The same bytes
 *       are kept once.
 *   <li>C4.1 An answer is right, partly right, wrong, to be compared, or missing; nothing that a form can hold is an error.
 *   <li>C4.2 A final check draws its questions evenly over the modules; the same seed draws the same for ever.
 *   <li>C4.3 Choices are shown in the order of a seed. Forms carry their numbers, so that a page gives no answer away.
 *   <li>C4.4 Every option explains itself, kindly. A short answer is never scored and never in a final check.
 *   <li>C5.1 A course folder with faults is refused with all of them, each with its file and line.
 *   <li>C6.1 Published courses are found by words of title, summary and goals, as Swedish compares them, and are open to
 *       everyone who is signed in.
 *   <li>C7.1 A version is approved while a named subject expert and a named lawyer, two different persons, stand for exactly
 *       this version. Until then it may be read, and gives nothing that others could rely on.
 *   <li>C7.2 A reviewer of the course's scope records an approval: her own, or one that an expert without an account has
 *       given. Who said yes, when, and who recorded it are kept. Nobody approves or records what she published herself.
 *   <li>C7.3 One approval of each kind stands at a time, of a day from the version's publishing to today. It can be withdrawn
 *       with a reason. Both are rows that are never changed, and both go into the audit trail.
 *   <li>C7.4 Every new version begins unapproved, also after an editorial change: only its author says that a change is
 *       editorial, and nobody approves her own text. A course folder cannot say that it is reviewed.
 *   <li>C7.5 Whoever reads the course sees who stands for it, or that nobody does yet.
 *   <li>C8.1 A course may have sittings, in which a group goes through it with a leader: ten at most, and a manual for her.
 *       They belong to the version as its lessons do, and never change.
 *   <li>C8.2 Each module stands in exactly one sitting. The minutes of a sitting's steps add up to its own.
 *   <li>C9.1 What the reader of a folder finds is a fault, which stops publishing, or advice, which does not.
 *   <li>C9.2 Each Swedish lesson has a LIX, kept with it. Courses aim at 45; above 50 is advice to write it anew. Who reviews a
 *       version sees it beside the minutes, and so do its trainers; a version of the nation all trainers see.
 *   <li>C9.3 A course refers to no law but what somebody has looked up and listed, act and paragraph.
 *   <li>C9.4 A link to this site leads to a page that there is. No choice in a case leads to its own page, and where there is a
 *       final check every module has questions in its bank.
 * </ul>
 *
 * <h2>Events</h2>
 *
 * fires {@code VersionPublished}, {@code VersionApproved}; hears none
 *
 * <p>It knows no learner: progress, answers and completions are learning's. It obliges nobody: that is the plan's. Media are
 * served by their hash; who shows them decides what the browser may do with them.
 *
 * <p>Start at {@code CourseQueries} to read, at {@code Authoring} to publish, at {@code Approvals} to approve, at {@code
 * content.Content} for what a lesson holds.
 */
@NullMarked
@Uses({"shared", "organisation", "identity", "web"})
package se.larstig.catalogue;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
