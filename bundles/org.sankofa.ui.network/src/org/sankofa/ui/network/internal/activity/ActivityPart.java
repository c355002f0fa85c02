package org.sankofa.ui.network.internal.activity;

import static org.sankofa.ui.network.internal.Messages.text;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.search.Row;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.Languages;
import org.sankofa.ui.network.internal.NetworkSharing;
import org.sankofa.ui.network.internal.dialogs.SubscribeDialog;
import org.sankofa.ui.network.internal.model.Feed;
import org.sankofa.ui.network.internal.model.FeedItem;
import org.sankofa.ui.network.internal.model.SpaceTitles;
import org.sankofa.ui.network.internal.model.SpaceWords;
import org.sankofa.ui.network.internal.model.Subscription;
import org.sankofa.ui.network.internal.model.Subscriptions;
import org.sankofa.ui.network.internal.model.Subscriptions.News;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.transfer.RecordDrag;

import jakarta.inject.Inject;

/** What others changed: what waits to come in, what a person wants to be told about, and what changed lately. */
public class ActivityPart extends PagePart {

    private static final int PAUSE = 500;
    private static final int SENTENCES = 4;

    private record Shown(Feed.Content feed, List<News> news) {
    }

    @Inject
    private NetworkSharing sharing;

    @Inject
    private SearchIndex index;

    @Inject
    private RecordEditors editors;

    @Inject
    private MPart part;

    private Feed feed;
    private Subscriptions subscriptions;
    private PageColumn column;

    @Override
    protected void fill(Composite page) {
        page.setLayout(new FillLayout());
        column = new PageColumn(page);
        ((org.eclipse.swt.layout.GridLayout) column.body().getLayout()).marginWidth = Spacing.M;
        feed = new Feed(sharing.shared(), sharing.marks(), Languages.preferred());
        subscriptions = new Subscriptions(sharing.workspace().directory());
        Runnable changed = sharing.follow(column, PAUSE, this::read);
        index.addListener(changed);
        onDispose(() -> index.removeListener(changed));
        read();
    }

    @Override
    protected Control focusTarget() {
        return column;
    }

    @Inject
    void follow(@Optional @jakarta.inject.Named(org.eclipse.e4.ui.services.IServiceConstants.ACTIVE_PART) MPart active) {
        RecordEditors.keyOf(active).ifPresent(key -> {
            if (sharing != null && column != null && !column.isDisposed()) {
                Jobs.read(column, text("activity.job"), monitor -> {
                    String head = sharing.workspace().snapshot().head(key.space());
                    if (head != null) {
                        sharing.marks().read(key, head);
                    }
                    return key;
                }, done -> { });
            }
        });
    }

    private void read() {
        Jobs.read(column, text("activity.job"), monitor -> {
            Feed.Content content = feed.read();
            Set<RecordKey> unread = content.lately().stream().filter(FeedItem::unread).map(FeedItem::key).collect(Collectors.toSet());
            Set<String> spaces = sharing.workspace().spaces().stream().filter(space -> space.kind() != Space.Kind.SAMPLE)
                    .map(Space::name).collect(Collectors.toSet());
            return new Shown(content, subscriptions.news(index, unread, spaces, Languages.preferred()));
        }, shown -> column.rebuild(() -> build(shown)));
    }

    private void build(Shown shown) {
        SpaceWords words = new SpaceWords(ZoneId.systemDefault());
        long unread = shown.feed().unread();
        part.setLabel(unread == 0 ? text("activity.part") : text("activity.part.unread", unread));
        shown.feed().waiting().forEach((space, items) -> waiting(space, items, words));
        column.section(text("activity.lately")).remark(unread == 0 ? "" : text("activity.unread", unread));
        if (unread > 0) {
            button("check", text("activity.readAll"), this::readAll);
        }
        if (shown.feed().lately().isEmpty()) {
            column.text(text("activity.lately.none"), Token.TEXT_SECONDARY);
        }
        shown.feed().lately().forEach(item -> item(item, words));
        column.section(text("activity.subscriptions"));
        if (shown.news().isEmpty()) {
            column.text(text("activity.subscriptions.none"), Token.TEXT_SECONDARY);
        }
        shown.news().forEach(this::news);
        button("add", text("activity.subscribe"), this::subscribe);
    }

