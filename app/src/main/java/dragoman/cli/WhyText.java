package dragoman.cli;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.reader.Reader;
import dragoman.reader.clause.Clauses;
import dragoman.reader.frame.Attempt;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.Reading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of the sentences that hold certain words which frames were tried there, and why they gave an act or none. */
final class WhyText {
    private static final int FRAMES = 3;

    private final Reader reader;
    private final String words;

    /**
     * An explainer.
     *
     * @param words what a sentence must hold, in any case of letters; empty for every sentence
     */
    WhyText(Reader reader, String words) {
        this.reader = reader;
        this.words = words.toLowerCase(Locale.ROOT);
    }

    /** The lines, each with its end; says so where no sentence holds the words. */
    String of(Reading reading) {
        List<String> lines = new ArrayList<>();
        Reader.Parts parts = reader.parts(reading.article());
        if (parts != null) {
            List<Attempt> attempts = reader.attempts(parts);
            for (int i = 0; i < parts.scene().sentences().size(); i++) {
                sentence(parts, attempts, i, reading, lines);
            }
        }
        if (lines.isEmpty()) {
            lines.add("Why: no sentence here has \"" + words + "\"");
        }
        return String.join("\n", lines) + "\n";
    }

    private void sentence(Reader.Parts parts, List<Attempt> attempts, int index, Reading reading, List<String> lines) {
        Clauses clauses = parts.scene().sentences().get(index);
        Sentence sentence = clauses.sentence();
        if (sentence.size() == 0) {
            return;
        }
        String text = reading.article().text().substring(sentence.start(), sentence.end());
        if (!text.toLowerCase(Locale.ROOT).contains(words)) {
            return;
        }
        lines.add("Why: " + text.replace('\n', ' '));
        for (int i = 0; i < sentence.size(); i++) {
            Map<Attempt.Outcome, List<String>> outcomes = new EnumMap<>(Attempt.Outcome.class);
            for (Attempt attempt : attempts) {
                if (attempt.sentence() == index && attempt.head() == i) {
                    outcomes.computeIfAbsent(attempt.outcome(), outcome -> new ArrayList<>())
                            .add(attempt.frame().id());
                }
            }
            Token token = sentence.token(i);
            if (!outcomes.isEmpty()) {
                lines.add("  " + token.form() + ": " + said(outcomes, event(reading, token)));
            } else if (clauses.isVerbal(i)) {
                // A word that could tell an act, so that having no frame says something.
                lines.add("  " + token.form() + ": no frame has \"" + clauses.lemma(i) + "\"");
            }
        }
    }

    private static String said(Map<Attempt.Outcome, List<String>> outcomes, @Nullable String event) {
        List<String> parts = new ArrayList<>();
        outcomes.forEach((outcome, frames) -> {
            List<String> some = frames.subList(0, Math.min(FRAMES, frames.size()));
            String more = frames.size() > FRAMES ? " and " + (frames.size() - FRAMES) + " more" : "";
            parts.add(words(outcome, event) + " (" + String.join(", ", some) + more + ")");
        });
        return String.join("; ", parts);
    }

    private static @Nullable String event(Reading reading, Token token) {
        for (Event event : reading.events()) {
            for (EventMention mention : event.mentions()) {
                if (mention.trigger().start() <= token.start()
                        && token.end() <= mention.trigger().end()) {
                    return event.id();
                }
            }
        }
        return null;
    }

    private static String words(Attempt.Outcome outcome, @Nullable String event) {
        return switch (outcome) {
            case FIRED -> event == null ? "told no act that could be kept" : "told in " + event;
            case OTHER_PART_OF_SPEECH -> "another part of speech than the frame's word";
            case COMPANY_MISSING -> "the words asked for are not beside it";
            case EXCEPTED -> "beside these words the frame is silent";
            case DOER_NAMED -> "a doer is named, and the frame is told without one";
            case SIDE_MISSING -> "nobody fills a part that must be filled";
            case NOBODY -> "nobody is named on either side";
            case NOBODY_KNOWN -> "nobody whom politics knows is named on either side";
            case PART_OF_ANOTHER -> "belongs to another act";
        };
    }
}
