/** Tests of the built-in checks: a table of good and bad records for each. */
package org.sankofa.model.tests.checks;
