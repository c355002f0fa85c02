/**
 * Sharing spaces with others, without a window: join, receive, share, publish, leave, and the same by files that
 * travel on a stick or by e-mail.
 *
 * <p>
 * Start with the service {@link org.sankofa.sharing.Sharing}, which gives the
 * {@link org.sankofa.sharing.SharedSpaces} of a workspace. Each operation is one class with a method
 * {@code run(Progress)}, which may take long and belongs on a thread of its own. Every failure is a
 * {@link org.sankofa.sharing.SharingException}: a sentence for a person and a code; nothing is lost, and the same
 * operation may be run again.
 */
package org.sankofa.sharing;
