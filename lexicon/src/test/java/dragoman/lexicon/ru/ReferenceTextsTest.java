package dragoman.lexicon.ru;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the language makes of whole articles of the reference data; left out where the data is not there. */
class ReferenceTextsTest {
    private static Path data() {
        String set = System.getenv("DRAGOMAN_DATA");
        if (set != null) {
            return Path.of(set);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path data = folder.resolve("shared/data");
            if (Files.isDirectory(data)) {
                return data;
            }
        }
        return Path.of("no-reference-data");
    }

    private static List<String> texts() throws IOException {
        assumeTrue(Files.isDirectory(data()), "no reference data beside the project; set DRAGOMAN_DATA");
        List<String> texts = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String file : List.of("nerel/train.jsonl", "nerel/dev.jsonl", "factrueval/dev.jsonl")) {
            for (String line : Files.readAllLines(data().resolve(file))) {
                texts.add(json.readTree(line).get("text").asText());
            }
        }
        try (var files = Files.list(data().resolve("events/learn/docs"))) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void everyRussianArticleIsRecognised() throws IOException {
        assertThat(texts()).isNotEmpty().allMatch(Russian.LANGUAGE::recognises);
    }

    @Test
    void fewWordsAreGuessed() throws IOException {
        int words = 0;
        int guessed = 0;
        for (String text : texts()) {
            for (var draft : Russian.TOKENS.drafts(text)) {
                for (Token token : draft.tokens()) {
                    if (token.kind() == Token.Kind.WORD
                            && Character.UnicodeBlock.of(token.form().charAt(0)) == Character.UnicodeBlock.CYRILLIC) {
                        words++;
                        guessed += Tag.has(token.analysis().tag(), Tag.Mark.GUESSED) ? 1 : 0;
                    }
                }
            }
        }
        assertThat((double) guessed / words).isLessThan(0.025);
    }
}
