/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Practitioner</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Practitioner#getOffice <em>Office</em>}</li>
 *   <li>{@link org.sankofa.model.Practitioner#getExpertise <em>Expertise</em>}</li>
 *   <li>{@link org.sankofa.model.Practitioner#getEmail <em>Email</em>}</li>
 *   <li>{@link org.sankofa.model.Practitioner#getWebsite <em>Website</em>}</li>
 *   <li>{@link org.sankofa.model.Practitioner#getActiveFrom <em>Active From</em>}</li>
 *   <li>{@link org.sankofa.model.Practitioner#getActiveTo <em>Active To</em>}</li>
 *   <li>{@link org.sankofa.model.Practitioner#getKeys <em>Keys</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getPractitioner()
 * @generated
 */
public interface Practitioner extends Person {
	/**
	 * Returns the value of the '<em><b>Office</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Office</em>' attribute.
	 * @see #setOffice(String)
	 * @see org.sankofa.model.ModelPackage#getPractitioner_Office()
	 * @generated
	 */
	String getOffice();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Practitioner#getOffice <em>Office</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Office</em>' attribute.
	 * @see #getOffice()
	 * @generated
	 */
	void setOffice(String value);

	/**
	 * Returns the value of the '<em><b>Expertise</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expertise</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getPractitioner_Expertise()
	 * @generated
	 */
	EList<Concept> getExpertise();

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.sankofa.model.ModelPackage#getPractitioner_Email()
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Practitioner#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Website</em>' attribute.
	 * @see #setWebsite(String)
	 * @see org.sankofa.model.ModelPackage#getPractitioner_Website()
	 * @generated
	 */
	String getWebsite();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Practitioner#getWebsite <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Website</em>' attribute.
	 * @see #getWebsite()
	 * @generated
	 */
	void setWebsite(String value);

	/**
	 * Returns the value of the '<em><b>Active From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Active From</em>' attribute.
	 * @see #setActiveFrom(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getPractitioner_ActiveFrom()
	 * @generated
	 */
	PartialDate getActiveFrom();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Practitioner#getActiveFrom <em>Active From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active From</em>' attribute.
	 * @see #getActiveFrom()
	 * @generated
	 */
	void setActiveFrom(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Active To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Active To</em>' attribute.
	 * @see #setActiveTo(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getPractitioner_ActiveTo()
	 * @generated
	 */
	PartialDate getActiveTo();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Practitioner#getActiveTo <em>Active To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active To</em>' attribute.
	 * @see #getActiveTo()
	 * @generated
	 */
	void setActiveTo(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Keys</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.SigningKey}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Keys</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getPractitioner_Keys()
	 * @generated
	 */
	EList<SigningKey> getKeys();

} // Practitioner
