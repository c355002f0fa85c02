/** How a lesson is filled. */
package org.sankofa.experience.internal.capture;
