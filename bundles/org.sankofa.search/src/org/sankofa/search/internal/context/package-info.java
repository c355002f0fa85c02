/** What contexts are made of: the attributes, and reading their values from records. */
package org.sankofa.search.internal.context;
