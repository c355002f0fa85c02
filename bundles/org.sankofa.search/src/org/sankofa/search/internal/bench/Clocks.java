package org.sankofa.search.internal.bench;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * Where the time of questions goes: on the clock, on the processor, in collecting garbage, in waiting for pages of files. What
 * is left on the clock is other work on the machine.
 */
final class Clocks {

    private static final Path OWN = Path.of("/proc/self/stat");
    private static final int MAJOR_FAULTS = 9;

    private final double[] clock;
    private final double[] processor;
    private final double[] garbage;
    private final double[] besides;
    private final double[] bytes;
    private final double[] faults;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private int at;
    private long begun;
    private long usedBefore;
    private long garbageBefore;
    private long bytesBefore;
    private long faultsBefore;

    Clocks(int questions) {
        clock = new double[questions];
        processor = new double[questions];
        garbage = new double[questions];
        besides = new double[questions];
        bytes = new double[questions];
        faults = new double[questions];
    }

    void start() {
        garbageBefore = garbageMillis();
        faultsBefore = majorFaults();
        bytesBefore = allocated();
        usedBefore = threads.getCurrentThreadCpuTime();
        begun = System.nanoTime();
    }

    void stop() {
        clock[at] = (System.nanoTime() - begun) / 1e6;
        processor[at] = (threads.getCurrentThreadCpuTime() - usedBefore) / 1e6;
        bytes[at] = (allocated() - bytesBefore) / 1e6;
        garbage[at] = garbageMillis() - garbageBefore;
        faults[at] = majorFaults() - faultsBefore;
        besides[at] = clock[at] - processor[at] - garbage[at];
        at++;
    }

    void report(Map<String, Object> result) {
        double[] quiet = new double[at];
        int without = 0;
        for (int i = 0; i < at; i++) {
            if (garbage[i] == 0) {
                quiet[without++] = clock[i];
            }
        }
        result.put("p50Millis", percentile(clock, 50));
        result.put("p90Millis", percentile(clock, 90));
        result.put("p99Millis", percentile(clock, 99));
        result.put("maxMillis", percentile(clock, 100));
        result.put("cpuP50Millis", percentile(processor, 50));
        result.put("cpuP99Millis", percentile(processor, 99));
        result.put("questionsWithGarbageCollection", (long) at - without);
        result.put("garbageP99Millis", percentile(garbage, 99));
        result.put("garbageMaxMillis", percentile(garbage, 100));
        result.put("p99WithoutGarbageMillis", percentile(Arrays.copyOf(quiet, without), 99));
        result.put("otherWaitingP99Millis", percentile(besides, 99));
        result.put("allocatedMegabytesP50", percentile(bytes, 50));
        result.put("majorPageFaults", (long) Arrays.stream(faults).sum());
    }

    static double percentile(double[] values, double percent) {
        if (values.length == 0) {
            return 0;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.max(0, Math.min(sorted.length - 1, Math.ceil(sorted.length * percent / 100) - 1))];
    }

    private long allocated() {
        return threads instanceof com.sun.management.ThreadMXBean more ? more.getCurrentThreadAllocatedBytes() : 0;
    }

    private static long garbageMillis() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
    }

    /** Pages of files that had to be fetched from the disk; 0 where the system does not say. */
    private static long majorFaults() {
        try {
            String line = Files.readString(OWN);
            return Long.parseLong(line.substring(line.lastIndexOf(')') + 2).split(" ")[MAJOR_FAULTS]);
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
