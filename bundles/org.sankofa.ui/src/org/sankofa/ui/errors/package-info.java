/**
 * Failures become sentences: {@code Errors.report(control, "Saving Albania", exception)} logs and tells the person what
 * happened and what to do; {@code Errors.log} only logs.
 */
package org.sankofa.ui.errors;
