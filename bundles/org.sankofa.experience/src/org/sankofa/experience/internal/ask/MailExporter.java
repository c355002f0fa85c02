package org.sankofa.experience.internal.ask;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ExportRequest;
import org.sankofa.exchange.Exporter;
import org.sankofa.experience.ask.RequestMail;
import org.sankofa.experience.internal.Messages;
import org.sankofa.model.Contribution;
import org.sankofa.model.Record;
import org.sankofa.model.Request;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;

/** Writes one request, or one answer to it, as a mail. */
public final class MailExporter implements Exporter {

    /** Option: name of the sender. */
    public static final String FROM_NAME = "from.name";
    /** Option: address of the sender. */
    public static final String FROM_ADDRESS = "from.address";

    @Override
    public String format() {
        return "eml";
    }

    @Override
    public String label() {
        return Messages.text("mail.format.out");
    }

    @Override
    public String fileExtension() {
        return "eml";
    }

    @Override
    public long run(ExportRequest request, OutputStream out) throws IOException, ExchangeException {
        if (request.records().size() != 1) {
            throw new ExchangeException(ExchangeException.WRONG_REQUEST, Messages.text("mail.one-record"));
        }
        String id = request.records().iterator().next();
        Record record = find(request, id).orElseThrow(() -> new ExchangeException(ExchangeException.WRONG_REQUEST, Messages.text("mail.one-record")));
        if (record instanceof Contribution answer) {
            AnswerMail mail = new AnswerMail(request.snapshot(), answer);
            check(mail.problem());
            out.write(mail.bytes(request.options().get(FROM_NAME), request.options().get(FROM_ADDRESS)));
            request.progress().worked(1);
            return 1;
        }
        if (!(record instanceof Request question)) {
            throw new ExchangeException(ExchangeException.WRONG_REQUEST, Messages.text("mail.not-a-request"));
        }
        RequestMail mail = RequestMail.of(request.snapshot(), question)
                .from(request.options().get(FROM_NAME), request.options().get(FROM_ADDRESS));
        check(mail.problem());
        out.write(mail.bytes());
        request.progress().worked(1);
        return 1;
    }

    private static void check(Optional<String> problem) throws ExchangeException {
        if (problem.isPresent()) {
            throw new ExchangeException("may-not-go-out", problem.get());
        }
    }

    private static Optional<Record> find(ExportRequest request, String id) {
        Snapshot snapshot = request.snapshot();
        List<String> spaces = request.space() == null ? snapshot.spaces() : List.of(request.space());
        return snapshot.find(id).map(RecordKey::kind).flatMap(kind -> spaces.stream()
                .map(space -> snapshot.record(new RecordKey(space, kind, id))).flatMap(Optional::stream).findFirst());
    }
}
