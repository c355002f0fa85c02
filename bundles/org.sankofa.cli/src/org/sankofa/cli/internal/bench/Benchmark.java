package org.sankofa.cli.internal.bench;

/** One measurement. */
public interface Benchmark {

    /** @return its name on the command line */
    String name();

    /** @return what it measures */
    String label();

    /** Measures. */
    void run(BenchContext context) throws Exception;
}
