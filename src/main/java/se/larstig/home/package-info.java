/** What needs several features at once: start-up, my page, the manager's first screen, the safety pages and {@code /leave}. */
@NullMarked
@Uses({"shared", "organisation", "identity", "catalogue", "learning", "certificates", "statistics", "demo", "web"})
package se.larstig.home;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
