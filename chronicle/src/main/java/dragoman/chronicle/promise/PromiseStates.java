package dragoman.chronicle.promise;

import dragoman.chronicle.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says what came of promises. Cautious: a promise is kept or broken only where a later act of the promiser says so in the
 * words of the promise; else it is open, or repeated where the promiser promises the same again. See
 * docs/decisions/036-promises.md. The order in which acts are given does not matter. For one thread.
 */
public final class PromiseStates {
    private static final int MOST_SHOWN = 5;
    private static final int LONGEST_DAYS = 31;
    private static final int COMMON_LEAST = 20;
    private static final int COMMON_ONE_IN = 50;
    private static final Comparator<Act> BY_DAY =
            Comparator.comparing((Act act) -> act.when().from()).thenComparing(Act::event);

    private final List<Promised> promises;
    private final Set<String> vocabulary = new HashSet<>();
    private final Set<String> promisers = new HashSet<>();
    private final Map<String, List<Act>> actsByWord = new HashMap<>();
    private final Map<String, Integer> timesOfWord = new HashMap<>();
    private int acts;

    /** To say what came of these promises. */
    public PromiseStates(List<Promised> promises) {
        this.promises = List.copyOf(promises);
        for (Promised promise : promises) {
            vocabulary.addAll(promise.words());
            promisers.addAll(promise.promisers());
        }
    }

    /** Takes an act into account. */
    public void take(Act act) {
        acts++;
        if (Collections.disjoint(act.doers(), promisers)
                || ChronoUnit.DAYS.between(act.when().from(), act.when().to()) > LONGEST_DAYS) {
            return;
        }
        Set<String> shared = new HashSet<>(act.words());
        shared.retainAll(vocabulary);
        Act kept = new Act(
                act.event(), act.type(), act.mode(), act.denied(), act.doers(), act.others(), act.when(), shared);
        for (String word : shared) {
            timesOfWord.merge(word, 1, Integer::sum);
            for (String doer : act.doers()) {
                if (promisers.contains(doer)) {
                    actsByWord
                            .computeIfAbsent(key(word, doer), any -> new ArrayList<>())
                            .add(kept);
                }
            }
        }
    }

    /** What came of each promise, in the order of the promises. */
    public List<PromiseState> states() {
        Map<String, List<Promised>> promisesByWord = new HashMap<>();
        for (Promised promise : promises) {
            for (String word : promise.words()) {
                for (String promiser : promise.promisers()) {
                    promisesByWord
                            .computeIfAbsent(key(word, promiser), any -> new ArrayList<>())
                            .add(promise);
                }
            }
        }
        List<PromiseState> states = new ArrayList<>();
        for (Promised promise : promises) {
            states.add(state(promise, promisesByWord));
        }
        return states;
    }

    private PromiseState state(Promised promise, Map<String, List<Promised>> promisesByWord) {
        Period made = promise.made();
        if (made == null) {
            return open(promise);
        }
        Set<String> words = telling(promise.words());
        List<Act> kept = acts(promise, words, act -> carriesOut(promise, act, words));
        // Who did it after a refusal came round; who refuses after it was done did it all the same.
        if (!kept.isEmpty()) {
            return shown(promise, PromiseState.State.KEPT, kept);
        }
        List<Act> broken = acts(promise, words, act -> goesBackOn(promise, act, words));
        if (!broken.isEmpty()) {
            return shown(promise, PromiseState.State.BROKEN, broken);
        }
        List<String> again = again(promise, words, promisesByWord);
        return again.isEmpty() ? open(promise) : new PromiseState(promise.id(), PromiseState.State.REPEATED, again);
    }

    private static PromiseState open(Promised promise) {
        return new PromiseState(promise.id(), PromiseState.State.OPEN, List.of());
    }

    private static PromiseState shown(Promised promise, PromiseState.State state, List<Act> by) {
        return new PromiseState(
                promise.id(),
                state,
                by.stream().map(Act::event).limit(MOST_SHOWN).toList());
    }

    /** The words by which a promise is known again: those that are not in every other telling. */
    private Set<String> telling(Set<String> words) {
        Set<String> telling = new HashSet<>();
        for (String word : words) {
            int times = timesOfWord.getOrDefault(word, 0);
            if (times < COMMON_LEAST || times * COMMON_ONE_IN < acts) {
                telling.add(word);
            }
        }
        return telling;
    }

