/**
 * Tables for lists of any length: {@link org.sankofa.ui.tables.PagedTable} asks a
 * {@link org.sankofa.ui.presentation.PageSource} for the rows that are seen, off the user interface's thread.
 *
 * <pre>
 * PagedTable&lt;Row&gt; table = new PagedTable&lt;&gt;(parent, List.of(
 *     new PagedColumn&lt;&gt;("Title", 320, true, Row::title, row -&gt; "lesson"),
 *     new PagedColumn&lt;&gt;("Modified", 120, false, row -&gt; format(row.modified()), null)));
 * table.setSource((offset, limit) -&gt; { Rows rows = index.list(request.page(offset, limit));
 *                                      return new Page&lt;&gt;(rows.total(), rows.rows()); });
 * table.onOpen(row -&gt; openEditor(row.key()));
 * index.addListener(() -&gt; display.asyncExec(table::refresh));
 * </pre>
 */
package org.sankofa.ui.tables;
