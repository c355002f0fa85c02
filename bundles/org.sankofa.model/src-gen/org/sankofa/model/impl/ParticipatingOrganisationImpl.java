/**
 */
package org.sankofa.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sankofa.model.ModelPackage;
import org.sankofa.model.Organisation;
import org.sankofa.model.OrganisationRole;
import org.sankofa.model.ParticipatingOrganisation;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Participating Organisation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.ParticipatingOrganisationImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ParticipatingOrganisationImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ParticipatingOrganisationImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ParticipatingOrganisationImpl#getActivityIdentifier <em>Activity Identifier</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ParticipatingOrganisationImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParticipatingOrganisationImpl extends PartImpl implements ParticipatingOrganisation {
	/**
	 * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected Organisation organisation;

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
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final OrganisationRole ROLE_EDEFAULT = OrganisationRole.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected OrganisationRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getActivityIdentifier() <em>Activity Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivityIdentifier()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTIVITY_IDENTIFIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActivityIdentifier() <em>Activity Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivityIdentifier()
	 * @generated
	 * @ordered
	 */
	protected String activityIdentifier = ACTIVITY_IDENTIFIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final Text NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected Text note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ParticipatingOrganisationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PARTICIPATING_ORGANISATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getOrganisation() {
		if (organisation != null && organisation.eIsProxy()) {
			InternalEObject oldOrganisation = (InternalEObject)organisation;
			organisation = (Organisation)eResolveProxy(oldOrganisation);
			if (organisation != oldOrganisation) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.PARTICIPATING_ORGANISATION__ORGANISATION, oldOrganisation, organisation));
			}
		}
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetOrganisation() {
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(Organisation newOrganisation) {
		Organisation oldOrganisation = organisation;
		organisation = newOrganisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PARTICIPATING_ORGANISATION__ORGANISATION, oldOrganisation, organisation));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PARTICIPATING_ORGANISATION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrganisationRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(OrganisationRole newRole) {
		OrganisationRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PARTICIPATING_ORGANISATION__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActivityIdentifier() {
		return activityIdentifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActivityIdentifier(String newActivityIdentifier) {
		String oldActivityIdentifier = activityIdentifier;
		activityIdentifier = newActivityIdentifier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PARTICIPATING_ORGANISATION__ACTIVITY_IDENTIFIER, oldActivityIdentifier, activityIdentifier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(Text newNote) {
		Text oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PARTICIPATING_ORGANISATION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PARTICIPATING_ORGANISATION__ORGANISATION:
				if (resolve) return getOrganisation();
				return basicGetOrganisation();
			case ModelPackage.PARTICIPATING_ORGANISATION__NAME:
				return getName();
			case ModelPackage.PARTICIPATING_ORGANISATION__ROLE:
				return getRole();
			case ModelPackage.PARTICIPATING_ORGANISATION__ACTIVITY_IDENTIFIER:
				return getActivityIdentifier();
			case ModelPackage.PARTICIPATING_ORGANISATION__NOTE:
				return getNote();
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
			case ModelPackage.PARTICIPATING_ORGANISATION__ORGANISATION:
				setOrganisation((Organisation)newValue);
				return;
			case ModelPackage.PARTICIPATING_ORGANISATION__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.PARTICIPATING_ORGANISATION__ROLE:
				setRole((OrganisationRole)newValue);
				return;
			case ModelPackage.PARTICIPATING_ORGANISATION__ACTIVITY_IDENTIFIER:
				setActivityIdentifier((String)newValue);
				return;
			case ModelPackage.PARTICIPATING_ORGANISATION__NOTE:
				setNote((Text)newValue);
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
			case ModelPackage.PARTICIPATING_ORGANISATION__ORGANISATION:
				setOrganisation((Organisation)null);
				return;
			case ModelPackage.PARTICIPATING_ORGANISATION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.PARTICIPATING_ORGANISATION__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case ModelPackage.PARTICIPATING_ORGANISATION__ACTIVITY_IDENTIFIER:
				setActivityIdentifier(ACTIVITY_IDENTIFIER_EDEFAULT);
				return;
			case ModelPackage.PARTICIPATING_ORGANISATION__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case ModelPackage.PARTICIPATING_ORGANISATION__ORGANISATION:
				return organisation != null;
			case ModelPackage.PARTICIPATING_ORGANISATION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.PARTICIPATING_ORGANISATION__ROLE:
				return role != ROLE_EDEFAULT;
			case ModelPackage.PARTICIPATING_ORGANISATION__ACTIVITY_IDENTIFIER:
				return ACTIVITY_IDENTIFIER_EDEFAULT == null ? activityIdentifier != null : !ACTIVITY_IDENTIFIER_EDEFAULT.equals(activityIdentifier);
			case ModelPackage.PARTICIPATING_ORGANISATION__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
		result.append(", role: ");
		result.append(role);
		result.append(", activityIdentifier: ");
		result.append(activityIdentifier);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //ParticipatingOrganisationImpl
