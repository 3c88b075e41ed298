package se.larstig.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.larstig.launch.Compose.list;
import static se.larstig.launch.Compose.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import se.larstig.support.KnownSettings;

/** Reads what no container engine reads in the build. */
class ImagesTest {

    private static final Path DOCKER = Path.of("docker");
    private static final Path COMPOSE = DOCKER.resolve("compose.yaml");
    private static final String PACKAGED = "target/packaged/";
    private static final Pattern EXACT = Pattern.compile("[a-z0-9./-]+:\\d+\\.\\d+\\.\\d+[\\w.-]*");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|KEY|TOKEN).*");
    private static final Pattern FETCHES = Pattern.compile("\\b(apt|apt-get|apk|curl|wget|pip|npm)\\b");
    private static final Set<String> OF_MARIADB = Set.of("MARIADB_ROOT_PASSWORD");

    static Stream<Path> dockerfiles() throws IOException {
        try (var all = Files.walk(DOCKER)) {
            return all.filter(file -> file.endsWith("Dockerfile")).sorted().toList().stream();
        }
    }

    static Stream<Path> scripts() {
        return KnownSettings.scripts().stream();
    }

    @ParameterizedTest
    @MethodSource("dockerfiles")
    @DisplayName("LA13 Every image is built from an exact version and our files, is nobody's root, and holds no secret")
    void images(Path file) throws Exception {
        assertThat(faults(Dockerfile.read(file), packaged())).isEmpty();
    }

    @Test
    @DisplayName("LA13 catches an image that floats, is root, holds a secret, fetches, or copies what is not laid out")
    void guiltyImages() throws Exception {
        assertThat(faults(Dockerfile.parse("""
                        FROM mariadb:11
                        ENV DB_PASSWORD=hunter2 \\
                            LANG=C.UTF-8
                        ADD https://example.org/x /x
                        COPY target/packaged/bin/app target/packaged/bin/gone /larstig/bin/
                        COPY docker/secrets /run
                        RUN apt-get install curl
                        USER larstig
                        USER 0:0
                        ENTRYPOINT java -jar x
                        """), packaged()))
                .containsExactlyInAnyOrder(
                        "FROM mariadb:11 is no exact version",
                        "ENV DB_PASSWORD would be a secret in the image",
                        "ADD is not to be read by people",
                        "COPY target/packaged/bin/gone is not laid out",
                        "COPY docker/secrets is not laid out",
                        "RUN apt-get install curl fetches what nobody has checked",
                        "USER 0:0 is root",
                        "HEALTHCHECK is missing",
                        "ENTRYPOINT is not a list, and so gets no signals");
    }

    private static List<String> faults(Dockerfile image, Set<String> packaged) {
        var faults = new ArrayList<String>();
        image.all("FROM").stream()
                .filter(from -> !EXACT.matcher(from).matches())
                .forEach(from -> faults.add("FROM " + from + " is no exact version"));
        Stream.of(image.environment().keySet().stream(), image.all("ARG").stream())
                .flatMap(names -> names)
                .filter(name -> SECRET.matcher(name).matches())
                .forEach(name -> faults.add("ENV " + name + " would be a secret in the image"));
        image.all("ADD").forEach(any -> faults.add("ADD is not to be read by people"));
        image.copies().stream()
                .flatMap(copy -> copy.sources().stream())
                .filter(source -> packaged.stream()
                        .noneMatch(
                                file -> (PACKAGED + file).equals(source) || (PACKAGED + file).startsWith(source + "/")))
                .forEach(source -> faults.add("COPY " + source + " is not laid out"));
        image.all("RUN").stream()
                .filter(run -> FETCHES.matcher(run).find())
                .forEach(run -> faults.add("RUN " + run + " fetches what nobody has checked"));
        var user = image.last("USER").orElse("root");
        if (user.matches("(root|0)(:.*)?")) {
            faults.add("USER " + user + " is root");
        }
        if (image.last("HEALTHCHECK").isEmpty()) {
            faults.add("HEALTHCHECK is missing");
        }
        image.last("ENTRYPOINT")
                .filter(entrypoint -> !entrypoint.startsWith("["))
                .ifPresent(any -> faults.add("ENTRYPOINT is not a list, and so gets no signals"));
        return faults;
    }

    @ParameterizedTest
    @MethodSource("scripts")
    @DisplayName("LA12 Every script is sound to its shell, stops at the first fault and is laid out to be run")
    void script(Path file) throws Exception {
        var text = Files.readString(file);
        var shell = text.startsWith("#!/bin/bash\n") ? "bash" : "sh";
        var check = new ProcessBuilder(shell, "-n", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(check.getInputStream().readAllBytes(), UTF_8);
        assertThat(check.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isEmpty();
        assertThat(check.exitValue()).isZero();
        var read = !text.startsWith("#!");
        assertThat(shell.equals("bash") || read || text.contains("\nset -eu\n")).isTrue();
        assertThat(packaged()).anyMatch(laidOut -> laidOut.endsWith("/" + file.getFileName()));
        try (var all = Files.walk(DOCKER)) {
            assertThat(all.filter(each -> each.getFileName().equals(file.getFileName())))
                    .as("the name serves one file")
                    .hasSizeLessThanOrEqualTo(read ? 1 : 2);
        }
    }

    @Test
    @DisplayName(
            "LA13 Every container is nobody's root, cannot write or gain rights, has limits, and gets secrets as files")
    void containers() throws Exception {
        var compose = Compose.read(COMPOSE);
        assertThat(compose.services().keySet()).contains("db", "migrate", "app", "proxy", "backup", "restore");
        for (var name : compose.services().keySet()) {
            assertThat(faults(compose, name)).as(name).isEmpty();
        }
    }

    @Test
    @DisplayName("LA13 catches a container that may do more, and settings that nobody reads")
    void guiltyContainer() throws Exception {
        var compose = Compose.parse("""
                services:
                  app:
                    image: larstig:latest
                    read_only: false
                    environment: {DB_PASSWORD: hunter2, COLOUR: red, SECRET_KEY_FILE: /run/secrets/other}
                    secrets: [mine]
                    volumes: ["gone:/data"]
                    ports: ["8080:8080"]
                """);
        assertThat(faults(compose, "app"))
                .containsExactlyInAnyOrder(
                        "image larstig:latest is no exact version",
                        "can write its own files",
                        "keeps capabilities",
                        "can gain rights",
                        "has no limit for mem_limit",
                        "has no limit for pids_limit",
                        "has no limit for logging",
                        "is root",
                        "DB_PASSWORD is a secret in the open",
                        "COLOUR is no setting that anybody reads",
                        "SECRET_KEY_FILE is not among its secrets",
                        "secret mine is not declared",
                        "volume gone is not declared",
                        "is open to the world beside the proxy");
    }

    private static List<String> faults(Compose compose, String name) throws IOException {
        var service = compose.service(name);
        var faults = new ArrayList<String>();
        var image = Compose.filled(String.valueOf(service.get("image")), Map.of());
        var own = image.equals("larstig:" + version()) || image.matches("larstig-\\w+:" + Pattern.quote(version()));
        if (!own && !EXACT.matcher(image).matches()) {
            faults.add("image " + image + " is no exact version");
        }
        check(faults, Boolean.TRUE.equals(service.get("read_only")), "can write its own files");
        check(faults, list(service.get("cap_drop")).equals(List.of("ALL")), "keeps capabilities");
        check(faults, !service.containsKey("cap_add") && !service.containsKey("privileged"), "takes capabilities");
        check(faults, list(service.get("security_opt")).contains("no-new-privileges:true"), "can gain rights");
        Stream.of("mem_limit", "pids_limit", "logging")
                .filter(limit -> !service.containsKey(limit))
                .forEach(limit -> faults.add("has no limit for " + limit));
        // an image of ours names its user itself
        check(
                faults,
                own || !String.valueOf(service.getOrDefault("user", "root")).matches("(root|0)(:.*)?"),
                "is root");
        var secrets = list(service.get("secrets"));
        var known = KnownSettings.all();
        compose.environment(name, Map.of()).forEach((setting, value) -> {
            var file = setting.endsWith("_FILE");
            var plain = KnownSettings.withoutFile(setting);
            check(faults, file || !SECRET.matcher(setting).matches(), setting + " is a secret in the open");
            check(
                    faults,
                    known.contains(plain) || OF_MARIADB.contains(plain),
                    setting + " is no setting that anybody reads");
            check(
                    faults,
                    !file || secrets.contains(value.replaceFirst("^/run/secrets/", "")),
                    setting + " is not among its secrets");
        });
        secrets.stream()
                .filter(secret -> !map(compose.all().get("secrets")).containsKey(secret))
                .forEach(secret -> faults.add("secret " + secret + " is not declared"));
        list(service.get("volumes")).stream()
                .map(volume -> volume.split(":")[0])
                .filter(volume -> volume.startsWith(".")
                        ? !Files.exists(DOCKER.resolve(volume))
                        : !map(compose.all().get("volumes")).containsKey(volume))
                .forEach(volume -> faults.add("volume " + volume + " is not declared"));
        check(faults, name.equals("proxy") || !service.containsKey("ports"), "is open to the world beside the proxy");
        return faults;
    }

    @Test
    @DisplayName("LA12 The database is healthy before it is migrated, and migrated before the application starts")
    void order() throws Exception {
        var compose = Compose.read(COMPOSE);
        assertThat(map(compose.service("migrate").get("depends_on")))
                .isEqualTo(Map.of("db", Map.of("condition", "service_healthy")));
        assertThat(map(compose.service("app").get("depends_on")))
                .isEqualTo(Map.of("migrate", Map.of("condition", "service_completed_successfully")));
        assertThat(compose.environment("app", Map.of()).get("DB_USER")).isEqualTo("larstig_app");
        assertThat(compose.environment("migrate", Map.of()).get("DB_USER")).isEqualTo("larstig_migrate");
        assertThat(compose.environment("app", Map.of()).get("DEMO")).isEqualTo("false");
        var proxy = map(map(compose.service("proxy").get("networks")).get("front"));
        assertThat(compose.environment("app", Map.of()).get("TRUSTED_PROXY")).isEqualTo(proxy.get("ipv4_address"));
    }

    @Test
    @DisplayName("LA13 Secrets are made by bin/secrets, and come neither into the history nor into an image")
    void secrets() throws Exception {
        var made = Files.readString(DOCKER.resolve("db/secrets"));
        map(Compose.read(COMPOSE).all().get("secrets")).forEach((name, secret) -> {
            var file = String.valueOf(map(secret).get("file"));
            assertThat(file).isEqualTo("secrets/" + name);
            assertThat(made.contains(name) || name.equals("tls.pem")).as(name).isTrue();
        });
        assertThat(Files.readAllLines(Path.of(".gitignore"))).contains("/docker/secrets/", "/docker/.env");
        assertThat(Files.readAllLines(Path.of(".dockerignore"))).containsExactly("*", "!target/packaged");
    }

    @Test
    @DisplayName("LA14 Migrations make nothing that the user for backups could not read")
    void readable() throws Exception {
        try (var migrations = Files.walk(Path.of("db"))) {
            for (var file :
                    migrations.filter(each -> each.toString().endsWith(".sql")).toList()) {
                assertThat(Files.readString(file).toLowerCase(java.util.Locale.ROOT))
                        .as(file.toString())
                        .doesNotContainPattern("create\\s+(or\\s+replace\\s+)?(trigger|procedure|function|event)");
            }
        }
    }

    private static void check(List<String> faults, boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private static String version() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var version = Pattern.compile("<artifactId>larstig</artifactId>\\s*<version>([\\d.]+)")
                .matcher(pom);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    /** What the layout holds: our files by name, and those that the build makes. */
    private static Set<String> packaged() throws Exception {
        var layout = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(DOCKER.resolve("packaged.xml").toFile());
        var all = new TreeSet<String>();
        for (var file : elements(layout.getDocumentElement(), "file")) {
            var source = text(file, "source")
                    .replace("${payara.jar}", "payara-micro.jar")
                    .replace("${project.build.finalName}", "larstig");
            assertThat(source.startsWith("$")
                            || !source.contains("/")
                            || Files.exists(Path.of(source))
                            || source.equals("payara-micro.jar"))
                    .as(source)
                    .isTrue();
            all.add(folder(file) + Path.of(source).getFileName());
        }
        for (var set : elements(layout.getDocumentElement(), "fileSet")) {
            var source = text(set, "directory");
            if (source.startsWith("$")) {
                all.add(folder(set));
                continue;
            }
            var includes = elements(set, "include").stream()
                    .map(Element::getTextContent)
                    .toList();
            try (var files = Files.list(Path.of(source))) {
                var names = files.map(file -> file.getFileName().toString()).toList();
                assertThat(names).containsAll(includes);
                names.stream()
                        .filter(name -> includes.isEmpty() || includes.contains(name))
                        .forEach(name -> all.add(folder(set) + name));
            }
        }
        elements(layout.getDocumentElement(), "dependencySet").forEach(set -> all.add(folder(set)));
        return all;
    }

    private static String folder(Element element) {
        var folder = text(element, "outputDirectory");
        return folder.isEmpty() ? "" : folder + "/";
    }

    private static String text(Element element, String name) {
        var found = elements(element, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }

    private static List<Element> elements(Element element, String name) {
        var found = element.getElementsByTagName(name);
        var all = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }
}
