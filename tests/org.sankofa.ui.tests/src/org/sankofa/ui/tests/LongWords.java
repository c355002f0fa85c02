package org.sankofa.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EObject;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.labels.ModelTexts;

/** Labels as long as they are in German: half as long again, with compounds that cannot be broken. */
final class LongWords implements AutoCloseable {

    private static final String[] COMPOUNDS = {"Rücküberweisungs", "Wanderungs", "Zusammenarbeits", "Fachkräfte"};

    private final List<Runnable> undo = new ArrayList<>();

    LongWords() {
        TreeIterator<EObject> all = ModelPackage.eINSTANCE.eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof EAnnotation annotation) {
                lengthen(annotation);
            }
        }
    }

    private void lengthen(EAnnotation annotation) {
        boolean groups = ModelTexts.GROUPS.equals(annotation.getSource());
        for (var detail : annotation.getDetails()) {
            if (groups || "label".equals(detail.getKey())) {
                String before = detail.getValue();
                undo.add(() -> detail.setValue(before));
                detail.setValue(longer(before));
            }
        }
    }

    static String longer(String label) {
        if (label.length() < 5) {
            return label + "ern";
        }
        String compound = COMPOUNDS[label.length() % COMPOUNDS.length];
        return label.length() < 12 ? compound + label.toLowerCase(java.util.Locale.ROOT)
            : label + " und " + compound.toLowerCase(java.util.Locale.ROOT).replaceAll("s$", "");
    }

    @Override
    public void close() {
        undo.forEach(Runnable::run);
    }
}
