package se.larstig.external;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as the Exif part of a JPEG says (CIPA DC-008, tag 0x0112): 1 is upright. */
final class Orientation {

    private static final int UPRIGHT = 1;
    private static final int MOST = 8;
    private static final int APP1 = 0xffe1;
    private static final int START_OF_SCAN = 0xffda;
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int VALUE = 8;

    private Orientation() {}

    static int of(byte[] jpeg) {
        try {
            var file = ByteBuffer.wrap(jpeg);
            file.getShort();
            for (var marker = unsigned(file); marker != START_OF_SCAN; marker = unsigned(file)) {
                var length = unsigned(file) - Short.BYTES;
                if (marker == APP1 && file.getInt(file.position()) == EXIF) {
                    return inExif(file.slice(file.position() + 6, length - 6));
                }
                file.position(file.position() + length);
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static int inExif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        var entries = unsigned(tiff);
        for (var i = 0; i < entries; i++) {
            var at = tiff.position() + i * ENTRY;
            if ((tiff.getShort(at) & 0xffff) == TAG) {
                var value = tiff.getShort(at + VALUE);
                return value >= UPRIGHT && value <= MOST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int unsigned(ByteBuffer from) {
        return from.getShort() & 0xffff;
    }
}
