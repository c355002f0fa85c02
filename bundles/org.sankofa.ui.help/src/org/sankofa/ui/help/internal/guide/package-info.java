/** The guide as a whole: its chapters, which of them fits where, search, and the way one came. Without widgets. */
package org.sankofa.ui.help.internal.guide;
