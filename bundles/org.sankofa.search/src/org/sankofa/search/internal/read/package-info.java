/** Searching, counting and listing over one state of the index. */
package org.sankofa.search.internal.read;
