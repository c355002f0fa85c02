package org.sankofa.workbench.internal.perspectives;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

import jakarta.inject.Named;

/** Goes to a perspective by its place in the row: 1 is the first. */
public class PerspectiveHandler {

    static final String COMMAND = "org.sankofa.command.perspective";
    static final String NUMBER = "org.sankofa.command.perspective.number";

    @Execute
    public void execute(@Named(NUMBER) String number, MWindow window, EPartService parts) {
        Perspectives perspectives = new Perspectives(window);
        List<MPerspective> all = perspectives.all();
        int wanted = Integer.parseInt(number) - 1;
        if (wanted >= 0 && wanted < all.size()) {
            perspectives.show(all.get(wanted), parts);
        }
    }
}
