package dragoman.language.morphology;

import java.util.List;

/**
 * A letter that writers may replace by a plainer one.
 *
 * @param full the letter, as dictionaries write it; 0 where the language has none
 * @param plain what is often written for it
 */
record Folding(char full, char plain) {
    /** The form, and where it has the letter, the form without it. */
    List<String> spellings(String form) {
        return full != 0 && form.indexOf(full) >= 0 ? List.of(form, fold(form)) : List.of(form);
    }

    /** The form with the plainer letter everywhere. */
    String fold(String form) {
        return full == 0 ? form : form.replace(full, plain);
    }
}
