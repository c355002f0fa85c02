package org.sankofa.exchange.internal.json;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.sankofa.model.kinds.Kinds;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The kind that was probably meant by somebody who wrote none, or one that is not there.
 *
 * @param type the class of the kind
 * @param byName whether it is called much like what was written; else it alone has most of the features
 */
public record LikelyKind(EClass type, boolean byName) {

    /** @return what was meant; empty when that is anybody's guess */
    public static Optional<LikelyKind> of(JsonNode record) {
        JsonNode kind = record.path("kind");
        Optional<EClass> called = kind.isTextual()
                ? Types.closest(kind.textValue(), Types.kinds()).flatMap(Types::classOfKind) : Optional.empty();
        return called.map(type -> new LikelyKind(type, true)).or(() -> byFeatures(record).map(type -> new LikelyKind(type, false)));
    }

    /** @return a sentence that says what was probably meant, after a blank, or nothing */
    public static String hint(JsonNode record) {
        return of(record).map(likely -> (likely.byName ? " Did you mean \"" : " It reads like a record of the kind \"")
                + Types.kindOf(likely.type) + (likely.byName ? "\"?" : "\".")).orElse("");
    }

    private static Optional<EClass> byFeatures(JsonNode record) {
        long most = Kinds.all().stream().mapToLong(type -> known(type, record)).max().orElse(0);
        List<EClass> best = Kinds.all().stream().filter(type -> known(type, record) == most).toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static long known(EClass type, JsonNode record) {
        return Types.features(type).stream().filter(feature -> record.has(feature.getName())).count();
    }
}
