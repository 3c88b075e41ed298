/**
 * Training plans: who is to have which course by when, what an employer has said yes to, and what follows from it for each
 * person.
 *
 * <h2>Commands</h2>
 *
 * write plan · change plan · write line · change line · remove line · decide plan · drop draft · write next version · close plan
 * · write own plan · decide own plan · adopt line · end adoption · decline line · reconsider line · exempt · end exemption · note absence · change end of absence
 * · give assignment · end assignment · ask for another way · take it back · agree on another way · exempt for another way
 *
 * <h2>Rules</h2>
 *
 * <h3>A county's plan</h3>
 *
 * <ul>
 *   <li>PL1.1 A plan belongs to a county, and its coordinators write it. It has a title, a period in this century, perhaps the strategy that
 *       it serves with an https link, and perhaps a diarienummer.
 *   <li>PL1.2 A plan has versions. One is a draft, decided or closed, in this order. A plan has at most one draft; a decided
 *       version never changes, and the next version begins as its copy.
 *   <li>PL1.3 A decided version holds from its first day, or from the day of the decision when that is later, to its last
 *       day. It holds until the next one does, or until the plan is closed. So nothing that was is changed by a decision.
 *   <li>PL1.4 A version is decided when it has a line, and a line with a course here has none that no experts have approved;
 *       in demo mode that is not asked.
 *   <li>PL1.5 A plan has at most forty lines, and a county thirty plans.
 *   <li>PL1.6 What the coordinator sees is what she changes: a draft that has been changed meanwhile is not changed.
 * </ul>
 *
 * <h3>A line</h3>
 *
 * <ul>
 *   <li>PL2.1 A line says for whom (audience), what (courses), by when (due rule), for how long at most (months of validity)
 *       and how many (goal), under a name.
 *   <li>PL2.2 An audience combines professions, kinds of employers, municipalities, kinds of employment, employers, units and
 *       assignments: who is one of each that is named. A profession's group stands for all professions in it. Nothing named:
 *       everybody. A county's plan names employers of the county, at most twenty, and an employer's own plan its units.
 *   <li>PL2.3 An audience may be those who are newly employed alone: who began at the earliest three months before the line
 *       began to hold for her employer. A new unit at the same employer in the same municipality is no new beginning.
 *   <li>PL2.4 What is asked for are courses of this system and courses and meetings elsewhere of the county's list, at most
 *       twelve together: all of them, or any of them.
 *   <li>PL2.5 A goal is a share in whole percent, at least so many persons in each municipality, or participation alone.
 *   <li>PL2.6 What is demanded of people is audience, courses, due rule and validity. A line with the same demands in the next
 *       version is the same line, and stays adopted; with others it is a new one, to be adopted anew.
 *   <li>PL2.7 An audience is of professions alone when professions, kinds of employers and municipalities say who belongs to it.
 *       Only a line for such an audience can have published figures.
 *   <li>PL2.9 A line that is sent twice stands once.
 *   <li>PL2.8 Who belongs to an audience by an assignment belongs to it since the day she got it, without a break.
 * </ul>
 *
 * <h3>Adoption</h3>
 *
 * <ul>
 *   <li>PL3.1 A line is recommended until an employer in the county adopts it. Only a manager with the whole employer as
 *       scope does so, and it says on which day it was decided, perhaps under which diarienummer.
 *   <li>PL3.2 An adoption holds from the day on which it is recorded, and may give an own day that is later than the line's.
 *   <li>PL3.3 It ends when the manager ends it, from that day on. What was owed before was owed.
 *   <li>PL3.5 A line can be adopted when it can be for somebody at that employer: the municipality and the kind fit.
 *   <li>PL3.6 An employer may answer that it does not adopt a line. That changes nothing for anybody; it is taken back, or ends when
 *       the line is adopted.
 * </ul>
 *
 * <h3>Due rules</h3>
 *
 * <ul>
 *   <li>PL4.1 By a day: that day. Who begins so late that she would have less than thirty days has thirty.
 *   <li>PL4.2 After the beginning: so many days after an obligation began.
 *   <li>PL4.3 Every year, or every half-year, by the end of a month. A course counts for the nearest such day, so until the
 *       first one that is half a cycle or more after it was done.
 *   <li>PL4.4 After the last time: thirty days for the first time, then so many months after she did it.
 *   <li>PL4.5 Each mandate period, of four years from 1 January 2023: so many days after the obligation began, or after the
 *       period did.
 *   <li>PL4.6 One pure function gives these days. The editor shows what it says of three invented people.
 * </ul>
 *
 * <h3>Obligations</h3>
 *
 * <ul>
 *   <li>PL5.1 An obligation is derived, never stored: an employment, and a line that holds, that its employer has adopted and
 *       whose audience it belongs to on that day. It began when the last of these came to be.
 *   <li>PL5.2 Its state is exempt while an exemption lasts; else done while what she has completed counts; else to be renewed
 *       when it once counted; else begun when she has begun; else not begun.
 *   <li>PL5.3 What she has completed counts until the earliest of its own validity, the line's months, what the due rule says
 *       and the day by which a newer version of the course must be redone. It counts wherever she worked then, and
 *       whether she took it here or elsewhere. Of several, the one that counts longest speaks.
 *   <li>PL5.4 When all courses are asked for, it is done when all are, from the last of them, until the first that ends.
 *   <li>PL5.5 An obligation that is not done is late after its last day. What is done and ends within ninety days is told so.
 *   <li>PL5.6 Days of absence move the last day by as many days; while the end of an absence is not known there is none.
 *   <li>PL5.7 The order in which facts were recorded means nothing, and a decision of today changes no day before it.
 *   <li>PL5.8 All obligations of a scope are derived in one pass over its employments, from a number of statements that does not depend on how
 *       many they are.
 *   <li>PL5.9 Statistics learns, for a county and a day, how many of each profession at each kind of employer in each municipality
 *       have begun and have done what a line asks for, as it was known at the end of that day; and which employers had
 *       adopted it; and which courses lines ask for, by name. No person leaves this feature that way.
 *   <li>PL5.10 A manager and a follow-up see how many of their own staff are in each of the five states of each line that their
 *       employer has adopted, exactly and today.
 *   <li>PL5.11 How a scope stands counts persons: of whom something is asked, who has nothing left to do, who is late, who has
 *       something to do within thirty days, for whom something ends within ninety, and of the same persons who became ready or
 *       lapsed since a month ago.
 * </ul>
 *
 * <h3>Exemption and absence</h3>
 *
 * <ul>
 *   <li>PL6.1 A manager exempts her own staff from a line, for one reason of a closed neutral list, from that day to a day
 *       within two years. No text is kept with it: none could be about health or private life.
 *   <li>PL6.2 She notes an absence from a day, perhaps to a day. No reason is asked for or kept.
 *   <li>PL6.3 Both are seen by the person herself and by those who manage where she works.
 *   <li>PL6.4 All that this feature holds about a person can be asked for by her, and goes when she is forgotten.
 * </ul>
 *
 * <h3>Assignments</h3>
 *
 * <ul>
 *   <li>PL7.1 An assignment is one of a closed list, held by an employment from a day, perhaps to a day; one of a kind at a time.
 *   <li>PL7.2 A manager gives and ends those of her own staff.
 *   <li>PL7.3 The person sees what she holds; it is part of what she can ask for, and goes when she is forgotten.
 * </ul>
 *
 * <h3>An employer's own lines</h3>
 *
 * <ul>
 *   <li>PL8.1 A manager with the whole employer as scope writes plans of the employer, by the same rules as a county's. To
 *       everybody else a plan of another employer does not exist.
 *   <li>PL8.2 Deciding it adopts its lines, with the day of the decision and perhaps a diarienummer; closing it ends that.
 *   <li>PL8.3 It asks only the employer's people, and names no other employer.
 *   <li>PL8.4 What the county recommends, what of it is adopted, and the own lines together are the employer's whole plan, on one
 *       page, for paper too. Who follows up reads it.
 *   <li>PL8.5 A county's coordinators read what employers that work in the county have decided on their own, and change nothing.
 * </ul>
 *
 * <h3>Another way</h3>
 *
 * <ul>
 *   <li>PL9.1 A person may say of what is asked of her that she needs another way. No reason is asked for or kept, and there is one
 *       open question for each line and employment.
 *   <li>PL9.2 Those who manage where she works see that she has asked. They answer by an exemption to a day, or say that they have
 *       agreed with her. Nobody else sees it, and who follows up does not.
 *   <li>PL9.3 She sees what became of it, and may take it back while it is open. It is part of what she can ask for, and goes when
 *       she is forgotten.
 * </ul>
 *
 * <p>It does not count: figures against a plan belong to statistics.
 */
@NullMarked
@Uses({"shared", "organisation", "identity", "catalogue", "learning", "external", "web"})
package se.larstig.plan;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
