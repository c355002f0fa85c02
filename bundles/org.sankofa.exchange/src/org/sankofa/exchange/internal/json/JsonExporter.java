package org.sankofa.exchange.internal.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ExportRequest;
import org.sankofa.exchange.Exporter;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.exchange.json.SnapshotNames;
import org.sankofa.model.Record;
import org.sankofa.model.SpaceInfo;
import org.sankofa.store.RecordKey;

/** Writes an array of records, one a line. */
public final class JsonExporter implements Exporter {

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String label() {
        return "Records as JSON";
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    @Override
    public long run(ExportRequest request, OutputStream out) throws IOException, ExchangeException {
        RecordJson json = new RecordJson(new SnapshotNames(request.snapshot()));
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        long count = 0;
        writer.write('[');
        for (String space : request.space() != null ? List.of(request.space()) : request.snapshot().spaces()) {
            try (Stream<RecordKey> keys = request.snapshot().keys(space, request.kind())) {
                for (Iterator<RecordKey> all = keys.iterator(); all.hasNext();) {
                    RecordKey key = all.next();
                    Optional<Record> record = request.wants(key.id()) ? request.snapshot().record(key) : Optional.empty();
                    // the description of a space stays with the space
                    if (record.isPresent() && (request.kind() != null || !request.records().isEmpty() || !(record.get() instanceof SpaceInfo))) {
                        writer.write(count++ == 0 ? "\n" : ",\n");
                        writer.write(JsonText.compact(json.write(record.get())));
                        request.progress().worked(1);
                    }
                    if (request.progress().cancelled()) {
                        throw new ExchangeException(ExchangeException.CANCELLED, "The export was stopped.");
                    }
                }
            }
        }
        writer.write("\n]\n");
        writer.flush();
        return count;
    }
}
