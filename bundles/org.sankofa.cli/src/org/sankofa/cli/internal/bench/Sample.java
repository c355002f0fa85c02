package org.sankofa.cli.internal.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;

/**
 * What one run of something took.
 *
 * @param wall nanoseconds on the clock
 * @param cpu nanoseconds of all processors, those of child processes included where the system tells (Linux,
 *            to 10 ms)
 * @param allocated bytes allocated by the calling thread
 */
record Sample(long wall, long cpu, long allocated) {

    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Path STAT = Path.of("/proc/self/stat");
    private static final long TICK = 10_000_000L;

    /** Something to measure. */
    @FunctionalInterface
    interface Step {
        /** Does it once. */
        void run() throws Exception;
    }

    static Sample of(Step step) throws Exception {
        long children = children();
        long cpu = SYSTEM.getProcessCpuTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        step.run();
        long wall = System.nanoTime() - start;
        return new Sample(wall, SYSTEM.getProcessCpuTime() - cpu + children() - children,
                THREADS.getCurrentThreadAllocatedBytes() - allocated);
    }

    /** Processor time of finished child processes; 0 where the system does not tell. */
    private static long children() {
        if (!Files.isReadable(STAT)) {
            return 0;
        }
        try {
            String stat = Files.readString(STAT);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * TICK;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    double wallMillis() {
        return wall / 1e6;
    }

    double cpuMillis() {
        return cpu / 1e6;
    }
}
