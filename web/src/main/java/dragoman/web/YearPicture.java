package dragoman.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/**
 * A year as a picture: a square a day, a column a week, a row a day of the week; the darker the more.
 *
 * @param year the year
 * @param width of the picture
 * @param height of the picture
 * @param days its days, of which only those are shown that lie between the first and the last with anything
 * @param months the twelve months, for those who read the picture as a table
 * @param labels where the months begin that are shown
 * @param step how many more make a square one degree darker
 */
public record YearPicture(
        int year, int width, int height, List<Day> days, List<Month> months, List<Label> labels, int step) {
    private static final int SIDE = 14;
    private static final int DEGREES = 4;
    private static final int WEEK = 7;
    private static final int HEAD = 18;

    /**
     * A day.
     *
     * @param x left edge
     * @param y upper edge
     * @param degree 0 for none, to 4
     * @param day the day
     * @param count how many
     */
    public record Day(int x, int y, int degree, LocalDate day, int count) {}

    /**
     * A month.
     *
     * @param name as 2025-10
     * @param count how many
     * @param filled days with any
     * @param empty days with none, between the first and the last with any
     */
    public record Month(String name, int count, int filled, int empty) {}

    /**
     * The name of a month above its first week.
     *
     * @param x left edge
     * @param y line on which it stands
     * @param first day of the month
     */
    public record Label(int x, int y, LocalDate first) {}

    /** The picture of a year. */
    public static YearPicture of(int year, NavigableMap<LocalDate, Integer> counts) {
        LocalDate first = LocalDate.of(year, 1, 1);
        int most = counts.subMap(first, true, first.plusYears(1), false).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        int step = Math.max(1, (most + DEGREES - 1) / DEGREES);
        List<Day> days = new ArrayList<>();
        int[][] months = new int[12][3];
        int offset = first.getDayOfWeek().getValue() - 1;
        for (LocalDate day = first; day.getYear() == year; day = day.plusDays(1)) {
            boolean inside = !counts.isEmpty() && !day.isBefore(counts.firstKey()) && !day.isAfter(counts.lastKey());
            if (inside) {
                int count = counts.getOrDefault(day, 0);
                int place = (int) ChronoUnit.DAYS.between(first, day) + offset;
                int degree = count == 0 ? 0 : Math.min(DEGREES, (count + step - 1) / step);
                days.add(new Day(place / WEEK * SIDE, HEAD + place % WEEK * SIDE, degree, day, count));
                int[] month = months[day.getMonthValue() - 1];
                month[0] += count;
                month[count > 0 ? 1 : 2]++;
            }
        }
        List<Month> told = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < months.length; i++) {
            if (months[i][1] + months[i][2] > 0) {
                String name = first.plusMonths(i).toString().substring(0, WEEK);
                LocalDate begin = first.plusMonths(i);
                int week = ((int) ChronoUnit.DAYS.between(first, begin) + offset + WEEK - 1) / WEEK;
                labels.add(new Label(week * SIDE, HEAD - WEEK, begin));
                told.add(new Month(name, months[i][0], months[i][1], months[i][2]));
            }
        }
        return new YearPicture(year, 54 * SIDE, HEAD + WEEK * SIDE, days, told, labels, step);
    }
}
