/** Requests by e-mail and the replies that come back, for the pages of a request. */
package org.sankofa.ui.experience.internal.ask;
