package org.sankofa.store.internal;

import java.util.EventObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.sankofa.store.EditingSession;
import org.sankofa.store.SessionListener;

/** The undo steps of a session as an EMF command stack: commands of EMF Edit become steps of the session. */
final class SessionDomain implements CommandStack {

    /** Stands for a step that was not made by a command. */
    private static final class Step extends AbstractCommand {
        Step(String label) {
            super(label == null ? "" : label);
        }

        @Override
        public boolean canExecute() {
            return false;
        }

        @Override
        public void execute() {
            throw new UnsupportedOperationException("The step was executed already.");
        }

        @Override
        public void redo() {
            throw new UnsupportedOperationException("Redo it on the command stack.");
        }
    }

    private final EditingSession session;
    private final List<CommandStackListener> listeners = new CopyOnWriteArrayList<>();
    private Command last;

    private SessionDomain(EditingSession session) {
        this.session = session;
    }

    static EditingDomain of(EditingSession session) {
        SessionDomain stack = new SessionDomain(session);
        session.addListener(new SessionListener() {
            @Override
            public void changed() {
                EventObject event = new EventObject(stack);
                stack.listeners.forEach(listener -> listener.commandStackChanged(event));
            }
        });
        ComposedAdapterFactory factory = new ComposedAdapterFactory(
                ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        factory.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        return new AdapterFactoryEditingDomain(factory, stack, session.record().eResource().getResourceSet());
    }

    @Override
    public void execute(Command command) {
        if (command != null && command.canExecute()) {
            last = command;
            session.run(command.getLabel(), command::execute);
        }
        if (command != null) {
            command.dispose();
        }
    }

    @Override
    public boolean canUndo() {
        return session.history().canUndo();
    }

    @Override
    public void undo() {
        session.history().undo();
    }

    @Override
    public boolean canRedo() {
        return session.history().canRedo();
    }

    @Override
    public Command getUndoCommand() {
        return canUndo() ? new Step(session.history().undoLabel()) : null;
    }

    @Override
    public Command getRedoCommand() {
        return canRedo() ? new Step(session.history().redoLabel()) : null;
    }

    @Override
    public Command getMostRecentCommand() {
        return last == null ? UnexecutableCommand.INSTANCE : last;
    }

    @Override
    public void redo() {
        session.history().redo();
    }

    @Override
    public void flush() {
        session.history().clear();
    }

    @Override
    public void addCommandStackListener(CommandStackListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeCommandStackListener(CommandStackListener listener) {
        listeners.remove(listener);
    }
}
