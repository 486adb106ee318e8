package dragoman.chronicle.index;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Brings an index up to what stands on the shelf. Commits now and then, and each commit says what it holds: what was
 * stopped half-way goes on from there.
 */
final class IndexKeeper {
    private static final int CHUNK = 1_000;
    private static final int COMMIT_EVERY = 20;
    private static final double BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final ArticleShelf shelf;
    private final ArticleDocuments documents;
    private final SearchLanguage language;
    private final SearchIndex.Progress progress;

    IndexKeeper(Directory directory, ArticleShelf shelf, SearchLanguage language, SearchIndex.Progress progress) {
        this.directory = directory;
        this.shelf = shelf;
        this.documents = new ArticleDocuments(language);
        this.language = language;
        this.progress = progress;
    }

    /** Whether the index holds just what stands on the shelf. */
    boolean current(List<String> ids) throws IOException {
        IndexState state = state();
        return state != null && state.equals(IndexState.of(language, ids));
    }

    private @Nullable IndexState state() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return IndexState.of(reader.getIndexCommit().getUserData());
        } catch (IndexNotFoundException e) {
            return null;
        }
    }

    /**
     * Takes in what is missing; makes the index anew where it holds anything that is not on the shelf.
     *
     * @param anew whether to make it anew in any case
     * @return how many articles were taken in
     */
    int update(List<String> ids, boolean anew) throws IOException {
        Set<String> held = anew ? Set.of() : held(ids);
        IndexWriterConfig config = new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setOpenMode(held.isEmpty() ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.APPEND);
        List<String> missing = new ArrayList<>(ids);
        missing.removeAll(held);
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        IndexWriter writer = new IndexWriter(directory, config);
        boolean done = false;
        try {
            write(writer, workers, IndexState.of(language, held), missing);
            done = true;
        } finally {
            workers.shutdownNow();
            if (done) {
                writer.close();
            } else {
                writer.rollback();
            }
        }
        return missing.size();
    }

    /** Ids of the articles that the index holds; empty where it has to be made anew. */
    private Set<String> held(List<String> ids) throws IOException {
        IndexState state = state();
        if (state == null || !state.version().equals(IndexState.version(language))) {
            return Set.of();
        }
        Set<String> held = new HashSet<>();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Terms terms = MultiTerms.getTerms(reader, Fields.ARTICLE_ID);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef id = each.next(); id != null; id = each.next()) {
                    held.add(id.utf8ToString());
                }
            }
        }
        return new HashSet<>(ids).containsAll(held) ? held : Set.of();
    }

    private void write(IndexWriter writer, ExecutorService workers, IndexState held, List<String> missing)
            throws IOException {
        IndexState state = held;
        int chunks = 0;
        for (int from = 0; from < missing.size(); from += CHUNK) {
            List<String> chunk = missing.subList(from, Math.min(missing.size(), from + CHUNK));
            List<Future<?>> running = new ArrayList<>(chunk.size());
            shelf.each(
                    chunk,
                    article -> running.add(workers.submit(() -> {
                        writer.addDocuments(documents.of(article));
                        return null;
                    })));
            for (Future<?> one : running) {
                await(one);
            }
            state = state.with(chunk);
            progress.done(Math.min(missing.size(), from + CHUNK), missing.size());
            if (++chunks % COMMIT_EVERY == 0) {
                commit(writer, state);
            }
        }
        commit(writer, state);
    }

    private static void commit(IndexWriter writer, IndexState state) throws IOException {
        writer.setLiveCommitData(state.kept().entrySet());
        writer.commit();
    }

    private static void await(Future<?> work) throws IOException {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("an article could not be indexed", e.getCause());
        }
    }

    /** Takes away what an index left in its folder, and nothing else that may lie there. */
    static void clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                boolean ours =
                        name.startsWith("segments") || name.startsWith("pending_segments") || name.startsWith("_");
                if (ours && Files.isRegularFile(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
