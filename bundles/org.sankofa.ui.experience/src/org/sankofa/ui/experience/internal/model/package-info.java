/** What the pages show, worked out without widgets. */
package org.sankofa.ui.experience.internal.model;
