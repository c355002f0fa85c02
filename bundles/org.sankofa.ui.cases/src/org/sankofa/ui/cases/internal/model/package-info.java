/** What the pages show, without windows. */
package org.sankofa.ui.cases.internal.model;
