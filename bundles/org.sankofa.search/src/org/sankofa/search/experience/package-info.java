/**
 * Experience at the right moment: {@link org.sankofa.search.experience.ExperienceSearch} reads a
 * {@link org.sankofa.search.experience.Question} from a record or a country and finds
 * {@link org.sankofa.search.experience.RelevantExperience}: lessons first, then programmes, publications, answers, meetings
 * and people, each compared attribute by attribute and with its reasons.
 */
package org.sankofa.search.experience;
