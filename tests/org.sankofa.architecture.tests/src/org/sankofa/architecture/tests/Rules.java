package org.sankofa.architecture.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.ManifestElement;

/** The rules of the architecture. Each returns what breaks it, in words; nothing when all is well. */
final class Rules {

    /** Which bundles of ours each bundle may require. Arrows point one way; see releng/docs/architecture.md. */
    static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("vocabularies", Set.of("model")),
            Map.entry("merge", Set.of("model")),
            Map.entry("store", Set.of("model", "merge", "vocabularies")),
            Map.entry("sharing", Set.of("model", "merge", "vocabularies", "store")),
            Map.entry("search", Set.of("model", "merge", "vocabularies", "store")),
            // its importers are services of exchange, its figures attributes of similarity
            // pictures of numbers: knows of nothing else of ours
            Map.entry("charts", Set.of()),
            Map.entry("evidence", Set.of("model", "merge", "vocabularies", "store", "search", "exchange")),
            Map.entry("exchange", Set.of("model", "merge", "vocabularies", "store")),
            Map.entry("experience", Set.of("model", "merge", "vocabularies", "store", "search", "sharing", "exchange")),
            // methods alone, so far
            Map.entry("coordination", Set.of()),
            // a third party's plug-in: what is public of what it extends
            Map.entry("example", Set.of("model", "vocabularies", "store", "search", "exchange", "ui", "ui.records", "charts", "ui.charts")),
            Map.entry("sample", Set.of("model", "merge", "vocabularies", "store", "exchange")),
            Map.entry("cli", Set.of("model", "merge", "vocabularies", "store", "sharing", "search", "evidence", "exchange",
                    "sample", "experience", "charts", "coordination", "people", "publishing")),
            Map.entry("ui", Set.of("model", "merge", "vocabularies", "store", "search", "ui.svg")),
            Map.entry("ui.charts", Set.of("charts", "ui")),
            Map.entry("ui.evidence", Set.of("model", "store", "search", "exchange", "evidence", "vocabularies", "charts", "ui", "ui.charts",
                    "ui.records")),
            Map.entry("ui.buttons", Set.of()),
            Map.entry("ui.svg", Set.of()),
            Map.entry("ui.tabs", Set.of()),
            Map.entry("ui.records", Set.of("model", "merge", "vocabularies", "store", "search", "ui")),
            Map.entry("ui.experience", Set.of("model", "merge", "vocabularies", "store", "search", "exchange", "experience", "ui",
                    "ui.records")),
            Map.entry("ui.cases", Set.of("model", "merge", "vocabularies", "store", "search", "charts", "ui", "ui.charts", "ui.records")),
            Map.entry("ui.network", Set.of("model", "merge", "vocabularies", "store", "sharing", "search", "ui", "ui.records")),
            Map.entry("ui.help", Set.of("store", "ui", "ui.records")),
            Map.entry("workbench", Set.of("model", "vocabularies", "store", "search", "sample", "ui", "ui.records")));

    private static final String PREFIX = "org.sankofa.";
    private static final Pattern USER_INTERFACE = Pattern.compile("org\\.eclipse\\.(swt|jface|e4\\.ui)(\\..*)?");

    private Rules() {
    }

    /** A bundle requires only those of ours that it may, and one that is not known yet must be entered above. */
    static List<String> wrongArrows(Bundle bundle) {
        List<String> found = new ArrayList<>();
        Set<String> allowed = ARROWS.get(shortName(bundle));
        if (allowed == null) {
            return List.of(bundle.name() + " has no place in the architecture");
        }
        for (String required : bundle.requires()) {
            if (required.startsWith(PREFIX) && !allowed.contains(required.substring(PREFIX.length()))) {
                found.add(bundle.name() + " may not require " + required);
            }
        }
        return found;
    }

    /** Every exported package has a version, or is visible to named friends or nobody. */
    static List<String> looseExports(Bundle bundle) {
        List<String> found = new ArrayList<>();
        for (ManifestElement export : bundle.exports()) {
            boolean hidden = "true".equals(export.getDirective("x-internal")) || export.getDirective("x-friends") != null;
            boolean internal = (export.getValue() + ".").contains(".internal.");
            if (internal && !hidden) {
                found.add(bundle.name() + " exports the internal package " + export.getValue() + " to everybody");
            }
            if (!internal && !hidden && export.getAttribute("version") == null) {
                found.add(bundle.name() + " exports " + export.getValue() + " without a version");
            }
        }
        return found;
    }

    /** Below the user interface nothing knows of windows; and nothing at all knows of Eclipse's IDE workbench. */
    static List<String> windows(Bundle bundle) {
        List<String> found = new ArrayList<>();
        String name = shortName(bundle);
        boolean above = name.equals("ui") || name.startsWith("ui.") || name.equals("workbench") || name.equals("example");
        List<String> uses = new ArrayList<>(bundle.requires());
        uses.addAll(bundle.imports());
        for (String used : uses) {
            if (!above && USER_INTERFACE.matcher(used).matches()) {
                found.add(bundle.name() + " lies below the user interface but uses " + used);
            }
            if (used.equals("org.eclipse.ui") || used.startsWith("org.eclipse.ui.")) {
                found.add(bundle.name() + " uses " + used + " of the IDE workbench");
            }
        }
        return found;
    }

    /** Nothing in a text names a registry of packages or a folder of the machine that it was written on. */
    static List<String> machineTraces(String name, String text) {
        List<String> found = new ArrayList<>();
        for (Pattern pattern : TRACES) {
            var matcher = pattern.matcher(text);
            if (matcher.find()) {
                found.add(name + " names " + matcher.group());
            }
        }
        return found;
    }

    private static final List<Pattern> TRACES = List.of(
            Pattern.compile("repo1?\\.(?:maven|apache)\\.\\w+", Pattern.CASE_INSENSITIVE),
            Pattern.compile("registry\\.npm\\w*", Pattern.CASE_INSENSITIVE),
            Pattern.compile("deb\\.debian\\.\\w+", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(?<![\\w$}])/(?:root|work|home)/(?:[.]m2|main|shared|\\w+/[.]m2)"));

    private static String shortName(Bundle bundle) {
        return bundle.name().startsWith(PREFIX) ? bundle.name().substring(PREFIX.length()) : bundle.name();
    }
}
