/**
 * A demonstration with invented people: two counties, Norrbotten well on its way and Dalarna just begun, with two years of
 * completions. {@code db/demo} says who works where and how far each municipality has come; chance, from a fixed seed, says
 * the rest. Everything is dated relative to today, so that the demo never grows old.
 *
 * <h2>Commands</h2>
 *
 * admit · load
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>D1.1 The same seed, day and tables give the same people.
 *   <li>D1.2 About 1 500 people; Arjeplog has three social workers.
 *   <li>D1.3 Every name occurs once.
 *   <li>D2.1 A post is held by one person at a time, and every post of the tables is held today.
 *   <li>D2.2 Whoever leaves is followed by somebody in a later quarter, so that no quarter counts a post twice. Groups of
 *       fewer than six keep their people.
 *   <li>D2.3 Nobody has two employments on the same day, and none begins after today.
 *   <li>D2.4 Some who leave a post take another, a few of them in another municipality.
 *   <li>D3.1 Norrbotten has about five times as many completions as Dalarna.
 *   <li>D3.2 The share of completed is what the table says of the municipality; it varies widely among Norrbotten's social
 *       workers.
 *   <li>D3.3 A pass lies within the employment it belongs to; it starts before it is completed, and before today.
 *   <li>D3.4 The first course alone has been taken, and by nobody twice. Some have started and not completed. Few learn in July.
 *   <li>D3.5 The courses were published before anybody starts one: what a new demonstration publishes is of the day before
 *       its history begins, and what a later start of it publishes is of that start.
 *   <li>D4.1 A headcount is never below the posts, but for social work in Haparanda: there the screen must say that the number
 *       needs updating. Överkalix has declared none for its school.
 *   <li>D4.2 Headcounts were declared a year ago, before the first of the last four quarters ended.
 *   <li>D4.3 About two thirds of the municipalities have stated contacts, all of them to addresses and numbers that lead
 *       nowhere; Arjeplog has none.
 *   <li>D4.4 Both counties decided about their figures before the first release: k is 5, 80 percent is the target, and two
 *       groups of small municipalities are shown together. In Dalarna three municipalities share their chiefs.
 *   <li>D4.5 Ten or more of Norrbotten's municipalities show a range for social work, or lie in a group that does; for most
 *       of these it can be told whether the target is reached. Arjeplog is hidden, and Haparanda is missing (D4.1).
 *   <li>D4.6 Where a profession group counts fifteen or more in a municipality, employers have divided it by profession, so that
 *       lines of the example plans have figures there.
 *   <li>D5.1 Only the demo accounts have accounts. The learners have taken no course; those in Boden and Älvsbyn are newly employed, the one in Älvsbyn for less than a
 *       fortnight.
 *   <li>D5.2 All is loaded in one transaction, and only where nobody exists. Where real people are, the start is refused.
 *   <li>D6.1 A database is created as a demo or for real use by its first start, and never becomes the other.
 *   <li>D6.2 A start that asks for the other is refused before anything is changed.
 *   <li>D6.3 A demonstration answers on this machine's own names alone, and on those that {@code DEMO_ALLOWED_ON} names
 *       (SH6). It says on every page that people and figures are invented, on paper too.
 *   <li>D7.1 Each county has a plan that calls itself an example, with lines of many kinds. Its numbers are ours: no county has
 *       published any.
 *   <li>D7.2 Some employers have adopted lines of it, on different days: Älvsbyn most of them, others some, Pajala and Arjeplog
 *       none.
 *   <li>D7.3 The plan was decided some months ago, in the January of its first year, and its days lie in the two years after its first.
 *   <li>D7.4 In some municipalities one or two persons hold the assignment that the county's plan speaks of.
 *   <li>D8.1 Where a line that asks for courses elsewhere is adopted, two thirds of those who have worked there for two years have
 *       taken each of them, and a quarter of the others; it was attested some weeks later.
 *   <li>D8.2 In Älvsbyn and Boden somebody has shown proof that waits for an answer.
 *   <li>D8.3 Boden has reported of the last six quarters, four persons of the newest.
 * </ul>
 *
 * <p>It knows no rules of its own about courses, people or figures: it uses the commands that everyone uses.
 */
@NullMarked
@Uses({"shared", "organisation", "identity", "catalogue", "learning", "external", "plan", "statistics"})
package se.larstig.demo;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
