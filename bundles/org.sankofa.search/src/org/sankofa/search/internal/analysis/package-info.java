/** How texts become words, by language. */
package org.sankofa.search.internal.analysis;
