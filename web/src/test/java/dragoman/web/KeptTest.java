package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.Desk;
import dragoman.text.Article;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** While changes follow each other a page made before is shown, but not for long. */
class KeptTest {
    private static final Kept.Key HOME = new Kept.Key("/", "en", "light");
    private int articles;

    @Test
    void aPageOfAnOldEditionIsShownOnlyForAWhile() {
        AtomicLong now = new AtomicLong();
        AtomicInteger made = new AtomicInteger();
        try (Desk desk = SampleSite.desk(List.of());
                Editions editions = new Editions(desk, now::get)) {
            change(desk);
            change(desk);
            assertThat(desk.busy()).isTrue();
            Kept kept = new Kept(editions);
            kept.get(HOME, desk.edition(), edition -> body(edition, made));
            int before = made.get();
            change(desk);
            now.addAndGet(Kept.OLDEST.toNanos() / 2);
            assertThat(kept.get(HOME, 0, edition -> body(edition, made)).bytes())
                    .hasSize(before);
            now.addAndGet(Kept.OLDEST.toNanos());
            editions.needed(desk.edition());
            assertThat(kept.get(HOME, 0, edition -> body(edition, made)).bytes().length)
                    .isGreaterThan(before);
        }
    }

    @Test
    void whoeverWaitsIsAnsweredThoughWhatThePageRestsOnLagsBehind() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try (Desk desk = SampleSite.desk(List.of());
                Editions editions = Editions.of(desk)) {
            change(desk);
            Kept kept = new Kept(editions);
            AtomicInteger made = new AtomicInteger();
            List<Future<Kept.Body>> answers = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                answers.add(threads.submit(() -> kept.get(HOME, desk.edition(), edition -> body(0, made))));
            }
            for (Future<Kept.Body> answer : answers) {
                assertThat(answer.get().edition()).isZero();
            }
            assertThat(made.get()).isBetween(1, 2_000);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Kept.Body body(long edition, AtomicInteger made) {
        byte[] bytes = "x".repeat(made.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
        return new Kept.Body(edition, "text/plain", bytes, "tag", null);
    }

    private void change(Desk desk) {
        articles++;
        desk.add(List.of(Article.of("n" + articles, "Президент России прибыл в Баку " + articles + " мая.")));
    }
}
