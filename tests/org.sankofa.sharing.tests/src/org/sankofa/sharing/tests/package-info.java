/** Tests of sharing. */
package org.sankofa.sharing.tests;
