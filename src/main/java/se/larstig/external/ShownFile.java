package se.larstig.external;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import se.larstig.shared.Refused;

/**
 * EX2.2: a file that somebody shows, judged by what it holds and not by its name. A picture is drawn anew, a document is let
 * through as it is when it can do nothing.
 */
public final class ShownFile {

    /** What it is. */
    public enum Type {
        PDF("application/pdf", "%PDF-"),
        JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
        PNG("image/png", "\u0089PNG\r\n\u001a\n");

        private final String contentType;
        private final byte[] beginning;

        Type(String contentType, String beginning) {
            this.contentType = contentType;
            this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
        }

        public String contentType() {
            return contentType;
        }

        /** A neutral name: it stays in the list of what was downloaded. */
        public String fileName() {
            return "underlag." + name().toLowerCase(Locale.ROOT);
        }

        private static Type of(byte[] bytes) {
            return Arrays.stream(values())
                    .filter(type -> type.begins(bytes))
                    .findFirst()
                    .orElseThrow(() -> new Refused("external.refused.file-type"));
        }

        private boolean begins(byte[] bytes) {
            return bytes.length > beginning.length && Arrays.equals(beginning, Arrays.copyOf(bytes, beginning.length));
        }
    }

    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private final Type type;
    private final byte[] bytes;

    private ShownFile(Type type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    /** What is left of the file when all is taken out that nobody needs to see. */
    public static ShownFile of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refused("external.refused.file-missing");
        }
        if (bytes.length > MOST_BYTES) {
            throw new Refused("external.refused.file-size");
        }
        var type = Type.of(bytes);
        return switch (type) {
            case PDF -> {
                HarmlessDocument.check(bytes);
                yield new ShownFile(type, bytes.clone());
            }
            case JPEG, PNG -> {
                var redrawn = RedrawnPicture.of(bytes, type);
                yield new ShownFile(Type.of(redrawn), redrawn);
            }
        };
    }

    public Type type() {
        return type;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
