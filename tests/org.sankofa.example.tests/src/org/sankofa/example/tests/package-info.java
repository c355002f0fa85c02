/** Tests of the example plug-in, of its guide, and of installing it into the product and removing it again. */
package org.sankofa.example.tests;
