/**
 */
package org.sankofa.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Lesson Nature</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.sankofa.model.ModelPackage#getLessonNature()
 * @generated
 */
public enum LessonNature implements Enumerator {
	/**
	 * The '<em><b>Observed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVED_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVED(0, "observed", "observed"),

	/**
	 * The '<em><b>Practice</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRACTICE_VALUE
	 * @generated
	 * @ordered
	 */
	PRACTICE(1, "practice", "practice"),

	/**
	 * The '<em><b>Premise</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREMISE_VALUE
	 * @generated
	 * @ordered
	 */
	PREMISE(2, "premise", "premise"),

	/**
	 * The '<em><b>Open Question</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPEN_QUESTION_VALUE
	 * @generated
	 * @ordered
	 */
	OPEN_QUESTION(3, "openQuestion", "openQuestion");

	/**
	 * The '<em><b>Observed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVED
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVED_VALUE = 0;

	/**
	 * The '<em><b>Practice</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRACTICE
	 * @generated
	 * @ordered
	 */
	public static final int PRACTICE_VALUE = 1;

	/**
	 * The '<em><b>Premise</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREMISE
	 * @generated
	 * @ordered
	 */
	public static final int PREMISE_VALUE = 2;

	/**
	 * The '<em><b>Open Question</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPEN_QUESTION
	 * @generated
	 * @ordered
	 */
	public static final int OPEN_QUESTION_VALUE = 3;

	/**
	 * An array of all the '<em><b>Lesson Nature</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LessonNature[] VALUES_ARRAY =
		new LessonNature[] {
			OBSERVED,
			PRACTICE,
			PREMISE,
			OPEN_QUESTION,
		};

	/**
	 * A public read-only list of all the '<em><b>Lesson Nature</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LessonNature> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Lesson Nature</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LessonNature get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LessonNature result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Lesson Nature</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LessonNature getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LessonNature result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Lesson Nature</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LessonNature get(int value) {
		switch (value) {
			case OBSERVED_VALUE: return OBSERVED;
			case PRACTICE_VALUE: return PRACTICE;
			case PREMISE_VALUE: return PREMISE;
			case OPEN_QUESTION_VALUE: return OPEN_QUESTION;
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
	private LessonNature(int value, String name, String literal) {
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
	
} //LessonNature
