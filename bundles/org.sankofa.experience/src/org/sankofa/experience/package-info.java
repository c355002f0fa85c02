/**
 * What the parts of the experience loop share: {@link org.sankofa.experience.Reminders}, what waits for somebody.
 */
package org.sankofa.experience;
