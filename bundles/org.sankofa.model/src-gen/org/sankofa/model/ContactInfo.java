/**
 */
package org.sankofa.model;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact Info</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.ContactInfo#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.ContactInfo#getOrganisationName <em>Organisation Name</em>}</li>
 *   <li>{@link org.sankofa.model.ContactInfo#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.sankofa.model.ContactInfo#getPersonName <em>Person Name</em>}</li>
 *   <li>{@link org.sankofa.model.ContactInfo#getJobTitle <em>Job Title</em>}</li>
 *   <li>{@link org.sankofa.model.ContactInfo#getTelephone <em>Telephone</em>}</li>
 *   <li>{@link org.sankofa.model.ContactInfo#getEmail <em>Email</em>}</li>
 *   <li>{@link org.sankofa.model.ContactInfo#getWebsite <em>Website</em>}</li>
 *   <li>{@link org.sankofa.model.ContactInfo#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getContactInfo()
 * @generated
 */
public interface ContactInfo extends Part {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ContactType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.ContactType
	 * @see #setType(ContactType)
	 * @see org.sankofa.model.ModelPackage#getContactInfo_Type()
	 * @generated
	 */
	ContactType getType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContactInfo#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.ContactType
	 * @see #getType()
	 * @generated
	 */
	void setType(ContactType value);

	/**
	 * Returns the value of the '<em><b>Organisation Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organisation Name</em>' attribute.
	 * @see #setOrganisationName(String)
	 * @see org.sankofa.model.ModelPackage#getContactInfo_OrganisationName()
	 * @generated
	 */
	String getOrganisationName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContactInfo#getOrganisationName <em>Organisation Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation Name</em>' attribute.
	 * @see #getOrganisationName()
	 * @generated
	 */
	void setOrganisationName(String value);

	/**
	 * Returns the value of the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Department</em>' attribute.
	 * @see #setDepartment(String)
	 * @see org.sankofa.model.ModelPackage#getContactInfo_Department()
	 * @generated
	 */
	String getDepartment();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContactInfo#getDepartment <em>Department</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Department</em>' attribute.
	 * @see #getDepartment()
	 * @generated
	 */
	void setDepartment(String value);

	/**
	 * Returns the value of the '<em><b>Person Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person Name</em>' attribute.
	 * @see #setPersonName(String)
	 * @see org.sankofa.model.ModelPackage#getContactInfo_PersonName()
	 * @generated
	 */
	String getPersonName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContactInfo#getPersonName <em>Person Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person Name</em>' attribute.
	 * @see #getPersonName()
	 * @generated
	 */
	void setPersonName(String value);

	/**
	 * Returns the value of the '<em><b>Job Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Job Title</em>' attribute.
	 * @see #setJobTitle(Text)
	 * @see org.sankofa.model.ModelPackage#getContactInfo_JobTitle()
	 * @generated
	 */
	Text getJobTitle();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContactInfo#getJobTitle <em>Job Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Job Title</em>' attribute.
	 * @see #getJobTitle()
	 * @generated
	 */
	void setJobTitle(Text value);

	/**
	 * Returns the value of the '<em><b>Telephone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Telephone</em>' attribute.
	 * @see #setTelephone(String)
	 * @see org.sankofa.model.ModelPackage#getContactInfo_Telephone()
	 * @generated
	 */
	String getTelephone();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContactInfo#getTelephone <em>Telephone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Telephone</em>' attribute.
	 * @see #getTelephone()
	 * @generated
	 */
	void setTelephone(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.sankofa.model.ModelPackage#getContactInfo_Email()
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContactInfo#getEmail <em>Email</em>}' attribute.
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
	 * @see org.sankofa.model.ModelPackage#getContactInfo_Website()
	 * @generated
	 */
	String getWebsite();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContactInfo#getWebsite <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Website</em>' attribute.
	 * @see #getWebsite()
	 * @generated
	 */
	void setWebsite(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(Text)
	 * @see org.sankofa.model.ModelPackage#getContactInfo_Address()
	 * @generated
	 */
	Text getAddress();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContactInfo#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(Text value);

} // ContactInfo
