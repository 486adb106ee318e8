package dragoman.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.desk.Desk;
import dragoman.formats.ReadingJson;
import dragoman.reading.Reading;
import dragoman.text.Article;
import dragoman.views.Background;
import dragoman.views.BackgroundChoice;
import dragoman.web.Action;
import dragoman.web.Asked;
import dragoman.web.Page;
import dragoman.web.Shown;
import dragoman.web.WebProblem;
import dragoman.web.text.Cards;
import dragoman.web.text.MarkedText;
import org.jspecify.annotations.Nullable;

/** {@code /read}: a text is pasted, its reading appears, with the history that the chronicle already has. */
public final class ReadPage implements Page {
    /** Longest text that is read at once, in UTF-16 units: some seconds' work. */
    static final int LONGEST = 400_000;

    private static final int SENTENCES = 8;

    private final Desk desk;

    ReadPage(Desk desk) {
        this.desk = desk;
    }

    /**
     * What the page shows.
     *
     * @param result what was read; {@code null} before anything was given
     */
    public record Model(@Nullable Result result) {}

    /**
     * What was read.
     *
     * @param reading the reading
     * @param text its text, marked
     * @param cards what stands in the margin
     * @param note the history that belongs to it
     */
    public record Result(Reading reading, MarkedText text, Cards cards, Background note) {}

    /** The same for programs. */
    private record Json(JsonNode reading, Background background) {}

    @Override
    public String path() {
        return "/read";
    }

    @Override
    public Shown show(Asked asked) {
        return new Shown("read", new Model(null), "POST a text, JSON or JSON lines to /read.json", null);
    }

    /** What is sent by the form, or by a program. */
    Action reading() {
        return new Action() {
            @Override
            public String path() {
                return "/read";
            }

            @Override
            public boolean changes() {
                return false;
            }

            @Override
            public Outcome run(Asked asked) {
                return new Answered(read(asked));
            }
        };
    }

    private Shown read(Asked asked) {
        Article article = Given.one(asked);
        if (article.text().length() > LONGEST) {
            throw new WebProblem(413, "WEB-007", "too long to be read here; at most " + LONGEST + " characters");
        }
        Reading reading = desk.read(article);
        if (reading.article().language() == null) {
            throw new WebProblem(400, "ASK-042", String.join("; ", reading.notes()));
        }
        Background note = new BackgroundChoice(desk.chronicle(), desk.notes(), SENTENCES).of(article, reading);
        Result result = new Result(reading, MarkedText.of(reading), Cards.of(reading), note);
        Json json = new Json(ArticlePage.tree(ReadingJson.line(reading)), note);
        return new Shown("read", new Model(result), json, null);
    }
}
