package org.sankofa.ui.parts;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/**
 * Base of parts: a themed page, things that end with the part, and focus.
 *
 * <pre>
 * public class HistoryPart extends PagePart {
 *     &#64;Inject Workspace workspace;
 *     &#64;Override protected void fill(Composite page) {
 *         workspace.addListener(listener);
 *         onDispose(() -&gt; workspace.removeListener(listener));
 *     }
 * }
 * </pre>
 */
public abstract class PagePart {

    private final Deque<Runnable> endings = new ArrayDeque<>();
    private Composite page;

    /** Called by the workbench. */
    @PostConstruct
    public final void createPage(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        Theme theme = Theme.of(parent);
        theme.style(page, Token.PAGE, Token.TEXT, null);
        theme.cssClass(page, "sankofa-page");
        fill(page);
    }

    /** Makes the content; the page has no layout yet. */
    protected abstract void fill(Composite page);

    /** @return the page */
    protected final Composite page() {
        return page;
    }

    /** @return what gets the focus; null: the page's first control that takes it */
    protected Control focusTarget() {
        return null;
    }

    /** Called by the workbench. */
    @Focus
    public final void focus() {
        Control target = focusTarget();
        if (target != null && !target.isDisposed()) {
            target.setFocus();
        } else if (page != null && !page.isDisposed()) {
            page.setFocus();
        }
    }

    /** Does something when the part ends: takes listeners off, closes what was opened. Last in, first done. */
    protected final void onDispose(Runnable ending) {
        endings.push(ending);
    }

    /** Called by the workbench. */
    @PreDestroy
    public final void end() {
        while (!endings.isEmpty()) {
            endings.pop().run();
        }
    }
}
