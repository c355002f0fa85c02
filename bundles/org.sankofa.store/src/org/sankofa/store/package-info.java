/**
 * A workspace of spaces: records read and written as Git objects, edited in undoable sessions, with
 * their history, recovery copies and change events.
 *
 * <p>
 * Start with {@link org.sankofa.store.Workspaces}. Read through a {@link org.sankofa.store.Snapshot},
 * change one record through its {@link org.sankofa.store.EditingSession}, change many with
 * {@link org.sankofa.store.Space#write}. Every save is one durable commit. Git stays behind this
 * package: nothing here shows a Git type, commits are named by their 40 hexadecimal digits.
 */
package org.sankofa.store;
