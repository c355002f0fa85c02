/**
 * Who does what where, as pure functions: whether two names mean the same ({@link org.sankofa.coordination.methods.JaroWinkler}), how far
 * two activities overlap ({@link org.sankofa.coordination.methods.Overlap}), and how concentrated support is
 * ({@link org.sankofa.coordination.methods.Concentration}). Similarities and shares are fractions from 0 to 1; what is not known is left
 * out and said, never taken as 0.
 */
package org.sankofa.coordination.methods;
