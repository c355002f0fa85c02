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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sankofa.model.ModelPackage;
import org.sankofa.model.Practitioner;
import org.sankofa.model.SigningKey;
import org.sankofa.model.SpaceMember;

import org.sankofa.model.date.PartialDate;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Space Member</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.SpaceMemberImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.sankofa.model.impl.SpaceMemberImpl#getPractitioner <em>Practitioner</em>}</li>
 *   <li>{@link org.sankofa.model.impl.SpaceMemberImpl#getEmails <em>Emails</em>}</li>
 *   <li>{@link org.sankofa.model.impl.SpaceMemberImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.sankofa.model.impl.SpaceMemberImpl#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.sankofa.model.impl.SpaceMemberImpl#getJoined <em>Joined</em>}</li>
 *   <li>{@link org.sankofa.model.impl.SpaceMemberImpl#getLeft <em>Left</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SpaceMemberImpl extends PartImpl implements SpaceMember {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPractitioner() <em>Practitioner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPractitioner()
	 * @generated
	 * @ordered
	 */
	protected Practitioner practitioner;

	/**
	 * The cached value of the '{@link #getEmails() <em>Emails</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmails()
	 * @generated
	 * @ordered
	 */
	protected EList<String> emails;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<String> roles;

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
	 * The default value of the '{@link #getJoined() <em>Joined</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJoined()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate JOINED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJoined() <em>Joined</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJoined()
	 * @generated
	 * @ordered
	 */
	protected PartialDate joined = JOINED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeft() <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeft()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate LEFT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLeft() <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeft()
	 * @generated
	 * @ordered
	 */
	protected PartialDate left = LEFT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SpaceMemberImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SPACE_MEMBER;
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPACE_MEMBER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Practitioner getPractitioner() {
		if (practitioner != null && practitioner.eIsProxy()) {
			InternalEObject oldPractitioner = (InternalEObject)practitioner;
			practitioner = (Practitioner)eResolveProxy(oldPractitioner);
			if (practitioner != oldPractitioner) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.SPACE_MEMBER__PRACTITIONER, oldPractitioner, practitioner));
			}
		}
		return practitioner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Practitioner basicGetPractitioner() {
		return practitioner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPractitioner(Practitioner newPractitioner) {
		Practitioner oldPractitioner = practitioner;
		practitioner = newPractitioner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPACE_MEMBER__PRACTITIONER, oldPractitioner, practitioner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEmails() {
		if (emails == null) {
			emails = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.SPACE_MEMBER__EMAILS);
		}
		return emails;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRoles() {
		if (roles == null) {
			roles = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.SPACE_MEMBER__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SigningKey> getKeys() {
		if (keys == null) {
			keys = new EObjectContainmentEList<SigningKey>(SigningKey.class, this, ModelPackage.SPACE_MEMBER__KEYS);
		}
		return keys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getJoined() {
		return joined;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJoined(PartialDate newJoined) {
		PartialDate oldJoined = joined;
		joined = newJoined;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPACE_MEMBER__JOINED, oldJoined, joined));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getLeft() {
		return left;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeft(PartialDate newLeft) {
		PartialDate oldLeft = left;
		left = newLeft;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPACE_MEMBER__LEFT, oldLeft, left));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SPACE_MEMBER__KEYS:
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
			case ModelPackage.SPACE_MEMBER__NAME:
				return getName();
			case ModelPackage.SPACE_MEMBER__PRACTITIONER:
				if (resolve) return getPractitioner();
				return basicGetPractitioner();
			case ModelPackage.SPACE_MEMBER__EMAILS:
				return getEmails();
			case ModelPackage.SPACE_MEMBER__ROLES:
				return getRoles();
			case ModelPackage.SPACE_MEMBER__KEYS:
				return getKeys();
			case ModelPackage.SPACE_MEMBER__JOINED:
				return getJoined();
			case ModelPackage.SPACE_MEMBER__LEFT:
				return getLeft();
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
			case ModelPackage.SPACE_MEMBER__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.SPACE_MEMBER__PRACTITIONER:
				setPractitioner((Practitioner)newValue);
				return;
			case ModelPackage.SPACE_MEMBER__EMAILS:
				getEmails().clear();
				getEmails().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.SPACE_MEMBER__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.SPACE_MEMBER__KEYS:
				getKeys().clear();
				getKeys().addAll((Collection<? extends SigningKey>)newValue);
				return;
			case ModelPackage.SPACE_MEMBER__JOINED:
				setJoined((PartialDate)newValue);
				return;
			case ModelPackage.SPACE_MEMBER__LEFT:
				setLeft((PartialDate)newValue);
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
			case ModelPackage.SPACE_MEMBER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.SPACE_MEMBER__PRACTITIONER:
				setPractitioner((Practitioner)null);
				return;
			case ModelPackage.SPACE_MEMBER__EMAILS:
				getEmails().clear();
				return;
			case ModelPackage.SPACE_MEMBER__ROLES:
				getRoles().clear();
				return;
			case ModelPackage.SPACE_MEMBER__KEYS:
				getKeys().clear();
				return;
			case ModelPackage.SPACE_MEMBER__JOINED:
				setJoined(JOINED_EDEFAULT);
				return;
			case ModelPackage.SPACE_MEMBER__LEFT:
				setLeft(LEFT_EDEFAULT);
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
			case ModelPackage.SPACE_MEMBER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.SPACE_MEMBER__PRACTITIONER:
				return practitioner != null;
			case ModelPackage.SPACE_MEMBER__EMAILS:
				return emails != null && !emails.isEmpty();
			case ModelPackage.SPACE_MEMBER__ROLES:
				return roles != null && !roles.isEmpty();
			case ModelPackage.SPACE_MEMBER__KEYS:
				return keys != null && !keys.isEmpty();
			case ModelPackage.SPACE_MEMBER__JOINED:
				return JOINED_EDEFAULT == null ? joined != null : !JOINED_EDEFAULT.equals(joined);
			case ModelPackage.SPACE_MEMBER__LEFT:
				return LEFT_EDEFAULT == null ? left != null : !LEFT_EDEFAULT.equals(left);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", emails: ");
		result.append(emails);
		result.append(", roles: ");
		result.append(roles);
		result.append(", joined: ");
		result.append(joined);
		result.append(", left: ");
		result.append(left);
		result.append(')');
		return result.toString();
	}

} //SpaceMemberImpl
