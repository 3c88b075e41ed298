package se.larstig.catalogue;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The kinds of media files that a course may hold. A file must be what its name says. */
public enum MediaType {
    SVG("svg", "image/svg+xml"),
    PNG("png", "image/png", "89504E47"),
    JPG("jpg", "image/jpeg", "FFD8FF"),
    WEBP("webp", "image/webp", "52494646"),
    MP4("mp4", "video/mp4", "........66747970"),
    WEBM("webm", "video/webm", "1A45DFA3"),
    MP3("mp3", "audio/mpeg", "494433|FF[EF]"),
    VTT("vtt", "text/vtt;charset=UTF-8", "(EFBBBF)?574542565454"),
    TXT("txt", "text/plain;charset=UTF-8"),
    PDF("pdf", "application/pdf", "255044462D");

    private static final Set<String> SVG_ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "symbol",
            "use");
    private static final Pattern LEADS_OUT = Pattern.compile("(?i)url\\(\\s*['\"]?[^#'\"\\s]|javascript:|@import");

    private final String ending;
    private final String contentType;
    private final Pattern beginning;

    MediaType(String ending, String contentType, String beginning) {
        this.ending = ending;
        this.contentType = contentType;
        this.beginning = Pattern.compile(beginning);
    }

    MediaType(String ending, String contentType) {
        this(ending, contentType, "");
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

    /** Why these bytes cannot be published as this kind, as the end of a sentence about the file; empty: they can. */
    Optional<String> problem(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of("is empty");
        }
        var head = new StringBuilder();
        for (var i = 0; i < Math.min(bytes.length, 16); i++) {
            head.append(String.format(Locale.ROOT, "%02X", bytes[i]));
        }
        if (!beginning.matcher(head).lookingAt()) {
            return Optional.of("is not what its name says, " + ending);
        }
        return switch (this) {
            case SVG -> isText(bytes) ? svgProblem(bytes) : Optional.of("is not UTF-8 text");
            case TXT, VTT -> isText(bytes) ? Optional.empty() : Optional.of("is not UTF-8 text");
            case PNG, JPG, WEBP, MP4, WEBM, MP3, PDF -> Optional.empty();
        };
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()
                            .indexOf(0)
                    < 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** A drawing holds nothing that runs and nothing that is fetched. */
    private static Optional<String> svgProblem(byte[] bytes) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            var depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                        return Optional.of("has a part that is not allowed in a drawing (DOCTYPE or <?…?>)");
                    }
                    case XMLStreamConstants.START_ELEMENT -> {
                        var problem = elementProblem(reader, depth++ == 0);
                        if (problem.isPresent()) {
                            return problem;
                        }
                    }
                    default -> {
                        // words and comments are harmless
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.of("is not XML");
        }
    }

    private static Optional<String> elementProblem(XMLStreamReader reader, boolean root) {
        var element = reader.getLocalName();
        if (root && !(element.equals("svg") && "http://www.w3.org/2000/svg".equals(reader.getNamespaceURI()))) {
            return Optional.of("is not a drawing in SVG");
        }
        if (!SVG_ELEMENTS.contains(element)) {
            return Optional.of("has a part that is not allowed in a drawing, <" + element + ">");
        }
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            var name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            var value = reader.getAttributeValue(i);
            if (name.startsWith("on")
                    || (name.equals("href") && !value.startsWith("#"))
                    || LEADS_OUT.matcher(value).find()) {
                return Optional.of("has an attribute that is not allowed in a drawing, " + name);
            }
        }
        return Optional.empty();
    }
}
