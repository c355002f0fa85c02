/** From records to documents, and how the index follows the store. */
package org.sankofa.search.internal.index;
