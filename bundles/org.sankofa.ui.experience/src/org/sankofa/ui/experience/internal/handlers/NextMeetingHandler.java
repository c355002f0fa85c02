package org.sankofa.ui.experience.internal.handlers;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.model.Action;
import org.sankofa.model.Meeting;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.experience.internal.model.Finder;
import org.sankofa.ui.experience.internal.model.MeetingSeries;
import org.sankofa.ui.experience.internal.model.NextMeeting;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.Beginning;
import org.sankofa.ui.records.RecordEditors;

import jakarta.inject.Named;

/** Begins a meeting like the one in front, else like the last one that was held where one can write. It opens filled and unsaved. */
public class NextMeetingHandler {

    /** The meeting to follow, and what of it is not done. */
    private record Last(RecordKey key, Meeting meeting, List<Action> undone) {
    }

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, @Optional @Named(IServiceConstants.ACTIVE_PART) MPart part,
            Workspace workspace, SearchIndex index, RecordEditors editors) {
        RecordKey front = Places.inFront(part, "meeting").orElse(null);
        Finder finder = new Finder(workspace.snapshot(), index, Places.languages());
        Jobs.read(shell, text("meeting.next.reading"), monitor -> last(front, workspace, finder, monitor), last -> {
            if (last == null) {
                Dialogs.tell(shell, text("meeting.next"), text("meeting.next.none"));
                return;
            }
            Places.beside(last.key(), workspace).ifPresent(space -> editors.create(space, "meeting",
                Beginning.of(text("meeting.next"), Meeting.class, next -> NextMeeting.fill(next, last.meeting(), last.undone()))));
        });
    }

    private static Last last(RecordKey front, Workspace workspace, Finder finder, IProgressMonitor monitor) throws StoreException {
        RecordKey key = front != null ? front : MeetingSeries.latest(workspace, finder).orElse(null);
        if (key == null || !(finder.snapshot().record(key).orElse(null) instanceof Meeting meeting)) {
            return null;
        }
        return new Last(key, meeting, MeetingSeries.undone(meeting, finder));
    }
}
