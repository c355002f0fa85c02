/** The view <em>How we learn</em>: what becomes of lessons in the network as a whole. */
package org.sankofa.ui.experience.internal.learning;
