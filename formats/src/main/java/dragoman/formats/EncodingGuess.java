package dragoman.formats;

import java.nio.charset.StandardCharsets;

/**
 * What bytes look like that are not UTF-8, for the advice in an error message; no text is ever read by a guess.
 * Russian text is told by where its small letters stand: they are the most frequent letters in any encoding.
 */
enum EncodingGuess {
    WINDOWS_1251("windows-1251", "cp1251"),
    KOI8_R("KOI8-R", "koi8-r"),
    CP866("CP866", "cp866"),
    LATIN_1("Latin-1", "latin1"),
    UTF_16("UTF-16", "utf-16"),
    BROKEN_UTF_8("UTF-8 with broken bytes", "utf-8");

    private final String name;
    private final String iconv;

    EncodingGuess(String name, String iconv) {
        this.name = name;
        this.iconv = iconv;
    }

    /** What is wrong and what to do, in one line. */
    String advice() {
        if (this == BROKEN_UTF_8) {
            return "not UTF-8 (looks like UTF-8 with broken bytes); drop them with iconv -c -f utf-8 -t utf-8";
        }
        return "not UTF-8 (looks like " + name + "); convert it with iconv -f " + iconv + " -t utf-8";
    }

    /** What the bytes, known not to be UTF-8, look like. */
    static EncodingGuess of(byte[] bytes) {
        if (mostlyUtf8(bytes)) {
            return BROKEN_UTF_8;
        }
        int[] counts = new int[256];
        int ascii = 0;
        int high = 0;
        for (byte one : bytes) {
            int unit = one & 0xFF;
            counts[unit]++;
            if (unit >= 0x80) {
                high++;
            } else if (Character.isLetter(unit)) {
                ascii++;
            }
        }
        if (high < ascii) {
            return LATIN_1;
        }
        int top = sum(counts, 0xE0, 0xFF);
        int middle = sum(counts, 0xC0, 0xDF);
        int dos = sum(counts, 0x80, 0xAF);
        if (dos > middle && dos * 2 > top) {
            return CP866;
        }
        return middle > top ? KOI8_R : WINDOWS_1251;
    }

    private static boolean mostlyUtf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        int broken = 0;
        int beyondAscii = 0;
        for (int i = 0; i < lenient.length(); i++) {
            char unit = lenient.charAt(i);
            if (unit == '\uFFFD') {
                broken++;
            } else if (unit >= 0x80) {
                beyondAscii++;
            }
        }
        return broken * 10 < beyondAscii;
    }

    private static int sum(int[] counts, int from, int to) {
        int sum = 0;
        for (int i = from; i <= to; i++) {
            sum += counts[i];
        }
        return sum;
    }
}
