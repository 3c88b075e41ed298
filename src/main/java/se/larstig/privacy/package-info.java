/**
 * A person's rights over what is held about her: to see it, to take it with her, to have it forgotten; and the day when what
 * nobody uses any more goes by itself. Each feature answers for its own tables through {@link se.larstig.shared.PersonalData}.
 *
 * <h2>Commands</h2>
 *
 * forget me · say farewell to unused accounts · forget unused accounts
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>P1.1 She sees and downloads everything that is held about her, and nobody else's; both ask for her password again
 *       (W8). Files of hers come with the download. What a table does not tell of her, no other page tells.
 *   <li>P1.2 Every table that leads to a person belongs to a feature that shows it and forgets it; a test reads the schema. Columns
 *       that say by whom something was done to something else keep their ids.
 *   <li>P2.1 Forgetting is one transaction over all features: account, address, password, roles, reflections, answers,
 *       choices, attempts, what she has read, open passes and the looks at her go.
 *   <li>P2.2 Completions and ended employments stay without her name, so that counts stand; released figures do not move.
 *       The audit trail keeps ids.
 *   <li>P2.3 She confirms it by typing a word, and is signed out. It cannot be undone.
 *   <li>P2.4 Also who works somewhere today may be forgotten: the employer's list of staff then no longer holds her. The last
 *       national administrator may not, until there is another.
 *   <li>P3.1 An account that has not been used for {@code RETENTION_YEARS}, 4 unless set, is forgotten. Thirty days before,
 *       its holder is told; signing in keeps it. Invented people are left alone.
 *   <li>P3.2 Nobody is forgotten who was not told thirty days before, also when the job has not run for a while. A server
 *       without mail can tell nobody, so that accounts stay; the page about personal data says so.
 *   <li>P4.1 The page about personal data says what is kept, why, how long and who sees it. What only the one responsible can
 *       know, its name and its data protection officer, is a setting; where it is not set the page says so.
 * </ul>
 *
 * <h2>Events</h2>
 *
 * fires {@code identity.AccountEndsSoon}; hears none
 *
 * <p>It keeps nothing of its own about persons but who was told. Failed sign-ins, mail and looks have their own terms in their
 * own features.
 */
@NullMarked
@Uses({"shared", "identity", "web"})
package se.larstig.privacy;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
