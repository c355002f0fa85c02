/** Commands and the button of sharing. */
package org.sankofa.ui.network.internal.handlers;
