/** The pages of the editor of a country case. */
package org.sankofa.ui.cases.internal.pages;