    private void waiting(String name, List<FeedItem> items, SpaceWords words) {
        column.section(text("activity.waiting", SpaceTitles.of(sharing.workspace(), name, Languages.preferred()))).remark(text("activity.waiting.count", items.size()));
        sharing.workspace().space(name).ifPresent(space -> button("receive", text("space.receive"), 
                () -> sharing.receive(column, space, result -> { })));
        items.forEach(item -> item(item, words));
    }

    private void item(FeedItem item, SpaceWords words) {
        RecordLine line = new RecordLine(column.body(), item.key().kind(), item.title(), "", item.here() ? () -> editors.open(item.key()) : null)
                .marked(item.unread());
        if (item.here()) {
            RecordDrag.from(line, () -> List.of(item.key().uri()));
        }
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        indented(words.when(item.when()), Token.TEXT_TERTIARY);
        int more = item.sentences().size() - SENTENCES;
        item.sentences().stream().limit(SENTENCES).forEach(sentence -> indented(sentence, Token.TEXT_SECONDARY));
        if (more > 0) {
            indented(text("activity.more", more), Token.TEXT_TERTIARY);
        }
    }

    private void indented(String sentence, Token ink) {
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).indent(RecordLine.indent(), -Spacing.XS)
                .applyTo(column.text(sentence, ink));
    }

    private void news(News one) {
        Composite row = Theme.of(column).style(new Composite(column.body(), SWT.NONE), Token.PAGE, null, null);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        RecordLine line = new RecordLine(row, null, one.subscription().name(), one.unread().isEmpty() ? text("activity.total", one.total())
                : text("activity.news", one.unread().size(), one.total()), null).marked(!one.unread().isEmpty());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new IconButton(row, IconButton.Look.GHOST, "close", null, text("activity.unsubscribe", one.subscription().name()),
                () -> unsubscribe(one.subscription()));
        List<Row> rows = one.unread().isEmpty() ? one.latest() : one.unread();
        for (Row record : rows) {
            RecordLine of = new RecordLine(column.body(), record.key().kind(), record.title(), record.key().space(), () -> editors.open(record.key()))
                    .marked(one.unread().contains(record));
            RecordDrag.from(of, () -> List.of(record.key().uri()));
            GridDataFactory.fillDefaults().grab(true, false).indent(Spacing.L, 0).applyTo(of);
        }
    }

    private void button(String icon, String words, Runnable action) {
        Composite row = Theme.of(column).style(new Composite(column.body(), SWT.NONE), Token.PAGE, null, null);
        RowLayoutFactory.fillDefaults().applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(row);
        new IconButton(row, IconButton.Look.PLAIN, icon, words, null, action);
    }

    private void readAll() {
        Jobs.read(column, text("activity.job"), monitor -> {
            Map<String, String> heads = new HashMap<>();
            for (Space space : sharing.workspace().spaces()) {
                heads.put(space.name(), space.head());
            }
            heads.values().removeIf(java.util.Objects::isNull);
            sharing.marks().readAll(heads);
            return heads;
        }, done -> read());
    }

    private void subscribe() {
        SubscribeDialog dialog = new SubscribeDialog(column.getShell(), index);
        if (dialog.open() == Window.OK) {
            change(() -> subscriptions.add(dialog.subscription()));
        }
    }

    private void unsubscribe(Subscription subscription) {
        change(() -> subscriptions.remove(subscription));
    }

    private interface Change {
        void run() throws IOException, StoreException;
    }

    private void change(Change change) {
        Jobs.work(column, text("activity.subscribe.job"), monitor -> {
            change.run();
            return monitor;
        }, done -> read());
    }
}
