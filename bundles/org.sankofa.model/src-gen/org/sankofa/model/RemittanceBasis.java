/**
 */
package org.sankofa.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Remittance Basis</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.sankofa.model.ModelPackage#getRemittanceBasis()
 * @generated
 */
public enum RemittanceBasis implements Enumerator {
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
	 * The '<em><b>Banking Flows</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BANKING_FLOWS_VALUE
	 * @generated
	 * @ordered
	 */
	BANKING_FLOWS(1, "bankingFlows", "bankingFlows"),

	/**
	 * The '<em><b>Migrant Stocks</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MIGRANT_STOCKS_VALUE
	 * @generated
	 * @ordered
	 */
	MIGRANT_STOCKS(2, "migrantStocks", "migrantStocks"),

	/**
	 * The '<em><b>Stocks Host Income</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STOCKS_HOST_INCOME_VALUE
	 * @generated
	 * @ordered
	 */
	STOCKS_HOST_INCOME(3, "stocksHostIncome", "stocksHostIncome"),

	/**
	 * The '<em><b>Stocks Both Incomes</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STOCKS_BOTH_INCOMES_VALUE
	 * @generated
	 * @ordered
	 */
	STOCKS_BOTH_INCOMES(4, "stocksBothIncomes", "stocksBothIncomes"),

	/**
	 * The '<em><b>Survey</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SURVEY_VALUE
	 * @generated
	 * @ordered
	 */
	SURVEY(5, "survey", "survey"),

	/**
	 * The '<em><b>Official Total</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OFFICIAL_TOTAL_VALUE
	 * @generated
	 * @ordered
	 */
	OFFICIAL_TOTAL(6, "officialTotal", "officialTotal"),

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
	 * The '<em><b>Banking Flows</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BANKING_FLOWS
	 * @generated
	 * @ordered
	 */
	public static final int BANKING_FLOWS_VALUE = 1;

	/**
	 * The '<em><b>Migrant Stocks</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MIGRANT_STOCKS
	 * @generated
	 * @ordered
	 */
	public static final int MIGRANT_STOCKS_VALUE = 2;

	/**
	 * The '<em><b>Stocks Host Income</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STOCKS_HOST_INCOME
	 * @generated
	 * @ordered
	 */
	public static final int STOCKS_HOST_INCOME_VALUE = 3;

	/**
	 * The '<em><b>Stocks Both Incomes</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STOCKS_BOTH_INCOMES
	 * @generated
	 * @ordered
	 */
	public static final int STOCKS_BOTH_INCOMES_VALUE = 4;

	/**
	 * The '<em><b>Survey</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SURVEY
	 * @generated
	 * @ordered
	 */
	public static final int SURVEY_VALUE = 5;

	/**
	 * The '<em><b>Official Total</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OFFICIAL_TOTAL
	 * @generated
	 * @ordered
	 */
	public static final int OFFICIAL_TOTAL_VALUE = 6;

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
	 * An array of all the '<em><b>Remittance Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RemittanceBasis[] VALUES_ARRAY =
		new RemittanceBasis[] {
			UNKNOWN,
			BANKING_FLOWS,
			MIGRANT_STOCKS,
			STOCKS_HOST_INCOME,
			STOCKS_BOTH_INCOMES,
			SURVEY,
			OFFICIAL_TOTAL,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Remittance Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RemittanceBasis> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Remittance Basis</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RemittanceBasis get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RemittanceBasis result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Remittance Basis</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RemittanceBasis getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RemittanceBasis result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Remittance Basis</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RemittanceBasis get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case BANKING_FLOWS_VALUE: return BANKING_FLOWS;
			case MIGRANT_STOCKS_VALUE: return MIGRANT_STOCKS;
			case STOCKS_HOST_INCOME_VALUE: return STOCKS_HOST_INCOME;
			case STOCKS_BOTH_INCOMES_VALUE: return STOCKS_BOTH_INCOMES;
			case SURVEY_VALUE: return SURVEY;
			case OFFICIAL_TOTAL_VALUE: return OFFICIAL_TOTAL;
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
	private RemittanceBasis(int value, String name, String literal) {
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
	
} //RemittanceBasis
