package org.sankofa.evidence.methods;

import java.util.List;

/** What has to be shown with the figures of a method. */
public interface Finding {

    /** @return where the method was published */
    List<Citation> sources();

    /** @return what was taken for granted, with the values that were used */
    List<Remark> assumptions();

    /** @return what to beware of */
    List<Remark> caveats();
}
