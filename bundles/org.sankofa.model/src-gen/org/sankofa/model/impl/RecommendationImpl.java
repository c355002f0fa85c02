/**
 */
package org.sankofa.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.sankofa.model.Finding;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.PolicyState;
import org.sankofa.model.Recommendation;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recommendation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.RecommendationImpl#getAddressedTo <em>Addressed To</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RecommendationImpl#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RecommendationImpl#getUptake <em>Uptake</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecommendationImpl extends StatementImpl implements Recommendation {
	/**
	 * The default value of the '{@link #getAddressedTo() <em>Addressed To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressedTo()
	 * @generated
	 * @ordered
	 */
	protected static final Text ADDRESSED_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddressedTo() <em>Addressed To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressedTo()
	 * @generated
	 * @ordered
	 */
	protected Text addressedTo = ADDRESSED_TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBasedOn() <em>Based On</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected EList<Finding> basedOn;

	/**
	 * The default value of the '{@link #getUptake() <em>Uptake</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUptake()
	 * @generated
	 * @ordered
	 */
	protected static final PolicyState UPTAKE_EDEFAULT = PolicyState.UNKNOWN;

	/**
	 * The cached value of the '{@link #getUptake() <em>Uptake</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUptake()
	 * @generated
	 * @ordered
	 */
	protected PolicyState uptake = UPTAKE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecommendationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.RECOMMENDATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getAddressedTo() {
		return addressedTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddressedTo(Text newAddressedTo) {
		Text oldAddressedTo = addressedTo;
		addressedTo = newAddressedTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECOMMENDATION__ADDRESSED_TO, oldAddressedTo, addressedTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Finding> getBasedOn() {
		if (basedOn == null) {
			basedOn = new EObjectResolvingEList<Finding>(Finding.class, this, ModelPackage.RECOMMENDATION__BASED_ON);
		}
		return basedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PolicyState getUptake() {
		return uptake;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUptake(PolicyState newUptake) {
		PolicyState oldUptake = uptake;
		uptake = newUptake == null ? UPTAKE_EDEFAULT : newUptake;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECOMMENDATION__UPTAKE, oldUptake, uptake));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.RECOMMENDATION__ADDRESSED_TO:
				return getAddressedTo();
			case ModelPackage.RECOMMENDATION__BASED_ON:
				return getBasedOn();
			case ModelPackage.RECOMMENDATION__UPTAKE:
				return getUptake();
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
			case ModelPackage.RECOMMENDATION__ADDRESSED_TO:
				setAddressedTo((Text)newValue);
				return;
			case ModelPackage.RECOMMENDATION__BASED_ON:
				getBasedOn().clear();
				getBasedOn().addAll((Collection<? extends Finding>)newValue);
				return;
			case ModelPackage.RECOMMENDATION__UPTAKE:
				setUptake((PolicyState)newValue);
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
			case ModelPackage.RECOMMENDATION__ADDRESSED_TO:
				setAddressedTo(ADDRESSED_TO_EDEFAULT);
				return;
			case ModelPackage.RECOMMENDATION__BASED_ON:
				getBasedOn().clear();
				return;
			case ModelPackage.RECOMMENDATION__UPTAKE:
				setUptake(UPTAKE_EDEFAULT);
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
			case ModelPackage.RECOMMENDATION__ADDRESSED_TO:
				return ADDRESSED_TO_EDEFAULT == null ? addressedTo != null : !ADDRESSED_TO_EDEFAULT.equals(addressedTo);
			case ModelPackage.RECOMMENDATION__BASED_ON:
				return basedOn != null && !basedOn.isEmpty();
			case ModelPackage.RECOMMENDATION__UPTAKE:
				return uptake != UPTAKE_EDEFAULT;
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
		result.append(" (addressedTo: ");
		result.append(addressedTo);
		result.append(", uptake: ");
		result.append(uptake);
		result.append(')');
		return result.toString();
	}

} //RecommendationImpl
