/** How reviews are read and written. */
package org.sankofa.sharing.internal.review;
