package org.sankofa.ui.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The parts that other bundles bring to a page. A page that takes some has one of these, bound to the services. A part that fails
 * leaves its place empty and is written down; the page goes on.
 */
public final class PageSections {

    private final List<PageSection> all = new CopyOnWriteArrayList<>();

    /** Takes a part into account; editors that are open show it when they are opened again. */
    public void add(PageSection section) {
        all.add(section);
    }

    /** Forgets a part. */
    public void remove(PageSection section) {
        all.remove(section);
    }

    /**
     * Begins the parts of a page.
     *
     * @param page id of the page
     * @param column what they will be shown in
     * @param changed called when one has more to show
     * @return the parts, to be filled each time the column is
     */
    public List<PageSection.Part> open(String page, PageColumn column, PageContext context, Runnable changed) {
        List<PageSection.Part> parts = new ArrayList<>();
        all.stream().filter(section -> page.equals(section.page())).sorted(Comparator.comparingInt(PageSection::order)).forEach(section -> {
            String name = section.getClass().getName();
            GuardedPage.run(name, () -> {
                PageSection.Part part = section.open(column, context, changed);
                parts.add(filled -> GuardedPage.run(name, () -> part.fill(filled)));
            });
        });
        return parts;
    }
}
