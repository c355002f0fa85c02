package org.sankofa.ui.records.internal.moves;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.osgi.service.event.Event;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.editor.PagedPart;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Follows which editors, pages and views a person comes to, however that is done. */
public class Visiting {

    private final Visits<Place> visits = new Visits<>();
    private final Round<MPart> editors = new Round<>();
    private final Round<MPart> views = new Round<>();
    private boolean moving;

    @PostConstruct
    void start(MApplication application) {
        application.getContext().set(Visiting.class, this);
    }

    @Inject
    @Optional
    void activated(@UIEventTopic(UIEvents.UILifeCycle.ACTIVATE) Event event) {
        if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPart part) {
            if (Stage.isView(part)) {
                views.used(part);
            } else {
                editors.used(part);
                visit(part);
            }
        }
    }

    @Inject
    @Optional
    void turned(@UIEventTopic(PagedPart.TURNED) MPart part) {
        visit(part);
    }

    private void visit(MPart part) {
        if (!moving && part.getObject() != null) {
            visits.visit(Place.of(part));
        }
    }

    Round<MPart> round(boolean ofViews) {
        return ofViews ? views : editors;
    }

    boolean canGo(boolean back) {
        return back ? visits.hasBefore() : visits.hasAfter();
    }

    /** Goes to the place before or after this one that can still be shown. */
    void go(boolean back, RecordEditors opener, EPartService parts, Workspace workspace) {
        MPart now = parts.getActivePart();
        Place here = now == null || Stage.isView(now) ? null : Place.of(now);
        java.util.function.Predicate<Place> possible = place -> !shows(place, here, now) && isThere(place, opener, parts, workspace);
        moving = true;
        try {
            (back ? visits.back(possible) : visits.forward(possible)).ifPresent(place -> show(place, opener, parts));
        } finally {
            moving = false;
        }
    }

    /** A record that was new when it was visited may be saved by now. */
    private static boolean shows(Place place, Place here, MPart now) {
        return here != null && place.page().equals(here.page()) && (place.what().equals(here.what()) || place.what() == now);
    }

    private static boolean isThere(Place place, RecordEditors opener, EPartService parts, Workspace workspace) {
        return switch (place.what()) {
            case RecordKey key -> opener.find(key).isPresent() || workspace.snapshot().record(key).isPresent();
            case MPart part -> part.getParent() != null && parts.getParts().contains(part);
            default -> parts.findPart((String) place.what()) != null;
        };
    }

    private static void show(Place place, RecordEditors opener, EPartService parts) {
        MPart part = switch (place.what()) {
            case RecordKey key -> opener.open(key);
            case MPart open -> parts.showPart(open, PartState.ACTIVATE);
            default -> parts.showPart((String) place.what(), PartState.ACTIVATE);
        };
        if (part != null && part.getObject() instanceof PagedPart paged) {
            paged.showPage(place.page());
        }
    }
}
