package dragoman.chronicle.story;

import dragoman.chronicle.WordKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Keys of a toy language: each word stands for itself, capitals make names, the shortest words are grammar. */
final class ToyKeys implements WordKeys {
    @Override
    public List<Key> of(String text) {
        List<Key> keys = new ArrayList<>();
        for (String word : text.split("[^\\p{L}\\p{N}-]+")) {
            if (!word.isEmpty() && (word.length() > 2 || Character.isDigit(word.charAt(0)))) {
                boolean number = Character.isDigit(word.charAt(0)) || word.startsWith("--");
                Kind kind = number ? Kind.NUMBER : Character.isUpperCase(word.charAt(0)) ? Kind.NAME : Kind.NOUN;
                keys.add(new Key(word.toLowerCase(Locale.ROOT), kind));
            }
        }
        return keys;
    }
}
