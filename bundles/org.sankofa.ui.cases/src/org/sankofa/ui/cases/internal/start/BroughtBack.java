package org.sankofa.ui.cases.internal.start;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.List;

import org.sankofa.model.Likelihood;
import org.sankofa.model.MigrantGroup;
import org.sankofa.ui.presentation.Choice;

/** One choice for two fields: how likely people bring skills back, and how likely savings to invest. */
enum BroughtBack {
    BOTH("both", Likelihood.LIKELY, Likelihood.LIKELY),
    SKILLS("skills", Likelihood.LIKELY, Likelihood.UNLIKELY),
    SAVINGS("savings", Likelihood.UNLIKELY, Likelihood.LIKELY),
    LITTLE("little", Likelihood.UNLIKELY, Likelihood.UNLIKELY);

    private final String key;
    private final Likelihood skills;
    private final Likelihood investment;

    BroughtBack(String key, Likelihood skills, Likelihood investment) {
        this.key = key;
        this.skills = skills;
        this.investment = investment;
    }

    static List<Choice<String>> choices() {
        return List.of(values()).stream().map(one -> Choice.of(one.key, text("brought." + one.key), "")).toList();
    }

    static void write(MigrantGroup group, List<String> picks) {
        BroughtBack picked = List.of(values()).stream().filter(one -> picks.contains(one.key)).findFirst().orElse(null);
        group.setSkillsBroughtBack(picked == null ? Likelihood.UNKNOWN : picked.skills);
        group.setInvestmentBroughtBack(picked == null ? Likelihood.UNKNOWN : picked.investment);
    }

    static List<String> read(MigrantGroup group) {
        return List.of(values()).stream().filter(one -> one.skills == group.getSkillsBroughtBack()
            && one.investment == group.getInvestmentBroughtBack()).map(one -> one.key).toList();
    }
}
