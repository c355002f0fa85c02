/** The pages. Each is registered as a service by a file in {@code OSGI-INF}. */
package org.sankofa.ui.experience.internal.pages;
