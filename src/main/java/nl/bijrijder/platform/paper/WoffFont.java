package nl.bijrijder.platform.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A web font as a printer wants it. WOFF is a TrueType font of which each table was compressed by itself: this puts the tables
 * back, letter for letter (W3C WOFF 1.0). The fonts on paper are so the same files as those on the screen, but for the table
 * that draws two letters as one: a reader aloud and who copies a text would miss "ft" and "fi" otherwise.
 * Ours, because PDFBox reads no WOFF and no library kept up for the JVM unpacks it (decision 15).
 */
final class WoffFont {

    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int PLAIN_HEADER = 12;
    private static final int PLAIN_ENTRY = 16;
    private static final int WORD = 4;
    /** "GSUB", the table of ligatures. */
    private static final int SUBSTITUTIONS = 0x47535542;

    private WoffFont() {}

    /**
     * Reads a font from the class path.
     *
     * @return the same font as TrueType
     * @throws IllegalStateException when it is not there or no WOFF font
     */
    static byte[] read(String resource) {
        try (InputStream stream = WoffFont.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no font " + resource);
            }
            return unpack(ByteBuffer.wrap(stream.readAllBytes()));
        } catch (IOException | DataFormatException e) {
            throw new IllegalStateException("cannot read font " + resource, e);
        }
    }

    private static byte[] unpack(ByteBuffer woff) throws DataFormatException {
        if (woff.getInt() != SIGNATURE) {
            throw new DataFormatException("no WOFF font");
        }
        var flavour = woff.getInt();
        woff.getInt();
        var packedTables = woff.getShort();
        var tables = (short) (packedTables - (hasSubstitutions(woff, packedTables) ? 1 : 0));
        var head = ByteBuffer.allocate(PLAIN_HEADER + tables * PLAIN_ENTRY);
        var range = Integer.highestOneBit(tables) * PLAIN_ENTRY;
        head.putInt(flavour).putShort(tables).putShort((short) range);
        head.putShort((short) Integer.numberOfTrailingZeros(Integer.highestOneBit(tables)));
        head.putShort((short) (tables * PLAIN_ENTRY - range));
        var body = new ByteArrayOutputStream();
        for (var table = 0; table < packedTables; table++) {
            woff.position(HEADER + table * ENTRY);
            var tag = woff.getInt();
            var offset = woff.getInt();
            var packed = woff.getInt();
            var length = woff.getInt();
            var checksum = woff.getInt();
            if (tag == SUBSTITUTIONS) {
                continue;
            }
            head.putInt(tag)
                    .putInt(checksum)
                    .putInt(head.capacity() + body.size())
                    .putInt(length);
            body.writeBytes(inflate(woff.array(), offset, packed, length));
            while (body.size() % WORD != 0) {
                body.write(0);
            }
        }
        return ByteBuffer.allocate(head.capacity() + body.size())
                .put(head.array())
                .put(body.toByteArray())
                .array();
    }

    private static boolean hasSubstitutions(ByteBuffer woff, int tables) {
        for (var table = 0; table < tables; table++) {
            if (woff.getInt(HEADER + table * ENTRY) == SUBSTITUTIONS) {
                return true;
            }
        }
        return false;
    }

    private static byte[] inflate(byte[] woff, int offset, int packed, int length) throws DataFormatException {
        var table = new byte[length];
        if (packed == length) {
            System.arraycopy(woff, offset, table, 0, length);
            return table;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(woff, offset, packed);
            if (inflater.inflate(table) != length) {
                throw new DataFormatException("a table is too short");
            }
            return table;
        } finally {
            inflater.end();
        }
    }
}
