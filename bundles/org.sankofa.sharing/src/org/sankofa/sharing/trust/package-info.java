/**
 * Who belongs to a space, what they may do there, and how far one can rely on who a version says made it.
 *
 * <p>
 * Begin with {@link org.sankofa.sharing.trust.Members}. Whether a version is signed by the member it names is asked of
 * its space ({@code Space.signature}).
 */
package org.sankofa.sharing.trust;
