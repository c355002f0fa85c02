/** Words of texts, for comparing and suggesting. */
package org.sankofa.experience.internal.text;
