package dragoman.eval;

/** Why a gold event was not read, farthest from success first; why one was read that gold has not; what was read otherwise. */
enum Cause {
    SENTENCE(Kind.MISS, "its words were cut into two sentences"),
    FRAME_MISSING(Kind.MISS, "no frame has the word"),
    OTHER_TYPE(Kind.MISS, "the word has frames, but of other types"),
    MORPHOLOGY(Kind.MISS, "the word was read as another word"),
    COMPANY(Kind.MISS, "the frame asks for other words beside it, or is silent beside these"),
    ACTOR(Kind.MISS, "nobody was recognised in the clause"),
    CLAUSE(Kind.MISS, "those in the clause were not found on a side"),
    PART(Kind.MISS, "taken for a part of another act"),
    MERGED(Kind.MISS, "joined with another act, or told elsewhere"),

    EXTRA_TYPE(Kind.EXTRA, "gold has an act of another type there"),
    EXTRA_SPLIT(Kind.EXTRA, "gold has this act there, read once already"),
    EXTRA_ACT(Kind.EXTRA, "gold has no act there"),

    SIDES(Kind.DIFFERENCE, "who"),
    DATE(Kind.DIFFERENCE, "when"),
    STATUS(Kind.DIFFERENCE, "status"),
    ATTRIBUTION(Kind.DIFFERENCE, "attribution: another reporter, or one of two names none");

    /** What a cause explains. */
    enum Kind {
        MISS("misses"),
        EXTRA("extras"),
        DIFFERENCE("differences");

        final String plural;

        Kind(String plural) {
            this.plural = plural;
        }
    }

    final Kind kind;
    final String words;

    Cause(Kind kind, String words) {
        this.kind = kind;
        this.words = words;
    }
}
