package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.OutlinePage;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** Writing an answer: the question stays in sight, a few lines, records of the network, and off it goes. */
public final class ContributionAnswerPage extends OutlinePage {

    private static final int WIDE = 820;
    private static final int[] SHARES = {2, 3};

    /** Made by the service runtime. */
    public ContributionAnswerPage() {
        super("org.sankofa.page.contribution.answer", () -> text("page.contribution.answer"), 100, Set.of("contribution"),
            ContributionAnswerPage::outline);
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.answer"), "text", "cited")
            .section(text("section.answer.author"), "author", "authorName", "consentToBeNamed")
            .section(text("section.answer.handling"), "title", "request", "inReplyTo", "received", "channel");
    }

    @Override
    public void fill(Composite page, PageContext context) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        Theme theme = Theme.of(page);
        SashForm sash = theme.style(new SashForm(page, SWT.HORIZONTAL), Token.PAGE, null, null);
        sash.setSashWidth(Spacing.S);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite question = theme.style(new Composite(sash, SWT.NONE), Token.PAGE, null, null);
        question.setLayout(new FillLayout());
        new QuestionColumn(question, context).follow();
        Composite answer = theme.style(new Composite(sash, SWT.NONE), Token.PAGE, null, null);
        super.fill(answer, context);
        sash.setWeights(SHARES);
        sash.addListener(SWT.Resize, event -> {
            int orientation = sash.getSize().x >= WIDE ? SWT.HORIZONTAL : SWT.VERTICAL;
            if (sash.getOrientation() != orientation) {
                sash.setOrientation(orientation);
            }
        });
        if (!context.session().isReadOnly()) {
            new SendBar(page, context).setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        }
    }
}
