/** What the packages of this bundle share. */
package org.sankofa.experience.internal;
