package org.sankofa.store.internal;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.store.FeatureChange;
import org.sankofa.store.UndoEntry;
import org.sankofa.store.UndoHistory;
import org.sankofa.store.UndoResult;

/** The undo steps of a session as others see them. */
final class UndoHistoryImpl implements UndoHistory {

    private final SessionImpl session;
    private final UndoStack stack;

    UndoHistoryImpl(SessionImpl session, UndoStack stack) {
        this.session = session;
        this.stack = stack;
    }

    @Override
    public boolean canUndo() {
        return stack.position() > 0;
    }

    @Override
    public boolean canRedo() {
        return stack.position() < stack.steps().size();
    }

    @Override
    public String undoLabel() {
        return canUndo() ? stack.steps().get(stack.position() - 1).label : null;
    }

    @Override
    public String redoLabel() {
        return canRedo() ? stack.steps().get(stack.position()).label : null;
    }

    @Override
    public UndoResult undo() {
        if (!canUndo()) {
            return new UndoResult(0, List.of());
        }
        UndoStack.Step step = stack.steps().get(stack.position() - 1);
        return result(step, session.move(stack::undo));
    }

    @Override
    public UndoResult redo() {
        if (!canRedo()) {
            return new UndoResult(0, List.of());
        }
        UndoStack.Step step = stack.steps().get(stack.position());
        return result(step, session.move((state, base, tag, generation) -> stack.redo(state, base, tag)));
    }

    private UndoResult result(UndoStack.Step step, UndoStack.Outcome outcome) {
        List<FeatureChange> refused = session.describe(step.before, step.after, outcome.refused());
        return new UndoResult(outcome.applied(), refused);
    }

    @Override
    public List<UndoEntry> entries() {
        List<UndoEntry> entries = new ArrayList<>();
        for (UndoStack.Step step : stack.steps()) {
            entries.add(new UndoEntry(step.label, session.describe(step.before, step.after, step.changes)));
        }
        return entries;
    }

    @Override
    public int position() {
        return stack.position();
    }

    @Override
    public int savePoint() {
        return stack.savePoint();
    }

    @Override
    public void clear() {
        stack.clear();
    }
}
