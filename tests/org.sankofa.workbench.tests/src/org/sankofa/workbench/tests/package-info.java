/** Drives the real workbench: a network is opened, edited, searched and closed as a person would do it. */
package org.sankofa.workbench.tests;
