package org.sankofa.merge;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.sankofa.merge.MalformedRecordException.Code;

/**
 * Turns states into the one canonical form and back. Needs no installed package: values of types nobody here knows
 * are read, kept and written byte for byte. {@code parse(write(s))} equals {@code s}, and {@code write(parse(b))}
 * equals {@code b}. Safe for use by several threads.
 */
public final class RecordCodec {

    private final Limits limits;

    /** A codec with {@link Limits#DEFAULT}. */
    public RecordCodec() {
        this(Limits.DEFAULT);
    }

    /** A codec with limits on what it reads. */
    public RecordCodec(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a record in canonical form.
     *
     * @throws MalformedRecordException with {@link Code#NOT_CANONICAL} when it is another form of a valid record,
     *         which {@link #parseForeign} may accept; with another code when it is no record at all
     */
    public RecordState parse(byte[] bytes) throws MalformedRecordException {
        RecordState state = parseUnchecked(bytes);
        if (!Arrays.equals(bytes, write(state))) {
            throw new MalformedRecordException(Code.NOT_CANONICAL,
                    "The record is not in the canonical form, so Sankofa did not write it as it is.");
        }
        return state;
    }

    /**
     * As {@link #parse}, for a record kept under a path: refuses it with {@link Code#IDENTITY} when it does not
     * hold the kind and id of its path.
     */
    public RecordState parse(byte[] bytes, String kind, String id) throws MalformedRecordException {
        RecordState state = parse(bytes);
        if (!state.kind().equals(kind) || !state.id().equals(id)) {
            throw new MalformedRecordException(Code.IDENTITY, "The record says it is " + state.kind() + ' '
                    + state.id() + " but is kept as " + kind + ' ' + id + '.');
        }
        return state;
    }

    /**
     * As {@link #parse}, without the proof that the form is canonical. For bulk reading of records that were
     * checked when they were received.
     */
    public RecordState parseUnchecked(byte[] bytes) throws MalformedRecordException {
        RecordReader reader = new RecordReader(bytes, limits, false);
        return RecordState.of(reader.schema, reader.kind, reader.id, reader.types(), reader.writes);
    }

    /**
     * Reads a record that people or other tools wrote or changed: white space, order, prefixes and quotes are
     * free, tags may be missing or wrong, contained objects may lack ids and order keys. The markup that records
     * may not use (document types, comments, ...) is refused all the same.
     */
    public ForeignRecord parseForeign(byte[] bytes) throws MalformedRecordException {
        return new ForeignRecord(new RecordReader(bytes, limits, true));
    }

    /**
     * Reads at most the allowed number of bytes.
     *
     * @throws MalformedRecordException with {@link Code#TOO_LARGE} as soon as there are more
     */
    public byte[] read(InputStream in) throws IOException, MalformedRecordException {
        byte[] bytes = in.readNBytes(limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            throw new MalformedRecordException(Code.TOO_LARGE,
                    "The record has more than " + limits.bytes() + " bytes.");
        }
        return bytes;
    }

    /** The canonical form of a state: UTF-8 without byte order mark, ending with a line feed. */
    public byte[] write(RecordState state) {
        return RecordWriter.write(state);
    }
}
