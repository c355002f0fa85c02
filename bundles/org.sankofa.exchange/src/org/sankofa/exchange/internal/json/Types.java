package org.sankofa.exchange.internal.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;

/** What is known of the classes of the installed packages. */
public final class Types {

    private static final Map<EClass, List<EStructuralFeature>> FEATURES = new ConcurrentHashMap<>();
    private static final Map<EClass, Possible> CONCRETE = new ConcurrentHashMap<>();

    /** Valid as long as there are as many packages. */
    private record Possible(int packages, List<EClass> classes) {
    }

    private Types() {
    }

    /** @return whether the text is an id: a UUID in lower case */
    public static boolean isId(String text) {
        return Ids.isId(text);
    }

    /** @return the class of a kind as people write it */
    public static Optional<EClass> classOfKind(String kind) {
        return Kinds.classOf(kind);
    }

    /** @return the name of a kind */
    public static String kindOf(EClass type) {
        return Kinds.kindOf(type);
    }

    /** @return the names of all kinds */
    public static List<String> kinds() {
        return Kinds.all().stream().map(Kinds::kindOf).toList();
    }

    /** @return a new object of the class */
    public static EObject create(EClass type) {
        return EcoreUtil.create(type);
    }

    /** @return the id of an object */
    public static String id(EObject object) {
        EAttribute id = object.eClass().getEIDAttribute();
        return id == null ? null : (String) object.eGet(id);
    }

    /** Sets the id of an object. */
    public static void setId(EObject object, String id) {
        object.eSet(object.eClass().getEIDAttribute(), id);
    }

    /** @return whether the class is a record's, not that of a contained object */
    public static boolean isRecord(EClass type) {
        return ModelPackage.Literals.RECORD.isSuperTypeOf(type);
    }

    /** @return the name of a class in {@code @type}: with its package's prefix when it is not one of ours */
    public static String typeName(EClass type) {
        EPackage owner = type.getEPackage();
        return owner == ModelPackage.eINSTANCE ? type.getName() : owner.getNsPrefix() + '.' + type.getName();
    }

    /** @return the concrete classes of all installed packages that can stand where the class is asked for */
    public static List<EClass> concrete(EClass wanted) {
        int packages = EPackage.Registry.INSTANCE.size();
        Possible known = CONCRETE.get(wanted);
        if (known == null || known.packages != packages) {
            known = new Possible(packages, findConcrete(wanted));
            CONCRETE.put(wanted, known);
        }
        return known.classes;
    }

    private static List<EClass> findConcrete(EClass wanted) {
        Set<EClass> found = new TreeSet<>(Comparator.comparing(Types::typeName));
        for (String uri : List.copyOf(EPackage.Registry.INSTANCE.keySet())) {
            EPackage installed = Kinds.isPlatform(uri) ? null : EPackage.Registry.INSTANCE.getEPackage(uri);
            for (EClassifier classifier : installed == null ? List.<EClassifier>of() : installed.getEClassifiers()) {
                if (classifier instanceof EClass type && !type.isAbstract() && !type.isInterface()
                        && wanted.isSuperTypeOf(type)) {
                    found.add(type);
                }
            }
        }
        return List.copyOf(found);
    }

    /** @return the features that are stored, in the order of the model, without the id */
    public static List<EStructuralFeature> features(EClass type) {
        return FEATURES.computeIfAbsent(type, t -> t.getEAllStructuralFeatures().stream().filter(Types::stored).toList());
    }

    /** @return whether the feature is stored: not derived, not the way up, not the id */
    public static boolean stored(EStructuralFeature feature) {
        return !feature.isDerived() && !feature.isTransient() && !feature.isVolatile() && feature.isChangeable()
                && !(feature instanceof EReference reference && reference.isContainer())
                && !(feature instanceof EAttribute attribute && attribute.isID());
    }

    /** @return a sentence that names the closest of the known names, or nothing */
    public static String suggestion(String wrong, Collection<String> known) {
        return closest(wrong, known).map(one -> " Did you mean \"" + one + "\"?").orElse("");
    }

    /** @return the one of the known names that may have been meant */
    static Optional<String> closest(String wrong, Collection<String> known) {
        String name = plain(wrong);
        return known.stream().min(Comparator.comparingInt((String one) -> distance(name, plain(one))).thenComparing(one -> one))
                .filter(one -> distance(name, plain(one)) <= Math.max(1, Math.min(name.length(), one.length()) / 3));
    }

    private static String plain(String name) {
        String cut = name.length() > 60 ? name.substring(0, 60) : name;
        return cut.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
