package org.sankofa.ui.records.internal.files;

import static org.sankofa.ui.records.internal.Messages.text;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.sankofa.model.Attachment;
import org.sankofa.model.ModelPackage;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.EditorPage;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.records.internal.Refocus;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The files of a record: drop them here, open them, say which page and which words matter. */
public final class FilesPage implements EditorPage {

    /** The id of this page. */
    public static final String ID = "org.sankofa.page.files";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return text("files.page");
    }

    @Override
    public int order() {
        return APPENDIX + 20;
    }

    @Override
    public boolean shows(EClass kind) {
        return ModelPackage.Literals.RECORD.isSuperTypeOf(kind) && kind != ModelPackage.Literals.SPACE_INFO;
    }

    @Override
    public boolean edits(EClass kind, EStructuralFeature feature) {
        return feature == ModelPackage.Literals.RECORD__ATTACHMENTS;
    }

    @Override
    public void fill(Composite page, PageContext context) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        page.setLayout(layout);
        Theme theme = Theme.of(page);
        Composite top = theme.style(new Composite(page, SWT.NONE), Token.PAGE, null, null);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout inner = new GridLayout();
        inner.marginWidth = Spacing.XL;
        inner.marginHeight = Spacing.M;
        top.setLayout(inner);
        Label words = theme.style(new Label(top, SWT.WRAP), Token.PAGE, Token.TEXT_SECONDARY, null);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 200;
        words.setLayoutData(wide);
        Composite files = theme.style(new Composite(top, SWT.NONE), Token.PAGE, null, null);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.spacing = Spacing.S;
        files.setLayout(row);
        files.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Attaching attaching = new Attaching(page, context.session(), context.workspace(), context.messages());
        context.form(page, FormOutline.empty().section(text("files.page"), "attachments"))
            .setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        context.onChange(() -> {
            show(files, context, attaching);
            words.setText(text(context.session().isReadOnly() ? context.record().getAttachments().isEmpty()
                ? "files.none.read" : "files.read" : "files.drop"));
            page.layout(true, true);
        });
    }

    private static void show(Composite files, PageContext context, Attaching attaching) {
        Refocus focus = Refocus.of(files);
        Stream.of(files.getChildren()).forEach(child -> child.dispose());
        if (!context.session().isReadOnly()) {
            new IconButton(files, IconButton.Look.PLAIN, "attachment", text("files.attach"), null, () -> {
                FileDialog dialog = new FileDialog(files.getShell(), SWT.OPEN | SWT.MULTI);
                if (dialog.open() != null) {
                    List<Path> chosen = Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
                    attaching.take(chosen, () -> { });
                }
            });
        }
        for (Attachment file : context.record().getAttachments()) {
            String name = String.valueOf(file.getName());
            boolean opens = FileGiving.opens(file);
            new IconButton(files, IconButton.Look.GHOST, opens ? "open" : "save",
                text(opens ? "files.open" : "files.save", name), null, 
                () -> FileGiving.give(files, context.workspace().space(context.session().key().space()).orElseThrow(), file));
        }
        focus.give(files.getParent());
    }
}
