package org.sankofa.workbench.tests;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;

/** A field of a record that is open, and what was remarked on it. */
final class Remarked {

    private Remarked() {
    }

    /** @return the pages of a record that is open */
    static RecordPages editor(RunningWorkbench workbench, RecordKey key) {
        workbench.await("the editor", () -> Widgets.all(workbench.shell(), RecordPages.class).stream()
                .anyMatch(pages -> pages.session().key().equals(key)));
        return workbench.ui(() -> Widgets.all(workbench.shell(), RecordPages.class).stream()
                .filter(pages -> pages.session().key().equals(key)).findFirst().orElseThrow());
    }

    /** Goes to a field of a record, and asks with the keys what was remarked. @return where that stands */
    static Shell open(RunningWorkbench workbench, RecordKey key, EStructuralFeature feature) {
        workbench.ui(() -> workbench.service(RecordEditors.class).open(key));
        RecordPages pages = editor(workbench, key);
        workbench.ui(() -> {
            pages.reveal(pages.session().record(), feature);
            return null;
        });
        workbench.await("the field", () -> workbench.focus() instanceof Text && RunningWorkbench.within(workbench.focus(), pages));
        workbench.awaitReady();
        workbench.ui(() -> {
            Event event = new Event();
            event.keyCode = SWT.CR;
            event.stateMask = SWT.ALT | SWT.SHIFT;
            event.doit = true;
            workbench.focus().notifyListeners(SWT.KeyDown, event);
            return null;
        });
        workbench.await("what was remarked", () -> popover(workbench).isPresent());
        return workbench.ui(() -> popover(workbench).orElseThrow());
    }

    private static Optional<Shell> popover(RunningWorkbench workbench) {
        return Stream.of(workbench.shell().getDisplay().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().startsWith("Remarks on")).findFirst();
    }
}
