/** Chapters as text: what a chapter's file may hold, and what it means. Without widgets. */
package org.sankofa.ui.help.internal.text;
