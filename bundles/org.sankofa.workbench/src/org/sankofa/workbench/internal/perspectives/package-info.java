/** The arrangements of the window: what perspectives say, what is built of it, and how one goes from one to the other. */
package org.sankofa.workbench.internal.perspectives;
