/** Search with facets. */
package org.sankofa.ui.records.internal.search;
