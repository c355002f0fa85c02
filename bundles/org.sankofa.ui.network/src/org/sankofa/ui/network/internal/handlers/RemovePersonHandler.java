package org.sankofa.ui.network.internal.handlers;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.model.Person;
import org.sankofa.model.Record;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.Labels;
import org.sankofa.store.NewEpoch;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.Languages;
import org.sankofa.ui.network.internal.NetworkSharing;
import org.sankofa.ui.network.internal.dialogs.RemovePersonDialog;
import org.sankofa.ui.network.internal.model.PersonRemoval;
import org.sankofa.ui.records.RecordEditors;

import jakarta.inject.Named;

/** Takes the person in front out of their space, after it was said what goes, what stays and what the others will see. */
public class RemovePersonHandler {

    @CanExecute
    public boolean canExecute(@org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_PART) MPart part, Workspace workspace) {
        return RecordEditors.keyOf(part).filter(key -> Kinds.classOf(key.kind()).filter(type -> Person.class.isAssignableFrom(type.getInstanceClass()))
                .isPresent()).flatMap(key -> workspace.space(key.space())).filter(space -> !space.readOnly()).isPresent();
    }

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, @Named(IServiceConstants.ACTIVE_PART) MPart part, NetworkSharing sharing,
            RecordEditors editors, EPartService parts) {
        RecordKey key = RecordEditors.keyOf(part).orElseThrow();
        if (part.isDirty()) {
            Dialogs.tell(shell, text("person.title"), text("person.unsaved"));
            return;
        }
        PersonRemoval removal = new PersonRemoval(sharing.shared(), key);
        Optional<Record> record = sharing.workspace().snapshot().record(key);
        RemovePersonDialog dialog = new RemovePersonDialog(shell, removal,
                record.map(one -> Labels.title(one, Languages.preferred())).filter(name -> !name.isBlank()).orElse(key.id()));
        if (dialog.open() != Window.OK) {
            return;
        }
        int toRead = dialog.preview().toRead().size();
        if (!dialog.anew()) {
            Jobs.work(shell, text("person.job"), monitor -> {
                removal.fromNowOn();
                return key;
            }, done -> told(shell, text("person.done.now"), toRead));
        } else if (closed(shell, key.space(), parts)) {
            sharing.exchange(shell, removal.space(), text("person.job.anew", key.space()), removal::anew, epoch -> {
                told(shell, said(epoch), toRead);
                editors.open(key);
            });
        }
    }

    /** Nothing of the space may be open while its history begins anew. */
    private static boolean closed(Shell shell, String space, EPartService parts) {
        List<MPart> open = parts.getParts().stream().filter(part -> RecordEditors.keyOf(part).or(() -> RecordEditors.newRecordOf(part))
                .filter(key -> key.space().equals(space)).isPresent()).toList();
        if (open.stream().anyMatch(MPart::isDirty)) {
            Dialogs.tell(shell, text("person.title"), text("person.unsaved.others"));
            return false;
        }
        open.forEach(part -> parts.hidePart(part, true));
        return true;
    }

    private static String said(NewEpoch epoch) {
        String done = text("person.done.anew", epoch.versions());
        return epoch.remarks().isEmpty() ? done : done + "\n\n" + String.join("\n", epoch.remarks());
    }

    private static void told(Shell shell, String words, int toRead) {
        Dialogs.tell(shell, text("person.title"), toRead == 0 ? words : words + "\n\n" + text("person.done.toRead", toRead));
    }
}
