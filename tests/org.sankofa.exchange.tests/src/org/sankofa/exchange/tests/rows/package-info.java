/** Files of rows in the layouts of their publishers. */
package org.sankofa.exchange.tests.rows;
