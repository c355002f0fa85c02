package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.Proxies;
import org.sankofa.ui.presentation.TableModel;

/** Rows that say something of a record, such as who took part: a record that is dropped on their table becomes a row. */
final class RowReference {

    private final FieldContext context;
    private final TableModel model;

    RowReference(FieldContext context, TableModel model) {
        this.context = context;
        this.model = model;
    }

    /** The references of a class of rows that a kind of record fits, those that take the fewest kinds first. */
    private static List<EReference> references(EClass rows) {
        return rows.getEAllReferences().stream().filter(one -> !one.isContainment() && !one.isContainer() && !one.isMany()
            && one.isChangeable() && !one.isDerived() && !References.kinds(one).isEmpty())
            .sorted(Comparator.comparingInt(one -> References.kinds(one).size())).toList();
    }

    private Optional<EReference> reference(URI address) {
        EClass kind = Ids.parse(address).filter(ref -> ref.object() == null).flatMap(ref -> Kinds.classOf(ref.kind())).orElse(null);
        return model.types().stream().flatMap(type -> references(type).stream())
            .filter(one -> References.kinds(one).contains(kind)).findFirst();
    }

    /** The record that a row is about; null when it names none. */
    URI target(EObject row) {
        return references(row.eClass()).stream().map(one -> (EObject) row.eGet(one, false)).filter(Objects::nonNull)
            .map(one -> Ids.uriOf(one).orElse(null)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** What could become rows; null: rows here are about no record at all. */
    ReferenceFit fit(List<URI> offered) {
        if (model.types().stream().allMatch(type -> references(type).isEmpty())) {
            return null;
        }
        String label = context.spec().label();
        List<URI> fitting = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (URI address : offered) {
            Optional<EReference> reference = reference(address);
            if (reference.isEmpty()) {
                refusals.add(Messages.get("drop.rows", label, context.scope().references().label(address)));
            } else {
                ReferenceFit one = ReferenceFit.of(context.scope(), reference.get(), label, there(reference.get()), List.of(address));
                fitting.addAll(one.fitting());
                refusals.addAll(one.refusals());
            }
        }
        return new ReferenceFit(fitting, refusals);
    }

    private List<URI> there(EReference reference) {
        return model.rows().stream().filter(row -> row.eClass().getEAllReferences().contains(reference))
            .map(row -> (EObject) row.eGet(reference, false)).filter(Objects::nonNull)
            .map(one -> Ids.uriOf(one).orElse(null)).filter(Objects::nonNull).toList();
    }

    /** Adds a row for each record that fits, as one step. */
    void take(List<URI> fitting) {
        context.change(Messages.get("list.step.drop", fitting.size()), () -> {
            for (URI address : fitting) {
                EReference reference = reference(address).orElseThrow();
                EClass type = model.types().stream().filter(one -> one.getEAllReferences().contains(reference)).findFirst().orElseThrow();
                EClass kind = Ids.parse(address).flatMap(ref -> Kinds.classOf(ref.kind())).orElseThrow();
                model.add(type, -1).eSet(reference, Proxies.to(address, kind));
            }
        });
    }
}
