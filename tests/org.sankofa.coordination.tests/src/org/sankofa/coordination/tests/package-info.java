/** Coordination: values that were published or computed by hand. */
package org.sankofa.coordination.tests;
