package nl.bijrijder.platform.web.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of an uploaded file, in whichever of the ways spreadsheets write text: UTF-8, UTF-16 with a mark, Windows-1252.
 * Ours, because a detector guesses by how often letters occur, where strict decoding knows (decision 15).
 *
 * @param isGuessed whether it is read as Windows-1252 for want of anything better: its special letters may be others
 */
public record FileText(String text, boolean isGuessed) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int UTF_16_LITTLE = 0xFFFE;
    private static final int UTF_16_BIG = 0xFEFF;
    private static final int ZIP = 0x504B;

    /** Reads it, without a mark; empty when it is no text. */
    public static Optional<FileText> of(byte[] content) {
        var start = start(content);
        var wide = start == UTF_16_LITTLE || start == UTF_16_BIG;
        var charsets = wide ? Stream.of(StandardCharsets.UTF_16) : Stream.of(StandardCharsets.UTF_8, WINDOWS);
        return charsets.map(charset -> decode(content, charset))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(read -> read.text.chars().noneMatch(FileText::isNoText))
                .map(FileText::unmarked);
    }

    /** Whether the content is a workbook, or something else that is packed, instead of text. */
    public static boolean isPacked(byte[] content) {
        return start(content) == ZIP;
    }

    private static int start(byte[] content) {
        return content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
    }

    private FileText unmarked() {
        return text.startsWith("\uFEFF") ? new FileText(text.substring(1), isGuessed) : this;
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
