package dragoman.cli;

import dragoman.reading.EventType;
import dragoman.reading.Status;
import dragoman.views.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of all commands that ask for events. */
final class QuestionOptions {
    @Mixin
    PeriodOptions period = new PeriodOptions();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            converter = Types.class,
            description = "Only these PLOVER types, a type with its mode after a dot: CONSULT,COERCE.arrest.")
    List<String> types = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            converter = Statuses.class,
            description = "Only occurred, planned, denied, alleged or hypothetical acts.")
    List<String> statuses = List.of();

    QuestionOptions() {}

    Question question() {
        return period.question(types, statuses);
    }

    /** A PLOVER type, or type and mode. */
    static final class Types implements ITypeConverter<String> {
        Types() {}

        @Override
        public String convert(String value) {
            int dot = value.indexOf('.');
            String type = (dot < 0 ? value : value.substring(0, dot)).toUpperCase(Locale.ROOT);
            if (Arrays.stream(EventType.values())
                    .noneMatch(known -> known.name().equals(type))) {
                throw new TypeConversionException(
                        "\"" + value + "\" is no event type; expected one of " + Arrays.toString(EventType.values()));
            }
            return dot < 0 ? type : type + value.substring(dot).toLowerCase(Locale.ROOT);
        }
    }

    /** A status. */
    static final class Statuses implements ITypeConverter<String> {
        Statuses() {}

        @Override
        public String convert(String value) {
            String status = value.toLowerCase(Locale.ROOT);
            if (Arrays.stream(Status.values())
                    .noneMatch(known -> ReadingText.lower(known).equals(status))) {
                throw new TypeConversionException("\"" + value + "\" is no status; expected occurred, planned, denied,"
                        + " alleged or hypothetical");
            }
            return status;
        }
    }
}
