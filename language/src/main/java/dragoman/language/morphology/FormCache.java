package dragoman.language.morphology;

import dragoman.language.Analysis;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the readings of forms met lately; of two forms with the same place the later one stays. What it gives depends
 * only on the form, so threads may race.
 */
final class FormCache {
    private static final int SIZE = 1 << 16;
    private static final int LONGEST_FORM = 40;
    private final AtomicReferenceArray<@Nullable Entry> entries = new AtomicReferenceArray<>(SIZE);

    private record Entry(String form, List<Analysis> readings) {}

    @Nullable
    List<Analysis> get(String form) {
        Entry entry = entries.getPlain(place(form));
        return entry != null && entry.form().equals(form) ? entry.readings() : null;
    }

    void put(String form, List<Analysis> readings) {
        if (form.length() <= LONGEST_FORM) {
            entries.setRelease(place(form), new Entry(form, readings));
        }
    }

    private static int place(String form) {
        int hash = form.hashCode() * 0x9E3779B1;
        return hash >>> 16;
    }
}
