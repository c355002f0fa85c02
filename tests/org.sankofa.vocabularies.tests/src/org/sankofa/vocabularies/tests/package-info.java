/** Tests of the built-in vocabularies. */
package org.sankofa.vocabularies.tests;
