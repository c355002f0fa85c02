/**
 * The guide for people, built into the window: {@link org.sankofa.ui.help.Help} opens it at a topic. Plug-ins add chapters and
 * say which topic fits where with the extension point {@code org.sankofa.ui.help.chapters}, without code; see the guide for
 * authors of plug-ins.
 */
package org.sankofa.ui.help;
