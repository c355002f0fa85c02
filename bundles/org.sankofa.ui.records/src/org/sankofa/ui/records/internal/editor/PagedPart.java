package org.sankofa.ui.records.internal.editor;

import java.util.List;

/** A part with several pages. */
public interface PagedPart {

    /** Topic of the event that tells that a page was turned; its data is the model of the part. */
    String TURNED = "org/sankofa/ui/records/page";

    /** @return ids of the pages, in the order of their tabs */
    List<String> pages();

    /** @return id of the page that is shown; empty while there is none */
    String shownPage();

    /** Shows a page and gives it the focus; one that is not there is passed over. */
    void showPage(String id);
}
