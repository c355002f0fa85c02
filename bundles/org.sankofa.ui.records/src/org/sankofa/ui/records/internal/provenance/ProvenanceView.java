package org.sankofa.ui.records.internal.provenance;

import static org.sankofa.ui.records.internal.Messages.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.sankofa.model.Attachment;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.store.Conflict;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.IconButton.Look;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.presentation.FactModel;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.ui.records.internal.files.FileGiving;
import org.sankofa.ui.records.internal.provenance.Origin.Cited;
import org.sankofa.ui.records.internal.provenance.Origin.Remark;
import org.sankofa.ui.records.internal.provenance.Writing.Former;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** Writes what is known of a value, or of a record, into a column. */
final class ProvenanceView {

    private static final int MOST = 12;
    private static final DateTimeFormatter WHEN = DateTimeFormatter
        .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());

    private final PageColumn column;
    private final EditingSession session;
    private final Workspace workspace;
    private final Consumer<RecordKey> open;

    ProvenanceView(PageColumn column, EditingSession session, Workspace workspace, Consumer<RecordKey> open) {
        this.column = column;
        this.session = session;
        this.workspace = workspace;
        this.open = open;
    }

    /**
     * About one value.
     *
     * @param whole what is named as a source of the record as a whole
     */
    void field(EObject object, EStructuralFeature feature, Origin origin, List<Cited> whole, Writing writing) {
        title(ModelTexts.in(Locale.forLanguageTag(Titles.languages().getFirst())).label(feature));
        if (object != session.record()) {
            column.text(Labels.name(object, Titles.languages()), Token.TEXT_SECONDARY);
        }
        if (!origin.absence().isEmpty()) {
            column.text(text("provenance.absent", origin.absence()), Token.WARNING);
        }
        conflict(origin.conflict());
        sources(object, origin, whole);
        written(writing.last(), origin.unsaved());
        if (!writing.former().isEmpty()) {
            column.section(text("provenance.former")).remark(String.valueOf(writing.former().size()));
            writing.former().stream().limit(MOST).forEach(former -> former(object, feature, former));
            if (writing.former().size() > MOST) {
                column.text(text("provenance.former.more", writing.former().size() - MOST), Token.TEXT_TERTIARY);
            }
        }
    }

    /** About the whole record. */
    void record(Writing writing, RecordOrigins origins) {
        title(Titles.of(session.record()));
        column.text(text("provenance.hint"), Token.TEXT_SECONDARY);
        column.section(text("provenance.values"));
        column.text(text("provenance.sourced", origins.sourced()), Token.TEXT);
        if (origins.missing() > 0) {
            column.text(text("provenance.missing", origins.missing()), Token.TEXT);
        }
        int conflicts = session.conflicts().size();
        if (conflicts > 0) {
            column.text(text("provenance.conflicts", conflicts), Token.WARNING);
        }
        if (!origins.sources().isEmpty()) {
            column.section(text("provenance.sources")).remark(String.valueOf(origins.sources().size()));
            for (int i = 0; i < Math.min(MOST, origins.sources().size()); i++) {
                source(origins.sources().get(i));
                column.text(text("provenance.uses", origins.uses().get(i)), Token.TEXT_TERTIARY);
            }
        }
        written(writing.last(), session.isDirty());
    }

    private void title(String words) {
        Label label = Theme.of(column).style(new Label(column.body(), SWT.WRAP), Token.PAGE, Token.TEXT, TypeStyle.TITLE);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
    }

    private void sources(EObject object, Origin origin, List<Cited> whole) {
        column.section(text("provenance.sources"));
        if (!origin.isSourced()) {
            column.text(text(!FactModel.supported(object) ? "provenance.sources.never"
                : session.isReadOnly() ? "provenance.sources.none.read" : "provenance.sources.none"), Token.TEXT_SECONDARY);
            if (!whole.isEmpty()) {
                column.text(text("provenance.sources.whole"), Token.TEXT_SECONDARY);
                whole.forEach(this::source);
            }
            return;
        }
        origin.sources().forEach(this::source);
        origin.files().forEach(this::file);
        if (!origin.quote().isEmpty()) {
            column.text(text("provenance.quote", origin.quote()), Token.TEXT);
        }
        for (Remark remark : origin.remarks()) {
            column.text(text("provenance.remark", remark.label(), remark.words()), Token.TEXT_SECONDARY);
        }
    }

    private void source(Cited cited) {
        if (cited.title().isEmpty()) {
            column.text(text("provenance.source.missing"), Token.TEXT_TERTIARY);
            return;
        }
        button(Look.GHOST, "open", cited.title(), text("provenance.source.open", cited.title()),
            () -> Ids.parse(cited.address()).flatMap(reference -> workspace.snapshot().find(reference.record())).ifPresent(open));
    }

    private void file(Attachment file) {
        String name = String.valueOf(file.getName());
        button(Look.GHOST, "attachment", name, text(FileGiving.opens(file) ? "files.open" : "files.save", name),
            () -> workspace.space(session.key().space()).ifPresent(space -> FileGiving.give(column, space, file)));
        if (file.getPage() != null && !file.getPage().isBlank()) {
            column.text(text("provenance.remark", text("provenance.file.page"), file.getPage()), Token.TEXT_SECONDARY);
        }
    }

    private void written(Version last, boolean unsaved) {
        column.section(text("provenance.written"));
        if (unsaved) {
            column.text(text("provenance.unsaved"), Token.WARNING);
        }
        if (last == null) {
            column.text(text(session.isNew() ? "provenance.unwritten.new" : "provenance.unwritten"), Token.TEXT_SECONDARY);
        } else {
            column.text(text("provenance.by", last.author(), when(last.when())), Token.TEXT);
            column.text(text("provenance.version", Objects.requireNonNullElse(last.message(), ""),
                last.commit().substring(0, Math.min(8, last.commit().length()))), Token.TEXT_TERTIARY);
        }
    }

    private void former(EObject object, EStructuralFeature feature, Former former) {
        column.text(former.value().isEmpty() ? text("provenance.former.nothing") : former.value(), Token.TEXT);
        column.text(text("provenance.by", former.author(), when(former.when())), Token.TEXT_TERTIARY);
        if (!session.isReadOnly() && Restoring.possible(feature)) {
            button(Look.PLAIN, "undo", text("provenance.restore"), text("provenance.restore.help"), () -> restore(object, feature, former));
        }
    }

    private void restore(EObject object, EStructuralFeature feature, Former former) {
        RecordKey key = session.key();
        Jobs.work(column, text("provenance.restore.job"), monitor -> workspace.space(key.space()).orElseThrow()
            .recordAt(key.kind(), key.id(), former.commit()), then -> restore(object, feature, then));
    }

    private void restore(EObject object, EStructuralFeature feature, Record then) {
        boolean[] there = new boolean[1];
        session.run(text("provenance.restore.step"), () -> there[0] = Restoring.restore(object, feature, then));
        if (!there[0]) {
            Dialogs.tell(column.getShell(), text("provenance.restore"), text("provenance.restore.gone"));
        }
    }

    private void conflict(Conflict conflict) {
        if (conflict == null) {
            return;
        }
        column.section(text("provenance.conflict"));
        column.text(text("provenance.conflict.words"), Token.WARNING);
        for (Conflict.Alternative alternative : conflict.alternatives()) {
            boolean nothing = alternative.label() == null || alternative.label().isEmpty();
            column.text(nothing ? text("provenance.former.nothing") : alternative.label(), Token.TEXT);
            if (!session.isReadOnly()) {
                button(Look.PLAIN, "check", text("provenance.choose"), text("provenance.choose.help"),
                    () -> session.resolve(conflict, alternative.value()));
            }
        }
    }

    private void button(Look look, String icon, String words, String tip, Runnable action) {
        IconButton button = new IconButton(column.body(), look, icon, words, tip, action);
        GridDataFactory.swtDefaults().align(look == Look.GHOST ? SWT.FILL : SWT.BEGINNING, SWT.CENTER).grab(look == Look.GHOST, false)
            .hint(look == Look.GHOST ? 100 : SWT.DEFAULT, SWT.DEFAULT).applyTo(button);
    }

    private static String when(Instant moment) {
        return WHEN.format(moment);
    }
}
