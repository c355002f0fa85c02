/**
 * Writing down what was learned where the work happens: {@link org.sankofa.experience.capture.Capture} fills a lesson
 * with what is known around it, {@link org.sankofa.experience.capture.ThemeSuggestions} and
 * {@link org.sankofa.experience.capture.NearDuplicates} help while one types,
 * {@link org.sankofa.experience.capture.Completeness} and {@link org.sankofa.experience.capture.EvidenceLadder} say in
 * friendly words what would help others.
 */
package org.sankofa.experience.capture;
