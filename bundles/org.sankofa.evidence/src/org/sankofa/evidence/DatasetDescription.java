package org.sankofa.evidence;

import java.util.List;
import java.util.Objects;

import org.sankofa.evidence.internal.data.Columns;
import org.sankofa.model.ComponentRole;
import org.sankofa.model.Dataset;
import org.sankofa.model.DatasetComponent;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;

/**
 * What an edition of a data set is, for the record that describes it.
 *
 * @param dataset code of the data set, alike for all its editions: letters, digits and underscores
 * @param title its name, in English; the name of the edition is added where it does not end with it
 * @param publisher who publishes it
 * @param edition what the publisher calls the edition; empty for data that an office keeps and changes itself
 * @param issued when it came out; null where that is not known
 * @param url where it comes from; null where that is not known
 * @param licence under which conditions it may be used; empty where that is not known
 * @param method what to beware of, in English; may be empty
 * @param unit unit of its figures, where all have one; else empty
 * @param others further dimensions, by their codes
 */
public record DatasetDescription(String dataset, String title, String publisher, String edition, PartialDate issued, String url,
        String licence, String method, String unit, List<String> others) {

    /** Checks that the code can be one. */
    public DatasetDescription {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(unit, "unit");
        if (!dataset.matches("[A-Za-z0-9_]{1,60}")) {
            throw new IllegalArgumentException("\"" + dataset + "\" is no code of a data set; use letters, digits and underscores.");
        }
        others = List.copyOf(others);
    }

    /** @return the id of the record: everybody who reads the same edition has the same record */
    public String id() {
        return Ids.nameBased("dataset:" + dataset + ":" + edition);
    }

    /** @return the same of another edition */
    public DatasetDescription ofEdition(String name, PartialDate date) {
        return new DatasetDescription(dataset, title, publisher, name, date, url, licence, method, unit, others);
    }

    /** @return the same with a unit of all figures */
    public DatasetDescription in(String code) {
        return new DatasetDescription(dataset, title, publisher, edition, issued, url, licence, method, code, others);
    }

    /** The record, with ids that are alike for everybody, so that what two people import is one. */
    Dataset record() {
        Dataset record = ModelFactory.eINSTANCE.createDataset();
        record.setId(id());
        record.setTitle(Text.of("en", edition.isEmpty() || title.endsWith(edition) ? title : title + ", " + edition));
        record.setPublisherName(publisher);
        record.setEdition(edition.isEmpty() ? null : edition);
        record.setIssued(issued);
        record.setUrl(url);
        record.setRights(licence.isEmpty() ? null : Text.of("en", licence));
        record.setMethod(method.isEmpty() ? null : Text.of("en", method));
        record.setDataflow(Observations.flow(dataset));
        for (String name : new Columns(others).names()) {
            if (!name.equals(Columns.DATAFLOW)) {
                record.getComponents().add(component(name));
            }
        }
        return record;
    }

    private DatasetComponent component(String name) {
        DatasetComponent component = ModelFactory.eINSTANCE.createDatasetComponent();
        component.setId(Ids.nameBased("dataset-component:" + id() + ":" + name));
        component.setCode(name);
        component.setRole(name.equals(Columns.PERIOD) ? ComponentRole.TIME_DIMENSION : name.equals(Columns.VALUE) ? ComponentRole.MEASURE
                : Columns.DIMENSIONS.contains(name) || others.contains(name) ? ComponentRole.DIMENSION : ComponentRole.ATTRIBUTE);
        if (name.equals(Columns.VALUE) && !unit.isEmpty()) {
            component.setUnit(unit);
        }
        if (name.equals(Columns.AREA) || name.equals(Columns.PARTNER)) {
            component.setScheme("area");
        }
        return component;
    }
}
