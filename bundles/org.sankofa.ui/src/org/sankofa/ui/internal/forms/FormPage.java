package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.model.checks.Problem;
import org.sankofa.store.EditingSession;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.SessionListener;
import org.sankofa.store.Version;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.forms.FieldDrops;
import org.sankofa.ui.forms.FormHost;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.FormModel;
import org.sankofa.ui.presentation.SectionSpec;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The page of a form: head, table of contents, sections; keeps them in step with the session. */
public final class FormPage extends Composite {

    private static final int WIDE = 900;
    private static final int TEXT_WIDTH = 940;
    private static final int EDGE = 28;
    private static final int STEP = 24;
    private static final long REST = 300_000_000L;

    private final FormScope scope;
    private final EditingSession session;
    private final MessageBar messages;
    private final ScrolledComposite scroll;
    private final Composite content;
    /** Null where the form stands on a page that has one. */
    private final FormHeader header;
    private final List<SectionPane> sections = new ArrayList<>();
    private final SectionIndex index;
    private final IconButton showEmpty;
    private final FormBuilding building = new FormBuilding(this, this::relayoutSoon);
    private final FormChecks checks;
    private long edgeSince;
    private boolean layingOut;
    private boolean relayoutWanted;
    private Control lastFocus;

    /** @param outline which fields; null: all, with a head and a line for messages */
    public FormPage(Composite parent, EditingSession session, FormHost host, FormOutline outline) {
        super(parent, SWT.NONE);
        this.session = session;
        scope = new FormScope(session, host);
        scope.onRelayout(this::relayoutSoon);
        scope.setDrops(new FormDrop(scope, this::scrollAt));
        Theme theme = Theme.of(this);
        theme.style(this, Token.PAGE, null, null);
        messages = new MessageBar(this);
        scroll = theme.style(new ScrolledComposite(this, SWT.V_SCROLL), Token.PAGE, null, null);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        content = theme.style(new Composite(scroll, SWT.NONE), Token.PAGE, null, null);
        scroll.setContent(content);
        scope.drops().on(content);
        header = outline == null ? new FormHeader(content, session, host, scope.texts()) : null;
        FormModel model = scope.model(session.record().eClass());
        List<SectionSpec> specs = outline == null ? model.sections() : outline.sections(model);
        for (SectionSpec spec : specs) {
            sections.add(new SectionPane(content, scope, session.record(), spec));
        }
        index = specs.size() >= FormModel.LONG ? new SectionIndex(this, sections, this::scrollTo) : null;
        showEmpty = scope.readOnly() ? new IconButton(content, IconButton.Look.GHOST, "chevron-down",
            Messages.get("form.showEmpty"), null, this::toggleEmpty) : null;
        scope.onFocus((object, feature) -> lastFocus = getDisplay().getFocusControl());
        checks = new FormChecks(this, session, host.begun(), this::show);
        listen();
        building.start(sections);
        if (session.isReadOnly() && header != null) {
            messages.show(MessageBar.Kind.INFO, session.readOnlyReason().orElse(Messages.get("form.readOnly")));
        }
        messages.onResize(this::arrange);
        addListener(SWT.Resize, e -> arrange());
        scroll.getVerticalBar().addListener(SWT.Selection, e -> markCurrent());
        checks.soon();
    }

    private void listen() {
        SessionListener listener = new SessionListener() {
            @Override
            public void changed() {
                refresh();
            }

            @Override
            public void saved(Version version) {
                if (header != null) {
                    header.redraw();
                }
            }

            @Override
            public void incoming(List<FeatureChange> changes) {
                scope.references().forget();
                if (!isDisposed() && header != null) {
                    messages.show(MessageBar.Kind.INFO, Messages.get("form.incoming", changes.size()));
                }
            }

            @Override
            public void deletedElsewhere() {
                if (!isDisposed() && header != null) {
                    messages.show(MessageBar.Kind.WARNING, Messages.get("form.deleted"));
                }
            }
        };
        session.addListener(listener);
        addListener(SWT.Dispose, e -> session.removeListener(listener));
        Runnable noNotes = scope.host().notes().onChange(() -> {
            if (!isDisposed()) {
                sections.forEach(SectionPane::refreshProblems);
            }
        });
        addListener(SWT.Dispose, e -> noNotes.run());
    }

    /** Says what is done with records on some fields before these look at them. */
    public void onDrop(FieldDrops drops) {
        scope.setFieldDrops(drops);
    }

    /** @return whether all sections are made */
    public boolean isComplete() {
        return building.isComplete();
    }

    // --- layout

    private void relayoutSoon() {
        if (!relayoutWanted) {
            relayoutWanted = true;
            getDisplay().asyncExec(() -> {
                relayoutWanted = false;
                if (!isDisposed()) {
                    arrange();
                }
            });
        }
    }

    private void arrange() {
        if (layingOut || isDisposed() || getClientArea().width == 0 || scroll == null) {
            return;
        }
        layingOut = true;
        Rectangle area = getClientArea();
        int y = 0;
        if (messages.isShowing()) {
            int height = messages.computeSize(area.width - 2 * Spacing.XL, SWT.DEFAULT).y;
            messages.setBounds(Spacing.XL, Spacing.S, area.width - 2 * Spacing.XL, height);
            y = height + Spacing.S;
        }
        int left = 0;
        if (index != null) {
            boolean side = area.width >= WIDE;
            index.setVertical(side);
            if (side) {
                left = index.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
                index.setBounds(0, y, left, area.height - y);
            } else {
                int height = index.computeSize(area.width - 2 * Spacing.M, SWT.DEFAULT).y;
                index.setBounds(Spacing.M, y, area.width - 2 * Spacing.M, height);
                y += height;
            }
        }
        scroll.setBounds(left, y, area.width - left, area.height - y);
        arrangeContent();
        layingOut = false;
        markCurrent();
    }

