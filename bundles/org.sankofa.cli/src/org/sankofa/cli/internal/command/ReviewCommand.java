package org.sankofa.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.text.Text;
import org.sankofa.sharing.review.Remarks;
import org.sankofa.sharing.review.Review;
import org.sankofa.sharing.review.ReviewAct;
import org.sankofa.sharing.review.ReviewException;
import org.sankofa.sharing.review.ReviewFlow;
import org.sankofa.sharing.review.ReviewStatus;
import org.sankofa.sharing.review.ReviewStep;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a step of a review, or says where a text stands. */
@Command(name = "review", description = "Make a step in the review of a lesson, or say where it stands.", footer = { "",
        "A comment on a --field can be made on every record, also where nothing is reviewed.",
        "Exit code 1 when the step is not possible." })
final class ReviewCommand extends WorkspaceCommand {

    /** One of these. */
    static final class Step {
        @Option(names = "--submit", description = "Ask for a review.")
        boolean submit;
        @Option(names = "--assign", paramLabel = "ID", split = ",",
                description = "Ask these practitioners to review it.")
        List<String> assign = new ArrayList<>();
        @Option(names = "--comment", paramLabel = "TEXT", description = "Say something about it, or about --field.")
        String comment;
        @Option(names = "--accept", description = "Vouch for it.")
        boolean accept;
        @Option(names = "--return", paramLabel = "REASON", description = "Give it back to its authors.")
        String giveBack;
        @Option(names = "--reject", paramLabel = "REASON", description = "Turn it down.")
        String reject;
        @Option(names = "--retire", paramLabel = "REASON", description = "Take it out of use.")
        String retire;
        @Option(names = "--supersede", paramLabel = "ID", description = "Replace it by another lesson.")
        String supersede;
    }

    @Parameters(index = "1", paramLabel = "ID", description = "Id of the record, or the beginning of one.")
    String id;

    @ArgGroup
    Step step;

    @Option(names = "--field", paramLabel = "NAME", description = "The field a comment is about.")
    String field;

    @Option(names = "--review-by", paramLabel = "DATE", description = "With --accept: when to read it again.")
    String reviewBy;

    @Option(names = { "-m", "--message" }, paramLabel = "TEXT", description = "A remark to go with the step.")
    String message;

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en", description = "Language of what is said.")
    String language;

    ReviewCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Records.space(workspace, space);
        RecordKey key = Records.find(workspace.snapshot(), space, id);
        if (key.space().equals(RecordKey.BUILT_IN)) {
            throw CommandFailure.wrongUse("The built-in vocabularies are not reviewed.");
        }
        if (step != null) {
            try {
                new ReviewFlow(workspace, key).perform(act(workspace, key));
            } catch (ReviewException e) {
                throw CommandFailure.finding(e.getMessage());
            }
        }
        Optional<ReviewStatus> status = ReviewStatus.of(workspace, key);
        List<Review> said = status.isPresent() ? status.get().reviews() : Remarks.of(workspace, key);
        if (output.json) {
            terminal.out().print(status.map(ReviewJson::status).orElseGet(() -> ReviewJson.remarks(key, said)) + "\n");
        } else {
            terminal.out().print(status.map(ReviewCommand::line).orElse("not reviewed\n"));
            print(said);
        }
        return 0;
    }

    private ReviewAct act(Workspace workspace, RecordKey key) throws CommandFailure {
        if (!Text.isLanguageTag(language)) {
            throw CommandFailure.wrongUse("\"" + language + "\" is no language. Write it like en or fr.");
        }
        Text remark = text(message);
        if (step.submit) {
            return ReviewAct.of(ReviewStep.SUBMIT, remark);
        }
        if (!step.assign.isEmpty()) {
            List<String> ids = new ArrayList<>();
            for (String each : step.assign) {
                ids.add(Records.find(workspace.snapshot(), null, each).id());
            }
            return ReviewAct.assign(ids, remark);
        }
        if (step.comment != null) {
            if (field != null && Kinds.classOf(key.kind()).filter(kind -> kind.getEStructuralFeature(field) == null).isPresent()) {
                throw CommandFailure.wrongUse("Records of the kind " + key.kind() + " have no field \"" + field
                        + "\". \"sankofa show\" lists those that are filled in.");
            }
            return ReviewAct.comment(field == null ? null : key.id(), field, text(step.comment));
        }
        if (step.accept) {
            return ReviewAct.accept(remark, date());
        }
        if (step.supersede != null) {
            return ReviewAct.supersede(Records.find(workspace.snapshot(), null, step.supersede), remark);
        }
        return step.giveBack != null ? ReviewAct.of(ReviewStep.RETURN, text(step.giveBack))
                : step.reject != null ? ReviewAct.of(ReviewStep.REJECT, text(step.reject))
                        : ReviewAct.of(ReviewStep.RETIRE, text(step.retire));
    }

    private Text text(String said) {
        return said == null || said.isBlank() ? null : Text.of(language, said);
    }

    private PartialDate date() throws CommandFailure {
        try {
            return reviewBy == null ? null : PartialDate.parse(reviewBy);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.wrongUse(e.getMessage());
        }
    }

    private static String line(ReviewStatus status) {
        return ReviewJson.name(status.state()) + switch (status.reliance()) {
            case VERIFIED -> "";
            case UNVERIFIED -> " (unverified)";
            case CHANGED_SINCE -> " (changed since)";
        } + ", " + status.votes() + " of " + status.needed() + " needed\n";
    }

    private void print(List<Review> said) {
        for (Review review : said) {
            String what = review.isVote() ? "accepted"
                    : review.from() == review.to() ? "commented" : ReviewJson.name(review.to());
            terminal.out().print("    " + (review.when() == null ? "-" : review.when()) + "  "
                    + Plain.line(review.name()) + "  " + what
                    + (review.worth() == Review.Worth.COUNTS ? "" : " [" + ReviewJson.name(review.worth()) + "]")
                    + (review.aboutFeature() == null ? "" : " on " + Plain.line(review.aboutFeature()))
                    + (review.comment() == null ? ""
                            : ": " + Plain.line(review.comment().best(List.of(language)).value()))
                    + "\n");
        }
    }
}
