package org.sankofa.ui.network.internal.spaces;

import static org.sankofa.ui.network.internal.Messages.text;

import java.time.ZoneId;
import java.util.List;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.SWT;
import org.sankofa.sharing.Look;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.Languages;
import org.sankofa.ui.network.internal.NetworkSharing;
import org.sankofa.ui.network.internal.dialogs.NewSpaceDialog;
import org.sankofa.ui.network.internal.model.SpaceCard;
import org.sankofa.ui.network.internal.model.SpaceCards;
import org.sankofa.ui.network.internal.model.SpaceWords;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

import jakarta.inject.Inject;

/** The spaces of the network as cards: how each stands to the others, and what can be done about it. */
public class SpacesPart extends PagePart {

    private static final int PAUSE = 300;

    @Inject
    private NetworkSharing sharing;

    @Inject
    private RecordEditors editors;

    @Inject
    private ECommandService commands;

    @Inject
    private EHandlerService handlers;

    private SpaceCards cards;
    private SpaceActions actions;
    private MessageBar message;
    private PageColumn column;
    private boolean shown;

    @Override
    protected void fill(Composite page) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        message = new MessageBar(page);
        Composite rest = Theme.of(page).style(new Composite(page, SWT.NONE), Token.PAGE, null, null);
        rest.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rest);
        column = new PageColumn(rest);
        ((org.eclipse.swt.layout.GridLayout) column.body().getLayout()).marginWidth = Spacing.M;
        actions = new SpaceActions(column, sharing, editors, this::told);
        cards = new SpaceCards(sharing.shared(), Languages.preferred());
        sharing.follow(column, PAUSE, this::read);
        read();
    }

    @Override
    protected Control focusTarget() {
        return column;
    }

    private void read() {
        if (shown) {
            count();
            return;
        }
        // in a large space conflicts are counted for a while the first time: how it stands is said before
        Jobs.read(column, text("spaces.job"), monitor -> cards.states(), all -> {
            show(all);
            if (all.stream().anyMatch(card -> card.state().conflicts().isEmpty())) {
                count();
            }
        });
    }

    private void count() {
        Jobs.read(column, text("spaces.job"), monitor -> cards.read(), this::show);
    }

    private void show(List<SpaceCard> all) {
        shown = true;
        column.rebuild(() -> build(all));
    }

    private void build(List<SpaceCard> all) {
        SpaceWords words = new SpaceWords(ZoneId.systemDefault());
        Composite actions = row(column.body());
        new IconButton(actions, IconButton.Look.PLAIN, "receive", text("spaces.join"), text("spaces.join.help"), () -> run("org.sankofa.command.join"));
        new IconButton(actions, IconButton.Look.PLAIN, "add", text("spaces.new"), text("spaces.new.help"), this::makeSpace);
        for (SpaceCard card : all.stream().filter(one -> one.shared() || one.shareable()).toList()) {
            show(card, words);
        }
        if (all.stream().noneMatch(SpaceCard::shared)) {
            column.text(text("spaces.none"), Token.TEXT_SECONDARY);
        }
        column.section(text("spaces.here"));
        all.stream().filter(one -> !one.shared() && !one.shareable()).forEach(card -> show(card, words));
    }

    private void show(SpaceCard card, SpaceWords words) {
        new SpaceBox(column.body(), card, sharing.workspace().space(card.name()).orElse(null), words, actions);
    }

    private Composite row(Composite parent) {
        Composite row = Theme.of(parent).style(new Composite(parent, SWT.NONE), Token.PAGE, null, null);
        RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(Spacing.S).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(row);
        return row;
    }

    private void run(String command) {
        handlers.executeHandler(commands.createCommand(command, null));
    }

    private void told(String words) {
        message.show(MessageBar.Kind.SUCCESS, words);
    }

    private void makeSpace() {
        NewSpaceDialog dialog = new NewSpaceDialog(column.getShell(), sharing.workspace());
        if (dialog.open() == Window.OK) {
            Jobs.work(column, text("new.job"), monitor -> sharing.workspace().createSpace(dialog.options()), space -> {
                sharing.tell();
                read();
            });
        }
    }
}
