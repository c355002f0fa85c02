/** The built-in reference vocabularies: areas, goals, sectors, themes, skills and occupations. */
package org.sankofa.vocabularies;
