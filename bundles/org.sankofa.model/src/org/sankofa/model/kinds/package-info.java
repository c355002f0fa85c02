/** The kinds of records that the installed packages bring. */
package org.sankofa.model.kinds;
