package dragoman.views.export;

import dragoman.chronicle.ChronicleException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** A file that is written beside its place and moved there whole, or not at all. */
public final class ExportFile {
    private final Path file;
    private final boolean replace;

    /**
     * A file to be written.
     *
     * @param replace whether a file that is there already may be replaced
     */
    public ExportFile(Path file, boolean replace) {
        this.file = file;
        this.replace = replace;
    }

    /** What is written into the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes it; the number of rows and what was left out. */
        Exported write(OutputStream out) throws IOException;
    }

    /**
     * Writes the file.
     *
     * @throws ChronicleException EXP-001 no such folder; EXP-002 the file is there already; EXP-003 no space left; EXP-004
     *     it cannot be written
     */
    public Exported write(Content content) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ChronicleException("EXP-001", file + ": no such folder; make it first");
        }
        if (Files.isDirectory(file) || Files.exists(file) && !replace) {
            throw new ChronicleException(
                    "EXP-002", file + ": is there already; --replace writes over a file, or name another");
        }
        Path beside = folder.resolve("." + file.getFileName() + ".part");
        try {
            try {
                Exported exported;
                try (OutputStream out = Files.newOutputStream(beside)) {
                    exported = content.write(out);
                }
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return exported;
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw trouble(file.toString(), e);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw trouble(file.toString(), cause == null ? new IOException(e) : cause);
        }
    }

    /** What to tell the user of output that cannot be written. */
    public static ChronicleException trouble(String name, IOException e) {
        String said = String.valueOf(e.getMessage());
        if (said.toLowerCase(Locale.ROOT).contains("no space left")) {
            return new ChronicleException("EXP-003", name + ": no space left on the disk; nothing was written");
        }
        String why = e instanceof AccessDeniedException ? "permission denied" : said;
        return new ChronicleException("EXP-004", name + ": cannot be written (" + why + ")");
    }
}
