package org.sankofa.merge;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EDataType;

/** Reads and makes the model's multilingual texts. */
final class Texts {

    private static final String TYPE = "org.sankofa.model.text.Text";

    private Texts() {
    }

    static boolean isText(EDataType type) {
        return TYPE.equals(type.getInstanceClassName());
    }

    static Map<String, String> values(Object text) {
        try {
            Map<String, String> values = new TreeMap<>();
            if (text != null) {
                for (Object language : (Collection<?>) text.getClass().getMethod("languages").invoke(text)) {
                    values.put((String) language,
                            (String) text.getClass().getMethod("get", String.class).invoke(text, language));
                }
            }
            return values;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a text of the model: " + text, e);
        }
    }

    static Object of(Map<String, String> values, EDataType type) {
        try {
            Class<?> java = type.getInstanceClass();
            Object text = java.getField("EMPTY").get(null);
            for (Map.Entry<String, String> entry : values.entrySet()) {
                text = java.getMethod("with", String.class, String.class).invoke(text, entry.getKey(),
                        entry.getValue());
            }
            return text;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not the model's text: " + type.getInstanceClassName(), e);
        }
    }
}
