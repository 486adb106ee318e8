package dragoman.cli;

import dragoman.chronicle.ChronicleException;
import dragoman.language.load.LexiconException;
import dragoman.web.WebProblem;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: {@code dragoman COMMAND …}. */
@Command(
        name = "dragoman",
        description = "Reads news articles and tells who did what to whom, when, and who says so.",
        footer = {"", "Exit codes: 0 done, 1 failed, 2 wrong usage. `dragoman COMMAND --help` tells more."},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Dragoman {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    private Dragoman() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int code = run(new Surroundings(System.in, out, err, System.getenv()), arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs one command; the exit code. */
    static int run(Surroundings around, String... arguments) {
        CommandLine line = new CommandLine(new Dragoman());
        line.addSubcommand(new ReadCommand(around));
        line.addSubcommand(new IngestCommand(around));
        line.addSubcommand(new RereadCommand(around));
        line.addSubcommand(new CorrectCommand(around));
        line.addSubcommand(new JoinCommand(around));
        line.addSubcommand(new SplitCommand(around));
        line.addSubcommand(new CorrectionsCommand(around));
        line.addSubcommand(new EvalCommand(around));
        line.addSubcommand(new DemoCommand(around));
        line.addSubcommand(new TimelineCommand(around));
        line.addSubcommand(new DyadCommand(around));
        line.addSubcommand(new SearchCommand(around));
        line.addSubcommand(new IndexCommand(around));
        line.addSubcommand(new SaidCommand(around));
        line.addSubcommand(new PromisesCommand(around));
        line.addSubcommand(new ExportCommand(around));
        line.addSubcommand(new CiteCommand(around));
        line.addSubcommand(new SqlCommand(around));
        line.addSubcommand(new CompareCommand(around));
        line.addSubcommand(new ActorCommand(around));
        line.addSubcommand(new StatsCommand(around));
        line.addSubcommand(new BackgroundCommand(around));
        line.addSubcommand(new ServeCommand(around));
        line.addSubcommand(new LexiconCommand(around));
        line.getSubcommands().values().forEach(sub -> sub.setCaseInsensitiveEnumValuesAllowed(true));
        line.setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((e, given) -> wrongUsage(around, e));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(around, e));
        if (arguments.length == 0) {
            line.usage(around.err());
            return WRONG_USAGE;
        }
        return line.execute(arguments);
    }

    private static int wrongUsage(Surroundings around, CommandLine.ParameterException e) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        around.complain("USE-001", name, e.getMessage() + " (" + name + " --help tells more)");
        return WRONG_USAGE;
    }

    private static int failed(Surroundings around, Exception e) throws Exception {
        if (e instanceof Refusal refusal) {
            around.complain(refusal.code(), refusal.about(), refusal.getMessage());
        } else if (e instanceof ChronicleException problem) {
            around.err().println(problem.code() + " " + problem.getMessage());
        } else if (e instanceof WebProblem problem) {
            around.err().println(problem.code() + " " + problem.getMessage());
        } else if (e instanceof LexiconException) {
            around.err().println(e.getMessage());
        } else if (e instanceof UncheckedIOException) {
            around.complain("IN-008", "dragoman", String.valueOf(e.getMessage()));
        } else {
            throw e;
        }
        return FAILED;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        FileOutputStream raw = new FileOutputStream(descriptor);
        return new PrintStream(
                new BufferedOutputStream(raw, 1 << 16), descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
    }
}
