package se.larstig.external;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownFileTest {

    private static final String BROKEN = "external.refused.file-broken";

    /** Wide, red to the left and blue to the right. */
    private static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 40, 40);
        pen.setColor(Color.BLUE);
        pen.fillRect(40, 0, 40, 40);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static BufferedImage read(ShownFile file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file.bytes()));
    }

    /** The JPEG with an Exif part that says how it was held, and where. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        exif.put("Exif\0\0II".getBytes(ISO_8859_1)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        exif.put("GPS Storgatan".getBytes(ISO_8859_1));
        return ByteBuffer.allocate(jpeg.length + 68)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) 66)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        try (document) {
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDDocument document(int pages) {
        var document = new PDDocument();
        for (var page = 0; page < pages; page++) {
            document.addPage(new PDPage());
        }
        return document;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    @DisplayName("EX2.2 A picture is drawn anew, and nothing hidden behind it comes with it")
    void pictures(String format) throws IOException {
        var hidden = "hemligt".getBytes(ISO_8859_1);
        var picture = picture(format);
        var longer = Arrays.copyOf(picture, picture.length + hidden.length);
        System.arraycopy(hidden, 0, longer, picture.length, hidden.length);
        var shown = ShownFile.of(longer);
        assertThat(shown.type().name()).isEqualToIgnoringCase(format);
        assertThat(new String(shown.bytes(), ISO_8859_1)).doesNotContain("hemligt");
        assertThat(read(shown).getWidth()).isEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({"1, 80, 10, 20", "3, 80, 70, 20", "6, 40, 20, 10", "8, 40, 20, 70"})
    @DisplayName("EX2.2 It stands as it was held, and what the camera wrote of place and maker is gone")
    void upright(int orientation, int width, int redX, int redY) throws IOException {
        var shown = ShownFile.of(withExif(picture("jpeg"), orientation));
        assertThat(new String(shown.bytes(), ISO_8859_1)).doesNotContain("Exif", "GPS");
        var drawn = read(shown);
        assertThat(drawn.getWidth()).isEqualTo(width);
        assertThat(new Color(drawn.getRGB(redX, redY)).getRed()).isGreaterThan(200);
        assertThat(new Color(drawn.getRGB(redX, redY)).getBlue()).isLessThan(60);
    }

    @Test
    @DisplayName("EX2.2 A large picture becomes smaller, and one that would fill the memory is refused unread")
    void large() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(5000, 3000, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        assertThat(read(ShownFile.of(out.toByteArray())).getWidth()).isBetween(1200, 2400);
        var noise = new BufferedImage(2200, 2200, BufferedImage.TYPE_BYTE_GRAY);
        new Random(1).nextBytes(((DataBufferByte) noise.getRaster().getDataBuffer()).getData());
        var grown = new ByteArrayOutputStream();
        ImageIO.write(noise, "png", grown);
        var shown = ShownFile.of(grown.toByteArray());
        assertThat(shown.type()).isEqualTo(ShownFile.Type.JPEG);
        assertThat(shown.bytes()).hasSizeLessThan(ShownFile.MOST_BYTES);
        var bomb = picture("png");
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        assertThatThrownBy(() -> ShownFile.of(bomb)).hasMessageStartingWith("external.refused.file-");
    }

    @Test
    @DisplayName("EX2.2 What it holds decides, and what is no whole picture or document is refused")
    void judgedByContent() throws IOException {
        for (var content :
                new String[] {"GIF89a...........", "<html><script>", "MZ...............", "PK\3\4.........."}) {
            assertThatThrownBy(() -> ShownFile.of(content.getBytes(ISO_8859_1)))
                    .hasMessage("external.refused.file-type");
        }
        assertThatThrownBy(() -> ShownFile.of(new byte[0])).hasMessage("external.refused.file-missing");
        assertThatThrownBy(() -> ShownFile.of(new byte[ShownFile.MOST_BYTES + 1]))
                .hasMessage("external.refused.file-size");
        for (var format : new String[] {"jpeg", "png"}) {
            var half = Arrays.copyOf(picture(format), 60);
            assertThatThrownBy(() -> ShownFile.of(half)).hasMessage(BROKEN);
        }
        assertThatThrownBy(() -> ShownFile.of("%PDF-1.7\nnothing".getBytes(ISO_8859_1)))
                .hasMessage(BROKEN);
    }

    @Test
    @DisplayName("EX2.2 A document of twenty pages is taken as it is, a longer or a locked one is not")
    void documents() throws IOException {
        var twenty = saved(document(20));
        assertThat(ShownFile.of(twenty).bytes()).isEqualTo(twenty);
        assertThat(ShownFile.of(twenty).type()).isEqualTo(ShownFile.Type.PDF);
        var longer = saved(document(21));
        assertThatThrownBy(() -> ShownFile.of(longer)).hasMessage("external.refused.file-pages");
        for (var password : new String[] {"", "hemligt"}) {
            var locked = document(1);
            locked.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            var bytes = saved(locked);
            assertThatThrownBy(() -> ShownFile.of(bytes)).hasMessage("external.refused.file-encrypted");
        }
    }

    @Test
    @DisplayName("EX2.2 A document that could do something is refused wherever that stands in it")
    void active() throws IOException {
        var script = document(1);
        script.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
        var launch = document(1);
        var link = new PDAnnotationLink();
        link.setAction(new PDActionLaunch());
        launch.getPage(0).getAnnotations().add(link);
        launch.getPage(0).setAnnotations(java.util.List.of(link));
        var attached = document(1);
        var names = new COSDictionary();
        names.setItem(COSName.EMBEDDED_FILES, new COSDictionary());
        attached.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
        var sends = document(1);
        var action = new COSDictionary();
        action.setItem(COSName.S, COSName.getPDFName("SubmitForm"));
        sends.getPage(0).getCOSObject().setItem(COSName.getPDFName("Odd"), action);
        for (var document : new PDDocument[] {script, launch, attached, sends}) {
            var bytes = saved(document);
            assertThatThrownBy(() -> ShownFile.of(bytes)).hasMessage("external.refused.file-active");
        }
    }

    private static byte[] packed(String dictionary) {
        var deflater = new Deflater();
        deflater.setInput(new byte[40 * 1024 * 1024]);
        deflater.finish();
        var data = new byte[100_000];
        var length = deflater.deflate(data);
        deflater.end();
        var head = ("%PDF-1.5\n1 0 obj\n<<" + dictionary + "/Length " + length + ">>\nstream\n").getBytes(ISO_8859_1);
        return ByteBuffer.allocate(head.length + length + 30)
                .put(head)
                .put(data, 0, length)
                .put("\nendstream\nendobj\n%%EOF".getBytes(ISO_8859_1))
                .array();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Type/ObjStm/N 1/First 4/Filter/FlateDecode",
                "/Type/XRef/Filter[/FlateDecode]",
                "/Type/ObjStm/Filter[/FlateDecode/FlateDecode]",
                "/Type/ObjStm/Filter[/ASCIIHexDecode/FlateDecode]",
                "/Type/ObjStm/Filter 7 0 R",
                "/Type/Obj#53tm/Filter/FlateDecode",
                "/Type/ObjStm/Filter/FlateDecode/X(1 0 obj)",
                "/Type/ObjStm/Filter/FlateDecode/X(stream\n)",
                "/Type/ObjStm/Filter/FlateDecode/X(endstream)"
            })
    @DisplayName("EX2.2 A small document that would unpack to a large one is refused before it is unpacked")
    void bomb(String dictionary) {
        var file = packed(dictionary);
        assertThatThrownBy(() -> ShownFile.of(file)).hasMessage(BROKEN);
    }

    @Test
    @DisplayName("EX2.2 A document is not taken for a bomb because its objects are packed, or a name holds a space")
    void packedObjects() throws IOException {
        var document = document(3);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Odd Name"), COSName.getPDFName("Å b"));
        var bytes = saved(document);
        assertThat(new String(bytes, ISO_8859_1)).contains("/ObjStm");
        assertThat(ShownFile.of(bytes).type()).isEqualTo(ShownFile.Type.PDF);
    }
}
