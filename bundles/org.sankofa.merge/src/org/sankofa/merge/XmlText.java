package org.sankofa.merge;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.sankofa.merge.MalformedRecordException.Code;

/** From bytes to characters, and from entities to characters. */
final class XmlText {

    /** In place of a character: there is no such entity. */
    static final int UNKNOWN = -1;
    /** In place of a character: it may not stand in a record. */
    static final int ILLEGAL = -2;

    private XmlText() {
    }

    /** The characters of a file, lines ended by LF. */
    static String decode(byte[] bytes) throws MalformedRecordException {
        if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            throw new MalformedRecordException(Code.ENCODING,
                    "The record starts with a byte order mark; it must be UTF-8 without one.");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            // either that character itself or a replacement for bytes that are no UTF-8
            try {
                CharBuffer strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
                text = strict.toString();
            } catch (CharacterCodingException e) {
                throw new MalformedRecordException(Code.ENCODING, "The record is not valid UTF-8.");
            }
        }
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return text;
    }

    /** The character an entity stands for, {@link #UNKNOWN} or {@link #ILLEGAL}. */
    static int entity(String entity) {
        return switch (entity) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> number(entity);
        };
    }

    private static int number(String entity) {
        if (!entity.matches("#([0-9]{1,7}|x[0-9a-fA-F]{1,6})")) {
            return UNKNOWN;
        }
        int code = entity.charAt(1) == 'x' ? Integer.parseInt(entity, 2, entity.length(), 16)
                : Integer.parseInt(entity, 1, entity.length(), 10);
        return code == 0 || code > Character.MAX_CODE_POINT || code >= 0xD800 && code <= 0xDFFF ? ILLEGAL : code;
    }
}
