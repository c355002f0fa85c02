package org.sankofa.cli.internal.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What was measured, as a table and as JSON. */
public final class BenchReport {

    private final List<String> lines = new ArrayList<>();
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final ArrayNode measured = json.putArray("measured");
    private final Consumer<String> live;

    /** @param live told each line as soon as it is known */
    public BenchReport(Consumer<String> live) {
        this.live = live;
        ObjectNode machine = json.putObject("machine");
        machine.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("heapMegabytes", Runtime.getRuntime().maxMemory() >> 20);
        line(machine.path("java").asText() + ", " + machine.path("system").asText() + ", "
                + machine.path("processors").asInt() + " processors, heap " + machine.path("heapMegabytes").asLong()
                + " MB");
    }

    /** Begins a section. */
    void section(String title) {
        line("");
        line(title);
    }

    /** A count without noise. */
    void count(String what, double value, String unit) {
        measured.addObject().put("what", what).put("value", value).put("unit", unit);
        line(String.format(Locale.ROOT, "  %-66s %14s %s", what, number(value), unit));
    }

    /** Something that was not done, and why. */
    void skipped(String what, String why) {
        measured.addObject().put("what", what).put("skipped", why);
        line("  " + what + ": not measured, " + why);
    }

    /** Several runs of one thing. */
    void runs(String what, List<Sample> samples) {
        Spread wall = Spread.of(samples, Sample::wallMillis);
        Spread cpu = Spread.of(samples, Sample::cpuMillis);
        Spread allocated = Spread.of(samples, sample -> sample.allocated() / 1024.0);
        ObjectNode node = measured.addObject().put("what", what).put("runs", samples.size());
        put(node, "wallMillis", wall);
        put(node, "cpuMillis", cpu);
        put(node, "allocatedKilobytes", allocated);
        line(String.format(Locale.ROOT, "  %-66s %14s ms  [%s .. %s]  cpu %s ms, %s KB allocated, %d runs", what,
                number(wall.median()), number(wall.low()), number(wall.high()), number(cpu.median()),
                number(allocated.median()), samples.size()));
    }

    /**
     * Two ways of doing one thing, measured in turns.
     *
     * @param pairs for each turn the sample of the first way and that of the second
     */
    void pairs(String what, String first, String second, List<Sample[]> pairs) {
        Spread ratio = Spread.of(pairs, pair -> (double) pair[1].wall() / pair[0].wall());
        // processor time comes in large steps: all turns together say more than each of them
        double cpuRatio = pairs.stream().mapToDouble(pair -> pair[1].cpu()).sum()
                / pairs.stream().mapToDouble(pair -> pair[0].cpu()).sum();
        ObjectNode node = measured.addObject().put("what", what).put("first", first).put("second", second)
                .put("pairs", pairs.size());
        put(node, "firstWallMillis", Spread.of(pairs, pair -> pair[0].wallMillis()));
        put(node, "secondWallMillis", Spread.of(pairs, pair -> pair[1].wallMillis()));
        put(node, "firstCpuMillis", Spread.of(pairs, pair -> pair[0].cpuMillis()));
        put(node, "secondCpuMillis", Spread.of(pairs, pair -> pair[1].cpuMillis()));
        put(node, "secondToFirst", ratio);
        if (Double.isFinite(cpuRatio)) {
            node.put("secondToFirstCpu", cpuRatio);
        }
        line("  " + what + " (" + pairs.size() + " pairs)");
        for (int i = 0; i < 2; i++) {
            int side = i;
            Spread wall = Spread.of(pairs, pair -> pair[side].wallMillis());
            Spread cpu = Spread.of(pairs, pair -> pair[side].cpuMillis());
            line(String.format(Locale.ROOT, "    %-64s %14s ms  [%s .. %s]  cpu %s ms", i == 0 ? first : second,
                    number(wall.median()), number(wall.low()), number(wall.high()), number(cpu.median())));
        }
        line(String.format(Locale.ROOT, "    %-64s %14s x   [%s .. %s]  cpu %s x", "second / first, median of the pairs",
                number(ratio.median()), number(ratio.low()), number(ratio.high()), Double.isFinite(cpuRatio) ? number(cpuRatio) : "-"));
    }

    /** Figures of another measurement, by names: numbers, lists of numbers, and maps of the same. */
    void figures(String what, Map<String, ?> figures) {
        measured.addObject().put("what", what).set("figures", new ObjectMapper().valueToTree(figures));
        line("  " + what);
        figures.forEach((name, value) -> figure(name, value));
    }

    private void figure(String name, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> figure(name + ", " + key, one));
        } else if (value instanceof Collection<?> list) {
            line("    " + name + ": " + list.stream().map(one -> one instanceof Number number
                    ? number(number.doubleValue()) : String.valueOf(one)).collect(Collectors.joining(" ")));
        } else {
            line(String.format(Locale.ROOT, "    %-64s %14s", name, value instanceof Number number
                    ? number(number.doubleValue()) : value));
        }
    }

    private static void put(ObjectNode node, String name, Spread spread) {
        node.putObject(name).put("median", spread.median()).put("p10", spread.low()).put("p90", spread.high());
    }

    private static String number(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 1000 ? "%,.0f" : size >= 10 ? "%.1f" : "%.3f", value);
    }

    private void line(String text) {
        lines.add(text);
        live.accept(text);
    }

    /** @return the table */
    public String text() {
        return String.join("\n", lines) + "\n";
    }

    /** @return the same for programs */
    public ObjectNode json() {
        return json;
    }
}
