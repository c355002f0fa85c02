package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.PolicyState;
import org.sankofa.model.Strategy;
import org.sankofa.model.ids.Ids;
import org.sankofa.ui.cases.internal.model.Gap;
import org.sankofa.ui.cases.internal.model.Links;
import org.sankofa.ui.cases.internal.model.Names;
import org.sankofa.ui.cases.internal.model.Place;
import org.sankofa.ui.cases.internal.model.PolicyMatrix;
import org.sankofa.ui.cases.internal.model.Suggestion;
import org.sankofa.ui.cases.internal.model.Topic;
import org.sankofa.ui.cases.internal.pages.TopicSearch.Found;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * Programmes and lessons for each plan and measure: those that somebody linked first, then those of the country that have something
 * in common with it, each with the reason. For a gap, what others did elsewhere.
 */
final class PolicyLinks {

    private static final int SHOWN = 3;
    private static final int ELSEWHERE = 5;
    /** So many are seen before one asks for more: a list of gaps is to stay one. */
    private static final int FIRST = 1;

    private final PageContext context;
    private final PageColumn column;
    private final Runnable changed;
    private final Map<Topic, Found> found = new HashMap<>();
    private final Map<String, Topic> topics = new HashMap<>();
    private final Set<String> unfolded = new HashSet<>();
    private Object seen;
    private int asked;

    /** @param changed called when there is more to show */
    PolicyLinks(PageContext context, PageColumn column, Runnable changed) {
        this.context = context;
        this.column = column;
        this.changed = changed;
    }

    /** Looks again for what is about other things than before; all of it where something was saved since. */
    void look(CountryCase record, PolicyMatrix matrix, List<Gap> gaps, Names names) {
        Object now = context.workspace().snapshot();
        if (now != seen) {
            seen = now;
            found.clear();
        }
        topics.clear();
        Stream.concat(matrix.lines().stream(), gaps.stream().map(Gap::subject).filter(subject -> subject != null))
            .forEach(subject -> topics.computeIfAbsent(Ids.idOf(subject), id -> Topic.of(record, subject)));
        found.keySet().retainAll(topics.values());
        List<Topic> wanted = topics.values().stream().filter(topic -> !found.containsKey(topic)).distinct().toList();
        int place = ++asked;
        if (wanted.isEmpty()) {
            return;
        }
        TopicSearch search = new TopicSearch(context.index(), context.workspace().snapshot(), context.session().key().space(), names);
        Jobs.read(column, text("reading"), monitor -> {
            Map<Topic, Found> all = new HashMap<>();
            for (Topic topic : wanted) {
                all.put(topic, search.find(topic));
            }
            return all;
        }, all -> {
            if (place == asked) {
                found.putAll(all);
                changed.run();
            }
        });
    }

    private Found found(EObject subject) {
        Topic topic = topics.get(Ids.idOf(subject));
        return topic == null ? null : found.get(topic);
    }

    /** Shows below a gap what others did about the like. */
    void help(Composite rows, Gap gap) {
        Found there = gap.subject() == null ? null : found(gap.subject());
        if (there != null) {
            Set<URI> linked = gap.subject() instanceof PolicyMeasure || gap.subject() instanceof Strategy ? Links.linked(gap.subject()) : Set.of();
            List<Suggestion> others = there.elsewhere().stream().filter(one -> !linked.contains(one.key().uri())).limit(ELSEWHERE).toList();
            String place = Ids.idOf(gap.subject()) + gap.words();
            boolean open = unfolded.contains(place);
            others.stream().limit(open ? ELSEWHERE : FIRST).forEach(one -> line(rows, one, text("policies.help", String.join("; ", one.reasons()))));
            if (others.size() > FIRST) {
                GridData data = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
                data.horizontalIndent = Spacing.XL;
                new IconButton(rows, IconButton.Look.GHOST, open ? "chevron-up" : "chevron-down",
                    open ? text("policies.help.fewer") : text("policies.help.more", others.size() - FIRST), null, () -> {
                        if (!unfolded.remove(place)) {
                            unfolded.add(place);
                        }
                        changed.run();
                    }).setLayoutData(data);
            }
        }
    }

