package nl.bijrijder.companylist;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of an uploaded file, in whichever of the ways spreadsheets write text: UTF-8, UTF-16 with a mark, Windows-1252.
 *
 * @param isGuessed whether it is read as Windows-1252 for want of anything better: its special letters may be others
 */
record FileText(String text, boolean isGuessed) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int UTF_16_LITTLE = 0xFFFE;
    private static final int UTF_16_BIG = 0xFEFF;
    private static final int ZIP = 0x504B;

    /**
     * Reads it.
     *
     * @throws ListRefused when it is no text
     */
    static FileText of(byte[] content) {
        var start = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        if (start == ZIP) {
            throw ListRefused.spreadsheet();
        }
        var wide = start == UTF_16_LITTLE || start == UTF_16_BIG;
        var charsets = wide ? Stream.of(StandardCharsets.UTF_16) : Stream.of(StandardCharsets.UTF_8, WINDOWS);
        var read = charsets.map(charset -> decode(content, charset))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(ListRefused::unreadable);
        if (read.text().chars().anyMatch(FileText::isNoText)) {
            throw ListRefused.unreadable();
        }
        return read.text().startsWith("\uFEFF") ? new FileText(read.text().substring(1), read.isGuessed()) : read;
    }

    private static Optional<FileText> decode(byte[] content, Charset charset) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(new FileText(text, charset.equals(WINDOWS)));
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Control characters, apart from tab and line ends. */
    private static boolean isNoText(int character) {
        return character < ' ' && character != '\t' && character != '\r' && character != '\n';
    }
}
