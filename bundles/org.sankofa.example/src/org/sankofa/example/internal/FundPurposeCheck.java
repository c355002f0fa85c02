package org.sankofa.example.internal;

import java.util.List;
import java.util.function.Consumer;

import org.sankofa.example.Fund;
import org.sankofa.model.Record;
import org.sankofa.model.checks.CheckContext;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.checks.QuickFix;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.model.checks.Tier;

/** A fund says what its money is for. */
public class FundPurposeCheck implements RecordCheck {

    @Override
    public String code() {
        return "diaspora.fund.purpose";
    }

    @Override
    public void check(Record record, CheckContext context, Consumer<Problem> problems) {
        if (record instanceof Fund fund && fund.getPurpose() == null) {
            QuickFix fix = new QuickFix("Take the summary as purpose",
                    changed -> ((Fund) changed).setPurpose(changed.getSummary()));
            problems.accept(new Problem(Tier.WARNING, fund, fund, "purpose", code(), "Say what the fund is for.",
                    fund.getSummary() == null ? List.of() : List.of(fix)));
        }
    }
}
