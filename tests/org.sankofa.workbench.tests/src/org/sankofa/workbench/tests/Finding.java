package org.sankofa.workbench.tests;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.ui.controls.Accessible;

/** What a person with a keyboard does to find things: the field at the top, lists below fields, and Tab. */
final class Finding {

    private final RunningWorkbench workbench;
    private final Walkthrough walk;

    Finding(RunningWorkbench workbench, Walkthrough walk) {
        this.workbench = workbench;
        this.walk = walk;
    }

    /** Types into the field at the top until it offers something of that name, and takes it. */
    void choose(String typed, String name) {
        type(typed);
        take(name);
    }

    /** Types into the field at the top. */
    void type(String typed) {
        walk.press("Ctrl+K");
        workbench.await("the field at the top", () -> named(workbench.focus(), "Find records"));
        walk.type(typed);
    }

    /** Waits until the list below a field offers something, goes there with the arrow key and takes it. */
    void take(String name) {
        workbench.await("an offer of " + name, () -> rows().contains(name));
        walk.pressUntil("Down", name, () -> name.equals(selected()));
        walk.press("Enter");
    }

    /** Presses Tab until the focus lies on a control of that kind and name. */
    void tab(Class<? extends Control> type, String name) {
        walk.pressUntil("Tab", name, () -> type.isInstance(workbench.focus()) && named(workbench.focus(), name));
    }

    /** Presses Tab until something is so. */
    void tabUntil(String what, BooleanSupplier condition) {
        walk.pressUntil("Tab", what, condition);
    }

    private static boolean named(Control control, String name) {
        return control != null && Accessible.nameOf(control).replace("&", "").contains(name);
    }

    private List<String> rows() {
        return popups().flatMap(table -> Stream.of(table.getItems())).map(TableItem::getText).map(String::strip).toList();
    }

    private String selected() {
        return popups().filter(table -> table.getSelectionCount() > 0).map(table -> table.getSelection()[0].getText().strip())
                .findFirst().orElse(null);
    }

    /** Lists of choices are windows of their own, without a frame. */
    private Stream<Table> popups() {
        return Stream.of(workbench.shell().getDisplay().getShells())
                .filter(shell -> shell.isVisible() && (shell.getStyle() & SWT.ON_TOP) != 0).map(Shell::getChildren)
                .filter(children -> children.length == 1).map(children -> children[0])
                .filter(Table.class::isInstance).map(Table.class::cast);
    }
}
