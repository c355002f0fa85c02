/** <em>What did we learn?</em>: a lesson written where the work happens, in one small form that fills in the rest. */
package org.sankofa.ui.experience.internal.capture;
