package se.larstig.support;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The Chromium of the browser tests, one for each thread: that of the machine, or, where root runs the tests on Debian, one installed by the
 * way. It reaches nothing but this machine.
 */
final class Browser {

    private static final List<Path> PLACES = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium")
            .map(Path::of)
            .toList();

    /**
     * Chromium hears only the last of two such lists, so those of Playwright's that concern pages come first. The pages
     * behind the address bar, which nobody sees here, would take as long as ours in each new window.
     */
    private static final String WITHOUT = String.join(
            ",",
            "AvoidUnnecessaryBeforeUnloadCheckSync",
            "DestroyProfileOnBrowserClose",
            "HttpsUpgrades",
            "HttpsFirstBalancedModeAutoEnable",
            "MediaRouter",
            "PaintHolding",
            "ThirdPartyStoragePartitioning",
            "WebUIOmniboxPopup",
            "WebUIOmniboxAimPopup");

    private static final List<String> ARGUMENTS = List.of(
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-features=" + WITHOUT,
            "--disable-gpu",
            "--disable-sync",
            "--disable-quic",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    /** By the thread of the tests that use it, since Playwright belongs to one. */
    private static final Map<Thread, Browser> ALL = new ConcurrentHashMap<>();

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private com.microsoft.playwright.Browser chromium;
    private com.microsoft.playwright.Browser keepingPages;
    private final Map<Object, Visit.Kept> kept = new HashMap<>();

    private Browser() {}

    private static Browser ours() {
        return ALL.computeIfAbsent(Thread.currentThread(), thread -> new Browser());
    }

    static com.microsoft.playwright.Browser chromium() {
        var ours = ours();
        if (ours.chromium == null) {
            ours.chromium = ours.launch(new BrowserType.LaunchOptions());
        }
        return ours.chromium;
    }

    /** One that keeps pages for Back, as people's browsers do and test browsers do not. */
    static com.microsoft.playwright.Browser keepingPages() {
        var ours = ours();
        if (ours.keepingPages == null) {
            ours.keepingPages = ours.launch(
                    new BrowserType.LaunchOptions().setIgnoreDefaultArgs(List.of("--disable-back-forward-cache")));
        }
        return ours.keepingPages;
    }

    /** The window for those who look in this manner; opened for the first. */
    static Visit.Kept kept(Object manner, Supplier<Visit.Kept> opening) {
        return ours().kept.computeIfAbsent(manner, each -> opening.get());
    }

    private com.microsoft.playwright.Browser launch(BrowserType.LaunchOptions options) {
        return playwright
                .chromium()
                .launch(options.setExecutablePath(program()).setHeadless(true).setArgs(ARGUMENTS));
    }

    private static synchronized Path program() {
        return found().or(Browser::installed)
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium. Install the package chromium, and run the tests again."));
    }

    static void close() {
        ALL.values().forEach(each -> each.playwright.close());
        ALL.clear();
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
