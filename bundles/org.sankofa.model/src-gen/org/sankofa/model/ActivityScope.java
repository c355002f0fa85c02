/**
 */
package org.sankofa.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Activity Scope</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.sankofa.model.ModelPackage#getActivityScope()
 * @generated
 */
public enum ActivityScope implements Enumerator {
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
	 * The '<em><b>Global</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GLOBAL_VALUE
	 * @generated
	 * @ordered
	 */
	GLOBAL(1, "global", "global"),

	/**
	 * The '<em><b>Regional</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REGIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	REGIONAL(2, "regional", "regional"),

	/**
	 * The '<em><b>Multinational</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MULTINATIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	MULTINATIONAL(3, "multinational", "multinational"),

	/**
	 * The '<em><b>National</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NATIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	NATIONAL(4, "national", "national"),

	/**
	 * The '<em><b>Subnational Many</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUBNATIONAL_MANY_VALUE
	 * @generated
	 * @ordered
	 */
	SUBNATIONAL_MANY(5, "subnationalMany", "subnationalMany"),

	/**
	 * The '<em><b>Subnational One</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUBNATIONAL_ONE_VALUE
	 * @generated
	 * @ordered
	 */
	SUBNATIONAL_ONE(6, "subnationalOne", "subnationalOne"),

	/**
	 * The '<em><b>Subnational Second</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUBNATIONAL_SECOND_VALUE
	 * @generated
	 * @ordered
	 */
	SUBNATIONAL_SECOND(7, "subnationalSecond", "subnationalSecond"),

	/**
	 * The '<em><b>Single Location</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SINGLE_LOCATION_VALUE
	 * @generated
	 * @ordered
	 */
	SINGLE_LOCATION(8, "singleLocation", "singleLocation");

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
	 * The '<em><b>Global</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GLOBAL
	 * @generated
	 * @ordered
	 */
	public static final int GLOBAL_VALUE = 1;

	/**
	 * The '<em><b>Regional</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REGIONAL
	 * @generated
	 * @ordered
	 */
	public static final int REGIONAL_VALUE = 2;

	/**
	 * The '<em><b>Multinational</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MULTINATIONAL
	 * @generated
	 * @ordered
	 */
	public static final int MULTINATIONAL_VALUE = 3;

	/**
	 * The '<em><b>National</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NATIONAL
	 * @generated
	 * @ordered
	 */
	public static final int NATIONAL_VALUE = 4;

	/**
	 * The '<em><b>Subnational Many</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUBNATIONAL_MANY
	 * @generated
	 * @ordered
	 */
	public static final int SUBNATIONAL_MANY_VALUE = 5;

	/**
	 * The '<em><b>Subnational One</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUBNATIONAL_ONE
	 * @generated
	 * @ordered
	 */
	public static final int SUBNATIONAL_ONE_VALUE = 6;

	/**
	 * The '<em><b>Subnational Second</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUBNATIONAL_SECOND
	 * @generated
	 * @ordered
	 */
	public static final int SUBNATIONAL_SECOND_VALUE = 7;

	/**
	 * The '<em><b>Single Location</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SINGLE_LOCATION
	 * @generated
	 * @ordered
	 */
	public static final int SINGLE_LOCATION_VALUE = 8;

	/**
	 * An array of all the '<em><b>Activity Scope</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ActivityScope[] VALUES_ARRAY =
		new ActivityScope[] {
			UNKNOWN,
			GLOBAL,
			REGIONAL,
			MULTINATIONAL,
			NATIONAL,
			SUBNATIONAL_MANY,
			SUBNATIONAL_ONE,
			SUBNATIONAL_SECOND,
			SINGLE_LOCATION,
		};

	/**
	 * A public read-only list of all the '<em><b>Activity Scope</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ActivityScope> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Activity Scope</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ActivityScope get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ActivityScope result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Activity Scope</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ActivityScope getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ActivityScope result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Activity Scope</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ActivityScope get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case GLOBAL_VALUE: return GLOBAL;
			case REGIONAL_VALUE: return REGIONAL;
			case MULTINATIONAL_VALUE: return MULTINATIONAL;
			case NATIONAL_VALUE: return NATIONAL;
			case SUBNATIONAL_MANY_VALUE: return SUBNATIONAL_MANY;
			case SUBNATIONAL_ONE_VALUE: return SUBNATIONAL_ONE;
			case SUBNATIONAL_SECOND_VALUE: return SUBNATIONAL_SECOND;
			case SINGLE_LOCATION_VALUE: return SINGLE_LOCATION;
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
	private ActivityScope(int value, String name, String literal) {
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
	
} //ActivityScope
