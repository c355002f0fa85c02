/** How a person's data are found and taken out. */
package org.sankofa.sharing.internal.privacy;
