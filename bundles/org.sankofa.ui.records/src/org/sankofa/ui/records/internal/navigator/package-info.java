/** The network by kind, region, theme and space. */
package org.sankofa.ui.records.internal.navigator;
