package org.sankofa.ui.controls;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** Names and roles for screen readers. */
public final class Accessible {

    private static final String NAME = Accessible.class.getName() + ".name";

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
                event.detail = ACC.STATE_FOCUSABLE | (control.isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
    }
}
