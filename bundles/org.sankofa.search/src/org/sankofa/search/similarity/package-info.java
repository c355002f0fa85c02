/**
 * How like two contexts are: a {@link org.sankofa.search.similarity.Profile} holds what is known of each, attribute by
 * attribute, {@link org.sankofa.search.similarity.Similarity} weighs it, and a
 * {@link org.sankofa.search.similarity.Comparison} says what the figure is made of. What is not known is missing, not
 * zero: it lowers the coverage, never the similarity.
 */
package org.sankofa.search.similarity;
