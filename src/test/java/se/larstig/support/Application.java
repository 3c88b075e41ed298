package se.larstig.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The real WAR, with the tests that run inside it. */
public final class Application {

    private Application() {}

    @Deployment
    public static WebArchive larstig() {
        var war = ShrinkWrap.create(ZipImporter.class, "larstig.war")
                .importFrom(new File(System.getProperty("larstig.war")))
                .as(WebArchive.class);
        war.addClasses(Door.class, Statements.class, ArquillianTest.class);
        war.addClasses(passengers().toArray(new Class<?>[0]));
        return war.addAsLibraries(file(Assertions.class), file(ByteBuddy.class));
    }

    /** All {@code *IT}, {@code *Fixture} and {@code *Benchmark} classes but those that test from outside. */
    private static List<Class<?>> passengers() {
        var root = file(Application.class).toPath();
        try (var files = Files.walk(root)) {
            return files.map(root::relativize)
                    .map(Path::toString)
                    .filter(name -> name.matches(".*(IT|Fixture|Benchmark)\\.class"))
                    .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.'))
                    .sorted()
                    .<Class<?>>map(Application::load)
                    .filter(type -> !FromOutside.class.isAssignableFrom(type))
                    .filter(type -> !Browsing.class.isAssignableFrom(type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Application.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static File file(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
