package org.sankofa.model.checks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.sankofa.model.Record;
import org.sankofa.model.SpaceInfo;

/** What a check may look at besides the record: other records, the space, the date. */
public interface CheckContext {

    /** @return the record of that id, in whatever space; empty when it was not received yet */
    Optional<Record> record(String id);

    /** @return what a {@code sankofa:} address stands for; empty when it was not received yet */
    Optional<EObject> resolve(URI uri);

    /**
     * @param space null: all spaces
     * @param kind null: all kinds
     * @return the records there are; to be closed after use
     */
    default Stream<Record> records(String space, String kind) {
        return Stream.empty();
    }

    /** @return the name of the space the record is in or will be saved in; empty when that is not known */
    default Optional<String> spaceOf(Record record) {
        return Optional.empty();
    }

    /** @return the rules of the space the record is in; empty when there are none */
    default Optional<SpaceInfo> spaceInfo(Record record) {
        return spaceOf(record).flatMap(space -> {
            try (Stream<Record> infos = records(space, "spaceInfo")) {
                return infos.filter(SpaceInfo.class::isInstance).map(SpaceInfo.class::cast).findFirst();
            }
        });
    }

    /** @return the language of messages; by default the one the program speaks */
    default Locale locale() {
        return Locale.getDefault();
    }

    /** @return the day on which the check is made */
    default LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
