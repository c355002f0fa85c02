package org.sankofa.ui.controls;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;
import org.sankofa.ui.transfer.RecordClipboard;
import org.sankofa.ui.transfer.RecordDrag;

/**
 * A record, or another thing one can go to, as a line to read: its icon, its title, and what is to be said of it: a detail or
 * a badge at the right, sentences below that wrap. A title with no detail at its right takes as many lines as it needs.
 *
 * <pre>
 * new RecordLine(column.body(), "action", title).badge("late", Tone.BAD).remark("by Friday").record(key, context::open);
 * </pre>
 */
public final class RecordLine extends PaintedControl {

    private static final int DOT = 7;
    private static final int STEP = 28;
    private static final int READABLE = 480;
    private static final int LEAST = 100;

    private final int usual;
    private final String title;
    private String kind;
    private String icon;
    private Token iconInk = Token.TEXT_SECONDARY;
    private String detail = "";
    private Token ink = Token.TEXT_TERTIARY;
    private final RecordBadge badge = new RecordBadge(this);
    private String remark = "";
    private String text = "";
    private int depth;
    private boolean quiet;
    private boolean marked;
    private boolean unread;
    private Runnable action;

    /**
     * A line in the weight of text, such as one of many in a list.
     *
     * @param kind kind of the record; null: it stands for what somebody follows
     * @param detail stands at the right; empty: nothing
     * @param open what a click does; null: nothing
     */
    public RecordLine(Composite parent, String kind, String title, String detail, Runnable open) {
        super(parent, Token.PAGE);
        this.kind = kind;
        this.title = title;
        this.detail = detail;
        quiet = true;
        usual = LEAST;
        begin();
        if (open != null) {
            onOpen(open);
        }
    }

    /**
     * A line whose title is strong, as wide as the column it is in; {@link #quiet} takes the strength away.
     *
     * @param icon name of the icon
     * @param title in the person's language
     */
    public RecordLine(Composite parent, String icon, String title) {
        super(parent, Token.PAGE);
        this.icon = icon;
        this.title = title;
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        setLayoutData(data);
        usual = READABLE;
        begin();
    }

    private void begin() {
        setToolTipText(detail.isEmpty() ? null : title);
        Accessible.role(this, ACC.ROLE_LABEL, this::spoken, null);
    }

    /** Gives the icon a colour. @return this */
    public RecordLine icon(Token newInk) {
        iconInk = newInk;
        return this;
    }

    /** Takes the weight from the title, for what needs no more attention. @return this */
    public RecordLine quiet() {
        quiet = true;
        return this;
    }

    /** Says something at the right, shortened where there is little room. @return this */
    public RecordLine detail(String words) {
        detail = words;
        setToolTipText(detail.isEmpty() ? null : title);
        return this;
    }

    /** Gives the detail another colour. @return this */
    public RecordLine ink(Token detailInk) {
        ink = detailInk;
        return this;
    }

    /** Puts a word at the end of the first line; empty: none. @return this */
    public RecordLine badge(String word, Tone tone) {
        badge.set(word, tone);
        return this;
    }

    /** Says something below the title, in the colour of remarks. @return this */
    public RecordLine remark(String words) {
        remark = words;
        return this;
    }

    /** Says something below the title, as text to read. @return this */
    public RecordLine text(String words) {
        text = words;
        return this;
    }

    /** Moves the line inwards, with a rule before it. @return this */
    public RecordLine depth(int steps) {
        depth = Math.min(6, steps);
        return this;
    }

    /** Leaves room for a dot before the icon, and shows it where nobody has seen what is new. @return this */
    public RecordLine marked(boolean isUnread) {
        marked = true;
        unread = isUnread;
        return this;
    }

