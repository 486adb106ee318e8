package dragoman.cli;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.index.SearchIndex;
import dragoman.desk.ChronicleIndex;
import java.nio.file.Path;

/** Opens the index that lies beside a chronicle's file, and says on standard error what a user should know of it. */
final class IndexOpening {
    /** From so many articles on it takes long enough to be told. */
    private static final int MANY = 5_000;

    private final Surroundings around;
    private final Chronicle chronicle;
    private boolean told;

    IndexOpening(Surroundings around, Chronicle chronicle) {
        this.around = around;
        this.chronicle = chronicle;
    }

    /**
     * The index, brought up to date.
     *
     * @param anew whether to make it anew in any case
     */
    SearchIndex open(boolean anew) {
        SearchIndex index = ChronicleIndex.open(chronicle, anew, this::tell);
        Path folder = SearchIndex.beside(chronicle.file());
        switch (index.state()) {
            case BEHIND ->
                around.complain(
                        "NOTE",
                        folder.toString(),
                        "another process writes the index; the newest articles may be missing");
            case IN_MEMORY ->
                around.complain(
                        "NOTE", folder.toString(), "cannot be written; the index was made in memory for this once");
            case CURRENT -> {}
        }
        return index;
    }

    private void tell(int done, int all) {
        if (!told && all >= MANY) {
            around.complain("NOTE", "index", "taking in " + all + " articles; later searches find them there");
            told = true;
        }
    }
}
