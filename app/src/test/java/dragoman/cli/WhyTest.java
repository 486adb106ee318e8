package dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code read --why}: why a sentence gave an act or none; {@code eval --causes}: the same, counted. */
class WhyTest {
    @TempDir
    Path folder;

    @Test
    void aSentenceSaysWhichFramesWereTriedInIt() {
        assertThat(why("", "Полиция Турции арестовала двух журналистов."))
                .contains("арестовала: told in e1 (ru/coerce/");
        assertThat(why("", "Отряд встретил сопротивление в горах."))
                .contains("встретил: the words asked for are not beside it (");
        assertThat(why("", "Рабочие арестовали.")).doesNotContain("told in");
        assertThat(why("", "Президент Турции долго нежился на солнце.")).contains("нежился: no frame has \"нежиться\"");
    }

    @Test
    void onlySentencesWithTheWordsAreExplained() {
        String text = "Полиция Турции арестовала журналиста. Министр Турции посетил Баку.";
        assertThat(why("БАКУ", text)).contains("Why: Министр").doesNotContain("Why: Полиция");
        assertThat(why("Тбилиси", text)).contains("Why: no sentence here has \"тбилиси\"");
    }

    @Test
    void explanationsAreForPeople() {
        Captured json = Captured.run("read", "--why", "", "--format", "json", "-");
        assertThat(json.code).isNotZero();
        assertThat(json.err).startsWith("USE-001 dragoman read: --why");
    }

    @Test
    void causesOfMissesAndExtrasAreCounted() throws IOException {
        gold("В Анкаре нежились послы. Полиция Турции арестовала журналиста.", "AGREE", "нежились послы", "нежились");
        Captured counted = Captured.run("eval", "--causes", "--detail", folder.toString());
        assertThat(counted.code).isZero();
        assertThat(counted.out)
                .contains("misses 1", "1  100 %  no frame has the word")
                .contains("extras 1", "1  100 %  gold has no act there")
                .contains("FRAME_MISSING a AGREE");
    }

    private void gold(String text, String type, String clause, String trigger) throws IOException {
        Files.createDirectories(folder.resolve("gold"));
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/a.txt"), text);
        int at = text.indexOf(clause);
        int word = text.indexOf(trigger);
        Files.writeString(
                folder.resolve("gold/a.json"),
                ("{'id':'a','published':null,'events':[{'type':'%s','mode':null,'mentions':[{'start':%d,'end':%d,"
                                + "'trigger':[%d,%d]}],'source':[],'target':[],'date':null,'status':'occurred',"
                                + "'attribution':null}]}")
                        .formatted(type, at, at + clause.length(), word, word + trigger.length())
                        .replace('\'', '"'));
    }

    private static String why(String words, String text) {
        return Captured.run(text.getBytes(StandardCharsets.UTF_8), Map.of(), "read", "--why", words, "-").out;
    }
}
