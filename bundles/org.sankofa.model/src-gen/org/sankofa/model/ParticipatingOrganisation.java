/**
 */
package org.sankofa.model;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participating Organisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.ParticipatingOrganisation#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.sankofa.model.ParticipatingOrganisation#getName <em>Name</em>}</li>
 *   <li>{@link org.sankofa.model.ParticipatingOrganisation#getRole <em>Role</em>}</li>
 *   <li>{@link org.sankofa.model.ParticipatingOrganisation#getActivityIdentifier <em>Activity Identifier</em>}</li>
 *   <li>{@link org.sankofa.model.ParticipatingOrganisation#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getParticipatingOrganisation()
 * @generated
 */
public interface ParticipatingOrganisation extends Part {
	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.sankofa.model.ModelPackage#getParticipatingOrganisation_Organisation()
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ParticipatingOrganisation#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.sankofa.model.ModelPackage#getParticipatingOrganisation_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ParticipatingOrganisation#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.OrganisationRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.sankofa.model.OrganisationRole
	 * @see #setRole(OrganisationRole)
	 * @see org.sankofa.model.ModelPackage#getParticipatingOrganisation_Role()
	 * @generated
	 */
	OrganisationRole getRole();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ParticipatingOrganisation#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.sankofa.model.OrganisationRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(OrganisationRole value);

	/**
	 * Returns the value of the '<em><b>Activity Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Activity Identifier</em>' attribute.
	 * @see #setActivityIdentifier(String)
	 * @see org.sankofa.model.ModelPackage#getParticipatingOrganisation_ActivityIdentifier()
	 * @generated
	 */
	String getActivityIdentifier();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ParticipatingOrganisation#getActivityIdentifier <em>Activity Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activity Identifier</em>' attribute.
	 * @see #getActivityIdentifier()
	 * @generated
	 */
	void setActivityIdentifier(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(Text)
	 * @see org.sankofa.model.ModelPackage#getParticipatingOrganisation_Note()
	 * @generated
	 */
	Text getNote();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ParticipatingOrganisation#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(Text value);

} // ParticipatingOrganisation
