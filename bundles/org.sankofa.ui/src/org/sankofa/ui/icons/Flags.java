package org.sankofa.ui.icons;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The flags of countries and territories, as drawings with the shape of {@link Icons}: square, the flag in the middle. */
final class Flags {

    /** What the names of flags among the icons begin with; the ISO 3166 code of two letters follows. */
    static final String PREFIX = "flag-";

    private static final String BUNDLE = "org.webjars.npm.flag-icons";
    private static final String ROOT = "META-INF/resources/webjars/flag-icons/";
    /** The flags are four wide and three high, in these units. */
    private static final String VIEW = "viewBox=\"0 0 640 480\"";
    private static final String SQUARE = "viewBox=\"0 -80 640 640\" width=\"16\" height=\"16\"";
    /** An edge in the colour of the drawings of icons, for flags as light or as dark as the page. */
    private static final String EDGE = "<rect x=\"10\" y=\"10\" width=\"620\" height=\"460\" fill=\"none\" stroke=\"" + Icons.STROKE
            + "\" stroke-opacity=\".55\" stroke-width=\"20\"/></svg>";
    private static final Map<String, String> SHORT = codes();
    private static final Map<Bundle, String> FOLDERS = new ConcurrentHashMap<>();

    private Flags() {
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(Locale.of("", code).getISO3Country(), code.toLowerCase(Locale.ROOT));
        }
        // not in ISO 3166: the code that statistical sources use, and the one its flag goes by
        codes.put("XKX", "xk");
        return codes;
    }

    /** @return the name of the flag of an area by its ISO 3166 code of three letters; null when it has none */
    static String name(String alpha3) {
        String code = SHORT.get(alpha3);
        return code == null || entry(code) == null ? null : PREFIX + code;
    }

    /** @return the drawing of a flag by the name of its icon; null when there is none */
    static String drawing(String name) {
        URL entry = entry(name.substring(PREFIX.length()));
        if (entry == null) {
            return null;
        }
        try (InputStream stream = entry.openStream()) {
            String svg = new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip().replace(VIEW, SQUARE);
            return svg.substring(0, svg.lastIndexOf("</svg>")) + EDGE;
        } catch (IOException e) {
            throw new UncheckedIOException("The flag " + name + " cannot be read.", e);
        }
    }

    private static URL entry(String code) {
        Bundle bundle = Platform.getBundle(BUNDLE);
        String folder = bundle == null ? null : FOLDERS.computeIfAbsent(bundle, Flags::folder);
        return folder == null ? null : bundle.getEntry(folder + code + ".svg");
    }

    /** To list what is in a bundle, all of its entries are gone through: that is done once. */
    private static String folder(Bundle bundle) {
        Enumeration<String> versions = bundle.getEntryPaths(ROOT);
        return versions == null || !versions.hasMoreElements() ? null : versions.nextElement() + "flags/4x3/";
    }
}
