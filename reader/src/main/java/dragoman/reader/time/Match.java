package dragoman.reader.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One attempt at one place: remembers the longest match, of equally long ones that of the rule written first. */
final class Match {
    private final List<Piece> pieces;
    private final Vocabulary vocabulary;
    private @Nullable Rule rule;
    private @Nullable Draft draft;
    private int end;

    Match(List<Piece> pieces, Vocabulary vocabulary) {
        this.pieces = pieces;
        this.vocabulary = vocabulary;
    }

    /** The piece at that place, {@code null} behind the last. */
    @Nullable
    Piece piece(int at) {
        return at < pieces.size() ? pieces.get(at) : null;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    void accept(Rule by, int at, Draft said) {
        if (rule == null || at > end || at == end && by.order() < rule.order()) {
            rule = by;
            draft = said;
            end = at;
        }
    }

    void clear() {
        rule = null;
        draft = null;
        end = -1;
    }

    /** The rule that matched, {@code null} where none did. */
    @Nullable
    Rule rule() {
        return rule;
    }

    /** What the match says, {@code null} where nothing matched. */
    @Nullable
    Draft draft() {
        return draft;
    }

    /** The piece after the last that matched. */
    int end() {
        return end;
    }
}
