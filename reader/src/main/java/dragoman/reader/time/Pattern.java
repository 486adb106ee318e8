package dragoman.reader.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A pattern as written, before it is linked into a graph. */
interface Pattern {
    /** The pattern as steps that lead on to the next. */
    Node compile(Node next);

    /** Adds the classes that it may begin with; says whether it can match nothing. */
    boolean first(Vocabulary vocabulary, Set<Integer> kinds);

    /** One after another. */
    record Sequence(List<Pattern> parts) implements Pattern {
        @Override
        public Node compile(Node next) {
            Node node = next;
            for (int i = parts.size() - 1; i >= 0; i--) {
                node = parts.get(i).compile(node);
            }
            return node;
        }

        @Override
        public boolean first(Vocabulary vocabulary, Set<Integer> kinds) {
            for (Pattern part : parts) {
                if (!part.first(vocabulary, kinds)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One of several. */
    record Choice(List<Pattern> ways) implements Pattern {
        @Override
        public Node compile(Node next) {
            List<Node> nodes = new ArrayList<>();
            for (Pattern way : ways) {
                nodes.add(way.compile(next));
            }
            return nodes.size() == 1 ? nodes.get(0) : new Node.Any(nodes.toArray(Node[]::new));
        }

        @Override
        public boolean first(Vocabulary vocabulary, Set<Integer> kinds) {
            boolean empty = false;
            for (Pattern way : ways) {
                empty |= way.first(vocabulary, kinds);
            }
            return empty;
        }
    }

    /** There or not. */
    record Optional(Pattern part) implements Pattern {
        @Override
        public Node compile(Node next) {
            return new Node.Any(new Node[] {part.compile(next), next});
        }

        @Override
        public boolean first(Vocabulary vocabulary, Set<Integer> kinds) {
            part.first(vocabulary, kinds);
            return true;
        }
    }

    /** A word of a class. */
    record Word(int kind, int cases, int numbers) implements Pattern {
        @Override
        public Node compile(Node next) {
            return new Node.Word(kind, cases, numbers, next);
        }

        @Override
        public boolean first(Vocabulary vocabulary, Set<Integer> kinds) {
            kinds.add(kind);
            return false;
        }
    }

    /** A word of a class whose value goes to another field. */
    record Moved(Word word, Field source, Field target) implements Pattern {
        @Override
        public Node compile(Node next) {
            return new Node.Moved(new Node.Word(word.kind(), word.cases(), word.numbers(), next), source, target);
        }

        @Override
        public boolean first(Vocabulary vocabulary, Set<Integer> kinds) {
            return word.first(vocabulary, kinds);
        }
    }

    /** A number. */
    record Numeric(NumberKind kind, Field target) implements Pattern {
        @Override
        public Node compile(Node next) {
            return new Node.Numeric(kind, target, next);
        }

        @Override
        public boolean first(Vocabulary vocabulary, Set<Integer> kinds) {
            kinds.add(RuleCompiler.NUMBER);
            if (kind.takesWords()) {
                kinds.add(vocabulary.kind(Vocabulary.CARDINAL));
                if (kind.takesOrdinals()) {
                    kinds.add(vocabulary.kind(Vocabulary.ORDINAL));
                }
            }
            return false;
        }
    }

    /** One end of a range. */
    record End(boolean start, Pattern part) implements Pattern {
        @Override
        public Node compile(Node next) {
            return new Node.Enter(part.compile(new Node.Leave(start, next)));
        }

        @Override
        public boolean first(Vocabulary vocabulary, Set<Integer> kinds) {
            return part.first(vocabulary, kinds);
        }
    }

    /** A look ahead that takes nothing. */
    record Look(Grammar grammar, boolean wanted, boolean far) implements Pattern {
        @Override
        public Node compile(Node next) {
            return new Node.Look(grammar, wanted, far, next);
        }

        @Override
        public boolean first(Vocabulary vocabulary, Set<Integer> kinds) {
            return true;
        }
    }

    /** A field said without a word. */
    record Saying(Field field, int value) implements Pattern {
        @Override
        public Node compile(Node next) {
            return new Node.Say(field, value, next);
        }

        @Override
        public boolean first(Vocabulary vocabulary, Set<Integer> kinds) {
            return true;
        }
    }

    /** A look at the word before. */
    record Behind(Grammar grammar) implements Pattern {
        @Override
        public Node compile(Node next) {
            return new Node.Behind(grammar, next);
        }

        @Override
        public boolean first(Vocabulary vocabulary, Set<Integer> kinds) {
            return true;
        }
    }
}
