package org.sankofa.ui.help.internal.text;

/** How words stand out. */
public enum Mark {
    /** What is on the screen: names of menus, buttons, fields. */
    STRONG,
    /** A term, where it is explained. */
    EMPHASIS,
    /** What is typed: queries, commands, values. */
    CODE,
    /** Keys. */
    KEY
}
