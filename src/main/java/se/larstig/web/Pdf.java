package se.larstig.web;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * W15: makes PDF/UA-1 from XHTML that a feature has written, with every text {@link #escaped}. The one font, {@code Paper}, is
 * Liberation Sans (SIL Open Font License 1.1): it comes with PDFBox, is embedded, and has the letters of Swedish and of the
 * Sami languages. Pictures stand in the document itself as PNG; nothing is fetched.
 *
 * <p>To make one takes memory and a second of work, so few are made at a time and few may wait.
 */
@ApplicationScoped
public class Pdf {

    public static final String TYPE = "application/pdf";

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 20;
    private static final int LONGEST_WAIT_IN_SECONDS = 3;

    private final Semaphore room = new Semaphore(AT_ONCE, true);

    /** The bytes of the document, or empty when too many are being made: then she tries again. */
    public Optional<byte[]> make(String html) {
        if (!enter()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(html));
        } finally {
            room.release();
        }
    }

    private boolean enter() {
        try {
            return room.getQueueLength() < MOST_WAITING && room.tryAcquire(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The bytes of the document, at once. */
    public static byte[] of(String html) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(html, null)
                    .usePdfUaAccessibility(true)
                    .usePdfVersion(1.7f)
                    .useFont(Pdf::font, "Paper")
                    .withProducer("Lärstig")
                    .useExternalResourceAccessControl(
                            (uri, type) -> uri.startsWith("data:image/png;base64,"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (uri, type) -> uri.startsWith("data:image/png;base64,"),
                            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }

    /** Escaped for XML, without signs that XML cannot hold. */
    public static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (sign >= ' ' && sign < 0xFFFE && !Character.isSurrogate((char) sign)) {
                        escaped.appendCodePoint(sign);
                    } else if (Character.isWhitespace(sign)) {
                        escaped.append(' ');
                    }
                }
            }
        });
        return escaped.toString();
    }
}
