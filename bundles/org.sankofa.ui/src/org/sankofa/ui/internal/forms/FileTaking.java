package org.sankofa.ui.internal.forms;

import java.nio.file.Path;
import java.util.List;

import org.sankofa.model.Attachment;
import org.sankofa.model.Fact;

/** Takes files that are dropped on a form: on a field they become the source of its value, and page and quote are asked for. */
final class FileTaking {

    private final FormScope scope;

    FileTaking(FormScope scope) {
        this.scope = scope;
    }

    /** Whether files can be dropped. */
    boolean takes() {
        return !scope.readOnly() && scope.host().canAttach();
    }

    /**
     * Takes files.
     *
     * @param cell the field they were dropped on; null: none
     */
    void take(FieldCell cell, List<Path> files) {
        if (cell == null || !cell.isSourced()) {
            scope.host().attach(files, null);
            return;
        }
        FieldContext field = cell.context();
        scope.host().attach(files, kept -> {
            name(field, kept);
            // asked for when the step is done, over what it changed
            cell.getDisplay().asyncExec(() -> {
                if (!cell.isDisposed()) {
                    cell.openFact(org.sankofa.model.ModelPackage.Literals.FACT__PAGE);
                }
            });
        });
    }

    private static void name(FieldContext field, List<Attachment> kept) {
        Fact fact = field.fact().findOrMake();
        kept.stream().filter(file -> !fact.getFiles().contains(file)).forEach(fact.getFiles()::add);
        field.fact().attach(fact);
        field.joined();
    }
}
