/**
 * The program behind {@code mvn -Prun}: it starts the database, brings it up to date, starts the server and stops them
 * again. It stands outside the application, which never migrates; tests and the migration container call the same
 * {@link se.larstig.launch.Migration}.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>LA1 One command starts everything; the one line with the address comes when {@code /health/ready} says so.
 *   <li>LA2 Without {@code DB_URL} a database of its own lives in the data folder: on this machine's loopback only, with a
 *       random password, in Swedish collation.
 *   <li>LA3 With {@code DB_URL} no database is started. Demo is then off unless {@code DEMO=true}, and without demo the
 *       key file must be given.
 *   <li>LA4 A demo listens on the loopback address. Elsewhere it starts only when {@code DEMO_ALLOWED_ON} names the hosts by
 *       which it may be reached.
 *   <li>LA5 A data folder serves one launcher at a time.
 *   <li>LA6 However the launcher ends, the server and the database end with it, the database cleanly; a stop takes at most
 *       10 seconds.
 *   <li>LA7 What an earlier launcher left running is stopped before anything starts.
 *   <li>LA8 Every trouble is one plain sentence that says what to do, and an exit code that is not 0. Details are in the log
 *       folder.
 *   <li>LA9 Migrations rise and never change; reference data is written again when its file changes, and never deleted.
 *   <li>LA10 A second start repeats nothing: programs stay unpacked, the database stays set up.
 *   <li>LA11 A database that was created as a demo stays one, and no other becomes one.
 * </ul>
 *
 * <p>It deliberately does not upgrade the data files of an older MariaDB, make backups, or restart what dies.
 */
@NullMarked
@Uses({"shared"})
package se.larstig.launch;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
