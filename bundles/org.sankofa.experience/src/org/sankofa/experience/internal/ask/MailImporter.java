package org.sankofa.experience.internal.ask;

import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.exchange.Importer;
import org.sankofa.experience.ask.MailReplies;
import org.sankofa.experience.internal.Messages;

/** Takes replies from files of mails. Option {@code request}: the request that mails without a thread answer. */
public final class MailImporter implements Importer {

    /** Option: id of the request for mails that do not say which they answer. */
    public static final String REQUEST = "request";

    @Override
    public String format() {
        return "eml";
    }

    @Override
    public String label() {
        return Messages.text("mail.format.in");
    }

    @Override
    public ImportReport run(ImportRequest request) throws ExchangeException {
        MailReplies.Options options = new MailReplies.Options(request.space(), request.options().get(REQUEST), request.dryRun());
        return new MailReplies(request.workspace()).take(request.file(), options, request.progress()).report();
    }
}
