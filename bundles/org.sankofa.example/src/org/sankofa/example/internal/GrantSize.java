package org.sankofa.example.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.sankofa.example.Fund;
import org.sankofa.example.Grant;
import org.sankofa.search.similarity.Concepts;
import org.sankofa.search.similarity.ContextAttribute;
import org.sankofa.search.similarity.ContextForm;
import org.sankofa.search.similarity.LocalMeasure;
import org.sankofa.search.similarity.Measures;
import org.sankofa.search.similarity.QuestionKind;

/** How large the grant in the middle is: what was learned with grants of 500 says little about grants of 50,000. */
public class GrantSize implements ContextAttribute<Double> {

    @Override
    public String id() {
        return "diasporaGrantSize";
    }

    @Override
    public String label(Locale locale) {
        return "size of a grant";
    }

    @Override
    public Scope scope() {
        return Scope.WORK;
    }

    @Override
    public double weight(QuestionKind question) {
        return 0.8;
    }

    @Override
    public ContextForm<Double> form() {
        return ContextForm.NUMBER;
    }

    @Override
    public LocalMeasure<Double> measure(Concepts concepts) {
        // a hundred times as much is as unlike as can be; less than 1 counts as 1
        return Measures.logarithmic(100, 1);
    }

    @Override
    public Double of(EObject record, Concepts concepts) {
        if (!(record instanceof Fund fund)) {
            return null;
        }
        List<BigDecimal> amounts = fund.getGrants().stream().map(Grant::getAmount).filter(Objects::nonNull).sorted().toList();
        return amounts.isEmpty() ? null : amounts.get(amounts.size() / 2).doubleValue();
    }
}
