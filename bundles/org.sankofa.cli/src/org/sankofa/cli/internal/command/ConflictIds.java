package org.sankofa.cli.internal.command;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import org.sankofa.merge.Conflict;
import org.sankofa.store.RecordKey;

/** Names conflicts so that a person can point at one: {@code <record id>:<8 hexadecimal digits>}. */
final class ConflictIds {

    private ConflictIds() {
    }

    /** @return the same id as long as the conflict is there */
    static String of(RecordKey key, Conflict conflict) {
        CRC32 sum = new CRC32();
        sum.update((conflict.object() + ' ' + conflict.key()).getBytes(StandardCharsets.UTF_8));
        return key.id() + ':' + String.format("%08x", sum.getValue());
    }
}
