package org.sankofa.ui.records.internal.welcome;

import static org.sankofa.ui.records.internal.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Row;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.Sort;
import org.sankofa.store.RecoveryCopy;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.errors.UserMessage;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.networks.Networks;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.Kinds;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.ui.records.internal.handlers.IdentityHandler;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

import jakarta.inject.Inject;

/** The first page: what was left unsaved, where to begin, and what was worked on last. */
public class WelcomePart extends PagePart {

    private static final int RECENT = 8;
    private static final int NETWORKS = 5;

    private static final String START_CASE = "org.sankofa.command.startCase";
    private static final String GUIDE = "org.sankofa.command.guide";

    @Inject
    private Workspace workspace;

    @Inject
    private SearchIndex index;

    @Inject
    private RecordEditors editors;

    @Inject
    private ECommandService commands;

    @Inject
    private EHandlerService handlers;

    @Inject
    private UISynchronize ui;

    @Inject
    @Optional
    private Networks networks;

    private final Runnable onChange = () -> ui.asyncExec(this::loadRecent);
    private PageColumn column;
    private Composite page;
    private Composite recent;
    private Link identity;
    private boolean asked;

    @Override
    protected void fill(Composite parent) {
        parent.setLayout(new FillLayout());
        column = new PageColumn(parent, Spacing.XXL);
        page = column.body();
        heading(text("welcome.title"), TypeStyle.DISPLAY);
        words(text("welcome.words"));
        createIdentity();
        createUnsaved();
        heading(text("welcome.look"), TypeStyle.SECTION);
        link(page, text("welcome.albania"), () -> openFirst("kind:countryCase area:ALB"));
        link(page, text("welcome.lessons"), () -> openFirst("kind:lesson space:practice remittances"));
        heading(text("welcome.begin"), TypeStyle.SECTION);
        link(page, text("welcome.start"), this::startCase);
        link(page, text("welcome.new"), () -> run("org.sankofa.command.new"));
        link(page, text("welcome.find"), () -> run("org.sankofa.command.find"));
        if (commands.getCommand(GUIDE).isDefined()) {
            link(page, text("welcome.guide"), () -> run(GUIDE));
        }
        heading(text("welcome.recent"), TypeStyle.SECTION);
        recent = composite(page);
        GridLayoutFactory.fillDefaults().spacing(8, 6).applyTo(recent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(recent);
        createNetworks();
        index.addListener(onChange);
        onDispose(() -> index.removeListener(onChange));
        loadRecent();
    }

    @Override
    protected Control focusTarget() {
        return page;
    }

    private static Composite composite(Composite parent) {
        return Theme.of(parent).style(new Composite(parent, SWT.NONE), Token.PAGE, Token.TEXT, null);
    }

    /** Shown while the name is only the one that the machine knows. */
    private void createIdentity() {
        identity = Theme.of(page).style(new Link(page, SWT.WRAP), Token.PAGE, Token.TEXT_SECONDARY, null);
        identity.addListener(SWT.Selection, event -> {
            run("org.sankofa.command.identity");
            asked = true;
            passOn();
        });
        wide(identity);
        showIdentity(workspace.identity().name());
    }

    @Inject
    @Optional
    void identityChanged(@UIEventTopic(IdentityHandler.CHANGED) String name) {
        if (identity != null && !identity.isDisposed()) {
            showIdentity(name);
        }
    }

    private void showIdentity(String name) {
        identity.setText(text("welcome.identity", plain(name), "<a>" + text("welcome.identity.change") + "</a>"));
        boolean unknown = workspace.identity().email().isEmpty() || workspace.identity().email().endsWith("@localhost");
        ((GridData) identity.getLayoutData()).exclude = !unknown;
        identity.setVisible(unknown);
        layout();
        passOn();
    }

    /**
     * Who said who he is has no more use for the line that asked, and goes on with the keyboard behind it: whether the line goes before the
     * dialog does or after it, and whether the window is in front again by then or comes to it later.
     */
    private void passOn() {
        if (asked && !page.isDisposed() && !identity.getVisible()) {
            asked = false;
            Stream.of(page.getChildren()).filter(control -> control instanceof Link && control != identity && control.getVisible()).findFirst()
                .ifPresent(this::focusOn);
        }
    }

    private void focusOn(Control control) {
        control.setFocus();
        Shell shell = control.getShell();
        Runnable again = () -> {
            if (!control.isDisposed() && control.getDisplay().getFocusControl() == null && control.getDisplay().getActiveShell() == shell) {
                control.setFocus();
            }
        };
        control.getDisplay().asyncExec(again);
        Listener front = new Listener() {
            @Override
            public void handleEvent(Event event) {
                shell.removeListener(SWT.Activate, this);
                shell.getDisplay().asyncExec(again);
            }
        };
        shell.addListener(SWT.Activate, front);
    }

    private void createNetworks() {
        if (networks == null) {
            return;
        }
        heading(text("welcome.networks"), TypeStyle.SECTION);
        networks.recent().stream().limit(NETWORKS).forEach(network -> link(page, network.toString(), () -> open(network)));
        link(page, text("welcome.networks.open"), () -> run("org.sankofa.command.openNetwork"));
    }

    private void open(Path network) {
        try {
            networks.open(network);
        } catch (IOException e) {
            Errors.report(page, text("welcome.networks"), e);
        }
    }

    /**
     * The interview where it is installed. Without it an empty case: it lives where only oneself sees it, until it is
     * shared.
     */
    private void startCase() {
        if (commands.getCommand(START_CASE).isDefined()) {
            run(START_CASE);
            return;
        }
        workspace.spaces().stream().filter(space -> !space.readOnly() && space.kind() != Space.Kind.SAMPLE).findFirst()
                .ifPresentOrElse(space -> editors.create(space.name(), "countryCase"), () -> run("org.sankofa.command.new"));
    }

    private void createUnsaved() {
        List<RecoveryCopy> copies = workspace.recoveryCopies();
        if (copies.isEmpty()) {
            return;
        }
        heading(text("welcome.unsaved"), TypeStyle.SECTION);
        words(text("welcome.unsaved.words"));
        for (RecoveryCopy copy : copies) {
            Composite row = composite(page);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(row);
            wide(row);
            String title = copy.title() == null || copy.title().isEmpty() ? text("list.untitled") : copy.title();
            link(row, text("welcome.unsaved.open", title), () -> {
                editors.open(copy.key());
                row.setEnabled(false);
            });
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(
                    link(row, text("welcome.unsaved.discard"), () -> discard(copy, title, row)));
        }
    }

    /** What is thrown away is gone for good; until it is, it stays here to go on with. */
    private void discard(RecoveryCopy copy, String title, Composite row) {
        if (Dialogs.confirm(row.getShell(), text("welcome.unsaved.discard.title"), text("welcome.unsaved.discard.question", title),
                text("welcome.unsaved.discard"))) {
            Jobs.work(row, text("welcome.unsaved.discard.title"), monitor -> {
                workspace.discard(copy);
                return copy;
            }, gone -> {
                row.dispose();
                layout();
            });
        }
    }

    /** It is read with every change of the network: what goes wrong is said here and not in a dialog each time. */
    private void loadRecent() {
        if (!recent.isDisposed()) {
            Jobs.start(recent, text("welcome.job"), Jobs.READ, monitor -> {
                ListRequest request = ListRequest.all().in(Titles.languages()).sorted(Sort.MODIFIED, true).page(0, RECENT);
                return index.list(request).rows();
            }, this::showRecent, failure -> {
                Errors.log(text("welcome.recent"), failure);
                sayInRecent(UserMessage.of(text("welcome.recent"), failure).sentence());
            });
        }
    }

    private void showRecent(List<Row> rows) {
        if (rows.isEmpty()) {
            sayInRecent(text("welcome.recent.none"));
            return;
        }
        for (var child : recent.getChildren()) {
            child.dispose();
        }
        for (Row row : rows) {
            link(recent, text("welcome.entry", row.title(), Kinds.label(row.key().kind()), row.key().space()),
                    () -> editors.open(row.key()));
        }
        layout();
    }

    private void sayInRecent(String words) {
        for (var child : recent.getChildren()) {
            child.dispose();
        }
        Label label = Theme.of(recent).style(new Label(recent, SWT.WRAP), Token.PAGE, Token.TEXT_TERTIARY, null);
        label.setText(words.replace("&", "&&"));
        wide(label);
        layout();
    }

    private void openFirst(String query) {
        Jobs.read(page, text("welcome.open"), monitor -> index.list(ListRequest.all().matching(query).page(0, 1)).rows(),
                rows -> rows.stream().findFirst().map(Row::key).ifPresent(editors::open));
    }

    private void run(String command) {
        ParameterizedCommand what = commands.createCommand(command, null);
        handlers.executeHandler(what);
    }

    private void heading(String words, TypeStyle type) {
        Label label = Theme.of(page).style(new Label(page, SWT.NONE), Token.PAGE, Token.TEXT, type);
        label.setText(words);
        GridDataFactory.fillDefaults().indent(0, 12).applyTo(label);
    }

    private void words(String words) {
        Label label = Theme.of(page).style(new Label(page, SWT.WRAP), Token.PAGE, Token.TEXT_SECONDARY, null);
        label.setText(words);
        wide(label);
    }

    private static Link link(Composite parent, String words, Runnable action) {
        Link link = Theme.of(parent).style(new Link(parent, SWT.WRAP), Token.PAGE, Token.TEXT, null);
        link.setText("<a>" + plain(words) + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
        wide(link);
        return link;
    }

    /** As wide as the page, on as many lines as it needs then. */
    private static void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(control);
    }

    private static String plain(String words) {
        return words.replace("<", "\u2039").replace("&", "&&");
    }

    private void layout() {
        column.relayout();
    }
}
