package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.FormHints;
import org.sankofa.search.Row;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.presentation.PickerModel;

/** Concepts, records and objects in this record that a reference points to. */
final class ReferencePicking implements ValuePicking<URI> {

    private static final int LIMIT = 60;

    private final FieldContext context;
    private final EReference reference;
    private final boolean concepts;
    private final List<EClass> kinds;
    private org.eclipse.swt.widgets.Control control;

    ReferencePicking(FieldContext context, boolean concepts) {
        this.context = context;
        this.reference = (EReference) context.feature();
        this.concepts = concepts;
        this.kinds = concepts ? List.of() : References.kinds(reference);
    }

    /** The control that waits for answers. */
    void setControl(org.eclipse.swt.widgets.Control newControl) {
        control = newControl;
    }

    private References references() {
        return context.scope().references();
    }

    @Override
    public void search(String typed, Consumer<List<Choice<URI>>> result) {
        if (concepts && FormHints.schemes(reference).isEmpty() || !concepts && kinds.isEmpty()) {
            result.accept(new PickerModel<>(references().parts(reference, context.owner())).search(typed, LIMIT));
        } else if (concepts) {
            result.accept(references().concepts(FormHints.schemes(reference)).search(typed, typed.isEmpty() ? 2000 : LIMIT));
        } else {
            List<String> names = kinds.size() == Kinds.all().size() ? List.of() : kinds.stream().map(Kinds::kindOf).toList();
            Jobs.read(org.eclipse.swt.widgets.Display.getCurrent().getActiveShell() == null ? control
                : org.eclipse.swt.widgets.Display.getCurrent().getActiveShell(), Messages.get("form.search"),
                monitor -> context.scope().host().suggest(typed, names, LIMIT), rows -> result.accept(choices(rows)));
        }
    }

    private List<Choice<URI>> choices(List<Row> rows) {
        List<Choice<URI>> choices = new ArrayList<>();
        for (Row row : rows) {
            EClass type = Kinds.classOf(row.key().kind()).orElse(null);
            if (type != null && !row.key().id().equals(context.scope().session().key().id())) {
                choices.add(new Choice<>(row.key().uri(), row.title(), kinds.size() > 1 ? context.scope().texts().label(type)
                    : "", 0, FormHints.icon(type)));
            }
        }
        return choices;
    }

    @Override
    public String label(URI value) {
        return references().label(value);
    }

    @Override
    public boolean isCalled(URI value, String typed) {
        return concepts && !FormHints.schemes(reference).isEmpty()
            && references().concepts(FormHints.schemes(reference)).isCalled(value, typed);
    }

    @Override
    public String detail(URI value) {
        return references().detail(value);
    }

    @Override
    public String icon(URI value) {
        return references().icon(value);
    }

    @Override
    public boolean isKnown(URI value) {
        return references().resolve(value).isPresent();
    }

    @Override
    public boolean canOpen() {
        return !concepts && !kinds.isEmpty();
    }

    @Override
    public void open(URI value) {
        context.scope().host().open(value);
    }

    @Override
    public String createLabel(String typed) {
        EClass type = kinds.size() == 1 ? kinds.get(0) : null;
        return type == null || !context.scope().host().canCreate(type) ? null
            : Messages.get("form.create", context.scope().texts().label(type), typed);
    }

    @Override
    public void create(String typed, Consumer<URI> created) {
        context.scope().host().create(kinds.get(0), typed, uri -> {
            references().forget();
            created.accept(uri);
        });
    }

    @Override
    public ReferenceFit fit(List<URI> records) {
        return ReferenceFit.of(context.scope(), reference, context.spec().label(), read(), records);
    }

    @Override
    public List<URI> values(List<URI> fitting) {
        return fitting;
    }

    @Override
    public URI address(URI value) {
        return value;
    }

    @Override
    public List<URI> read() {
        Object value = context.value();
        if (value instanceof List<?> list) {
            return References.uris(list);
        }
        URI uri = value == null ? null : References.uri((EObject) value);
        return uri == null ? List.of() : List.of(uri);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void write(List<URI> values) {
        if (!reference.isMany()) {
            context.change(context.stepLabel(), () -> {
                if (values.isEmpty()) {
                    context.owner().eUnset(reference);
                } else {
                    context.owner().eSet(reference, references().target(values.get(0), reference));
                    context.given();
                }
            });
            return;
        }
        context.change(context.stepLabel(), () -> {
            List<EObject> list = (List<EObject>) context.values();
            list.removeIf(object -> !values.contains(References.uri(object)));
            List<URI> there = References.uris(list);
            values.stream().filter(uri -> !there.contains(uri)).forEach(uri -> list.add(references().target(uri, reference)));
            if (!values.isEmpty()) {
                context.given();
            }
        });
    }
}
