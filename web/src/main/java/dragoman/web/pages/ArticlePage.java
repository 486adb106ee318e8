package dragoman.web.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.desk.Desk;
import dragoman.formats.ReadingJson;
import dragoman.views.ArticleFile;
import dragoman.web.Asked;
import dragoman.web.Page;
import dragoman.web.Shown;
import dragoman.web.WebProblem;
import dragoman.web.text.Cards;
import dragoman.web.text.MarkedText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /articles/ID}: a text with what was read in it. */
public final class ArticlePage implements Page {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private final Desk desk;

    ArticlePage(Desk desk) {
        this.desk = desk;
    }

    /**
     * What the page shows.
     *
     * @param file the article
     * @param text its text, marked
     * @param cards what stands in the margin
     * @param at code point to be shown; -1 where none is asked for
     */
    public record Model(ArticleFile file, MarkedText text, Cards cards, int at) {}

    /** The same for programs. */
    private record Json(
            String article,
            String source,
            @Nullable String datedBy,
            String reader,
            @Nullable String copyOf,
            List<ArticleFile.Related> related,
            Map<String, String> events,
            String text,
            JsonNode reading) {}

    @Override
    public String path() {
        return "/articles/{article}";
    }

    @Override
    public Shown show(Asked asked) {
        ArticleFile file = file(desk, asked);
        int at = asked.whole("at", -1, 0, Integer.MAX_VALUE);
        Model model = new Model(file, MarkedText.of(file.reading(), at), Cards.of(file.reading()), at);
        return new Shown("article", model, json(file), null);
    }

    /** The article that an address names. */
    static ArticleFile file(Desk desk, Asked asked) {
        ArticleFile file = ArticleFile.of(desk.chronicle(), asked.part("article"));
        if (file == null) {
            throw WebProblem.missing(asked.part("article") + ": no such article; /articles lists them");
        }
        return file;
    }

    private static Json json(ArticleFile file) {
        return new Json(
                file.id(),
                file.source(),
                file.datedBy(),
                file.reader(),
                file.copyOf(),
                file.related(),
                file.events(),
                file.reading().article().text(),
                tree(ReadingJson.line(file.reading())));
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reading that is no JSON", e);
        }
    }
}
