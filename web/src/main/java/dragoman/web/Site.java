package dragoman.web;

import dragoman.views.Side;
import dragoman.views.Who;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What every template is given beside its own model: words, how to write days and names, where links lead.
 *
 * @param texts words of the interface
 * @param names names in the interface's language
 * @param theme auto, light or dark
 * @param link the page asked for, with its filters
 * @param table whether the page is also CSV
 * @param assets addresses of style sheet and scripts
 * @param open whether corrections and uploads need a token
 */
public record Site(Texts texts, Naming names, String theme, Link link, boolean table, Assets assets, boolean open) {
    /** The main parts of the site, as the head of each page lists them: key of its words, address. */
    public static final List<Part> PARTS = List.of(
            new Part("nav.events", "/events"),
            new Part("nav.pairs", "/pairs"),
            new Part("nav.statements", "/statements"),
            new Part("nav.promises", "/promises"),
            new Part("nav.network", "/network"),
            new Part("nav.read", "/read"),
            new Part("nav.search", "/search"));

    /** Further parts, which the foot of each page lists. */
    public static final List<Part> FOOT = List.of(
            new Part("nav.actors", "/actors"),
            new Part("nav.articles", "/articles"),
            new Part("nav.data", "/data"),
            new Part("nav.codebook", "/codebook"),
            new Part("nav.sources", "/sources"),
            new Part("nav.api", "/api"),
            new Part("nav.about", "/about"));

    private static final int LONGEST_TITLE = 400;
    /** Stands where organisations of states do, in place of a state. */
    private static final String OF_STATES = "IGO";

    private static final String BOTH = "both ";
    private static final String WORDS = "words: ";

    /** The two themes that a reader can choose; auto follows the machine. */
    static final List<String> THEMES = List.of("auto", "light", "dark");

    /**
     * A part of the site.
     *
     * @param key of its words
     * @param path its address
     */
    public record Part(String key, String path) {}

    /** Words for a key. */
    public String t(String key, Object... values) {
        return texts.of(key, values);
    }

    /** en or ru. */
    public String language() {
        return texts.language();
    }

    private Locale locale() {
        return Locale.forLanguageTag(texts.language());
    }

    /** A day as its readers write it; empty where unknown. */
    public String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(day);
    }

    /** A date of any grain, as the chronicle has it, as its readers write it; empty where unknown. */
    public String date(@Nullable String date) {
        if (date == null) {
            return "";
        }
        int stroke = date.indexOf('/');
        if (stroke >= 0) {
            return date(date.substring(0, stroke)) + " – " + date(date.substring(stroke + 1));
        }
        return switch (date.length()) {
            case 10 -> day(LocalDate.parse(date));
            case 7 -> DateTimeFormatter.ofPattern("LLLL yyyy", locale()).format(LocalDate.parse(date + "-01"));
            default -> date;
        };
    }

    /** The short name of a month. */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLL", locale()).format(day);
    }

    /** A whole number with its thousands apart. */
    public String number(long number) {
        return String.format(locale(), "%,d", number);
    }

    /** A number with so many decimals, with a minus sign, not a hyphen. */
    public String number(double number, int decimals) {
        return String.format(locale(), "%." + decimals + "f", number).replace('-', '−');
    }

    /** An actor's name in the language of the interface, where one is known. */
    public String name(Side side) {
        return names.of(side.kind(), side.name(), side.country(), language());
    }

    /** The name of somebody asked for, in the language of the interface, where one is known. */
    public String name(Who who) {
        return names.of(who.kind(), who.name(), who.country(), language());
    }

    /** Names of one side, with commas; a dash where nobody is named. */
    public String names(List<Side> sides) {
        return sides.isEmpty()
                ? "—"
                : String.join(", ", sides.stream().map(this::name).toList());
    }

    /** A state's name in the language of the interface, or what stands for organisations of states; else the code. */
    public String state(String iso3) {
        return iso3.equals(OF_STATES) ? t("state.igo") : names.state(iso3, language());
    }

    /** Words for a type and mode of act. */
    public String act(String type, @Nullable String mode) {
        return texts.act(type, mode);
    }

    /** Who says so, as an article names him: in the language of the interface, where he is one that has a name. */
    public String by(String who, @Nullable String kind) {
        return named(kind)
                ? cut(names.of("person".equals(kind) ? "person" : "organization", who, null, language()))
                : cut(who);
    }

    /** The language in which {@link #by} gives him. */
    public String spoken(@Nullable String kind) {
        return named(kind) ? language() : "ru";
    }

    private static boolean named(@Nullable String kind) {
        return kind != null && !kind.equals("anonymous");
    }

    /** Why two tellings were taken for one event, in the language of the interface. */
    public String reasons(String why, String type) {
        List<String> reasons = new ArrayList<>();
        for (String one : why.split("; ")) {
            reasons.add(
                    one.startsWith(BOTH)
                            ? t("why.both", act(type, one.substring(BOTH.length())))
                            : one.startsWith(WORDS)
                                    ? t("why.words", one.substring(WORDS.length()))
                                    : texts.code("why", one.replaceAll("[ ,]+", "-")));
        }
        return String.join("; ", reasons);
    }

    /** The first value that the request gave a filter; empty where it gave none. */
    public String given(String name) {
        List<String> values = link.parameters().getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    /** What a telling says of a thing, in words: days and codes are written out, all else is as told. */
    public String said(String about, String says) {
        return switch (about) {
            case "date" -> date(says);
            case "status" -> texts.code("status", says);
            default -> says;
        };
    }

    /** A title or a name of an outlet, not longer than anybody reads; what is longer is meant to break pages. */
    public String cut(@Nullable String text) {
        if (text == null || text.length() <= LONGEST_TITLE) {
            return text == null ? "" : text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TITLE - 1)) ? LONGEST_TITLE - 1 : LONGEST_TITLE;
        return text.substring(0, end) + "…";
    }

    /** A constant's name as a class of the style sheet. */
    public String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A link out of the site: the address where it is one of the web, else {@code null}. */
    public @Nullable String outside(@Nullable String url) {
        if (url == null || url.length() > Asked.LONGEST) {
            return null;
        }
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? url : null;
    }
}
