package org.sankofa.exchange.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return fromPipe(request, space);
            }
            return load(request, space, file);
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

    /** What comes through a pipe can be read once only, and the loader reads twice. */
    private static ImportReport fromPipe(ImportRequest request, Space space)
            throws IOException, InvalidRecordException, ExchangeException, StoreException {
        Path copy = Files.createTempFile("sankofa-import", ".json");
        try {
            try (InputStream in = Files.newInputStream(request.file())) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return load(request, space, copy);
        } finally {
            Files.delete(copy);
        }
    }

    private static ImportReport load(ImportRequest request, Space space, Path content)
            throws IOException, InvalidRecordException, ExchangeException, StoreException {
        return new RecordLoader(request.workspace(), space, false).load(List.of(() -> Files.newInputStream(content)),
                "Import " + request.file().getFileName(), request.dryRun(), request.progress());
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
