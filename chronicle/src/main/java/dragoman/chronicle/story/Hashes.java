package dragoman.chronicle.story;

/** Numbers that stand for texts, the same on every machine. */
final class Hashes {
    private Hashes() {}

    static int of(String text) {
        return mixed(text.hashCode());
    }

    /** The number of a sequence, from that of its beginning and that of its next part. */
    static int then(int before, int next) {
        return mixed(before * 31 + next);
    }

    /** Spreads a number over all bits (finaliser of MurmurHash3, public domain). */
    static int mixed(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
