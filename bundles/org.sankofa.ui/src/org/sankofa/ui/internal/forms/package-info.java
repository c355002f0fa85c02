/** How forms are built; not for others. */
package org.sankofa.ui.internal.forms;
