package org.sankofa.ui.network.internal.review;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sankofa.sharing.review.Review;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.FieldFrame;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.Popover;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** What was remarked on a field, and a place to add to it. What is begun here is kept when it closes. */
final class RemarkPopover {

    private static final int WIDTH = 420;
    private static final int HIGHEST = 260;
    private static final int TALL = 240;

    private final RemarkNotes notes;
    private final EObject object;
    private final EStructuralFeature feature;
    private Popover popover;
    private Text words;

    RemarkPopover(RemarkNotes notes, EObject object, EStructuralFeature feature) {
        this.notes = notes;
        this.object = object;
        this.feature = feature;
    }

    void open(Control field, Rectangle place) {
        String title = text("remarks.title", notes.label(object, feature));
        popover = new Popover(field, title);
        Composite content = popover.content();
        Theme.of(content).style(content, Token.PAGE, Token.TEXT, null);
        GridLayoutFactory.fillDefaults().margins(Spacing.L, Spacing.M).spacing(0, Spacing.S).applyTo(content);
        label(content, title, Token.TEXT, TypeStyle.STRONG);
        List<Review> all = notes.of(object, feature);
        if (!all.isEmpty()) {
            thread(content, all);
        }
        boolean writes = !notes.session().isReadOnly();
        if (writes) {
            write(content);
        }
        // what the remark is about stays in sight
        boolean tall = field.getSize().y > TALL;
        popover.open(field, tall ? place : new Rectangle(0, 0, Math.max(1, field.getSize().x), field.getSize().y), WIDTH);
        if (writes) {
            words.setFocus();
            words.setSelection(words.getCharCount());
        } else {
            content.setFocus();
        }
    }

    private void thread(Composite content, List<Review> all) {
        ScrolledComposite scroll = Theme.of(content).style(new ScrolledComposite(content, SWT.V_SCROLL), Token.PAGE, null, null);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite list = Theme.of(content).style(new Composite(scroll, SWT.NONE), Token.PAGE, null, null);
        GridLayoutFactory.fillDefaults().spacing(0, Spacing.XS).applyTo(list);
        ReviewWords said = notes.words();
        for (Review review : all) {
            label(list, said.step(review), Token.TEXT_TERTIARY, TypeStyle.LABEL);
            label(list, said.comment(review), Token.TEXT, TypeStyle.BODY);
        }
        scroll.setContent(list);
        int height = list.computeSize(WIDTH - 2 * Spacing.L, SWT.DEFAULT).y;
        scroll.setMinHeight(height);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Math.min(height, HIGHEST)).applyTo(scroll);
        // the last is what one looks for
        scroll.addListener(SWT.Resize, event -> scroll.setOrigin(0, height));
    }

    private void write(Composite content) {
        FieldFrame frame = new FieldFrame(content);
        words = frame.watch(new Text(frame, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
        Accessible.name(words, () -> text("review.remark"), null);
        words.setText(notes.begun(object, feature));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 76).applyTo(frame);
        if (notes.session().isDirty()) {
            label(content, text("remarks.saves"), Token.TEXT_TERTIARY, TypeStyle.LABEL);
        }
        IconButton say = new IconButton(content, IconButton.Look.PRIMARY, "comment", text("remarks.say"), text("remarks.say.help"), this::say);
        GridDataFactory.swtDefaults().applyTo(say);
        say.setEnabled(!words.getText().isBlank());
        words.addListener(SWT.Modify, event -> {
            notes.begin(object, feature, words.getText());
            say.setEnabled(!words.getText().isBlank());
        });
        words.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        words.addListener(SWT.KeyDown, event -> {
            if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.stateMask == SWT.MOD1) {
                event.doit = false;
                say();
            }
        });
    }

    private void say() {
        String said = words.getText().strip();
        if (!said.isEmpty()) {
            popover.close();
            notes.say(object, feature, said);
        }
    }

    private static void label(Composite parent, String words, Token ink, TypeStyle type) {
        Label label = Theme.of(parent).style(new Label(parent, SWT.WRAP), Token.PAGE, ink, type);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 2 * Spacing.L - 20, SWT.DEFAULT).applyTo(label);
    }
}