    private void arrangeContent() {
        int bar = scroll.getVerticalBar().getSize().x;
        int room = scroll.getSize().x - bar;
        int width = Math.max(200, Math.min(TEXT_WIDTH, room - 2 * Spacing.XL));
        int y = 0;
        int height = Spacing.L;
        if (header != null) {
            height = header.computeSize(width, SWT.DEFAULT).y;
            header.setBounds(Spacing.XL, y, width, height);
        }
        y += height;
        for (SectionPane section : sections) {
            boolean hidden = section.isHidden();
            section.setVisible(!hidden);
            if (!hidden) {
                height = section.computeSize(width, SWT.DEFAULT).y;
                section.setBounds(Spacing.XL, y, width, height);
                section.layout(true, true);
                y += height;
            }
        }
        if (showEmpty != null) {
            Point size = showEmpty.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            showEmpty.setBounds(Spacing.XL - Spacing.S, y, size.x, size.y);
            y += size.y;
        }
        scroll.setMinSize(width + 2 * Spacing.XL, y + Spacing.XXL);
        scroll.getVerticalBar().setIncrement(48);
        scroll.getVerticalBar().setPageIncrement(Math.max(48, scroll.getClientArea().height - 48));
    }

    private void toggleEmpty() {
        scope.setShowEmpty(!scope.showEmpty());
        sections.forEach(SectionPane::build);
        sections.forEach(SectionPane::refresh);
        showEmpty.set(scope.showEmpty() ? "chevron-up" : "chevron-down",
            Messages.get(scope.showEmpty() ? "form.hideEmpty" : "form.showEmpty"));
        arrange();
    }

    private void scrollTo(SectionPane section) {
        if (!section.isOpen() || !section.isBuilt()) {
            building.now(section);
            arrange();
        }
        scroll.setOrigin(0, section.getBounds().y);
        if (index != null) {
            index.setCurrent(sections.indexOf(section));
        }
    }

    /** What is dragged to the upper or lower edge and rests there scrolls the form; what only passes does not. */
    private void scrollAt(int y) {
        int place = y == FormDrop.NOWHERE ? EDGE : scroll.toControl(0, y).y;
        int by = place < EDGE ? -STEP : place > scroll.getClientArea().height - EDGE ? STEP : 0;
        long now = System.nanoTime();
        if (by == 0) {
            edgeSince = 0;
        } else if (edgeSince == 0) {
            edgeSince = now;
        } else if (now - edgeSince > REST) {
            scroll.setOrigin(0, Math.max(0, scroll.getOrigin().y + by));
            markCurrent();
        }
    }

    private void markCurrent() {
        if (index == null || scroll.isDisposed()) {
            return;
        }
        int top = scroll.getOrigin().y + 40;
        boolean atEnd = scroll.getOrigin().y > 0
            && scroll.getOrigin().y + scroll.getClientArea().height >= content.getSize().y - 2;
        int current = 0;
        for (int i = 0; i < sections.size(); i++) {
            if (!sections.get(i).isHidden() && (sections.get(i).getBounds().y <= top || atEnd && i == current + 1
                && sections.get(i).getBounds().y < top + scroll.getClientArea().height / 3)) {
                current = i;
            }
        }
        index.setCurrent(current);
    }

    // --- following the session

    private void refresh() {
        if (isDisposed()) {
            return;
        }
        sections.forEach(SectionPane::refresh);
        if (header != null && header.refresh()) {
            relayoutSoon();
        }
        if (index != null) {
            index.redraw();
        }
        checks.soon();
    }

    private void show(List<Problem> problems) {
        scope.setProblems(problems);
        sections.forEach(SectionPane::refreshProblems);
        if (index != null) {
            index.redraw();
        }
    }

    /** Takes the problems each time they were checked; at once those already known. */
    public void onProblems(Consumer<List<Problem>> listener) {
        checks.listen(listener);
    }

    /** Takes what has the focus. */
    public void onFocus(BiConsumer<EObject, EStructuralFeature> listener) {
        scope.onFocus(listener);
    }

    /** @return the line for messages */
    public MessageBar messages() {
        return messages;
    }

    // --- showing a place

    /** Shows the place of a problem. */
    public void reveal(Problem problem) {
        FormPath.to(session.record(), problem).ifPresent(this::reveal);
    }

    /** Opens the way to a field and gives it the focus. */
    public void reveal(EObject object, EStructuralFeature feature) {
        reveal(FormPath.to(session.record(), object, feature));
    }

    private void reveal(FormPath path) {
        SectionPane section = path.section(sections).orElse(null);
        if (section == null) {
            return;
        }
        scrollTo(section);
        FieldCell cell = path.open(section);
        arrange();
        if (cell != null) {
            Point at = getDisplay().map(cell, content, 0, 0);
            scroll.setOrigin(0, Math.max(0, at.y - 60));
            cell.reveal();
        }
    }

    /** Gives the focus back to where it was, or to the first field. */
    public boolean focusLast() {
        if (lastFocus != null && !lastFocus.isDisposed()) {
            return lastFocus.setFocus();
        }
        for (SectionPane section : sections) {
            if (!section.isHidden() && section.isBuilt() && !section.body().cells().isEmpty()) {
                return section.body().cells().get(0).reveal();
            }
        }
        return setFocus();
    }
}
