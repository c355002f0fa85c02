/** Reads the data files. */
package org.sankofa.vocabularies.internal;
