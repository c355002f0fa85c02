package org.sankofa.merge;

import java.util.Objects;

import org.eclipse.emf.ecore.EClass;

/**
 * The class of an object, named so that it needs no installed package.
 *
 * @param namespace the nsURI of the package
 * @param name the name of the class
 */
public record TypeName(String namespace, String name) implements Comparable<TypeName> {

    /** The nsURI of Sankofa's own model. */
    public static final String MODEL = "http://sankofa.org/model/1.0";

    public TypeName {
        Objects.requireNonNull(namespace, "namespace");
        Objects.requireNonNull(name, "name");
    }

    /** The name of {@code type}. */
    public static TypeName of(EClass type) {
        return new TypeName(type.getEPackage().getNsURI(), type.getName());
    }

    /** The kind of records of class {@code type}: {@code countryCase}, or {@code <nsPrefix>.<name>} in plug-ins. */
    public static String kindOf(EClass type) {
        String local = lowerFirst(type.getName());
        return MODEL.equals(type.getEPackage().getNsURI()) ? local : type.getEPackage().getNsPrefix() + '.' + local;
    }

    /** Tells whether {@code kind} can be the kind of records of this type. */
    public boolean fits(String kind) {
        String local = lowerFirst(name);
        if (MODEL.equals(namespace)) {
            return kind.equals(local);
        }
        return kind.length() > local.length() + 1 && kind.endsWith(local)
                && kind.charAt(kind.length() - local.length() - 1) == '.'
                && Names.isName(kind, 0, kind.length() - local.length() - 1);
    }

    static String lowerFirst(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    @Override
    public int compareTo(TypeName other) {
        int order = namespace.compareTo(other.namespace);
        return order != 0 ? order : name.compareTo(other.name);
    }
}
