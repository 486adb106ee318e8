package dragoman.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far an ingest has come, with rate and time left; shown on a terminal only. */
final class Progress implements AutoCloseable {
    private static final int UPDATE_MILLISECONDS = 500;

    private final @Nullable ProgressBar bar;

    Progress(Surroundings around, boolean quiet) {
        boolean terminal = "1".equals(around.environment().get("DRAGOMAN_PROGRESS"));
        bar = quiet || !terminal
                ? null
                : new ProgressBarBuilder()
                        .setTaskName("articles")
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(UPDATE_MILLISECONDS)
                        .setConsumer(new ConsoleProgressBarConsumer(
                                around.err(),
                                Terminal.of(Terminal.Colour.NEVER, around.environment())
                                        .width()))
                        .showSpeed()
                        .setSpeedUnit(ChronoUnit.SECONDS)
                        .build();
    }

    /** Counts beforehand what is to come, so that the time left can be told; standard input cannot be counted. */
    void expect(List<String> inputs) {
        if (bar == null || inputs.contains(Inputs.STANDARD_INPUT)) {
            return;
        }
        long articles = 0;
        for (String input : inputs) {
            articles += count(Path.of(input));
        }
        bar.maxHint(articles);
    }

    private static long count(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                return countFile(path);
            }
            try (Stream<Path> files = Files.walk(path)) {
                return files.filter(Files::isRegularFile)
                        .mapToLong(Progress::countFile)
                        .sum();
            }
        } catch (IOException | UncheckedIOException e) {
            // What cannot be read is told when its turn comes.
            return 1;
        }
    }

    private static long countFile(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".jsonl") && !name.endsWith(".ndjson")) {
            return 1;
        }
        long lines = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        } catch (IOException e) {
            return 1;
        }
        return lines;
    }

    /** One article more. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Says something else without breaking the bar. */
    void aside(Runnable saying) {
        if (bar != null) {
            bar.pause();
        }
        saying.run();
        if (bar != null) {
            bar.resume();
        }
    }

    /** All is read; now the events are worked out. */
    void settling() {
        if (bar != null) {
            bar.setExtraMessage("working out events");
            bar.refresh();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
