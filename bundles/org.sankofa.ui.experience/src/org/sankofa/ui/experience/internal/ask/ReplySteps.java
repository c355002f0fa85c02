package org.sankofa.ui.experience.internal.ask;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.widgets.Control;
import org.sankofa.experience.ask.Consolidation;
import org.sankofa.experience.ask.ReplyPlace;
import org.sankofa.model.Contribution;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Request;
import org.sankofa.store.Snapshot;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageContext;

/** Steps on the consolidated reply of a request: what they need is read in the background, and each is one step of undo. */
final class ReplySteps {

    /** What is read beside the record. */
    record Read(Snapshot snapshot, Consolidation consolidation) {
    }

    private final Control control;
    private final PageContext context;

    /** @param control whose end ends the work */
    ReplySteps(Control control, PageContext context) {
        this.control = control;
        this.context = context;
    }

    /** Reads the answers; the record itself is only looked at when a step runs. */
    Read read() {
        Snapshot snapshot = context.workspace().snapshot();
        return new Read(snapshot, new Consolidation(snapshot, context.workspace().vocabularies(), (Request) context.record()));
    }

    void step(String label, Consumer<Consolidation> step) {
        Jobs.read(control, text("reply.job"), monitor -> read(), read -> context.session().run(label, () -> step.accept(read.consolidation())));
    }

    /** Puts answers in a place of the reply, and says which cannot stand there. */
    void put(ReplyPlace place, List<URI> answers) {
        Jobs.read(control, text("reply.job"), monitor -> {
            Read read = read();
            List<Contribution> found = answers.stream().map(read.snapshot()::resolve).flatMap(Optional::stream).filter(Contribution.class::isInstance)
                .map(Contribution.class::cast).toList();
            return new Found(read.consolidation(), found);
        }, found -> {
            List<String> problems = new ArrayList<>();
            Request request = (Request) context.record();
            boolean begins = request.getReply() == null;
            context.session().run(text("reply.put." + place.name().toLowerCase(Locale.ROOT)), () -> found.answers()
                .forEach(answer -> found.consolidation().put(place, answer).filter(why -> !problems.contains(why)).ifPresent(problems::add)));
            if (begins && request.getReply() != null) {
                // its fields come into sight, so that more can be put there
                control.getDisplay().asyncExec(() -> {
                    if (!control.isDisposed() && request.getReply() != null) {
                        context.reveal(request.getReply(), Literals.CONSOLIDATED_REPLY__SYNOPSIS);
                    }
                });
            }
            if (!problems.isEmpty()) {
                context.messages().show(MessageBar.Kind.WARNING, String.join(" ", problems));
            }
        });
    }

    private record Found(Consolidation consolidation, List<Contribution> answers) {
    }
}
