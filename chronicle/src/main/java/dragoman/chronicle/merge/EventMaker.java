package dragoman.chronicle.merge;

import dragoman.chronicle.Period;
import dragoman.chronicle.merge.Constraints.Pair;
import dragoman.chronicle.merge.MergedEvent.Best;
import dragoman.chronicle.merge.MergedEvent.Consensus;
import dragoman.chronicle.merge.MergedEvent.Counts;
import dragoman.chronicle.merge.MergedEvent.Join;
import dragoman.reading.EventType;
import dragoman.reading.When;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the tellings of one act say together. */
final class EventMaker {
    private static final int ID_BYTES = 6;

    private final List<Telling> all;
    private final List<Telling> own;
    private final Map<String, String> corrected;

    private EventMaker(List<Telling> tellings, Constraints constraints) {
        all = tellings;
        List<Telling> noCopies = tellings.stream()
                .filter(telling -> telling.origin().copyOf() == null)
                .toList();
        own = noCopies.isEmpty() ? tellings : noCopies;
        corrected = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            constraints.of(telling.id()).forEach(corrected::putIfAbsent);
        }
    }

    /** The event of some tellings that are in canonical order. */
    static MergedEvent make(List<Telling> tellings, List<Join> joins, Constraints constraints) {
        EventMaker maker = new EventMaker(tellings, constraints);
        Consensus consensus = maker.consensus();
        Best best = BestEvidence.of(maker.own, consensus);
        return new MergedEvent(
                id(tellings.get(0).id()),
                tellings,
                joins,
                consensus,
                best,
                maker.counts(),
                !maker.corrected.isEmpty() || maker.joinedOrSplit(constraints));
    }

    private static String id(String telling) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(telling.getBytes(StandardCharsets.UTF_8));
            return "e" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private boolean joinedOrSplit(Constraints constraints) {
        if (constraints.together().isEmpty() && constraints.apart().isEmpty()) {
            return false;
        }
        Set<String> ids = new HashSet<>();
        all.forEach(telling -> ids.add(telling.id()));
        for (Pair pair : constraints.together()) {
            if (ids.contains(pair.one()) && ids.contains(pair.other())) {
                return true;
            }
        }
        return constraints.apart().stream().anyMatch(pair -> ids.contains(pair.one()) || ids.contains(pair.other()));
    }

    private Consensus consensus() {
        EventType told = all.get(0).type();
        EventType type = corrected.containsKey("type") ? EventType.valueOf(corrected.get("type")) : told;
        String mode = most(own, Telling::mode);
        Telling coded = coded(mode);
        boolean other = type != told;
        SideConsensus sides = new SideConsensus(own);
        When when = date();
        Telling.Place place = place();
        String status = status();
        return new Consensus(
                type,
                corrected.containsKey("mode") ? blank(corrected.get("mode")) : other ? null : mode,
                other ? type.cameo() : coded.cameo(),
                other ? type.goldstein() : coded.goldstein(),
                when,
                sides.of("source", corrected.get("source")),
                sides.of("target", corrected.get("target")),
                place,
                status,
                differs(sides, status));
    }

    /** The earliest telling with the code that most tellings of that mode have. */
    private Telling coded(@Nullable String mode) {
        List<Telling> inMode = own.stream()
                .filter(telling -> Objects.equals(telling.mode(), mode))
                .toList();
        List<Telling> among = inMode.isEmpty() ? own : inMode;
        String cameo = most(among, Telling::cameo);
        return among.stream()
                .filter(telling -> Objects.equals(telling.cameo(), cameo))
                .findFirst()
                .orElse(among.get(0));
    }

    /** The value that most tellings tell, of equals the earliest; {@code null} where none tells any. */
    private static <T> @Nullable T most(List<Telling> tellings, Function<Telling, @Nullable T> value) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            T told = value.apply(telling);
            if (told != null) {
                counts.merge(told, 1, Integer::sum);
            }
        }
        T most = null;
        int times = 0;
        for (Map.Entry<T, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > times) {
                most = entry.getKey();
                times = entry.getValue();
            }
        }
        return most;
    }

    /** The most exact date; of equally exact ones what most tell, then the earliest. */
    private @Nullable When date() {
        if (corrected.containsKey("date")) {
            String value = corrected.get("date");
            return Period.of(value) == null ? null : When.of(value);
        }
        long finest = own.stream().mapToLong(EventMaker::length).min().orElse(Long.MAX_VALUE);
        if (finest == Long.MAX_VALUE) {
            return null;
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        own.stream()
                .filter(telling -> length(telling) == finest)
                .forEach(telling ->
                        counts.merge(Objects.requireNonNull(telling.when()).value(), 1, Integer::sum));
        String value = counts.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
        return When.of(value);
    }

    private static long length(Telling telling) {
        Timing.Days days = Timing.Days.of(telling);
        return days.told() ? days.length() : Long.MAX_VALUE;
    }

    private Telling.@Nullable Place place() {
        if (!corrected.containsKey("place")) {
            return most(own, Telling::place);
        }
        String name = blank(corrected.get("place"));
        return name == null
                ? null
                : all.stream()
                        .map(Telling::place)
                        .filter(place -> place != null && place.name().equals(name))
                        .findFirst()
                        .orElse(new Telling.Place(name, null));
    }

    /** What most outlets say; but what took place is no longer planned. */
    private String status() {
        if (corrected.containsKey("status")) {
            return corrected.get("status");
        }
        Map<String, Set<String>> outlets = new LinkedHashMap<>();
        for (Telling telling : own) {
            String publisher = Objects.requireNonNullElse(telling.origin().publisher(), "");
            outlets.computeIfAbsent(telling.status(), s -> new HashSet<>()).add(publisher);
        }
        Map<String, Integer> votes = new LinkedHashMap<>();
        outlets.forEach((status, who) -> votes.put(status, who.size()));
        if (tookPlace()) {
            Integer planned = votes.remove("planned");
            votes.merge("occurred", planned == null ? 0 : planned, Integer::sum);
        }
        String most = own.get(0).status();
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            int best = votes.getOrDefault(most, 0);
            boolean more = vote.getValue() > best;
            boolean asMany = vote.getValue() == best;
            most = more || asMany && votesByTelling(vote.getKey()) > votesByTelling(most) ? vote.getKey() : most;
        }
        return most;
    }

    private long votesByTelling(String status) {
        return own.stream().filter(telling -> telling.status().equals(status)).count();
    }

    /** Whether an article of its day or later tells it as having taken place. */
    private boolean tookPlace() {
        return own.stream().anyMatch(telling -> {
            if (!telling.status().equals("occurred")) {
                return false;
            }
            LocalDate published = telling.origin().published();
            Period period = Period.of(telling.when());
            return published == null || period == null || !published.isBefore(period.from());
        });
    }

    private List<String> differs(SideConsensus sides, String status) {
        List<String> differs = new ArrayList<>();
        Set<Timing.Days> days = new HashSet<>();
        own.stream().map(Timing.Days::of).filter(Timing.Days::told).forEach(days::add);
        if (days.stream().anyMatch(one -> days.stream().anyMatch(other -> !within(one, other)))) {
            differs.add("date");
        }
        boolean afterwards = status.equals("occurred");
        if (own.stream()
                .map(Telling::status)
                .anyMatch(told -> !told.equals(status) && !(afterwards && told.equals("planned")))) {
            differs.add("status");
        }
        if (sides.differ()) {
            differs.add("sides");
        }
        Set<String> places = new HashSet<>();
        own.stream().map(Telling::place).filter(Objects::nonNull).forEach(place -> places.add(place.name()));
        if (places.size() > 1) {
            differs.add("place");
        }
        return differs;
    }

    private static boolean within(Timing.Days one, Timing.Days other) {
        return one.from() >= other.from() && one.to() <= other.to()
                || other.from() >= one.from() && other.to() <= one.to();
    }

    private Counts counts() {
        Set<String> articles = new HashSet<>();
        Set<String> publishers = new HashSet<>();
        own.forEach(telling -> {
            articles.add(telling.origin().article());
            publishers.add(Objects.requireNonNullElse(telling.origin().publisher(), ""));
        });
        List<LocalDate> days = all.stream()
                .map(telling -> telling.origin().published())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new Counts(
                articles.size(),
                publishers.size(),
                all.stream().mapToInt(telling -> telling.evidence().size()).sum(),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1));
    }

    private static @Nullable String blank(String value) {
        return value.isBlank() ? null : value;
    }
}
