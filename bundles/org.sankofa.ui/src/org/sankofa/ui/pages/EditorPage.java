package org.sankofa.ui.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.presentation.FieldSpec;
import org.sankofa.ui.presentation.FormModel;
import org.sankofa.ui.presentation.SectionSpec;

/**
 * A page of the editor of some kinds of record. An OSGi service: whatever bundle registers one adds a tab to the editors of
 * the kinds it names. One object serves all editors, so it keeps no state of a record; what it needs of one it takes from
 * the {@link PageContext}.
 *
 * <pre>
 * &#64;Override
 * public void fill(Composite page, PageContext context) {
 *     page.setLayout(new FillLayout());
 *     PageColumn column = new PageColumn(page);
 *     context.onChange(() -&gt; show(column, (CountryCase) context.record()));
 * }
 * </pre>
 */
public interface EditorPage {

    /**
     * Where the pages begin that every kind has: all fields, files, history. Pages made for a kind stand before it; a kind
     * without any opens with all its fields.
     */
    int APPENDIX = 900;

    /** @return an id that no other page has, such as {@code org.example.diaspora.page} */
    String id();

    /** @return the name on the tab, in the person's language */
    String label();

    /** @return pages stand in this order; those made for a kind lie below {@link #APPENDIX}, Sankofa's own in steps of 100 */
    int order();

    /** @return whether editors of this kind have the page */
    boolean shows(EClass kind);

    /** Makes the content, on the user interface's thread, when the page is first opened. The page has no layout yet. */
    void fill(Composite page, PageContext context);

    /** @return whether a field is edited on this page, so that problems and found places lead to it */
    default boolean edits(EClass kind, EStructuralFeature feature) {
        return false;
    }

    /**
     * Takes files that are dropped on the editor, whichever of its pages is shown, where something better can be done with them
     * than to keep them with the record.
     *
     * @param editor whose end ends the work
     * @return whether this page takes them; else they are kept
     */
    default boolean receive(List<Path> files, Control editor, PageContext context) {
        return false;
    }

    /**
     * The sections of the page, for the outline beside the editor.
     *
     * @param model the form of the record's class
     * @return those of the model, with the fields that are edited on this page, unless the page says otherwise
     */
    default List<SectionSpec> sections(FormModel model) {
        List<SectionSpec> sections = new ArrayList<>();
        for (SectionSpec section : model.sections()) {
            List<FieldSpec> fields = section.fields().stream().filter(field -> edits(model.type(), field.feature())).toList();
            if (!fields.isEmpty()) {
                sections.add(new SectionSpec(section.key(), section.label(), fields));
            }
        }
        return sections;
    }
}
