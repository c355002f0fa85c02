/** What experience asks of a person on the page <em>Today</em>: what came of a lesson, and what became of requests. */
package org.sankofa.ui.experience.internal.today;
