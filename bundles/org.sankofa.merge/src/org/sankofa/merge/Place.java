package org.sankofa.merge;

/**
 * Where a contained object stands: the value of {@link Keys#PLACE}.
 *
 * @param parent the id of the object that contains it
 * @param feature the name of the containment feature
 * @param order its order key among its siblings, see {@link OrderKeys}
 */
public record Place(String parent, String feature, String order) {

    /** Reads the value of a write; {@code null} when it has not the form {@code parent feature order}. */
    public static Place parse(String value) {
        if (value == null) {
            return null;
        }
        int first = value.indexOf(' ');
        int second = value.indexOf(' ', first + 1);
        if (first < 0 || second < 0) {
            return null;
        }
        Place place = new Place(value.substring(0, first), value.substring(first + 1, second),
                value.substring(second + 1));
        return Names.isId(place.parent) && Names.isName(place.feature) && Names.isOrder(place.order) ? place : null;
    }

    /** The value of the write. */
    public String value() {
        return parent + ' ' + feature + ' ' + order;
    }
}
