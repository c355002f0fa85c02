/** Signatures of commits with SSH keys, in the form Git and {@code ssh-keygen} use. */
package org.sankofa.store.internal.sign;
