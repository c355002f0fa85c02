package org.sankofa.example.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.exchange.Importer;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;

/**
 * Imports diaspora funds from comma-separated values in UTF-8. The first row names the columns, in any order: {@code name},
 * {@code areas} (codes with spaces between them), {@code founded}, {@code purpose}. An empty cell says nothing and changes
 * nothing. A fund is known again by its name.
 */
public class FundsImporter implements Importer {

    private static final long LARGEST = 20_000_000;

    @Override
    public String format() {
        return "diaspora-csv";
    }

    @Override
    public String label() {
        return "Diaspora funds as CSV";
    }

    @Override
    public ImportReport run(ImportRequest request) throws ExchangeException {
        List<Csv.Row> rows = read(request.file());
        Space space = space(request);
        FundRows funds = new FundRows(request, space, rows);
        try {
            if (request.dryRun()) {
                funds.take(null);
            } else {
                space.write("Import " + request.file().getFileName(), funds::take);
            }
        } catch (StoreException e) {
            String code = e.code() == StoreException.Code.CANCELLED ? ExchangeException.CANCELLED : ExchangeException.STORE;
            throw new ExchangeException(code, e.getMessage(), e);
        }
        return funds.report();
    }

    private static List<Csv.Row> read(Path file) throws ExchangeException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new ExchangeException(ExchangeException.NOT_THE_FORMAT,
                        "The file " + file + " is larger than 20 MB. Divide it.");
            }
            List<Csv.Row> rows = Csv.read(Files.readString(file));
            if (rows.isEmpty() || !rows.get(0).cells().contains(FundRows.NAME)) {
                throw new ExchangeException(ExchangeException.NOT_THE_FORMAT, "The first row of " + file
                        + " has to name the columns, and one of them is \"name\". The others are areas, founded, purpose.");
            }
            return rows;
        } catch (CharacterCodingException e) {
            throw new ExchangeException(ExchangeException.NOT_THE_FORMAT,
                    "The file " + file + " is not written in UTF-8. Save it as CSV UTF-8.", e);
        } catch (IllegalArgumentException e) {
            throw new ExchangeException(ExchangeException.NOT_THE_FORMAT, e.getMessage(), e);
        } catch (IOException e) {
            throw new ExchangeException(ExchangeException.CANNOT_READ, "The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Space space(ImportRequest request) throws ExchangeException {
        Optional<Space> space = request.namedSpace().isPresent()
                ? request.namedSpace().flatMap(request.workspace()::space)
                : request.workspace().defaultSpace();
        return space.orElseThrow(() -> new ExchangeException(ExchangeException.STORE,
                "There is no space to import into. Name one that can be written."));
    }
}
