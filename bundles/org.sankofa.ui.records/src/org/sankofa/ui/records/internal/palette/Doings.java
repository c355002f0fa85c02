package org.sankofa.ui.records.internal.palette;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.bindings.TriggerSequence;

import org.sankofa.store.Workspace;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.Kinds;

import jakarta.inject.Inject;

/** What a window can do by name: its commands that are possible now, its views and its perspectives. */
@Creatable
public class Doings {

    /**
     * @param name in the person's language
     * @param detail what it is, or its keys
     * @param icon name of an icon
     */
    record Doing(String name, String detail, String icon, Runnable run) {
    }

    @Inject
    private MApplication application;

    @Inject
    private EModelService models;

    @Inject
    private EPartService parts;

    @Inject
    private ECommandService commands;

    @Inject
    private EHandlerService handlers;

    @Inject
    private EBindingService bindings;

    @Inject
    private MWindow window;

    @Inject
    private RecordEditors editors;

    @Inject
    private Workspace workspace;

    /** @return the commands that need nothing said and can be done now, the views and the perspectives */
    List<Doing> all() {
        List<Doing> all = new ArrayList<>();
        for (MCommand command : application.getCommands()) {
            boolean asks = command.getParameters().stream().anyMatch(parameter -> !parameter.isOptional());
            String name = command.getLocalizedCommandName();
            if (!asks && name != null && !name.isBlank()) {
                ParameterizedCommand ready = commands.createCommand(command.getElementId(), Map.of());
                if (ready != null && handlers.canExecute(ready)) {
                    all.add(new Doing(name.replace("&", "").replace("\u2026", ""), keys(ready), "keyboard",
                            () -> handlers.executeHandler(ready)));
                }
            }
        }
        workspace.defaultSpace().ifPresent(space -> Kinds.creatable().forEach(kind -> all.add(new Doing(
                text("palette.new", Kinds.label(kind)), space.name(), "add",
                () -> editors.create(space.name(), org.sankofa.model.kinds.Kinds.kindOf(kind))))));
        for (MPart part : models.findElements(window, null, MPart.class, List.of("View"))) {
            all.add(new Doing(part.getLocalizedLabel(), text("palette.view"), "open",
                    () -> parts.showPart(part, PartState.ACTIVATE)));
        }
        for (MPerspective perspective : models.findElements(window, null, MPerspective.class)) {
            all.add(new Doing(perspective.getLocalizedLabel(), text("palette.perspective"), "column",
                    () -> parts.switchPerspective(perspective)));
        }
        return all;
    }

    private String keys(ParameterizedCommand command) {
        TriggerSequence keys = bindings.getBestSequenceFor(command);
        return keys == null ? text("palette.command") : keys.format();
    }
}
