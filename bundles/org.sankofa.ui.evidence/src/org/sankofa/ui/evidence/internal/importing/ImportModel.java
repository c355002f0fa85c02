package org.sankofa.ui.evidence.internal.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportProblem;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.exchange.Importer;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

/** A file that figures are read from, and what a person says of it. Looked at on any thread, changed on one. */
final class ImportModel {

    /** The format that knows all publications by their content. */
    private static final String ANY = "evidence";
    private static final String AREA = "area.";
    private static final String SOURCE = "source";

    /** What a file may leave open. */
    enum Option {
        /** Which edition it is. */
        EDITION,
        /** What was observed. */
        INDICATOR,
        /** The year of a matrix. */
        YEAR,
        /** Which of several data flows of SDMX. */
        FLOW;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Option> of(String key) {
            return List.of(values()).stream().filter(one -> one.key().equals(key)).findFirst();
        }
    }

    private final Workspace workspace;
    private final List<Importer> importers;
    private final Path file;
    private final Map<Option, String> said = new EnumMap<>(Option.class);
    private final Map<String, String> areas = new LinkedHashMap<>();
    private String space;
    /** The content that was looked at last; another one is not taken. */
    private volatile String looked;

    /** @param importers all formats there are */
    ImportModel(Workspace workspace, List<Importer> importers, Path file) {
        this.workspace = workspace;
        this.importers = List.copyOf(importers);
        this.file = file;
        this.space = workspace.defaultSpace().map(Space::name).orElse(null);
    }

    Path file() {
        return file;
    }

    /** Spaces that can be written, in the order of the workspace. */
    List<Space> spaces() {
        return workspace.spaces().stream().filter(one -> !one.readOnly()).toList();
    }

    /** Name of the space that takes the figures; null: there is none. */
    String space() {
        return space;
    }

    void space(String name) {
        space = name;
    }

    /** Says something that the file leaves open; empty: it is left open. */
    void say(Option option, String words) {
        if (words.isBlank()) {
            said.remove(option);
        } else {
            said.put(option, words.strip());
        }
    }

    String said(Option option) {
        return said.getOrDefault(option, "");
    }

    /** Says which area a name stands for; null: nobody knows. */
    void map(String name, String code) {
        if (code == null) {
            areas.remove(name);
        } else {
            areas.put(name, code);
        }
    }

    /** Codes of areas by the names that stand for them. */
    Map<String, String> areas() {
        return Map.copyOf(areas);
    }

    /** What is said, for a look or an import that runs while more is said. */
    Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        said.forEach((option, words) -> options.put(option.key(), words));
        areas.forEach((name, code) -> options.put(AREA + name, code));
        return options;
    }

    /** Looks at the file; nothing is written. */
    ImportLook look(String where, Map<String, String> options, Progress progress) throws ExchangeException {
        Optional<Importer> importer = importer();
        if (importer.isEmpty()) {
            return new ImportLook(null, "", null, List.of(), List.of());
        }
        try {
            ImportReport report = importer.get().run(new ImportRequest(workspace, where, file, true, options, progress));
            looked = report.understood().stream().filter(one -> one.name().equals(SOURCE)).map(ImportReport.Understood::value).findFirst().orElse(null);
            return look(report, options);
        } catch (ExchangeException e) {
            if (ExchangeException.CANCELLED.equals(e.code()) || ExchangeException.STORE.equals(e.code())) {
                throw e;
            }
            return new ImportLook(null, e.getMessage(), e.option().flatMap(Option::of).orElse(null), List.of(), List.of());
        }
    }

    private static ImportLook look(ImportReport report, Map<String, String> options) {
        Set<String> names = new LinkedHashSet<>();
        options.keySet().stream().filter(key -> key.startsWith(AREA)).forEach(key -> names.add(key.substring(AREA.length())));
        report.problems().stream().filter(one -> one.code().equals(ImportRemarks.UNKNOWN_AREA) && one.line() == 0 && !one.path().isEmpty())
            .map(ImportProblem::value).forEach(names::add);
        Option needed = report.problems().stream().map(ImportProblem::code).map(ImportModel::needed).filter(Optional::isPresent).map(Optional::get)
            .findFirst().orElse(null);
        return new ImportLook(report, "", needed, new ArrayList<>(names), ImportRemarks.groups(report.problems()));
    }

    /** What would help with a problem. */
    private static Optional<Option> needed(String code) {
        return switch (code) {
            case "no-year" -> Optional.of(Option.YEAR);
            case "other-flow" -> Optional.of(Option.FLOW);
            case "edition-unknown", "changed-in-edition", "other-edition" -> Optional.of(Option.EDITION);
            default -> Optional.empty();
        };
    }

    /** Takes what is in the file. */
    ImportReport take(Map<String, String> options, Progress progress) throws ExchangeException {
        Importer importer = importer().orElseThrow();
        Map<String, String> all = new LinkedHashMap<>(options);
        if (looked != null) {
            all.put(SOURCE, looked);
        }
        return importer.run(new ImportRequest(workspace, space, file, false, all, progress));
    }

    private Optional<Importer> importer() {
        return importers.stream().filter(one -> one.format().equals(ANY) && one.recognises(file)).findFirst();
    }
}
