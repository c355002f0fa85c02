/** Commands of this area. */
package org.sankofa.ui.experience.internal.handlers;
