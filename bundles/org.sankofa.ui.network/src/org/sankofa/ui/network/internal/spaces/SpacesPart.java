package org.sankofa.ui.network.internal.spaces;

import static org.sankofa.ui.network.internal.Messages.text;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.SWT;
import org.sankofa.sharing.Leave;
import org.sankofa.sharing.Look;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Receive;
import org.sankofa.sharing.ShareResult;
import org.sankofa.sharing.SharingException;
import org.sankofa.store.Progress;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.Languages;
import org.sankofa.ui.network.internal.NetworkSharing;
import org.sankofa.ui.network.internal.dialogs.NewSpaceDialog;
import org.sankofa.ui.network.internal.dialogs.PublishDialog;
import org.sankofa.ui.network.internal.model.SpaceCard;
import org.sankofa.ui.network.internal.model.SpaceCards;
import org.sankofa.ui.network.internal.model.SpaceWords;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

import jakarta.inject.Inject;

/** The spaces of the network as cards: how each stands to the others, and what can be done about it. */
public class SpacesPart extends PagePart {

    private static final int PAUSE = 300;

    @Inject
    private NetworkSharing sharing;

    @Inject
    private ECommandService commands;

    @Inject
    private EHandlerService handlers;

    private SpaceCards cards;
    private MessageBar message;
    private PageColumn column;

