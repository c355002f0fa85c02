package org.sankofa.ui.icons;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.sankofa.model.labels.FormHints;
import org.sankofa.ui.internal.icons.Drawn;
import org.sankofa.ui.networks.PersonFolder;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/**
 * Sankofa's icons: line drawings of one family, drawn in any colour of the theme and sharp at every zoom, and the flags
 * of countries. The images belong to the registry; nobody disposes of them.
 */
public final class Icons {

    /** Size of icons beside text, in points. */
    public static final int SMALL = 16;
    /** Size in headings. */
    public static final int MEDIUM = 20;
    /** Size in empty states. */
    public static final int LARGE = 40;

    private static final String KEY = Icons.class.getName();
    static final String STROKE = "#6b7680";
    private static final String FALLBACK = "record";
    private static final String PLUGIN = "platform:/plugin/org.sankofa.ui/icons/";
    private static final String ENDING = ".svg";
    /** When a window has been open for so long, what it drew is written down; in milliseconds. */
    private static final int KEPT_AFTER = 20_000;

    private record Id(String name, int size, RGB colour) {
    }

    private final Display display;
    private final Map<Id, Image> images = new HashMap<>();
    private final Map<String, String> drawings = new HashMap<>();
    private final Drawn drawn = new Drawn(PersonFolder.path().resolve("drawings"), SWT.getPlatform() + SWT.getVersion(),
            drawing -> new ImageData(new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8))));

    private Icons(Display display) {
        this.display = display;
        display.timerExec(KEPT_AFTER, () -> Thread.ofPlatform().daemon().name("Sankofa drawings").start(this::keep));
        display.disposeExec(() -> {
            images.values().forEach(Image::dispose);
            keep();
        });
    }

    private void keep() {
        try {
            drawn.keep();
        } catch (IOException e) {
            // the next start is slower, and that is all
            ILog.of(Icons.class).info("The pixels of icons could not be kept.", e);
        }
    }

    /** @return the icons of the control's display */
    public static Icons of(Control control) {
        return of(control.getDisplay());
    }

    /** @return the icons of the display */
    public static Icons of(Display display) {
        Icons icons = (Icons) display.getData(KEY);
        if (icons == null) {
            icons = new Icons(display);
            display.setData(KEY, icons);
        }
        return icons;
    }

    /** @return the icon in the colour of labels, 16 points */
    public Image get(String name) {
        return get(name, SMALL, Token.TEXT_SECONDARY);
    }

    /**
     * @param name name of the drawing, such as {@code lesson}; an unknown one gives a plain sheet
     * @param size width and height in points
     */
    public Image get(String name, int size, Token colour) {
        RGB rgb = Theme.of(display).color(colour).getRGB();
        return images.computeIfAbsent(new Id(name, size, rgb), this::draw);
    }

    /** @return the icon of a class of the model */
    public Image get(EClass type, int size, Token colour) {
        String name = FormHints.icon(type);
        return get(name == null ? FALLBACK : name, size, colour);
    }

    /**
     * @param code code of an area: of three letters for a country (ISO 3166), of M49 for a region
     * @return the name of its icon: its flag where it has one
     */
    public static String area(String code) {
        String flag = code == null ? null : Flags.name(code);
        return flag == null ? "area" : flag;
    }

    /** @return the address of the drawing for application models and fragments */
    public static String uri(String name) {
        return PLUGIN + name + ENDING;
    }

    /**
     * @param uri address of a picture in an application model or a fragment
     * @return what {@link #uri} gave it for, as the window draws it; null when it is none of these drawings
     */
    public ImageDescriptor descriptor(String uri) {
        if (!uri.startsWith(PLUGIN) || !uri.endsWith(ENDING)) {
            return null;
        }
        String name = uri.substring(PLUGIN.length(), uri.length() - ENDING.length());
        if (!exists(name)) {
            return null;
        }
        String svg = drawings.computeIfAbsent(name, Icons::drawing);
        return ImageDescriptor.createFromImageDataProvider(zoom -> render(svg, SMALL, STROKE, zoom));
    }

    /** @return whether there is such a drawing */
    public static boolean exists(String name) {
        return Icons.class.getResource(path(name)) != null;
    }

    private Image draw(Id id) {
        String svg = drawings.computeIfAbsent(id.name(), Icons::drawing);
        String colour = String.format("#%02x%02x%02x", id.colour().red, id.colour().green, id.colour().blue);
        ImageDataProvider provider = zoom -> render(svg, id.size(), colour, zoom);
        return new Image(display, provider);
    }

    private ImageData render(String svg, int size, String colour, int zoom) {
        int pixels = Math.max(1, Math.round(size * zoom / 100f));
        return drawn.of(svg.replace(STROKE, colour)
                .replace("width=\"16\" height=\"16\"", "width=\"" + pixels + "\" height=\"" + pixels + "\""));
    }

    private static String drawing(String name) {
        String flag = name.startsWith(Flags.PREFIX) ? Flags.drawing(name) : null;
        return flag == null ? read(name) : flag;
    }

    private static String path(String name) {
        return "/icons/" + name + ".svg";
    }

    private static String read(String name) {
        try (InputStream stream = Icons.class.getResourceAsStream(exists(name) ? path(name) : path(FALLBACK))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The icon " + name + " cannot be read.", e);
        }
    }
}
