/** Measures searching beside bare Lucene. */
package org.sankofa.search.internal.bench;
