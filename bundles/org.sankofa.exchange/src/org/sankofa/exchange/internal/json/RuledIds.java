package org.sankofa.exchange.internal.json;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sankofa.model.Fact;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.ids.Ids;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Ids that follow from what an object says: two people who write the same fact write one object. */
final class RuledIds {

    private RuledIds() {
    }

    /** @return the id, or null when objects of the class have ids of their own */
    static String of(EClass type, ObjectNode node, EObject owner) {
        if (ModelPackage.Literals.FACT.isSuperTypeOf(type) && node.path("feature").isTextual()) {
            return Ids.factId(Types.id(owner), node.path("feature").textValue());
        }
        return null;
    }
}
