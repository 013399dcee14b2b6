package org.lumbar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {
    private final Session session;
    ConvertCommand(Session session) { this.session = session; }
    @Override public Integer call() { session.today(); return 0; }
}
