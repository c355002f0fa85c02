package org.sankofa.workbench.internal.perspectives;

import java.util.List;

import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MCommandsFactory;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;

/** The menu of perspectives, those of plug-ins too, the current one marked. */
public class PerspectiveMenu {

    @AboutToShow
    public void fill(List<MMenuElement> items, MWindow window, MApplication application) {
        Perspectives perspectives = new Perspectives(window);
        MCommand command = application.getCommand(PerspectiveHandler.COMMAND);
        int number = 0;
        for (MPerspective perspective : perspectives.all()) {
            number++;
            MHandledMenuItem item = MMenuFactory.INSTANCE.createHandledMenuItem();
            item.setElementId("org.sankofa.item.perspective." + number);
            item.setLabel(perspective.getLocalizedLabel().replace("&", "&&"));
            item.setType(ItemType.RADIO);
            item.setSelected(perspective == perspectives.current());
            item.setCommand(command);
            MParameter parameter = MCommandsFactory.INSTANCE.createParameter();
            parameter.setName(PerspectiveHandler.NUMBER);
            parameter.setValue(Integer.toString(number));
            item.getParameters().add(parameter);
            items.add(item);
        }
    }
}
