package org.sankofa.ui.experience.internal.controls;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.ContextMenu;
import org.sankofa.ui.controls.PaintedControl;
import org.sankofa.ui.experience.internal.Messages;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;
import org.sankofa.ui.transfer.RecordClipboard;
import org.sankofa.ui.transfer.RecordDrag;

/** A record, or another thing one can go to, as a line to read: icon, title, badge, and text below that wraps. */
public final class RecordLine extends PaintedControl {

    private static final int INDENT = 28;

    private final String icon;
    private final String title;
    private Token iconInk = Token.TEXT_SECONDARY;
    private String badge = "";
    private Tone tone = Tone.PLAIN;
    private String remark = "";
    private String text = "";
    private int depth;
    private boolean quiet;
    private Runnable action;

    /**
     * @param icon name of the icon
     * @param title in the person's language; it wraps when it is long
     */
    public RecordLine(Composite parent, String icon, String title) {
        super(parent, Token.PAGE);
        this.icon = icon;
        this.title = title;
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        setLayoutData(data);
        Accessible.role(this, ACC.ROLE_LINK, this::spoken, null);
    }

    /** Gives the icon a colour. */
    public RecordLine icon(Token ink) {
        iconInk = ink;
        return this;
    }

    /** Takes the weight from the title, for what needs no more attention. */
    public RecordLine quiet() {
        quiet = true;
        return this;
    }

    /** Puts a word at the end of the first line. */
    public RecordLine badge(String word, Tone newTone) {
        badge = word;
        tone = newTone;
        return this;
    }

    /** Says something below the title, in the colour of remarks. */
    public RecordLine remark(String words) {
        remark = words;
        return this;
    }

    /** Says something below the title, as text to read. */
    public RecordLine text(String words) {
        text = words;
        return this;
    }

    /** Moves the line to the right, with a rule at its left. */
    public RecordLine depth(int steps) {
        depth = Math.min(6, steps);
        return this;
    }

    /** Does something when the line is clicked or entered. */
    public RecordLine onOpen(Runnable run) {
        action = run;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        focusable();
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
                press();
            }
        });
        // only now: what listens to keys takes the focus
        addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR) {
                press();
            }
        });
        return this;
    }

    /** Says that it is a record, which can be opened, dragged and copied. */
    public RecordLine record(RecordKey key, Consumer<RecordKey> opener) {
        List<URI> address = List.of(key.uri());
        onOpen(() -> opener.accept(key));
        RecordDrag.from(this, () -> address);
        Runnable copy = () -> RecordClipboard.copy(getDisplay(), address, title);
        addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
                copy.run();
            }
        });
        ContextMenu.on(this, menu -> menu.entry(Messages.text("line.open"), "", true, this::press)
            .entry(Messages.text("line.copy"), "Ctrl+C", true, copy));
        return this;
    }

    private void press() {
        if (action != null) {
            action.run();
        }
    }

    private String spoken() {
        StringBuilder words = new StringBuilder(title);
        for (String more : new String[] { badge, remark, text }) {
            words.append(more.isEmpty() ? "" : ", " + more);
        }
        return words.toString();
    }

    private int air() {
        return quiet ? Spacing.XS : Spacing.S;
    }

    private int left() {
        return Spacing.S + depth * INDENT + Icons.SMALL + Spacing.S;
    }

    private int badgeWidth(GC gc) {
        gc.setFont(theme().font(TypeStyle.LABEL));
        return badge.isEmpty() ? 0 : gc.textExtent(badge).x + 2 * Spacing.S + Spacing.M;
    }

    private TextLayout layout(String words, TypeStyle type, int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(theme().font(type));
        layout.setText(words);
        layout.setWidth(Math.max(60, width));
        return layout;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 480 : wHint;
        GC gc = new GC(this);
        int height = lines(gc, width, false) + 2 * air();
        gc.dispose();
        return new Point(width, height);
    }

    /** Walks over the texts, and paints them if asked to. */
    private int lines(GC gc, int width, boolean paint) {
        int x = left();
        int room = width - x - Spacing.S;
        boolean beside = isBeside(gc, room);
        int y = draw(gc, title, titleStyle(), isHovered() && action != null ? Token.ACCENT : Token.TEXT, x, paint ? air() : 0,
            beside ? room - badgeWidth(gc) : room, paint);
        if (!beside) {
            if (paint) {
                paintBadge(gc, x, y);
            }
            y += badgeHeight(gc) + Spacing.XS;
        }
        y = draw(gc, remark, TypeStyle.LABEL, Token.TEXT_SECONDARY, x, y, room, paint);
        return draw(gc, text, TypeStyle.BODY, Token.TEXT, x, y, room, paint);
    }

    private TypeStyle titleStyle() {
        return quiet ? TypeStyle.BODY : TypeStyle.STRONG;
    }

    /** The badge stands beside the title unless that would break a word of the title; then it stands below. */
    private boolean isBeside(GC gc, int room) {
        int left = room - badgeWidth(gc);
        if (badge.isEmpty() || left >= room * 2 / 3) {
            return true;
        }
        gc.setFont(theme().font(titleStyle()));
        for (String word : title.split("\\s+")) {
            if (gc.textExtent(word).x > left) {
                return false;
            }
        }
        return true;
    }

    private int badgeHeight(GC gc) {
        gc.setFont(theme().font(TypeStyle.LABEL));
        return gc.getFontMetrics().getHeight() + 4;
    }

    private int draw(GC gc, String words, TypeStyle type, Token ink, int x, int y, int width, boolean paint) {
        if (words.isEmpty()) {
            return y;
        }
        TextLayout layout = layout(words, type, width);
        if (paint) {
            gc.setForeground(theme().color(ink));
            layout.draw(gc, x, y);
        }
        int bottom = y + layout.getBounds().height + 2;
        layout.dispose();
        return bottom;
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        if (isHovered() && action != null) {
            gc.setBackground(theme().color(Token.HOVER));
            gc.fillRoundRectangle(0, 0, area.width, area.height, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        }
        if (depth > 0) {
            gc.setForeground(theme().color(Token.BORDER));
            int rule = Spacing.S + depth * INDENT - Spacing.M;
            gc.drawLine(rule, 0, rule, area.height);
        }
        gc.setFont(theme().font(TypeStyle.STRONG));
        int first = gc.getFontMetrics().getHeight();
        gc.drawImage(Icons.of(this).get(icon, Icons.SMALL, iconInk), Spacing.S + depth * INDENT,
            air() + (first - Icons.SMALL) / 2);
        lines(gc, area.width, true);
        if (!badge.isEmpty() && isBeside(gc, area.width - left() - Spacing.S)) {
            paintBadge(gc, area.width - (badgeWidth(gc) - Spacing.M) - Spacing.S, air() + (first - badgeHeight(gc)) / 2);
        }
        focusRing(gc, area, Spacing.RADIUS);
    }

    private void paintBadge(GC gc, int x, int y) {
        int width = badgeWidth(gc) - Spacing.M;
        int height = badgeHeight(gc);
        gc.setBackground(theme().color(tone.paper()));
        gc.fillRoundRectangle(x, y, width, height, height, height);
        gc.setForeground(theme().color(tone.ink()));
        gc.drawText(badge, x + Spacing.S, y + 2, true);
    }
}
