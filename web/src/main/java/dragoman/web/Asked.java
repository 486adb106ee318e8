package dragoman.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for.
 *
 * @param path address without ending
 * @param parts the address's named parts, decoded
 * @param parameters query parameters, or those of a form, in the order in which names first came
 * @param language en or ru: in which the answer is read
 * @param upload a file or body that was sent; {@code null} where none
 */
public record Asked(
        String path,
        Map<String, String> parts,
        Map<String, List<String>> parameters,
        String language,
        @Nullable Upload upload) {
    /** Longest value of a parameter in a query. */
    public static final int LONGEST = 2_000;

    /**
     * What was sent along.
     *
     * @param name what its sender calls it; never used as a path
     * @param bytes its bytes, within the server's limit
     */
    public record Upload(String name, byte[] bytes) {}

    /** A named part of the address. */
    public String part(String name) {
        String value = parts.get(name);
        if (value == null) {
            throw new IllegalStateException("no part " + name + " in " + path);
        }
        return value;
    }

    /** A parameter's first value, without spaces around; {@code null} where it is missing or blank. */
    public @Nullable String text(String name) {
        List<String> all = parameters.get(name);
        if (all == null || all.isEmpty() || all.get(0).isBlank()) {
            return null;
        }
        return all.get(0).strip();
    }

    /** A parameter's first value; the other one where it is missing or blank. */
    public String text(String name, String otherwise) {
        String value = text(name);
        return value == null ? otherwise : value;
    }

    /** A parameter's values: given several times, or with commas between; blank ones left out. */
    public List<String> list(String name) {
        List<String> values = new ArrayList<>();
        for (String all : parameters.getOrDefault(name, List.of())) {
            for (String one : all.split(",")) {
                if (!one.isBlank() && !values.contains(one.strip())) {
                    values.add(one.strip());
                }
            }
        }
        return values;
    }

    /** As {@link #list}, where only some values mean something. */
    public List<String> list(String name, List<String> known) {
        List<String> values = list(name);
        for (String value : values) {
            if (!known.contains(value)) {
                throw WebProblem.parameter(name, value, "one of " + String.join(", ", known));
            }
        }
        return values;
    }

    /** One of some values. */
    public String choice(String name, List<String> known, String otherwise) {
        String value = text(name, otherwise);
        if (!known.contains(value)) {
            throw WebProblem.parameter(name, value, "one of " + String.join(", ", known));
        }
        return value;
    }

    /** Whether a box is ticked. */
    public boolean ticked(String name) {
        String value = text(name);
        return value != null && List.of("1", "true", "on", "yes").contains(value.toLowerCase(Locale.ROOT));
    }

    /** A whole number inside bounds. */
    public int whole(String name, int otherwise, int least, int most) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        int number = value.matches("-?[0-9]{1,9}") ? Integer.parseInt(value) : Integer.MIN_VALUE;
        if (number < least || number > most) {
            throw WebProblem.parameter(name, value, "a whole number, " + least + " to " + most);
        }
        return number;
    }

    /** First day of a period: YYYY-MM-DD, YYYY-MM or YYYY; {@code null} where not given. */
    public @Nullable LocalDate since(String name) {
        return day(name, false);
    }

    /** Last day of a period: YYYY-MM-DD, YYYY-MM or YYYY; {@code null} where not given. */
    public @Nullable LocalDate until(String name) {
        return day(name, true);
    }

    private @Nullable LocalDate day(String name, boolean last) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return switch (value.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(value), last ? 12 : 1, last ? 31 : 1);
                case 7 -> {
                    LocalDate first = LocalDate.parse(value + "-01");
                    yield last ? first.withDayOfMonth(first.lengthOfMonth()) : first;
                }
                default -> LocalDate.parse(value);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw WebProblem.parameter(name, value, "a day YYYY-MM-DD, a month YYYY-MM or a year YYYY");
        }
    }

    /** The address asked for, to make others of it. */
    public Link link() {
        return new Link(path, parameters);
    }

    /** Names a problem that a user's own words made as one of the request. */
    public <T> T or404(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (dragoman.chronicle.ChronicleException e) {
            if (e.code().equals("CHR-007") || e.code().equals("CHR-010")) {
                throw new WebProblem(404, e.code(), e.getMessage());
            }
            throw e;
        }
    }
}
