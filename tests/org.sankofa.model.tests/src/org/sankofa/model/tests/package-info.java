/** Tests of the model bundle. */
package org.sankofa.model.tests;
