package org.sankofa.ui.controls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.internal.l10n.Messages;

/** What screen readers are told: names, roles, values, descriptions, and that something changed. */
public final class Accessible {

    /**
     * What screen readers were told.
     *
     * @param control where something changed
     * @param event one of {@code ACC.EVENT_...}
     */
    public record Told(Control control, int event) {
    }

    /** Who wants to know what screen readers are told. */
    private record Listeners(List<Consumer<Told>> all) {
    }

    private static final String NAME = Accessible.class.getName() + ".name";
    private static final String ROLE = Accessible.class.getName() + ".role";
    private static final String PRESS = Accessible.class.getName() + ".press";
    private static final String VALUE = Accessible.class.getName() + ".value";
    private static final String DESCRIPTION = Accessible.class.getName() + ".description";
    private static final String LISTENERS = Accessible.class.getName() + ".listeners";

    private Accessible() {
    }

    /**
     * What a screen reader calls a control.
     *
     * @return the name given to it, else its own text or hint, else that of the label before it; empty when it has none
     */
    public static String nameOf(Control control) {
        if (control.getData(NAME) instanceof Supplier<?> name) {
            return String.valueOf(name.get());
        }
        if (control instanceof Button button) {
            return button.getText().isEmpty() ? String.valueOf(button.getToolTipText()) : button.getText();
        }
        if (control instanceof Link link) {
            return link.getText();
        }
        if (control instanceof Text field && !field.getMessage().isEmpty()) {
            return field.getMessage();
        }
        Control[] siblings = control.getParent() == null ? new Control[0] : control.getParent().getChildren();
        for (int i = 1; i < siblings.length; i++) {
            if (siblings[i] == control && siblings[i - 1] instanceof Label label) {
                return label.getText();
            }
        }
        return "";
    }

    /** Gives a control a name and a help text; its own role stays. */
    public static void name(Control control, Supplier<String> name, String help) {
        control.setData(NAME, name);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = help;
            }
        });
    }

    /**
     * Gives a control that paints itself a role, a name and a value.
     *
     * @param role one of {@code ACC.ROLE_...}
     * @param value may be null
     */
    public static void role(Control control, int role, Supplier<String> name, Supplier<String> value) {
        name(control, name, null);
        control.setData(VALUE, value);
        control.setData(ROLE, role);
        control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = role;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = value == null ? null : value.get();
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (control.isFocusControl() ? ACC.STATE_FOCUSED : 0)
                    | (control.isEnabled() ? 0 : ACC.STATE_DISABLED);
            }
        });
    }

    /** @return the role given to a control that paints itself, one of {@code ACC.ROLE_...}; -1: that of its type */
    public static int roleOf(Control control) {
        return control.getData(ROLE) instanceof Integer role ? role : -1;
    }

    /** @return the value of a control that paints itself, as a screen reader says it; empty when it has none */
    public static String valueOf(Control control) {
        return control.getData(VALUE) instanceof Supplier<?> value ? String.valueOf(value.get()) : "";
    }

    /**
     * Says that a control that paints itself can be opened and closed.
     *
     * @param open asked each time
     */
    public static void expandable(Control control, BooleanSupplier open) {
        control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail |= open.getAsBoolean() ? ACC.STATE_EXPANDED : ACC.STATE_COLLAPSED;
            }
        });
    }

    /**
     * Lets assistive technology press a control that paints itself.
     *
     * @param press what a click does
     */
    public static void action(Control control, Runnable press) {
        control.getAccessible().addAccessibleActionListener(new AccessibleActionAdapter() {
            @Override
            public void getActionCount(AccessibleActionEvent event) {
                event.count = 1;
            }

            @Override
            public void getName(AccessibleActionEvent event) {
                event.result = event.localized ? Messages.get("accessible.press") : "press";
            }

            @Override
            public void doAction(AccessibleActionEvent event) {
                event.result = event.index == 0 && press(control) ? ACC.OK : null;
            }
        });
        control.setData(PRESS, press);
    }

    /**
     * Presses a control as assistive technology does.
     *
     * @return whether it can be pressed; it is pressed soon after, for a press may open a dialog and whoever asks waits
     */
    public static boolean press(Control control) {
        if (control.isDisposed() || !control.isEnabled() || !(control.getData(PRESS) instanceof Runnable press)) {
            return false;
        }
        control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed() && control.isEnabled()) {
                press.run();
            }
        });
        return true;
    }

    /**
     * Says more about a control than its name: what is wrong with what is in it, that nothing can be in it, which choice is
     * offered. Who is at the control is told when it changes.
     *
     * @param part what the sentence is about; another sentence about the same takes its place
     * @param words null or empty: nothing more about that
     */
    public static void describe(Control control, String part, String words) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (control.getData(DESCRIPTION) instanceof Map<?, ?> before) {
            before.forEach((key, value) -> parts.put((String) key, (String) value));
        } else if (words != null && !words.isEmpty()) {
            control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
                @Override
                public void getDescription(AccessibleEvent event) {
                    event.result = descriptionOf(control);
                }
            });
        }
        String old = words == null || words.isEmpty() ? parts.remove(part) : parts.put(part, words);
        if (!Objects.equals(old == null ? "" : old, words == null ? "" : words)) {
            control.setData(DESCRIPTION, parts);
            tell(control, ACC.EVENT_DESCRIPTION_CHANGED, null);
        }
    }

    /** @return what a screen reader says of a control besides its name; empty when there is nothing more */
    public static String descriptionOf(Control control) {
        return control.getData(DESCRIPTION) instanceof Map<?, ?> parts
            ? String.join("\n", parts.values().stream().map(String::valueOf).toList()) : "";
    }

    /** Tells that the value of a control changed. */
    public static void valueChanged(Control control) {
        tell(control, ACC.EVENT_VALUE_CHANGED, null);
    }

    /** Tells that a control is called something else now. */
    public static void nameChanged(Control control) {
        tell(control, ACC.EVENT_NAME_CHANGED, null);
    }

    /**
     * Tells that a state of a control changed.
     *
     * @param state one of {@code ACC.STATE_...}
     */
    public static void stateChanged(Control control, int state, boolean value) {
        tell(control, ACC.EVENT_STATE_CHANGED, new int[] {state, value ? 1 : 0});
    }

    private static void tell(Control control, int event, Object data) {
        control.getAccessible().sendEvent(event, data);
        if (control.getDisplay().getData(LISTENERS) instanceof Listeners listeners) {
            List.copyOf(listeners.all()).forEach(listener -> listener.accept(new Told(control, event)));
        }
    }

    /**
     * Takes what screen readers are told on a display.
     *
     * @return ends that
     */
    public static Runnable onTold(Display display, Consumer<Told> listener) {
        if (!(display.getData(LISTENERS) instanceof Listeners)) {
            display.setData(LISTENERS, new Listeners(new ArrayList<>()));
        }
        List<Consumer<Told>> all = ((Listeners) display.getData(LISTENERS)).all();
        all.add(listener);
        return () -> all.remove(listener);
    }
}
