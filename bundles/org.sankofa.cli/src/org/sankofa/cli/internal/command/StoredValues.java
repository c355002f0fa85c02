package org.sankofa.cli.internal.command;

import java.util.Iterator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.cli.internal.CommandFailure;

/** Values as people type them on the command line, in the form in which they are stored. */
final class StoredValues {

    private StoredValues() {
    }

    /** @return the class of an object of the record; null when it does not show it */
    static EClass typeOf(EObject record, String objectId) {
        if (objectId.equals(EcoreUtil.getID(record))) {
            return record.eClass();
        }
        for (Iterator<EObject> all = record.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (objectId.equals(EcoreUtil.getID(object))) {
                return object.eClass();
            }
        }
        return null;
    }

    /** @return the value when the feature can hold it */
    static String check(EClass type, String feature, String value) throws CommandFailure {
        if (type.getEStructuralFeature(feature) instanceof EAttribute attribute) {
            try {
                Object parsed = EcoreUtil.createFromString(attribute.getEAttributeType(), value);
                if (parsed != null) {
                    return EcoreUtil.convertToString(attribute.getEAttributeType(), parsed);
                }
            } catch (RuntimeException e) {
                throw refused(feature, value, attribute);
            }
            throw refused(feature, value, attribute);
        }
        throw CommandFailure.wrongUse("Take one of the values that are there with --take.");
    }

    private static CommandFailure refused(String feature, String value, EAttribute attribute) {
        return CommandFailure.wrongUse("\"" + value + "\" is no value for " + feature + ", which is of type "
                + attribute.getEAttributeType().getName() + ".");
    }
}
