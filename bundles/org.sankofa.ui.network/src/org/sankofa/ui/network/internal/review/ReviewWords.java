package org.sankofa.ui.network.internal.review;

import static org.sankofa.ui.network.internal.Messages.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.ReviewState;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.model.text.Text;
import org.sankofa.sharing.review.Review;
import org.sankofa.sharing.review.ReviewItem;
import org.sankofa.sharing.review.ReviewStatus;
import org.sankofa.sharing.review.ReviewStep;
import org.sankofa.ui.network.internal.model.SpaceWords;

/** What is said about reviews. */
public final class ReviewWords {

    private final List<String> languages;
    private final SpaceWords times;
    private final LocalDate today;

    /** @param languages of the person, the preferred first */
    public ReviewWords(List<String> languages, ZoneId zone) {
        this.languages = List.copyOf(languages);
        this.times = new SpaceWords(zone);
        this.today = LocalDate.now(zone);
    }

    /** @return the state in the words of the forms */
    public String state(ReviewState state) {
        EEnumLiteral literal = ModelPackage.Literals.REVIEW_STATE.getEEnumLiteral(state.getName());
        return literal == null ? state.getLiteral() : ModelTexts.in(Locale.getDefault()).label(literal);
    }

    /** @return where a text stands, one sentence each; the first is the state */
    public List<String> status(ReviewStatus status) {
        List<String> lines = new ArrayList<>();
        lines.add(state(status.state()));
        switch (status.reliance()) {
            case UNVERIFIED -> lines.add(text("review.unverified"));
            case CHANGED_SINCE -> lines.add(text("review.changedSince"));
            case VERIFIED -> { }
        }
        if (status.needed() > 0 && (status.state() == ReviewState.SUBMITTED || status.state() == ReviewState.IN_REVIEW)) {
            lines.add(text("review.votes", status.votes(), status.needed()));
        }
        if (status.isOverdue(today)) {
            lines.add(text("review.overdue", status.reviewBy()));
        } else if (status.reviewBy() != null && status.state() == ReviewState.VALIDATED) {
            lines.add(text("review.by", status.reviewBy()));
        }
        return lines;
    }

    /** @return a step of the log as a sentence: who did what when, and what it is worth where that is not all */
    public String step(Review review) {
        String what = review.from() == review.to() ? text("review.remarked") : state(review.to());
        String line = text("review.entry", review.name().isBlank() ? text("feed.somebody") : review.name(), what,
                review.when() == null ? text("review.undated") : times.when(review.when()));
        return switch (review.worth()) {
            case COUNTS -> line;
            case CHANGED_SINCE -> text("review.worth", line, text("review.worth.changed"));
            case UNVERIFIED -> text("review.worth", line, text("review.worth.unverified"));
            case BY_AUTHOR -> text("review.worth", line, text("review.worth.author"));
            case NO_RIGHT -> text("review.worth", line, text("review.worth.noRight"));
        };
    }

    /** @return a remark on a field in one line: who said what */
    public String remark(Review review) {
        return text("remarks.line", review.name().isBlank() ? text("feed.somebody") : review.name(), comment(review));
    }

    /** @return the reason or remark of a step; empty without one */
    public String comment(Review review) {
        Text comment = review.comment();
        Text.Shown shown = comment == null ? null : comment.best(languages);
        return shown == null ? "" : shown.value();
    }

    /** @return what a button for a step says */
    public static String button(ReviewStep step) {
        return text("review.step." + step.name().toLowerCase(Locale.ROOT));
    }

    /** @return what is said of a text in the queue, beside its title */
    public String item(ReviewItem item) {
        List<String> words = new ArrayList<>(List.of(state(item.state())));
        if (item.needed() > 1 && item.state() == ReviewState.IN_REVIEW) {
            words.add(text("review.votes.short", item.votes(), item.needed()));
        }
        if (item.waiting() == ReviewItem.Waiting.OVERDUE && item.reviewBy() != null) {
            words.add(text("review.overdue.short", item.reviewBy()));
        } else if (item.since() != null) {
            words.add(text("review.since", times.when(item.since())));
        }
        return String.join("  ·  ", words);
    }
}
