/**
 * Publishes how training plans are followed. What others than the own employer see goes through {@link
 * se.larstig.disclosure.DisclosureFilter}, whose rules S1 stand there.
 *
 * <h2>Releases and own figures</h2>
 *
 * <h3>Commands</h3>
 *
 * make release · publish release · note on release · decide settings · look at working view
 *
 * <h3>Rules</h3>
 *
 * <ul>
 *   <li>S2.1 A release is made once for a county and a quarter that is over, by the nightly job. It is never made again: a
 *       correction waits for the next.
 *   <li>S2.2 A release counts persons employed on the quarter's last day; of these, those who had started the course, and
 *       those whose completion had happened, was recorded and was valid by then.
 *   <li>S2.3 A release in which the attentive reader pins anything is not made. It waits, the coordinator is told, and it is
 *       tried again each night until the next one is made.
 *   <li>S2.4 The tables of a release hold ranges, never counts.
 *   <li>S2.5 Releases are made in order: those that are missing, each with its own quarter, before the last; none before one
 *       that exists. Each is read beside the newest before it, also when quarters lie between them. Places that a county
 *       got or lost since then are read by themselves. The newest may be one that is not published yet: it counts for
 *       order, comparison and headcounts alike.
 *   <li>S2.6 Each release leaves a line in the audit trail when it is made and when it is published, and each that waits.
 *   <li>S2.7 The county's coordinator may say something to whoever reads a release, as what was corrected since the one before.
 *       She sees it as it will stand before she publishes it; then it is dated, never changed, and shown with the
 *       release's figures and in its report. It changes no figure. When she publishes without, she may still do so once.
 *   <li>S2.8 A release that was made is <i>prepared</i> until the county's coordinator publishes it, once, the oldest first,
 *       on a page that shows the report as it will stand and asks whether she is sure. Until then nobody but she finds it, nor
 *       that it is there: no page, file, trend, note or working view knows of it.
 *   <li>S2.9 What she has not published 21 days after it was made, the nightly job publishes, and the report says so.
 *   <li>S3.1 A manager and a follow-up see the exact figures of their own employer to the last commit, marked as internal,
 *       on a page of their own.
 *   <li>S3.2 Coordinators and steering groups see their county's releases, and nothing that was not released.
 *   <li>S3.4 Exact figures go down to the unit. Who holds a role for one unit sees that unit alone; a unit of another employer
 *       does not exist.
 *   <li>S3.5 Where fewer than five work, the page says that the figure may tell who is meant, and that names are not to be
 *       looked for.
 *   <li>S3.6 Table, map, chart and file of a release are made from the same rows of figures. Order is by name, and colour by
 *       the range alone. What is hidden is hatched and says {@code ..}.
 *   <li>S3.7 A file is given to those who may open its page, holds what the page shows, says of what release it is and, in
 *       demo mode, that it is invented, and starts no formula. It leaves a line in the audit trail. It is CSV, or a workbook
 *       with a second sheet that says what the first one means. Exact figures have files of their own, for those who may
 *       see them: marked as internal in name, sheet and each row, with nothing released beside them. The working view has
 *       no file.
 *   <li>S3.8 The first screen of a manager and a follow-up says exact figures of their own scope in words: now, and a month ago
 *       for the same persons. The unit to help next is named when it has k persons or more, the k of its
 *       county today, else none is.
 *   <li>S3.12 A manager and a follow-up of a whole employer may read what was released of the municipalities that it serves,
 *       for a report that others read too. It shares no page and no file with their exact figures.
 *   <li>S3.10 Beside its figures an employer sees what it has reported itself of courses taken elsewhere, by itself and exactly.
 *       It is added to nothing. The county sees it as S9 says.
 *   <li>S3.3 Periods are quarter, tertial, half-year, year and all time: there are no free dates.
 *   <li>S4.1 Every figure says by machine which one it is, wherever it is shown, so that a test can lay all channels side
 *       by side: in HTML and SVG an element with {@code data-cell}, {@code data-from}, {@code data-to} and {@code data-of};
 *       in a file a row with columns {@code cell}, {@code from} and {@code to}. A cell is
 *       {@code period/course/group/place/measure}; {@code *} is all groups together, and a cluster is {@code c} and its id.
 *   <li>S5.1 What a coordinator decides about the county's figures holds from the next 1 January and never changes a period
 *       before it; a county that has released nothing yet decides for the year of its first release. Until she decides, k
 *       is 5, a reader may know one municipality, and there are neither targets nor clusters.
 *   <li>S5.2 k is 3 to 20. A reader may know one municipality or three.
 *   <li>S5.3 A cluster is a name for two or more of the county's municipalities, of which none is in two. Its figure is the
 *       sum of theirs.
 *   <li>S5.4 A target is one share for a course, in whole percent, of those who have completed. Whether it is reached
 *       follows from the range alone, for a municipality, a cluster and the county. A
 *       municipality's page tells what the county's does, and of the cluster it lies in too.
 *   <li>S5.5 A decision is never changed. One for the same day is a new revision, refused when another has come between, and
 *       each leaves a line in the audit trail.
 *   <li>S6.1 The working view is made in the night to Monday, and at start when it is missing, and counts up to the Sunday
 *       before, whenever it is made. It takes the place of the one before it: there is no history and no file.
 *   <li>S6.2 It shows fresh figures of a municipality's group from 4k persons only, with the headcount of the newest release
 *       and steps of which the lowest and the highest are one person wider. Smaller groups, and divided ones (S8.2), show the newest
 *       release, and the county the sum of what is shown.
 *   <li>S6.3 Only a coordinator looks at it, each look leaves a line in the audit trail, and the page says that what S1
 *       promises is promised for releases alone.
 *   <li>S7.1 A report is made of one release of a county, for its coordinator and steering group. Page, print and PDF/UA-1 hold
 *       the same: a summary in sentences, tables of municipalities and profession groups, the map, a chart of the
 *       municipalities, the trend over releases, what is missing, and how the figures were made. In the PDF a bar stands
 *       between the name and the words of its figure, so that nothing is said by it alone. The page also gives the tables as a
 *       file.
 *   <li>S7.2 Its sentences follow from released ranges alone and promise no more than they do: of municipalities that have
 *       reached a target it says "at least" as long as any range leaves that open, and that a share rose or fell only when
 *       the two ranges have no share in common. They never speak of violence.
 *   <li>S7.3 A report stays as it was: it holds its own release and those before it, with what the county had decided for
 *       them, courses by the titles they had, also those that have ended, and nothing of what came later but its own note.
 *   <li>S7.4 A course of which nobody has certainly begun, anywhere in the county, is named and no more.
 *   <li>S7.5 Headcounts that must be updated are named by profession group and municipality.
 *   <li>S7.7 A report says what has changed since the one before: for each course in which municipalities the share
 *       certainly rose or fell, and which courses, lines of the plan, headcounts, targets, clusters and protection
 *       numbers are new, changed or gone.
 *   <li>S7.6 A PDF that is fetched leaves a line in the audit trail.
 * </ul>
 *
 * <h2>Figures against the plan</h2>
 *
 * <ul>
 *   <li>S8.1 A profession group is split into atoms: two professions, each at a kind of employer, are of one atom when each
 *       line's audience holds both or neither. The lines are those that hold on the last day of the year's first release, so
 *       that atoms are the same a whole year.
 *   <li>S8.2 All that a release shows is counted on the same leaves: a profession group in a municipality, or its atoms there
 *       when every employer has declared how many it has in each. Where a group is divided its figure is a parent of its
 *       atoms (S1.5). Whole or divided, it stays so a year; an atom's headcount is frozen as a group's is.
 *   <li>S8.3 Of a line is counted, out of a leaf's headcount: all who are employed there on the last day; those who have begun
 *       what it asks for, or done it; those who have done it as it asks for it, as was known at the end of that day. Nobody
 *       who is exempt is among the last two.
 *   <li>S8.4 Released are lines whose audience is of professions alone (PL2.7). Others are shown at the own employer only,
 *       since they overlap others in what no atom holds. A line that joins courses of which two or more have
 *       figures by themselves, for some of the same people, is shown by these: all three would say how many have both.
 *   <li>S8.5 A line has leaves and steps of its own and no parents: a municipality, a cluster and the county are sums of
 *       leaves. So no two lines, and no line and course, have totals over different sets of the same leaves.
 *   <li>S8.6 A line has figures in a municipality when all employers there who have declared somebody of its audience had
 *       adopted it, and then it is everybody of it. Adopted by some it says by how many; by none, that it is not adopted.
 *   <li>S8.7 A line for some of a group that is not divided has no figures there, and a line that came during the year
 *       has them when its audience is made of whole leaves; else from the next year.
 *   <li>S8.8 A release keeps what a line was called and wanted. A line is the same over releases when it demands the same (PL2.6).
 *   <li>S8.9 A share that a line wants, or so many persons in each municipality, is reached or not as the range alone says;
 *       where it wants participation nothing is judged.
 *   <li>S8.10 Whether a municipality is ready for the next step is told as the number of its adopted lines with a goal: reached, not
 *       reached, and those of which the ranges do not tell.
 *   <li>S8.11 At the own employer each adopted line has its exact numbers in the five states (PL5.10), on the page of S3.1 and in
 *       a file of their own, by unit; also lines of which nothing is released.
 *   <li>S8.12 What a version of a plan changes is told line by line: whether it is new, gone or the same, and about how many persons
 *       it is. That is the sum of what the newest release says of its audience's leaves; of one that it cuts, nobody up to all. Where more than half
 *       of them would be of such leaves it says in words that it cannot be told, and why.
 *   <li>S8.13 How a line moved over the last eight releases is shown for the county, for a cluster as long as it was the same
 *       municipalities, and for a municipality, with its standing where it had no figure.
 *   <li>S8.14 A version of a plan also says what each line costs: where it has no figure, since numbers by profession are missing;
 *       in which municipalities a profession group is counted in smaller parts for its sake, so that ranges become wider, and
 *       how wide one would be if half had completed; and with which lines it shares some of a group, but not all. That
 *       follows from lines and headcounts alone, and from nothing that anybody has done.
 *   <li>S8.15 Of more than eight lines with figures those of one plan or for one course can be chosen, on the page and in its file.
 * </ul>
 *
 * <h2>Inrapporterat</h2>
 *
 * <ul>
 *   <li>S9.1 What employers report of courses taken in a learning platform of their own is shown to the county by itself. It is
 *       added to nothing, and is no part of a line, a target or a trend.
 *   <li>S9.2 A release says what was reported, by the time it is made, of the quarter before its own: nobody can report of its
 *       own before that is over. So each quarter is released once, and what is reported or corrected later is not.
 *   <li>S9.3 It is counted on a profession group in a municipality, also where that is divided, since reports say no
 *       professions, out of the headcount that the release shows there. Each passes the filter by itself as a leaf; all
 *       groups together, a cluster and the county are sums. Where more are reported than declared it is missing.
 *   <li>S9.4 There is a figure where all employers that have declared somebody of the group there report, and the group is
 *       larger than k. An employer reports when it recorded a report of anything within the year that ends with the
 *       quarter; what it has then not said of the quarter counts as nobody.
 *   <li>S9.5 Shown are the courses of which those employers recorded a report within the same year, by the names they had when
 *       the release was made.
 * </ul>
 *
 * <h3>Why who reports is settled before the quarter is over</h3>
 *
 * <p>Who took part in nothing seldom reports it. If there were a figure only where something was reported, 0–4 would mean
 * 1–4. So nothing that is said of a quarter, nor that nothing is, decides whether there is a figure or for which course:
 * that follows from reports of earlier quarters alone. What can still be concluded is that an employer has once in a year said
 * something, of any course, group or quarter; for a group of k or fewer even that would say too much, and so it has
 * no figure whether or not it is reported, and is in no sum.
 *
 * <p>Whoever is reported may also have completed the course here. The two sets overlap in no known way: neither holds the
 * other, so that nothing is got by subtracting. Nor does laying the two ranges of a leaf upon each other: one that does not
 * reach k begins at 0, and one of which the rest is fewer than k ends at all; so those in both, in one alone and in neither
 * may be nobody whenever they must be fewer than k. Two releases say what was done in two quarters: their difference counts nobody. Employers
 * are not told apart: where only some report, the rest would be known to be 0, and the range would be one of the few.
 *
 * <h3>Why a line has no parents</h3>
 *
 * <p>Which municipalities a line's total holds follows from who has adopted it, and so two totals would hold nearly the same
 * leaves: what is between them could be reckoned. The same goes for a municipality of which some employers have adopted
 * it (S8.6). Sums tell nothing new; the price is that a county's range is wider than a course's.
 *
 * <h3>Why she may wait, but not for ever</h3>
 *
 * <p>Somebody who has read a release before others do can prepare for the questions that it will raise, and say what was
 * corrected. If she also chose whether it is published, or for how long it is not, her choice would tell something of what
 * it says. So she chooses neither whether nor what, only when, and that for three weeks: a day within these tells nothing
 * about figures, and nobody waits for her. What a report adds to a release is made of the release, so that it need not be
 * kept beside it.
 *
 * <p>Figures are about training. They say nothing about violence.
 */
@NullMarked
@Uses({"shared", "organisation", "identity", "plan", "web", "disclosure"})
package se.larstig.statistics;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
