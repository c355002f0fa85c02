package org.sankofa.evidence.internal.importing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.ObservationWriter;
import org.sankofa.evidence.ObservationWriter.Difference;
import org.sankofa.evidence.ObservationWriter.Revision;
import org.sankofa.evidence.internal.table.SourceFile;
import org.sankofa.evidence.internal.table.Table;
import org.sankofa.evidence.internal.table.TableException;
import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportReport.Understood;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.exchange.Importer;
import org.sankofa.model.Vocabulary;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.vocabularies.Vocabularies;

/** Imports one format of figures: recognises the layout, reads it, compares with what is there and writes one commit. */
abstract class EvidenceImporter implements Importer {

    /** The hash of the content that somebody looked at: another content is not taken. */
    private static final String SOURCE_OPTION = "source";
    /** Before names of areas in options: {@code area.Atlantis=GRC}. */
    private static final String AREA_OPTION = "area.";

    private final String format;
    private final String label;

    EvidenceImporter(String format, String label) {
        this.format = format;
        this.label = label;
    }

    @Override
    public final String format() {
        return format;
    }

    @Override
    public final String label() {
        return label;
    }

    /** Whether files of a format are read. */
    boolean reads(String found) {
        return format.equals(found);
    }

    /** Whether a file has one of the known layouts. */
    static boolean known(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (SourceFile file = SourceFile.open(path); Table table = file.table()) {
            return Layouts.of(file, table).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public final ImportReport run(ImportRequest request) throws ExchangeException {
        if (Files.isDirectory(request.file())) {
            throw new ExchangeException(ExchangeException.CANNOT_READ, request.file() + " is a folder; name a file.");
        }
        try (SourceFile file = SourceFile.open(request.file()); Table table = file.table()) {
            return read(request, file, table);
        } catch (NoSuchFileException e) {
            throw new ExchangeException(ExchangeException.CANNOT_READ, "There is no file " + request.file() + ".", e);
        } catch (AccessDeniedException e) {
            throw new ExchangeException(ExchangeException.CANNOT_READ, "The file " + request.file() + " may not be read; change its permissions.", e);
        } catch (CancellationException e) {
            throw new ExchangeException(ExchangeException.CANCELLED, "The import was stopped. Nothing was written.", e);
        } catch (FileSystemException e) {
            throw new ExchangeException(ExchangeException.CANNOT_READ, "There is no room, or no permission, for temporary files (" + e.getMessage()
                    + "). Nothing was imported; make room and import the file again.", e);
        } catch (IOException e) {
            if (e instanceof TableException missing && missing.option() != null) {
                throw ExchangeException.needs(missing.option(), request.file().getFileName() + ": " + sentence(e.getMessage()) + " Nothing was imported.", e);
            }
            throw new ExchangeException(ExchangeException.NOT_THE_FORMAT, request.file().getFileName() + ": " + sentence(e.getMessage())
                    + " Nothing was imported.", e);
        } catch (StoreException e) {
            throw new ExchangeException(ExchangeException.STORE, e.getMessage(), e);
        }
    }

    private static String sentence(String message) {
        String text = message == null ? "It cannot be read" : message;
        return text.endsWith(".") ? text : text + '.';
    }

    private ImportReport read(ImportRequest request, SourceFile file, Table table) throws IOException, ExchangeException, StoreException {
        Optional<Layouts.Found> found = Layouts.of(file, table);
        if (found.isEmpty() || !reads(found.get().format())) {
            throw new ExchangeException(ExchangeException.NOT_THE_FORMAT, request.file().getFileName() + " is not of the format " + format + ". "
                    + found.map(other -> "It looks like " + other.layout().name() + ": use " + other.format() + ".")
                            .orElse("It is none of the layouts that are known here; releng/docs/evidence.md lists them."));
        }
        String looked = request.options().get(SOURCE_OPTION);
        if (looked != null && !looked.equals(file.hash())) {
            throw new ExchangeException(ExchangeException.CANNOT_READ, request.file().getFileName() + " was changed since it was looked at. Nothing was imported;"
                    + " look at it once more.");
        }
        Layout layout = found.get().layout();
        Space space = space(request);
        Map<String, String> given = givenAreas(request.options());
        Areas areas = new Areas(Vocabularies.builtIn(), layout.source(), request.workspace().snapshot(), given);
        for (Map.Entry<String, String> one : given.entrySet()) {
            if (!areas.isCode(one.getValue())) {
                throw new ExchangeException(ExchangeException.WRONG_REQUEST, "\"" + one.getValue() + "\" is no code of an area; give one such as ALB for \""
                        + one.getKey() + "\".");
            }
        }
        Findings findings = new Findings();
        Reading reading = new Reading(file, table, areas, findings, request.options(), request.progress(), layout.floor());
        DatasetDescription description = layout.describe(reading);
        Revision revision = description.edition().isEmpty() ? Revision.REPLACE : Revision.REFUSE;
        try (ObservationWriter writer = new ObservationWriter(request.workspace(), space, description, revision)) {
            reading.to(writer, description.dataset());
            areas.mappings().keySet().forEach(writer::withdrawUnmapped);
            try {
                layout.read(reading);
            } catch (TableException e) {
                if (e.isHarmful()) {
                    throw e;
                }
                findings.critical("cannot-read-on", 0, "", null, sentence(e.getMessage()) + " What came before was taken.");
            }
            file.requireUnchanged();
            reading.end();
            if (reading.observations() == 0 && !findings.hasErrors()) {
                findings.error("no-figures", 0, "", null, "The headings are as they should be, but there are no figures below them.");
            }
            if (!given.isEmpty()) {
                writer.also(batch -> batch.put(Areas.vocabulary(batch.get("vocabulary", Areas.vocabularyId()).map(Vocabulary.class::cast), given)));
            }
            ObservationWriter.Result result = request.dryRun() ? writer.check(request.progress())
                    : writer.commit("Import " + request.file().getFileName(), request.progress());
            return report(reading, layout, description, result);
        }
    }

    private static Map<String, String> givenAreas(Map<String, String> options) {
        Map<String, String> given = new TreeMap<>();
        options.forEach((name, value) -> {
            if (name.startsWith(AREA_OPTION)) {
                given.put(name.substring(AREA_OPTION.length()), value);
            }
        });
        return given;
    }

    private ImportReport report(Reading reading, Layout layout, DatasetDescription description, ObservationWriter.Result result) {
        Findings findings = reading.findings();
        reading.areas().unknown().forEach((name, count) -> findings.warning("unknown-area", 0, name, name, "\"" + Reading.shorten(name)
                + "\" is no area that is known here. Its " + count + (count == 1 ? " figure was" : " figures were") + " kept under that name. Import the file again with -p \"area." + name
                + "=CODE\" to say which one it is; that is remembered."));
        for (Difference one : result.differences()) {
            String what = SeriesWatch.path(one.refused().key()) + " " + one.refused().period();
            if (one.inFile()) {
                findings.error("twice", 0, what, plain(one.refused()), "The file gives two values for this: " + plain(one.kept()) + " was taken, "
                        + plain(one.refused()) + " was not.");
            } else if (result.updated() == 0) {
                findings.error("changed-in-edition", 0, what, plain(one.refused()), "The edition \"" + description.edition() + "\" was read before with "
                        + plain(one.kept()) + "; " + plain(one.refused()) + " was not taken. If this is a later edition, name it with -p edition=...");
            }
        }
        for (String area : result.tooLarge()) {
            findings.critical("too-large", 0, area, null, "There are more figures of " + area + " than one file of a space can hold (48 MB); none of"
                    + " them was taken. Import a part of the file.");
        }
        for (Table.Note note : reading.table().notes().stream().distinct().toList()) {
            findings.warning(note.code(), 0, note.sheet(), Integer.toString(note.count()), switch (note.code()) {
                case "formulas" -> note.count() + " cells hold formulas; the values that were saved with the file were taken.";
                case "formulas-empty" -> note.count() + " cells hold formulas whose values were not saved; they count as missing. Open the file in a spreadsheet"
                        + " program, save it there, and import it again.";
                case "merged" -> note.count() + " areas of cells are merged; their text counts for the first cell alone.";
                case "errors" -> note.count() + " cells hold an error of the spreadsheet.";
                default -> "The file is not in UTF-8; it was read as Windows-1252. Look whether names with accents are right.";
            });
        }
        return new ImportReport(result.created(), result.updated(), result.unchanged(), result.refused(), findings.all(),
                understood(reading, layout, description), result.version().map(Version::commit));
    }

    private static String plain(org.sankofa.evidence.Observation one) {
        return one.missing() ? "no value" : one.value().toPlainString();
    }

    private static List<Understood> understood(Reading reading, Layout layout, DatasetDescription description) {
        List<Understood> all = new ArrayList<>();
        all.add(new Understood("layout", "Layout", layout.name()));
        all.add(new Understood("dataset", "Data set", description.dataset() + ", " + description.title()));
        all.add(new Understood("edition", "Edition", description.edition()));
        all.add(new Understood("indicators", "Indicators", String.join(", ", reading.indicators().stream().limit(20).toList())));
        all.add(new Understood("periods", "Periods", reading.periods()));
        all.add(new Understood("areas", "Areas", Long.toString(reading.areaCount())));
        all.add(new Understood("series", "Series", reading.seriesCount()));
        all.add(new Understood("observations", "Observations", Long.toString(reading.observations())));
        all.add(new Understood("zeros", "Of these 0", Long.toString(reading.zeros())));
        all.add(new Understood("missing", "Marked as missing", Long.toString(reading.missing())));
        all.add(new Understood("source", "Content (SHA-256)", reading.file().hash()));
        return all;
    }

    private static Space space(ImportRequest request) throws ExchangeException {
        Optional<Space> space = request.namedSpace().isPresent() ? request.namedSpace().flatMap(request.workspace()::space)
                : request.workspace().defaultSpace();
        return space.orElseThrow(() -> new ExchangeException(ExchangeException.STORE,
                request.namedSpace().map(name -> "There is no space \"" + name + "\".").orElse("No space of this workspace can be written.")));
    }
}
