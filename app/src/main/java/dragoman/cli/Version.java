package dragoman.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built with. */
final class Version implements IVersionProvider {
    Version() {}

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }

    /** The program's name and version. */
    static String text() {
        String built = Dragoman.class.getPackage().getImplementationVersion();
        return "dragoman " + Objects.requireNonNullElse(built, "(built from sources)");
    }
}
