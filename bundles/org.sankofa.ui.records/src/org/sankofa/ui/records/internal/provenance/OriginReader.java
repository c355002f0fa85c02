package org.sankofa.ui.records.internal.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Absence;
import org.sankofa.model.Fact;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.model.text.Text;
import org.sankofa.store.Conflict;
import org.sankofa.store.EditingSession;
import org.sankofa.ui.presentation.FactModel;
import org.sankofa.ui.presentation.FormModel;
import org.sankofa.ui.records.internal.provenance.Origin.Cited;
import org.sankofa.ui.records.internal.provenance.Origin.Remark;

/** Reads from a record that is being edited where its values come from. For the thread that the record belongs to. */
public final class OriginReader {

    private static final List<EStructuralFeature> REMARKS = List.of(Literals.FACT__PAGE, Literals.FACT__TOLD_BY, Literals.FACT__DATE,
        Literals.FACT__METHOD, Literals.FACT__CONFIDENCE, Literals.FACT__COMMENT);

    private final EditingSession session;
    private final List<String> languages;
    private final ModelTexts texts;

    /** @param languages the person's, the best first */
    public OriginReader(EditingSession session, List<String> languages) {
        this.session = session;
        this.languages = languages;
        texts = ModelTexts.in(languages.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(languages.getFirst()));
    }

    /** Where the value of a field comes from. */
    public Origin read(EObject object, EStructuralFeature feature) {
        Optional<Fact> fact = FactModel.supported(object) ? new FactModel(object, feature).find() : Optional.empty();
        String id = Ids.idOf(object);
        Conflict conflict = session.conflicts().stream()
            .filter(one -> one.objectId().equals(id) && one.feature().equals(feature.getName())).findFirst().orElse(null);
        boolean unsaved = session.isDirty() && session.unsavedChanges().stream()
            .anyMatch(change -> change.objectId().equals(id) && change.feature().equals(feature.getName()));
        String absence = fact.map(Fact::getAbsence).filter(reason -> reason != Absence.GIVEN)
            .map(reason -> literal(Literals.ABSENCE, reason)).orElse("");
        return new Origin(fact.map(this::sources).orElse(List.of()), fact.map(one -> List.copyOf(one.getFiles())).orElse(List.of()),
            fact.map(Fact::getQuote).orElse(""), fact.map(this::remarks).orElse(List.of()), absence, conflict, unsaved);
    }

    /** What is named as a source of the record as a whole. */
    public List<Cited> ofRecord() {
        return cited(session.record().getSources());
    }

    private List<Cited> sources(Fact fact) {
        return cited(fact.getSources());
    }

    private List<Cited> cited(List<? extends Record> sources) {
        List<Cited> cited = new ArrayList<>();
        for (Record source : sources) {
            URI address = Ids.uriOf(source).orElse(null);
            if (address != null) {
                cited.add(new Cited(address, source.eIsProxy() ? "" : Labels.title(source, languages)));
            }
        }
        return cited;
    }

    private List<Remark> remarks(Fact fact) {
        List<Remark> remarks = new ArrayList<>();
        for (EStructuralFeature feature : REMARKS) {
            if (FormModel.filled(fact, feature)) {
                remarks.add(new Remark(texts.label(feature), words(feature, fact.eGet(feature))));
            }
        }
        return remarks;
    }

    private String words(EStructuralFeature feature, Object value) {
        if (value instanceof Text text) {
            return text.best(languages).value();
        }
        return value instanceof Enumerator literal ? literal((EEnum) feature.getEType(), literal) : String.valueOf(value);
    }

    private String literal(EEnum type, Enumerator value) {
        return texts.label(type.getEEnumLiteral(value.getValue()));
    }
}
