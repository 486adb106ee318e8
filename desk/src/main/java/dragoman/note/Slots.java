package dragoman.note;

import dragoman.language.Tag;
import dragoman.language.inflection.Inflection;
import dragoman.language.inflection.Phrase;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills the slots of a sentence; a sentence with a slot that cannot be filled for sure is not made at all. */
final class Slots {
    private static final String DATE = "date";

    private final Inflection inflection;
    private final Wording wording;

    Slots(Inflection inflection, Wording wording) {
        this.inflection = inflection;
        this.wording = wording;
    }

    /**
     * The sentence with its slots filled; {@code null} where one cannot be.
     *
     * @param date when, as an adverbial
     * @param phrases who and where by name of the slot; a slot without phrase cannot be filled
     */
    @Nullable
    String fill(String sentence, String date, Map<String, Phrase> phrases) {
        String whole = sentence;
        for (int open = whole.indexOf('['); open >= 0; open = whole.indexOf('[')) {
            int close = whole.indexOf(']', open);
            String part = filled(whole.substring(open + 1, close), date, phrases);
            whole = whole.substring(0, open) + (part == null ? "" : part) + whole.substring(close + 1);
        }
        String all = filled(whole, date, phrases);
        return all == null ? null : wording.polished(all);
    }

    private @Nullable String filled(String text, String date, Map<String, Phrase> phrases) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            String value = value(text.substring(open + 1, close), date, phrases).orElse(null);
            if (value == null) {
                return null;
            }
            out.append(text, from, open).append(value);
            from = close + 1;
        }
        return out.append(text, from, text.length()).toString();
    }

    private Optional<String> value(String slot, String date, Map<String, Phrase> phrases) {
        if (slot.equals(DATE)) {
            return Optional.of(date);
        }
        int agrees = slot.indexOf('~');
        if (agrees > 0) {
            Phrase subject = phrases.get(slot.substring(agrees + 1));
            return subject == null ? Optional.empty() : inflection.agreeing(slot.substring(0, agrees), subject);
        }
        int colon = slot.indexOf(':');
        Phrase phrase = phrases.get(slot.substring(0, Math.max(0, colon)));
        return phrase == null
                ? Optional.empty()
                : phrase.in(Tag.Case.valueOf(slot.substring(colon + 1).toUpperCase(Locale.ROOT)));
    }
}
