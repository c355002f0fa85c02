package org.sankofa.experience.ask;

/** Where in a consolidated reply an answer can be put. */
public enum ReplyPlace {
    /** What it says becomes a paragraph of the synopsis. */
    SYNOPSIS,
    /** It stands among the experiences, below the country it is about. */
    EXPERIENCES,
    /** The records it cites stand among the resources. */
    RESOURCES,
    /** Who wrote it is thanked, where they agreed to be named. */
    CREDITS
}
