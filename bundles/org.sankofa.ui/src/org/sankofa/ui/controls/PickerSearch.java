package org.sankofa.ui.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.presentation.Choice;

/** Turns what is typed in a picker into values: the list of choices below it, and what is taken when one leaves. */
final class PickerSearch<V> {

    private final PickerField<V> field;
    private final Text text;
    private final Picking<V> picking;
    private final ListPopup<V> popup;
    private Consumer<String> leftover = typed -> { };
    private int searches;

    PickerSearch(PickerField<V> field, Text text, Picking<V> picking) {
        this.field = field;
        this.text = text;
        this.picking = picking;
        this.popup = new ListPopup<>(field, this::take);
    }

    void onLeftover(Consumer<String> newLeftover) {
        leftover = newLeftover;
    }

    ListPopup<V> popup() {
        return popup;
    }

    /** Nothing of what was typed is left over. */
    void settled() {
        leftover.accept(null);
    }

    void search(String typed) {
        int search = ++searches;
        picking.search(typed.strip(), choices -> {
            if (!text.isDisposed() && search == searches && (text.isFocusControl() || popup.isOpen())) {
                List<Choice<V>> all = new ArrayList<>(choices);
                all.removeIf(choice -> field.holds(choice.value()));
                String create = picking.createLabel(typed.strip());
                if (create != null && !typed.isBlank()) {
                    all.add(new Choice<>(null, create, "", 0, "add"));
                }
                popup.show(all);
            }
        });
    }

    private void take(Choice<V> choice) {
        if (choice.value() != null) {
            field.add(choice.value());
        } else {
            String typed = text.getText().strip();
            field.clearTyped();
            picking.create(typed, created -> {
                if (!text.isDisposed() && created != null) {
                    field.add(created);
                }
            });
        }
    }

    /** What was typed and is exactly one choice is taken; the rest stays and is reported. */
    void leave() {
        String typed = text.getText().strip();
        if (typed.isEmpty()) {
            settled();
            return;
        }
        V free = picking.free(typed);
        if (free != null) {
            field.add(free);
            return;
        }
        picking.search(typed, choices -> {
            if (!text.isDisposed() && text.getText().strip().equals(typed)) {
                List<Choice<V>> exact = choices.stream().filter(c -> c.value() != null
                    && (c.label().equalsIgnoreCase(typed) || c.detail().equalsIgnoreCase(typed)
                        || picking.isCalled(c.value(), typed))).toList();
                if (exact.size() == 1) {
                    field.add(exact.get(0).value());
                } else {
                    leftover.accept(typed);
                }
            }
        });
    }
}
