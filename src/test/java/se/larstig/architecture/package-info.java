/**
 * The rules that keep the house as it is. Each has a small test that holds the code to it, and a class in {@code guilty}
 * that it must catch, so that a rule which has gone blind is seen at once.
 *
 * <ul>
 *   <li>A1 A feature uses only what its {@code @Uses} names, and those stand to its left.
 *   <li>A2 Only {@code web} knows the web.
 *   <li>A3 Entities are made and changed from their own package alone.
 *   <li>A4 Only the stereotypes open transactions.
 *   <li>A5 Only boundaries and queries hold the store; JPQL stands in queries; nothing is merged.
 *   <li>A6 Every boundary asks whether the actor may; every question about persons knows who asks.
 *   <li>A7 Time comes from {@code Clocks}, and entities are told it.
 *   <li>A8 Every page has its class, and every page class its page.
 *   <li>A9 Every text exists in Swedish and English with the same places, and none is left over.
 *   <li>A11 Migrations rise, and name the feature whose tables they touch.
 *   <li>A13 The README explains every setting that is read, and no other.
 *   <li>A14 Every rule of a feature is named by a test.
 * </ul>
 */
package se.larstig.architecture;
