package se.larstig.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page may weigh on the wire, headers and compression included, before anyone scrolls or plays. Cold is a first visit
 * with an empty cache, warm the next page of the same kind. Times are not measured: they depend on the machine.
 */
public enum Budget {
    LESSON(60_000, 6, 15_000, 2, 20_000, 0.05),
    /** Course home, sign-in, my page and what is like them. */
    LEARNER(50_000, 5, 10_000, 2, 10_000, 0.05),
    /** Studio and statistics. */
    STAFF(450_000, 20, 60_000, 20, 450_000, 0.1);

    private static final String WATCH_SHIFTS = """
            window.shifts = 0;
            new PerformanceObserver(list => {
              for (const shift of list.getEntries()) {
                if (!shift.hadRecentInput) window.shifts += shift.value;
              }
            }).observe({type: 'layout-shift', buffered: true});
            """;

    private final long coldBytes;
    private final int coldRequests;
    private final long warmBytes;
    private final int warmRequests;
    private final long scriptBytes;
    private final double shifts;

    Budget(long coldBytes, int coldRequests, long warmBytes, int warmRequests, long scriptBytes, double shifts) {
        this.coldBytes = coldBytes;
        this.coldRequests = coldRequests;
        this.warmBytes = warmBytes;
        this.warmRequests = warmRequests;
        this.scriptBytes = scriptBytes;
        this.shifts = shifts;
    }

    /** Fails when the first page is too heavy for a first visit, or the next one for those who have been here. */
    public void check(Visit visit, String first, String next) {
        var loads = weigh(visit, first, next);
        var cold = loads.get(0);
        assertThat(cold.bytes()).as("bytes of a first %s: %s", first, cold).isLessThanOrEqualTo(coldBytes);
        assertThat(cold.requests())
                .as("requests of a first %s: %s", first, cold)
                .isLessThanOrEqualTo(coldRequests);
        assertThat(cold.scriptBytes())
                .as("bytes of script of %s: %s", first, cold)
                .isLessThanOrEqualTo(scriptBytes);
        assertThat(cold.fonts()).as("web fonts of %s: %s", first, cold).isZero();
        assertThat(cold.strangers()).as("other sites asked by %s", first).isEmpty();
        assertThat(cold.shifts()).as("layout shifts of %s", first).isLessThanOrEqualTo(shifts);
        var warm = loads.get(1);
        assertThat(warm.bytes()).as("bytes of a later %s: %s", next, warm).isLessThanOrEqualTo(warmBytes);
        assertThat(warm.requests()).as("requests of a later %s: %s", next, warm).isLessThanOrEqualTo(warmRequests);
        assertThat(warm.shifts()).as("layout shifts of %s", next).isLessThanOrEqualTo(shifts);
    }

    /** Opens the addresses one after the other in one window, and notes what they weighed in {@code target/weights.txt}. */
    static List<Load> weigh(Visit visit, String... addresses) {
        try (var context = visit.start()) {
            context.addInitScript(WATCH_SHIFTS);
            var page = context.newPage();
            var wire = new Wire(context.newCDPSession(page));
            var loads = new ArrayList<Load>();
            for (var address : addresses) {
                loads.add(wire.load(page, address));
            }
            note(addresses, loads);
            return loads;
        }
    }

    private static void note(String[] addresses, List<Load> loads) {
        var line = new StringBuilder();
        for (var i = 0; i < addresses.length; i++) {
            line.append("%s %d bytes %d requests %d script  "
                    .formatted(
                            addresses[i],
                            loads.get(i).bytes(),
                            loads.get(i).requests(),
                            loads.get(i).scriptBytes()));
        }
        try {
            Files.writeString(
                    Ground.build().resolve("weights.txt"),
                    line.toString().strip() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Load(List<Transfer> transfers, List<String> strangers, double shifts) {

        long bytes() {
            return transfers.stream().mapToLong(Transfer::bytes).sum();
        }

        int requests() {
            return transfers.size();
        }

        long scriptBytes() {
            return transfers.stream()
                    .filter(each -> each.type().equals("Script"))
                    .mapToLong(Transfer::bytes)
                    .sum();
        }

        long fonts() {
            return transfers.stream().filter(each -> each.type().equals("Font")).count();
        }

        @Override
        public String toString() {
            return transfers.toString();
        }
    }

    record Transfer(String url, String type, long bytes) {

        @Override
        public String toString() {
            return URI.create(url).getPath() + " " + bytes;
        }
    }

    /** What the browser's own network log says. What comes from its cache has not crossed the wire. */
    private static final class Wire {

        private final Map<String, Transfer> asked = new HashMap<>();
        private final List<Transfer> transfers = new ArrayList<>();
        private final List<String> strangers = new ArrayList<>();

        Wire(CDPSession session) {
            session.on("Network.requestWillBeSent", this::ask);
            session.on("Network.requestServedFromCache", event -> asked.remove(id(event)));
            session.on("Network.responseReceived", this::answer);
            session.on("Network.loadingFinished", this::finish);
            session.send("Network.enable");
        }

        Load load(Page page, String path) {
            asked.clear();
            transfers.clear();
            strangers.clear();
            page.navigate(path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            var shifts = ((Number) page.evaluate("window.shifts")).doubleValue();
            return new Load(List.copyOf(transfers), List.copyOf(strangers), shifts);
        }

        private void ask(JsonObject event) {
            var url = event.getAsJsonObject("request").get("url").getAsString();
            if (url.startsWith("data:")) {
                return;
            }
            if (!url.startsWith(Ground.address() + "/")) {
                strangers.add(url);
            }
            asked.put(id(event), new Transfer(url, event.get("type").getAsString(), 0));
        }

        private void answer(JsonObject event) {
            if (event.getAsJsonObject("response").get("fromDiskCache").getAsBoolean()) {
                asked.remove(id(event));
            }
        }

        private void finish(JsonObject event) {
            var request = asked.remove(id(event));
            if (request != null) {
                transfers.add(new Transfer(
                        request.url(),
                        request.type(),
                        event.get("encodedDataLength").getAsLong()));
            }
        }

        private static String id(JsonObject event) {
            return event.get("requestId").getAsString();
        }
    }
}
