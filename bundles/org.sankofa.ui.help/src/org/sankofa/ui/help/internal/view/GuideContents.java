package org.sankofa.ui.help.internal.view;

import static org.sankofa.ui.help.internal.Messages.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.help.internal.guide.GuideSearch.Found;
import org.sankofa.ui.help.internal.text.Block.Heading;
import org.sankofa.ui.help.internal.text.ChapterText;
import org.sankofa.ui.help.internal.text.Span;
import org.sankofa.ui.tables.TreeLook;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The chapters with the sections of the one that is read; or, while something is searched for, the sections found. */
final class GuideContents extends Composite {

    private static final String CHAPTER = "chapter";

    private final StackLayout layers = new StackLayout();
    private final Tree tree;
    private final Composite nothing;
    private final Consumer<String> open;
    private String shown = "";
    private boolean searching;

    GuideContents(Composite parent, Consumer<String> open) {
        super(parent, SWT.NONE);
        this.open = open;
        Theme.of(this).style(this, Token.PAGE, null, null);
        setLayout(layers);
        tree = TreeLook.apply(new Tree(this, SWT.SINGLE | SWT.FULL_SELECTION), Token.SURFACE);
        Accessible.name(tree, () -> searching ? text("guide.found") : text("guide.contents"), null);
        tree.addListener(SWT.Selection, event -> open.accept(topic((TreeItem) event.item)));
        nothing = Theme.of(this).style(new Composite(this, SWT.NONE), Token.PAGE, null, null);
        nothing.setLayout(new FillLayout());
        layers.topControl = tree;
    }

    /** Lists the chapters, by id and in order. */
    void showChapters(Map<String, ChapterText> chapters) {
        searching = false;
        shown = "";
        tree.removeAll();
        chapters.forEach((id, chapter) -> {
            TreeItem item = item(new TreeItem(tree, SWT.NONE), chapter.title(), id);
            item.setData(CHAPTER, chapter);
        });
        top(tree);
    }

    /** Lists what was found, or says that nothing was. */
    void showFound(String typed, List<Found> found) {
        searching = true;
        tree.removeAll();
        Map<String, TreeItem> chapters = new LinkedHashMap<>();
        for (Found one : found) {
            TreeItem item = chapters.computeIfAbsent(one.chapter(), title -> item(new TreeItem(tree, SWT.NONE), title, one.id()));
            if (!one.topic().equals(one.id())) {
                item(new TreeItem(item, SWT.NONE), one.heading(), one.topic());
            }
        }
        chapters.values().forEach(item -> item.setExpanded(true));
        if (found.isEmpty()) {
            List.of(nothing.getChildren()).forEach(org.eclipse.swt.widgets.Control::dispose);
            new EmptyState(nothing, "search", text("guide.none"), text("guide.none.words", typed));
            nothing.layout(true, true);
        }
        top(found.isEmpty() ? nothing : tree);
    }

    private void top(Composite layer) {
        layers.topControl = layer;
        layout();
    }

    /** Points out what is read. */
    void select(String chapter, String topic) {
        if (!searching && !chapter.equals(shown)) {
            for (TreeItem item : tree.getItems()) {
                unfold(item, chapter);
            }
            shown = chapter;
        }
        for (TreeItem item : tree.getItems()) {
            if (topic.equals(topic(item))) {
                tree.setSelection(item);
                return;
            }
            for (TreeItem section : item.getItems()) {
                if (topic.equals(topic(section))) {
                    tree.setSelection(section);
                    return;
                }
            }
        }
    }

    private static void unfold(TreeItem item, String chapter) {
        boolean read = topic(item).equals(chapter);
        if (read && item.getItemCount() == 0 && item.getData(CHAPTER) instanceof ChapterText text) {
            text.headings().stream().filter(heading -> heading.level() == 2).forEach(heading ->
                item(new TreeItem(item, SWT.NONE), words(heading), chapter + '#' + heading.anchor()));
        }
        if (!read) {
            item.removeAll();
        }
        item.setExpanded(read);
    }

    private static String words(Heading heading) {
        return Span.words(heading.words());
    }

    private static TreeItem item(TreeItem item, String label, String topic) {
        item.setText(label);
        item.setData(topic);
        return item;
    }

    private static String topic(TreeItem item) {
        return (String) item.getData();
    }

    /** Opens the first that was found. */
    void openFirst() {
        if (layers.topControl == tree && tree.getItemCount() > 0) {
            TreeItem chapter = tree.getItem(0);
            TreeItem first = chapter.getItemCount() > 0 ? chapter.getItem(0) : chapter;
            tree.setSelection(first);
            open.accept(topic(first));
        }
    }

    Tree tree() {
        return tree;
    }
}
