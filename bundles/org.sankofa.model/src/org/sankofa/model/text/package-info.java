/** Multilingual text. */
package org.sankofa.model.text;
