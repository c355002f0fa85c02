package org.sankofa.model.tests;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.labels.ModelTexts;

/** A package of a plug-in with translations beside it. */
final class TranslatedPackage extends EPackageImpl {

    TranslatedPackage() {
        setName("test");
        EClass fund = EcoreFactory.eINSTANCE.createEClass();
        fund.setName("Fund");
        EAttribute target = EcoreFactory.eINSTANCE.createEAttribute();
        target.setName("target");
        target.setEType(EcorePackage.Literals.ESTRING);
        EcoreUtil.setAnnotation(target, ModelTexts.FORM, "label", "Target for people");
        fund.getEStructuralFeatures().add(target);
        getEClassifiers().add(fund);
        EcoreUtil.setAnnotation(this, ModelTexts.GROUPS, "money", "Money");
    }
}
