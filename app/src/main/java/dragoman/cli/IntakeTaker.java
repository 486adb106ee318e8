package dragoman.cli;

import dragoman.chronicle.ChronicleException;
import dragoman.chronicle.Ingest;
import dragoman.desk.Parallel;
import dragoman.language.load.LexiconException;

/** Hands what was read to the ingest, in the order in which it came, and sets aside what could not be read. */
final class IntakeTaker implements Parallel.Taker<Inputs.Item, IngestCommand.Taken> {
    private final Surroundings around;
    private final Ingest ingest;
    private final Progress progress;
    private int failed;

    IntakeTaker(Surroundings around, Ingest ingest, Progress progress) {
        this.around = around;
        this.ingest = ingest;
        this.progress = progress;
    }

    /** Inputs that were set aside. */
    int failed() {
        return failed;
    }

    @Override
    public void done(Inputs.Item item, IngestCommand.Taken taken) {
        if (taken.article() == null) {
            setAside(item.name(), item.code(), item.problem());
        } else if (taken.rows() != null) {
            ingest.add(taken.rows());
        } else if (taken.notes().isEmpty()) {
            ingest.again(taken.article());
        } else {
            setAside(item.name(), "IN-009", String.join("; ", taken.notes()));
        }
        progress.step();
    }

    @Override
    public void failed(Inputs.Item item, Throwable why) {
        if (why instanceof LexiconException || why instanceof Refusal || why instanceof ChronicleException) {
            throw (RuntimeException) why;
        }
        Refusal problem = Refusal.ofReader(item.name(), why);
        setAside(problem.about(), problem.code(), problem.getMessage());
        progress.step();
    }

    private void setAside(String source, String code, String reason) {
        progress.aside(() -> around.complain(code, source, reason));
        ingest.setAside(source, code, reason);
        failed++;
    }
}
