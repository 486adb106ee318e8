package dragoman.cli;

import dragoman.desk.Parallel;
import dragoman.language.load.LexiconException;
import java.util.List;

/** Writes what was read to standard output, in order, and what went wrong to standard error. Used by one thread. */
final class Output implements Parallel.Taker<Inputs.Item, Output.Block> {
    private final Surroundings around;
    private final ReadCommand.Format format;
    private final boolean alone;
    private boolean first = true;
    private boolean failed;
    private int undated;
    private String firstUndated = "";

    /**
     * One article's written form.
     *
     * @param text the form, empty where there is nothing to write
     * @param notes what the reader could not do and why
     * @param read whether the article could be read at all
     * @param undated whether no day of publication is known
     */
    record Block(String text, List<String> notes, boolean read, boolean undated) {
        static final Block NONE = new Block("", List.of(), false, false);
    }

    /**
     * An output.
     *
     * @param alone whether one article is to be written, which JSON then does without an array around it
     */
    Output(Surroundings around, ReadCommand.Format format, boolean alone) {
        this.around = around;
        this.format = format;
        this.alone = alone;
    }

    void begin() {
        if (format == ReadCommand.Format.CSV) {
            around.out().print(dragoman.formats.EventCsv.header());
        } else if (format == ReadCommand.Format.JSON && !alone) {
            around.out().print("[");
        }
    }

    @Override
    public void done(Inputs.Item item, Block block) {
        if (item.article() == null) {
            around.complain(item.code(), item.name(), item.problem());
            failed = true;
            return;
        }
        for (String note : block.notes()) {
            around.complain(block.read() ? "NOTE" : "IN-009", item.name(), note);
        }
        failed |= !block.read();
        if (block.undated() && block.read()) {
            undated++;
            firstUndated = undated == 1 ? item.name() : firstUndated;
        }
        write(block.text());
        first = false;
    }

    private void write(String text) {
        switch (format) {
            case TEXT -> around.out().print(first ? text : "\n" + text);
            case JSON -> around.out().print(alone ? text + "\n" : first ? "\n" + text : ",\n" + text);
            case JSONL -> around.out().print(text + "\n");
            case CSV -> around.out().print(text);
        }
    }

    @Override
    public void failed(Inputs.Item item, Throwable why) {
        if (why instanceof LexiconException || why instanceof Refusal) {
            throw (RuntimeException) why;
        }
        Refusal problem = Refusal.ofReader(item.name(), why);
        around.complain(problem.code(), problem.about(), problem.getMessage());
        failed = true;
    }

    void end() {
        if (undated > 0) {
            String which = undated == 1 ? firstUndated : firstUndated + " and " + (undated - 1) + " more";
            around.complain(
                    "NOTE", which, "no day of publication; --published YYYY-MM-DD gives one to count days from");
        }
        if (format == ReadCommand.Format.JSON && !alone) {
            around.out().print(first ? "]\n" : "\n]\n");
        }
        around.out().flush();
    }

    /** Whether nobody takes the results any more, as when they are piped into head. */
    boolean broken() {
        return around.out().checkError();
    }

    /** Whether anything could not be read. */
    boolean failed() {
        return failed;
    }
}
