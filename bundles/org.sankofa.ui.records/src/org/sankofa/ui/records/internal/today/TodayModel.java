package org.sankofa.ui.records.internal.today;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sankofa.model.Action;
import org.sankofa.model.Record;
import org.sankofa.model.Request;
import org.sankofa.model.Reviewed;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.labels.Labels;
import org.sankofa.search.FacetField;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Row;
import org.sankofa.search.Rows;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/**
 * Finds out what waits for the person. The index narrows, the records themselves decide. What is an example to look
 * at waits for nobody, unless it is asked for.
 */
public final class TodayModel {

    /** A request is shown so long before it is due. */
    static final Period NOTICE = Period.ofDays(14);
    /** What nobody confirmed for so long may be true no more. */
    static final Period FRESH = Period.ofMonths(6);

    private static final int MOST_READ = 300;

    private final Workspace workspace;
    private final SearchIndex index;
    private final Clock clock;
    private final List<String> languages;

    /**
     * @param clock says what day it is
     * @param languages of the titles, the preferred first
     */
    public TodayModel(Workspace workspace, SearchIndex index, Clock clock, List<String> languages) {
        this.workspace = workspace;
        this.index = index;
        this.clock = clock;
        this.languages = List.copyOf(languages);
    }

    /**
     * Reads everything; takes its time, so not on the user interface's thread.
     *
     * @param samples whether the sample spaces are looked at, too
     * @param opened the records opened last
     */
    public Today read(boolean samples, List<RecordKey> opened) throws StoreException {
        List<Space> spaces = workspace.spaces().stream()
                .filter(space -> samples || space.kind() != Space.Kind.SAMPLE).toList();
        return new Reading(spaces, workspace.snapshot()).read(opened);
    }

    /** One reading: all its parts come from one snapshot. */
    private final class Reading {

        private final List<Space> spaces;
        private final Snapshot snapshot;
        private final Me me;
        private final LocalDate today = LocalDate.now(clock);

        Reading(List<Space> spaces, Snapshot snapshot) throws StoreException {
            this.spaces = spaces;
            this.snapshot = snapshot;
            this.me = new Me(workspace.identity(), index, snapshot);
        }

        Today read(List<RecordKey> opened) throws StoreException {
            List<Today.Section> sections = List.of(requests(), reviews(), actions(), inConflict(), lessons(), unconfirmed());
            List<TodayItem> leftOff = opened.stream().flatMap(key -> snapshot.record(key).stream()
                    .map(record -> TodayItem.of(key, title(record)))).toList();
            Lately lately = new Lately(snapshot, this::title);
            return new Today(sections, me.isKnown(), lately.sittings(spaces), leftOff);
        }

        private Today.Section requests() throws StoreException {
            return section(Waiting.REQUESTS, (row, record) -> record instanceof Request request
                    ? due(row, record, request.getDeadline()).of(requester(request)) : null,
                    "kind:request -state:answered,consolidated,closed,withdrawn deadline:.." + today.plus(NOTICE));
        }

        private String requester(Request request) {
            String named = request.getRequester() == null || request.getRequester().eIsProxy() ? null
                    : Labels.name(request.getRequester(), languages);
            return named != null && !named.isEmpty() ? named : request.getRequesterName() == null ? "" : request.getRequesterName();
        }

        private Today.Section reviews() throws StoreException {
            return section(Waiting.REVIEWS, (row, record) -> record instanceof Reviewed
                    ? TodayItem.of(row.key(), title(record)) : null, "state:submitted,inReview");
        }

        private Today.Section actions() throws StoreException {
            List<String> queries = new ArrayList<>(List.of("kind:action -state:done,dropped due:<" + today));
            if (me.isKnown()) {
                queries.add("kind:action -state:done,dropped " + me.references());
            }
            return section(Waiting.ACTIONS, (row, record) -> {
                if (!(record instanceof Action action)) {
                    return null;
                }
                TodayItem item = due(row, record, action.getDue());
                return item.late() || me.is(action.getOwner()) ? item : null;
            }, queries.toArray(String[]::new));
        }

        private Today.Section lessons() throws StoreException {
            return section(Waiting.LESSONS, (row, record) -> {
                TodayItem item = record instanceof Reviewed reviewed ? due(row, record, reviewed.getReviewBy()) : null;
                return item != null && item.late() ? item : null;
            }, "-state:rejected,retired,superseded reviewBy:<" + today);
        }

        private Today.Section unconfirmed() throws StoreException {
            if (!me.isKnown()) {
                return new Today.Section(Waiting.UNCONFIRMED, List.of(), false);
            }
            return section(Waiting.UNCONFIRMED, this::stale, "has:keeper " + me.references());
        }

        /** What was never confirmed was at least true when it was last written. */
        private TodayItem stale(Row row, Record record) {
            if (!me.is(record.getKeeper())) {
                return null;
            }
            LocalDate limit = today.minus(FRESH);
            PartialDate confirmed = record.getLastConfirmed();
            Optional<LocalDate> last = confirmed == null || confirmed.isUnknown()
                    ? Optional.ofNullable(row.modified()).map(when -> LocalDate.ofInstant(when, clock.getZone()))
                    : confirmed.latest();
            return last.isPresent() && !last.get().isBefore(limit) ? null
                    : new TodayItem(row.key(), title(record), confirmed, false, 0);
        }

        private Today.Section inConflict() throws StoreException {
            List<TodayItem> items = new ArrayList<>();
            for (Space space : spaces) {
                space.conflicts().forEach((key, count) -> snapshot.record(key)
                        .ifPresent(record -> items.add(new TodayItem(key, title(record), null, false, count))));
            }
            return new Today.Section(Waiting.CONFLICTS, items, false);
        }

        private TodayItem due(Row row, Record record, PartialDate date) {
            boolean late = date != null && date.latest().map(day -> day.isBefore(today)).orElse(false);
            return new TodayItem(row.key(), title(record), date, late, 0);
        }

        private Today.Section section(Waiting waiting, Decision decision, String... queries) throws StoreException {
            Map<RecordKey, TodayItem> items = new LinkedHashMap<>();
            boolean more = false;
            for (String query : queries) {
                Rows rows = spaces.isEmpty() ? new Rows(0, 0, List.of(), List.of()) : index.list(request(query));
                more |= rows.total() > rows.rows().size();
                for (Row row : rows.rows()) {
                    snapshot.record(row.key()).map(record -> decision.item(row, record))
                            .ifPresent(item -> items.put(row.key(), item));
                }
            }
            Function<TodayItem, LocalDate> day = item -> Optional.ofNullable(item.date()).flatMap(PartialDate::latest)
                    .orElse(waiting == Waiting.UNCONFIRMED ? LocalDate.MIN : LocalDate.MAX);
            List<TodayItem> sorted = items.values().stream().sorted(Comparator.comparing(day)).toList();
            return new Today.Section(waiting, sorted, more);
        }

        private ListRequest request(String query) {
            Set<String> names = spaces.stream().map(Space::name).collect(Collectors.toSet());
            return ListRequest.all().matching(query).filter(FacetField.SPACE, names).in(languages).page(0, MOST_READ);
        }

        private String title(Record record) {
            String title = Labels.title(record, languages);
            return title == null ? "" : title;
        }
    }

    /** Whether a record waits, and how it is shown; null when it does not. */
    @FunctionalInterface
    private interface Decision {
        TodayItem item(Row row, Record record);
    }
}
