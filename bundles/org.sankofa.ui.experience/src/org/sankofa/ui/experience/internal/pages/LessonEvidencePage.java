package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.EvidenceLevel;
import org.sankofa.model.Lesson;
import org.sankofa.ui.experience.internal.controls.StepsLine;
import org.sankofa.ui.experience.internal.controls.StepsLine.Place;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.PageContext;

/** How well a lesson is supported, on the ladder from one experience to proof in several settings. */
public final class LessonEvidencePage extends HeadedPage {

    private static final List<EvidenceLevel> LADDER = List.of(EvidenceLevel.EXPERIENCE, EvidenceLevel.PROMISING_PRACTICE,
        EvidenceLevel.GOOD_PRACTICE, EvidenceLevel.PROVEN);

    /** Made by the service runtime. */
    public LessonEvidencePage() {
        super("lesson.evidence", 300, "lesson", LessonEvidencePage::outline);
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.evidence"), "evidenceLevel", "evidence", "sources")
            .section(text("section.origin"), "derivations", "contact", "keeper", "supersededBy");
    }

    @Override
    void head(Composite head, PageContext context) {
        StepsLine ladder = new StepsLine(head, text("ladder.name"));
        context.onChange(() -> {
            if (ladder.show(steps(((Lesson) context.record()).getEvidenceLevel()))) {
                head.getParent().layout(true, true);
            }
        });
    }

    private static List<StepsLine.Step> steps(EvidenceLevel level) {
        int here = LADDER.indexOf(level);
        List<StepsLine.Step> steps = new ArrayList<>();
        for (int i = 0; i < LADDER.size(); i++) {
            String name = LADDER.get(i).getName();
            steps.add(new StepsLine.Step(text("ladder." + name), text("ladder." + name + ".words"),
                i < here ? Place.BEHIND : i == here ? Place.HERE : Place.AHEAD));
        }
        return steps;
    }
}
