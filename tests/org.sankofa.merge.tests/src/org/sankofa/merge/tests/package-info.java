/** Tests of the canonical form and the merge. The number of random histories is set by {@code sankofa.rounds}. */
package org.sankofa.merge.tests;
