/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Organisation#getAcronym <em>Acronym</em>}</li>
 *   <li>{@link org.sankofa.model.Organisation#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.Organisation#getTypeHistory <em>Type History</em>}</li>
 *   <li>{@link org.sankofa.model.Organisation#getEstablished <em>Established</em>}</li>
 *   <li>{@link org.sankofa.model.Organisation#getDissolved <em>Dissolved</em>}</li>
 *   <li>{@link org.sankofa.model.Organisation#getHeadquarters <em>Headquarters</em>}</li>
 *   <li>{@link org.sankofa.model.Organisation#getIdentifiers <em>Identifiers</em>}</li>
 *   <li>{@link org.sankofa.model.Organisation#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link org.sankofa.model.Organisation#getMemberships <em>Memberships</em>}</li>
 *   <li>{@link org.sankofa.model.Organisation#getSucceededBy <em>Succeeded By</em>}</li>
 *   <li>{@link org.sankofa.model.Organisation#getWebsite <em>Website</em>}</li>
 *   <li>{@link org.sankofa.model.Organisation#getEmail <em>Email</em>}</li>
 *   <li>{@link org.sankofa.model.Organisation#getTelephone <em>Telephone</em>}</li>
 *   <li>{@link org.sankofa.model.Organisation#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getOrganisation()
 * @generated
 */
public interface Organisation extends Agent {
	/**
	 * Returns the value of the '<em><b>Acronym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Acronym</em>' attribute.
	 * @see #setAcronym(String)
	 * @see org.sankofa.model.ModelPackage#getOrganisation_Acronym()
	 * @generated
	 */
	String getAcronym();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Organisation#getAcronym <em>Acronym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acronym</em>' attribute.
	 * @see #getAcronym()
	 * @generated
	 */
	void setAcronym(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(Concept)
	 * @see org.sankofa.model.ModelPackage#getOrganisation_Type()
	 * @generated
	 */
	Concept getType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Organisation#getType <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(Concept value);

	/**
	 * Returns the value of the '<em><b>Type History</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.DatedType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type History</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getOrganisation_TypeHistory()
	 * @generated
	 */
	EList<DatedType> getTypeHistory();

	/**
	 * Returns the value of the '<em><b>Established</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Established</em>' attribute.
	 * @see #setEstablished(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getOrganisation_Established()
	 * @generated
	 */
	PartialDate getEstablished();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Organisation#getEstablished <em>Established</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Established</em>' attribute.
	 * @see #getEstablished()
	 * @generated
	 */
	void setEstablished(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Dissolved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dissolved</em>' attribute.
	 * @see #setDissolved(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getOrganisation_Dissolved()
	 * @generated
	 */
	PartialDate getDissolved();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Organisation#getDissolved <em>Dissolved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dissolved</em>' attribute.
	 * @see #getDissolved()
	 * @generated
	 */
	void setDissolved(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Headquarters</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Headquarters</em>' reference.
	 * @see #setHeadquarters(Concept)
	 * @see org.sankofa.model.ModelPackage#getOrganisation_Headquarters()
	 * @generated
	 */
	Concept getHeadquarters();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Organisation#getHeadquarters <em>Headquarters</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Headquarters</em>' reference.
	 * @see #getHeadquarters()
	 * @generated
	 */
	void setHeadquarters(Concept value);

	/**
	 * Returns the value of the '<em><b>Identifiers</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Identifier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Identifiers</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getOrganisation_Identifiers()
	 * @generated
	 */
	EList<Identifier> getIdentifiers();

	/**
	 * Returns the value of the '<em><b>Part Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Part Of</em>' reference.
	 * @see #setPartOf(Organisation)
	 * @see org.sankofa.model.ModelPackage#getOrganisation_PartOf()
	 * @generated
	 */
	Organisation getPartOf();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Organisation#getPartOf <em>Part Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part Of</em>' reference.
	 * @see #getPartOf()
	 * @generated
	 */
	void setPartOf(Organisation value);

	/**
	 * Returns the value of the '<em><b>Memberships</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Membership}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memberships</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getOrganisation_Memberships()
	 * @generated
	 */
	EList<Membership> getMemberships();

	/**
	 * Returns the value of the '<em><b>Succeeded By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Succeeded By</em>' reference.
	 * @see #setSucceededBy(Organisation)
	 * @see org.sankofa.model.ModelPackage#getOrganisation_SucceededBy()
	 * @generated
	 */
	Organisation getSucceededBy();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Organisation#getSucceededBy <em>Succeeded By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Succeeded By</em>' reference.
	 * @see #getSucceededBy()
	 * @generated
	 */
	void setSucceededBy(Organisation value);

	/**
	 * Returns the value of the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Website</em>' attribute.
	 * @see #setWebsite(String)
	 * @see org.sankofa.model.ModelPackage#getOrganisation_Website()
	 * @generated
	 */
	String getWebsite();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Organisation#getWebsite <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Website</em>' attribute.
	 * @see #getWebsite()
	 * @generated
	 */
	void setWebsite(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.sankofa.model.ModelPackage#getOrganisation_Email()
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Organisation#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Telephone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Telephone</em>' attribute.
	 * @see #setTelephone(String)
	 * @see org.sankofa.model.ModelPackage#getOrganisation_Telephone()
	 * @generated
	 */
	String getTelephone();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Organisation#getTelephone <em>Telephone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Telephone</em>' attribute.
	 * @see #getTelephone()
	 * @generated
	 */
	void setTelephone(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(Text)
	 * @see org.sankofa.model.ModelPackage#getOrganisation_Address()
	 * @generated
	 */
	Text getAddress();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Organisation#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(Text value);

} // Organisation
