/**
 * What people's data may go where, and how it is taken back: looking before a record moves to another space, removing
 * what is known of a person, and beginning a space's history anew without it.
 *
 * <p>
 * That a private space never leaves the machine is asked of {@link org.sankofa.sharing.privacy.Privacy}.
 */
package org.sankofa.sharing.privacy;
