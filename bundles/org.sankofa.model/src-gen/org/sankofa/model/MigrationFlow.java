/**
 */
package org.sankofa.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Migration Flow</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.sankofa.model.ModelPackage#getMigrationFlow()
 * @generated
 */
public enum MigrationFlow implements Enumerator {
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
	 * The '<em><b>Leaving</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEAVING_VALUE
	 * @generated
	 * @ordered
	 */
	LEAVING(1, "leaving", "leaving"),

	/**
	 * The '<em><b>Abroad</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ABROAD_VALUE
	 * @generated
	 * @ordered
	 */
	ABROAD(2, "abroad", "abroad"),

	/**
	 * The '<em><b>Returning</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RETURNING_VALUE
	 * @generated
	 * @ordered
	 */
	RETURNING(3, "returning", "returning"),

	/**
	 * The '<em><b>Arriving</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARRIVING_VALUE
	 * @generated
	 * @ordered
	 */
	ARRIVING(4, "arriving", "arriving"),

	/**
	 * The '<em><b>Transit</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSIT_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSIT(5, "transit", "transit");

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
	 * The '<em><b>Leaving</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEAVING
	 * @generated
	 * @ordered
	 */
	public static final int LEAVING_VALUE = 1;

	/**
	 * The '<em><b>Abroad</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ABROAD
	 * @generated
	 * @ordered
	 */
	public static final int ABROAD_VALUE = 2;

	/**
	 * The '<em><b>Returning</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RETURNING
	 * @generated
	 * @ordered
	 */
	public static final int RETURNING_VALUE = 3;

	/**
	 * The '<em><b>Arriving</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARRIVING
	 * @generated
	 * @ordered
	 */
	public static final int ARRIVING_VALUE = 4;

	/**
	 * The '<em><b>Transit</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSIT
	 * @generated
	 * @ordered
	 */
	public static final int TRANSIT_VALUE = 5;

	/**
	 * An array of all the '<em><b>Migration Flow</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MigrationFlow[] VALUES_ARRAY =
		new MigrationFlow[] {
			UNKNOWN,
			LEAVING,
			ABROAD,
			RETURNING,
			ARRIVING,
			TRANSIT,
		};

	/**
	 * A public read-only list of all the '<em><b>Migration Flow</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MigrationFlow> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Migration Flow</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MigrationFlow get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MigrationFlow result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Migration Flow</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MigrationFlow getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MigrationFlow result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Migration Flow</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MigrationFlow get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case LEAVING_VALUE: return LEAVING;
			case ABROAD_VALUE: return ABROAD;
			case RETURNING_VALUE: return RETURNING;
			case ARRIVING_VALUE: return ARRIVING;
			case TRANSIT_VALUE: return TRANSIT;
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
	private MigrationFlow(int value, String name, String literal) {
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
	
} //MigrationFlow
