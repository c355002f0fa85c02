/** Work in the background. */
package org.sankofa.ui.records.internal.progress;
