package org.sankofa.ui.controls;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.TypeStyle;

/** The word at the end of a line: where it stands, and how it is painted. */
final class RecordBadge {

    private final Control line;
    private String word = "";
    private Tone tone = Tone.PLAIN;

    RecordBadge(Control line) {
        this.line = line;
    }

    void set(String newWord, Tone newTone) {
        word = newWord;
        tone = newTone;
    }

    String word() {
        return word;
    }

    private void font(GC gc) {
        gc.setFont(Theme.of(line).font(TypeStyle.LABEL));
    }

    /** The room it takes with the air before it; 0 where there is none. */
    int width(GC gc) {
        font(gc);
        return word.isEmpty() ? 0 : gc.textExtent(word).x + 2 * Spacing.S + Spacing.M;
    }

    int height(GC gc) {
        font(gc);
        return gc.getFontMetrics().getHeight() + 4;
    }

    /** It stands beside the title unless that would break a word of the title; then it stands below. */
    boolean isBeside(GC gc, String title, TypeStyle type, int room) {
        int left = room - width(gc);
        if (word.isEmpty() || left >= room * 2 / 3) {
            return true;
        }
        gc.setFont(Theme.of(line).font(type));
        for (String one : title.split("\\s+")) {
            if (gc.textExtent(one).x > left) {
                return false;
            }
        }
        return true;
    }

    void paint(GC gc, int x, int y) {
        Theme theme = Theme.of(line);
        int width = width(gc) - Spacing.M;
        int height = height(gc);
        gc.setBackground(theme.color(tone.paper()));
        gc.fillRoundRectangle(x, y, width, height, height, height);
        gc.setForeground(theme.color(tone.ink()));
        gc.drawText(word, x + Spacing.S, y + 2, true);
    }
}
