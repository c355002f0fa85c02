/**
 * Icons by name, in the colours of the theme: {@code Icons.of(control).get("lesson", Icons.SMALL, Token.ACCENT)}. For
 * application models: {@code Icons.uri("lesson")}. All drawings have a grid of 24, strokes of 1.75 and round ends; a new
 * one is a file in {@code icons/} of the same form.
 */
package org.sankofa.ui.icons;
