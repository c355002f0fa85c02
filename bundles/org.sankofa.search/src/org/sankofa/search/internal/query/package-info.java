/** The query language: reading, checking against what is known, writing, and turning into Lucene's queries. */
package org.sankofa.search.internal.query;
