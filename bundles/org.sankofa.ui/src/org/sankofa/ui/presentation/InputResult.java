package org.sankofa.ui.presentation;

/**
 * What became of something a person typed.
 *
 * @param value the value; null: none, or not understood
 * @param problem a sentence that says why it is not understood; null when it is
 */
public record InputResult<T>(T value, String problem) {

    /** @return an understood value, which may be null */
    public static <T> InputResult<T> ok(T value) {
        return new InputResult<>(value, null);
    }

    /** @return something not understood */
    public static <T> InputResult<T> bad(String problem) {
        return new InputResult<>(null, problem);
    }

    /** @return whether it was understood */
    public boolean isOk() {
        return problem == null;
    }
}
