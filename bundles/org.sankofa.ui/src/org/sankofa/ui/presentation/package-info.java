/**
 * What forms, tables and pickers do, without widgets: plain classes that are tested without a display.
 */
package org.sankofa.ui.presentation;
