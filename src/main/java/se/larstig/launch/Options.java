package se.larstig.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import se.larstig.shared.DemoHosts;

/**
 * What the environment asks for, checked.
 *
 * @param address where the server listens
 * @param database the given database; empty for the embedded one
 * @param keyFile the given key file; empty when the launcher keeps one in the data folder
 */
record Options(
        int port, String address, Path dataDir, boolean demo, Optional<Access> database, Optional<Path> keyFile) {

    /** How to reach a database. */
    record Access(String url, String user, String password) {

        /** From {@code DB_URL}, {@code DB_USER} and {@code DB_PASSWORD}; empty without the first. */
        static Optional<Access> read(Function<String, Optional<String>> setting) {
            return setting.apply("DB_URL")
                    .map(url -> new Access(
                            url,
                            setting.apply("DB_USER").orElse(""),
                            setting.apply("DB_PASSWORD").orElse("")));
        }
    }

    private static final String LOOPBACK = "127.0.0.1";

    static Options read(Function<String, Optional<String>> setting) {
        var database = Access.read(setting);
        var demo = setting.apply("DEMO").map(Options::yes).orElse(database.isEmpty());
        var keyFile = setting.apply("SECRET_KEY_FILE").map(Path::of);
        if (keyFile.isPresent() && !Files.isReadable(keyFile.get())) {
            throw new Trouble("SECRET_KEY_FILE names " + keyFile.get()
                    + ", which cannot be read. Create that file or correct the setting.");
        }
        if (keyFile.isEmpty() && database.isPresent() && !demo) {
            throw new Trouble(
                    "SECRET_KEY_FILE is not set. Create a file with 64 random hexadecimal digits outside the data"
                            + " folder, keep it in a backup of its own and set SECRET_KEY_FILE to its path.");
        }
        setting.apply("DEMO_TODAY").ifPresent(Options::date);
        var allowed = setting.apply(DemoHosts.SETTING).orElse("");
        var address = setting.apply("ADDRESS").orElse(demo && allowed.isEmpty() ? LOOPBACK : "0.0.0.0");
        if (demo) {
            requireAllowed(address, allowed, setting.apply("PUBLIC_URL").orElse(""));
        }
        return new Options(
                setting.apply("PORT").map(Options::port).orElse(8080),
                address,
                Path.of(setting.apply("DATA_DIR").orElse("data"))
                        .toAbsolutePath()
                        .normalize(),
                demo,
                database,
                keyFile);
    }

    /** LA4: a demonstration on an address that others reach has to be allowed by name. */
    private static void requireAllowed(String address, String allowed, String publicUrl) {
        if (allowed.isEmpty() && !DemoHosts.isLoopback(address)) {
            throw new Trouble("ADDRESS is " + address
                    + ", which others may reach, and this is a demo with public passwords. Leave ADDRESS out, set"
                    + " DEMO_ALLOWED_ON to the host name by which people may reach the demo, or set DEMO to false.");
        }
        DemoHosts.forbidden(publicUrl, allowed).ifPresent(host -> {
            throw new Trouble("PUBLIC_URL names " + host + ", which others can reach, and this is a demo. Set"
                    + " DEMO_ALLOWED_ON to " + host + ", or DEMO to false.");
        });
    }

    /** The address to ask on this machine. */
    String localAddress() {
        return address.equals("0.0.0.0") || address.equals("::") ? LOOPBACK : address;
    }

    /** The address that a person opens. */
    String homeAddress() {
        return "http://" + (localAddress().equals(LOOPBACK) ? "localhost" : address) + ":" + port + "/";
    }

    private static int port(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // the sentence below says it
        }
        throw new Trouble("PORT is " + text + ", which is no port. Set it to a number from 1 to 65535, such as 8080.");
    }

    private static boolean yes(String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Boolean.parseBoolean(text);
        }
        throw new Trouble("DEMO is " + text + ". Set it to true or false.");
    }

    private static void date(String text) {
        try {
            LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Trouble("DEMO_TODAY is " + text + ". Set it to a date such as 2027-02-01.", e);
        }
    }
}
