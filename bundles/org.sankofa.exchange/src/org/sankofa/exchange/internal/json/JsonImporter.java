package org.sankofa.exchange.internal.json;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.exchange.Importer;
import org.sankofa.exchange.json.InvalidRecordException;
import org.sankofa.exchange.json.RecordLoader;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;

/** Imports records written as JSON: one, an array, or one a line. */
public final class JsonImporter implements Importer {

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String label() {
        return "Records as JSON";
    }

    @Override
    public ImportReport run(ImportRequest request) throws ExchangeException {
        Path file = request.file();
        if (Files.isDirectory(file)) {
            throw new ExchangeException(ExchangeException.CANNOT_READ, file + " is a folder; name a file.");
        }
        Space space = space(request);
        try {
            return new RecordLoader(request.workspace(), space, false).load(List.of(() -> Files.newInputStream(file)),
                    "Import " + file.getFileName(), request.dryRun(), request.progress());
        } catch (NoSuchFileException e) {
            throw new ExchangeException(ExchangeException.CANNOT_READ, "There is no file " + file + ".", e);
        } catch (AccessDeniedException e) {
            throw new ExchangeException(ExchangeException.CANNOT_READ,
                    "The file " + file + " may not be read; change its permissions.", e);
        } catch (IOException e) {
            throw new ExchangeException(ExchangeException.CANNOT_READ,
                    "The file " + file + " cannot be read: " + e.getMessage(), e);
        } catch (InvalidRecordException e) {
            throw new ExchangeException(e.problems().get(0).code(), file + ": " + e.getMessage()
                    + " Nothing was imported.", e);
        } catch (StoreException e) {
            throw new ExchangeException(ExchangeException.STORE, e.getMessage(), e);
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
