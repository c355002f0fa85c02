package org.sankofa.cli.internal.command;
import java.util.concurrent.Callable;
import org.sankofa.cli.internal.Terminal;
import picocli.CommandLine.Command;
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {
    BenchCommand(Terminal terminal) {
    }
    @Override
    public Integer call() throws Exception {
        return 0;
    }
}
