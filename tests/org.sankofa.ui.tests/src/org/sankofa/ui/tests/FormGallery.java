package org.sankofa.ui.tests;

import java.io.File;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.store.EditingSession;
import org.sankofa.ui.forms.RecordForm;
import org.sankofa.ui.theme.Theme;

/**
 * Opens a form of each kind, light and dark, and saves a picture of each, for people to look at. Arguments: folder,
 * width, height, a space of the sample or "new" or "filled", themes, and kinds to restrict it to.
 */
public final class FormGallery {

    private FormGallery() {
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        File folder = new File(arguments[0]);
        int width = Integer.parseInt(arguments[1]);
        int height = Integer.parseInt(arguments[2]);
        String space = arguments[3];
        List<String> wanted = List.of(arguments).subList(5, arguments.length);
        Display display = new Display();
        try (Network network = new Network(display, true)) {
            for (String theme : arguments[4].split(",")) {
                Theme.of(display).setDark(theme.equals("dark"));
                for (EClass type : Kinds.all()) {
                    if (wanted.isEmpty() || wanted.contains(Kinds.kindOf(type))) {
                        show(display, network, type, space, width, height,
                            new File(folder, Kinds.kindOf(type) + "-" + space + "-" + theme + ".png"));
                    }
                }
            }
        }
        display.dispose();
    }

    private static void show(Display display, Network network, EClass type, String space, int width, int height,
            File file) throws Exception {
        Shell shell = Ui.shell(display, width, height);
        try (EditingSession session = List.of("new", "filled").contains(space) ? network.create(type)
            : network.richest(type, space)) {
            if (space.equals("filled")) {
                session.run("Fill", () -> new Filler(network.workspace().snapshot()).fill(session.record()));
            }
            long start = System.nanoTime();
            RecordForm form = new RecordForm(shell, session, network.host());
            shell.layout(true, true);
            long made = (System.nanoTime() - start) / 1_000_000;
            shell.open();
            Ui.settle(display);
            long opened = (System.nanoTime() - start) / 1_000_000;
            boolean[] checked = new boolean[1];
            form.onProblems(problems -> checked[0] = true);
            Ui.await(display, "the form is complete", () -> form.isComplete() && checked[0]);
            Ui.settle(display);
            Ui.all(form, org.eclipse.swt.widgets.Table.class, t -> t.getItemCount() > 0 && t.isVisible()).stream()
                .limit(space.equals("filled") ? 2 : 0).forEach(table -> {
                    table.setSelection(0);
                    table.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
                });
            Ui.settle(display);
            Process grab = new ProcessBuilder("import", "-window", "root", "-crop",
                shell.getBounds().width + "x" + shell.getBounds().height + "+" + shell.getBounds().x + "+"
                    + shell.getBounds().y, file.getPath()).inheritIO().start();
            Ui.await(display, "the picture is taken", () -> !grab.isAlive());
            System.out.println(file.getName() + " made in " + made + " ms, opened in " + opened + " ms");
        } finally {
            shell.dispose();
        }
    }
}
