package org.sankofa.merge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.text.Text;

/** How a feature of an installed package is stored. */
final class Feature {

    enum Form {
        VALUE, VALUES, TEXT, REFERENCE, REFERENCES, CHILD, CHILDREN
    }

    /** Numbers with more digits before or after the point stay in the notation with an exponent. */
    private static final int MAX_PLAIN_DIGITS = 400;

    final EStructuralFeature feature;
    final Form form;
    final String name;

    private Feature(EStructuralFeature feature, Form form) {
        this.feature = feature;
        this.form = form;
        this.name = feature.getName();
    }

    /** The stored features of a class: all but the id, and what is derived, transient or the container. */
    static List<Feature> of(EClass type) {
        List<Feature> features = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature.isDerived() || feature.isTransient() || feature.isVolatile()
                    || !Names.isName(feature.getName()) || feature == idOf(type)) {
                continue;
            }
            boolean many = feature.isMany();
            if (feature instanceof EReference reference) {
                if (reference.isContainment()) {
                    features.add(new Feature(feature, many ? Form.CHILDREN : Form.CHILD));
                } else if (!reference.isContainer()) {
                    features.add(new Feature(feature, many ? Form.REFERENCES : Form.REFERENCE));
                }
            } else if (((EAttribute) feature).getEAttributeType().getInstanceClass() == Text.class) {
                if (!many) {
                    features.add(new Feature(feature, Form.TEXT));
                }
            } else {
                features.add(new Feature(feature, many ? Form.VALUES : Form.VALUE));
            }
        }
        return features;
    }

    /** The attribute that holds the id of an object of the class, or {@code null}. */
    static EStructuralFeature idOf(EClass type) {
        EAttribute id = type.getEIDAttribute();
        return id != null ? id : type.getEStructuralFeature("id");
    }

    /** The order key of new children; {@code null} when they need one of their own. */
    String fixedOrder() {
        return form == Form.CHILD ? OrderKeys.SINGLE : feature.isOrdered() ? null : OrderKeys.UNORDERED;
    }

    /** The object for a stored value; {@code null} when the type of the feature has no such value. */
    Object parse(String value) {
        EDataType type = ((EAttribute) feature).getEAttributeType();
        if (type.getInstanceClass() == String.class && type.getEPackage().getNsURI().equals(
                EcorePackage.eNS_URI)) {
            return value;
        }
        try {
            return EcoreUtil.createFromString(type, value);
        } catch (RuntimeException e) {
            // written under another schema or by hand: it stays stored, and is not shown
            return null;
        }
    }

    /** The stored value of an object: numbers without exponent, otherwise as the package's factory writes it. */
    String format(Object value) {
        if (value instanceof String string) {
            return string;
        }
        BigDecimal number = value instanceof BigDecimal decimal ? decimal
                : value instanceof Double d && Double.isFinite(d) ? BigDecimal.valueOf(d)
                : value instanceof Float f && Float.isFinite(f) ? new BigDecimal(f.toString()) : null;
        if (number != null && Math.abs((long) number.scale()) < MAX_PLAIN_DIGITS) {
            return number.toPlainString();
        }
        return EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
    }

    /** The value shown where none is stored, as it would be stored; {@code null} for none. */
    String formatDefault() {
        Object value = feature.isUnsettable() ? null : feature.getDefaultValue();
        return value == null ? null : format(value);
    }

    /** What a stored value shows, as it would be stored again. */
    String shown(String stored) {
        if (stored == null) {
            return formatDefault();
        }
        Object value = parse(stored);
        return value == null ? formatDefault() : format(value);
    }
}
