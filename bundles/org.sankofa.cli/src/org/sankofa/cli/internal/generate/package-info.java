/** Synthetic networks for measuring: invented, realistic in size and mix, the same for the same seed. */
package org.sankofa.cli.internal.generate;
