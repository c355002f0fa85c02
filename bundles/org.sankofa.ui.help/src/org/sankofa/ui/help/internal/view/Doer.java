package org.sankofa.ui.help.internal.view;

import static org.sankofa.ui.help.internal.Messages.text;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.sankofa.ui.help.internal.text.Target;

import jakarta.inject.Inject;

/** Does what links of the guide ask for: runs commands, shows views, searches. */
@Creatable
public class Doer {

    private static final String SHOW_VIEW = "org.sankofa.command.showView";
    private static final String VIEW = "org.sankofa.command.showView.view";
    private static final String FIND = "org.sankofa.command.find";
    private static final String QUERY = "org.sankofa.command.find.query";

    @Inject
    private ECommandService commands;

    @Inject
    private EHandlerService handlers;

    /** @param tell takes the sentence that says why nothing was done */
    void run(Target target, Consumer<String> tell) {
        switch (target.kind()) {
            case COMMAND -> run(target.name(), target.values(), tell);
            case VIEW -> run(SHOW_VIEW, Map.of(VIEW, target.name()), tell);
            case QUERY -> run(FIND, Map.of(QUERY, target.name()), tell);
            case CHAPTER, KEY -> throw new IllegalArgumentException(target + " does not lead out of the guide");
        }
    }

    private void run(String command, Map<String, String> values, Consumer<String> tell) {
        ParameterizedCommand ready = commands.getCommand(command).isDefined()
            ? commands.createCommand(command, Map.copyOf(values)) : null;
        if (ready != null && handlers.canExecute(ready)) {
            handlers.executeHandler(ready);
        } else {
            tell.accept(text("guide.notNow"));
        }
    }
}
