package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.sankofa.model.Contribution;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Request;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.text.Text;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.ui.pages.Beginning;
import org.sankofa.ui.presentation.Proxies;

/** What an answer says before anything is written: to what, from whom, when. */
public final class Answering {

    private Answering() {
    }

    /** @param languages the person's languages, the best first */
    public static Beginning of(Workspace workspace, RecordKey key, Request request, List<String> languages) {
        String title = text("answers.title", Labels.title(request, languages));
        Identity me = workspace.identity();
        Optional<RecordKey> known = workspace.snapshot().find(me.practitionerId());
        return Beginning.of(text("answers.answer"), Contribution.class, reply -> {
            reply.setTitle(Text.of(languages.isEmpty() ? "en" : languages.get(0), title));
            reply.setRequest(Proxies.to(key.uri(), Literals.REQUEST, Request.class));
            reply.setReceived(PartialDate.of(LocalDate.now()));
            known.ifPresentOrElse(mine -> reply.setAuthor(Proxies.to(mine.uri(), Literals.PRACTITIONER, Practitioner.class)),
                () -> reply.setAuthorName(me.name()));
        });
    }
}
