package org.sankofa.cli.internal.command;

import java.util.List;
import java.util.Locale;

import org.sankofa.sharing.review.Review;
import org.sankofa.sharing.review.ReviewItem;
import org.sankofa.sharing.review.ReviewStatus;
import org.sankofa.store.RecordKey;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reviews as JSON. */
final class ReviewJson {

    private ReviewJson() {
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static ObjectNode status(ReviewStatus status) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", status.key().id())
                .put("state", name(status.state())).put("stated", name(status.stated()))
                .put("reliance", name(status.reliance())).put("votes", status.votes()).put("needed", status.needed())
                .put("reviewBy", status.reviewBy() == null ? null : status.reviewBy().toString())
                .put("contentHash", status.contentHash()).put("authorsVerified", status.authorsVerified());
        ArrayNode assigned = node.putArray("assigned");
        status.assigned().stream().sorted().forEach(assigned::add);
        reviews(node, status.reviews());
        return node;
    }

    /** What was said about a record that is not reviewed. */
    static ObjectNode remarks(RecordKey key, List<Review> said) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", key.id()).putNull("state");
        reviews(node, said);
        return node;
    }

    private static void reviews(ObjectNode node, List<Review> said) {
        ArrayNode reviews = node.putArray("reviews");
        for (Review review : said) {
            ObjectNode each = reviews.addObject().put("when", review.when() == null ? null : review.when().toString())
                    .put("by", review.name()).put("from", name(review.from())).put("to", name(review.to()))
                    .put("vote", review.isVote()).put("worth", name(review.worth()))
                    .put("field", review.aboutFeature());
            ObjectNode comment = each.putObject("comment");
            if (review.comment() != null) {
                review.comment().asMap().forEach(comment::put);
            }
        }
    }

    static ObjectNode item(ReviewItem item) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", item.key().id())
                .put("kind", item.key().kind()).put("space", item.key().space()).put("title", item.title())
                .put("state", name(item.state())).put("waiting", name(item.waiting()))
                .put("since", item.since() == null ? null : item.since().toString())
                .put("submittedBy", item.submittedBy()).put("votes", item.votes()).put("needed", item.needed())
                .put("reviewBy", item.reviewBy() == null ? null : item.reviewBy().toString());
        ArrayNode assigned = node.putArray("assigned");
        item.assigned().stream().sorted().forEach(assigned::add);
        return node;
    }
}
