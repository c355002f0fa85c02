package org.sankofa.ui.evidence.internal.compare;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The charts that a person kept of one network, on this machine; in the order of their titles. What another window keeps is seen. */
public final class SavedCharts {

    /** Several views keep charts in one file. */
    private static final Object LOCK = new Object();

    private final Path file;

    /** @param network folder of the network */
    public SavedCharts(Path network) {
        file = network.resolve("workbench").resolve("charts.properties");
    }

    /** @return all of them */
    public List<SavedChart> all() throws IOException {
        synchronized (LOCK) {
            if (!Files.isRegularFile(file)) {
                return List.of();
            }
            Properties stored = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                stored.load(reader);
            } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException e) {
                throw new IOException(text("saved.broken", file), e);
            }
            List<SavedChart> charts = new ArrayList<>();
            for (int i = 0; stored.containsKey(i + ".title"); i++) {
                charts.add(new SavedChart(stored.getProperty(i + ".title"), spec(stored, i + ".")));
            }
            charts.sort(Comparator.comparing(SavedChart::title, String.CASE_INSENSITIVE_ORDER));
            return charts;
        }
    }

    private static CompareSpec spec(Properties stored, String prefix) {
        SortedMap<String, String> slice = new TreeMap<>();
        String dimension = prefix + "slice.";
        stored.stringPropertyNames().stream().filter(key -> key.startsWith(dimension)).forEach(key -> slice.put(key.substring(dimension.length()), stored.getProperty(key)));
        List<String> areas = new ArrayList<>();
        for (int i = 0; stored.containsKey(prefix + "area." + i); i++) {
            areas.add(stored.getProperty(prefix + "area." + i));
        }
        return new CompareSpec(stored.getProperty(prefix + "dataset", ""), stored.getProperty(prefix + "indicator", ""), slice, areas,
            Boolean.parseBoolean(stored.getProperty(prefix + "oneYear")), stored.getProperty(prefix + "year", ""), stored.getProperty(prefix + "from", ""),
            stored.getProperty(prefix + "until", ""));
    }

    /** @return the chart of that title, in any case */
    public Optional<SavedChart> find(String title) throws IOException {
        return all().stream().filter(chart -> chart.title().equalsIgnoreCase(title.strip())).findFirst();
    }

    /** Keeps a chart, instead of the one of that title. */
    public void save(SavedChart chart) throws IOException {
        synchronized (LOCK) {
            List<SavedChart> charts = new ArrayList<>(all());
            charts.removeIf(one -> one.title().equalsIgnoreCase(chart.title()));
            charts.add(chart);
            write(charts);
        }
    }

    /** Gives a chart another title; a chart that has that title already goes away. */
    public void rename(SavedChart chart, String title) throws IOException {
        synchronized (LOCK) {
            SavedChart renamed = new SavedChart(title, chart.spec());
            List<SavedChart> charts = new ArrayList<>(all());
            charts.remove(chart);
            charts.removeIf(one -> one.title().equalsIgnoreCase(renamed.title()));
            charts.add(renamed);
            write(charts);
        }
    }

    /** Forgets a chart; its figures stay. */
    public void delete(SavedChart chart) throws IOException {
        synchronized (LOCK) {
            List<SavedChart> charts = new ArrayList<>(all());
            charts.remove(chart);
            write(charts);
        }
    }

    /** Brings back a chart that was forgotten; where another one has its title now, it gets a number. */
    public void restore(SavedChart chart) throws IOException {
        synchronized (LOCK) {
            String title = chart.title();
            for (int i = 2; find(title).isPresent(); i++) {
                title = chart.title() + " (" + i + ")";
            }
            save(new SavedChart(title, chart.spec()));
        }
    }

    private void write(List<SavedChart> charts) throws IOException {
        Properties stored = new Properties();
        for (int i = 0; i < charts.size(); i++) {
            String prefix = i + ".";
            CompareSpec spec = charts.get(i).spec();
            stored.setProperty(prefix + "title", charts.get(i).title());
            stored.setProperty(prefix + "dataset", spec.dataset());
            stored.setProperty(prefix + "indicator", spec.indicator());
            spec.slice().forEach((dimension, value) -> stored.setProperty(prefix + "slice." + dimension, value));
            for (int area = 0; area < spec.areas().size(); area++) {
                stored.setProperty(prefix + "area." + area, spec.areas().get(area));
            }
            stored.setProperty(prefix + "oneYear", Boolean.toString(spec.oneYear()));
            stored.setProperty(prefix + "year", spec.year());
            stored.setProperty(prefix + "from", spec.from());
            stored.setProperty(prefix + "until", spec.until());
        }
        Files.createDirectories(file.getParent());
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(next)) {
            stored.store(writer, null);
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
