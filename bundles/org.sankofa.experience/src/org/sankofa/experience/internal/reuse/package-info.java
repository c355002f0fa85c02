/** How reuse is followed. */
package org.sankofa.experience.internal.reuse;
