/**
 */
package org.sankofa.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sankofa.model.BudgetType;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Organisation;
import org.sankofa.model.PlannedDisbursement;

import org.sankofa.model.date.PartialDate;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Planned Disbursement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.PlannedDisbursementImpl#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PlannedDisbursementImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PlannedDisbursementImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PlannedDisbursementImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PlannedDisbursementImpl#getValueDate <em>Value Date</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PlannedDisbursementImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PlannedDisbursementImpl#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PlannedDisbursementImpl#getReceiver <em>Receiver</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlannedDisbursementImpl extends PartImpl implements PlannedDisbursement {
	/**
	 * The default value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PERIOD_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected PartialDate periodStart = PERIOD_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PERIOD_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected PartialDate periodEnd = PERIOD_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected String currency = CURRENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getValueDate() <em>Value Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueDate()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate VALUE_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValueDate() <em>Value Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueDate()
	 * @generated
	 * @ordered
	 */
	protected PartialDate valueDate = VALUE_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final BudgetType TYPE_EDEFAULT = BudgetType.ORIGINAL;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected BudgetType type = TYPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProvider() <em>Provider</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvider()
	 * @generated
	 * @ordered
	 */
	protected Organisation provider;

	/**
	 * The cached value of the '{@link #getReceiver() <em>Receiver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceiver()
	 * @generated
	 * @ordered
	 */
	protected Organisation receiver;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlannedDisbursementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PLANNED_DISBURSEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPeriodStart() {
		return periodStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodStart(PartialDate newPeriodStart) {
		PartialDate oldPeriodStart = periodStart;
		periodStart = newPeriodStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLANNED_DISBURSEMENT__PERIOD_START, oldPeriodStart, periodStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPeriodEnd() {
		return periodEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodEnd(PartialDate newPeriodEnd) {
		PartialDate oldPeriodEnd = periodEnd;
		periodEnd = newPeriodEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLANNED_DISBURSEMENT__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(BigDecimal newValue) {
		BigDecimal oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLANNED_DISBURSEMENT__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrency() {
		return currency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(String newCurrency) {
		String oldCurrency = currency;
		currency = newCurrency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLANNED_DISBURSEMENT__CURRENCY, oldCurrency, currency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getValueDate() {
		return valueDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValueDate(PartialDate newValueDate) {
		PartialDate oldValueDate = valueDate;
		valueDate = newValueDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLANNED_DISBURSEMENT__VALUE_DATE, oldValueDate, valueDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BudgetType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(BudgetType newType) {
		BudgetType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLANNED_DISBURSEMENT__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getProvider() {
		if (provider != null && provider.eIsProxy()) {
			InternalEObject oldProvider = (InternalEObject)provider;
			provider = (Organisation)eResolveProxy(oldProvider);
			if (provider != oldProvider) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.PLANNED_DISBURSEMENT__PROVIDER, oldProvider, provider));
			}
		}
		return provider;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetProvider() {
		return provider;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvider(Organisation newProvider) {
		Organisation oldProvider = provider;
		provider = newProvider;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLANNED_DISBURSEMENT__PROVIDER, oldProvider, provider));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getReceiver() {
		if (receiver != null && receiver.eIsProxy()) {
			InternalEObject oldReceiver = (InternalEObject)receiver;
			receiver = (Organisation)eResolveProxy(oldReceiver);
			if (receiver != oldReceiver) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.PLANNED_DISBURSEMENT__RECEIVER, oldReceiver, receiver));
			}
		}
		return receiver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetReceiver() {
		return receiver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceiver(Organisation newReceiver) {
		Organisation oldReceiver = receiver;
		receiver = newReceiver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLANNED_DISBURSEMENT__RECEIVER, oldReceiver, receiver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PLANNED_DISBURSEMENT__PERIOD_START:
				return getPeriodStart();
			case ModelPackage.PLANNED_DISBURSEMENT__PERIOD_END:
				return getPeriodEnd();
			case ModelPackage.PLANNED_DISBURSEMENT__VALUE:
				return getValue();
			case ModelPackage.PLANNED_DISBURSEMENT__CURRENCY:
				return getCurrency();
			case ModelPackage.PLANNED_DISBURSEMENT__VALUE_DATE:
				return getValueDate();
			case ModelPackage.PLANNED_DISBURSEMENT__TYPE:
				return getType();
			case ModelPackage.PLANNED_DISBURSEMENT__PROVIDER:
				if (resolve) return getProvider();
				return basicGetProvider();
			case ModelPackage.PLANNED_DISBURSEMENT__RECEIVER:
				if (resolve) return getReceiver();
				return basicGetReceiver();
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
			case ModelPackage.PLANNED_DISBURSEMENT__PERIOD_START:
				setPeriodStart((PartialDate)newValue);
				return;
			case ModelPackage.PLANNED_DISBURSEMENT__PERIOD_END:
				setPeriodEnd((PartialDate)newValue);
				return;
			case ModelPackage.PLANNED_DISBURSEMENT__VALUE:
				setValue((BigDecimal)newValue);
				return;
			case ModelPackage.PLANNED_DISBURSEMENT__CURRENCY:
				setCurrency((String)newValue);
				return;
			case ModelPackage.PLANNED_DISBURSEMENT__VALUE_DATE:
				setValueDate((PartialDate)newValue);
				return;
			case ModelPackage.PLANNED_DISBURSEMENT__TYPE:
				setType((BudgetType)newValue);
				return;
			case ModelPackage.PLANNED_DISBURSEMENT__PROVIDER:
				setProvider((Organisation)newValue);
				return;
			case ModelPackage.PLANNED_DISBURSEMENT__RECEIVER:
				setReceiver((Organisation)newValue);
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
			case ModelPackage.PLANNED_DISBURSEMENT__PERIOD_START:
				setPeriodStart(PERIOD_START_EDEFAULT);
				return;
			case ModelPackage.PLANNED_DISBURSEMENT__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case ModelPackage.PLANNED_DISBURSEMENT__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ModelPackage.PLANNED_DISBURSEMENT__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case ModelPackage.PLANNED_DISBURSEMENT__VALUE_DATE:
				setValueDate(VALUE_DATE_EDEFAULT);
				return;
			case ModelPackage.PLANNED_DISBURSEMENT__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ModelPackage.PLANNED_DISBURSEMENT__PROVIDER:
				setProvider((Organisation)null);
				return;
			case ModelPackage.PLANNED_DISBURSEMENT__RECEIVER:
				setReceiver((Organisation)null);
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
			case ModelPackage.PLANNED_DISBURSEMENT__PERIOD_START:
				return PERIOD_START_EDEFAULT == null ? periodStart != null : !PERIOD_START_EDEFAULT.equals(periodStart);
			case ModelPackage.PLANNED_DISBURSEMENT__PERIOD_END:
				return PERIOD_END_EDEFAULT == null ? periodEnd != null : !PERIOD_END_EDEFAULT.equals(periodEnd);
			case ModelPackage.PLANNED_DISBURSEMENT__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case ModelPackage.PLANNED_DISBURSEMENT__CURRENCY:
				return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
			case ModelPackage.PLANNED_DISBURSEMENT__VALUE_DATE:
				return VALUE_DATE_EDEFAULT == null ? valueDate != null : !VALUE_DATE_EDEFAULT.equals(valueDate);
			case ModelPackage.PLANNED_DISBURSEMENT__TYPE:
				return type != TYPE_EDEFAULT;
			case ModelPackage.PLANNED_DISBURSEMENT__PROVIDER:
				return provider != null;
			case ModelPackage.PLANNED_DISBURSEMENT__RECEIVER:
				return receiver != null;
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
		result.append(" (periodStart: ");
		result.append(periodStart);
		result.append(", periodEnd: ");
		result.append(periodEnd);
		result.append(", value: ");
		result.append(value);
		result.append(", currency: ");
		result.append(currency);
		result.append(", valueDate: ");
		result.append(valueDate);
		result.append(", type: ");
		result.append(type);
		result.append(')');
		return result.toString();
	}

} //PlannedDisbursementImpl
