/** Looking for experience: candidates, exact scores, what is shown and why. */
package org.sankofa.search.internal.experience;
