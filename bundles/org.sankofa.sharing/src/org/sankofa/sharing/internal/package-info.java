/** How sharing works inside. */
package org.sankofa.sharing.internal;
