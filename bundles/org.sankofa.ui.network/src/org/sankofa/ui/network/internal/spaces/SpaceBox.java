package org.sankofa.ui.network.internal.spaces;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.sankofa.sharing.Remote;
import org.sankofa.sharing.SpaceState;
import org.sankofa.store.Space;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.network.internal.model.SpaceCard;
import org.sankofa.ui.network.internal.model.SpaceWords;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** A space as a card: how it stands to the others, where it is shared, and what can be done about it. */
final class SpaceBox {

    private final SpaceCard card;
    private final Space space;
    private final SpaceActions actions;
    private final Composite box;

    /** @param space null: it went meanwhile, and nothing can be done about it */
    SpaceBox(Composite parent, SpaceCard card, Space space, SpaceWords words, SpaceActions actions) {
        this.card = card;
        this.space = space;
        this.actions = actions;
        this.box = new Card(parent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        head(words);
        for (String line : words.state(card)) {
            label(box, line, Token.TEXT_SECONDARY, TypeStyle.BODY);
        }
        words.conflicts(card).ifPresent(line -> label(box, line,
                card.kind() == Space.Kind.SAMPLE ? Token.TEXT_SECONDARY : Token.WARNING, TypeStyle.BODY));
        if (space != null) {
            buttons();
        }
        card.state().places().stream().skip(1).forEach(this::place);
    }

    private void head(SpaceWords words) {
        Theme theme = Theme.of(box);
        Composite head = theme.style(new Composite(box, SWT.NONE), Token.SURFACE, null, null);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(Spacing.S, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label icon = theme.style(new Label(head, SWT.NONE), Token.SURFACE, null, null);
        icon.setImage(Icons.of(icon).get(icon(card.kind()), Icons.SMALL, Token.TEXT_SECONDARY));
        theme.onChange(icon, () -> icon.setImage(Icons.of(icon).get(icon(card.kind()), Icons.SMALL, Token.TEXT_SECONDARY)));
        label(head, card.title(), Token.TEXT, TypeStyle.STRONG);
        if (space != null && card.kind() != Space.Kind.SAMPLE) {
            IconButton[] more = new IconButton[1];
            more[0] = new IconButton(head, IconButton.Look.GHOST, "more", null, text("space.more", card.title()), () -> menu(more[0]));
        }
        label(box, words.kind(card.kind()), Token.TEXT_TERTIARY, TypeStyle.LABEL);
        if (card.shared()) {
            String url = card.state().remotes().get(0).url();
            label(box, SpaceWords.address(url), Token.TEXT_TERTIARY, TypeStyle.LABEL).setToolTipText(url);
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

    private void buttons() {
        Composite buttons = Theme.of(box).style(new Composite(box, SWT.NONE), Token.SURFACE, null, null);
        RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(Spacing.S).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(buttons);
        if (actions.isBusy(card)) {
            label(buttons, text("space.busy"), Token.ACCENT, TypeStyle.BODY);
        } else if (card.shared()) {
            button(buttons, card.toSend() ? IconButton.Look.PRIMARY : IconButton.Look.PLAIN, "share", "space.share", () -> actions.share(space));
            if (card.state().behind() > 0) {
                button(buttons, IconButton.Look.PLAIN, "search", "space.lookThrough", () -> actions.lookThrough(card, space));
                button(buttons, IconButton.Look.PLAIN, "receive", "space.receive", () -> actions.receive(space));
            } else {
                button(buttons, IconButton.Look.GHOST, "refresh", "space.look", () -> actions.look(space));
            }
        } else if (card.shareable()) {
            button(buttons, IconButton.Look.PLAIN, "share", "space.publish", () -> actions.publish(card, space));
        }
        if (buttons.getChildren().length == 0) {
            buttons.dispose();
        }
    }

    private static void button(Composite parent, IconButton.Look look, String icon, String key, Runnable action) {
        new IconButton(parent, look, icon, text(key), text(key + ".help"), action);
    }

    /** Another place through which the space is shared. */
    private void place(SpaceState.Place one) {
        Remote place = one.remote();
        Composite row = Theme.of(box).style(new Composite(box, SWT.NONE), Token.SURFACE, null, null);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(Spacing.XS, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        label(row, SpaceWords.place(one), Token.TEXT_TERTIARY, TypeStyle.LABEL).setToolTipText(place.url());
        if (space != null && !actions.isBusy(card)) {
            new IconButton(row, IconButton.Look.GHOST, "share", null, text("place.share", place.name()), () -> actions.shareThrough(space, place));
            new IconButton(row, IconButton.Look.GHOST, "close", null, text("place.remove.help", place.name()), () -> actions.removePlace(card, space, place));
        }
    }

    /** What is done more seldom. */
    private void menu(IconButton button) {
        Menu menu = new Menu(button);
        entry(menu, "space.members", () -> actions.signing(space));
        entry(menu, "space.describe", () -> actions.describe(space));
        if (card.shared()) {
            new MenuItem(menu, SWT.SEPARATOR);
            entry(menu, "place.add", () -> actions.addPlace(card, space));
            List<Remote> places = card.state().remotes();
            if (places.size() > 1) {
                entry(menu, "place.remove.usual", () -> actions.removePlace(card, space, places.get(0)));
            }
            entry(menu, "space.leave", () -> actions.leave(card, space));
        }
        menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
        Point below = button.toDisplay(0, button.getSize().y);
        menu.setLocation(below);
        menu.setVisible(true);
    }

    private void entry(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text(key));
        item.setEnabled(!actions.isBusy(card));
        item.addListener(SWT.Selection, event -> action.run());
    }

    private static Label label(Composite parent, String words, Token ink, TypeStyle type) {
        Label label = Theme.of(parent).style(new Label(parent, SWT.WRAP), Token.SURFACE, ink, type);
        label.setText(words.replace("&", "&&"));
        if (!(parent.getLayout() instanceof RowLayout)) {
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, SWT.DEFAULT).applyTo(label);
        }
        return label;
    }
}
