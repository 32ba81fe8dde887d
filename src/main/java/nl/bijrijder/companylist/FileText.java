package nl.bijrijder.companylist;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The text of an uploaded file, in whichever of the ways spreadsheets write text: UTF-8, UTF-16 with a mark, Windows-1252. */
final class FileText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int UTF_16_LITTLE = 0xFFFE;
    private static final int UTF_16_BIG = 0xFEFF;
    private static final int ZIP = 0x504B;

    private FileText() {}

    /**
     * Reads it.
     *
     * @throws ListRefused when it is no text
     */
    static String of(byte[] content) {
        var start = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        if (start == ZIP) {
            throw ListRefused.spreadsheet();
        }
        var wide = start == UTF_16_LITTLE || start == UTF_16_BIG;
        var charsets = wide ? Stream.of(StandardCharsets.UTF_16) : Stream.of(StandardCharsets.UTF_8, WINDOWS);
        var text = charsets.map(charset -> decode(content, charset))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(ListRefused::unreadable);
        if (text.chars().anyMatch(FileText::isNoText)) {
            throw ListRefused.unreadable();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Control characters, apart from tab and line ends. */
    private static boolean isNoText(int character) {
        return character < ' ' && character != '\t' && character != '\r' && character != '\n';
    }
}
