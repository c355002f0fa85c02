package org.sankofa.ui.internal.icons;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Writes and reads pixels of plain colours, with how opaque each is. */
final class Pixels {

    private static final int LARGEST = 1024;

    private Pixels() {
    }

    static boolean canBeKept(ImageData data) {
        return data.palette.isDirect && data.maskData == null && data.alpha == -1 && data.transparentPixel == -1
                && data.width <= LARGEST && data.height <= LARGEST;
    }

    /** About how many bytes it takes in the file. */
    static int size(ImageData data) {
        return 80 + data.data.length + (data.alphaData == null ? 0 : data.alphaData.length);
    }

    static void write(ImageData data, DataOutputStream out) throws IOException {
        out.writeInt(data.width);
        out.writeInt(data.height);
        out.writeInt(data.depth);
        out.writeInt(data.palette.redMask);
        out.writeInt(data.palette.greenMask);
        out.writeInt(data.palette.blueMask);
        out.writeInt(data.scanlinePad);
        out.writeInt(data.data.length);
        out.write(data.data);
        out.writeInt(data.alphaData == null ? -1 : data.alphaData.length);
        if (data.alphaData != null) {
            out.write(data.alphaData);
        }
    }

    static ImageData read(DataInputStream in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        if (width < 1 || width > LARGEST || height < 1 || height > LARGEST) {
            throw new IOException("No picture of that size is kept.");
        }
        int depth = in.readInt();
        PaletteData palette = new PaletteData(in.readInt(), in.readInt(), in.readInt());
        ImageData data = new ImageData(width, height, depth, palette, in.readInt(), bytes(in, in.readInt()));
        int alpha = in.readInt();
        if (alpha >= 0) {
            data.alphaData = bytes(in, alpha);
        }
        return data;
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = length < 0 ? new byte[0] : in.readNBytes(length);
        if (bytes.length != length) {
            throw new EOFException("The pixels end early.");
        }
        return bytes;
    }
}
