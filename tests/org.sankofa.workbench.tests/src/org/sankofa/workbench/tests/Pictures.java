package org.sankofa.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Pictures of windows, for people to look at: in the folder that {@code sankofa.screenshots} names, else in the build's. */
final class Pictures {

    private Pictures() {
    }

    /** What the display shows now. */
    static ImageData of(Display display) {
        Rectangle bounds = display.getBounds();
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    /** What a window shows now. */
    static ImageData of(Shell shell) {
        Rectangle bounds = shell.getClientArea();
        Image image = new Image(shell.getDisplay(), bounds.width, bounds.height);
        GC gc = new GC(shell);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    /** Writes a picture. */
    static void write(ImageData picture, String name) throws IOException {
        Path target = Path.of(System.getProperty("sankofa.screenshots", "target/screenshots"));
        Files.createDirectories(target);
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {picture};
        loader.save(target.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
    }
}
