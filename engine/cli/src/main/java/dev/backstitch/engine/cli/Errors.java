package dev.backstitch.engine.cli;

import dev.backstitch.engine.check.UnknownMigrationException;
import dev.backstitch.engine.config.ConfigurationException;
import dev.backstitch.engine.migration.InvalidMigrationsException;
import dev.backstitch.engine.postgres.PostgresUnavailableException;
import dev.backstitch.engine.run.BackupException;
import dev.backstitch.engine.run.DatabaseLockedException;
import dev.backstitch.engine.run.RunImpossibleException;
import dev.backstitch.engine.tool.HistoryTableException;
import dev.backstitch.engine.tool.InitScriptException;
import dev.backstitch.engine.tool.ToolUnavailableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** Tells people what went wrong, without a stack trace where it is not our fault. */
final class Errors {

    private final Terminal terminal;
    private final boolean debug;

    Errors(Terminal terminal, boolean debug) {
        this.terminal = terminal;
        this.debug = debug;
    }

    /** A command line that cannot be understood. */
    int usage(CommandLine.ParameterException exception, String[] args) {
        PrintWriter err = exception.getCommandLine().getErr();
        err.println("backstitch: " + exception.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(exception, err);
        err.printf(
                "Try '%s --help'.%n",
                exception.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    /** Something that was thrown while a command ran. */
    int report(Exception exception) {
        if (exception instanceof ConfigurationException
                || exception instanceof InvalidMigrationsException
                || exception instanceof UnknownMigrationException
                || exception instanceof InitScriptException) {
            return said(exception, ExitCode.USAGE);
        }
        if (exception instanceof PostgresUnavailableException
                || exception instanceof HistoryTableException
                || exception instanceof DatabaseLockedException
                || exception instanceof BackupException
                || exception instanceof ToolUnavailableException
                || exception instanceof ReportFailedException) {
            return said(exception, ExitCode.COULD_NOT_RUN);
        }
        if (exception instanceof RunImpossibleException) {
            return said(exception, ExitCode.FINDINGS);
        }
        return internal(exception);
    }

    /** A fault of our own. */
    int internal(Throwable fault) {
        terminal.err().println("backstitch: internal error: " + fault);
        terminal.err().println("This is a fault of Backstitch: please report it, with " + trace(fault));
        return ExitCode.COULD_NOT_RUN;
    }

    private int said(Exception exception, int exitCode) {
        terminal.err().println("backstitch: " + exception.getMessage());
        if (debug) {
            exception.printStackTrace(terminal.err());
        }
        return exitCode;
    }

    private String trace(Throwable fault) {
        if (debug) {
            fault.printStackTrace(terminal.err());
            return "the stack trace above.";
        }
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        try {
            Path file = Files.createTempFile("backstitch-", ".log");
            Files.writeString(file, trace.toString());
            return "the stack trace in " + file;
        } catch (IOException e) {
            terminal.err().print(trace);
            return "the stack trace above.";
        }
    }
}
