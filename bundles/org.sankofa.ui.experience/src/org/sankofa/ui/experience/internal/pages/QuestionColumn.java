package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Request;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.experience.internal.model.Finder;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Token;

/** The question beside its answer. It is read off the user interface's thread. */
final class QuestionColumn {

    private final PageColumn column;
    private final PageContext context;
    private URI shown;
    private boolean asked;

    QuestionColumn(Composite parent, PageContext context) {
        this.column = new PageColumn(parent);
        this.context = context;
    }

    void follow() {
        context.onChange(this::read);
    }

    /** @return the address of the request that is answered; null while none is named */
    static URI request(PageContext context) {
        // whatever it stands for is read elsewhere, not here on the user interface's thread
        EObject request = (EObject) context.record().eGet(Literals.CONTRIBUTION__REQUEST, false);
        return request == null ? null : Ids.uriOf(request).orElse(null);
    }

    private void read() {
        URI address = request(context);
        if (asked && Objects.equals(address, shown)) {
            return;
        }
        asked = true;
        shown = address;
        Finder finder = new Finder(context.workspace().snapshot(), context.index(), context.languages());
        Jobs.read(column, text("page.reading", text("answers.question")), monitor -> Optional.ofNullable(address)
            .flatMap(finder.snapshot()::resolve).filter(Request.class::isInstance).map(Request.class::cast), found -> {
                if (Objects.equals(address, shown)) {
                    column.rebuild(() -> show(found.orElse(null), finder));
                }
            });
    }

    private void show(Request request, Finder finder) {
        column.section(text("answers.question"));
        if (request == null) {
            column.text(text(shown == null ? "answer.noRequest" : "answer.requestMissing"), Token.TEXT_SECONDARY);
            return;
        }
        RecordKey key = finder.key(request);
        String due = finder.date(request.getDeadline());
        String who = finder.name(request.getRequester());
        new RecordLine(column.body(), "request", finder.name(request))
            .remark(Finder.join(who.isEmpty() && request.getRequesterName() != null ? request.getRequesterName() : who,
                finder.names(request.getAreas()), due.isEmpty() ? "" : text("answer.due", due)))
            .record(key, context::open);
        String question = finder.words(request.getQuestion());
        column.text(question.isEmpty() ? text("answers.question.missing") : question,
            question.isEmpty() ? Token.TEXT_TERTIARY : Token.TEXT);
        String background = finder.words(request.getContext());
        if (!background.isEmpty()) {
            column.section(finder.label(Literals.REQUEST__CONTEXT));
            column.text(background, Token.TEXT);
        }
    }
}
