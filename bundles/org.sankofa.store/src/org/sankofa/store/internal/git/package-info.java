/** Git objects, refs and locks on disk, without work tree, porcelain, hooks or foreign configuration. */
package org.sankofa.store.internal.git;
