package dragoman.reader.time;

import dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A step of a compiled pattern; each knows the step after it, as in a matcher of regular expressions, and tries all its
 * ways onward, so the longest match of all is found. Immutable; drafts are handed on, never changed.
 */
interface Node {
    /** Goes on from the piece at that place with what has been said so far. */
    void match(Match match, int at, Draft draft);

    /** The end of a rule: a match. */
    record Accept(Rule rule) implements Node {
        @Override
        public void match(Match match, int at, Draft draft) {
            Draft said = draft;
            for (int i = 0; i < rule.fields().length; i++) {
                said = said.with(rule.fields()[i], rule.values()[i]);
            }
            match.accept(rule, at, said);
        }
    }

    /** A word of a class, in one of the given cases and numbers; what it says is taken over. */
    record Word(int kind, int cases, int numbers, Node next) implements Node {
        @Override
        public void match(Match match, int at, Draft draft) {
            Piece piece = match.piece(at);
            if (piece == null) {
                return;
            }
            Sense said = null;
            for (Piece.Reading reading : piece.readings()) {
                if (reading.sense().kind() == kind
                        && !reading.sense().equals(said)
                        && (reading.cases() & cases) != 0
                        && (reading.numbers() & numbers) != 0) {
                    said = reading.sense();
                    next.match(match, at + 1, draft.with(said));
                }
            }
        }
    }

    /** A word of a class whose value of one field is taken into another. */
    record Moved(Word word, Field source, Field target) implements Node {
        @Override
        public void match(Match match, int at, Draft draft) {
            Piece piece = match.piece(at);
            if (piece == null) {
                return;
            }
            for (Piece.Reading reading : piece.readings()) {
                Sense sense = reading.sense();
                if (sense.kind() == word.kind()
                        && (reading.cases() & word.cases()) != 0
                        && (reading.numbers() & word.numbers()) != 0) {
                    Draft said = draft.with(sense);
                    word.next().match(match, at + 1, said.with(target, sense.get(source, 0)));
                    return;
                }
            }
        }
    }

    /** A number in digits or words that fits. */
    record Numeric(NumberKind kind, Field target, Node next) implements Node {
        @Override
        public void match(Match match, int at, Draft draft) {
            kind.match(match, at, draft, this);
        }
    }

    /** Any of several ways. */
    record Any(Node[] ways) implements Node {
        @Override
        public void match(Match match, int at, Draft draft) {
            for (Node way : ways) {
                way.match(match, at, draft);
            }
        }
    }

    /** Goes into one end of a range. */
    record Enter(Node next) implements Node {
        @Override
        public void match(Match match, int at, Draft draft) {
            next.match(match, at, draft.enter());
        }
    }

    /** Comes out of one end of a range. */
    record Leave(boolean start, Node next) implements Node {
        @Override
        public void match(Match match, int at, Draft draft) {
            next.match(match, at, draft.leave(start));
        }
    }

    /**
     * Goes on only where what follows is (or is not) as asked; nothing is consumed.
     *
     * @param far whether adjectives and the like are passed over, to the next noun
     */
    record Look(Grammar grammar, boolean wanted, boolean far, Node next) implements Node {
        private static final int FURTHEST = 5;

        @Override
        public void match(Match match, int at, Draft draft) {
            int place = at;
            while (far && place < at + FURTHEST && isPassed(match.piece(place))) {
                place++;
            }
            Piece piece = match.piece(place);
            if ((piece != null && grammar.holds(piece)) == wanted) {
                next.match(match, at, draft);
            }
        }

        private static boolean isPassed(@Nullable Piece piece) {
            if (piece == null) {
                return false;
            }
            return switch (piece.token().pos()) {
                case ADJECTIVE, PARTICIPLE, ORDINAL, ADVERB -> true;
                default -> piece.token().kind() == Token.Kind.QUOTE_OPEN;
            };
        }
    }

    /** Says a field without a word. */
    record Say(Field field, int value, Node next) implements Node {
        @Override
        public void match(Match match, int at, Draft draft) {
            next.match(match, at, draft.with(field, value));
        }
    }

    /** Goes on only where the piece before is as asked. */
    record Behind(Grammar grammar, Node next) implements Node {
        @Override
        public void match(Match match, int at, Draft draft) {
            Piece piece = at == 0 ? null : match.piece(at - 1);
            if (piece != null && grammar.holds(piece)) {
                next.match(match, at, draft);
            }
        }
    }
}
