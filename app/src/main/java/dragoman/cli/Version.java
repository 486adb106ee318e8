package dragoman.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built with. */
final class Version implements IVersionProvider {
    Version() {}

    @Override
    public String[] getVersion() {
        String built = Dragoman.class.getPackage().getImplementationVersion();
        return new String[] {"dragoman " + Objects.requireNonNullElse(built, "(built from sources)")};
    }
}
