package org.sankofa.ui.presentation;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Objects that stand for records and concepts in references to them; the store resolves them when they are asked for. */
public final class Proxies {

    private Proxies() {
    }

    /** @return an object of the class that stands for what the {@code sankofa:} address names */
    public static EObject to(URI address, EClass type) {
        EObject proxy = EcoreUtil.create(type);
        ((InternalEObject) proxy).eSetProxyURI(address);
        return proxy;
    }

    /** @return the same, as the Java type of the class */
    public static <T extends EObject> T to(URI address, EClass type, Class<T> java) {
        return java.cast(to(address, type));
    }
}
