/**
 * Forms of records, made from the annotations of the model.
 *
 * <pre>
 * FormHost host = new WorkspaceFormHost(workspace, index, List.of("en", "fr"), null, key -&gt; openEditor(key));
 * EditingSession session = workspace.edit(key);          // the part closes it
 * RecordForm form = new RecordForm(parent, session, host);
 * form.onProblems(problems -&gt; problemsView.show(problems));
 * form.reveal(problem);                                  // from the Problems view
 * part.setFocus -&gt; form.setFocus();
 * </pre>
 *
 * The form listens to the session by itself: undo, redo and incoming changes appear, the focus and the caret stay. Undo
 * is the session's: {@code session.history().undo()}. A read-only session gives a form to read. All of it runs on the
 * user interface's thread, which must be the workspace's model thread ({@code WorkspaceOptions.forWindow}).
 */
package org.sankofa.ui.forms;
