package org.sankofa.search.experience;

/**
 * One attribute of a comparison in words.
 *
 * @param label what it is called
 * @param here its value for the question; empty where it is not known
 * @param there its value for the result; empty where it is not known
 */
public record ShownPart(String label, String here, String there) {
}
