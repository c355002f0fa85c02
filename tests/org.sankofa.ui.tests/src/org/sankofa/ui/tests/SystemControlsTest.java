package org.sankofa.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.ui.theme.Palette;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The system's own controls have the theme's colours: the window, the button that Enter presses, words that are selected. */
class SystemControlsTest {

    private final Display display = Display.getDefault();

    @AfterEach
    void light() {
        Theme.of(display).setDark(false);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theyHaveTheColoursOfTheTheme(boolean dark) {
        assumeTrue("gtk".equals(SWT.getPlatform()), "Elsewhere the system's controls are the system's");
        Theme.of(display).setDark(dark);
        Shell shell = new Shell(display, SWT.DIALOG_TRIM);
        try {
            shell.setSize(400, 300);
            Button button = new Button(shell, SWT.PUSH);
            button.setBounds(20, 20, 120, 40);
            shell.setDefaultButton(button);
            Text text = new Text(shell, SWT.SINGLE);
            text.setBounds(20, 100, 200, 40);
            text.setText("████████████");
            Theme.of(text).style(text, Token.SURFACE, Token.TEXT, null);
            shell.open();
            text.setFocus();
            text.selectAll();
            Ui.settle(display);
            Palette palette = Palette.builtIn(dark);
            Ui.await(display, "the window's colour", () -> palette.colour(Token.PAGE).equals(at(shell, 300, 30)));
            Ui.await(display, "the button's colour", () -> palette.colour(Token.ACCENT).equals(at(button, 20, 20)));
            Ui.await(display, "the colour of words that are selected", () -> colours(text).containsAll(Set.of(
                palette.colour(Token.SELECTION_TEXT))));
        } finally {
            shell.dispose();
        }
    }

    @Test
    void theSheetsNameOnlyColoursThatThereAre() throws Exception {
        Set<String> known = Stream.of(Token.values()).map(Token::cssName).collect(Collectors.toSet());
        for (String file : new String[] {"/css/gtk.css", "/css/gtk-over.css"}) {
            try (InputStream stream = Theme.class.getResourceAsStream(file)) {
                String sheet = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
                Set<String> unknown = Pattern.compile("@([a-z-]+)").matcher(sheet).results().map(found -> found.group(1))
                    .filter(name -> !known.contains(name)).collect(Collectors.toCollection(TreeSet::new));
                assertEquals(Set.of(), unknown, file);
                assertEquals(0, Pattern.compile("#[0-9a-fA-F]{3,6}\\b").matcher(sheet).results().count(), "colours are said in the theme alone");
            }
        }
    }

    private static RGB at(Control control, int x, int y) {
        ImageData picture = picture(control);
        return picture.palette.getRGB(picture.getPixel(x, y));
    }

    private static Set<RGB> colours(Control control) {
        ImageData picture = picture(control);
        Set<RGB> colours = new java.util.HashSet<>();
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                colours.add(picture.palette.getRGB(picture.getPixel(x, y)));
            }
        }
        return colours;
    }

    private static ImageData picture(Control control) {
        Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }
}
