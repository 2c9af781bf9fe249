package io.toonbank.bench;

import io.toonbank.platform.postgres.RunningPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the processor time of a phase went: the application, its PostgreSQL, and whoever calls this (who plays the shoppers). */
final class ProcessorTime {

    private static final double TICKS_PER_SECOND = 100;

    private final long postmaster;
    private final Usage start;

    private ProcessorTime(long postmaster) {
        this.postmaster = postmaster;
        this.start = now();
    }

    static ProcessorTime from(BenchApplication application) {
        return new ProcessorTime(application.get(RunningPostgres.class).processId());
    }

    private record Usage(double application, double database, double shoppers) {}

    /** Milliseconds of each for one of {@code count} pieces of work, since {@link #from}. */
    void report(BenchReport report, String name, int count) {
        Usage end = now();
        double shoppers = end.shoppers - start.shoppers;
        report.figure(name + "_application_cpu_ms", (end.application - start.application - shoppers) * 1e3 / count);
        report.figure(name + "_database_cpu_ms", (end.database - start.database) * 1e3 / count);
        report.figure(name + "_shoppers_cpu_ms", shoppers * 1e3 / count);
    }

    private Usage now() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Usage(
                system.getProcessCpuTime() / 1e9,
                databaseSeconds(),
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9);
    }

    private double databaseSeconds() {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                            .filter(process -> process.getFileName().toString().matches("\\d+"))
                            .mapToLong(this::ticks)
                            .sum()
                    / TICKS_PER_SECOND;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private long ticks(Path process) {
        try {
            String line = Files.readString(process.resolve("stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            boolean ours = Long.parseLong(fields[1]) == postmaster
                    || process.getFileName().toString().equals(Long.toString(postmaster));
            return ours ? Long.parseLong(fields[11]) + Long.parseLong(fields[12]) : 0;
        } catch (IOException ended) {
            return 0;
        }
    }
}
