package org.sankofa.ui.records.internal.trail;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.EventHandler;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.SessionListener;
import org.sankofa.store.Workspace;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.provenance.ProvenancePart;

/** The trail in an editor: the bar above it, and what the editor does for each stop. */
public final class EditorTrail implements TrailBar.Helper {

    private static final String RELEVANT = "org.sankofa.ui.experience.relevant";
    private static final String EXPERIENCE = "org.sankofa.ui.cases.page.experience";
    private static final String PROVENANCE = "org.sankofa.ui.records.provenance";
    /** Marks in the part of an editor that its record is a copy made on the trail. */
    private static final String ON_TRAIL = "trail";

    private final EditingSession session;
    private final Workspace workspace;
    private final RecordEditors editors;
    private final EPartService parts;
    private final Runnable undo;
    private RecordPages pages;
    private Trail trail;
    private TrailBar bar;

    /** @param undo undoes a step as the command does */
    public EditorTrail(EditingSession session, Workspace workspace, RecordEditors editors, EPartService parts, Runnable undo) {
        this.session = session;
        this.workspace = workspace;
        this.editors = editors;
        this.parts = parts;
        this.undo = undo;
    }

    /** Whether the trail leads along this editor: the first record of it, or a copy of that. */
    public boolean leadsTo(MPart part) {
        if (TrailGuide.beginsAt(session.record(), session.key().space(), workspace)) {
            return true;
        }
        boolean copy = RecordEditors.copyOf(part).filter(of -> workspace.snapshot().record(of)
            .filter(record -> TrailGuide.beginsAt(record, of.space(), workspace)).isPresent()).isPresent();
        if (copy) {
            part.getPersistedState().put(ON_TRAIL, "");
        }
        return part.getPersistedState().containsKey(ON_TRAIL);
    }

    /** Whether the bar is there, and offers a copy where the record can only be read. */
    public boolean isShown(Trail trail) {
        return bar != null && !trail.isAway() && trail.stop().filter(stop -> stop == Stop.EDIT || stop == Stop.UNDO).isPresent();
    }

    /** Makes the bar; to be called before the pages are made, so that it stands above them. */
    public TrailBar bar(Composite parent, Trail trail) {
        bar = new TrailBar(parent, trail, this);
        return bar;
    }

    /** Notices in the editor what the trail is about. */
    public void watch(RecordPages shown, Trail followed, IEventBroker events) {
        pages = shown;
        trail = followed;
        TrailGuide guide = new TrailGuide(session, trail);
        SessionListener listener = new SessionListener() {
            @Override
            public void changed() {
                if (!shown.isDisposed()) {
                    shown.getDisplay().asyncExec(guide::look);
                }
            }
        };
        session.addListener(listener);
        shown.onPage(page -> {
            if (EXPERIENCE.equals(page)) {
                trail.did(Stop.WHY);
            }
        });
        EventHandler source = event -> {
            if (session.key().equals(event.getProperty(IEventBroker.DATA)) && isInSight(parts)) {
                trail.did(Stop.SOURCE);
            }
        };
        events.subscribe(ProvenancePart.SHOWN, source);
        shown.addListener(SWT.Dispose, event -> {
            session.removeListener(listener);
            events.unsubscribe(source);
        });
    }

    private static boolean isInSight(EPartService parts) {
        MPart view = parts.findPart(PROVENANCE);
        return view != null && parts.isPartVisible(view);
    }

    @Override
    public boolean canEdit() {
        return !session.isReadOnly();
    }

    @Override
    public void help(Stop stop) {
        switch (stop) {
            case EDIT -> {
                if (canEdit()) {
                    pages.reveal(RecordPages.ALL_FIELDS, session.record(), Literals.RECORD__SUMMARY);
                } else {
                    copy();
                }
            }
            case UNDO -> {
                if (canEdit()) {
                    undo.run();
                } else {
                    copy();
                }
            }
            case WHY -> why();
            case SOURCE -> source();
        }
    }

    /** Shows what others learned, beside the editor; in a product without that view the page of what was recorded on the country. */
    private void why() {
        if (parts.findPart(RELEVANT) == null) {
            pages.show(EXPERIENCE);
        } else {
            parts.showPart(RELEVANT, PartState.VISIBLE);
            trail.did(Stop.WHY);
        }
    }

    private void copy() {
        RecordKey key = session.key();
        workspace.defaultSpace().ifPresent(space -> editors.copy(key, space.name()));
    }

    /** Shows the view, and a value that has a source; where none has, the first field, which takes one with Alt+Enter. */
    private void source() {
        parts.showPart(PROVENANCE, PartState.VISIBLE);
        new TrailGuide(session, new Trail()).sourced().ifPresentOrElse(
            value -> pages.reveal(RecordPages.ALL_FIELDS, value.object(), value.feature()),
            () -> pages.reveal(RecordPages.ALL_FIELDS, session.record(), Literals.RECORD__SUMMARY));
    }
}
