package org.sankofa.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.sankofa.model.Concept;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.theme.Token;
import org.sankofa.vocabularies.Vocabularies;

/** Every country has its flag among the icons, drawn sharp at the zooms of screens. */
class FlagsTest {

    @Test
    void everyCountryHasAFlagThatIsDrawn() {
        Icons icons = Icons.of(Display.getDefault());
        List<String> blank = new ArrayList<>();
        int countries = 0;
        for (Concept area : Vocabularies.builtIn().scheme("area").orElseThrow().getConcepts()) {
            String code = area.getCodes().stream().filter(c -> c.startsWith("alpha2:")).map(c -> c.substring(7)).findFirst().orElse(null);
            if (code != null && area.getValidTo() == null) {
                countries++;
                assertEquals("flag-" + code.toLowerCase(Locale.ROOT), Icons.area(area.getNotation()), area.getNotation());
                if (colours(icons.get(Icons.area(area.getNotation()), Icons.SMALL, Token.TEXT_SECONDARY).getImageData(100)) < 3) {
                    blank.add(area.getNotation());
                }
            }
        }
        assertEquals(List.of(), blank);
        assertTrue(countries >= 249, () -> "too few countries");
    }

    @Test
    void aFlagIsAsLargeAsAnIconAtEveryZoom() {
        Image flag = Icons.of(Display.getDefault()).get(Icons.area("ALB"), Icons.MEDIUM, Token.TEXT_SECONDARY);
        for (int zoom : new int[] {100, 125, 150, 200}) {
            ImageData data = flag.getImageData(zoom);
            assertEquals(Icons.MEDIUM * zoom / 100, data.width);
            assertEquals(Icons.MEDIUM * zoom / 100, data.height);
            assertEquals(0, data.getAlpha(0, 0), "above the flag nothing is drawn");
            assertNotEquals(0, data.getAlpha(data.width / 2, data.height / 2));
        }
    }

    @Test
    void regionsAndUnknownCodesHaveTheIconOfAreas() {
        assertEquals("area", Icons.area("002"));
        assertEquals("area", Icons.area("ZZZ"));
        assertEquals("area", Icons.area(null));
        assertEquals("flag-xk", Icons.area("XKX"));
    }

    private static long colours(ImageData data) {
        Set<Integer> seen = new HashSet<>();
        for (int x = 0; x < data.width; x++) {
            for (int y = 0; y < data.height; y++) {
                seen.add(data.getAlpha(x, y) == 0 ? 0 : data.getPixel(x, y));
            }
        }
        return seen.size();
    }
}
