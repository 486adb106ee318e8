package dragoman.views.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Mentions as GDELT's Mentions files have them (codebook 2.0): 16 columns, of the events that {@link GdeltEvents} writes. */
final class GdeltMentions implements RowForm {
    /** The columns in their order. */
    static final List<String> COLUMNS = List.of(
            "GlobalEventID",
            "EventTimeDate",
            "MentionTimeDate",
            "MentionType",
            "MentionSourceName",
            "MentionIdentifier",
            "SentenceID",
            "Actor1CharOffset",
            "Actor2CharOffset",
            "ActionCharOffset",
            "InRawText",
            "Confidence",
            "MentionDocLen",
            "MentionDocTone",
            "MentionDocTranslationInfo",
            "Extras");

    private final TabLines lines;

    GdeltMentions(OutputStream out) {
        this.lines = new TabLines(out);
    }

    static Selection query(ExportRequest request) {
        return Selection.of("SELECT m.event_id, e.cameo, e.quad_class, e.status, e.date_from, e.first_published,"
                        + " a.published, a.url, a.publisher, a.given_id, m.trigger_start, a.characters, a.language")
                .add("FROM mentions m JOIN events e USING (event_id)")
                .add("LEFT JOIN articles a ON a.article_id = m.article_id WHERE TRUE")
                .conditions(request)
                .add("ORDER BY m.mention_id");
    }

    @Override
    public void begin(List<String> columns) {
        // The files have no head.
    }

    @Override
    public @Nullable String row(@Nullable Object[] cells) throws IOException {
        if (!"occurred".equals(cells[3]) && !"alleged".equals(cells[3])) {
            return GdeltEvents.NOT_DONE;
        }
        if (cells[1] == null || cells[2] == null) {
            return GdeltEvents.NO_CODE;
        }
        if (cells[4] == null && cells[5] == null) {
            return GdeltEvents.NO_DAY;
        }
        String url = Cells.text(cells[7]);
        String publisher = Cells.text(cells[8]);
        lines.line(List.of(
                String.valueOf(Gdelt.number(String.valueOf(cells[0]))),
                Gdelt.time((LocalDate) cells[5]),
                Gdelt.time((LocalDate) cells[6]),
                Gdelt.isWeb(url) ? "1" : "2",
                publisher == null ? "" : publisher,
                Gdelt.citation(url, publisher, cells[6], Cells.flat(cells[9])),
                "",
                "",
                "",
                Cells.flat(cells[10]),
                "1",
                "",
                Cells.flat(cells[11]),
                "",
                language(Cells.text(cells[12])),
                ""));
        return null;
    }

    /** The language as GDELT names it, ISO 639-2; no engine, since nothing was translated. */
    private static String language(@Nullable String code) {
        return code == null || code.equals("en") ? "" : "srclc:" + new Locale(code).getISO3Language();
    }

    @Override
    public void end() throws IOException {
        lines.flush();
    }
}
