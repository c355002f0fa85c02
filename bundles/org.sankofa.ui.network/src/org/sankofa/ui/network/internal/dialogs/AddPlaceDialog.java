package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.sharing.Remote;

/** Asks for another place through which a space is shared, such as a stick or a second server. */
public final class AddPlaceDialog extends AddressDialog {

    private final List<Remote> there;
    private Text name;
    private String place;

    /**
     * @param title what people call the space
     * @param there where it is shared already
     */
    public AddPlaceDialog(Shell shell, String title, List<Remote> there) {
        super(shell, text("place.title"), text("place.heading", title), text("place.message"), text("place.ok"));
        this.there = List.copyOf(there);
    }

    @Override
    protected void fill(Composite area) {
        addressField(area, text("publish.address"));
        name = field(area, text("place.name"), "", SWT.NONE);
        name.setMessage(text("place.name.hint"));
        paragraph(area, text("place.examples"));
    }

    @Override
    protected String wrong() {
        if (typed().isEmpty() || name == null || name.getText().isBlank()) {
            return "";
        }
        return wrong(name.getText().strip(), typed(), there);
    }

    /** @return what is wrong with a place, a sentence; null: nothing */
    public static String wrong(String name, String address, List<Remote> there) {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")) {
            return text("place.name.wrong");
        }
        if (there.stream().anyMatch(one -> one.name().equalsIgnoreCase(name))) {
            return text("place.name.taken", name);
        }
        return there.stream().anyMatch(one -> one.url().equals(address)) ? text("place.address.taken") : null;
    }

    @Override
    protected void okPressed() {
        place = name.getText().strip();
        super.okPressed();
    }

    /** @return what it is called here */
    public String place() {
        return place;
    }
}
