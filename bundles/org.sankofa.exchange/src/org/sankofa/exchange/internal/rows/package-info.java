/** Files of rows in layouts of their publishers, and what becomes of a row. */
package org.sankofa.exchange.internal.rows;
