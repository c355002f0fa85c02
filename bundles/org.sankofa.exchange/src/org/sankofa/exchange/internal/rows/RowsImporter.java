package org.sankofa.exchange.internal.rows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.exchange.Importer;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;

/** Imports files of a layout: each row becomes one record, all of them in one commit. */
abstract class RowsImporter implements Importer {

    private final Layout layout;

    RowsImporter(Layout layout) {
        this.layout = layout;
    }

    @Override
    public String format() {
        return layout.format();
    }

    @Override
    public String label() {
        return layout.label();
    }

    @Override
    public boolean recognises(Path file) {
        if (!Files.isRegularFile(file)) {
            // what comes through a pipe can be read once only
            return false;
        }
        try (Rows rows = RowFile.open(file)) {
            return rows.columns().containsAll(layout.needed());
        } catch (IOException | ExchangeException e) {
            // whatever it is, it is not ours
            return false;
        }
    }

    @Override
    public ImportReport run(ImportRequest request) throws ExchangeException {
        Space space = space(request);
        try (Rows rows = RowFile.open(request.file())) {
            recognise(request.file(), rows.columns());
            Take take = new Take(layout, request, space, rows);
            if (request.dryRun()) {
                take.all(null);
            } else {
                write(space, request, take);
            }
            return take.report();
        } catch (NoSuchFileException e) {
            throw new ExchangeException(ExchangeException.CANNOT_READ, "There is no file " + request.file() + ".", e);
        } catch (AccessDeniedException e) {
            throw new ExchangeException(ExchangeException.CANNOT_READ,
                    "The file " + request.file() + " may not be read; change its permissions.", e);
        } catch (IOException e) {
            throw new ExchangeException(ExchangeException.CANNOT_READ,
                    "The file " + request.file() + " cannot be read: " + e.getMessage() + ". Nothing was imported.", e);
        } catch (StoreException e) {
            throw new ExchangeException(ExchangeException.STORE, e.getMessage(), e);
        }
    }

    private static void write(Space space, ImportRequest request, Take take) throws IOException, ExchangeException, StoreException {
        Exception[] cause = new Exception[1];
        try {
            space.write("Import " + request.file().getFileName(), batch -> {
                try {
                    take.all(batch);
                } catch (IOException | ExchangeException e) {
                    cause[0] = e;
                    // takes the whole write back
                    throw new StoreException(StoreException.Code.CANCELLED, "The import was stopped.", e);
                }
            });
        } catch (StoreException e) {
            if (cause[0] instanceof IOException io) {
                throw io;
            }
            if (cause[0] instanceof ExchangeException exchange) {
                throw exchange;
            }
            throw e;
        }
    }

    private void recognise(Path file, List<String> columns) throws ExchangeException {
        if (!columns.containsAll(layout.needed())) {
            String missing = layout.needed().stream().filter(column -> !columns.contains(column)).sorted()
                    .map(column -> '"' + column + '"').collect(Collectors.joining(", "));
            throw new ExchangeException(ExchangeException.NOT_THE_FORMAT, file + " is not laid out as " + layout.label() + ": it has no column "
                    + missing + ". Name another format, or export the file again with all columns.");
        }
    }

    private static Space space(ImportRequest request) throws ExchangeException {
        Optional<Space> space = request.namedSpace().isPresent()
                ? request.namedSpace().flatMap(request.workspace()::space)
                : request.workspace().defaultSpace();
        return space.orElseThrow(() -> new ExchangeException(ExchangeException.STORE,
                request.namedSpace().map(name -> "There is no space \"" + name + "\".")
                        .orElse("No space of this workspace can be written.")));
    }
}
