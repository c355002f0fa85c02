package org.sankofa.workbench.internal.perspectives;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.event.Event;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.workbench.internal.Messages;
import org.sankofa.workbench.internal.perspectives.PerspectiveStrip.Entry;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The switch between perspectives at the top of the window. */
public class PerspectiveBar {

    @Inject
    private MWindow window;

    @Inject
    private EPartService parts;

    @Inject
    private ECommandService commands;

    @Inject
    @Optional
    private EBindingService bindings;

    private PerspectiveStrip strip;

    @PostConstruct
    void create(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        // the line at the top is as high as this: the search field, which stretches, has no say in it
        GridLayoutFactory.fillDefaults().margins(Spacing.S, 5).applyTo(box);
        Perspectives perspectives = new Perspectives(window);
        strip = new PerspectiveStrip(box, Messages.text("perspectives.name"),
            id -> perspectives.find(id).ifPresent(one -> perspectives.show(one, parts)));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(strip);
        List<MPerspective> all = perspectives.all();
        strip.show(all.stream().map(one -> new Entry(one.getElementId(), one.getLocalizedLabel(), icon(one), keys(all.indexOf(one) + 1))).toList(),
            perspectives.current() == null ? "" : perspectives.current().getElementId());
        box.getShell().addListener(SWT.Resize, event -> fit(box));
        fit(box);
    }

    @Inject
    @Optional
    void switched(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) Event event) {
        Object stack = event.getProperty(UIEvents.EventTags.ELEMENT);
        Object now = event.getProperty(UIEvents.EventTags.NEW_VALUE);
        if (stack instanceof MUIElement element && Perspectives.STACK.equals(element.getElementId()) && now instanceof MPerspective perspective) {
            LastPerspective.set(perspective.getElementId());
            if (strip != null && !strip.isDisposed()) {
                strip.select(perspective.getElementId());
            }
        }
    }

    /** Fewer names where the window is narrow: what stands beside it needs its place. */
    private void fit(Composite box) {
        if (strip.isDisposed()) {
            return;
        }
        Composite own = box.getParent();
        Composite trim = own.getParent();
        int others = 0;
        for (Control other : trim.getChildren()) {
            if (other != own && other != box) {
                others += other.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            }
        }
        if (strip.room(box.getShell().getClientArea().width - others - 4 * Spacing.L)) {
            strip.requestLayout();
            strip.redraw();
        }
    }

    private String keys(int number) {
        ParameterizedCommand command = commands.createCommand(PerspectiveHandler.COMMAND,
            Map.of(PerspectiveHandler.NUMBER, Integer.toString(number)));
        TriggerSequence keys = command == null || bindings == null ? null : bindings.getBestSequenceFor(command);
        return keys == null ? "" : keys.format();
    }

    /** Our own drawings are known by name, so that they take the colour of what is around them. */
    private static String icon(MPerspective perspective) {
        String uri = perspective.getIconURI() == null ? "" : perspective.getIconURI();
        return uri.substring(uri.lastIndexOf('/') + 1).replace(".svg", "");
    }
}
