package dragoman.web;

import dragoman.views.Answer;
import org.jspecify.annotations.Nullable;

/**
 * An answer in all its forms.
 *
 * @param template the template of its page, below {@code pages/}
 * @param model what the template shows, its parameter {@code page}
 * @param json what programs are given: a {@link Listing}, or any record, which is put into the envelope
 * @param table the flat form; {@code null} where there is none
 */
public record Shown(
        String template,
        Object model,
        Object json,
        @Nullable Answer table) {
    /** An answer without flat form whose model is also its JSON. */
    public static Shown of(String template, Object model) {
        return new Shown(template, model, model, null);
    }
}
