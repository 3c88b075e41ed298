package se.larstig.web;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A QR code as one SVG path, ISO/IEC 18004 with medium error correction. It is drawn dark on white whatever the page's
 * colours: cameras need that. In a page: {@code <l:qr value="#{…}" label="…"/>}.
 *
 * @param size width and height of the drawing in modules, with the quiet zone of four round it: the {@code viewBox} is
 *     {@code 0 0 size size}
 * @param path the dark modules, as the {@code d} of a path
 */
public record QrCode(int size, String path) {

    private static final int QUIET = 4;

    /**
     * The code of a text.
     *
     * @throws IllegalArgumentException when the text is too long, more than about 2 300 bytes
     */
    public static QrCode of(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            var x = 0;
            while (x < code.size) {
                var start = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > start) {
                    var length = x - start;
                    path.append('M')
                            .append(start + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append('h')
                            .append(length)
                            .append("v1h-")
                            .append(length)
                            .append('z');
                } else {
                    x++;
                }
            }
        }
        return new QrCode(code.size + 2 * QUIET, path.toString());
    }
}
