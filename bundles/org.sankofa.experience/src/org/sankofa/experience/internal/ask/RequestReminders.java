package org.sankofa.experience.internal.ask;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.sankofa.experience.Reminder;
import org.sankofa.experience.Reminder.Kind;
import org.sankofa.experience.internal.DateWords;
import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.internal.Refs;
import org.sankofa.model.Contribution;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Request;
import org.sankofa.model.RequestState;
import org.sankofa.model.Record;
import org.sankofa.model.TriState;
import org.sankofa.model.labels.Labels;
import org.sankofa.store.Snapshot;

/** What waits around requests. */
public final class RequestReminders {

    private static final int NEAR = 7;
    private static final int LONG = 14;
    private static final Set<RequestState> OVER = Set.of(RequestState.CONSOLIDATED, RequestState.CLOSED, RequestState.WITHDRAWN,
            RequestState.DRAFT);

    private final Snapshot snapshot;
    private final LocalDate today;
    private final Locale locale = Locale.getDefault();
    private final List<Reminder> found = new ArrayList<>();

    private RequestReminders(Snapshot snapshot, LocalDate today) {
        this.snapshot = snapshot;
        this.today = today;
    }

    /** @return what waits on that day */
    public static List<Reminder> of(Snapshot snapshot, String space, LocalDate today) {
        RequestReminders reminders = new RequestReminders(snapshot, today);
        Map<String, List<Contribution>> answers = new HashMap<>();
        try (Stream<Record> all = snapshot.records(null, "contribution")) {
            all.map(Contribution.class::cast).forEach(answer -> {
                String request = Refs.id(answer, Literals.CONTRIBUTION__REQUEST);
                if (request != null) {
                    answers.computeIfAbsent(request, id -> new ArrayList<>()).add(answer);
                }
            });
        }
        try (Stream<Record> all = snapshot.records(space, "request")) {
            all.map(Request.class::cast).forEach(request -> reminders.look(request, answers.getOrDefault(request.getId(), List.of())));
        }
        return reminders.found;
    }

    /**
     * @param answers requests with their answers
     * @return what waits on that day
     */
    public static List<Reminder> of(Snapshot snapshot, Map<Request, List<Contribution>> answers, LocalDate today) {
        RequestReminders reminders = new RequestReminders(snapshot, today);
        answers.forEach(reminders::look);
        return reminders.found;
    }

    private void look(Request request, List<Contribution> answers) {
        Set<String> used = new HashSet<>();
        if (request.getReply() != null) {
            request.getReply().getExperiences().forEach(one -> used.addAll(Refs.ids(one, Literals.AREA_EXPERIENCE__CONTRIBUTIONS)));
        }
        long open = answers.stream().filter(answer -> used.contains(answer.getId()) && answer.getConsentToBeNamed() == TriState.UNKNOWN).count();
        if (open > 0) {
            add(Kind.CONSENT_OPEN, request, null, "reminder.consent", title(request), open);
        }
        if (OVER.contains(request.getState())) {
            return;
        }
        LocalDate deadline = request.getDeadline() == null ? null : request.getDeadline().latest().orElse(null);
        if (deadline != null && deadline.isBefore(today)) {
            add(Kind.REQUEST_OVERDUE, request, deadline, "reminder.overdue", title(request), DateWords.of(request.getDeadline(), locale), answers.size());
        } else if (deadline != null && !deadline.isAfter(today.plusDays(NEAR))) {
            add(Kind.REQUEST_DUE, request, deadline, "reminder.due", title(request), DateWords.of(request.getDeadline(), locale), answers.size());
        }
        LocalDate received = request.getReceived() == null ? null : request.getReceived().earliest().orElse(null);
        if (answers.isEmpty() && received != null && ChronoUnit.DAYS.between(received, today) >= LONG) {
            add(Kind.REQUEST_UNANSWERED, request, received, "reminder.unanswered", title(request),
                    DateWords.of(request.getReceived(), locale));
        }
        long waiting = answers.stream().filter(answer -> !used.contains(answer.getId())).count();
        if (waiting > 0) {
            add(Kind.ANSWERS_WAITING, request, null, "reminder.answers", title(request), waiting);
        }
    }

    private String title(Request request) {
        return Labels.title(request, List.of(locale.toLanguageTag()));
    }

    private void add(Kind kind, Request request, LocalDate due, String key, Object... values) {
        snapshot.keyOf(request).ifPresent(record -> found.add(new Reminder(kind, record, due, Messages.text(key, values))));
    }
}
