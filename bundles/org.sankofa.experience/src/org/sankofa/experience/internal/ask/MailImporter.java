package org.sankofa.experience.internal.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.exchange.Importer;
import org.sankofa.experience.ask.MailReplies;
import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.internal.mail.MailFolder;

/** Takes replies from files of mails. Option {@code request}: the request that mails without a thread answer. */
public final class MailImporter implements Importer {

    /** Option: id of the request for mails that do not say which they answer. */
    public static final String REQUEST = "request";

    private static final List<String> NAMES = List.of(".eml", ".mbox", ".mbx", ".msg");

    @Override
    public String format() {
        return "eml";
    }

    @Override
    public String label() {
        return Messages.text("mail.format.in");
    }

    /** By the names that mail programs give, Outlook's too so that it is said what to do; else by a header. */
    @Override
    public boolean recognises(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (NAMES.stream().anyMatch(name::endsWith)) {
            return true;
        }
        try (MailFolder folder = new MailFolder(file)) {
            return folder.form() == MailFolder.Form.MAIL;
        } catch (IOException e) {
            // whatever it is, it is not ours
            return false;
        }
    }

    @Override
    public ImportReport run(ImportRequest request) throws ExchangeException {
        MailReplies.Options options = new MailReplies.Options(request.space(), request.options().get(REQUEST), request.dryRun());
        return new MailReplies(request.workspace()).take(request.file(), options, request.progress()).report();
    }
}
