/** What the packages of this bundle share. */
package org.sankofa.evidence.internal;
