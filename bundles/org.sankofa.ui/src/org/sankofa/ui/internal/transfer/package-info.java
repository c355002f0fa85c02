/** What transfers look like while they are under way. */
package org.sankofa.ui.internal.transfer;
