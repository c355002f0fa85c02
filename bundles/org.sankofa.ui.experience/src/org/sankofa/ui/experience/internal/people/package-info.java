/** The view <em>People to ask</em>: who answered, used, worked or met on what the record in front is about. */
package org.sankofa.ui.experience.internal.people;