    /** Shows plans and measures with what is linked to them and what fits them. */
    void fill(PolicyMatrix matrix, Names names) {
        column.section(text("policies.links"));
        column.text(text("policies.links.words"), Token.TEXT_SECONDARY);
        matrix.lines().forEach(line -> fill(line, names));
    }

    private void fill(EObject line, Names names) {
        boolean plan = line instanceof Strategy;
        PolicyState state = plan ? ((Strategy) line).getIntegration() : ((PolicyMeasure) line).getState();
        new RecordLine(column.body(), plan ? "strategy" : "measure", names.of(line)).detail(names.label(Literals.POLICY_STATE, state))
            .onOpen(() -> Rows.go(new Place(line, plan ? Literals.STRATEGY__TITLE : Literals.POLICY_MEASURE__TITLE), context));
        boolean readOnly = context.session().isReadOnly();
        Set<URI> linked = Links.linked(line);
        Set<URI> cited = Links.cited(line);
        for (URI address : linked) {
            Composite row = row();
            named(row, address, names).remark(text("policies.links.linked"));
            if (!readOnly) {
                new IconButton(row, IconButton.Look.GHOST, "remove", null, text("policies.links.remove", names.of(address)),
                    () -> context.session().run(text("policies.links.step.remove", names.of(address)), () -> Links.remove(line, address)));
            }
        }
        cited.forEach(address -> named(column.body(), address, names).remark(text("policies.links.cited")));
        Found there = found(line);
        List<Suggestion> fitting = there == null ? List.of() : there.here().stream()
            .filter(one -> !linked.contains(one.key().uri()) && !cited.contains(one.key().uri())).toList();
        fitting.stream().limit(SHOWN).forEach(one -> {
            Composite row = row();
            line(row, one, String.join("; ", one.reasons()));
            if (!readOnly) {
                new IconButton(row, IconButton.Look.GHOST, "link", text("policies.links.link"), text("policies.links.link.tip", one.title()),
                    () -> context.session().run(text("policies.links.step", one.title()), () -> Links.add(line, one.key().uri())));
            }
        });
        end(line, there, fitting.size(), linked.isEmpty() && cited.isEmpty(), readOnly);
    }

    /** What is to be said below: that there is nothing, or more; and how to link something else. */
    private void end(EObject line, Found there, int fitting, boolean nothing, boolean readOnly) {
        Composite foot = Theme.of(column).style(new Composite(column.body(), SWT.NONE), Token.PAGE, null, null);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 0;
        layout.marginWidth = 0;
        foot.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = Spacing.XL;
        foot.setLayoutData(data);
        String words = there == null ? text("reading") : fitting > SHOWN ? text("policies.links.more", fitting - SHOWN)
            : fitting == 0 && nothing ? text("policies.links.none") : "";
        if (!words.isEmpty()) {
            Theme.of(foot).style(new Label(foot, SWT.NONE), Token.PAGE, Token.TEXT_TERTIARY, TypeStyle.LABEL).setText(words.replace("&", "&&"));
        }
        if (!readOnly) {
            new IconButton(foot, IconButton.Look.GHOST, "add", text("policies.links.add"), text("policies.links.add.tip"),
                () -> context.reveal(line, Links.field(line)));
        }
        if (foot.getChildren().length == 0) {
            foot.dispose();
        }
    }

    private Composite row() {
        Composite row = Theme.of(column).style(new Composite(column.body(), SWT.NONE), Token.PAGE, null, null);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 0;
        layout.marginWidth = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return row;
    }

    private RecordLine named(Composite parent, URI address, Names names) {
        String kind = Links.kind(address);
        return new RecordLine(parent, kind, names.of(address)).quiet().depth(1).icon(Token.ACCENT).detail(text("policies.links." + kind))
            .onOpen(() -> context.host().open(address)).carries(address);
    }

    private RecordLine line(Composite parent, Suggestion one, String why) {
        String kind = one.key().kind();
        String detail = Stream.of(text("policies.links." + kind), one.outcome(), one.places()).filter(word -> !word.isEmpty()).collect(Collectors.joining(" \u00b7 "));
        return new RecordLine(parent, kind, one.title()).quiet().depth(1).detail(detail).remark(why).record(one.key(), context::open);
    }
}
