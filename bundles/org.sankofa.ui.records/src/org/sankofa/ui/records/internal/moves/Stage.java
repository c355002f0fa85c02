package org.sankofa.ui.records.internal.moves;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

/** The editors and views of the window, and which of them is in front. */
@Creatable
class Stage {

    private static final String VIEW = "View";

    @Inject
    private MWindow window;

    @Inject
    private EModelService models;

    @Inject
    private EPartService parts;

    @Inject
    private IPresentationEngine engine;

    static boolean isView(MPart part) {
        return part.getTags().contains(VIEW);
    }

    /** What moves about in the window stays away while a dialog lies over it. */
    boolean isInFront() {
        return window.getWidget() instanceof Shell shell && (shell.getDisplay().getActiveShell() == shell
                || shell.getDisplay().getActiveShell() == null);
    }

    MPart active() {
        return parts.getActivePart();
    }

    List<MPart> views() {
        return models.findElements(window, null, MPart.class, List.of(VIEW), EModelService.PRESENTATION).stream().filter(this::isOpen).toList();
    }

    /** A view stands in each perspective by a place of its own, which may be closed. */
    private boolean isOpen(MPart view) {
        MPlaceholder place = models.findPlaceholderFor(window, view);
        return place == null ? view.isToBeRendered() : place.isToBeRendered();
    }

    /** The stack that the active part stands in, by itself or by its place in the perspective; null where there is none. */
    MUIElement stack() {
        MPart active = active();
        return active == null ? null : active.getCurSharedRef() == null ? active.getParent() : active.getCurSharedRef().getParent();
    }

    List<MPart> editors() {
        return models.findElements(window, null, MPart.class).stream()
                .filter(part -> part.isToBeRendered() && !isView(part)).toList();
    }

    /** Brings a part to the front and the focus into it, also from a field that belongs to no part. */
    void show(MPart part) {
        parts.showPart(part, PartState.ACTIVATE);
        engine.focusGui(part);
    }
}
