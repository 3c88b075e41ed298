package se.larstig.support;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one Chromium of all browser tests: that of the machine, or, where root runs the tests on Debian, one installed by the
 * way. It reaches nothing but this machine.
 */
final class Browser {

    private static final List<Path> PLACES = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium")
            .map(Path::of)
            .toList();

    private static final List<String> ARGUMENTS = List.of(
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;
    private static com.microsoft.playwright.Browser keepingPages;

    private Browser() {}

    static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            chromium = launch(new BrowserType.LaunchOptions());
        }
        return chromium;
    }

    /** One that keeps pages for Back, as people's browsers do and test browsers do not. */
    static synchronized com.microsoft.playwright.Browser keepingPages() {
        if (keepingPages == null) {
            keepingPages = launch(
                    new BrowserType.LaunchOptions().setIgnoreDefaultArgs(List.of("--disable-back-forward-cache")));
        }
        return keepingPages;
    }

    private static com.microsoft.playwright.Browser launch(BrowserType.LaunchOptions options) {
        var program = found().or(Browser::installed)
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium. Install the package chromium, and run the tests again."));
        if (playwright == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        }
        return playwright
                .chromium()
                .launch(options.setExecutablePath(program).setHeadless(true).setArgs(ARGUMENTS));
    }

    static synchronized void close() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
            chromium = null;
            keepingPages = null;
        }
    }

    private static Optional<Path> found() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> installed() {
        if (!System.getProperty("user.name").equals("root") || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core");
        return found();
    }

    private static void run(String... command) {
        var log = Ground.build().resolve("it-chromium.log").toFile();
        var builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException("The browser tests need Chromium, and " + String.join(" ", command)
                        + " failed. Its reasons are in " + log + ".");
            }
        } catch (IOException e) {
            throw new IllegalStateException("The browser tests need Chromium. Install the package chromium.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
