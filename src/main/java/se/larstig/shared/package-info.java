/**
 * What every feature needs: the stereotypes, the actor and her scope, refusals, time and settings.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>SH1 A role is always held for a scope, and holds in every scope that it covers.
 *   <li>SH2 A missing role is refused as such; a foreign scope is refused as not found, so that nobody learns what exists.
 *   <li>SH3 Time comes from {@code Clocks} alone.
 *   <li>SH4 What the server signs or encrypts, it does with a key of its own for each purpose, derived from the one in its key
 *       file; what is encrypted opens for its purpose and its owner alone.
 *   <li>SH5 Settings come from the environment. Any of them, and best a secret, may stand in a file that {@code NAME_FILE}
 *       names; one that cannot be read stops the start.
 *   <li>SH6 A demonstration answers by loopback names alone, and by those that {@code DEMO_ALLOWED_ON} names.
 *   <li>SH7 A name, of whom or what it may be, has no signs that nobody sees and none that turn others.
 * </ul>
 */
@NullMarked
@Uses({})
package se.larstig.shared;

import org.jspecify.annotations.NullMarked;
