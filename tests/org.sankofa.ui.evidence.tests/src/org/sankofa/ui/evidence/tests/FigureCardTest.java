package org.sankofa.ui.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.ui.evidence.internal.overview.FigureCard;
import org.sankofa.ui.evidence.internal.overview.KeyFigure;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.TypeStyle;

/** Cards of key figures have room for what they are called in every language. */
class FigureCardTest {

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private int height(String label, int width) {
        return new FigureCard(shell, new KeyFigure(label, "%", List.of(new KeyFigure.Point("2021", 9.4)), "WDI", ""), () -> { })
            .computeSize(width, SWT.DEFAULT).y;
    }

    @Test
    void aLongLabelTakesTwoLines() {
        int line = Theme.of(shell).lineHeight(TypeStyle.LABEL);
        int one = height("GDP", 150);
        assertEquals(one + line, height("Envois de fonds, part du produit", 150));
        assertEquals(one, height("Envois de fonds, part du produit", 600));
        assertTrue(height("Rindfleischetikettierungs\u00fcberwachungsaufgaben", 60) <= one + line, "a word that has no room is shortened");
    }
}
