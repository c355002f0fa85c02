/** Pages of the editor of country cases, and how to start one. */
package org.sankofa.ui.cases.internal;
