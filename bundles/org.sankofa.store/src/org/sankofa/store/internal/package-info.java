/** The implementation of the store: workspace, spaces, snapshots, sessions. */
package org.sankofa.store.internal;
