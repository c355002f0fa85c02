/**
 * Records on their way from one place to another, dragged or copied. A list lets its rows be dragged with
 * {@link org.sankofa.ui.transfer.RecordDrag} and copied with {@link org.sankofa.ui.transfer.RecordClipboard}; forms take them
 * by themselves.
 *
 * <pre>
 * RecordDrag.from(table, () -&gt; selectedRows().stream().map(row -&gt; row.key().uri()).toList());
 * </pre>
 */
package org.sankofa.ui.transfer;
