/**
 */
package org.sankofa.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Meeting Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.sankofa.model.ModelPackage#getMeetingType()
 * @generated
 */
public enum MeetingType implements Enumerator {
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
	 * The '<em><b>Conference</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONFERENCE_VALUE
	 * @generated
	 * @ordered
	 */
	CONFERENCE(1, "conference", "conference"),

	/**
	 * The '<em><b>Dialogue</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIALOGUE_VALUE
	 * @generated
	 * @ordered
	 */
	DIALOGUE(2, "dialogue", "dialogue"),

	/**
	 * The '<em><b>Consultation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONSULTATION_VALUE
	 * @generated
	 * @ordered
	 */
	CONSULTATION(3, "consultation", "consultation"),

	/**
	 * The '<em><b>Coordination</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COORDINATION_VALUE
	 * @generated
	 * @ordered
	 */
	COORDINATION(4, "coordination", "coordination"),

	/**
	 * The '<em><b>Stakeholders</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STAKEHOLDERS_VALUE
	 * @generated
	 * @ordered
	 */
	STAKEHOLDERS(5, "stakeholders", "stakeholders"),

	/**
	 * The '<em><b>Workshop</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORKSHOP_VALUE
	 * @generated
	 * @ordered
	 */
	WORKSHOP(6, "workshop", "workshop"),

	/**
	 * The '<em><b>Training</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRAINING_VALUE
	 * @generated
	 * @ordered
	 */
	TRAINING(7, "training", "training"),

	/**
	 * The '<em><b>Bilateral</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BILATERAL_VALUE
	 * @generated
	 * @ordered
	 */
	BILATERAL(8, "bilateral", "bilateral"),

	/**
	 * The '<em><b>Other</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(9, "other", "other");

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
	 * The '<em><b>Conference</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONFERENCE
	 * @generated
	 * @ordered
	 */
	public static final int CONFERENCE_VALUE = 1;

	/**
	 * The '<em><b>Dialogue</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIALOGUE
	 * @generated
	 * @ordered
	 */
	public static final int DIALOGUE_VALUE = 2;

	/**
	 * The '<em><b>Consultation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONSULTATION
	 * @generated
	 * @ordered
	 */
	public static final int CONSULTATION_VALUE = 3;

	/**
	 * The '<em><b>Coordination</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COORDINATION
	 * @generated
	 * @ordered
	 */
	public static final int COORDINATION_VALUE = 4;

	/**
	 * The '<em><b>Stakeholders</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STAKEHOLDERS
	 * @generated
	 * @ordered
	 */
	public static final int STAKEHOLDERS_VALUE = 5;

	/**
	 * The '<em><b>Workshop</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORKSHOP
	 * @generated
	 * @ordered
	 */
	public static final int WORKSHOP_VALUE = 6;

	/**
	 * The '<em><b>Training</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRAINING
	 * @generated
	 * @ordered
	 */
	public static final int TRAINING_VALUE = 7;

	/**
	 * The '<em><b>Bilateral</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BILATERAL
	 * @generated
	 * @ordered
	 */
	public static final int BILATERAL_VALUE = 8;

	/**
	 * The '<em><b>Other</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 9;

	/**
	 * An array of all the '<em><b>Meeting Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MeetingType[] VALUES_ARRAY =
		new MeetingType[] {
			UNKNOWN,
			CONFERENCE,
			DIALOGUE,
			CONSULTATION,
			COORDINATION,
			STAKEHOLDERS,
			WORKSHOP,
			TRAINING,
			BILATERAL,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Meeting Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MeetingType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Meeting Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeetingType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MeetingType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Meeting Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeetingType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MeetingType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Meeting Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeetingType get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case CONFERENCE_VALUE: return CONFERENCE;
			case DIALOGUE_VALUE: return DIALOGUE;
			case CONSULTATION_VALUE: return CONSULTATION;
			case COORDINATION_VALUE: return COORDINATION;
			case STAKEHOLDERS_VALUE: return STAKEHOLDERS;
			case WORKSHOP_VALUE: return WORKSHOP;
			case TRAINING_VALUE: return TRAINING;
			case BILATERAL_VALUE: return BILATERAL;
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
	private MeetingType(int value, String name, String literal) {
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
	
} //MeetingType
