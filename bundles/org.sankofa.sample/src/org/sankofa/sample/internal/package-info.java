/** How the sample is read and written. */
package org.sankofa.sample.internal;
