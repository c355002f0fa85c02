/**
 */
package org.sankofa.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact Data</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.ContactData#getEmail <em>Email</em>}</li>
 *   <li>{@link org.sankofa.model.ContactData#getTelephone <em>Telephone</em>}</li>
 *   <li>{@link org.sankofa.model.ContactData#getAddress <em>Address</em>}</li>
 *   <li>{@link org.sankofa.model.ContactData#getGuardianName <em>Guardian Name</em>}</li>
 *   <li>{@link org.sankofa.model.ContactData#getGuardianContact <em>Guardian Contact</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getContactData()
 * @generated
 */
public interface ContactData extends Part {
	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.sankofa.model.ModelPackage#getContactData_Email()
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContactData#getEmail <em>Email</em>}' attribute.
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
	 * @see org.sankofa.model.ModelPackage#getContactData_Telephone()
	 * @generated
	 */
	String getTelephone();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContactData#getTelephone <em>Telephone</em>}' attribute.
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
	 * @see #setAddress(String)
	 * @see org.sankofa.model.ModelPackage#getContactData_Address()
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContactData#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Guardian Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guardian Name</em>' attribute.
	 * @see #setGuardianName(String)
	 * @see org.sankofa.model.ModelPackage#getContactData_GuardianName()
	 * @generated
	 */
	String getGuardianName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContactData#getGuardianName <em>Guardian Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guardian Name</em>' attribute.
	 * @see #getGuardianName()
	 * @generated
	 */
	void setGuardianName(String value);

	/**
	 * Returns the value of the '<em><b>Guardian Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guardian Contact</em>' attribute.
	 * @see #setGuardianContact(String)
	 * @see org.sankofa.model.ModelPackage#getContactData_GuardianContact()
	 * @generated
	 */
	String getGuardianContact();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContactData#getGuardianContact <em>Guardian Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guardian Contact</em>' attribute.
	 * @see #getGuardianContact()
	 * @generated
	 */
	void setGuardianContact(String value);

} // ContactData
