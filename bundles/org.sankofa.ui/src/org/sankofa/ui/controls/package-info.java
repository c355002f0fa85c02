/**
 * Controls of Sankofa's own: buttons with an icon, chips, segments, a search box, messages with actions, empty states,
 * headings. All follow the theme, take the focus, and say their names and roles to screen readers.
 */
package org.sankofa.ui.controls;
