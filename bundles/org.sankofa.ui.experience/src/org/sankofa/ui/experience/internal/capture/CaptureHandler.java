package org.sankofa.ui.experience.internal.capture;

import static org.sankofa.ui.experience.internal.Messages.text;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Record;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.experience.capture.Capture;
import org.sankofa.experience.capture.ThemeSuggestions;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.experience.internal.handlers.Places;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.records.RecordEditors;

import jakarta.inject.Named;

/** Asks what was learned, from the record in front or from none. */
public class CaptureHandler {

    /** What is read before the form opens. */
    private record Read(EditingSession session, String source, ThemeSuggestions themes) {
    }

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, @Optional @Named(IServiceConstants.ACTIVE_PART) MPart part,
            Workspace workspace, SearchIndex index, RecordEditors editors) {
        RecordKey key = RecordEditors.keyOf(part).orElse(null);
        String space = (key == null ? workspace.defaultSpace().map(one -> one.name()) : Places.beside(key, workspace)).orElse(null);
        if (space == null) {
            Dialogs.tell(shell, text("capture.title"), text("capture.nowhere"));
            return;
        }
        String language = Places.languages().getFirst();
        Jobs.read(shell, text("capture.job"), monitor -> {
            Record source = key == null ? null : workspace.snapshot().record(key).orElse(null);
            EditingSession session = workspace.create(space, Literals.LESSON);
            session.run(text("capture.title"), () -> new Capture(workspace, index.experience()).fill(source, (Lesson) session.record(), language));
            String name = source == null ? "" : org.sankofa.model.labels.Labels.title(source, Places.languages());
            return new Read(session, name, new ThemeSuggestions(workspace.snapshot(), workspace.vocabularies()));
        }, read -> {
            CaptureDialog dialog = new CaptureDialog(shell, read.session(), read.source(), read.themes(), workspace, index);
            RecordKey saved = read.session().key();
            boolean kept = dialog.open() == org.eclipse.jface.window.Window.OK;
            read.session().close();
            if (dialog.wantsMore() || dialog.wanted() != null) {
                editors.open(dialog.wanted() != null ? dialog.wanted() : saved);
            } else if (kept) {
                Saved.tell(editors, part, saved);
            }
        });
    }
}
