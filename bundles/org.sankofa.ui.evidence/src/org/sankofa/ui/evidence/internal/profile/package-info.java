/** Who leaves a country and who comes, in figures: charts of the page People in figures. Without windows. */
package org.sankofa.ui.evidence.internal.profile;
