package org.sankofa.ui.help.internal.view;

import static org.sankofa.ui.help.internal.Messages.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.controls.Mirroring;
import org.sankofa.ui.controls.SearchBox;
import org.sankofa.ui.help.internal.guide.Chapter;
import org.sankofa.ui.help.internal.guide.Guide;
import org.sankofa.ui.help.internal.guide.GuideSearch;
import org.sankofa.ui.help.internal.guide.Trail;
import org.sankofa.ui.help.internal.text.ChapterText;
import org.sankofa.ui.help.internal.text.GuideException;
import org.sankofa.ui.help.internal.text.Target;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The guide: contents and search at the side (above, where it is narrow), and the chapter that is read. */
public final class GuideView extends Composite {

    private static final int NARROW = 600;
    private static final int SIDE = 256;
    private static final int ABOVE = 190;
    private static final Set<String> FROM_RIGHT = Set.of("ar", "fa", "he", "ur");

    private final Guide guide;
    private final KeyNames keys;
    private final Consumer<Target> doing;
    private final Map<String, ChapterText> chapters = new LinkedHashMap<>();
    private final GuideSearch search = new GuideSearch();
    private final Trail trail = new Trail();
    private final Composite side;
    private final IconButton back;
    private final IconButton forward;
    private final SearchBox field;
    private final GuideContents contents;
    private final MessageBar messages;
    private final SheetView sheet;
    private Consumer<String> listener = topic -> { };
    private String topic = "";
    private String chapter = "";
    private Set<String> found = Set.of();

    /** @param doing does what links ask for that lead out of the guide */
    public GuideView(Composite parent, Guide guide, KeyNames keys, Consumer<Target> doing) {
        super(parent, SWT.NONE);
        this.guide = guide;
        this.keys = keys;
        this.doing = doing;
        Theme theme = Theme.of(this);
        theme.style(this, Token.PAGE, null, null);
        setLayout(tight(2, 0));
        side = theme.style(new Composite(this, SWT.NONE), Token.PAGE, null, null);
        GridLayout layout = tight(3, Spacing.S);
        layout.horizontalSpacing = Spacing.XS;
        layout.verticalSpacing = Spacing.S;
        side.setLayout(layout);
        back = button("guide.back", Mirroring.isMirrored(this) ? "chevron-right" : "chevron-left", () -> trail.back());
        forward = button("guide.forward", Mirroring.isMirrored(this) ? "chevron-left" : "chevron-right", () -> trail.forward());
        field = new SearchBox(side, text("guide.search"));
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.onSearch(this::search);
        contents = new GuideContents(side, this::show);
        contents.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        field.text().addListener(SWT.DefaultSelection, event -> contents.openFirst());
        Composite page = theme.style(new Composite(this, SWT.NONE), Token.SURFACE, null, null);
        page.setLayout(tight(1, 0));
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        messages = new MessageBar(page);
        messages.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        messages.onResize(() -> page.layout(true, true));
        sheet = new SheetView(page, this::follow);
        sheet.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        for (var control : new org.eclipse.swt.widgets.Control[] {sheet.text(), contents.tree(), field.text()}) {
            control.addListener(SWT.KeyDown, this::travel);
        }
        addListener(SWT.Resize, event -> arrange());
        arrange();
        read();
        contents.showChapters(chapters);
        Mirroring.settle(this);
    }

    private static GridLayout tight(int columns, int margin) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = margin;
        layout.marginHeight = margin;
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private IconButton button(String name, String icon, java.util.function.Supplier<Optional<String>> step) {
        return new IconButton(side, IconButton.Look.GHOST, icon, null, text(name), () -> step.get().ifPresent(this::go));
    }

    private void arrange() {
        boolean narrow = getClientArea().width < NARROW;
        GridLayout layout = (GridLayout) getLayout();
        layout.numColumns = narrow ? 1 : 2;
        GridData data = new GridData(SWT.FILL, SWT.FILL, narrow, !narrow);
        data.widthHint = narrow ? SWT.DEFAULT : SIDE;
        data.heightHint = narrow ? ABOVE : SWT.DEFAULT;
        side.setLayoutData(data);
        layout(true, true);
    }

    private void read() {
        for (Chapter one : guide.chapters()) {
            try {
                ChapterText words = one.text(guide.language());
                chapters.put(one.id(), words);
                search.add(one.id(), words);
            } catch (GuideException e) {
                // a chapter of a plug-in that was not tried out: the others are readable all the same
                ILog.of(GuideView.class).error(e.getMessage(), e);
            }
        }
    }

    private void search(String typed) {
        found = Set.copyOf(GuideSearch.words(typed));
        if (found.isEmpty()) {
            contents.showChapters(chapters);
            contents.select(chapter, topic);
        } else {
            contents.showFound(typed.strip(), search.find(typed));
        }
        sheet.point(found);
    }

    /** Takes each topic that is read. */
    public void onTopic(Consumer<String> newListener) {
        listener = newListener;
    }

    /** @return the topic that is read */
    public String topic() {
        return topic;
    }

    /** Goes to a topic; where there is no such chapter, to the first one. */
    public void show(String wanted) {
        trail.visit(go(wanted));
        buttons();
    }

    private String go(String wanted) {
        int hash = wanted.indexOf('#');
        String id = hash < 0 ? wanted : wanted.substring(0, hash);
        boolean known = chapters.containsKey(id);
        String next = known ? id : chapters.keySet().stream().findFirst().orElse("");
        topic = known ? wanted : next;
        messages.clear();
        if (!next.equals(chapter)) {
            chapter = next;
            write();
        }
        if (!chapter.isEmpty()) {
            sheet.reveal(topic.substring(Math.min(topic.length(), chapter.length() + 1)));
        }
        contents.select(chapter, topic);
        buttons();
        listener.accept(topic);
        return topic;
    }

    private void write() {
        ChapterText words = chapters.get(chapter);
        if (words != null) {
            String language = guide.chapter(chapter).map(one -> one.languageFor(guide.language())).orElse(Chapter.ENGLISH);
            String remark = language.equals(guide.language()) || guide.language().equals(Chapter.ENGLISH) ? "" : text("guide.english");
            sheet.show(text("guide.name", words.title()), narrow -> Sheet.of(words, remark, keys, narrow), found,
                FROM_RIGHT.contains(language));
        }
    }

    private void buttons() {
        back.setEnabled(trail.hasBack());
        forward.setEnabled(trail.hasForward());
    }

    private void follow(Target target) {
        if (target.kind() == Target.Kind.CHAPTER) {
            String anchor = target.anchor().isEmpty() ? "" : '#' + target.anchor();
            show((target.name().isEmpty() ? chapter : target.name()) + anchor);
            sheet.setFocus();
        } else {
            messages.clear();
            doing.accept(target);
        }
    }

    /** Says why a link did nothing. */
    void tell(String sentence) {
        if (!isDisposed()) {
            messages.show(MessageBar.Kind.INFO, sentence);
        }
    }

    private void travel(Event event) {
        if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT)) {
            boolean backwards = event.keyCode == SWT.ARROW_LEFT != Mirroring.isMirrored(this);
            (backwards ? trail.back() : trail.forward()).ifPresent(this::go);
            event.doit = false;
        }
    }

    @Override
    public boolean setFocus() {
        return sheet.setFocus();
    }

    SheetView sheet() {
        return sheet;
    }
}
