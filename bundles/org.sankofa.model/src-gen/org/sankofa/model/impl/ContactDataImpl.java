/**
 */
package org.sankofa.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sankofa.model.ContactData;
import org.sankofa.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Contact Data</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.ContactDataImpl#getEmail <em>Email</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ContactDataImpl#getTelephone <em>Telephone</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ContactDataImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ContactDataImpl#getGuardianName <em>Guardian Name</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ContactDataImpl#getGuardianContact <em>Guardian Contact</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContactDataImpl extends PartImpl implements ContactData {
	/**
	 * The default value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected static final String EMAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected String email = EMAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTelephone() <em>Telephone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTelephone()
	 * @generated
	 * @ordered
	 */
	protected static final String TELEPHONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTelephone() <em>Telephone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTelephone()
	 * @generated
	 * @ordered
	 */
	protected String telephone = TELEPHONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuardianName() <em>Guardian Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardianName()
	 * @generated
	 * @ordered
	 */
	protected static final String GUARDIAN_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuardianName() <em>Guardian Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardianName()
	 * @generated
	 * @ordered
	 */
	protected String guardianName = GUARDIAN_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuardianContact() <em>Guardian Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardianContact()
	 * @generated
	 * @ordered
	 */
	protected static final String GUARDIAN_CONTACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuardianContact() <em>Guardian Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardianContact()
	 * @generated
	 * @ordered
	 */
	protected String guardianContact = GUARDIAN_CONTACT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContactDataImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CONTACT_DATA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmail() {
		return email;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmail(String newEmail) {
		String oldEmail = email;
		email = newEmail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTACT_DATA__EMAIL, oldEmail, email));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTelephone() {
		return telephone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTelephone(String newTelephone) {
		String oldTelephone = telephone;
		telephone = newTelephone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTACT_DATA__TELEPHONE, oldTelephone, telephone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTACT_DATA__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuardianName() {
		return guardianName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuardianName(String newGuardianName) {
		String oldGuardianName = guardianName;
		guardianName = newGuardianName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTACT_DATA__GUARDIAN_NAME, oldGuardianName, guardianName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuardianContact() {
		return guardianContact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuardianContact(String newGuardianContact) {
		String oldGuardianContact = guardianContact;
		guardianContact = newGuardianContact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTACT_DATA__GUARDIAN_CONTACT, oldGuardianContact, guardianContact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CONTACT_DATA__EMAIL:
				return getEmail();
			case ModelPackage.CONTACT_DATA__TELEPHONE:
				return getTelephone();
			case ModelPackage.CONTACT_DATA__ADDRESS:
				return getAddress();
			case ModelPackage.CONTACT_DATA__GUARDIAN_NAME:
				return getGuardianName();
			case ModelPackage.CONTACT_DATA__GUARDIAN_CONTACT:
				return getGuardianContact();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.CONTACT_DATA__EMAIL:
				setEmail((String)newValue);
				return;
			case ModelPackage.CONTACT_DATA__TELEPHONE:
				setTelephone((String)newValue);
				return;
			case ModelPackage.CONTACT_DATA__ADDRESS:
				setAddress((String)newValue);
				return;
			case ModelPackage.CONTACT_DATA__GUARDIAN_NAME:
				setGuardianName((String)newValue);
				return;
			case ModelPackage.CONTACT_DATA__GUARDIAN_CONTACT:
				setGuardianContact((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.CONTACT_DATA__EMAIL:
				setEmail(EMAIL_EDEFAULT);
				return;
			case ModelPackage.CONTACT_DATA__TELEPHONE:
				setTelephone(TELEPHONE_EDEFAULT);
				return;
			case ModelPackage.CONTACT_DATA__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case ModelPackage.CONTACT_DATA__GUARDIAN_NAME:
				setGuardianName(GUARDIAN_NAME_EDEFAULT);
				return;
			case ModelPackage.CONTACT_DATA__GUARDIAN_CONTACT:
				setGuardianContact(GUARDIAN_CONTACT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.CONTACT_DATA__EMAIL:
				return EMAIL_EDEFAULT == null ? email != null : !EMAIL_EDEFAULT.equals(email);
			case ModelPackage.CONTACT_DATA__TELEPHONE:
				return TELEPHONE_EDEFAULT == null ? telephone != null : !TELEPHONE_EDEFAULT.equals(telephone);
			case ModelPackage.CONTACT_DATA__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case ModelPackage.CONTACT_DATA__GUARDIAN_NAME:
				return GUARDIAN_NAME_EDEFAULT == null ? guardianName != null : !GUARDIAN_NAME_EDEFAULT.equals(guardianName);
			case ModelPackage.CONTACT_DATA__GUARDIAN_CONTACT:
				return GUARDIAN_CONTACT_EDEFAULT == null ? guardianContact != null : !GUARDIAN_CONTACT_EDEFAULT.equals(guardianContact);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (email: ");
		result.append(email);
		result.append(", telephone: ");
		result.append(telephone);
		result.append(", address: ");
		result.append(address);
		result.append(", guardianName: ");
		result.append(guardianName);
		result.append(", guardianContact: ");
		result.append(guardianContact);
		result.append(')');
		return result.toString();
	}

} //ContactDataImpl
