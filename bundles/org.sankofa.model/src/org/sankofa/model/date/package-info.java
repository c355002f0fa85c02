/** Dates of which only a part is known. */
package org.sankofa.model.date;
