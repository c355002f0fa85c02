package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.Fact;
import org.sankofa.model.Record;
import org.sankofa.model.labels.FormHints;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.experience.internal.model.Finder;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Token;

/** Who relies on a publication. */
public final class PublicationCitationsPage extends ColumnPage<List<PublicationCitationsPage.Citation>> {

    /** Lines beyond this are for the search, which has pages. */
    private static final int MOST = 200;

    /**
     * A record that names the publication.
     *
     * @param kind the word for records of its kind
     * @param values how many single values of it have the publication as their source
     * @param source whether it is among the sources of the whole record
     */
    record Citation(RecordKey key, String icon, String kind, String title, boolean source, int values) {
    }

    /** Made by the service runtime. */
    public PublicationCitationsPage() {
        super("publication.citations", 300, "publication");
    }

    @Override
    Jobs.Task<List<Citation>> reading(PageContext context, Finder finder) {
        String id = context.session().key().id();
        return monitor -> citations(id, finder);
    }

    private static List<Citation> citations(String id, Finder finder) throws StoreException {
        List<Citation> found = new ArrayList<>();
        for (Record record : finder.referring(id)) {
            if (!id.equals(record.getId())) {
                found.add(new Citation(finder.key(record), FormHints.icon(record.eClass()), finder.kinds(record),
                    finder.name(record), names(record.getSources(), id), values(record, id)));
            }
        }
        found.sort(Comparator.comparing(Citation::kind).thenComparing(Citation::title).thenComparing(Citation::key));
        return found;
    }

    private static boolean names(List<Record> sources, String id) {
        return sources.stream().anyMatch(source -> id.equals(source.getId()));
    }

    private static int values(Record record, String id) {
        int count = 0;
        for (var all = EcoreUtil.<Object>getAllContents(record, true); all.hasNext();) {
            if (all.next() instanceof Fact fact && names(fact.getSources(), id)) {
                count++;
            }
        }
        return count;
    }

    @Override
    void show(List<Citation> citations, PageContext context, PageColumn column) {
        column.text(citations.isEmpty() ? text("citations.none") : text("citations.count", citations.size()),
            Token.TEXT_SECONDARY);
        String kind = "";
        for (Citation one : citations.subList(0, Math.min(MOST, citations.size()))) {
            if (!one.kind().equals(kind)) {
                kind = one.kind();
                column.section(kind).remark(Long.toString(count(citations, kind)));
            }
            new RecordLine(column.body(), one.icon() == null ? "record" : one.icon(), one.title()).quiet()
                .remark(Finder.join(one.source() && one.values() > 0 ? text("citations.source") : "",
                    one.values() > 0 ? text("citations.values", one.values()) : "",
                    !one.source() && one.values() == 0 ? text("citations.other") : ""))
                .record(one.key(), context::open);
        }
        if (citations.size() > MOST) {
            column.text(text("citations.more", MOST, context.session().key().id()), Token.TEXT_SECONDARY);
        }
    }

    private static long count(List<Citation> citations, String kind) {
        return citations.stream().filter(one -> one.kind().equals(kind)).count();
    }
}
