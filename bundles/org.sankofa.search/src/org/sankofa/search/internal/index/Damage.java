package org.sankofa.search.internal.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;

/** Tells whether an index is damaged: then it is thrown away, for everything in it can be made again. */
final class Damage {

    private Damage() {
    }

    /** Whether an exception says by itself that the files are no sound index of this version of Lucene. */
    static boolean is(Throwable e) {
        return e instanceof CorruptIndexException || e instanceof IndexFormatTooOldException
                || e instanceof IndexFormatTooNewException || e instanceof EOFException
                || e instanceof FileNotFoundException || e instanceof NoSuchFileException
                || e instanceof UncheckedIOException && is(e.getCause());
    }

    /**
     * Whether damage is why reading failed. Wrong bytes lead to exceptions of any kind, as mistakes of the program do;
     * the check sums tell which it was.
     */
    static boolean explains(Throwable e, DirectoryReader read) {
        return is(e) || !(e instanceof IOException) && !(e instanceof UncheckedIOException)
                && in(read, Long.MAX_VALUE);
    }

    /**
     * Whether some file of an index does not have its check sum.
     *
     * @param most bytes that are looked at; the rest is taken for sound
     */
    static boolean in(DirectoryReader read, long most) {
        long looked = 0;
        for (LeafReaderContext leaf : read.leaves()) {
            LeafReader reader = FilterLeafReader.unwrap(leaf.reader());
            try {
                if (reader instanceof SegmentReader segment) {
                    looked += segment.getSegmentInfo().sizeInBytes();
                }
                if (looked <= most && reader instanceof CodecReader files) {
                    files.checkIntegrity();
                }
            } catch (IOException e) {
                if (is(e)) {
                    return true;
                }
            } catch (RuntimeException | InternalError e) {
                return true; // a mapped file that became shorter is an error of the virtual machine
            }
        }
        return false;
    }
}
