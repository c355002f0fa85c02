package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.sankofa.model.Action;
import org.sankofa.model.Decision;
import org.sankofa.model.Meeting;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.ids.Ref;
import org.sankofa.model.labels.Labels;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.controls.Tone;
import org.sankofa.ui.experience.internal.model.ActionList;
import org.sankofa.ui.experience.internal.model.ActionList.Todo;
import org.sankofa.ui.experience.internal.model.ActionsOut;
import org.sankofa.ui.experience.internal.model.Finder;
import org.sankofa.ui.experience.internal.model.MeetingChain;
import org.sankofa.ui.experience.internal.model.MeetingSeries;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Token;

/** What is to be done after a meeting, and the meetings before and after it. */
public final class MeetingActionsPage extends ColumnPage<MeetingActionsPage.Aftermath> {

    /** What came of the meeting, and the chain it stands in; the keys are those of other meetings. */
    record Aftermath(ActionList actions, Set<String> carriedOut, List<Todo> earlier, List<Link> before, List<Link> after) {
    }

    /** Another meeting. */
    record Link(RecordKey key, String title, String remark) {
    }

    /** Made by the service runtime. */
    public MeetingActionsPage() {
        super("meeting.actions", 300, "meeting");
    }

    @Override
    Jobs.Task<Aftermath> reading(PageContext context, Finder finder) {
        String id = context.session().key().id();
        Meeting followed = ((Meeting) context.record()).getFollowUpOf();
        String before = followed == null ? null : followed.getId();
        return monitor -> {
            List<Todo> todos = new ArrayList<>();
            Set<String> carriedOut = new TreeSet<>();
            for (Action one : finder.referring(id, "action", Action.class)) {
                if (one.getArisingFrom() != null && id.equals(one.getArisingFrom().getId())) {
                    todos.add(todo(one, finder));
                    Optional.ofNullable(one.eGet(Literals.ACTION__DECISION, false)).map(EObject.class::cast).flatMap(Ids::uriOf)
                        .flatMap(Ids::parse).map(Ref::object).ifPresent(carriedOut::add);
                }
            }
            MeetingChain chain = chain(id, before, finder);
            return new Aftermath(ActionList.of(todos), carriedOut, earlier(before, finder), links(chain.before(), finder),
                links(chain.after(), finder));
        };
    }

    private static Todo todo(Action one, Finder finder) {
        return new Todo(finder.key(one), finder.name(one), one.getState(), finder.name(one.getOwner()), one.getDue(), one.getDone());
    }

    /** What meetings before this one left undone. */
    private static List<Todo> earlier(String before, Finder finder) throws StoreException {
        Meeting last = before == null ? null : meeting(before, finder).orElse(null);
        return last == null ? List.of() : MeetingSeries.undone(last, finder).stream().map(one -> todo(one, finder)).toList();
    }

