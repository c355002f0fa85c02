package org.sankofa.ui.help.internal.view;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.help.internal.guide.Guide;
import org.sankofa.ui.parts.PagePart;

import jakarta.inject.Inject;

/** The guide as a part; it opens again where it was read last. */
public class GuidePart extends PagePart {

    /** Key in the part's persisted state: the topic that is read. */
    public static final String TOPIC = "topic";

    @Inject
    private MPart part;

    @Inject
    private BoundKeys keys;

    @Inject
    private Doer doer;

    private GuideView view;

    @Override
    protected void fill(Composite page) {
        page.setLayout(new FillLayout());
        view = new GuideView(page, Guide.installed(), keys, target -> doer.run(target, view::tell));
        view.onTopic(topic -> part.getPersistedState().put(TOPIC, topic));
        view.show(part.getPersistedState().getOrDefault(TOPIC, ""));
    }

    @Override
    protected Control focusTarget() {
        return view;
    }

    /** Goes to a topic. */
    public void show(String topic) {
        view.show(topic);
    }

    /** @return the topic that is read */
    public String topic() {
        return view.topic();
    }
}
