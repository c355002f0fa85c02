/** Two lessons that say the same become one: found, looked at side by side, joined, and taken apart again. */
package org.sankofa.ui.experience.internal.merge;
