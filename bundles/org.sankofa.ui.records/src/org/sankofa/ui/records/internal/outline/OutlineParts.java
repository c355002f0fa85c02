package org.sankofa.ui.records.internal.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.Labels;
import org.sankofa.ui.pages.EditorPage;
import org.sankofa.ui.presentation.FieldKind;
import org.sankofa.ui.presentation.FieldSpec;
import org.sankofa.ui.presentation.FormModel;
import org.sankofa.ui.presentation.SectionSpec;
import org.sankofa.ui.records.internal.outline.OutlineNode.Kind;

/** Makes the lines of an outline from the pages of the editor and the form of each class. */
final class OutlineParts {

    private final Record record;
    private final FormModel model;
    private final List<String> languages;
    private final Map<EClass, FormModel> models = new HashMap<>();

    OutlineParts(Record record, FormModel model, List<String> languages) {
        this.record = record;
        this.model = model;
        this.languages = languages;
    }

    OutlineNode page(EditorPage page) {
        List<SectionSpec> sections = page.sections(model);
        List<EStructuralFeature> features = sections.stream().flatMap(section -> section.fields().stream()).map(FieldSpec::feature).toList();
        return new OutlineNode(Kind.PAGE, page.id(), page.id(), page.label(), -1, record, features,
            () -> sections.size() == 1 ? fields(page.id(), page.id(), record, sections.getFirst().fields(), true)
                : sections.stream().map(section -> section(page.id(), section)).toList());
    }

    private OutlineNode section(String page, SectionSpec section) {
        String key = page + '/' + section.key();
        return new OutlineNode(Kind.SECTION, page, key, section.label(), -1, record, section.fields().stream().map(FieldSpec::feature).toList(),
            () -> fields(page, key, record, section.fields(), true));
    }

    /** The fields that hold objects; in the record itself the empty ones too, since they are part of its plan. */
    private List<OutlineNode> fields(String page, String above, EObject owner, List<FieldSpec> fields, boolean empty) {
        List<OutlineNode> nodes = new ArrayList<>();
        for (FieldSpec field : fields) {
            if (field.kind() == FieldKind.LIST) {
                List<?> held = (List<?>) owner.eGet(field.feature());
                if (empty || !held.isEmpty()) {
                    nodes.add(field(page, above, owner, field, held.size()));
                }
            } else if (field.kind() == FieldKind.PART && owner.eGet(field.feature()) != null) {
                nodes.add(field(page, above, owner, field, -1));
            }
        }
        return nodes;
    }

    private OutlineNode field(String page, String above, EObject owner, FieldSpec field, int count) {
        String key = above + '/' + field.feature().getName();
        return new OutlineNode(Kind.FIELD, page, key, field.label(), count, owner, List.of(field.feature()), () -> {
            Object value = owner.eGet(field.feature());
            List<?> held = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
            return held.stream().map(EObject.class::cast).map(object -> object(page, key, object)).toList();
        });
    }

    private OutlineNode object(String page, String above, EObject object) {
        String id = Ids.idOf(object);
        String key = above + '/' + (id == null ? Integer.toString(System.identityHashCode(object)) : id);
        List<FieldSpec> fields = models.computeIfAbsent(object.eClass(), type -> new FormModel(type, model.texts())).sections().stream()
            .flatMap(section -> section.fields().stream()).toList();
        return new OutlineNode(Kind.OBJECT, page, key, Labels.name(object, languages), -1, object,
            fields.stream().limit(1).map(FieldSpec::feature).toList(), () -> fields(page, key, object, fields, false));
    }
}
