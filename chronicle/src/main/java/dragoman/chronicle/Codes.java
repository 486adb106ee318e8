package dragoman.chronicle;

import dragoman.reading.EventType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes of the field as the tables have them. */
public final class Codes {
    private Codes() {}

    /** GDELT's and ICEWS's number of a quad class, 1 to 4; {@code null} for the extensions. */
    public static @Nullable Byte quadClass(EventType type) {
        return switch (type.quad()) {
            case VERBAL_COOPERATION -> (byte) 1;
            case MATERIAL_COOPERATION -> (byte) 2;
            case VERBAL_CONFLICT -> (byte) 3;
            case MATERIAL_CONFLICT -> (byte) 4;
            case NEUTRAL -> null;
        };
    }

    /** Rows of the table {@code event_types}. */
    static List<Object[]> eventTypes() {
        List<Object[]> rows = new ArrayList<>();
        for (EventType type : EventType.values()) {
            rows.add(new Object[] {type.name(), quadClass(type), type.cameo(), type.goldstein(), type.symmetrical()});
        }
        return rows;
    }
}
