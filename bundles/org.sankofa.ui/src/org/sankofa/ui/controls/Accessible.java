package org.sankofa.ui.controls;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names and roles for screen readers. */
public final class Accessible {

    private Accessible() {
    }

    /** Gives a control a name and a help text; its own role stays. */
    public static void name(Control control, Supplier<String> name, String help) {
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
