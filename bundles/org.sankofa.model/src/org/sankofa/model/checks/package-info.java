/**
 * Checks of records: what is wrong, in sentences for people, and quick fixes where there is one right answer. Plug-ins
 * add checks as OSGi services of the type {@link org.sankofa.model.checks.RecordCheck}.
 */
package org.sankofa.model.checks;