    /** Later acts of the promiser that fit, earliest first, each event once. */
    private List<Act> acts(Promised promise, Set<String> words, Predicate<Act> fits) {
        Map<String, Act> found = new HashMap<>();
        for (String key : keys(words, promise.promisers())) {
            for (Act act : actsByWord.getOrDefault(key, List.of())) {
                if (!act.event().equals(promise.event()) && isLater(promise, act.when()) && fits.test(act)) {
                    found.put(act.event(), act);
                }
            }
        }
        List<Act> sorted = new ArrayList<>(found.values());
        sorted.sort(BY_DAY);
        return sorted;
    }

    private static boolean isLater(Promised promise, Period when) {
        Period made = promise.made();
        return made != null && when.from().isAfter(made.to());
    }

    private static boolean carriesOut(Promised promise, Act act, Set<String> words) {
        if (act.denied() || !Fulfilment.of(promise.cameo()).contains(act.type()) || !ofThem(promise, act)) {
            return false;
        }
        int spared = Fulfilment.exact(promise.cameo()).contains(act.type()) ? 1 : 0;
        return shared(words, act.words()) >= Math.max(1, needed(words.size()) - spared);
    }

    private static boolean goesBackOn(Promised promise, Act act, Set<String> words) {
        if (!ofThem(promise, act) || shared(words, act.words()) < needed(words.size())) {
            return false;
        }
        if (!act.denied()) {
            return Fulfilment.contradicts(act);
        }
        // That it has not been done yet is no breach before it is due.
        Period due = promise.due();
        return Fulfilment.of(promise.cameo()).contains(act.type())
                && (due == null || !act.when().to().isBefore(due.from()));
    }

    /** Whether the promiser acts, and towards those to whom it promised where both are told. */
    private static boolean ofThem(Promised promise, Act act) {
        return !Collections.disjoint(act.doers(), promise.promisers())
                && (promise.promisees().isEmpty()
                        || act.others().isEmpty()
                        || !Collections.disjoint(act.others(), promise.promisees()));
    }

    private List<String> again(Promised promise, Set<String> words, Map<String, List<Promised>> promisesByWord) {
        Set<Promised> seen = new LinkedHashSet<>();
        for (String key : keys(words, promise.promisers())) {
            seen.addAll(promisesByWord.getOrDefault(key, List.of()));
        }
        List<Promised> later = new ArrayList<>();
        for (Promised other : seen) {
            if (isAgain(promise, other, words)) {
                later.add(other);
            }
        }
        later.sort(Comparator.comparing(PromiseStates::day).thenComparing(Promised::event));
        Set<String> events = new LinkedHashSet<>();
        later.forEach(one -> events.add(one.event()));
        return events.stream().limit(MOST_SHOWN).toList();
    }

    private boolean isAgain(Promised promise, Promised other, Set<String> words) {
        Period made = other.made();
        boolean ofThem = made != null
                && !other.event().equals(promise.event())
                && isLater(promise, made)
                && (promise.promisees().isEmpty()
                        || other.promisees().isEmpty()
                        || !Collections.disjoint(promise.promisees(), other.promisees()));
        if (!ofThem) {
            return false;
        }
        Set<String> others = telling(other.words());
        return shared(words, others) >= needed(Math.max(words.size(), others.size()));
    }

    /** Under which a promise or an act is found again: who does it, and a word of it. */
    private static String key(String word, String doer) {
        return word + '\t' + doer;
    }

    private static List<String> keys(Set<String> words, Set<String> doers) {
        List<String> keys = new ArrayList<>();
        for (String word : words) {
            for (String doer : doers) {
                keys.add(key(word, doer));
            }
        }
        return keys;
    }

    private static LocalDate day(Promised promise) {
        Period made = promise.made();
        return made == null ? LocalDate.MAX : made.from();
    }

    private static int shared(Set<String> words, Set<String> others) {
        int shared = 0;
        for (String word : words) {
            if (others.contains(word)) {
                shared++;
            }
        }
        return shared;
    }

    /** How many words must be shared of so many: all of one or two, else two fifths and at least two. */
    private static int needed(int words) {
        return words <= 2 ? Math.max(1, words) : Math.max(2, (2 * words + 4) / 5);
    }
}
