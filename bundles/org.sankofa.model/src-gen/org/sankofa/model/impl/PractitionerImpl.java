/**
 */
package org.sankofa.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sankofa.model.Concept;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Practitioner;
import org.sankofa.model.SigningKey;

import org.sankofa.model.date.PartialDate;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Practitioner</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.PractitionerImpl#getOffice <em>Office</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PractitionerImpl#getExpertise <em>Expertise</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PractitionerImpl#getEmail <em>Email</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PractitionerImpl#getWebsite <em>Website</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PractitionerImpl#getActiveFrom <em>Active From</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PractitionerImpl#getActiveTo <em>Active To</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PractitionerImpl#getKeys <em>Keys</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PractitionerImpl extends PersonImpl implements Practitioner {
	/**
	 * The default value of the '{@link #getOffice() <em>Office</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffice()
	 * @generated
	 * @ordered
	 */
	protected static final String OFFICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOffice() <em>Office</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffice()
	 * @generated
	 * @ordered
	 */
	protected String office = OFFICE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExpertise() <em>Expertise</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpertise()
	 * @generated
	 * @ordered
	 */
	protected EList<Concept> expertise;

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
	 * The default value of the '{@link #getWebsite() <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebsite()
	 * @generated
	 * @ordered
	 */
	protected static final String WEBSITE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWebsite() <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebsite()
	 * @generated
	 * @ordered
	 */
	protected String website = WEBSITE_EDEFAULT;

	/**
	 * The default value of the '{@link #getActiveFrom() <em>Active From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveFrom()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate ACTIVE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActiveFrom() <em>Active From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveFrom()
	 * @generated
	 * @ordered
	 */
	protected PartialDate activeFrom = ACTIVE_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getActiveTo() <em>Active To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveTo()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate ACTIVE_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActiveTo() <em>Active To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveTo()
	 * @generated
	 * @ordered
	 */
	protected PartialDate activeTo = ACTIVE_TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKeys() <em>Keys</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeys()
	 * @generated
	 * @ordered
	 */
	protected EList<SigningKey> keys;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PractitionerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PRACTITIONER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOffice() {
		return office;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffice(String newOffice) {
		String oldOffice = office;
		office = newOffice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRACTITIONER__OFFICE, oldOffice, office));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getExpertise() {
		if (expertise == null) {
			expertise = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.PRACTITIONER__EXPERTISE);
		}
		return expertise;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRACTITIONER__EMAIL, oldEmail, email));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWebsite() {
		return website;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWebsite(String newWebsite) {
		String oldWebsite = website;
		website = newWebsite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRACTITIONER__WEBSITE, oldWebsite, website));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getActiveFrom() {
		return activeFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActiveFrom(PartialDate newActiveFrom) {
		PartialDate oldActiveFrom = activeFrom;
		activeFrom = newActiveFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRACTITIONER__ACTIVE_FROM, oldActiveFrom, activeFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getActiveTo() {
		return activeTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActiveTo(PartialDate newActiveTo) {
		PartialDate oldActiveTo = activeTo;
		activeTo = newActiveTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRACTITIONER__ACTIVE_TO, oldActiveTo, activeTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SigningKey> getKeys() {
		if (keys == null) {
			keys = new EObjectContainmentEList<SigningKey>(SigningKey.class, this, ModelPackage.PRACTITIONER__KEYS);
		}
		return keys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PRACTITIONER__KEYS:
				return ((InternalEList<?>)getKeys()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PRACTITIONER__OFFICE:
				return getOffice();
			case ModelPackage.PRACTITIONER__EXPERTISE:
				return getExpertise();
			case ModelPackage.PRACTITIONER__EMAIL:
				return getEmail();
			case ModelPackage.PRACTITIONER__WEBSITE:
				return getWebsite();
			case ModelPackage.PRACTITIONER__ACTIVE_FROM:
				return getActiveFrom();
			case ModelPackage.PRACTITIONER__ACTIVE_TO:
				return getActiveTo();
			case ModelPackage.PRACTITIONER__KEYS:
				return getKeys();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.PRACTITIONER__OFFICE:
				setOffice((String)newValue);
				return;
			case ModelPackage.PRACTITIONER__EXPERTISE:
				getExpertise().clear();
				getExpertise().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.PRACTITIONER__EMAIL:
				setEmail((String)newValue);
				return;
			case ModelPackage.PRACTITIONER__WEBSITE:
				setWebsite((String)newValue);
				return;
			case ModelPackage.PRACTITIONER__ACTIVE_FROM:
				setActiveFrom((PartialDate)newValue);
				return;
			case ModelPackage.PRACTITIONER__ACTIVE_TO:
				setActiveTo((PartialDate)newValue);
				return;
			case ModelPackage.PRACTITIONER__KEYS:
				getKeys().clear();
				getKeys().addAll((Collection<? extends SigningKey>)newValue);
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
			case ModelPackage.PRACTITIONER__OFFICE:
				setOffice(OFFICE_EDEFAULT);
				return;
			case ModelPackage.PRACTITIONER__EXPERTISE:
				getExpertise().clear();
				return;
			case ModelPackage.PRACTITIONER__EMAIL:
				setEmail(EMAIL_EDEFAULT);
				return;
			case ModelPackage.PRACTITIONER__WEBSITE:
				setWebsite(WEBSITE_EDEFAULT);
				return;
			case ModelPackage.PRACTITIONER__ACTIVE_FROM:
				setActiveFrom(ACTIVE_FROM_EDEFAULT);
				return;
			case ModelPackage.PRACTITIONER__ACTIVE_TO:
				setActiveTo(ACTIVE_TO_EDEFAULT);
				return;
			case ModelPackage.PRACTITIONER__KEYS:
				getKeys().clear();
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
			case ModelPackage.PRACTITIONER__OFFICE:
				return OFFICE_EDEFAULT == null ? office != null : !OFFICE_EDEFAULT.equals(office);
			case ModelPackage.PRACTITIONER__EXPERTISE:
				return expertise != null && !expertise.isEmpty();
			case ModelPackage.PRACTITIONER__EMAIL:
				return EMAIL_EDEFAULT == null ? email != null : !EMAIL_EDEFAULT.equals(email);
			case ModelPackage.PRACTITIONER__WEBSITE:
				return WEBSITE_EDEFAULT == null ? website != null : !WEBSITE_EDEFAULT.equals(website);
			case ModelPackage.PRACTITIONER__ACTIVE_FROM:
				return ACTIVE_FROM_EDEFAULT == null ? activeFrom != null : !ACTIVE_FROM_EDEFAULT.equals(activeFrom);
			case ModelPackage.PRACTITIONER__ACTIVE_TO:
				return ACTIVE_TO_EDEFAULT == null ? activeTo != null : !ACTIVE_TO_EDEFAULT.equals(activeTo);
			case ModelPackage.PRACTITIONER__KEYS:
				return keys != null && !keys.isEmpty();
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
		result.append(" (office: ");
		result.append(office);
		result.append(", email: ");
		result.append(email);
		result.append(", website: ");
		result.append(website);
		result.append(", activeFrom: ");
		result.append(activeFrom);
		result.append(", activeTo: ");
		result.append(activeTo);
		result.append(')');
		return result.toString();
	}

} //PractitionerImpl
