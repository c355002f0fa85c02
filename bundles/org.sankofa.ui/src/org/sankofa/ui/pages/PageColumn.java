package org.sankofa.ui.pages;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Widget;
import org.sankofa.ui.controls.SectionTitle;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * A column of things to read, as wide as text reads well, scrolled when it is long. {@link #rebuild} fills it anew and keeps
 * the place that was scrolled to and the focus.
 */
public final class PageColumn extends Composite {

    private static final int WIDEST = 940;
    /** How far a line of the wheel goes. */
    private static final int LINE = 16;
    private static final String NARROWED = PageColumn.class.getName() + ".narrowed";

    private final ScrolledComposite scroll;
    private final Composite body;
    private final int margin;
    private final Set<Control> parts = new LinkedHashSet<>();
    private boolean wanted;
    /** What a person typed or clicked in last. */
    private Widget touched;

    /** Makes an empty column for a page. */
    public PageColumn(Composite parent) {
        this(parent, Spacing.XL);
    }

    /**
     * Makes an empty column.
     *
     * @param margin left and right of it: less in views, which are narrow
     */
    public PageColumn(Composite parent, int margin) {
        super(parent, SWT.NONE);
        this.margin = margin;
        Theme theme = Theme.of(this);
        theme.style(this, Token.PAGE, null, null);
        scroll = theme.style(new ScrolledComposite(this, SWT.V_SCROLL), Token.PAGE, null, null);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        body = theme.style(new Composite(scroll, SWT.NONE), Token.PAGE, null, null);
        GridLayout layout = new GridLayout();
        layout.marginWidth = margin;
        layout.marginHeight = Spacing.L;
        layout.verticalSpacing = Spacing.S;
        body.setLayout(layout);
        scroll.setContent(body);
        addListener(SWT.Resize, event -> arrange());
        Listener watch = event -> touched = event.widget;
        getDisplay().addFilter(SWT.KeyDown, watch);
        getDisplay().addFilter(SWT.MouseDown, watch);
        Listener wheel = this::wheel;
        getDisplay().addFilter(SWT.MouseVerticalWheel, wheel);
        addListener(SWT.Dispose, event -> {
            event.display.removeFilter(SWT.MouseVerticalWheel, wheel);
            event.display.removeFilter(SWT.KeyDown, watch);
            event.display.removeFilter(SWT.MouseDown, watch);
        });
        theme.onChange(this, this::relayout);
    }

    /** @return what to fill; its layout is a grid of one column */
    public Composite body() {
        return body;
    }

    /** Takes everything away and fills the column anew. */
    public void rebuild(Runnable fill) {
        Point origin = scroll.getOrigin();
        FocusKeeper focus = new FocusKeeper(body);
        setRedraw(false);
        try {
            for (Control child : body.getChildren()) {
                child.dispose();
            }
            fill.run();
            arrange();
            focus.restore();
            scroll.setOrigin(origin);
        } finally {
            setRedraw(true);
        }
    }

    /** Lays the column out soon; to be called when something in it wants another height. */
    public void relayout() {
        if (!wanted && !isDisposed()) {
            wanted = true;
            getDisplay().asyncExec(() -> {
                wanted = false;
                if (!isDisposed()) {
                    arrange();
                }
            });
        }
    }

    /**
     * The same where only one thing changed: nothing else is measured again, which takes long where much stands in a column.
     *
     * @param changed stands in this, at any depth
     */
    public void relayout(Control changed) {
        if (isDisposed()) {
            return;
        }
        parts.add(changed);
        if (parts.size() == 1) {
            getDisplay().asyncExec(() -> {
                Control[] now = parts.stream().filter(part -> !part.isDisposed()).toArray(Control[]::new);
                parts.clear();
                // a layout of all that is about to come does it too
                if (!isDisposed() && !wanted && now.length > 0) {
                    arrange(() -> body.layout(now));
                }
            });
        }
    }

    /** Adds a heading. */
    public SectionTitle section(String title) {
        SectionTitle heading = new SectionTitle(body, title);
        heading.setLayoutData(fill(Spacing.S));
        return heading;
    }

    /** Adds a paragraph. */
    public Label text(String words, Token ink) {
        Label label = Theme.of(this).style(new Label(body, SWT.WRAP), Token.PAGE, ink, TypeStyle.BODY);
        label.setText(words.replace("&", "&&"));
        label.setLayoutData(fill(0));
        return label;
    }

    private static GridData fill(int indent) {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.verticalIndent = indent;
        data.widthHint = 100;
        return data;
    }

    private void arrange() {
        arrange(() -> body.layout(true, true));
    }

    private void arrange(Runnable lay) {
        if (getClientArea().width == 0) {
            return;
        }
        scroll.setBounds(getClientArea());
        int room = scroll.getSize().x - scroll.getVerticalBar().getSize().x;
        int width = Math.min(WIDEST + 2 * margin, room);
        GridLayout layout = (GridLayout) body.getLayout();
        // the column stays narrow by its right margin, so that the whole width scrolls
        layout.marginRight = Math.max(0, room - width);
        narrow(width - 2 * margin);
        // a field that merely came to have the focus, because a page was turned to, is held nowhere
        Control typing = focusInBody() == touched ? focusInBody() : null;
        int before = typing == null ? 0 : topInBody(typing);
        Point origin = scroll.getOrigin();
        lay.run();
        // what was measured for the layout is not measured again
        scroll.setMinSize(width, body.computeSize(room, SWT.DEFAULT, false).y);
        int bottom = bottom();
        if (bottom > body.getSize().y) {
            // something turned out higher when it got its width: all of it is scrolled to
            scroll.setMinSize(width, bottom);
        }
        if (typing != null && before >= origin.y && before <= origin.y + scroll.getClientArea().height && topInBody(typing) != before) {
            // what grows or shrinks above does not carry away the field that is being typed in
            scroll.setOrigin(origin.x, origin.y + topInBody(typing) - before);
        }
        scroll.getVerticalBar().setIncrement(48);
        scroll.getVerticalBar().setPageIncrement(Math.max(48, scroll.getClientArea().height - 48));
    }

    /** Whoever scrolls over a field with a choice wants to read on, not to choose something else unseen. */
    private void wheel(Event event) {
        if ((event.widget instanceof Combo || event.widget instanceof Spinner) && isInBody((Control) event.widget)) {
            event.doit = false;
            scroll.setOrigin(scroll.getOrigin().x, scroll.getOrigin().y - event.count * LINE);
        }
    }

    private Control focusInBody() {
        Control focus = getDisplay().getFocusControl();
        return focus != null && focus != body && isInBody(focus) ? focus : null;
    }

    private boolean isInBody(Control control) {
        for (Control around = control; around != null; around = around.getParent()) {
            if (around == body) {
                return true;
            }
        }
        return false;
    }

    private int topInBody(Control control) {
        return getDisplay().map(control, body, 0, 0).y;
    }

    private int bottom() {
        int bottom = 0;
        for (Control child : body.getChildren()) {
            if (!(child.getLayoutData() instanceof GridData data && data.exclude)) {
                bottom = Math.max(bottom, child.getBounds().y + child.getBounds().height);
            }
        }
        return bottom + ((GridLayout) body.getLayout()).marginHeight;
    }

    /** What wants more room than there is would make all others as wide, and all would be cut: it gets the room there is. */
    private void narrow(int room) {
        for (Control child : body.getChildren()) {
            GridData data = child.getLayoutData() instanceof GridData own ? own : new GridData();
            child.setLayoutData(data);
            if (child.getData(NARROWED) instanceof Integer before) {
                child.setData(NARROWED, null);
                data.widthHint = before;
            }
            int most = Math.max(1, room - data.horizontalIndent);
            boolean wide = data.widthHint == SWT.DEFAULT ? child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > most : data.widthHint > most;
            if (wide && !data.exclude) {
                child.setData(NARROWED, data.widthHint);
                data.widthHint = most;
            }
        }
    }
}
