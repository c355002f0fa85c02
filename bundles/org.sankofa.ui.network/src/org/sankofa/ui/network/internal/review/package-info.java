/** The review of lessons: where a text stands, what can be done, what waits for whom. */
package org.sankofa.ui.network.internal.review;
