package org.sankofa.ui.help.internal.view;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;

import jakarta.inject.Inject;

/** The keys as they are bound in the window. */
@Creatable
public class BoundKeys implements KeyNames {

    @Inject
    private MApplication application;

    @Inject
    private ECommandService commands;

    @Inject
    private EBindingService bindings;

    @Override
    public Optional<String> keys(String command) {
        return sequences(command).stream().findFirst();
    }

    @Override
    public List<Row> all() {
        return application.getCommands().stream().map(command -> new Row(name(command), sequences(command.getElementId())))
            .filter(row -> !row.keys().isEmpty()).sorted(Comparator.comparing(Row::command, Collator.getInstance())).toList();
    }

    private List<String> sequences(String id) {
        if (!commands.getCommand(id).isDefined()) {
            return List.of();
        }
        ParameterizedCommand command = commands.createCommand(id, Map.of());
        Map<String, Integer> order = declared();
        return bindings.getSequencesFor(command).stream()
            .sorted(Comparator.comparing(keys -> order.getOrDefault(keys.toString(), Integer.MAX_VALUE)))
            .map(TriggerSequence::format).toList();
    }

    /** Of several keys for one command the first that was declared is the one to tell people. */
    private Map<String, Integer> declared() {
        Map<String, Integer> order = new HashMap<>();
        application.getBindingTables().stream().flatMap(table -> table.getBindings().stream())
            .forEach(binding -> order.putIfAbsent(formal(binding.getKeySequence()), order.size()));
        return order;
    }

    private static String formal(String keys) {
        try {
            return KeySequence.getInstance(keys).toString();
        } catch (ParseException e) {
            // it is bound to nothing either, and stands at the end of the order under its own name
            return keys;
        }
    }

    private static String name(MCommand command) {
        String name = command.getLocalizedCommandName();
        return name == null ? "" : name.replace("&", "").replace("\u2026", "");
    }
}
