/**
 * Intyg: what a person can show to say that she has completed a course, and where others can check it.
 *
 * <h2>Commands</h2>
 *
 * issue (by what happens elsewhere) · revoke · verify
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>CE1.1 A completion of an approved version gives one certificate, in the same moment. One that came before the approval
 *       gets its certificate with the approval: it is derived, never lost, and there is never a second one.
 *   <li>CE1.2 In demo mode every completion gives one, and page, PDF and verification say that people and figures are invented.
 *   <li>CE1.3 The number is twelve random signs, some 58 bits, of an alphabet without look-alikes. Nothing in it counts or
 *       tells anything.
 *   <li>CE1.4 A certificate holds its number, its completion and when it was issued. It has no validity of its own: until when
 *       it is valid is the completion's. An approval withdrawn later leaves it as it is.
 *   <li>CE1.5 A national administrator revokes a certificate by its number, with a reason from a closed list that says nothing
 *       else of her; the row stays, and the audit trail tells. It cannot be undone, and she is asked before. What she has
 *       completed stands, in figures and lists too.
 *   <li>CE1.6 Whoever revokes sees what verification shows, and never whose it is: she has the paper, or the number from it.
 *       Its holder sees on her own page that it was revoked, when and why.
 *   <li>CE2.1 A certificate, as page and as PDF, is seen by its own person alone; for all others it does not exist.
 *   <li>CE2.2 It names her, the course and what it teaches. Tab and file name tell nothing of the course, and she is told
 *       before she fetches the file that the paper does.
 *   <li>CE2.3 The PDF is PDF/UA-1: tagged, with its language, title and fonts in it, as large as the text is.
 *   <li>CE2.4 Only a few PDFs are made at the same time; more than that is asked to wait, and says so.
 *   <li>CE3.1 Everyone may verify a number, however it is spaced and cased: valid, expired or not valid, and of a genuine one
 *       the course, the day of completion and until when it is valid. Never whose it is or where she works.
 *   <li>CE3.2 An unknown, a mistyped and a revoked number get the same answer.
 *   <li>CE3.3 After twenty wrong numbers from a computer, or two thousand from all, within a quarter of an hour, verification
 *       waits until the quarter has passed. Right numbers are not counted. Failures are kept only as long as they count.
 *   <li>CE4.1 Whoever is forgotten has no certificates any more: their numbers are not valid.
 * </ul>
 *
 * <h2>Events</h2>
 *
 * hears {@code CourseCompleted}, {@code VersionApproved}; fires none
 *
 * <p>Statistics do not know it: what counts is the completion. It sends no mail.
 *
 * <p>Start at {@code Certificates} to see when one is issued, at {@code CertificateQueries} to read one, at {@code
 * Verification} for the public side.
 */
@NullMarked
@Uses({"shared", "organisation", "identity", "catalogue", "learning", "web"})
package se.larstig.certificates;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