    /** The meeting itself may be unsaved, so what it follows is taken from the editor. */
    private static MeetingChain chain(String id, String before, Finder finder) throws StoreException {
        Map<String, List<String>> following = new HashMap<>();
        List<String> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            String one = open.removeLast();
            List<String> next = new ArrayList<>();
            for (Meeting meeting : finder.referring(one, "meeting", Meeting.class)) {
                if (meeting.getFollowUpOf() != null && one.equals(meeting.getFollowUpOf().getId())) {
                    next.add(meeting.getId());
                }
            }
            if (following.put(one, next) == null) {
                open.addAll(next);
            }
        }
        return MeetingChain.of(id, one -> one.equals(id) ? before : followed(one, finder),
            one -> following.getOrDefault(one, List.of()));
    }

    private static String followed(String id, Finder finder) {
        return meeting(id, finder).map(Meeting::getFollowUpOf).map(Meeting::getId).orElse(null);
    }

    private static Optional<Meeting> meeting(String id, Finder finder) {
        return finder.snapshot().record(id).filter(Meeting.class::isInstance).map(Meeting.class::cast);
    }

    private static List<Link> links(List<String> ids, Finder finder) {
        List<Link> links = new ArrayList<>();
        for (String id : ids) {
            meeting(id, finder).ifPresent(meeting -> links.add(new Link(finder.key(meeting), finder.name(meeting),
                Finder.join(finder.literal(Literals.MEETING__STATE, meeting.getState()), finder.date(meeting.getStart())))));
        }
        return links;
    }

    @Override
    void show(Aftermath value, PageContext context, PageColumn column) {
        ActionList actions = value.actions();
        column.section(text("actions.undone"))
            .remark(actions.undone().isEmpty() ? "" : Integer.toString(actions.undone().size()));
        if (actions.undone().isEmpty()) {
            column.text(text(actions.finished().isEmpty() ? "actions.none" : "actions.allDone"), Token.TEXT_SECONDARY);
        }
        actions.undone().forEach(todo -> line(column, context, todo));
        List<Decision> decided = ActionsOut.open((Meeting) context.record(), value.carriedOut());
        if (!decided.isEmpty() && !context.session().isReadOnly()) {
            column.text(text("actions.decided", decided.size()), Token.TEXT_SECONDARY);
            new IconButton(column.body(), IconButton.Look.PRIMARY, "check", text("actions.out"), text("actions.out.help"),
                () -> makeActions(context, column, decided));
        }
        if (Beginnings.possible(context)) {
            new IconButton(column.body(), IconButton.Look.PLAIN, "add", text("actions.new"), text("actions.new.help"),
                () -> begin(context));
        }
        if (!value.earlier().isEmpty()) {
            column.section(text("actions.earlier")).remark(Integer.toString(value.earlier().size()));
            value.earlier().forEach(todo -> line(column, context, todo));
        }
        if (!actions.finished().isEmpty()) {
            column.section(text("actions.finished")).remark(Integer.toString(actions.finished().size()));
            actions.finished().forEach(todo -> line(column, context, todo));
        }
        chain(value, context, column);
    }

    private static void line(PageColumn column, PageContext context, Todo todo) {
        Finder words = new Finder(null, null, context.languages());
        boolean overdue = todo.overdue(LocalDate.now());
        String due = words.date(todo.due());
        new RecordLine(column.body(), "action", todo.title())
            .badge(overdue ? text("actions.overdue") : words.literal(Literals.ACTION__STATE, todo.state()),
                overdue ? Tone.BAD : tone(todo))
            .remark(Finder.join(todo.owner().isEmpty() ? text("actions.nobody") : todo.owner(),
                todo.done() != null ? text("actions.done", words.date(todo.done()))
                    : due.isEmpty() ? "" : text("actions.due", due)))
            .record(todo.key(), context::open);
    }

    private static Tone tone(Todo todo) {
        return switch (todo.state()) {
            case DONE -> Tone.GOOD;
            case UNDER_WAY -> Tone.INFO;
            default -> Tone.PLAIN;
        };
    }

    private static void chain(Aftermath value, PageContext context, PageColumn column) {
        column.section(text("chain.title"));
        if (value.before().isEmpty() && value.after().isEmpty()) {
            column.text(text("chain.none"), Token.TEXT_SECONDARY);
            return;
        }
        value.before().forEach(link -> line(column, context, link));
        new RecordLine(column.body(), "meeting", Labels.title(context.record(), context.languages())).icon(Token.ACCENT)
            .remark(text("chain.here"));
        value.after().forEach(link -> line(column, context, link));
    }

    private static void line(PageColumn column, PageContext context, Link link) {
        new RecordLine(column.body(), "meeting", link.title()).remark(link.remark()).record(link.key(), context::open);
    }

    /** The meeting is saved with them: actions refer to its decisions. */
    private static void makeActions(PageContext context, PageColumn column, List<Decision> decided) {
        List<Action> actions = ActionsOut.of((Meeting) context.record(), decided);
        Space space = context.workspace().space(context.session().key().space()).orElseThrow();
        Jobs.work(column, text("actions.out"), monitor -> {
            context.session().save(null);
            return space.write(text("actions.out.message", actions.size()), batch -> {
                for (Action action : actions) {
                    batch.put(action);
                }
            });
        }, version -> context.messages().show(MessageBar.Kind.SUCCESS, text("actions.out.done", actions.size())));
    }

    private static void begin(PageContext context) {
        String title = text("actions.title", Labels.title(context.record(), context.languages()));
        Beginnings.begin(context, Literals.ACTION, Action.class, text("actions.new"), title,
            action -> action.setArisingFrom(Beginnings.self(context, Meeting.class)));
    }
}
