/**
 */
package org.sankofa.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Strategy Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.sankofa.model.ModelPackage#getStrategyType()
 * @generated
 */
public enum StrategyType implements Enumerator {
	/**
	 * The '<em><b>Unknown</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "unknown", "unknown"),

	/**
	 * The '<em><b>Development Plan</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEVELOPMENT_PLAN_VALUE
	 * @generated
	 * @ordered
	 */
	DEVELOPMENT_PLAN(1, "developmentPlan", "developmentPlan"),

	/**
	 * The '<em><b>Poverty Reduction</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POVERTY_REDUCTION_VALUE
	 * @generated
	 * @ordered
	 */
	POVERTY_REDUCTION(2, "povertyReduction", "povertyReduction"),

	/**
	 * The '<em><b>Goals Report</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GOALS_REPORT_VALUE
	 * @generated
	 * @ordered
	 */
	GOALS_REPORT(3, "goalsReport", "goalsReport"),

	/**
	 * The '<em><b>Migration Policy</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MIGRATION_POLICY_VALUE
	 * @generated
	 * @ordered
	 */
	MIGRATION_POLICY(4, "migrationPolicy", "migrationPolicy"),

	/**
	 * The '<em><b>Diaspora Strategy</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIASPORA_STRATEGY_VALUE
	 * @generated
	 * @ordered
	 */
	DIASPORA_STRATEGY(5, "diasporaStrategy", "diasporaStrategy"),

	/**
	 * The '<em><b>Sector Strategy</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECTOR_STRATEGY_VALUE
	 * @generated
	 * @ordered
	 */
	SECTOR_STRATEGY(6, "sectorStrategy", "sectorStrategy"),

	/**
	 * The '<em><b>Other</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(7, "other", "other");

	/**
	 * The '<em><b>Unknown</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>Development Plan</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEVELOPMENT_PLAN
	 * @generated
	 * @ordered
	 */
	public static final int DEVELOPMENT_PLAN_VALUE = 1;

	/**
	 * The '<em><b>Poverty Reduction</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POVERTY_REDUCTION
	 * @generated
	 * @ordered
	 */
	public static final int POVERTY_REDUCTION_VALUE = 2;

	/**
	 * The '<em><b>Goals Report</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GOALS_REPORT
	 * @generated
	 * @ordered
	 */
	public static final int GOALS_REPORT_VALUE = 3;

	/**
	 * The '<em><b>Migration Policy</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MIGRATION_POLICY
	 * @generated
	 * @ordered
	 */
	public static final int MIGRATION_POLICY_VALUE = 4;

	/**
	 * The '<em><b>Diaspora Strategy</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIASPORA_STRATEGY
	 * @generated
	 * @ordered
	 */
	public static final int DIASPORA_STRATEGY_VALUE = 5;

	/**
	 * The '<em><b>Sector Strategy</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECTOR_STRATEGY
	 * @generated
	 * @ordered
	 */
	public static final int SECTOR_STRATEGY_VALUE = 6;

	/**
	 * The '<em><b>Other</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 7;

	/**
	 * An array of all the '<em><b>Strategy Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StrategyType[] VALUES_ARRAY =
		new StrategyType[] {
			UNKNOWN,
			DEVELOPMENT_PLAN,
			POVERTY_REDUCTION,
			GOALS_REPORT,
			MIGRATION_POLICY,
			DIASPORA_STRATEGY,
			SECTOR_STRATEGY,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Strategy Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StrategyType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Strategy Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StrategyType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StrategyType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Strategy Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StrategyType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StrategyType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Strategy Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StrategyType get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case DEVELOPMENT_PLAN_VALUE: return DEVELOPMENT_PLAN;
			case POVERTY_REDUCTION_VALUE: return POVERTY_REDUCTION;
			case GOALS_REPORT_VALUE: return GOALS_REPORT;
			case MIGRATION_POLICY_VALUE: return MIGRATION_POLICY;
			case DIASPORA_STRATEGY_VALUE: return DIASPORA_STRATEGY;
			case SECTOR_STRATEGY_VALUE: return SECTOR_STRATEGY;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private StrategyType(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //StrategyType
