/** Tests of the sample network: that it says what the paper says, and no more. */
package org.sankofa.sample.tests;
