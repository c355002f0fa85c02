/** Holds the checkout to the architecture: arrows between bundles, public API, layers, hygiene of texts. */
package org.sankofa.architecture.tests;
