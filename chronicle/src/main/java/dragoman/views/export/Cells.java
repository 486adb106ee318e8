package dragoman.views.export;

import org.jspecify.annotations.Nullable;

/** Cells as text. */
final class Cells {
    private Cells() {}

    /** The cell's text on one line; line ends and tabs become spaces one for one, so that offsets still count. */
    static String flat(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof String text
                ? text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ')
                : cell.toString();
    }

    static @Nullable String text(@Nullable Object cell) {
        return cell == null ? null : cell.toString();
    }
}
