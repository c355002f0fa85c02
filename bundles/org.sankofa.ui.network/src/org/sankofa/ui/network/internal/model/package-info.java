/** What the views of sharing show and do, without a display. */
package org.sankofa.ui.network.internal.model;
