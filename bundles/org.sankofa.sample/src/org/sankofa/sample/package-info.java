/**
 * The sample network that people meet first: a space with the facts of UNDP's paper of November 2006, read-only,
 * and a practice ground of invented people, requests, lessons and disagreements.
 * <p>
 * The content lies under {@code content/} in the bundle, an array of records a kind, in the form in which the
 * command line shows and takes records.
 */
package org.sankofa.sample;
