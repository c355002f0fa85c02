/** Tests of the importers: real files, invented ones, broken ones. */
package org.sankofa.evidence.tests.importing;
