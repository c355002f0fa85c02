/**
 */
package org.sankofa.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Policy Instrument</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.sankofa.model.ModelPackage#getPolicyInstrument()
 * @generated
 */
public enum PolicyInstrument implements Enumerator {
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
	 * The '<em><b>Law</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LAW_VALUE
	 * @generated
	 * @ordered
	 */
	LAW(1, "law", "law"),

	/**
	 * The '<em><b>Agreement</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGREEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	AGREEMENT(2, "agreement", "agreement"),

	/**
	 * The '<em><b>Gats Mode4</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GATS_MODE4_VALUE
	 * @generated
	 * @ordered
	 */
	GATS_MODE4(3, "gatsMode4", "gatsMode4"),

	/**
	 * The '<em><b>Programme</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROGRAMME_VALUE
	 * @generated
	 * @ordered
	 */
	PROGRAMME(4, "programme", "programme"),

	/**
	 * The '<em><b>Incentive</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INCENTIVE_VALUE
	 * @generated
	 * @ordered
	 */
	INCENTIVE(5, "incentive", "incentive"),

	/**
	 * The '<em><b>Institution</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSTITUTION_VALUE
	 * @generated
	 * @ordered
	 */
	INSTITUTION(6, "institution", "institution"),

	/**
	 * The '<em><b>Information</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INFORMATION_VALUE
	 * @generated
	 * @ordered
	 */
	INFORMATION(7, "information", "information"),

	/**
	 * The '<em><b>Finance</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FINANCE_VALUE
	 * @generated
	 * @ordered
	 */
	FINANCE(8, "finance", "finance"),

	/**
	 * The '<em><b>Research</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESEARCH_VALUE
	 * @generated
	 * @ordered
	 */
	RESEARCH(9, "research", "research"),

	/**
	 * The '<em><b>Other</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(10, "other", "other");

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
	 * The '<em><b>Law</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LAW
	 * @generated
	 * @ordered
	 */
	public static final int LAW_VALUE = 1;

	/**
	 * The '<em><b>Agreement</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGREEMENT
	 * @generated
	 * @ordered
	 */
	public static final int AGREEMENT_VALUE = 2;

	/**
	 * The '<em><b>Gats Mode4</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GATS_MODE4
	 * @generated
	 * @ordered
	 */
	public static final int GATS_MODE4_VALUE = 3;

	/**
	 * The '<em><b>Programme</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROGRAMME
	 * @generated
	 * @ordered
	 */
	public static final int PROGRAMME_VALUE = 4;

	/**
	 * The '<em><b>Incentive</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INCENTIVE
	 * @generated
	 * @ordered
	 */
	public static final int INCENTIVE_VALUE = 5;

	/**
	 * The '<em><b>Institution</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSTITUTION
	 * @generated
	 * @ordered
	 */
	public static final int INSTITUTION_VALUE = 6;

	/**
	 * The '<em><b>Information</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INFORMATION
	 * @generated
	 * @ordered
	 */
	public static final int INFORMATION_VALUE = 7;

	/**
	 * The '<em><b>Finance</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FINANCE
	 * @generated
	 * @ordered
	 */
	public static final int FINANCE_VALUE = 8;

	/**
	 * The '<em><b>Research</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESEARCH
	 * @generated
	 * @ordered
	 */
	public static final int RESEARCH_VALUE = 9;

	/**
	 * The '<em><b>Other</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 10;

	/**
	 * An array of all the '<em><b>Policy Instrument</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PolicyInstrument[] VALUES_ARRAY =
		new PolicyInstrument[] {
			UNKNOWN,
			LAW,
			AGREEMENT,
			GATS_MODE4,
			PROGRAMME,
			INCENTIVE,
			INSTITUTION,
			INFORMATION,
			FINANCE,
			RESEARCH,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Policy Instrument</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PolicyInstrument> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Policy Instrument</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PolicyInstrument get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PolicyInstrument result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Policy Instrument</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PolicyInstrument getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PolicyInstrument result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Policy Instrument</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PolicyInstrument get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case LAW_VALUE: return LAW;
			case AGREEMENT_VALUE: return AGREEMENT;
			case GATS_MODE4_VALUE: return GATS_MODE4;
			case PROGRAMME_VALUE: return PROGRAMME;
			case INCENTIVE_VALUE: return INCENTIVE;
			case INSTITUTION_VALUE: return INSTITUTION;
			case INFORMATION_VALUE: return INFORMATION;
			case FINANCE_VALUE: return FINANCE;
			case RESEARCH_VALUE: return RESEARCH;
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
	private PolicyInstrument(int value, String name, String literal) {
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
	
} //PolicyInstrument
