package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationElement;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MCommandsFactory;
import org.eclipse.e4.ui.model.application.commands.MHandler;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledToolItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBar;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.workbench.internal.Leftovers;

/** What a removed plug-in left in the window goes, and nothing else does. */
class LeftoversTest {

    private static final String HERE = "org.sankofa.here";
    private static final String GONE = "org.example.gone";

    private final MApplication application = MApplicationFactory.INSTANCE.createApplication();
    private final MTrimmedWindow window = MBasicFactory.INSTANCE.createTrimmedWindow();
    private final MMenu view = MMenuFactory.INSTANCE.createMenu();
    private final MToolBar tools = MMenuFactory.INSTANCE.createToolBar();
    private final MPartStack editors = MBasicFactory.INSTANCE.createPartStack();

    private static <T extends MApplicationElement> T from(String bundle, T element, String id) {
        element.setElementId(id);
        element.setContributorURI("platform:/plugin/" + bundle);
        return element;
    }

    @BeforeEach
    void makeWindow() {
        application.getChildren().add(from(HERE, window, "window"));
        window.setMainMenu(from(HERE, MMenuFactory.INSTANCE.createMenu(), "menu"));
        window.getMainMenu().getChildren().add(from(HERE, view, "view"));
        MTrimBar bar = from(HERE, MBasicFactory.INSTANCE.createTrimBar(), "bar");
        bar.getChildren().add(from(HERE, tools, "tools"));
        window.getTrimBars().add(bar);
        window.getChildren().add(from(HERE, editors, "editors"));
        application.getBindingTables().add(from(HERE, MCommandsFactory.INSTANCE.createBindingTable(), "keys"));
        MBindingTable none = MCommandsFactory.INSTANCE.createBindingTable();
        none.setElementId("of nobody");
        application.getBindingTables().add(none);
    }

    private MCommand offer(String bundle, String name) {
        MCommand command = from(bundle, MCommandsFactory.INSTANCE.createCommand(), name + ".command");
        application.getCommands().add(command);
        MHandler handler = from(bundle, MCommandsFactory.INSTANCE.createHandler(), name + ".handler");
        handler.setCommand(command);
        application.getHandlers().add(handler);
        item(bundle, name + ".item", command);
        MHandledToolItem tool = from(bundle, MMenuFactory.INSTANCE.createHandledToolItem(), name + ".tool");
        tool.setCommand(command);
        tools.getChildren().add(tool);
        MKeyBinding key = from(bundle, MCommandsFactory.INSTANCE.createKeyBinding(), name + ".key");
        key.setCommand(command);
        application.getBindingTables().getFirst().getBindings().add(key);
        MToolControl control = from(bundle, MMenuFactory.INSTANCE.createToolControl(), name + ".control");
        window.getTrimBars().getFirst().getChildren().add(control);
        application.getAddons().add(from(bundle, MApplicationFactory.INSTANCE.createAddon(), name + ".addon"));
        application.getDescriptors().add(from(bundle, org.eclipse.e4.ui.model.application.descriptor.basic.MBasicFactory.INSTANCE
            .createPartDescriptor(), name + ".descriptor"));
        return command;
    }

    private void item(String bundle, String id, MCommand command) {
        MHandledMenuItem item = from(bundle, MMenuFactory.INSTANCE.createHandledMenuItem(), id);
        item.setCommand(command);
        view.getChildren().add(item);
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        ((EObject) application).eAllContents().forEachRemaining(one -> {
            if (one instanceof MApplicationElement element) {
                ids.add(element.getElementId());
            }
        });
        return ids;
    }

    @Test
    void whatARemovedBundleOfferedIsGoneAndTheRestStays() {
        offer(HERE, "kept");
        List<String> before = ids();
        offer(GONE, "old");
        MMenu submenu = from(GONE, MMenuFactory.INSTANCE.createMenu(), "old.menu");
        submenu.getChildren().add(from(GONE, MMenuFactory.INSTANCE.createMenuSeparator(), "old.separator"));
        view.getChildren().add(submenu);
        Leftovers.clear(application, HERE::equals);
        assertEquals(before, ids());
    }

    @Test
    void anItemWhoseCommandIsGoneGoesWithIt() {
        MCommand command = offer(GONE, "old");
        List<String> before = ids().stream().filter(id -> !id.startsWith("old.")).toList();
        item(HERE, "still here", command);
        Leftovers.clear(application, HERE::equals);
        assertEquals(before, ids());
    }

    @Test
    void whatLayInFrontIsInFrontNoMore() {
        MPart old = from(GONE, MBasicFactory.INSTANCE.createPart(), "old.part");
        editors.getChildren().add(old);
        editors.setSelectedElement(old);
        Leftovers.clear(application, HERE::equals);
        assertEquals(List.of(), editors.getChildren());
        assertNull(editors.getSelectedElement());
    }

    @Test
    void nothingGoesWhileEveryBundleIsThere() {
        offer(HERE, "kept");
        offer(GONE, "other");
        List<String> before = ids();
        Leftovers.clear(application, name -> true);
        assertEquals(before, ids());
    }
}
