package dragoman.reader.time;

import dragoman.language.load.LexiconSource;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Time files of the toy language, any of which a test may replace. */
final class ToyFiles {
    private final Map<String, String> files = new TreeMap<>();

    ToyFiles() {
        with(
                "words.tsv",
                "may\tmonth\tmonth=5\njune\tmonth\tmonth=6\nday;days\tunit\tunit=day\ntwo\tcardinal\tn=2\n"
                        + "twenty\tcardinal\tn=20\nyesterday\tday-adverb\tshift=-1\n");
        with("adjectives.tsv", "prefix\ttwo\t2\nstem\tdaily\tday\n");
        with("endings.tsv", "th;nd\tordinal\n");
        with("holidays.tsv", "new year\t01-01\n");
        with(
                "rules.txt",
                "part date\n= {day=day} {month} {year=year4}?\nrule day => date\n= on? <date>\n"
                        + "rule range => range\n= from from:<date> to to:<date>\nrule today => date\n= {day-adverb}\n"
                        + "rule ago => move sign=-1\n= {n=count} {unit} ago\nrule length => length\n= for {n=count} {unit}\n= {length}\n");
    }

    ToyFiles with(String name, String text) {
        files.put("toy/times/" + name, text);
        return this;
    }

    LexiconSource source() {
        return path -> {
            String text = files.get(path);
            if (text == null) {
                throw new FileNotFoundException(path);
            }
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        };
    }
}
