/** Painted controls that the pages stand on. */
package org.sankofa.ui.experience.internal.controls;
