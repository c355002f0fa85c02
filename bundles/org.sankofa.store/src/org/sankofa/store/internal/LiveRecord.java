package org.sankofa.store.internal;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordProjection;
import org.sankofa.merge.RecordState;
import org.sankofa.model.Identified;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;

/**
 * The object that forms and commands work on. It shows the state of its session, and is changed in steps only: what else
 * changes it is taken back. Guarded by the lock of the session.
 */
final class LiveRecord {

    private enum Mode {
        IDLE, RUNNING, SYNCING
    }

    private final RecordKey key;
    private final RecordProjection projection;
    private final Supplier<RecordState> state;
    private final Function<URI, Optional<EObject>> others;
    private final Watch watch = new Watch();
    private final Record record;
    private Mode mode = Mode.IDLE;

    /**
     * @param state what is shown
     * @param others finds what is in other records
     */
    LiveRecord(RecordKey key, RecordProjection projection, RecordState start, Supplier<RecordState> state,
            Function<URI, Optional<EObject>> others) throws StoreException {
        this.key = key;
        this.projection = projection;
        this.state = state;
        this.others = others;
        if (!(projection.toEObject(start) instanceof Record object)) {
            throw new StoreException(Code.UNKNOWN_KIND, start.deleted()
                    ? "The record is deleted. Take the deletion back to edit it."
                    : "The plug-in that knows records of the kind \"" + key.kind()
                            + "\" is not installed, so the record can be kept and shared but not edited.");
        }
        this.record = object;
        new RecordResource(key.space(), key.uri(), new SpaceResourceSet(this::resolve), object);
        object.eAdapters().add(watch);
    }

    private Optional<EObject> resolve(URI uri) {
        if (uri.segmentCount() == 2 && uri.segment(1).equals(key.id())) {
            return Optional.ofNullable(record.eResource().getEObject(uri.fragment()));
        }
        return others.apply(uri);
    }

    /** Notices what changes in the object. */
    private final class Watch extends EContentAdapter {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            int type = notification.getEventType();
            if (type == Notification.RESOLVE || type == Notification.REMOVING_ADAPTER || notification.isTouch()
                    || mode != Mode.IDLE || !(notification.getNotifier() instanceof EObject)) {
                return;
            }
            restore();
            throw new IllegalStateException("Records are changed inside EditingSession.run only.");
        }

        @Override
        protected boolean resolve() {
            return false;
        }
    }

    /** @return the object */
    Record record() {
        return record;
    }

    /** @return whether a step is under way */
    boolean isRunning() {
        return mode == Mode.RUNNING;
    }

    /**
     * Runs a step. When it fails the object shows again what it showed.
     *
     * @param tag of the writes the step makes; asked for after it
     * @return the state after the step, the same one when nothing differs
     */
    RecordState update(Runnable change, Supplier<String> tag) {
        boolean done = false;
        mode = Mode.RUNNING;
        try {
            change.run();
            giveIds();
            RecordState after = projection.update(state.get(), record, tag.get());
            done = true;
            return after;
        } catch (MalformedRecordException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } finally {
            mode = Mode.IDLE;
            if (!done) {
                restore();
            }
        }
    }

    private void giveIds() {
        for (Iterator<EObject> all = record.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified object && (object.getId() == null || object.getId().isEmpty())) {
                object.setId(Ids.newId());
            }
        }
    }

    /** Makes the object show the state. */
    void restore() {
        Mode before = mode;
        mode = Mode.SYNCING;
        try {
            projection.show(state.get(), record);
        } finally {
            mode = before;
        }
    }

    /** Lets the object go: nobody looks after it any more. */
    void release() {
        record.eAdapters().remove(watch);
    }
}
