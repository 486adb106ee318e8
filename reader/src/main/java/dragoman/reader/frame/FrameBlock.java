package dragoman.reader.frame;

import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import dragoman.reading.EventType;
import dragoman.reading.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One block of a frame file while it is read. */
final class FrameBlock {
    private static final Set<String> KEYS = Set.of(
            "type",
            "cameo",
            "context",
            "verbs",
            "nouns",
            "adjectives",
            "words",
            "not",
            "source",
            "target",
            "topic",
            "content",
            "noun-gen",
            "status",
            "speech",
            "alone",
            "reverse",
            "implies",
            "with",
            "mutual",
            "joint",
            "unnamed");

    final Line start;
    final String name;
    final List<Frame.Example> examples = new ArrayList<>();
    private final Map<String, Line> keys = new HashMap<>();
    private final Problems problems;
    private final FrameLexicon.Words words;

    FrameBlock(Line start, Problems problems, FrameLexicon.Words words) {
        this.start = start;
        this.words = words;
        this.problems = problems;
        String text = start.text().strip();
        name = text.substring(1, Math.max(1, text.indexOf(']')));
    }

    void add(Line line, String language) {
        String raw = line.text().strip();
        boolean wished = raw.startsWith("?");
        String text = wished ? raw.substring(1) : raw;
        if (text.startsWith("+ ") || text.startsWith("- ")) {
            int arrow = text.indexOf("=>");
            String sentence =
                    (arrow < 0 ? text : text.substring(0, arrow)).substring(2).strip();
            String expected = arrow < 0 ? "" : text.substring(arrow + 2).strip();
            examples.add(new Frame.Example(
                    language + "/" + name,
                    line.file(),
                    line.number(),
                    text.charAt(0) == '+',
                    wished,
                    sentence,
                    expected));
            return;
        }
        int colon = text.indexOf(':');
        String key = colon < 0 ? text : text.substring(0, colon).strip();
        if (!KEYS.contains(key)) {
            problems.add(
                    "LEX-020", line, "unknown key \"" + key + "\"; expected one of " + new java.util.TreeSet<>(KEYS));
        } else if (keys.put(key, line) != null) {
            problems.add("LEX-021", line, "key \"" + key + "\" stands twice in one frame");
        }
    }

    private String value(String key) {
        Line line = keys.get(key);
        return line == null
                ? ""
                : line.text().substring(line.text().indexOf(':') + 1).strip();
    }

    private Line line(String key) {
        return keys.getOrDefault(key, start);
    }

    @Nullable
    Frame frame(String language) {
        String[] type = value("type").split("\\s+");
        EventType eventType;
        try {
            eventType = EventType.valueOf(type[0]);
        } catch (IllegalArgumentException e) {
            problems.add("LEX-022", line("type"), "unknown type \"" + type[0] + "\"");
            return null;
        }
        List<Slot> source = slots("source");
        List<Slot> target = slots("target");
        String genitive = value("noun-gen");
        if (genitive.isEmpty()) {
            genitive = uses(source, "obj") || uses(target, "obj") ? "obj" : "subj";
        }
        String cameo = value("cameo");
        String implies = value("implies");
        return new Frame(
                language + "/" + name,
                eventType,
                type.length > 1 && !type[1].equals("null") ? type[1] : null,
                cameo.isEmpty() ? null : cameo,
                Line.items(value("context")),
                source,
                target,
                slots("topic"),
                slots("content"),
                genitive,
                status(),
                value("speech").equals("yes"),
                value("alone").equals("yes"),
                value("reverse").equals("yes"),
                value("mutual").equals("yes") || eventType.symmetrical(),
                value("joint").equals("yes"),
                value("unnamed").equals("yes"),
                implies.isEmpty() ? null : implies);
    }

    private static boolean uses(List<Slot> slots, String function) {
        return slots.stream().anyMatch(slot -> slot.function().equals(function));
    }

    private @Nullable Status status() {
        String word = value("status");
        if (word.isEmpty()) {
            return null;
        }
        try {
            return Status.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            problems.add("LEX-023", line("status"), "unknown status \"" + word + "\"");
            return null;
        }
    }

