/**
 * The review of lessons and of consolidated replies: who may do which step, what each step leaves in the text, and how
 * far an approval can be relied on.
 *
 * <p>
 * {@link org.sankofa.sharing.review.ReviewFlow} makes steps, {@link org.sankofa.sharing.review.ReviewStatus} says where
 * a text stands, {@link org.sankofa.sharing.review.ReviewQueue} lists what waits for whom. Steps are saves like all
 * others: they work without a connection and are brought together by the merge.
 *
 * <p>
 * An approval names the hash of what was read ({@link org.sankofa.sharing.review.ContentHash}) and counts when it is
 * signed by a member who may accept, who wrote nothing of that content, and when the content is still the same.
 */
package org.sankofa.sharing.review;
