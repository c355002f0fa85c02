/** Identifiers of records, contained objects and concepts, and the addresses made of them. */
package org.sankofa.model.ids;
