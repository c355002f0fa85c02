/** Reading a publication from a file, looked at before it is taken. */
package org.sankofa.ui.evidence.internal.importing;
