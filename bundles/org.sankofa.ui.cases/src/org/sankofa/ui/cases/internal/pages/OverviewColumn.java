package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.Version;
import org.sankofa.ui.cases.internal.model.CaseHistory;
import org.sankofa.ui.cases.internal.model.CaseNews;
import org.sankofa.ui.cases.internal.model.CaseOverview;
import org.sankofa.ui.cases.internal.model.CaseVisits;
import org.sankofa.ui.cases.internal.model.Gap;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.pages.PageSection;
import org.sankofa.ui.pages.PageSections;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** The content of the overview of one case. */
final class OverviewColumn {

    private static final List<String> COUNTED = List.of("programme", "lesson", "publication");
    private static final int CARDS = 4;
    private static final int CHANGES = 5;

    private final PageContext context;
    private final PageColumn column;
    private final CaseReading reading;
    private final List<PageSection.Part> parts;
    private CaseNews news = CaseNews.NONE;
    private CaseHistory history;
    private RecordKey historyOf;
    /** When the case was looked at before; null: not read yet. */
    private volatile Optional<Instant> since;

    OverviewColumn(Composite page, PageContext context, PageSections sections) {
        this.context = context;
        column = new PageColumn(page);
        reading = new CaseReading(context, column);
        parts = sections.open(OverviewPage.ID, column, context, this::show);
        Runnable indexed = () -> page.getDisplay().asyncExec(this::read);
        context.index().addListener(indexed);
        context.onDispose(() -> context.index().removeListener(indexed));
        context.onChange(() -> {
            show();
            read();
        });
    }

    private void read() {
        if (column.isDisposed()) {
            return;
        }
        boolean isNew = context.session().isNew();
        RecordKey key = context.session().key();
        CaseNews[] found = {CaseNews.NONE};
        // both are quick, and the column is filled once
        reading.read(COUNTED, () -> found[0] = isNew ? CaseNews.NONE : news(key), changed -> {
            boolean other = !found[0].equals(news);
            news = found[0];
            if (changed || other) {
                show();
            }
        });
    }

    private CaseNews news(RecordKey key) throws Exception {
        if (since == null) {
            since = CaseVisits.in(context.workspace().directory()).visited(key, Instant.now());
        }
        Optional<Space> space = context.workspace().space(key.space());
        return space.isEmpty() ? CaseNews.NONE : CaseNews.of(history(key).versions(context.workspace().snapshot(),
            (of, most) -> space.get().history(of.kind(), of.id(), most)), since, context.workspace().identity());
    }

    /** A case that was moved to another space has another history. */
    private synchronized CaseHistory history(RecordKey key) {
        if (history == null || !key.equals(historyOf)) {
            history = new CaseHistory(key);
            historyOf = key;
        }
        return history;
    }

    private void show() {
        CaseOverview overview = new CaseOverview(reading.record(), reading.last().names());
        column.rebuild(() -> {
            showHead(overview);
            showNews();
            parts.forEach(part -> part.fill(column));
            showCards(overview);
            showGaps(overview.gaps());
            showChanges();
        });
    }

    private void showHead(CaseOverview overview) {
        if (!overview.isNamedByCountry()) {
            Label country = Theme.of(column).style(new Label(column.body(), SWT.NONE), Token.PAGE, Token.TEXT, TypeStyle.DISPLAY);
            country.setText(overview.country().replace("&", "&&"));
        }
        boolean silent = overview.words().isEmpty();
        column.text(silent ? text("overview.silent") : overview.words(), silent ? Token.TEXT_SECONDARY : Token.TEXT);
        Composite lines = Theme.of(column).style(new Composite(column.body(), SWT.NONE), Token.PAGE, null, null);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = Spacing.XL;
        layout.verticalSpacing = 2;
        lines.setLayout(layout);
        lines.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        overview.head().stream().skip(1).filter(line -> !line.value().isEmpty()).forEach(line -> {
            label(lines, line.label(), Token.TEXT_SECONDARY);
            label(lines, line.value(), Token.TEXT);
        });
        if (lines.getChildren().length == 0) {
            lines.dispose();
        }
    }

    private void label(Composite parent, String words, Token ink) {
        Theme.of(parent).style(new Label(parent, SWT.NONE), Token.PAGE, ink, TypeStyle.BODY).setText(words.replace("&", "&&"));
    }

    private void showCards(CaseOverview overview) {
        column.section(text("overview.holds"));
        Composite cards = Theme.of(column).style(new Composite(column.body(), SWT.NONE), Token.PAGE, null, null);
        GridLayout layout = new GridLayout(CARDS, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Spacing.M;
        layout.verticalSpacing = Spacing.M;
        cards.setLayout(layout);
        cards.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        card(cards, "people", (long) overview.groups(), "overview.groups", "profile");
        card(cards, "remittance", (long) overview.estimates(), "overview.estimates", "remittances");
        card(cards, "strategy", (long) overview.policies(), "overview.policies", "policies");
        card(cards, "impact", (long) overview.impacts(), "overview.impacts", "impacts");
        card(cards, "programme", reading.last().counts().get("programme"), "overview.programmes", "programmes");
        card(cards, "lesson", reading.last().counts().get("lesson"), "overview.lessons", "experience");
        card(cards, "publication", reading.last().counts().get("publication"), "overview.publications", "sources");
    }

    private void card(Composite parent, String icon, Long number, String key, String page) {
        new CountCard(parent, icon, number, text(key), () -> context.showPage(CasePage.id(page)));
    }

    private void showGaps(List<Gap> gaps) {
        column.section(text("overview.gaps")).remark(gaps.isEmpty() ? "" : String.valueOf(gaps.size()));
        if (gaps.isEmpty()) {
            column.text(text("overview.gaps.none"), Token.TEXT_SECONDARY);
            return;
        }
        column.text(text(context.session().isReadOnly() ? "overview.gaps.read" : "overview.gaps.words"), Token.TEXT_SECONDARY);
        Composite rows = Rows.twoColumns(column.body());
        for (Gap gap : gaps) {
            Rows.gap(rows, gap, context);
        }
    }

    /** What others changed since the person looked at the case the last time. */
    private void showNews() {
        if (news.since().isEmpty()) {
            return;
        }
        column.section(text("overview.news")).remark(news.fresh().isEmpty() ? "" : String.valueOf(news.fresh().size()));
        String when = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withZone(ZoneId.systemDefault()).format(news.since().get());
        if (news.fresh().isEmpty()) {
            column.text(text("overview.news.none", when), Token.TEXT_SECONDARY);
            return;
        }
        column.text(text("overview.news.words", when), Token.TEXT_SECONDARY);
        RecordKey key = context.session().key();
        for (Version version : news.fresh().stream().limit(CHANGES).toList()) {
            line(version).remark(CaseNews.sentence(version, key));
        }
    }

    private RecordLine line(Version version) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());
        return new RecordLine(column.body(), "history", version.message()).quiet()
            .detail(text("overview.changes.who", version.author(), format.format(version.when())));
    }

    private void showChanges() {
        column.section(text("overview.changes"));
        if (news.versions().isEmpty()) {
            column.text(text(context.session().isNew() ? "overview.changes.unsaved" : "overview.changes.none"),
                Token.TEXT_SECONDARY);
        }
        news.versions().stream().limit(CHANGES).forEach(this::line);
    }
}
