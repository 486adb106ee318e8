package dragoman.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** Values that events have of one facet, any number each; events by their place in a list. Immutable. */
final class Labels {
    private final List<String> values;
    private final int[] starts;
    private final int[] labels;

    private Labels(List<String> values, int[] starts, int[] labels) {
        this.values = values;
        this.starts = starts;
        this.labels = labels;
    }

    /** Collects values as rows come. Not thread-safe. */
    static final class Builder {
        private final Map<String, Integer> numbers = new TreeMap<>();
        private final List<String> inOrder = new ArrayList<>();
        private final int[] counts;
        private int[] events = new int[64];
        private int[] given = new int[64];
        private int size;

        /** For so many events. */
        Builder(int events) {
            this.counts = new int[events];
        }

        /** An event has a value; told once each. */
        void add(int event, String value) {
            int number = numbers.computeIfAbsent(value, key -> {
                inOrder.add(key);
                return inOrder.size() - 1;
            });
            if (size == events.length) {
                events = Arrays.copyOf(events, 2 * size);
                given = Arrays.copyOf(given, 2 * size);
            }
            events[size] = event;
            given[size++] = number;
            counts[event]++;
        }

        /** The values, by the alphabet. */
        Labels build() {
            SortedSet<String> sorted = new TreeSet<>(inOrder);
            List<String> values = List.copyOf(sorted);
            int[] places = new int[values.size()];
            for (int i = 0; i < places.length; i++) {
                places[numbers.getOrDefault(values.get(i), 0)] = i;
            }
            int[] starts = new int[counts.length + 1];
            for (int i = 0; i < counts.length; i++) {
                starts[i + 1] = starts[i] + counts[i];
            }
            int[] next = Arrays.copyOf(starts, counts.length);
            int[] labels = new int[size];
            for (int i = 0; i < size; i++) {
                labels[next[events[i]]++] = places[given[i]];
            }
            return new Labels(values, starts, labels);
        }
    }

    /** All values, by the alphabet. */
    List<String> values() {
        return values;
    }

    /** Which of the values are wanted; unknown ones are wanted in vain. */
    BitSet wanted(List<String> some) {
        BitSet wanted = new BitSet(values.size());
        for (String one : some) {
            int place = values.indexOf(one);
            if (place >= 0) {
                wanted.set(place);
            }
        }
        return wanted;
    }

    /** Whether an event has one of the wanted values. */
    boolean any(int event, BitSet wanted) {
        for (int i = starts[event]; i < starts[event + 1]; i++) {
            if (wanted.get(labels[i])) {
                return true;
            }
        }
        return false;
    }

    /** Counts an event for each of its values. */
    void count(int event, int[] counts) {
        for (int i = starts[event]; i < starts[event + 1]; i++) {
            counts[labels[i]]++;
        }
    }

    /** The values of an event. */
    List<String> of(int event) {
        List<String> own = new ArrayList<>();
        for (int i = starts[event]; i < starts[event + 1]; i++) {
            own.add(values.get(labels[i]));
        }
        return own;
    }

    /** Hands out the places of an event's values. */
    void each(int event, IntConsumer taker) {
        for (int i = starts[event]; i < starts[event + 1]; i++) {
            taker.accept(labels[i]);
        }
    }
}
