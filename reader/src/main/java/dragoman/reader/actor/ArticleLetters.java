package dragoman.reader.actor;

import dragoman.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words an article writes small, and which with a capital where no sentence begins. */
final class ArticleLetters {
    private final Set<String> small = new HashSet<>();
    private final Set<String> capital = new HashSet<>();

    ArticleLetters(List<Words> sentences) {
        for (Words words : sentences) {
            if (words.capitals()) {
                continue;
            }
            for (int i = 0; i < words.size(); i++) {
                Token token = words.token(i);
                if (token.kind() != Token.Kind.WORD) {
                    continue;
                }
                if (!token.capitalised()) {
                    small.add(token.lower());
                } else if (!words.opens(i)) {
                    capital.add(token.lower());
                }
            }
        }
    }

    /** Whether the form occurs without a capital. */
    boolean small(String lower) {
        return small.contains(lower);
    }

    /** Whether the form occurs with a capital inside a sentence. */
    boolean capital(String lower) {
        return capital.contains(lower);
    }
}
