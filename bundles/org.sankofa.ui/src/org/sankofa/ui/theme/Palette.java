package org.sankofa.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.RGB;

/** Colours and letter sizes of one theme, read from its style sheet. */
public final class Palette {

    /** Size in per cent of the system's font, and weight. */
    public record Type(int percent, boolean bold) {
    }

    private static final Pattern COLOUR =
        Pattern.compile("#palette-([a-z-]+)\\s*\\{\\s*color:\\s*#([0-9a-fA-F]{6});\\s*}");
    private static final Pattern TYPE =
        Pattern.compile("#type-([a-z]+)\\s*\\{\\s*font-size:\\s*(\\d+)%;\\s*font-weight:\\s*(bold|normal);\\s*}");

    private final Map<Token, RGB> colours = new EnumMap<>(Token.class);
    private final Map<TypeStyle, Type> types = new EnumMap<>(TypeStyle.class);

    private Palette(String css) {
        Matcher colour = COLOUR.matcher(css);
        while (colour.find()) {
            int value = Integer.parseInt(colour.group(2), 16);
            colours.put(Token.valueOf(colour.group(1).toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
                new RGB(value >> 16, value >> 8 & 255, value & 255));
        }
        Matcher type = TYPE.matcher(css);
        while (type.find()) {
            types.put(TypeStyle.valueOf(type.group(1).toUpperCase(java.util.Locale.ROOT)),
                new Type(Integer.parseInt(type.group(2)), type.group(3).equals("bold")));
        }
    }

    /** Reads the palette out of a style sheet's text. */
    public static Palette parse(String css) {
        return new Palette(css);
    }

    /** @return the palette of one of the two built-in themes */
    public static Palette builtIn(boolean dark) {
        return parse(styleSheet(dark));
    }

    /** @return the text of a built-in style sheet */
    public static String styleSheet(boolean dark) {
        String file = "/css/sankofa-" + (dark ? "dark" : "light") + ".css";
        try (InputStream stream = Palette.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The style sheet " + file + " is missing from the program. Install it again.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet " + file + " cannot be read.", e);
        }
    }

    /** @return the colour, never null */
    public RGB colour(Token token) {
        RGB rgb = colours.get(token);
        if (rgb == null) {
            throw new IllegalStateException("The theme says no colour for #palette-" + token.cssName() + ".");
        }
        return rgb;
    }

    /** @return size and weight, never null */
    public Type type(TypeStyle style) {
        return types.getOrDefault(style, new Type(100, false));
    }
}
