/** How good a ranked list is, against what people judged. */
package org.sankofa.search.quality;
