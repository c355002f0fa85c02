package org.sankofa.workbench.internal;

import org.eclipse.e4.ui.workbench.swt.util.ISWTResourceUtilities;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.sankofa.ui.icons.Icons;

/** The icons of the application's model come from those that the window has drawn already; all others as ever. */
final class DrawnResources implements ISWTResourceUtilities {

    private final ISWTResourceUtilities others;
    private final Display display;

    DrawnResources(ISWTResourceUtilities others, Display display) {
        this.others = others;
        this.display = display;
    }

    @Override
    public ImageDescriptor imageDescriptorFromURI(URI address) {
        ImageDescriptor ours = address == null ? null : Icons.of(display).descriptor(address.toString());
        return ours == null ? others.imageDescriptorFromURI(address) : ours;
    }

    @Override
    public Image adornImage(Image toAdorn, Image adornment) {
        return others.adornImage(toAdorn, adornment);
    }
}