    /** Does something when the line is clicked or entered. @return this */
    public RecordLine onOpen(Runnable run) {
        boolean first = action == null;
        action = run;
        if (first) {
            Accessible.role(this, ACC.ROLE_LINK, this::spoken, null);
            Accessible.action(this, this::press);
            setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            // only now: what listens to keys takes the focus
            focusable();
            addListener(SWT.MouseUp, event -> {
                if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
                    press();
                }
            });
            addListener(SWT.KeyDown, event -> {
                if (event.character == ' ' || event.character == SWT.CR) {
                    press();
                }
            });
        }
        return this;
    }

    /** Says that it is a record, which can be opened, dragged and copied. @return this */
    public RecordLine record(RecordKey key, Consumer<RecordKey> opener) {
        return onOpen(() -> opener.accept(key)).carries(key.uri());
    }

    /** Says which record it stands for, so that it can be dragged and copied; to be called after {@link #onOpen}. @return this */
    public RecordLine carries(URI address) {
        List<URI> one = List.of(address);
        Runnable copy = () -> RecordClipboard.copy(getDisplay(), one, title);
        RecordDrag.from(this, () -> one);
        if (action != null) {
            addListener(SWT.KeyDown, event -> {
                if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
                    copy.run();
                }
            });
        }
        ContextMenu.on(this, menu -> menu.entry(Messages.get("line.open"), "", action != null, this::press)
            .entry(Messages.get("menu.copy"), "Ctrl+C", true, copy));
        return this;
    }

    /** @return where titles begin that have room for a dot, so that what is said below can stand under them */
    public static int indent() {
        return Spacing.L + Icons.SMALL + Spacing.S;
    }

    private void press() {
        if (action != null) {
            action.run();
        }
    }

    private String spoken() {
        StringBuilder words = new StringBuilder(title);
        for (String more : List.of(detail, badge.word(), remark, text)) {
            words.append(more.isEmpty() ? "" : ", " + more);
        }
        return unread ? Messages.get("line.unread", words) : words.toString();
    }

    // --- measures

    private int air() {
        return quiet ? Spacing.XS : Spacing.S;
    }

    private int iconAt() {
        return depth * STEP + (marked ? Spacing.L - 2 : Spacing.S);
    }

    private int left() {
        return depth * STEP + (marked ? indent() : 2 * Spacing.S + Icons.SMALL);
    }

    private TypeStyle type() {
        return quiet && !unread ? TypeStyle.BODY : TypeStyle.STRONG;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? usual : wHint;
        GC gc = new GC(this);
        int height = lines(gc, width, false) + 2 * air();
        gc.dispose();
        return new Point(width, height);
    }

    /** Walks over the texts, and paints them if asked to. @return the height they take */
    private int lines(GC gc, int width, boolean paint) {
        int x = left();
        int room = width - x - Spacing.S;
        int top = paint ? air() : 0;
        int y;
        if (detail.isEmpty()) {
            boolean beside = badge.isBeside(gc, title, type(), room);
            y = draw(gc, title, type(), isHovered() && action != null ? Token.ACCENT : Token.TEXT, x, top,
                beside ? room - badge.width(gc) : room, paint);
            if (!beside) {
                if (paint) {
                    badge.paint(gc, x, y);
                }
                y += badge.height(gc) + Spacing.XS;
            }
        } else {
            if (paint) {
                besides(gc, x, room, top);
            }
            y = top + theme().lineHeight(type());
        }
        y = draw(gc, remark, TypeStyle.LABEL, Token.TEXT_SECONDARY, x, y, room, paint);
        return draw(gc, text, TypeStyle.BODY, Token.TEXT, x, y, room, paint);
    }

    // --- painting

    private int draw(GC gc, String words, TypeStyle style, Token colour, int x, int y, int width, boolean paint) {
        if (words.isEmpty()) {
            return y;
        }
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(theme().font(style));
        layout.setOrientation(getOrientation());
        // a title in another language than the window keeps its own direction, with its question mark
        layout.setText(Mirroring.isMirrored(this) ? '\u2068' + words + '\u2069' : words);
        layout.setWidth(Math.max(20, width));
        if (paint) {
            gc.setForeground(theme().color(colour));
            layout.draw(gc, x, y);
        }
        int bottom = y + layout.getBounds().height + (quiet ? 0 : 2);
        layout.dispose();
        return bottom;
    }

    /** Title and detail on one line, each shortened where both are long. */
    private void besides(GC gc, int x, int room, int y) {
        int line = theme().lineHeight(type());
        gc.setFont(theme().font(type()));
        int free = room - Spacing.L - gc.textExtent(title).x;
        gc.setFont(theme().font(TypeStyle.LABEL));
        gc.setForeground(theme().color(ink));
        String right = Ellipsis.shorten(gc, detail, Math.max(room / 2, free));
        Point extent = gc.textExtent(right);
        gc.drawText(right, x + room - extent.x, y + (line - extent.y) / 2, true);
        gc.setFont(theme().font(type()));
        gc.setForeground(theme().color(isHovered() && action != null ? Token.ACCENT : Token.TEXT));
        gc.drawText(Ellipsis.shorten(gc, title.replace('\n', ' '), room - extent.x - Spacing.L), x, y, true);
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        if (isHovered() && action != null) {
            gc.setBackground(theme().color(Token.HOVER));
            gc.fillRoundRectangle(0, 0, area.width, area.height, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        }
        if (depth > 0) {
            gc.setForeground(theme().color(Token.BORDER));
            int rule = Spacing.S + depth * STEP - Spacing.M;
            gc.drawLine(rule, 0, rule, area.height);
        }
        int first = theme().lineHeight(type());
        if (unread) {
            gc.setBackground(theme().color(Token.ACCENT));
            gc.fillOval(2, air() + (first - DOT) / 2, DOT, DOT);
        }
        gc.drawImage(image(), iconAt(), air() + (first - Icons.SMALL) / 2);
        lines(gc, area.width, true);
        if (!badge.word().isEmpty() && badge.isBeside(gc, title, type(), area.width - left() - Spacing.S)) {
            badge.paint(gc, area.width - (badge.width(gc) - Spacing.M) - Spacing.S, air() + (first - badge.height(gc)) / 2);
        }
        focusRing(gc, area, Spacing.RADIUS);
    }

    private Image image() {
        Icons icons = Icons.of(this);
        if (icon != null) {
            return icons.get(icon, Icons.SMALL, iconInk);
        }
        return kind == null ? icons.get("follow", Icons.SMALL, iconInk)
            : Kinds.classOf(kind).map(type -> icons.get(type, Icons.SMALL, iconInk))
                .orElseGet(() -> icons.get("record", Icons.SMALL, iconInk));
    }
}
