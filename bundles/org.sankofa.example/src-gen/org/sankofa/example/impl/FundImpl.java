/**
 */
package org.sankofa.example.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sankofa.example.DiasporaPackage;
import org.sankofa.example.Fund;
import org.sankofa.example.FundStatus;
import org.sankofa.example.Grant;

import org.sankofa.model.Organisation;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.impl.RecordImpl;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fund</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.example.impl.FundImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.sankofa.example.impl.FundImpl#getFounded <em>Founded</em>}</li>
 *   <li>{@link org.sankofa.example.impl.FundImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.sankofa.example.impl.FundImpl#getManager <em>Manager</em>}</li>
 *   <li>{@link org.sankofa.example.impl.FundImpl#getGrants <em>Grants</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FundImpl extends RecordImpl implements Fund {
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
	 * The default value of the '{@link #getFounded() <em>Founded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFounded()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate FOUNDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFounded() <em>Founded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFounded()
	 * @generated
	 * @ordered
	 */
	protected PartialDate founded = FOUNDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final FundStatus STATUS_EDEFAULT = FundStatus.UNKNOWN;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected FundStatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getManager() <em>Manager</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManager()
	 * @generated
	 * @ordered
	 */
	protected Organisation manager;

	/**
	 * The cached value of the '{@link #getGrants() <em>Grants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrants()
	 * @generated
	 * @ordered
	 */
	protected EList<Grant> grants;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FundImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DiasporaPackage.Literals.FUND;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DiasporaPackage.FUND__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getFounded() {
		return founded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFounded(PartialDate newFounded) {
		PartialDate oldFounded = founded;
		founded = newFounded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DiasporaPackage.FUND__FOUNDED, oldFounded, founded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FundStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(FundStatus newStatus) {
		FundStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DiasporaPackage.FUND__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getManager() {
		if (manager != null && manager.eIsProxy()) {
			InternalEObject oldManager = (InternalEObject)manager;
			manager = (Organisation)eResolveProxy(oldManager);
			if (manager != oldManager) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DiasporaPackage.FUND__MANAGER, oldManager, manager));
			}
		}
		return manager;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetManager() {
		return manager;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManager(Organisation newManager) {
		Organisation oldManager = manager;
		manager = newManager;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DiasporaPackage.FUND__MANAGER, oldManager, manager));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Grant> getGrants() {
		if (grants == null) {
			grants = new EObjectContainmentEList<Grant>(Grant.class, this, DiasporaPackage.FUND__GRANTS);
		}
		return grants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DiasporaPackage.FUND__GRANTS:
				return ((InternalEList<?>)getGrants()).basicRemove(otherEnd, msgs);
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
			case DiasporaPackage.FUND__PURPOSE:
				return getPurpose();
			case DiasporaPackage.FUND__FOUNDED:
				return getFounded();
			case DiasporaPackage.FUND__STATUS:
				return getStatus();
			case DiasporaPackage.FUND__MANAGER:
				if (resolve) return getManager();
				return basicGetManager();
			case DiasporaPackage.FUND__GRANTS:
				return getGrants();
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
			case DiasporaPackage.FUND__PURPOSE:
				setPurpose((Text)newValue);
				return;
			case DiasporaPackage.FUND__FOUNDED:
				setFounded((PartialDate)newValue);
				return;
			case DiasporaPackage.FUND__STATUS:
				setStatus((FundStatus)newValue);
				return;
			case DiasporaPackage.FUND__MANAGER:
				setManager((Organisation)newValue);
				return;
			case DiasporaPackage.FUND__GRANTS:
				getGrants().clear();
				getGrants().addAll((Collection<? extends Grant>)newValue);
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
			case DiasporaPackage.FUND__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case DiasporaPackage.FUND__FOUNDED:
				setFounded(FOUNDED_EDEFAULT);
				return;
			case DiasporaPackage.FUND__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case DiasporaPackage.FUND__MANAGER:
				setManager((Organisation)null);
				return;
			case DiasporaPackage.FUND__GRANTS:
				getGrants().clear();
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
			case DiasporaPackage.FUND__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case DiasporaPackage.FUND__FOUNDED:
				return FOUNDED_EDEFAULT == null ? founded != null : !FOUNDED_EDEFAULT.equals(founded);
			case DiasporaPackage.FUND__STATUS:
				return status != STATUS_EDEFAULT;
			case DiasporaPackage.FUND__MANAGER:
				return manager != null;
			case DiasporaPackage.FUND__GRANTS:
				return grants != null && !grants.isEmpty();
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
		result.append(" (purpose: ");
		result.append(purpose);
		result.append(", founded: ");
		result.append(founded);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //FundImpl
