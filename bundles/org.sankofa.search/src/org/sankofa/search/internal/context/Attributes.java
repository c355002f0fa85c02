package org.sankofa.search.internal.context;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.sankofa.search.similarity.ContextAttribute;

/** The attributes there are at one moment: the built-in ones and those of plug-ins. */
public final class Attributes {

    private static final System.Logger LOG = System.getLogger("org.sankofa.search");
    private static final List<ContextAttribute<?>> BUILT_IN = BuiltIn.all();

    private final Map<String, ContextAttribute<?>> byId = new LinkedHashMap<>();

    private Attributes() {
        BUILT_IN.forEach(attribute -> byId.put(attribute.id(), attribute));
    }

    /** The attributes of now. */
    public static Attributes now() {
        Attributes attributes = new Attributes();
        for (ContextAttribute<?> service : services()) {
            String id = service.id();
            if (id == null || !id.matches("[A-Za-z][A-Za-z0-9.-]*")) {
                LOG.log(System.Logger.Level.WARNING, "A context attribute is left out, for its id is not made of letters and digits: " + id);
            } else {
                attributes.byId.put(id, service);
            }
        }
        return attributes;
    }

    /** The built-in one of an id. */
    public static Optional<ContextAttribute<?>> builtIn(String id) {
        return BUILT_IN.stream().<ContextAttribute<?>>map(attribute -> attribute).filter(attribute -> attribute.id().equals(id)).findFirst();
    }

    /** Outside OSGi there are no services, nor the classes to ask for them. */
    private static List<ContextAttribute<?>> services() {
        try {
            return AttributeServices.all();
        } catch (NoClassDefFoundError e) {
            return List.of();
        }
    }

    /** All of them. */
    public Collection<ContextAttribute<?>> all() {
        return byId.values();
    }

    /** Their ids in order, with blanks between. */
    public String ids() {
        return String.join(" ", new TreeSet<>(byId.keySet()));
    }

    /** Whether some are not among those ids. */
    public boolean hasOthersThan(String ids) {
        return !Set.of(ids.split(" ")).containsAll(byId.keySet());
    }

    /** The attribute of an id. */
    public Optional<ContextAttribute<?>> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
