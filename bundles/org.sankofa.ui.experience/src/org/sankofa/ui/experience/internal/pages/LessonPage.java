package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.experience.capture.Completeness;
import org.sankofa.model.Lesson;
import org.sankofa.model.ReviewState;
import org.sankofa.model.ids.Ids;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** What was tried, what came of it and what to do: the first page of a lesson. */
public final class LessonPage extends HeadedPage {

    /** Made by the service runtime. */
    public LessonPage() {
        super("lesson.main", 100, "lesson", LessonPage::outline);
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.lesson"), "title", "summary", "nature")
            .section(text("section.happened"), "tried", "happened", "why", "outcome", "occurred")
            .section(text("section.advice"), "recommendation")
            .section(text("section.subject"), "areas", "themes");
    }

    @Override
    void head(Composite head, PageContext context) {
        MessageBar banner = new MessageBar(head);
        banner.onResize(() -> head.getParent().layout(true, true));
        Label sentence = Theme.of(head).style(new Label(head, SWT.WRAP), Token.PAGE, Token.TEXT_SECONDARY, TypeStyle.LABEL);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        sentence.setLayoutData(data);
        Banner shown = new Banner(banner, context);
        context.onChange(() -> {
            Lesson lesson = (Lesson) context.record();
            shown.refresh(lesson);
            sentence.setText(completeness(Completeness.of(lesson, Locale.getDefault())));
            head.getParent().layout(true, true);
        });
    }

    /** @return one sentence on what is there and what comes next */
    static String completeness(Completeness list) {
        return list.missing().isEmpty() ? text("checklist.complete")
            : text("checklist.sentence", list.done(), list.items().size(),
                text("check." + list.missing().get(0).name()));
    }

    /** Says that a lesson is over; closed by hand it stays closed until the state changes. */
    private static final class Banner {

        private final MessageBar bar;
        private final PageContext context;
        private ReviewState told;

        Banner(MessageBar bar, PageContext context) {
            this.bar = bar;
            this.context = context;
        }

        void refresh(Lesson lesson) {
            ReviewState state = lesson.getSupersededBy() != null ? ReviewState.SUPERSEDED : lesson.getReviewState();
            if (state == told) {
                return;
            }
            told = state;
            switch (state) {
                case SUPERSEDED -> bar.show(MessageBar.Kind.WARNING, text("lesson.superseded"), next(lesson));
                case RETIRED -> bar.show(MessageBar.Kind.WARNING, text("lesson.retired"));
                case REJECTED -> bar.show(MessageBar.Kind.WARNING, text("lesson.rejected"));
                default -> bar.clear();
            }
        }

        private MessageBar.Action[] next(Lesson lesson) {
            return Ids.uriOf(lesson.getSupersededBy() == null ? lesson : lesson.getSupersededBy())
                .filter(uri -> lesson.getSupersededBy() != null)
                .map(uri -> new MessageBar.Action[] {
                    new MessageBar.Action(text("lesson.superseded.open"), () -> context.host().open(uri)) })
                .orElse(new MessageBar.Action[0]);
        }
    }
}
