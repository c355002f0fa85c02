/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Space Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.SpaceMember#getName <em>Name</em>}</li>
 *   <li>{@link org.sankofa.model.SpaceMember#getPractitioner <em>Practitioner</em>}</li>
 *   <li>{@link org.sankofa.model.SpaceMember#getEmails <em>Emails</em>}</li>
 *   <li>{@link org.sankofa.model.SpaceMember#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.sankofa.model.SpaceMember#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.sankofa.model.SpaceMember#getJoined <em>Joined</em>}</li>
 *   <li>{@link org.sankofa.model.SpaceMember#getLeft <em>Left</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getSpaceMember()
 * @generated
 */
public interface SpaceMember extends Part {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.sankofa.model.ModelPackage#getSpaceMember_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SpaceMember#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Practitioner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Practitioner</em>' reference.
	 * @see #setPractitioner(Practitioner)
	 * @see org.sankofa.model.ModelPackage#getSpaceMember_Practitioner()
	 * @generated
	 */
	Practitioner getPractitioner();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SpaceMember#getPractitioner <em>Practitioner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Practitioner</em>' reference.
	 * @see #getPractitioner()
	 * @generated
	 */
	void setPractitioner(Practitioner value);

	/**
	 * Returns the value of the '<em><b>Emails</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Emails</em>' attribute list.
	 * @see org.sankofa.model.ModelPackage#getSpaceMember_Emails()
	 * @generated
	 */
	EList<String> getEmails();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Roles</em>' attribute list.
	 * @see org.sankofa.model.ModelPackage#getSpaceMember_Roles()
	 * @generated
	 */
	EList<String> getRoles();

	/**
	 * Returns the value of the '<em><b>Keys</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.SigningKey}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Keys</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getSpaceMember_Keys()
	 * @generated
	 */
	EList<SigningKey> getKeys();

	/**
	 * Returns the value of the '<em><b>Joined</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Joined</em>' attribute.
	 * @see #setJoined(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getSpaceMember_Joined()
	 * @generated
	 */
	PartialDate getJoined();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SpaceMember#getJoined <em>Joined</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Joined</em>' attribute.
	 * @see #getJoined()
	 * @generated
	 */
	void setJoined(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Left</em>' attribute.
	 * @see #setLeft(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getSpaceMember_Left()
	 * @generated
	 */
	PartialDate getLeft();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SpaceMember#getLeft <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left</em>' attribute.
	 * @see #getLeft()
	 * @generated
	 */
	void setLeft(PartialDate value);

} // SpaceMember
