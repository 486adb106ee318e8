package dragoman.formats;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Bytes to text: UTF-8 or a refusal that says what the bytes look like instead and how to mend them. */
public final class TextBytes {
    /** Most bytes that one article may have: a long novel's half; a longer text is a file given by mistake. */
    public static final int MOST = 2_000_000;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int SNIFFED = 4096;

    private TextBytes() {}

    /**
     * The text. A byte order mark at the start is a signature, not part of it.
     *
     * @throws FormatException where the bytes are empty, too many, not text or not UTF-8
     */
    public static String text(byte[] bytes) throws FormatException {
        refuseOtherFormats(bytes);
        if (bytes.length > MOST) {
            throw tooLong(bytes.length);
        }
        String text = withoutMark(decode(bytes));
        if (text.isEmpty()) {
            throw new FormatException("IN-002", "empty; nothing to read");
        }
        if (isBlank(text)) {
            throw new FormatException("IN-002", "only white space; nothing to read");
        }
        return text;
    }

    /** The refusal of an article of so many bytes. */
    public static FormatException tooLong(long bytes) {
        return new FormatException(
                "IN-005",
                String.format(
                        Locale.ROOT,
                        "%.1f MB is more than one article (limit %d MB); split it, or give many articles as JSONL",
                        bytes / 1e6,
                        MOST / 1_000_000));
    }

    /**
     * The text of bytes that must be UTF-8, byte order mark included.
     *
     * @throws FormatException where they are not
     */
    static String decode(byte[] bytes) throws FormatException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new FormatException("IN-003", EncodingGuess.of(bytes).advice());
        }
    }

    /** Whether nothing but white space stands in it, the kinds that do not break lines included. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(one -> Character.isWhitespace(one) || Character.isSpaceChar(one));
    }

    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void refuseOtherFormats(byte[] bytes) throws FormatException {
        if (startsWith(bytes, PDF)) {
            throw new FormatException("IN-004", "a PDF, not text; convert it with pdftotext -enc UTF-8");
        }
        if (startsWith(bytes, ZIP)) {
            throw new FormatException(
                    "IN-004", "a zip archive (perhaps docx or epub), not text; save it as plain text");
        }
        if (looksUtf16(bytes)) {
            throw new FormatException("IN-003", EncodingGuess.UTF_16.advice());
        }
        int length = Math.min(bytes.length, SNIFFED);
        int control = 0;
        for (int i = 0; i < length; i++) {
            int unit = bytes[i] & 0xFF;
            if (unit == 0 || unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f') {
                control++;
            }
        }
        if (control * 100 > length) {
            throw new FormatException("IN-004", "binary, not text; give plain text or JSONL");
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && java.util.Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    /** UTF-16 by its mark, or because almost every second byte is one of two high bytes: 0 for Latin, 4 for Cyrillic. */
    private static boolean looksUtf16(byte[] bytes) {
        if (bytes.length >= 2
                && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF
                && Math.abs(bytes[0] - bytes[1]) == 1) {
            return true;
        }
        int length = Math.min(bytes.length, SNIFFED) & ~1;
        int[] high = new int[2];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0 || bytes[i] == 4) {
                high[i & 1]++;
            }
        }
        int half = length / 2;
        return length >= 8 && Math.max(high[0], high[1]) * 10 > half * 9 && Math.min(high[0], high[1]) * 10 < half;
    }
}
