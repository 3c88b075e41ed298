/**
 * What needs several features at once: start-up, my page, a manager's first screen and named list, the safety pages and
 * {@code /leave}, what there is to do for those who keep it all running; and what stands beside them all, as the accessibility statement.
 *
 * <h2>Commands</h2>
 *
 * look at named list · forget old looks · send report · mark report done · reopen report
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>H1.1 The named list shows a manager those who work today within her scope, an employer or a unit, and of each only her
 *       unit, her profession and her state in each published course. It is sorted by name and never by state, and cannot be
 *       exported.
 *   <li>H1.2 Each look is noted before anything is shown, for every person on the page: once for the same viewer, person and
 *       hour of the clock.
 *   <li>H1.3 Who was looked at sees by whom and on which day. Nobody else does.
 *   <li>H1.4 Looks are deleted after two years.
 *   <li>H2.1 A manager's and a follow-up's first screen says in words how many should, how many have, what changed in a month,
 *       and which unit to help next. A unit with fewer than k persons is never named.
 *   <li>H2.2 It reminds of headcounts that are missing or older than a year, contacts not checked for a year, accounts that
 *       nobody has come in with, and proofs of courses elsewhere that wait for the manager.
 *   <li>H2.3 It says the same of what adopted lines ask: of how many, how many have all of it, who is late, has something to do
 *       within thirty days or something that ends within ninety, what changed in a month for the same people, and which unit to
 *       help next. Where nothing is adopted it says so. No name stands there.
 *   <li>H2.4 It reminds a manager of colleagues who need another way, of lines that the county recommends and she has not answered,
 *       of own plans that are drafts, and of those that end within ninety days without a next version.
 *   <li>H3.1 The safety page opens without signing in. It says what the quick exit does and does not do, where to get help, how
 *       to take a course safely, and what a manager sees.
 *   <li>H3.2 It shows the contacts and help lines of the municipality where she works, or of one that anybody chooses; the
 *       choice is stored nowhere.
 *   <li>H4.1 The quick exit ends the session and leads to a neutral site, with and without script, from every page. With script
 *       the page is emptied at once and the tab's other pages of the site follow.
 *   <li>H4.2 After it Back, Forward, reload and the reopened tab show the neutral site or the sign-in page, never what was on
 *       the screen; neither titles nor addresses say what the courses are about.
 *   <li>H4.3 What was saved before it is there at the next sign-in.
 *   <li>H5.1 The accessibility statement is made from the list of known defects: what, who is hindered, criterion, since when,
 *       and what is planned. While one is known it says that the site meets the law in part.
 *   <li>H5.2 Anyone may report what she cannot use, without saying who she is: at most 4 000 signs, perhaps a page, and
 *       perhaps where to answer. No person and no computer is kept with it.
 *   <li>H5.3 A computer may send ten in an hour, and all together three hundred in a day.
 *   <li>H5.4 National administrators see them, mark them done and take that back. What is done loses its contact at once, and
 *       goes after a year.
 *   <li>H6.1 After signing in a person comes where her work is: who answers for staff to the overview; a coordinator, an
 *       administrator and a reviewer to what there is to do; a steering group to its county's figures; everybody else to her
 *       own page. With several roles she comes to the first of these, and finds the others in the menu, where her own
 *       learning always stands.
 *   <li>H6.2 What there is to do tells a coordinator of a release that waits, of one that is prepared since when and until
 *       when, of headcounts, contacts and help lines older than a year, of courses that nobody has approved, and of plans that
 *       are drafts or end within ninety days without a next version; a reviewer
 *       of versions to approve; an administrator of employers without a manager, of being the only one, of reports not done
 *       and of mail that did not go out.
 *   <li>H6.3 It names employers and never a person, and counts things and never people.
 *   <li>H7.1 My page says what a plan asks of her, by when, which plan it is and who adopted it. What can be taken
 *       elsewhere leads to where she shows that she has.
 *   <li>H7.3 On my page she says that she needs another way, takes it back, and reads what became of it. The named list and the
 *       page about one of the staff show her manager that she has asked; that is a look as others are.
 *   <li>H7.4 Who is newly employed finds the course that is asked of her first among her courses, with its last day, from her first
 *       day, and nobody enrols her. What is left to go through where she works now (L9.1) stands at the duty it belongs to.
 *   <li>H7.2 The named list says of each how much is asked of her and how much is done or late. For one of her own staff a
 *       manager sees what, exempts her and notes an absence; the look is noted as those at the list are.
 * </ul>
 */
@NullMarked
@Uses({
    "shared",
    "organisation",
    "identity",
    "catalogue",
    "learning",
    "certificates",
    "external",
    "plan",
    "statistics",
    "notifications",
    "demo",
    "web"
})
package se.larstig.home;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
