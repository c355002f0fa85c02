package org.sankofa.ui.controls;

import org.sankofa.ui.theme.Token;

/** What a badge says at a glance. */
public enum Tone {

    /** A fact, neither good nor bad. */
    PLAIN(Token.CHIP, Token.CHIP_TEXT),
    /** Under way. */
    INFO(Token.INFO_SOFT, Token.INFO),
    /** As one would wish. */
    GOOD(Token.SUCCESS_SOFT, Token.SUCCESS),
    /** Look at this. */
    CAREFUL(Token.WARNING_SOFT, Token.WARNING),
    /** As nobody would wish. */
    BAD(Token.DANGER_SOFT, Token.DANGER);

    private final Token paper;
    private final Token ink;

    Tone(Token paper, Token ink) {
        this.paper = paper;
        this.ink = ink;
    }

    /** @return the colour behind the words */
    public Token paper() {
        return paper;
    }

    /** @return the colour of the words */
    public Token ink() {
        return ink;
    }
}
