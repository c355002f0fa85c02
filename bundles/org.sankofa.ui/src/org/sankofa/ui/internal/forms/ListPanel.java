package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** Lays a list out: the table while it has rows, the actions, a message, the form of the selected row. */
final class ListPanel extends Composite {

    private static final int EDGE = 1;
    private static final int INDENT = 18;

    private final ListEditor editor;
    private final List<IconButton> actions = new ArrayList<>();
    private final List<IconButton> onSelection = new ArrayList<>();
    private Table table;
    private String message = "";

    ListPanel(Composite parent, ListEditor editor) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.editor = editor;
        Theme.of(this).style(this, Token.PAGE, null, null);
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.Resize, e -> place());
    }

    void setTable(Table newTable) {
        table = newTable;
    }

    void addAction(IconButton button, boolean forSelection) {
        actions.add(button);
        if (forSelection) {
            onSelection.add(button);
        }
    }

    void report(String newMessage) {
        message = newMessage;
        editor.context().scope().relayout();
        redraw();
    }

    void update(boolean layout) {
        onSelection.forEach(button -> button.setVisible(editor.hasSelection()));
        if (layout) {
            place();
            redraw();
        }
    }

    private int actionHeight() {
        return actions.isEmpty() ? 0 : actions.get(0).computeSize(SWT.DEFAULT, SWT.DEFAULT).y + Spacing.XS;
    }

    private TextLayout messageLayout(int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(Theme.of(this).font(TypeStyle.SMALL));
        layout.setText(message);
        layout.setWidth(Math.max(60, width));
        return layout;
    }

    private int messageHeight(int width) {
        if (message.isEmpty()) {
            return 0;
        }
        TextLayout layout = messageLayout(width);
        int height = layout.getBounds().height + Spacing.XS;
        layout.dispose();
        return height;
    }

    private int tableHeight() {
        return editor.isEmpty() ? 0 : editor.tableHeight() + 2 * EDGE;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 500 : wHint;
        int height = tableHeight() + actionHeight() + messageHeight(width);
        if (editor.details() != null) {
            height += editor.details().computeSize(width - INDENT, SWT.DEFAULT).y + Spacing.S;
        }
        return new Point(width, Math.max(height, 16));
    }

    @Override
    public void layout(boolean changed, boolean all) {
        place();
        if (editor.details() != null) {
            editor.details().layout(changed, all);
        }
    }

    private void place() {
        Rectangle area = getClientArea();
        int y = tableHeight();
        table.setVisible(!editor.isEmpty());
        table.setBounds(EDGE, EDGE, Math.max(0, area.width - 2 * EDGE), Math.max(0, y - 2 * EDGE));
        int x = 0;
        for (IconButton action : actions) {
            Point size = action.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            action.setBounds(x, y + Spacing.XS, size.x, size.y);
            action.setVisible(!onSelection.contains(action) || editor.hasSelection());
            x += size.x + 2;
        }
        y += actionHeight() + messageHeight(area.width);
        if (editor.details() != null) {
            editor.details().setBounds(INDENT, y + Spacing.S, area.width - INDENT,
                editor.details().computeSize(area.width - INDENT, SWT.DEFAULT).y);
        }
    }

    private void paint(GC gc) {
        Theme theme = Theme.of(this);
        Rectangle area = getClientArea();
        if (!editor.isEmpty()) {
            gc.setForeground(theme.color(Token.BORDER));
            gc.drawRectangle(0, 0, area.width - 1, tableHeight() - 1);
        } else if (editor.readOnly()) {
            gc.setFont(theme.font(TypeStyle.BODY));
            gc.setForeground(theme.color(Token.TEXT_TERTIARY));
            gc.drawText("\u2014", 0, 0, true);
        }
        if (!message.isEmpty()) {
            gc.setForeground(theme.color(Token.WARNING));
            TextLayout layout = messageLayout(area.width);
            layout.draw(gc, 0, tableHeight() + actionHeight());
            layout.dispose();
        }
        if (editor.details() != null) {
            Rectangle box = editor.details().getBounds();
            gc.setBackground(theme.color(Token.ACCENT));
            gc.fillRectangle(4, box.y, 2, box.height);
        }
    }
}
