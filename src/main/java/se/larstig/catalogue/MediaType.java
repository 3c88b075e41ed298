package se.larstig.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of media files that a course may hold. */
public enum MediaType {
    SVG("svg", "image/svg+xml"),
    PNG("png", "image/png"),
    JPG("jpg", "image/jpeg"),
    WEBP("webp", "image/webp"),
    MP4("mp4", "video/mp4"),
    WEBM("webm", "video/webm"),
    MP3("mp3", "audio/mpeg"),
    VTT("vtt", "text/vtt"),
    TXT("txt", "text/plain;charset=UTF-8"),
    PDF("pdf", "application/pdf");

    private final String ending;
    private final String contentType;

    MediaType(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** What HTTP calls it. */
    public String contentType() {
        return contentType;
    }

    static Optional<MediaType> ofFile(String name) {
        return Arrays.stream(values())
                .filter(type -> name.endsWith("." + type.ending))
                .findFirst();
    }
}
