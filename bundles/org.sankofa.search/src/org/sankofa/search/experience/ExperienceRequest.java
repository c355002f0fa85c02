package org.sankofa.search.experience;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question, and how the person wants it answered.
 *
 * @param question what it is about
 * @param languages BCP 47 tags for titles and reasons, the preferred first
 * @param limit most results, 1 to {@value #MOST}
 * @param kinds sorts of experience wanted; all when empty
 * @param weights changed weights by the ids of attributes; 0 leaves one out; {@code text} is that of the words
 * @param pinned ids of records and notations of countries that come first
 * @param excluded ids of records and notations of countries that are left out
 * @param spaces names of spaces to look in; empty: all, without practice grounds unless the question comes from one
 * @param ownCountry whether what was done in the country asked for is wanted too; a programme's or request's always is
 */
public record ExperienceRequest(Question question, List<String> languages, int limit, Set<ExperienceKind> kinds, Map<String, Double> weights,
    Set<String> pinned, Set<String> excluded, Set<String> spaces, boolean ownCountry) {

    /** Most results given at once. */
    public static final int MOST = 200;
    /** Results given where nobody says otherwise. */
    public static final int USUAL = 20;

    /** Fills in defaults and takes copies. */
    public ExperienceRequest {
        languages = languages.isEmpty() ? List.of("en") : List.copyOf(languages);
        limit = Math.clamp(limit, 1, MOST);
        kinds = Set.copyOf(kinds);
        weights = Map.copyOf(weights);
        pinned = Set.copyOf(pinned);
        excluded = Set.copyOf(excluded);
        spaces = Set.copyOf(spaces);
    }

    /** @return the usual request for a question, in English */
    public static ExperienceRequest of(Question question) {
        return new ExperienceRequest(question, List.of("en"), USUAL, Set.of(), Map.of(), Set.of(), Set.of(), Set.of(), false);
    }

    /** @return this request in other languages, the preferred first */
    public ExperienceRequest in(List<String> preferred) {
        return new ExperienceRequest(question, preferred, limit, kinds, weights, pinned, excluded, spaces, ownCountry);
    }

    /** @return this request for so many results */
    public ExperienceRequest limit(int most) {
        return new ExperienceRequest(question, languages, most, kinds, weights, pinned, excluded, spaces, ownCountry);
    }

    /** @return this request for these sorts alone; all when none is named */
    public ExperienceRequest kinds(Set<ExperienceKind> wanted) {
        return new ExperienceRequest(question, languages, limit, wanted.isEmpty() ? Set.of() : EnumSet.copyOf(wanted), weights, pinned, excluded,
            spaces, ownCountry);
    }

    /** @return this request with another weight for one attribute */
    public ExperienceRequest weight(String attribute, double weight) {
        Map<String, Double> changed = new HashMap<>(weights);
        changed.put(attribute, weight);
        return weights(changed);
    }

    /** @return this request with these weights instead of those changed before */
    public ExperienceRequest weights(Map<String, Double> changed) {
        return new ExperienceRequest(question, languages, limit, kinds, changed, pinned, excluded, spaces, ownCountry);
    }

    /** @return this request with a record or country, by id or notation, first */
    public ExperienceRequest pin(String recordOrArea) {
        return new ExperienceRequest(question, languages, limit, kinds, weights, with(pinned, recordOrArea), without(excluded, recordOrArea), spaces,
            ownCountry);
    }

    /** @return this request without a record or country, by id or notation */
    public ExperienceRequest exclude(String recordOrArea) {
        return new ExperienceRequest(question, languages, limit, kinds, weights, without(pinned, recordOrArea), with(excluded, recordOrArea), spaces,
            ownCountry);
    }

    /** @return this request with a record or country neither first nor left out */
    public ExperienceRequest release(String recordOrArea) {
        return new ExperienceRequest(question, languages, limit, kinds, weights, without(pinned, recordOrArea), without(excluded, recordOrArea),
            spaces, ownCountry);
    }

    /** @return this request in these spaces alone */
    public ExperienceRequest spaces(Set<String> names) {
        return new ExperienceRequest(question, languages, limit, kinds, weights, pinned, excluded, names, ownCountry);
    }

    /** @return this request with what was done in the country asked for, or without it */
    public ExperienceRequest ownCountry(boolean wanted) {
        return new ExperienceRequest(question, languages, limit, kinds, weights, pinned, excluded, spaces, wanted);
    }

    private static Set<String> with(Set<String> set, String one) {
        Set<String> more = new HashSet<>(set);
        more.add(one);
        return more;
    }

    private static Set<String> without(Set<String> set, String one) {
        Set<String> less = new HashSet<>(set);
        less.remove(one);
        return less;
    }
}
