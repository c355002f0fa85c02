package org.sankofa.workbench.tests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.sankofa.store.EditingSession;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;

/** A disk that is full: what stands in front of a network and lets calls of some names fail, all others go through. */
final class Trouble {

    static final String WORDS = "The disk is full. Make room and try again.";

    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    /** From now on calls of these names fail, and no others. */
    void with(String... calls) {
        failing.clear();
        failing.addAll(Arrays.asList(calls));
    }

    /** The same with trouble, as far as it reaches: sessions and spaces that it gives have it too. */
    <T> T of(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (failing.contains(method.getName())) {
                throw new StoreException(StoreException.Code.CANNOT_WRITE, WORDS);
            }
            try {
                return wrapped(method.invoke(real, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private Object wrapped(Object result) {
        if (result instanceof EditingSession session) {
            return of(EditingSession.class, session);
        }
        if (result instanceof Optional<?> some && some.orElse(null) instanceof Space space) {
            return Optional.of(of(Space.class, space));
        }
        return result;
    }
}