    private List<Slot> slots(String key) {
        List<Slot> slots = new ArrayList<>();
        for (String item : Line.items(value(key))) {
            String text = item;
            boolean required = text.endsWith("!");
            text = required ? text.substring(0, text.length() - 1) : text;
            Set<String> asks = new HashSet<>();
            int brace = text.indexOf('{');
            if (brace >= 0) {
                int close = text.indexOf('}');
                for (String ask : text.substring(brace + 1, close < 0 ? text.length() : close)
                        .split("\\|")) {
                    if (!ask.strip().equals("actor")) {
                        asks.add(ask.strip().toUpperCase(Locale.ROOT));
                    }
                }
                required |= close >= 0 && text.endsWith("!");
                text = text.substring(0, brace).strip();
            }
            slots.add(new Slot(text.intern(), asks, required));
        }
        return slots;
    }

    List<Head> heads() {
        List<Head> heads = new ArrayList<>();
        heads.addAll(heads("verbs", Head.Kind.VERB));
        heads.addAll(heads("nouns", Head.Kind.NOUN));
        heads.addAll(heads("adjectives", Head.Kind.ADJECTIVE));
        heads.addAll(heads("words", Head.Kind.WORD));
        if (heads.isEmpty()) {
            problems.add("LEX-024", start, "frame [" + name + "] has no head words");
        }
        return heads;
    }

    List<Head> exceptions() {
        return heads("not", Head.Kind.WORD);
    }

    private List<Head> heads(String key, Head.Kind kind) {
        List<Head> heads = new ArrayList<>();
        String value = value(key);
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth <= 0) {
                String item = value.substring(start, i).strip();
                start = i + 1;
                if (!item.isEmpty()) {
                    heads.add(withCommon(head(item, kind, line(key)), key));
                }
            }
        }
        return heads;
    }

    /** Adds the company that all heads of the frame share. */
    private Head withCommon(Head head, String key) {
        String common = value("with");
        if (common.isEmpty() || key.equals("not")) {
            return head;
        }
        List<List<List<Head.Companion>>> company = new ArrayList<>(head.company());
        company.add(alternatives(common));
        return new Head(head.lemma(), head.kind(), company);
    }

    private List<List<Head.Companion>> alternatives(String text) {
        List<List<Head.Companion>> alternatives = new ArrayList<>();
        for (String alternative : text.split("\\|")) {
            alternatives.add(companions(alternative.strip().split("\\s+")));
        }
        return alternatives;
    }

    private Head head(String item, Head.Kind kind, Line line) {
        int brace = item.indexOf('(');
        String lemma = (brace < 0 ? item : item.substring(0, brace)).strip();
        if (lemma.isEmpty() || lemma.indexOf(' ') >= 0) {
            problems.add("LEX-025", line, "head \"" + item + "\" is not one word with its company in brackets");
        }
        List<List<List<Head.Companion>>> company = new ArrayList<>();
        while (brace >= 0) {
            int close = item.indexOf(')', brace);
            if (close < 0) {
                problems.add("LEX-026", line, "bracket not closed in \"" + item + "\"");
                break;
            }
            company.add(alternatives(item.substring(brace + 1, close)));
            brace = item.indexOf('(', close);
        }
        return new Head(this.words.folded(lemma), kind, company);
    }

    private List<Head.Companion> companions(String[] words) {
        List<Head.Companion> companions = new ArrayList<>();
        String preposition = null;
        String denial = null;
        for (int i = 0; i < words.length; i++) {
            boolean last = i + 1 == words.length;
            if (!last && this.words.preposition(words[i])) {
                preposition = words[i];
            } else if (!last && this.words.negation(words[i])) {
                denial = words[i];
            } else {
                companions.add(new Head.Companion(
                        preposition, this.words.folded(words[i]), this.words.negation(words[i]), denial));
                preposition = null;
                denial = null;
            }
        }
        return companions;
    }
}
