/** Tests of observations, importers and methods. */
package org.sankofa.evidence.tests;
