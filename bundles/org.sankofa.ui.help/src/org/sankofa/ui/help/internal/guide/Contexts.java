package org.sankofa.ui.help.internal.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Which topic fits where one is. Of several rules that hold, the one that says most about the place counts. */
public final class Contexts {

    /**
     * A topic and where it fits. What is null is not asked for.
     *
     * @param part id of a part
     * @param kind kind of the record that is edited
     * @param page id of the page of the editor
     * @param dialog class of a dialog of JFace
     */
    public record Rule(String topic, String part, String kind, String page, String dialog) {

        private boolean holds(String itsPart, String itsKind, String itsPage) {
            return dialog == null && (part == null || part.equals(itsPart)) && (kind == null || kind.equals(itsKind))
                && (page == null || page.equals(itsPage));
        }

        private int says() {
            return (dialog == null ? 0 : 8) + (page == null ? 0 : 4) + (kind == null ? 0 : 2) + (part == null ? 0 : 1);
        }
    }

    private final List<Rule> rules;

    /** What the chapters say of themselves. */
    public Contexts(List<Rule> rules) {
        this.rules = rules.stream().filter(rule -> rule.topic() != null && rule.says() > 0).toList();
    }

    /** @return all rules that say something */
    public List<Rule> rules() {
        return rules;
    }

    /** @return the topic that fits a dialog of that class; empty: none does */
    public String topicOfDialog(String dialog) {
        return rules.stream().filter(rule -> dialog.equals(rule.dialog())).map(Rule::topic).findFirst().orElse("");
    }

    /** @return the topic that fits a part; empty: none does */
    public String topic(String part, String kind, String page) {
        return rules.stream().filter(rule -> rule.holds(part, kind, page)).max(Comparator.comparingInt(Rule::says))
            .map(Rule::topic).filter(Objects::nonNull).orElse("");
    }
}
