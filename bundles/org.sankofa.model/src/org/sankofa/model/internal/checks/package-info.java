/** The built-in checks, by topic; their messages lie in {@code messages.properties}. */
package org.sankofa.model.internal.checks;
