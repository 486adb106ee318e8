package dragoman.web.pages;

import dragoman.chronicle.ChronicleException;
import dragoman.desk.Desk;
import dragoman.views.ReadOnlySql;
import dragoman.views.SavedQueries;
import dragoman.views.SqlAnswer;
import dragoman.web.Asked;
import dragoman.web.Page;
import dragoman.web.Problem;
import dragoman.web.Shown;
import dragoman.web.WebProblem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** {@code /data/sql}: one query, asked by a link, answered as a table. */
public final class SqlPage implements Page {
    static final String PATH = "/data/sql";

    /** Seconds that a query may take. */
    public static final int SECONDS = 5;

    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final int LONGEST = 4_000;
    private static final int AT_ONCE = 2;

    private final ReadOnlySql sql;
    private final Map<String, String> saved = SavedQueries.load();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    SqlPage(Desk desk) {
        this.sql = ReadOnlySql.on(desk.chronicle());
    }

    /**
     * What the page shows.
     *
     * @param text the query as typed
     * @param answer {@code null} where nothing was asked, or it could not be answered
     * @param problem why it could not; {@code null} where it could
     * @param saved example queries by key
     * @param limit most rows
     * @param seconds longest time
     */
    public record Model(
            String text,
            @Nullable SqlAnswer answer,
            @Nullable Problem problem,
            Map<String, String> saved,
            int limit,
            int seconds) {}

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public boolean table() {
        return true;
    }

    /** A query may take its time, and need not give the same twice. */
    @Override
    public boolean kept() {
        return false;
    }

    @Override
    public Shown show(Asked asked) {
        String text = asked.text("q", "");
        int limit = asked.whole("limit", USUAL, 1, MOST);
        SqlAnswer nothing = new SqlAnswer(List.of(), List.of(), List.of(), false);
        if (text.isEmpty()) {
            return new Shown("sql", new Model(text, null, null, saved, limit, SECONDS), saved, nothing);
        }
        try {
            SqlAnswer answer = answer(text, limit);
            return new Shown("sql", new Model(text, answer, null, saved, limit, SECONDS), answer, answer);
        } catch (WebProblem e) {
            Problem problem = new Problem(e.status(), e.code(), e.getMessage());
            throw e.on(new Shown("sql", new Model(text, null, problem, saved, limit, SECONDS), saved, nothing));
        }
    }

    private SqlAnswer answer(String text, int limit) {
        if (text.length() > LONGEST) {
            throw new WebProblem(
                    400,
                    "SQL-001",
                    "the query is longer than " + LONGEST + " characters; `dragoman sql` takes longer ones");
        }
        try {
            if (!turns.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new WebProblem(503, "WEB-013", "other queries are being answered; ask again in a moment");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WebProblem(503, "WEB-013", "the server is being stopped");
        }
        try {
            return sql.ask(text, new ReadOnlySql.Limits(limit, Duration.ofSeconds(SECONDS)));
        } catch (ChronicleException e) {
            throw new WebProblem(400, e.code(), e.getMessage());
        } finally {
            turns.release();
        }
    }
}
