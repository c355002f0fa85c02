/** Work off the user interface's thread: {@link org.sankofa.ui.jobs.Jobs#work}, {@link org.sankofa.ui.jobs.Jobs#read}. */
package org.sankofa.ui.jobs;
