/**
 * The field's published methods as pure functions: what remittances could and do contribute, and skilled emigration. Each gives a
 * {@link org.sankofa.evidence.methods.Finding}, which says where the method comes from, what it took for granted and what to
 * beware of; show these with every figure. An {@link org.sankofa.evidence.methods.AssumptionLog} records what people changed,
 * and why.
 *
 * <p>
 * Money is in whatever unit the inflow has, rates and shares are fractions unless they are said to be percent. Figures are
 * doubles: the sources are estimates, and whoever shows them rounds.
 */
package org.sankofa.evidence.methods;
