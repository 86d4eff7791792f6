package dev.backstitch.engine.cli;

import dev.backstitch.engine.config.Surroundings;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apiguardian.api.API;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The {@code backstitch} command.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class Main {

    static final String DEBUG = "--debug";

    private Main() {}

    /**
     * Runs the command and ends the JVM with its exit code: 0 all well, 1 findings, 2 wrong usage, 3 could not run.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        if (Arrays.asList(args).contains(DEBUG)) {
            // Before the first logger is made: it reads this once.
            System.setProperty("org.slf4j.simpleLogger.log.dev.backstitch", "debug");
        }
        Charset charset = charset();
        Terminal terminal = new Terminal(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                charset,
                System.getenv(),
                isInteractive());
        System.exit(run(args, terminal, Surroundings.ofThisProcess()));
    }

    /**
     * Runs the command inside this JVM, which goes on: plain lines, no colours, no live progress.
     *
     * @param out for what was asked for, in UTF-8
     * @param err for what went wrong
     * @param args the command line
     * @return the exit code: 0 all well, 1 findings, 2 wrong usage, 3 could not run
     */
    public static int run(PrintStream out, PrintStream err, String... args) {
        return run(
                args,
                new Terminal(out, err, StandardCharsets.UTF_8, System.getenv(), false),
                Surroundings.ofThisProcess());
    }

    static int run(String[] args, Terminal terminal, Surroundings surroundings) {
        Errors errors = new Errors(terminal, Arrays.asList(args).contains(DEBUG));
        try {
            return commandLine(terminal, surroundings, errors).execute(args);
        } catch (LinkageError | StackOverflowError | OutOfMemoryError | AssertionError e) {
            // Left alone, the JVM would end with 1, which says that the check found something.
            return errors.internal(e);
        }
    }

    static CommandLine commandLine(Terminal terminal, Surroundings surroundings, Errors errors) {
        boolean colours = terminal.style().colours();
        CommandLine commandLine = new CommandLine(new BackstitchCommand())
                .addSubcommand(new CheckCommand(terminal, surroundings))
                .addSubcommand(new StatusCommand(terminal, surroundings))
                .addSubcommand(new MigrateCommand(terminal, surroundings))
                .addSubcommand(new UndoCommand(terminal, surroundings))
                .addSubcommand(new UndoAllCommand(terminal, surroundings))
                .addSubcommand(new GenerateCommand(terminal, surroundings))
                .addSubcommand(new InspectCommand(terminal, surroundings))
                .addSubcommand(new SchemaCommand(terminal, surroundings))
                .addSubcommand(new DiffCommand(terminal, surroundings))
                .addSubcommand(new BackupCommand(terminal, surroundings))
                .addSubcommand(new RestoreCommand(terminal, surroundings))
                .addSubcommand(new RehearseCommand(terminal, surroundings))
                .addSubcommand(new RollbackCommand(terminal, surroundings))
                .addSubcommand(new SweepCommand(terminal));
        commandLine.getSubcommands().values().stream().distinct().forEach(command -> command.getCommandSpec()
                .addOption(OptionSpec.builder(DEBUG)
                        .description("Log what happens, and show stack traces.")
                        .build()));
        return commandLine
                .setOut(new PrintWriter(terminal.out(), true, terminal.charset()))
                .setErr(new PrintWriter(terminal.err(), true, terminal.charset()))
                .setColorScheme(Help.defaultColorScheme(colours ? Help.Ansi.ON : Help.Ansi.OFF))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(errors::usage)
                .setExecutionExceptionHandler((exception, command, result) -> errors.report(exception));
    }

    @SuppressWarnings("SystemConsoleNull") // Both answers are read: that of JDK 17 and that of JDK 22.
    private static boolean isInteractive() {
        if (System.console() == null) {
            return false;
        }
        try {
            // From JDK 22 on there is always a console, which knows whether it is a terminal.
            return (Boolean) Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** The terminal's encoding; UTF-8 where it claims to know only ASCII, as build servers do. */
    private static Charset charset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        boolean ascii = name.toUpperCase(Locale.ROOT).contains("ASCII")
                || name.startsWith("ANSI_X3")
                || !Charset.isSupported(name);
        return ascii ? StandardCharsets.UTF_8 : Charset.forName(name);
    }
}
