package org.sankofa.search.similarity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of a context. An attribute without a value is not known, which is not the same as none or zero. */
public final class Profile {

    private final Map<Attribute<?>, Object> values;

    private Profile(Map<Attribute<?>, Object> values) {
        this.values = values;
    }

    /** @return a profile to be filled */
    public static Builder of() {
        return new Builder();
    }

    /** @return the value of an attribute, empty where it is not known */
    @SuppressWarnings("unchecked")
    public <V> Optional<V> get(Attribute<V> attribute) {
        return Optional.ofNullable((V) values.get(attribute));
    }

    /** @return the attributes that are known */
    public Set<Attribute<?>> known() {
        return values.keySet();
    }

    /** Fills a profile. */
    public static final class Builder {

        private final Map<Attribute<?>, Object> values = new LinkedHashMap<>();

        private Builder() {
        }

        /** @param value null where it is not known */
        public <V> Builder with(Attribute<V> attribute, V value) {
            if (value != null) {
                values.put(attribute, value);
            }
            return this;
        }

        /** @return the profile */
        public Profile build() {
            return new Profile(Map.copyOf(values));
        }
    }
}
