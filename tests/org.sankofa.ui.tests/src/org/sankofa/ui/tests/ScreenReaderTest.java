package org.sankofa.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.model.Absence;
import org.sankofa.model.CountryCase;
import org.sankofa.model.MigrantGroup;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.Accessible.Told;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.ListPopup;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.controls.SectionHeader;
import org.sankofa.ui.controls.Segmented;
import org.sankofa.ui.controls.TabBar;
import org.sankofa.ui.dialogs.BaseDialog;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.presentation.FactModel;

/** What is painted, and what changes on the screen, is told to those who do not see it. */
class ScreenReaderTest {

    private final Display display = Display.getDefault();
    private final List<Told> told = new ArrayList<>();
    private Runnable end;
    private Shell shell;

    @BeforeEach
    void listen() {
        end = Accessible.onTold(display, told::add);
        shell = Ui.shell(display, 500, 400);
        shell.setLayout(new GridLayout());
    }

    @AfterEach
    void close() {
        end.run();
        shell.dispose();
        Ui.settle(display);
    }

    @Test
    void whatIsWrongWithAFieldIsSaidAtTheField() throws Exception {
        try (Network network = new Network(display, false);
                FormOnScreen screen = new FormOnScreen(display, network.create(Literals.COUNTRY_CASE), network.host(), 1100, 900)) {
            MigrantGroup group = ModelFactory.eINSTANCE.createMigrantGroup();
            screen.session().run("Add", () -> ((CountryCase) screen.session().record()).getMigrantGroups().add(group));
            Ui.settle(display);
            Text field = (Text) screen.focus(group, Literals.MIGRANT_GROUP__AGE_FROM);
            assertEquals("", Accessible.descriptionOf(field));
            told.clear();
            field.setText("eighteen");
            field.notifyListeners(SWT.FocusOut, new org.eclipse.swt.widgets.Event());
            Ui.settle(display);
            assertTrue(Accessible.descriptionOf(field).contains("eighteen"), Accessible.descriptionOf(field));
            assertTrue(told.contains(new Told(field, ACC.EVENT_DESCRIPTION_CHANGED)), told::toString);
            field.setText("18");
            field.notifyListeners(SWT.FocusOut, new org.eclipse.swt.widgets.Event());
            Ui.settle(display);
            assertEquals("", Accessible.descriptionOf(field), "it is well now");
            screen.session().run("Unknown", () -> new FactModel(group, Literals.MIGRANT_GROUP__AGE_FROM).setAbsence(Absence.UNKNOWN));
            Ui.settle(display);
            assertEquals("Unknown", Accessible.descriptionOf(field));
        }
    }

    @Test
    void whatIsChosenIsTold() {
        Segmented words = new Segmented(shell, List.of("Yes", "No"), "Answered");
        words.select(0);
        assertEquals(List.of(new Told(words, ACC.EVENT_VALUE_CHANGED)), told);
        assertEquals("Yes", Accessible.valueOf(words));
        told.clear();
        words.select(0);
        assertEquals(List.of(), told, "nothing changed");
        TabBar tabs = new TabBar(shell, "Pages", List.of("One", "Two"), index -> { });
        tabs.choose(1);
        assertEquals(List.of(new Told(tabs, ACC.EVENT_VALUE_CHANGED)), told);
        told.clear();
        SectionHeader header = new SectionHeader(shell, "People");
        Ui.key(header, SWT.ARROW_LEFT, 0);
        assertEquals(List.of(new Told(header, ACC.EVENT_STATE_CHANGED), new Told(header, ACC.EVENT_VALUE_CHANGED)), told);
        told.clear();
        IconButton button = new IconButton(shell, IconButton.Look.PLAIN, "add", "Follow", null, () -> { });
        button.set("check", "Following");
        button.setEnabled(false);
        assertEquals(List.of(new Told(button, ACC.EVENT_NAME_CHANGED), new Told(button, ACC.EVENT_STATE_CHANGED)), told);
    }

    @Test
    void whatAListOffersIsSaidAtTheField() {
        Text field = new Text(shell, SWT.SINGLE);
        shell.layout(true, true);
        shell.open();
        field.setFocus();
        Ui.await(display, "the field has the focus", field::isFocusControl);
        ListPopup<String> popup = new ListPopup<>(field, choice -> { });
        popup.show(List.of(Choice.of("GHA", "Ghana", "GHA"), Choice.of("MLI", "Mali", "")));
        assertEquals("Ghana, GHA, 1 of 2", Accessible.descriptionOf(field));
        told.clear();
        popup.move(1);
        assertEquals("Mali, 2 of 2", Accessible.descriptionOf(field));
        assertTrue(told.contains(new Told(field, ACC.EVENT_DESCRIPTION_CHANGED)), told::toString);
        // GTK would keep the rows of the list after its end
        assertTrue(told.stream().noneMatch(one -> one.control() instanceof Table));
        popup.close();
        assertEquals("", Accessible.descriptionOf(field));
    }

    @Test
    void messagesAreAlerts() {
        MessageBar bar = new MessageBar(shell);
        bar.show(MessageBar.Kind.WARNING, "Somebody else deleted this record.");
        assertTrue(told.contains(new Told(bar, ACC.EVENT_NAME_CHANGED)), told::toString);
        assertEquals("Somebody else deleted this record.", Accessible.nameOf(bar));
        assertEquals(ACC.ROLE_ALERT, Accessible.roleOf(bar));
        bar.show(MessageBar.Kind.INFO, "Somebody else changed it.");
        assertEquals("Somebody else changed it.", Accessible.nameOf(bar));
        bar.clear();
        assertEquals("", Accessible.nameOf(bar));
    }

    @Test
    void whatIsWrongInADialogIsAnAlert() {
        BaseDialog dialog = new BaseDialog(shell, "Dialog") {
            @Override
            protected void fill(Composite area) {
                getShell().setData("problem", (Runnable) () -> setProblem("Say a name."));
            }

            @Override
            protected void createButtonsForButtonBar(Composite parent) {
                createButton(parent, IDialogConstants.OK_ID, "OK", true);
            }
        };
        dialog.create();
        told.clear();
        ((Runnable) dialog.getShell().getData("problem")).run();
        assertEquals(1, told.size(), told::toString);
        Control alert = told.getFirst().control();
        assertEquals("Say a name.", Accessible.nameOf(alert));
        assertEquals(ACC.ROLE_ALERT, Accessible.roleOf(alert));
        dialog.close();
    }

    @Test
    void aButtonCanBePressedByWhatReadsTheScreen() {
        List<String> pressed = new ArrayList<>();
        IconButton button = new IconButton(shell, IconButton.Look.PLAIN, "add", "Follow", null, () -> pressed.add("Follow"));
        assertTrue(Accessible.press(button));
        Ui.settle(display);
        assertEquals(List.of("Follow"), pressed);
        button.setEnabled(false);
        Accessible.press(button);
        Ui.settle(display);
        assertEquals(List.of("Follow"), pressed, "it could not be pressed");
    }
}
