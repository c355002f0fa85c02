/**
 * The way of a space's objects out of this machine and into it, for the bundle that shares spaces and for
 * nobody else. Objects that came from outside are received in a folder of their own, and belong to the space
 * only when everything they refer to was found to be there.
 */
package org.sankofa.store.transfer;
