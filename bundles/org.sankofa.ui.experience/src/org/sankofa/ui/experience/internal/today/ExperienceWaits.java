package org.sankofa.ui.experience.internal.today;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.sankofa.experience.Reminder;
import org.sankofa.experience.Reminders;
import org.sankofa.model.LessonUse;
import org.sankofa.model.UseEffect;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.ui.records.TodaySource;

/**
 * What came of a lesson that was used some time ago, answered with one click; requests nobody answered, answers nobody put
 * together, and authors nobody asked whether they may be named.
 */
public final class ExperienceWaits implements TodaySource {

    /** What Today itself says already. */
    private static final Set<Reminder.Kind> SAID = Set.of(Reminder.Kind.REQUEST_OVERDUE, Reminder.Kind.REQUEST_DUE, Reminder.Kind.REVIEW_OVERDUE);
    private static final int MANY = 500;
    /** Nobody reads a thousand reminders in the morning. */
    private static final int SHOWN = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final List<UseEffect> EFFECTS = List.of(UseEffect.HELPED, UseEffect.NONE, UseEffect.HARMED);

    private record Known(String head, LocalDate today, List<Reminder> reminders) {
    }

    private final Map<String, Known> read = new ConcurrentHashMap<>();

    @Override
    public String id() {
        return "org.sankofa.ui.experience.waits";
    }

    @Override
    public String title() {
        return text("waits.title");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Waits> read(Workspace workspace, Set<String> spaces, LocalDate today) throws StoreException {
        return read(workspace, null, spaces, today);
    }

    @Override
    public List<Waits> read(Workspace workspace, SearchIndex index, Set<String> spaces, LocalDate today) throws StoreException {
        Snapshot snapshot = workspace.snapshot();
        List<Waits> found = new ArrayList<>();
        for (String name : spaces) {
            boolean writable = workspace.space(name).filter(space -> !space.readOnly()).isPresent();
            for (Reminder reminder : reminders(snapshot, index, name, today)) {
                found.add(new Waits(reminder.key(), reminder.sentence(), reminder.due() != null && reminder.due().isBefore(today),
                    writable && reminder.kind() == Reminder.Kind.USE_WITHOUT_EFFECT ? answers(workspace, reminder.key()) : List.of()));
            }
        }
        return found;
    }

    /**
     * As long as nothing changes they stay the same. Few records are read through; among many the index finds those about which
     * something may wait.
     */
    private List<Reminder> reminders(Snapshot snapshot, SearchIndex index, String space, LocalDate today) throws StoreException {
        String head = snapshot.head(space);
        Known known = read.get(space);
        if (known != null && known.today().equals(today) && known.head().equals(String.valueOf(head))) {
            return known.reminders();
        }
        boolean withIndex = index != null && many(snapshot, space) && index.awaitCaughtUp(PATIENCE);
        List<Reminder> all = withIndex ? Reminders.of(snapshot, index, space, today) : many(snapshot, space) ? List.of() : Reminders.of(snapshot, space, today);
        List<Reminder> reminders = all.stream().filter(one -> !SAID.contains(one.kind())).limit(SHOWN).toList();
        if (withIndex || !many(snapshot, space)) {
            read.put(space, new Known(String.valueOf(head), today, reminders));
        }
        return reminders;
    }

    /** Whether there are more than are quickly read through. */
    private static boolean many(Snapshot snapshot, String space) {
        long count = 0;
        for (String kind : List.of("request", "contribution", "lessonUse", "lesson")) {
            try (Stream<RecordKey> keys = snapshot.keys(space, kind)) {
                count += keys.limit(MANY).count();
            }
        }
        return count >= MANY;
    }

    private static List<Answer> answers(Workspace workspace, RecordKey use) {
        return EFFECTS.stream().map(effect -> new Answer(text("waits.effect." + effect.getName()), () -> tell(workspace, use, effect))).toList();
    }

    private static void tell(Workspace workspace, RecordKey key, UseEffect effect) throws StoreException {
        Space space = workspace.space(key.space())
            .orElseThrow(() -> new StoreException(StoreException.Code.UNKNOWN_SPACE, text("relevant.cite.gone", key.space())));
        space.write(null, batch -> {
            if (batch.get(key.kind(), key.id()).orElse(null) instanceof LessonUse there) {
                LessonUse use = org.eclipse.emf.ecore.util.EcoreUtil.copy(there);
                use.setEffect(effect);
                batch.put(use);
            }
        });
    }
}
