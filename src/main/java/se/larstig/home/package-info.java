/**
 * What needs several features at once: start-up, my page, the manager's first screen, the safety pages and {@code /leave}; and
 * what stands beside them all, as the accessibility statement.
 *
 * <h2>Commands</h2>
 *
 * send report · mark report done · reopen report
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>H5.1 The accessibility statement is made from the list of known defects: what, who is hindered, criterion, since when,
 *       and what is planned. While one is known it says that the site meets the law in part.
 *   <li>H5.2 Anyone may report what she cannot use, without saying who she is: at most 4 000 signs, perhaps a page, and
 *       perhaps where to answer. No person and no computer is kept with it.
 *   <li>H5.3 A computer may send ten in an hour, and all together three hundred in a day.
 *   <li>H5.4 National administrators see them, mark them done and take that back. What is done loses its contact at once, and
 *       goes after a year.
 * </ul>
 */
@NullMarked
@Uses({"shared", "organisation", "identity", "catalogue", "learning", "certificates", "statistics", "demo", "web"})
package se.larstig.home;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
