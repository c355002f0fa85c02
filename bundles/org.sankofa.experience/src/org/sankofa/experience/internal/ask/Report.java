package org.sankofa.experience.internal.ask;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.exchange.ImportProblem;
import org.sankofa.exchange.ImportReport;
import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.internal.mail.MailFinding;
import org.sankofa.model.checks.Tier;

/** Counts and collects what an import of mails has to say. */
final class Report {

    private static final String RULE = "e-mail (RFC 5322, MIME)";

    private final List<ImportProblem> problems = new ArrayList<>();
    private long created;
    private long unchanged;
    private long refused;

    void created() {
        created++;
    }

    void unchanged() {
        unchanged++;
    }

    /** A mail that is not taken. */
    void refused(int line, String path, String value, String code, Object... values) {
        refused++;
        add(Tier.CRITICAL, line, path, value, code, values);
    }

    void add(Tier tier, int line, String path, String value, String code, Object... values) {
        problems.add(new ImportProblem(tier, line, path, value, RULE, Messages.text("mail." + code, values), code));
    }

    void add(int line, MailFinding finding) {
        add(finding.tier(), line, finding.path(), finding.value(), finding.code(), finding.values());
    }

    ImportReport report() {
        return new ImportReport(created, 0, unchanged, refused, problems);
    }
}
