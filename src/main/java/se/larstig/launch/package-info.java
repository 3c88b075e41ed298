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
 *   <li>LA11 Tables are changed by one user of the database, rows by another: the application runs with {@code select},
 *       {@code insert}, {@code update} and {@code delete} alone. Only a launcher with a database of somebody else's
 *       ({@code DB_URL}) uses the one user that it was given for both.
 *   <li>LA12 An installation stands on three steps that end before the next begins: {@code bin/users} makes the database's
 *       users, {@code bin/migrate} brings the database up to date, {@code bin/app} serves. The images hold the same files
 *       and start the same scripts.
 *   <li>LA13 An image runs without being root, without capabilities, with a file system that cannot be written, and takes
 *       secrets from files.
 *   <li>LA14 {@code bin/backup} keeps a dump only when it is complete; {@code bin/restore} fills an empty database and no
 *       other.
 *   <li>LA15 A database that was created as a demo stays one, and no other becomes one.
 * </ul>
 *
 * <p>It deliberately does not upgrade the data files of an older MariaDB, or restart what dies; nor does the launcher make backups.
 */
@NullMarked
@Uses({"shared"})
package se.larstig.launch;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
