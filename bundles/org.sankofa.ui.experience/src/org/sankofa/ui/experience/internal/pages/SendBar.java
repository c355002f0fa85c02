package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.model.Contribution;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ids.Ids;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** The end of an answer: what is left to do, and the button that sends it. Sending is saving; sharing takes it on. */
final class SendBar extends Composite {

    private final PageContext context;
    private final IconButton send;
    private final Label words;
    private boolean warned;

    SendBar(Composite parent, PageContext context) {
        super(parent, SWT.NONE);
        this.context = context;
        Theme theme = Theme.of(this);
        theme.style(this, Token.PAGE, null, null);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = Spacing.XL;
        layout.marginHeight = Spacing.S;
        layout.horizontalSpacing = Spacing.M;
        setLayout(layout);
        words = theme.style(new Label(this, SWT.WRAP), Token.PAGE, Token.TEXT_SECONDARY, TypeStyle.BODY);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 200;
        words.setLayoutData(wide);
        send = new IconButton(this, IconButton.Look.PRIMARY, "reply", text("answer.send"), text("answer.send.help"), this::send);
        context.onChange(this::show);
    }

    private Contribution answer() {
        return (Contribution) context.record();
    }

    /** Whether it says anything: a few words, or a record that says them. */
    private boolean says() {
        return answer().getText() != null && !answer().getText().isEmpty() || !answer().getCited().isEmpty();
    }

    private void show() {
        boolean unsent = context.session().isDirty();
        words.setText(text(!unsent ? "answer.saved" : says() ? "answer.ready" : "answer.empty"));
        send.setEnabled(unsent);
        if (warned && says()) {
            warned = false;
            context.messages().clear();
        }
        layout(true, true);
    }

    private void send() {
        if (!says()) {
            warned = true;
            context.messages().show(MessageBar.Kind.WARNING, text("answer.empty"));
            context.reveal(answer(), Literals.CONTRIBUTION__TEXT);
            return;
        }
        Jobs.work(this, text("answer.sending"), monitor -> context.session().save(null), version -> {
            MessageBar.Action[] back = Ids.parse(QuestionColumn.request(context))
                .flatMap(request -> context.workspace().snapshot().find(request.record())).stream()
                .map(key -> new MessageBar.Action(text("answer.back"), () -> context.open(key))).toArray(MessageBar.Action[]::new);
            context.messages().show(MessageBar.Kind.SUCCESS, text("answer.sent"), back);
        });
    }
}
