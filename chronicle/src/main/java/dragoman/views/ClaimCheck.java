package dragoman.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the chronicle says of an article's claim that an act is the first, the second, … of its kind.
 *
 * @param text the words of the claim
 * @param start first code point in the article's text
 * @param end the code point after the last
 * @param type of the act
 * @param mode of the act; {@code null} where none
 * @param rank 1 for the first, -1 for the last
 * @param scope period in which it is said to have that rank; {@code null} where open
 * @param state confirmed, contradicted or undecided
 * @param why in words, English
 * @param counted earlier acts of that kind in that period
 * @param coverage what was read of that period
 */
public record ClaimCheck(
        String text,
        int start,
        int end,
        String type,
        @Nullable String mode,
        int rank,
        @Nullable String scope,
        String state,
        String why,
        List<Act> counted,
        Coverage coverage) {
    public ClaimCheck {
        counted = List.copyOf(counted);
    }
}
