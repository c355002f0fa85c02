/** Base of parts of the workbench: {@link org.sankofa.ui.parts.PagePart}. */
package org.sankofa.ui.parts;
