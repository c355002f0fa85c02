package org.sankofa.ui.help;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.sankofa.ui.help.internal.view.GuidePart;
import org.sankofa.ui.records.RecordEditors;

import jakarta.inject.Inject;

/** Opens the guide. Inject it into parts and handlers; to be called on the user interface's thread. */
@Creatable
public class Help {

    /** Id of the guide's part. */
    public static final String GUIDE = "org.sankofa.ui.help.guide";

    /**
     * The command that opens the guide, at the topic that fits the active part or at that of its parameter
     * {@link #TOPIC}.
     */
    public static final String COMMAND = "org.sankofa.command.guide";

    /** The parameter of {@link #COMMAND}: a topic. */
    public static final String TOPIC = "org.sankofa.command.guide.topic";

    /** A part with the tag {@code help:<topic>} says which topic fits it. */
    public static final String TAG = "help:";

    @Inject
    private MApplication application;

    @Inject
    private EModelService models;

    @Inject
    private EPartService parts;

    /**
     * Opens the guide at a topic, or brings it to the front.
     *
     * @param topic a chapter, such as {@code finding}, or a heading in it, such as {@code finding#search}; empty: where the
     *        guide was read last, else its first chapter
     * @return the part of the guide
     */
    public MPart open(String topic) {
        MPart part = parts.findPart(GUIDE);
        if (part == null) {
            part = parts.createPart(GUIDE);
            if (models.find(RecordEditors.EDITOR_STACK, application) instanceof MPartStack stack) {
                stack.getChildren().add(part);
            }
        }
        boolean open = part.getObject() instanceof GuidePart;
        if (!open && !topic.isEmpty()) {
            part.getPersistedState().put(GuidePart.TOPIC, topic);
        }
        parts.showPart(part, PartState.ACTIVATE);
        if (open && !topic.isEmpty() && part.getObject() instanceof GuidePart guide) {
            guide.show(topic);
        }
        return part;
    }
}
