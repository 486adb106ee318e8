package dragoman.cli;

import dragoman.chronicle.Period;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day, month or year as an option's value: the first day of it; {@link Until} takes the last. */
class Since implements ITypeConverter<LocalDate> {
    Since() {}

    @Override
    public LocalDate convert(String value) {
        return pick(period(value));
    }

    LocalDate pick(Period period) {
        return period.from();
    }

    private static Period period(String value) {
        Period period = value.indexOf('/') < 0 ? Period.of(value) : null;
        if (period == null) {
            throw new TypeConversionException(
                    "\"" + value + "\" is no day, month or year; expected YYYY-MM-DD, YYYY-MM or YYYY");
        }
        return period;
    }

    /** The last day. */
    static final class Until extends Since {
        Until() {}

        @Override
        LocalDate pick(Period period) {
            return period.to();
        }
    }
}
