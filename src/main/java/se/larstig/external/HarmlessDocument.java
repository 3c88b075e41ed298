package se.larstig.external;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.larstig.shared.Refused;

/**
 * EX2.2: a PDF that can only be read. It is refused when it is encrypted, long, or has anything in it that could do something:
 * scripts, actions that start or send, attached files, films, forms of its own kind (ISO 32000-1, 7.11.4, 12.6.4, 12.7.8).
 *
 * <p>Nothing in it is drawn here. What the parser must unpack to find the objects is measured first, so that a small file
 * cannot fill the memory.
 */
final class HarmlessDocument {

    private static final String BROKEN = "external.refused.file-broken";
    private static final int MOST_PAGES = 20;
    private static final int MOST_OBJECTS = 100_000;
    private static final int DEEPEST = 60;
    private static final int MOST_UNPACKED = 20 * 1024 * 1024;
    private static final String END_OF_STREAM = "endstream";
    private static final Pattern STREAM = Pattern.compile("(?<![A-Za-z])stream(?![A-Za-z0-9])[ \\t]*\\r?\\n?");
    private static final Pattern PACKED_OBJECTS = Pattern.compile("/(ObjStm|XRef)(?![A-Za-z0-9])");
    private static final Pattern DISGUISED_NAME =
            Pattern.compile("/[^\\s/<>()\\[\\]{}%]*#(3[0-9]|[46][1-9a-fA-F]|[57][0-9aA])");
    private static final Pattern SIGNATURE = Pattern.compile("/Filter\\s*/Adobe\\.");
    private static final Pattern FILTER = Pattern.compile("/Filter(?![A-Za-z0-9])");
    private static final Pattern ONE_FILTER =
            Pattern.compile("/Filter\\s*(\\[\\s*/FlateDecode\\s*\\]|/FlateDecode(?![A-Za-z0-9]))");

    private static final Set<String> FORBIDDEN = Set.of(
            "AA", "EF", "EmbeddedFiles", "JS", "JavaScript", "Launch", "RichMediaContent", "RichMediaSettings", "XFA");
    private static final Set<String> FORBIDDEN_VALUES = Set.of(
            "EmbeddedFile",
            "FileAttachment",
            "GoTo3DView",
            "GoToE",
            "GoToR",
            "ImportData",
            "JavaScript",
            "Launch",
            "Movie",
            "Rendition",
            "RichMedia",
            "RichMediaExecute",
            "Screen",
            "Sound",
            "SubmitForm");
    private static final Set<COSName> KINDS = Set.of(COSName.S, COSName.TYPE, COSName.SUBTYPE);

    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    private HarmlessDocument() {}

    static void check(byte[] bytes) {
        measure(bytes);
        ONE_AT_A_TIME.acquireUninterruptibly();
        try (var document = Loader.loadPDF(bytes)) {
            check(document);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw e instanceof Refused refused ? refused : new Refused(BROKEN);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static void check(PDDocument document) {
        if (document.isEncrypted()) {
            throw new Refused("external.refused.file-encrypted");
        }
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new Refused("external.refused.file-pages", MOST_PAGES);
        }
        var objects = document.getDocument().getXrefTable().keySet();
        if (objects.size() > MOST_OBJECTS) {
            throw new Refused(BROKEN);
        }
        check(document.getDocument().getTrailer(), 0);
        for (var key : Set.copyOf(objects)) {
            check(document.getDocument().getObjectFromPool(key).getObject(), 0);
        }
    }

    /** The object and what lies in it; what it refers to is looked at by itself. */
    private static void check(COSBase object, int depth) {
        if (depth > DEEPEST) {
            throw new Refused(BROKEN);
        }
        if (object instanceof COSDictionary dictionary) {
            for (var entry : dictionary.entrySet()) {
                if (FORBIDDEN.contains(entry.getKey().getName())
                        || (KINDS.contains(entry.getKey())
                                && dictionary.getDictionaryObject(entry.getKey()) instanceof COSName name
                                && FORBIDDEN_VALUES.contains(name.getName()))) {
                    throw new Refused("external.refused.file-active");
                }
                check(entry.getValue(), depth + 1);
            }
        } else if (object instanceof COSArray array) {
            for (var each : array) {
                check(each, depth + 1);
            }
        }
    }

    /**
     * Refuses what is encrypted, which cannot be measured, and what would have to be unpacked to more than a document of this
     * kind needs before it could be looked at. Whatever stands between two streams belongs to the second one here, so that
     * nothing in a text can hide what kind of stream it is; nor may a name be written in signs that need not be escaped.
     */
    private static void measure(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains("/Encrypt")) {
            throw new Refused("external.refused.file-encrypted");
        }
        var streams = STREAM.matcher(text);
        var room = MOST_UNPACKED;
        var from = 0;
        while (streams.find()) {
            if (from < 0 || from > streams.start()) {
                throw new Refused(BROKEN);
            }
            var head = SIGNATURE.matcher(text.substring(from, streams.start())).replaceAll("");
            if (DISGUISED_NAME.matcher(head).find()) {
                throw new Refused(BROKEN);
            }
            if (PACKED_OBJECTS.matcher(head).find()) {
                if (FILTER.matcher(head).results().count()
                        != ONE_FILTER.matcher(head).results().count()) {
                    throw new Refused(BROKEN);
                }
                room -= unpacked(bytes, streams.end(), room);
            }
            from = text.indexOf(END_OF_STREAM, streams.end());
        }
    }

    private static int unpacked(byte[] bytes, int from, int room) {
        var inflater = new Inflater();
        var buffer = new byte[8192];
        var total = 0;
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                total += inflater.inflate(buffer);
                if (total > room) {
                    throw new Refused(BROKEN);
                }
            }
        } catch (DataFormatException e) {
            return total;
        } finally {
            inflater.end();
        }
        return total;
    }
}
