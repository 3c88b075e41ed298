/**
 * The ground under the integration tests: one database, one server and one deployment for all of them.
 *
 * <h2>How to write one</h2>
 *
 * <ul>
 *   <li><b>In the server</b>, when a rule is about boundaries, queries or tables: {@code @ArquillianTest class …IT} with
 *       {@code @Inject} fields. The class is carried into the application with all other {@code *IT} and {@code *Fixture}
 *       classes, so it sees package-private things of its feature. {@code @BeforeEach} runs in the server,
 *       {@code @BeforeAll} outside. {@link se.larstig.support.Statements} counts SQL statements.
 *   <li><b>Over HTTP</b>, when it is about answers, headers or who may what: {@code class …IT extends FromOutside}, and a
 *       {@link se.larstig.support.Visitor}.
 *   <li><b>In a browser</b>, when it is about what a person sees and does: {@code class …BrowserIT extends Journey}. A test
 *       that reads a page and does nothing with it opens it by {@code look}, in a window that is already there.
 * </ul>
 *
 * <p>Mail goes to a real mail server: {@link se.larstig.support.Mailbox} waits for what comes to an address.
 *
 * <p>Who is signed in by {@code Visitor.signedIn(person)} or {@code as(person)} has also given a code of her app, and her
 * password within minutes, so that pages with {@code secondFactor} or {@code renewed} open. {@code
 * Visitor.freshlySignedIn(person)} and {@code signIn(page, person)} give the password alone; {@code withSecondFactor(person)}
 * and {@code giveCode(page, person)} add the code, and {@code grownOld()} makes the password one of long ago.
 *
 * <p>Since all share one database, a test makes employers and persons of its own and never changes demo rows. Classes run
 * in this order: in the server, over HTTP, in the browser.
 *
 * <h2>What runs beside what</h2>
 *
 * <p>There are two threads, as {@code junit-platform.properties} says. The first takes the classes one after the other, since
 * what one test writes another could count. The second takes what can disturb nobody:
 *
 * <ul>
 *   <li>classes that bear {@link se.larstig.support.BesideOthers}: they start servers and databases of their own, and mostly
 *       wait for them; one such class at a time,
 *   <li>then, while the first is in a class that goes through every page, half of the pages: methods that only read bear
 *       {@code @Execution(CONCURRENT)}.
 * </ul>
 *
 * <p>Each thread has a browser of its own, and a class that runs beside others does not need the shared server, which
 * Arquillian starts for the first class that does.
 */
package se.larstig.support;
