package org.sankofa.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.sankofa.model.text.Text;

/** Checks whether the classes of a package can be stored and merged; for packages of plug-ins. */
public final class PackageCheck {

    private PackageCheck() {
    }

    /**
     * What is wrong with a package, as sentences for its author; empty when all is well. Containment between
     * classes must not form a circle, else moves could; each stored object needs an id.
     */
    public static List<String> problems(EPackage checked) {
        List<String> problems = new ArrayList<>();
        if (!Names.isName(checked.getNsPrefix() == null ? "" : checked.getNsPrefix())) {
            problems.add("The package " + checked.getName() + " has no valid nsPrefix.");
        }
        for (EClassifier classifier : checked.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                checkClass(type, problems);
                circle(type, type, new LinkedHashSet<>(), checked, problems);
            }
        }
        return problems;
    }

    private static void checkClass(EClass type, List<String> problems) {
        if (!Names.isName(type.getName())) {
            problems.add("The class " + type.getName() + " needs a name of ASCII letters, digits, _ and -.");
        }
        EStructuralFeature id = Feature.idOf(type);
        if (!type.isAbstract() && (id == null || id.isMany() || id.getEType() != EcorePackage.Literals.ESTRING)) {
            problems.add("The class " + type.getName() + " needs a single id of type EString.");
        }
        for (EStructuralFeature feature : type.getEStructuralFeatures()) {
            if (feature.isTransient() || feature.isDerived() || feature.isVolatile()) {
                continue;
            }
            String name = "The feature " + type.getName() + '.' + feature.getName();
            if (!Names.isName(feature.getName())) {
                problems.add(name + " needs a name of ASCII letters, digits, _ and -.");
            } else if (FeatureMapUtil.isFeatureMap(feature)) {
                problems.add(name + " is a feature map, which is not stored.");
            } else if (feature instanceof EReference reference && reference.getEOpposite() != null
                    && !reference.isContainment() && !reference.isContainer()) {
                problems.add(name + " has an opposite; only one side can be stored.");
            } else if (feature instanceof EAttribute attribute && attribute.isMany()
                    && attribute.getEAttributeType().getInstanceClass() == Text.class) {
                problems.add(name + " holds many texts; use contained objects instead.");
            }
        }
    }

    /** Follows containment from {@code at} and reports the path when it comes back to {@code start}. */
    private static void circle(EClass start, EClass at, Set<EClass> path, EPackage checked, List<String> problems) {
        if (!path.add(at)) {
            return;
        }
        for (EReference reference : at.getEAllContainments()) {
            EClass target = reference.getEReferenceType();
            if (target.isSuperTypeOf(start) || start.isSuperTypeOf(target)) {
                String sentence = "Objects of the class " + start.getName() + " could contain themselves, by "
                        + at.getName() + '.' + reference.getName() + '.';
                if (!problems.contains(sentence)) {
                    problems.add(sentence);
                }
                continue;
            }
            circle(start, target, path, checked, problems);
            for (EClassifier classifier : checked.getEClassifiers()) {
                if (classifier instanceof EClass type && type != target && target.isSuperTypeOf(type)) {
                    circle(start, type, path, checked, problems);
                }
            }
        }
    }
}
