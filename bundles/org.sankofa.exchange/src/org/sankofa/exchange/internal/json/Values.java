package org.sankofa.exchange.internal.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.exchange.json.JsonProblem;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.text.Text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Single values of attributes in JSON. */
final class Values {

    /** More digits than any amount has; keeps a number from becoming megabytes when written plainly. */
    private static final int MAX_DIGITS = 100;

    private Values() {
    }

    /** Why a value cannot be taken. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        final String code;

        Refused(String code, String message) {
            super(message);
            this.code = code;
        }
    }

    static boolean isText(EDataType type) {
        return type.getInstanceClass() == Text.class;
    }

    static JsonNode write(EDataType type, Object value) {
        if (value instanceof Text text) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            text.languages().forEach(language -> node.put(language, text.get(language)));
            return node;
        }
        if (value instanceof BigDecimal number) {
            return DecimalNode.valueOf(number);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return JsonNodeFactory.instance.numberNode(((Number) value).longValue());
        }
        if (value instanceof BigInteger number) {
            return JsonNodeFactory.instance.numberNode(number);
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? DecimalNode.valueOf(new BigDecimal(value.toString()))
                    : TextNode.valueOf(value.toString());
        }
        if (value instanceof Boolean flag) {
            return BooleanNode.valueOf(flag);
        }
        return TextNode.valueOf(value instanceof String text ? text : EcoreUtil.convertToString(type, value));
    }

    /** @return the value, never null */
    static Object read(EDataType type, JsonNode json) throws Refused {
        Class<?> wanted = type.getInstanceClass();
        if (type instanceof EEnum literals) {
            return literal(literals, json);
        }
        if (wanted == Boolean.class || wanted == boolean.class) {
            if (!json.isBoolean()) {
                throw wrongType("true or false", json);
            }
            return json.booleanValue();
        }
        if (Number.class.isAssignableFrom(wanted) || wanted.isPrimitive() && wanted != char.class) {
            return number(wanted, json);
        }
        if (!json.isTextual()) {
            throw wrongType(wanted == PartialDate.class ? "a date as text, such as \"2006-11\"" : "a text", json);
        }
        String text = json.textValue();
        checkCharacters(text);
        if (wanted == String.class) {
            return text;
        }
        try {
            Object value = EcoreUtil.createFromString(type, text);
            if (value != null) {
                return value;
            }
        } catch (RuntimeException e) {
            throw new Refused(JsonProblem.WRONG_VALUE, message(type, text));
        }
        throw new Refused(JsonProblem.WRONG_VALUE, message(type, text));
    }

    private static String message(EDataType type, String text) {
        String shown = "\"" + JsonShape.excerpt(text) + "\" is not ";
        if (type.getInstanceClass() == PartialDate.class) {
            return shown + "a date; write for example \"2006\", \"2006-11\", \"2006-11-20\", \"2006~\" for about,"
                    + " \"2007 planned\" or \"unknown\".";
        }
        if (type.getInstanceClass() == java.time.Instant.class) {
            return shown + "a time; write for example \"2006-11-20T09:30:00Z\".";
        }
        return shown + "a value of " + type.getName() + ".";
    }

    private static Object literal(EEnum literals, JsonNode json) throws Refused {
        String choices = literals.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "));
        if (!json.isTextual()) {
            throw wrongType("one of " + choices, json);
        }
        EEnumLiteral literal = literals.getEEnumLiteralByLiteral(json.textValue());
        if (literal == null) {
            throw new Refused(JsonProblem.WRONG_VALUE,
                    "\"" + JsonShape.excerpt(json) + "\" is not possible here; write one of " + choices + ".");
        }
        return literal.getInstance();
    }

    private static Object number(Class<?> wanted, JsonNode json) throws Refused {
        if (!json.isNumber()) {
            throw wrongType("a number", json);
        }
        BigDecimal number = json.decimalValue();
        if (Math.abs((long) number.scale()) > MAX_DIGITS || number.precision() > MAX_DIGITS) {
            throw new Refused(JsonProblem.WRONG_VALUE, "The number has more than " + MAX_DIGITS + " digits.");
        }
        if (wanted == BigDecimal.class) {
            return number;
        }
        if (wanted == Double.class || wanted == double.class) {
            return number.doubleValue();
        }
        if (wanted == Float.class || wanted == float.class) {
            return number.floatValue();
        }
        try {
            if (wanted == Integer.class || wanted == int.class) {
                return number.intValueExact();
            }
            if (wanted == Long.class || wanted == long.class) {
                return number.longValueExact();
            }
            if (wanted == Short.class || wanted == short.class) {
                return number.shortValueExact();
            }
            if (wanted == Byte.class || wanted == byte.class) {
                return number.byteValueExact();
            }
            return number.toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw new Refused(JsonProblem.WRONG_VALUE, number.stripTrailingZeros().scale() > 0
                    ? "Write a whole number, not " + number.toPlainString() + "."
                    : "The number " + number.toPlainString() + " is too large here.");
        }
    }

    static Refused wrongType(String wanted, JsonNode json) {
        return new Refused(JsonProblem.WRONG_TYPE, "Write " + wanted + ", not " + JsonShape.name(json) + ".");
    }

    /** Refuses what XML 1.0 cannot hold: control characters and halves of characters. */
    static void checkCharacters(String text) throws Refused {
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            boolean legal = c >= ' ' ? c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF
                    : c == '\n' || c == '\t' || c == '\r';
            if (!legal) {
                throw new Refused(JsonProblem.ILLEGAL_CHARACTER,
                        String.format("The text holds the character U+%04X, which cannot be stored; take it out.", c));
            }
            i += Character.charCount(c);
        }
    }

    /** @return whether two values mean the same, so that nothing needs to be written; 1.50 is 1.5 */
    static boolean same(Object a, Object b) {
        return a instanceof BigDecimal x && b instanceof BigDecimal y ? x.compareTo(y) == 0 : Objects.equals(a, b);
    }
}