    @Override
    protected void fill(Composite page) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        message = new MessageBar(page);
        Composite rest = Theme.of(page).style(new Composite(page, SWT.NONE), Token.PAGE, null, null);
        rest.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rest);
        column = new PageColumn(rest);
        ((org.eclipse.swt.layout.GridLayout) column.body().getLayout()).marginWidth = Spacing.M;
        cards = new SpaceCards(sharing.shared(), Languages.preferred());
        sharing.follow(column, PAUSE, this::read);
        read();
    }

    @Override
    protected Control focusTarget() {
        return column;
    }

    private void read() {
        Jobs.read(column, text("spaces.job"), monitor -> cards.read(), all -> column.rebuild(() -> build(all)));
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
        Composite box = new Card(column.body());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        Theme theme = Theme.of(box);
        Composite head = theme.style(new Composite(box, SWT.NONE), Token.SURFACE, null, null);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Spacing.S, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label icon = theme.style(new Label(head, SWT.NONE), Token.SURFACE, null, null);
        icon.setImage(Icons.of(icon).get(icon(card.kind()), Icons.SMALL, Token.TEXT_SECONDARY));
        theme.onChange(icon, () -> icon.setImage(Icons.of(icon).get(icon(card.kind()), Icons.SMALL, Token.TEXT_SECONDARY)));
        label(head, card.title(), Token.TEXT, TypeStyle.STRONG);
        label(box, words.kind(card.kind()) + (card.shared() ? "  ·  " + card.state().remotes().get(0).url() : ""), Token.TEXT_TERTIARY, TypeStyle.LABEL);
        for (String line : words.state(card)) {
            label(box, line, Token.TEXT_SECONDARY, TypeStyle.BODY);
        }
        if (card.conflicts() > 0) {
            label(box, text(card.kind() == Space.Kind.SAMPLE ? "space.conflicts.sample" : "space.conflicts", card.conflicts()),
                    card.kind() == Space.Kind.SAMPLE ? Token.TEXT_SECONDARY : Token.WARNING, TypeStyle.BODY);
        }
        Space space = sharing.workspace().space(card.name()).orElse(null);
        if (space == null) {
            return;
        }
        Composite buttons = row(box);
        Theme.of(buttons).style(buttons, Token.SURFACE, null, null);
        if (sharing.isBusy(card.name())) {
            label(buttons, text("space.busy"), Token.ACCENT, TypeStyle.BODY);
        } else if (card.shared()) {
            new IconButton(buttons, card.toSend() ? IconButton.Look.PRIMARY : IconButton.Look.PLAIN, "share", text("space.share"),
                    text("space.share.help"), () -> sharing.share(column, space, this::said));
            if (card.state().behind() > 0) {
                new IconButton(buttons, IconButton.Look.PLAIN, "receive", text("space.receive"), text("space.receive.help"),
                        () -> sharing.exchange(column, space, text("receive.job", card.name()), new Receive(sharing.shared(), space)::run,
                                result -> told(text("said.received", result.changes().size(), result.conflicts()))));
            } else {
                new IconButton(buttons, IconButton.Look.GHOST, "refresh", text("space.look"), text("space.look.help"),
                        () -> sharing.exchange(column, space, text("look.job", card.name()), new Look(sharing.shared(), space)::run,
                                state -> told(text("said.looked", state.behind()))));
            }
            new IconButton(buttons, IconButton.Look.GHOST, null, text("space.leave"), text("space.leave.help"), () -> leave(card, space));
        } else if (card.shareable()) {
            new IconButton(buttons, IconButton.Look.PLAIN, "share", text("space.publish"), text("space.publish.help"), () -> publish(card, space));
        }
    }

    private static String icon(Space.Kind kind) {
        return switch (kind) {
            case PRIVATE -> "lock";
            case OFFICE -> "organisation";
            case NETWORK -> "people";
            case SAMPLE -> "info";
        };
    }

    private Composite row(Composite parent) {
        Composite row = Theme.of(parent).style(new Composite(parent, SWT.NONE), Token.PAGE, null, null);
        RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(Spacing.S).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(row);
        return row;
    }

    private static void label(Composite parent, String words, Token ink, TypeStyle type) {
        Label label = Theme.of(parent).style(new Label(parent, SWT.WRAP), Token.SURFACE, ink, type);
        label.setText(words.replace("&", "&&"));
        if (!(parent.getLayout() instanceof org.eclipse.swt.layout.RowLayout)) {
            GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(label);
        }
    }

    private void run(String command) {
        handlers.executeHandler(commands.createCommand(command, null));
    }

    private void said(ShareResult result) {
        List<String> words = new ArrayList<>();
        words.add(text("said.shared", result.sent(), result.received().changes().size()));
        if (result.received().conflicts() > 0) {
            words.add(text("said.conflicts", result.received().conflicts()));
        }
        if (!result.received().problems().isEmpty()) {
            words.add(text("said.problems", result.received().problems().size()));
        }
        words.addAll(result.received().remarks());
        told(String.join(" ", words));
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

    private void publish(SpaceCard card, Space space) {
        Jobs.read(column, text("publish.job.look"), monitor -> {
            Snapshot snapshot = sharing.workspace().snapshot();
            long records = snapshot.count(card.name(), null) - snapshot.count(card.name(), space.infoKey().kind());
            return List.of(text("publish.seen.records", records), text("publish.seen.history", sharing.workspace().identity().name()));
        }, seen -> {
            PublishDialog dialog = new PublishDialog(column.getShell(), card.title(), seen);
            if (dialog.open() == Window.OK) {
                sharing.exchange(column, space, text("publish.job", card.name()), new Publish(sharing.shared(), space, dialog.url())::run, this::said);
            }
        });
    }

    private void leave(SpaceCard card, Space space) {
        int ahead = card.state().ahead();
        String question = ahead > 0 ? text("leave.unsent", card.title(), ahead) : text("leave.question", card.title());
        int answer = MessageDialog.open(MessageDialog.QUESTION, column.getShell(), text("leave.title"), question, SWT.NONE,
                text("leave.stop"), text("leave.out"), org.eclipse.jface.dialogs.IDialogConstants.CANCEL_LABEL);
        if (answer != 0 && answer != 1) {
            return;
        }
        sharing.exchange(column, space, text("leave.job", card.name()), progress -> leave(space, answer == 1, progress), done -> told(text(answer == 1 ? "said.left.out" : "said.left", card.title())));
    }

    private Object leave(Space space, boolean out, Progress progress) throws SharingException {
        Leave leave = new Leave(sharing.shared(), space).evenUnsent();
        return (out ? leave.takingOut() : leave).run(progress);
    }
}
