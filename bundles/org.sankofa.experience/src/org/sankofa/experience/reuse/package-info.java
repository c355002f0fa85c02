/**
 * Lessons used again: citing one where it is used, asking later what came of it, merging two that say the same, and
 * figures for the network as a whole. Reviews are those of {@code org.sankofa.sharing.review}.
 */
package org.sankofa.experience.reuse;
