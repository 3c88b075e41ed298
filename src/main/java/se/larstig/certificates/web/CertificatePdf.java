package se.larstig.certificates.web;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import se.larstig.certificates.CertificateQueries.Paper;
import se.larstig.web.Pdf;
import se.larstig.web.Texts;

/** CE2.3: a certificate on A4, as the document that {@link Pdf} makes PDF/UA-1 of. */
final class CertificatePdf {

    private static final int QUIET = 4;
    private static final int PIXELS = 8;

    private static final String STYLE = """
            @page { size: A4; margin: 17mm 22mm 14mm; }
            * { font-family: Paper; }
            body { margin: 0; color: #18292b; font-size: 10.5pt; line-height: 1.4; }
            .top { border-top: 2.5mm solid #1b5b4b; padding-top: 5mm; margin: 0 0 9mm; color: #1b5b4b; font-size: 15pt; }
            .demo { margin: 0 0 6mm; padding: 2mm 3mm; border: 0.4mm solid #b67a17; background: #fcf1da; }
            h1 { margin: 0 0 7mm; color: #1b5b4b; font-size: 34pt; font-weight: normal; line-height: 1.1; letter-spacing: 2pt; }
            h2 { margin: 7mm 0 1.5mm; color: #1b5b4b; font-size: 12pt; font-weight: normal; }
            p { margin: 0; }
            .name { margin: 0 0 2mm; font-size: 21pt; line-height: 1.2; }
            .name-long { font-size: 15pt; }
            .course { margin: 2mm 0 0; font-size: 15pt; line-height: 1.25; }
            ul { margin: 0; padding: 0 0 0 5mm; }
            li { margin: 0 0 0.8mm; }
            .facts { margin: 7mm 0 0; padding: 4mm 0 1mm; border-top: 0.3mm solid #6d7d7f; border-bottom: 0.3mm solid #6d7d7f; }
            .fact { display: inline-block; width: 49%; margin: 0 0 3mm; vertical-align: top; }
            .fact span { display: block; color: #4a5a5c; font-size: 9pt; }
            .check { margin: 7mm 0 0; page-break-inside: avoid; }
            .code { float: left; width: 30mm; margin: 0 6mm 0 -2mm; }
            .code img { width: 30mm; height: 30mm; }
            .number { margin: 2mm 0 1.5mm; font-size: 17pt; letter-spacing: 1pt; }
            .small { color: #4a5a5c; font-size: 9pt; }
            """;

    private final StringBuilder html = new StringBuilder();
    private final Paper paper;
    private final Texts texts;

    private CertificatePdf(Paper paper, Texts texts) {
        this.paper = paper;
        this.texts = texts;
    }

    /**
     * The document in the language of the texts.
     *
     * @param address where the number is verified, for the QR code
     * @param demo whether it must say that people and figures are invented
     */
    static String of(Paper paper, Texts texts, String address, boolean demo) {
        return new CertificatePdf(paper, texts).write(address, demo);
    }

    private String write(String address, boolean demo) {
        html.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(texts.getLanguage())
                .append("\"><head><title>")
                .append(Pdf.escaped(texts.say("certificates.certificate") + " " + paper.number()))
                .append("</title><meta name=\"subject\" content=\"")
                .append(Pdf.escaped(texts.say("certificates.description")))
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body>");
        line("top", "Lärstig");
        if (demo) {
            line("demo", texts.say("web.demo") + " " + texts.say("web.demo.explained"));
        }
        html.append("<h1>")
                .append(Pdf.escaped(texts.say("certificates.certificate")))
                .append("</h1>");
        line(paper.name().length() > 40 ? "name name-long" : "name", paper.name());
        line("", texts.say("certificates.has-completed"));
        inItsLanguage("p class=\"course\"", paper.title());
        if (!paper.goals().isEmpty()) {
            html.append("<h2>")
                    .append(Pdf.escaped(texts.say("certificates.goals")))
                    .append("</h2><ul>");
            paper.goals().forEach(goal -> inItsLanguage("li", goal));
            html.append("</ul>");
        }
        html.append("<div class=\"facts\">");
        CertificateFacts.of(paper, texts)
                .forEach(fact -> html.append("<p class=\"fact\"><span>")
                        .append(Pdf.escaped(fact.name()))
                        .append("</span> ")
                        .append(Pdf.escaped(fact.value()))
                        .append("</p>"));
        html.append("</div>");
        check(address);
        return html.append("</body></html>").toString();
    }

    private void check(String address) {
        html.append("<div class=\"check\"><div class=\"code\"><img alt=\"")
                .append(Pdf.escaped(texts.say("certificates.qr")))
                .append("\" src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png(address)))
                .append("\"/></div>");
        line("small", texts.say("certificates.number"));
        line("number", paper.number().toString());
        line("", texts.say("certificates.verify-at"));
        line("", address.replaceFirst("\\?.*", ""));
        line("small", texts.say("certificates.says-nothing"));
        html.append("</div>");
    }

    private void line(String look, String words) {
        html.append("<p class=\"")
                .append(look)
                .append("\">")
                .append(Pdf.escaped(words))
                .append("</p>");
    }

    private void inItsLanguage(String tag, String words) {
        html.append('<')
                .append(tag)
                .append(" lang=\"")
                .append(Pdf.escaped(paper.lang()))
                .append("\">")
                .append(Pdf.escaped(words))
                .append("</")
                .append(tag.replaceFirst(" .*", ""))
                .append('>');
    }

    private static byte[] png(String address) {
        var code = QrCode.encodeText(address, Ecc.MEDIUM);
        var size = (code.size + 2 * QUIET) * PIXELS;
        var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                image.setRGB(x, y, code.getModule(x / PIXELS - QUIET, y / PIXELS - QUIET) ? 0 : 0xFFFFFF);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
