package org.sankofa.ui.pages;

/**
 * A part of a page that another bundle brings to it, such as figures on the overview of a case. An OSGi service: pages that take
 * parts show those that name them, in their order. One object serves all editors; what it needs of a record it takes from the
 * {@link PageContext}, and what it reads it keeps in the {@link Part}.
 */
public interface PageSection {

    /** A part of one page of one editor. */
    @FunctionalInterface
    interface Part {

        /**
         * Adds to the column what is known now. Called each time the page is filled anew, on the user interface's thread, so that
         * nothing is read here.
         */
        void fill(PageColumn column);
    }

    /** @return the id of the page it belongs to */
    String page();

    /** @return parts of a page stand in this order */
    int order();

    /**
     * Begins a part. Reading, off the user interface's thread, begins here.
     *
     * @param column what it will be shown in; when that ends, the part does
     * @param changed to be called, on the user interface's thread, when there is more to show
     */
    Part open(PageColumn column, PageContext context, Runnable changed);
}
