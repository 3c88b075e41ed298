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
 *   <li><b>In a browser</b>, when it is about what a person sees and does: {@code class …BrowserIT extends Journey}.
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
 */
package se.larstig.support;
