package dragoman.reader.time;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the words of one time expression have said so far, before any calendar is asked. Immutable: a matcher that turns
 * back keeps the older draft.
 */
final class Draft {
    private static final int UNSAID = Integer.MIN_VALUE;

    /** A draft that says nothing. */
    static final Draft EMPTY = new Draft(emptyFields(), null, null, null);

    private final int[] fields;
    private final @Nullable Draft outer;
    private final @Nullable Draft from;
    private final @Nullable Draft to;

    private Draft(int[] fields, @Nullable Draft outer, @Nullable Draft from, @Nullable Draft to) {
        this.fields = fields;
        this.outer = outer;
        this.from = from;
        this.to = to;
    }

    private static int[] emptyFields() {
        int[] fields = new int[Field.COUNT];
        Arrays.fill(fields, UNSAID);
        return fields;
    }

    boolean has(Field field) {
        return fields[field.ordinal()] != UNSAID;
    }

    /** The value said, or the other where none was. */
    int get(Field field, int otherwise) {
        int value = fields[field.ordinal()];
        return value == UNSAID ? otherwise : value;
    }

    /** The value said. */
    int get(Field field) {
        return fields[field.ordinal()];
    }

    /** Start of a range, {@code null} where this is none. */
    @Nullable
    Draft from() {
        return from;
    }

    /** End of a range, {@code null} where this is none. */
    @Nullable
    Draft to() {
        return to;
    }

    /** The draft with one field said. */
    Draft with(Field field, int value) {
        int[] copy = fields.clone();
        copy[field.ordinal()] = value;
        return new Draft(copy, outer, from, to);
    }

    /** The draft with what a word says. */
    Draft with(Sense sense) {
        if (sense.fields().length == 0) {
            return this;
        }
        int[] copy = fields.clone();
        for (int i = 0; i < sense.fields().length; i++) {
            copy[sense.fields()[i].ordinal()] = sense.values()[i];
        }
        return new Draft(copy, outer, from, to);
    }

    /** An empty draft inside this one, for an end of a range. */
    Draft enter() {
        return new Draft(EMPTY.fields, this, null, null);
    }

    /** The draft around, with this one as an end of its range. */
    Draft leave(boolean start) {
        Draft around = java.util.Objects.requireNonNull(outer);
        return start
                ? new Draft(around.fields, around.outer, this, around.to)
                : new Draft(around.fields, around.outer, around.from, this);
    }

    /** The draft where fields that it leaves unsaid are taken from another. */
    Draft fill(Draft other, Field... which) {
        Draft filled = this;
        for (Field field : which) {
            if (!filled.has(field) && other.has(field)) {
                filled = filled.with(field, other.get(field));
            }
        }
        return filled;
    }
}
