/**
 * The view <em>Relevant experience</em>: it follows the record in front, and says why each item is there. What a person
 * prefers ({@code Preferences}) and has seen is kept in the folder of the network.
 */
package org.sankofa.ui.experience.internal.relevant;
