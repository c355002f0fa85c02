/** What the commands do. */
package org.sankofa.ui.records.internal.handlers;
