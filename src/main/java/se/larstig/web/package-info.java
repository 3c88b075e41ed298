/**
 * The shell round every page: who may open it, headers, errors, texts, language, own static files.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>W1 Every page declares who may open it; what declares nothing cannot be opened.
 *   <li>W2 Anonymous people are sent to sign-in (303), a missing role is 403, a foreign scope 404.
 *   <li>W3 A POST is accepted only with the token of this person and this browser; what is open to all also with the token of
 *       the browser alone, so that signing out and the choice of language work in a tab that was opened as somebody else.
 *   <li>W4 Every answer carries exactly one content security policy and is never stored, except own static files, whose
 *       address holds their hash.
 *   <li>W5 What a person had written when her session ended is carried through sign-in. Whoever signs in instead of her is
 *       told that something was not saved, and is not shown it.
 *   <li>W6 A request comes from the computer that sent it, or behind the trusted proxy from the one that the proxy saw.
 *   <li>W7 A page that names others opens only in a session with a second factor; who has none is asked for it first.
 *   <li>W8 A page that shows what is hers alone opens only within ten minutes after she gave her password; later she is asked
 *       for it again.
 *   <li>W9 A form larger than its page takes is refused with 413, and nothing of it is read.
 *   <li>W10 An error page answers with its error's status, and opened as an address of its own is not found.
 *   <li>W11 A demonstration answers nobody who asks by another name than those of {@code SH6}, and says why.
 *   <li>W12 Who has left or signed out leaves a mark in the browser, so that it forgets the pages that it kept for Back; and for
 *       an hour nothing that is sent there without a session is carried on.
 *   <li>W14 A table leaves as CSV that a Swedish spreadsheet opens as it is, or as XLSX with numbers as numbers; neither holds a
 *       formula, whatever its cells say.
 *   <li>W15 Paper is PDF/UA-1, made of what a feature has written; it fetches nothing, and few are made at a time.
 * </ul>
 */
@NullMarked
@Uses({"shared", "organisation"})
package se.larstig.web;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
