/**
 */
package org.sankofa.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sankofa.model.Consent;
import org.sankofa.model.ConsentScope;
import org.sankofa.model.ModelPackage;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Consent</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.ConsentImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConsentImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConsentImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConsentImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConsentImpl#getWithdrawn <em>Withdrawn</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConsentImpl#getGuardian <em>Guardian</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConsentImpl#getGuardianRelation <em>Guardian Relation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConsentImpl extends PartImpl implements Consent {
	/**
	 * The default value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected static final ConsentScope SCOPE_EDEFAULT = ConsentScope.UNKNOWN;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected ConsentScope scope = SCOPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final Text PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected Text purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected PartialDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected PartialDate until = UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getWithdrawn() <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate WITHDRAWN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdrawn() <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate withdrawn = WITHDRAWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuardian() <em>Guardian</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardian()
	 * @generated
	 * @ordered
	 */
	protected static final String GUARDIAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuardian() <em>Guardian</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardian()
	 * @generated
	 * @ordered
	 */
	protected String guardian = GUARDIAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuardianRelation() <em>Guardian Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardianRelation()
	 * @generated
	 * @ordered
	 */
	protected static final String GUARDIAN_RELATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuardianRelation() <em>Guardian Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardianRelation()
	 * @generated
	 * @ordered
	 */
	protected String guardianRelation = GUARDIAN_RELATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConsentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CONSENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentScope getScope() {
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(ConsentScope newScope) {
		ConsentScope oldScope = scope;
		scope = newScope == null ? SCOPE_EDEFAULT : newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONSENT__SCOPE, oldScope, scope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(Text newPurpose) {
		Text oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONSENT__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(PartialDate newDate) {
		PartialDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONSENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(PartialDate newUntil) {
		PartialDate oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONSENT__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getWithdrawn() {
		return withdrawn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawn(PartialDate newWithdrawn) {
		PartialDate oldWithdrawn = withdrawn;
		withdrawn = newWithdrawn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONSENT__WITHDRAWN, oldWithdrawn, withdrawn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuardian() {
		return guardian;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuardian(String newGuardian) {
		String oldGuardian = guardian;
		guardian = newGuardian;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONSENT__GUARDIAN, oldGuardian, guardian));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuardianRelation() {
		return guardianRelation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuardianRelation(String newGuardianRelation) {
		String oldGuardianRelation = guardianRelation;
		guardianRelation = newGuardianRelation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONSENT__GUARDIAN_RELATION, oldGuardianRelation, guardianRelation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CONSENT__SCOPE:
				return getScope();
			case ModelPackage.CONSENT__PURPOSE:
				return getPurpose();
			case ModelPackage.CONSENT__DATE:
				return getDate();
			case ModelPackage.CONSENT__UNTIL:
				return getUntil();
			case ModelPackage.CONSENT__WITHDRAWN:
				return getWithdrawn();
			case ModelPackage.CONSENT__GUARDIAN:
				return getGuardian();
			case ModelPackage.CONSENT__GUARDIAN_RELATION:
				return getGuardianRelation();
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
			case ModelPackage.CONSENT__SCOPE:
				setScope((ConsentScope)newValue);
				return;
			case ModelPackage.CONSENT__PURPOSE:
				setPurpose((Text)newValue);
				return;
			case ModelPackage.CONSENT__DATE:
				setDate((PartialDate)newValue);
				return;
			case ModelPackage.CONSENT__UNTIL:
				setUntil((PartialDate)newValue);
				return;
			case ModelPackage.CONSENT__WITHDRAWN:
				setWithdrawn((PartialDate)newValue);
				return;
			case ModelPackage.CONSENT__GUARDIAN:
				setGuardian((String)newValue);
				return;
			case ModelPackage.CONSENT__GUARDIAN_RELATION:
				setGuardianRelation((String)newValue);
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
			case ModelPackage.CONSENT__SCOPE:
				setScope(SCOPE_EDEFAULT);
				return;
			case ModelPackage.CONSENT__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case ModelPackage.CONSENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ModelPackage.CONSENT__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case ModelPackage.CONSENT__WITHDRAWN:
				setWithdrawn(WITHDRAWN_EDEFAULT);
				return;
			case ModelPackage.CONSENT__GUARDIAN:
				setGuardian(GUARDIAN_EDEFAULT);
				return;
			case ModelPackage.CONSENT__GUARDIAN_RELATION:
				setGuardianRelation(GUARDIAN_RELATION_EDEFAULT);
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
			case ModelPackage.CONSENT__SCOPE:
				return scope != SCOPE_EDEFAULT;
			case ModelPackage.CONSENT__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case ModelPackage.CONSENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ModelPackage.CONSENT__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case ModelPackage.CONSENT__WITHDRAWN:
				return WITHDRAWN_EDEFAULT == null ? withdrawn != null : !WITHDRAWN_EDEFAULT.equals(withdrawn);
			case ModelPackage.CONSENT__GUARDIAN:
				return GUARDIAN_EDEFAULT == null ? guardian != null : !GUARDIAN_EDEFAULT.equals(guardian);
			case ModelPackage.CONSENT__GUARDIAN_RELATION:
				return GUARDIAN_RELATION_EDEFAULT == null ? guardianRelation != null : !GUARDIAN_RELATION_EDEFAULT.equals(guardianRelation);
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
		result.append(" (scope: ");
		result.append(scope);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", date: ");
		result.append(date);
		result.append(", until: ");
		result.append(until);
		result.append(", withdrawn: ");
		result.append(withdrawn);
		result.append(", guardian: ");
		result.append(guardian);
		result.append(", guardianRelation: ");
		result.append(guardianRelation);
		result.append(')');
		return result.toString();
	}

} //ConsentImpl
