package dragoman.web.pages;

import dragoman.views.EventFilter;
import dragoman.views.EventList;
import dragoman.web.Link;
import dragoman.web.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * A facet as its readers see it: the commonest values and those chosen, the others behind a fold.
 *
 * @param name of the facet, as in the address
 * @param shown values shown at once
 * @param folded the others
 */
public record FacetBox(String name, List<Value> shown, List<Value> folded) {
    private static final int AT_ONCE = 10;

    /**
     * One value.
     *
     * @param value as in the address
     * @param count events that a click gives
     * @param chosen whether the list is filtered by it
     * @param link the click
     */
    public record Value(String value, int count, boolean chosen, Link link) {}

    /** All boxes of a list. */
    static List<FacetBox> of(EventList list, Link link, EventFilter filter) {
        List<FacetBox> boxes = new ArrayList<>();
        list.facets().forEach((facet, values) -> {
            List<String> chosen = filter.values().getOrDefault(facet, List.of());
            List<Value> all = new ArrayList<>();
            for (EventList.Counted one : facet.equals("type") ? modesBelow(values) : values) {
                if (!facet.equals("type") || isShown(one.value(), chosen)) {
                    boolean on = chosen.contains(one.value());
                    all.add(new Value(one.value(), one.count(), on, link.toggled(facet, one.value())));
                }
            }
            for (String one : chosen) {
                if (all.stream().noneMatch(value -> value.value().equals(one))) {
                    all.add(new Value(one, 0, true, link.toggled(facet, one)));
                }
            }
            if (all.size() > 1 || all.stream().anyMatch(Value::chosen)) {
                boxes.add(box(facet, all));
            }
        });
        List<Value> periods = periods(list, link);
        if (!periods.isEmpty()) {
            boxes.add(box("period", periods));
        }
        return boxes;
    }

    /** Types in their order, each followed by its modes. */
    private static List<EventList.Counted> modesBelow(List<EventList.Counted> values) {
        List<EventList.Counted> ordered = new ArrayList<>();
        for (EventList.Counted type : values) {
            if (type.value().indexOf('.') < 0) {
                ordered.add(type);
                values.stream()
                        .filter(one -> one.value().startsWith(type.value() + "."))
                        .forEach(ordered::add);
            }
        }
        return ordered;
    }

    /** A mode is shown where its type, or a mode of it, is chosen. */
    private static boolean isShown(String type, List<String> chosen) {
        int dot = type.indexOf('.');
        String plain = dot < 0 ? type : type.substring(0, dot);
        return dot < 0 || chosen.stream().anyMatch(one -> one.equals(plain) || one.startsWith(plain + "."));
    }

    /** A box with its rarer values folded. */
    static FacetBox box(String name, List<Value> all) {
        List<Value> shown = new ArrayList<>();
        List<Value> folded = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            (i < AT_ONCE || all.get(i).chosen() ? shown : folded).add(all.get(i));
        }
        return new FacetBox(name, shown, folded);
    }

    /** Years; of the year chosen also its months. */
    private static List<Value> periods(EventList list, Link link) {
        List<Value> all = new ArrayList<>();
        for (EventList.Counted year : list.years()) {
            all.add(period(year, link));
            for (EventList.Counted month : list.months()) {
                if (month.value().startsWith(year.value())) {
                    all.add(period(month, link));
                }
            }
        }
        return all;
    }

    private static Value period(EventList.Counted one, Link link) {
        boolean on = link.has("since", one.value()) && link.has("until", one.value());
        // From a month the way leads back to its year.
        boolean month = one.value().length() > 4;
        Object back = month ? one.value().substring(0, 4) : null;
        Object to = on ? back : one.value();
        return new Value(one.value(), one.count(), on, link.with("since", to).with("until", to));
    }

    /** What a reader calls a value. */
    public static String label(Site site, String facet, String value) {
        return switch (facet) {
            case "state" -> site.state(value);
            case "pair" -> {
                int hyphen = value.indexOf('-');
                yield site.state(value.substring(0, hyphen)) + " – " + site.state(value.substring(hyphen + 1));
            }
            case "type" -> {
                int dot = value.indexOf('.');
                yield dot < 0 ? site.act(value, null) : site.act(value.substring(0, dot), value.substring(dot + 1));
            }
            case "period" -> site.date(value);
            case "source" -> site.cut(value);
            default -> site.texts().code(facet, value);
        };
    }
}
