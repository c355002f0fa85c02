/** The Sankofa model: records, their contained types, and the values they hold. */
package org.sankofa.model;
