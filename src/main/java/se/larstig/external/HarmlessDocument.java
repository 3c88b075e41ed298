package se.larstig.external;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
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

    private static final int MOST_PAGES = 20;
    private static final int MOST_OBJECTS = 100_000;
    private static final int DEEPEST = 60;
    private static final int MOST_UNPACKED = 20 * 1024 * 1024;
    private static final int LONGEST_HEAD = 2000;
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final Pattern PACKED_OBJECTS = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final Pattern ONE_FILTER = Pattern.compile("/Filter\\s*(\\[\\s*)?/FlateDecode\\s*(\\]|/|>|\\s)");

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

    private HarmlessDocument() {}

    static void check(byte[] bytes) {
        measure(bytes);
        try (var document = Loader.loadPDF(bytes)) {
            check(document);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw e instanceof Refused refused ? refused : new Refused("external.refused.file-broken");
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
            throw new Refused("external.refused.file-broken");
        }
        check(document.getDocument().getTrailer(), 0);
        for (var key : Set.copyOf(objects)) {
            check(document.getDocument().getObjectFromPool(key).getObject(), 0);
        }
    }

    /** The object and what lies in it; what it refers to is looked at by itself. */
    private static void check(COSBase object, int depth) {
        if (depth > DEEPEST) {
            throw new Refused("external.refused.file-broken");
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

    /** Refuses what is encrypted, which cannot be measured, and when the streams that hold objects would unpack to more than a document of this kind needs. */
    private static void measure(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains("/Encrypt")) {
            throw new Refused("external.refused.file-encrypted");
        }
        var streams = STREAM.matcher(text);
        var room = MOST_UNPACKED;
        while (streams.find()) {
            if (text.startsWith("end", Math.max(0, streams.start() - 3))) {
                continue;
            }
            var head = text.substring(Math.max(0, streams.start() - LONGEST_HEAD), streams.start());
            head = head.substring(Math.max(0, head.lastIndexOf(" obj")));
            if (PACKED_OBJECTS.matcher(head).find()) {
                if (head.contains("/Filter") && !ONE_FILTER.matcher(head).find()) {
                    throw new Refused("external.refused.file-broken");
                }
                room -= unpacked(bytes, streams.end(), room);
            }
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
                    throw new Refused("external.refused.file-broken");
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
