/**
 */
package org.sankofa.model;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Participation#getPerson <em>Person</em>}</li>
 *   <li>{@link org.sankofa.model.Participation#getName <em>Name</em>}</li>
 *   <li>{@link org.sankofa.model.Participation#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.sankofa.model.Participation#getRole <em>Role</em>}</li>
 *   <li>{@link org.sankofa.model.Participation#getAttended <em>Attended</em>}</li>
 *   <li>{@link org.sankofa.model.Participation#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getParticipation()
 * @generated
 */
public interface Participation extends Part {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.sankofa.model.ModelPackage#getParticipation_Person()
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Participation#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.sankofa.model.ModelPackage#getParticipation_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Participation#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.sankofa.model.ModelPackage#getParticipation_Organisation()
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Participation#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ParticipantRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.sankofa.model.ParticipantRole
	 * @see #setRole(ParticipantRole)
	 * @see org.sankofa.model.ModelPackage#getParticipation_Role()
	 * @generated
	 */
	ParticipantRole getRole();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Participation#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.sankofa.model.ParticipantRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ParticipantRole value);

	/**
	 * Returns the value of the '<em><b>Attended</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.TriState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attended</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #setAttended(TriState)
	 * @see org.sankofa.model.ModelPackage#getParticipation_Attended()
	 * @generated
	 */
	TriState getAttended();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Participation#getAttended <em>Attended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attended</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #getAttended()
	 * @generated
	 */
	void setAttended(TriState value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(Text)
	 * @see org.sankofa.model.ModelPackage#getParticipation_Note()
	 * @generated
	 */
	Text getNote();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Participation#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(Text value);

} // Participation
