package org.sankofa.workbench.tests;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.graphics.Point;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;

/**
 * A keyboard and a mouse at the display itself: what they do takes the way of real keys and clicks, through the window
 * manager, key bindings and focus. For X alone.
 */
final class Hands implements AutoCloseable {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("ctrl", "Control_L"), Map.entry("shift", "Shift_L"), Map.entry("alt", "Alt_L"),
            Map.entry("enter", "Return"), Map.entry("tab", "Tab"), Map.entry("esc", "Escape"), Map.entry("space", "space"),
            Map.entry("up", "Up"), Map.entry("down", "Down"), Map.entry("left", "Left"), Map.entry("right", "Right"),
            Map.entry("home", "Home"), Map.entry("end", "End"), Map.entry("pageup", "Prior"), Map.entry("pagedown", "Next"),
            Map.entry("insert", "Insert"), Map.entry("delete", "Delete"), Map.entry("backspace", "BackSpace"),
            Map.entry("menu", "Menu"));

    private static final int NO_WAIT = 0;

    /** The part of the client library that is needed. */
    interface X11 extends Library {
        Pointer XOpenDisplay(String name);

        int XCloseDisplay(Pointer display);

        int XSync(Pointer display, int discard);

        NativeLong XStringToKeysym(String name);

        byte XKeysymToKeycode(Pointer display, NativeLong symbol);

        NativeLong XkbKeycodeToKeysym(Pointer display, byte code, int group, int level);
    }

    /** The extension that plays keys and buttons. */
    interface XTest extends Library {
        int XTestFakeKeyEvent(Pointer display, int code, int down, NativeLong delay);

        int XTestFakeButtonEvent(Pointer display, int button, int down, NativeLong delay);

        int XTestFakeMotionEvent(Pointer display, int screen, int x, int y, NativeLong delay);
    }

    private final X11 x11;
    private final XTest test;
    private final Pointer display;

    Hands() {
        x11 = Native.load("X11", X11.class);
        test = Native.load("Xtst", XTest.class);
        display = x11.XOpenDisplay(null);
        if (display == null) {
            throw new IllegalStateException("There is no display to put hands on: DISPLAY is " + System.getenv("DISPLAY"));
        }
    }

    /** Presses keys together, such as {@code Ctrl+Shift+F6}. */
    void press(String chord) {
        Deque<Integer> held = new ArrayDeque<>();
        for (String key : keys(chord)) {
            int code = code(symbol(key), chord);
            key(code, true);
            held.push(code);
        }
        held.forEach(code -> key(code, false));
        sync();
    }

    /** Presses keys and keeps them pressed while something is done. */
    void holding(String chord, Runnable meanwhile) {
        List<Integer> codes = keys(chord).stream().map(key -> code(symbol(key), chord)).toList();
        codes.forEach(code -> key(code, true));
        sync();
        meanwhile.run();
        codes.reversed().forEach(code -> key(code, false));
        sync();
    }

    /** Types one character. */
    void type(char character) {
        NativeLong symbol = new NativeLong(character);
        int code = code(symbol, "“" + character + "”");
        boolean shifted = x11.XkbKeycodeToKeysym(display, (byte) code, 0, 0).longValue() != symbol.longValue();
        int shift = code(symbol("shift"), "shift");
        if (shifted) {
            key(shift, true);
        }
        key(code, true);
        key(code, false);
        if (shifted) {
            key(shift, false);
        }
        sync();
    }

    void move(Point to) {
        test.XTestFakeMotionEvent(display, -1, to.x, to.y, new NativeLong(NO_WAIT));
        sync();
    }

    void button(boolean down) {
        test.XTestFakeButtonEvent(display, 1, down ? 1 : 0, new NativeLong(NO_WAIT));
        sync();
    }

    @Override
    public void close() {
        x11.XCloseDisplay(display);
    }

    private void key(int code, boolean down) {
        test.XTestFakeKeyEvent(display, code, down ? 1 : 0, new NativeLong(NO_WAIT));
    }

    /** Once it is back, the display has handed out all that was played. */
    private void sync() {
        x11.XSync(display, 0);
    }

    private static List<String> keys(String chord) {
        // the plus sign is a key too: it stands at the end then
        return chord.endsWith("++") ? List.of(chord.substring(0, chord.indexOf('+')), "plus") : List.of(chord.split("\\+"));
    }

    private NativeLong symbol(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        String name = KEYS.getOrDefault(lower, key.length() == 1 ? lower : key);
        return x11.XStringToKeysym(name);
    }

    private int code(NativeLong symbol, String what) {
        int code = symbol.longValue() == 0 ? 0 : Byte.toUnsignedInt(x11.XKeysymToKeycode(display, symbol));
        if (code == 0) {
            throw new IllegalArgumentException("The keyboard of this display has no " + what);
        }
        return code;
    }
}
