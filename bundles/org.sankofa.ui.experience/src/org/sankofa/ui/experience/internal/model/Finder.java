package org.sankofa.ui.experience.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Record;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.model.text.Text;
import org.sankofa.search.FacetField;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Row;
import org.sankofa.search.Rows;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.Sort;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.StoreException;
import org.sankofa.ui.presentation.DateInput;

/**
 * Looks up records and what they are called in a person's language. To be asked off the user interface's thread.
 *
 * @param snapshot what there is
 * @param index searches
 * @param languages the person's languages, the best first
 */
public record Finder(Snapshot snapshot, SearchIndex index, List<String> languages) {

    private static final int MOST = 500;

    /** @return the records of a class that refer to a record, wherever in them; those that cannot be read are left out */
    public <R extends Record> List<R> referring(String id, String kind, Class<R> type) throws StoreException {
        List<R> found = new ArrayList<>();
        for (Row row : rows(ListRequest.kind(kind).matching("ref:" + id), MOST)) {
            snapshot.record(row.key()).filter(type::isInstance).map(type::cast).ifPresent(found::add);
        }
        return found;
    }

    /** @return the records of any kind that refer to a record */
    public List<Record> referring(String id) throws StoreException {
        List<Record> found = new ArrayList<>();
        for (Row row : rows(ListRequest.all().matching("ref:" + id), MOST)) {
            snapshot.record(row.key()).ifPresent(found::add);
        }
        return found;
    }

    /** @return lessons with one of the values in each of the fields, those changed last first */
    public List<Row> lessons(Set<String> areas, Set<String> themes, int most) throws StoreException {
        return rows(ListRequest.kind("lesson").filter(FacetField.AREA, areas).filter(FacetField.THEME, themes)
            .sorted(Sort.MODIFIED, true), most);
    }

    private List<Row> rows(ListRequest request, int most) throws StoreException {
        Rows rows = index.list(request.in(languages).page(0, most));
        return rows.rows();
    }

    /** @return the record as a row of a list */
    public Optional<Row> row(RecordKey key) throws StoreException {
        return index.row(key, languages);
    }

    /** @return the key of a record of the snapshot */
    public RecordKey key(Record record) {
        return snapshot.keyOf(record).orElseThrow();
    }

    /** @return what an object is called; empty for none and for one that was not received yet */
    public String name(EObject object) {
        return object == null || object.eIsProxy() ? "" : Labels.name(object, languages);
    }

    /** @return what several objects are called */
    public String names(List<? extends EObject> objects) {
        return objects.stream().map(this::name).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
    }

    /** @return a text in the best language; empty for none */
    public String words(Text text) {
        return text == null || text.isEmpty() ? "" : text.best(languages).value();
    }

    /** @return a date as people write it; empty for none */
    public String date(PartialDate date) {
        return date == null ? "" : new DateInput(locale()).format(date);
    }

    /** @return the word for a value of an enumeration */
    public String literal(EStructuralFeature feature, Enumerator value) {
        return ModelTexts.in(locale()).label(((EEnum) feature.getEType()).getEEnumLiteral(value.getValue()));
    }

    /** @return what a field is called */
    public String label(EStructuralFeature feature) {
        return ModelTexts.in(locale()).label(feature);
    }

    /** @return the word for many records of its kind */
    public String kinds(Record record) {
        return ModelTexts.in(locale()).plural(record.eClass());
    }

    /** @return those words that say something, with a dot between them */
    public static String join(String... words) {
        return Arrays.stream(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    private Locale locale() {
        return languages.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(languages.get(0));
    }
}
