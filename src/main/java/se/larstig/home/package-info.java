/**
 * What needs several features at once: start-up, my page, the manager's first screen, the safety page and {@code /leave}.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>H1.1 The safety page opens without signing in. It says what the quick exit does and does not do, where to get help, how
 *       to take a course safely, and what a manager sees.
 *   <li>H1.2 It shows the contacts and help lines of the municipality where she works, or of one that anybody chooses; the
 *       choice is stored nowhere.
 *   <li>H2.1 The quick exit ends the session and leads to a neutral site, with and without script, from every page. With script
 *       the page is emptied at once and the tab's other pages of the site follow.
 *   <li>H2.2 After it Back, Forward, reload and the reopened tab show the neutral site or the sign-in page, never what was on
 *       the screen; neither titles nor addresses say what the courses are about.
 *   <li>H2.3 What was saved before it is there at the next sign-in.
 * </ul>
 */
@NullMarked
@Uses({"shared", "organisation", "identity", "catalogue", "learning", "statistics", "demo", "web"})
package se.larstig.home;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
