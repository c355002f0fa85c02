package org.sankofa.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.kinds.Kinds;

/** The installed packages, and what is known of their classes. Safe for use by several threads. */
final class Types {

    private final EPackage.Registry packages;
    private final Map<EClass, List<Feature>> features = new ConcurrentHashMap<>();
    private final Map<EClass, Map<String, Feature>> byName = new ConcurrentHashMap<>();
    private final Map<EClass, EClass> proxyClasses = new ConcurrentHashMap<>();
    private final Map<String, EClass> kinds = new ConcurrentHashMap<>();

    Types(EPackage.Registry packages) {
        this.packages = packages;
    }

    /** The concrete class of that name, or {@code null} when its package is not installed. */
    EClass find(TypeName name) {
        EPackage installed = packages.getEPackage(name.namespace());
        return installed != null && installed.getEClassifier(name.name()) instanceof EClass type && !type.isAbstract()
                && !type.isInterface() ? type : null;
    }

    List<Feature> features(EClass type) {
        return features.computeIfAbsent(type, Feature::of);
    }

    Feature feature(EClass type, String name) {
        return byName.computeIfAbsent(type, t -> {
            Map<String, Feature> map = new HashMap<>();
            features(t).forEach(feature -> map.put(feature.name, feature));
            return map;
        }).get(name);
    }

    /**
     * A proxy that can stand in a reference of class {@code wanted}: of the class of the target's kind where that
     * is known and fits, else of some concrete class. {@code null} when there is no concrete class at all.
     */
    EObject proxy(EClass wanted, String uri) {
        EClass type = null;
        if (uri.indexOf('#') < 0) {
            String kind = uri.substring("sankofa:/".length(), uri.lastIndexOf('/'));
            type = ofKind(kind);
        }
        if (type == null || !wanted.isSuperTypeOf(type)) {
            type = concrete(wanted);
        }
        if (type == null) {
            return null;
        }
        EObject proxy = EcoreUtil.create(type);
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI(uri));
        return proxy;
    }

    /** Tells whether there is a class a proxy in the reference {@code feature} could be of. */
    boolean canRefer(Feature feature) {
        return concrete(((EReference) feature.feature).getEReferenceType()) != null;
    }

    private EClass ofKind(String kind) {
        EClass known = kinds.get(kind);
        if (known == null) {
            for (EPackage installed : installed()) {
                for (EClassifier classifier : installed.getEClassifiers()) {
                    if (classifier instanceof EClass type && !type.isAbstract() && !type.isInterface()) {
                        kinds.putIfAbsent(TypeName.kindOf(type), type);
                    }
                }
            }
            known = kinds.get(kind);
        }
        return known;
    }

    private EClass concrete(EClass wanted) {
        if (!wanted.isAbstract() && !wanted.isInterface()) {
            return wanted;
        }
        EClass known = proxyClasses.get(wanted);
        if (known == null) {
            known = concreteIn(wanted.getEPackage(), wanted);
            for (EPackage installed : installed()) {
                known = known == null ? concreteIn(installed, wanted) : known;
            }
            if (known != null) {
                proxyClasses.put(wanted, known);
            }
        }
        return known;
    }

    private static EClass concreteIn(EPackage installed, EClass wanted) {
        for (EClassifier classifier : installed.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract() && !type.isInterface()
                    && wanted.isSuperTypeOf(type)) {
                return type;
            }
        }
        return null;
    }

    private Collection<EPackage> installed() {
        return packages.keySet().stream().filter(uri -> !Kinds.isPlatform(uri)).sorted().map(packages::getEPackage)
                .filter(Objects::nonNull).toList();
    }
}
