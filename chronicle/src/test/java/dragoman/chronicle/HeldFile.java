package dragoman.chronicle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Another process that holds a chronicle's file open, as a running server does. */
final class HeldFile implements AutoCloseable {
    private final Process process;

    HeldFile(Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), HeldFile.class.getName(), file.toString())
                .redirectErrorStream(true)
                .start();
        int first = process.getInputStream().read();
        if (first != 'h') {
            throw new IOException("the other process did not open the file");
        }
    }

    /** Opens the file, says so and waits to be stopped. */
    public static void main(String[] arguments) throws IOException {
        try (Chronicle held = Chronicle.write(Path.of(arguments[0]), List.of())) {
            System.out.print("h");
            System.out.flush();
            int stopped = System.in.read();
            assert stopped <= 0 && held.writable();
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
