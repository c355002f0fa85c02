/**
 */
package org.sankofa.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sankofa.model.Concept;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Organisation;
import org.sankofa.model.Transaction;
import org.sankofa.model.TransactionType;
import org.sankofa.model.TriState;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Transaction</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.TransactionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.impl.TransactionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.sankofa.model.impl.TransactionImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.sankofa.model.impl.TransactionImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.sankofa.model.impl.TransactionImpl#getValueDate <em>Value Date</em>}</li>
 *   <li>{@link org.sankofa.model.impl.TransactionImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link org.sankofa.model.impl.TransactionImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.sankofa.model.impl.TransactionImpl#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.sankofa.model.impl.TransactionImpl#getProviderName <em>Provider Name</em>}</li>
 *   <li>{@link org.sankofa.model.impl.TransactionImpl#getReceiver <em>Receiver</em>}</li>
 *   <li>{@link org.sankofa.model.impl.TransactionImpl#getReceiverName <em>Receiver Name</em>}</li>
 *   <li>{@link org.sankofa.model.impl.TransactionImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.sankofa.model.impl.TransactionImpl#getSector <em>Sector</em>}</li>
 *   <li>{@link org.sankofa.model.impl.TransactionImpl#getFlowType <em>Flow Type</em>}</li>
 *   <li>{@link org.sankofa.model.impl.TransactionImpl#getFinanceType <em>Finance Type</em>}</li>
 *   <li>{@link org.sankofa.model.impl.TransactionImpl#getAidType <em>Aid Type</em>}</li>
 *   <li>{@link org.sankofa.model.impl.TransactionImpl#getTiedStatus <em>Tied Status</em>}</li>
 *   <li>{@link org.sankofa.model.impl.TransactionImpl#getHumanitarian <em>Humanitarian</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TransactionImpl extends PartImpl implements Transaction {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final TransactionType TYPE_EDEFAULT = TransactionType.UNKNOWN;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected TransactionType type = TYPE_EDEFAULT;

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
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final Text DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected Text description = DESCRIPTION_EDEFAULT;

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
	 * The default value of the '{@link #getProviderName() <em>Provider Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProviderName()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVIDER_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProviderName() <em>Provider Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProviderName()
	 * @generated
	 * @ordered
	 */
	protected String providerName = PROVIDER_NAME_EDEFAULT;

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
	 * The default value of the '{@link #getReceiverName() <em>Receiver Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceiverName()
	 * @generated
	 * @ordered
	 */
	protected static final String RECEIVER_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceiverName() <em>Receiver Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceiverName()
	 * @generated
	 * @ordered
	 */
	protected String receiverName = RECEIVER_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getArea() <em>Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected Concept area;

	/**
	 * The cached value of the '{@link #getSector() <em>Sector</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSector()
	 * @generated
	 * @ordered
	 */
	protected Concept sector;

	/**
	 * The default value of the '{@link #getFlowType() <em>Flow Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlowType()
	 * @generated
	 * @ordered
	 */
	protected static final String FLOW_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFlowType() <em>Flow Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlowType()
	 * @generated
	 * @ordered
	 */
	protected String flowType = FLOW_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFinanceType() <em>Finance Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinanceType()
	 * @generated
	 * @ordered
	 */
	protected static final String FINANCE_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFinanceType() <em>Finance Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinanceType()
	 * @generated
	 * @ordered
	 */
	protected String financeType = FINANCE_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAidType() <em>Aid Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAidType()
	 * @generated
	 * @ordered
	 */
	protected static final String AID_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAidType() <em>Aid Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAidType()
	 * @generated
	 * @ordered
	 */
	protected String aidType = AID_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTiedStatus() <em>Tied Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiedStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String TIED_STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTiedStatus() <em>Tied Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiedStatus()
	 * @generated
	 * @ordered
	 */
	protected String tiedStatus = TIED_STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHumanitarian() <em>Humanitarian</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHumanitarian()
	 * @generated
	 * @ordered
	 */
	protected static final TriState HUMANITARIAN_EDEFAULT = TriState.UNKNOWN;

	/**
	 * The cached value of the '{@link #getHumanitarian() <em>Humanitarian</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHumanitarian()
	 * @generated
	 * @ordered
	 */
	protected TriState humanitarian = HUMANITARIAN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TransactionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.TRANSACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TransactionType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(TransactionType newType) {
		TransactionType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRANSACTION__TYPE, oldType, type));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRANSACTION__DATE, oldDate, date));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRANSACTION__VALUE, oldValue, value));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRANSACTION__CURRENCY, oldCurrency, currency));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRANSACTION__VALUE_DATE, oldValueDate, valueDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRANSACTION__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(Text newDescription) {
		Text oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRANSACTION__DESCRIPTION, oldDescription, description));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.TRANSACTION__PROVIDER, oldProvider, provider));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRANSACTION__PROVIDER, oldProvider, provider));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProviderName() {
		return providerName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProviderName(String newProviderName) {
		String oldProviderName = providerName;
		providerName = newProviderName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRANSACTION__PROVIDER_NAME, oldProviderName, providerName));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.TRANSACTION__RECEIVER, oldReceiver, receiver));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRANSACTION__RECEIVER, oldReceiver, receiver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReceiverName() {
		return receiverName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceiverName(String newReceiverName) {
		String oldReceiverName = receiverName;
		receiverName = newReceiverName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRANSACTION__RECEIVER_NAME, oldReceiverName, receiverName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getArea() {
		if (area != null && area.eIsProxy()) {
			InternalEObject oldArea = (InternalEObject)area;
			area = (Concept)eResolveProxy(oldArea);
			if (area != oldArea) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.TRANSACTION__AREA, oldArea, area));
			}
		}
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetArea() {
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArea(Concept newArea) {
		Concept oldArea = area;
		area = newArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRANSACTION__AREA, oldArea, area));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getSector() {
		if (sector != null && sector.eIsProxy()) {
			InternalEObject oldSector = (InternalEObject)sector;
			sector = (Concept)eResolveProxy(oldSector);
			if (sector != oldSector) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.TRANSACTION__SECTOR, oldSector, sector));
			}
		}
		return sector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetSector() {
		return sector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSector(Concept newSector) {
		Concept oldSector = sector;
		sector = newSector;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRANSACTION__SECTOR, oldSector, sector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFlowType() {
		return flowType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlowType(String newFlowType) {
		String oldFlowType = flowType;
		flowType = newFlowType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRANSACTION__FLOW_TYPE, oldFlowType, flowType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFinanceType() {
		return financeType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinanceType(String newFinanceType) {
		String oldFinanceType = financeType;
		financeType = newFinanceType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRANSACTION__FINANCE_TYPE, oldFinanceType, financeType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAidType() {
		return aidType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAidType(String newAidType) {
		String oldAidType = aidType;
		aidType = newAidType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRANSACTION__AID_TYPE, oldAidType, aidType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTiedStatus() {
		return tiedStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTiedStatus(String newTiedStatus) {
		String oldTiedStatus = tiedStatus;
		tiedStatus = newTiedStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRANSACTION__TIED_STATUS, oldTiedStatus, tiedStatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TriState getHumanitarian() {
		return humanitarian;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHumanitarian(TriState newHumanitarian) {
		TriState oldHumanitarian = humanitarian;
		humanitarian = newHumanitarian == null ? HUMANITARIAN_EDEFAULT : newHumanitarian;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRANSACTION__HUMANITARIAN, oldHumanitarian, humanitarian));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.TRANSACTION__TYPE:
				return getType();
			case ModelPackage.TRANSACTION__DATE:
				return getDate();
			case ModelPackage.TRANSACTION__VALUE:
				return getValue();
			case ModelPackage.TRANSACTION__CURRENCY:
				return getCurrency();
			case ModelPackage.TRANSACTION__VALUE_DATE:
				return getValueDate();
			case ModelPackage.TRANSACTION__REFERENCE:
				return getReference();
			case ModelPackage.TRANSACTION__DESCRIPTION:
				return getDescription();
			case ModelPackage.TRANSACTION__PROVIDER:
				if (resolve) return getProvider();
				return basicGetProvider();
			case ModelPackage.TRANSACTION__PROVIDER_NAME:
				return getProviderName();
			case ModelPackage.TRANSACTION__RECEIVER:
				if (resolve) return getReceiver();
				return basicGetReceiver();
			case ModelPackage.TRANSACTION__RECEIVER_NAME:
				return getReceiverName();
			case ModelPackage.TRANSACTION__AREA:
				if (resolve) return getArea();
				return basicGetArea();
			case ModelPackage.TRANSACTION__SECTOR:
				if (resolve) return getSector();
				return basicGetSector();
			case ModelPackage.TRANSACTION__FLOW_TYPE:
				return getFlowType();
			case ModelPackage.TRANSACTION__FINANCE_TYPE:
				return getFinanceType();
			case ModelPackage.TRANSACTION__AID_TYPE:
				return getAidType();
			case ModelPackage.TRANSACTION__TIED_STATUS:
				return getTiedStatus();
			case ModelPackage.TRANSACTION__HUMANITARIAN:
				return getHumanitarian();
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
			case ModelPackage.TRANSACTION__TYPE:
				setType((TransactionType)newValue);
				return;
			case ModelPackage.TRANSACTION__DATE:
				setDate((PartialDate)newValue);
				return;
			case ModelPackage.TRANSACTION__VALUE:
				setValue((BigDecimal)newValue);
				return;
			case ModelPackage.TRANSACTION__CURRENCY:
				setCurrency((String)newValue);
				return;
			case ModelPackage.TRANSACTION__VALUE_DATE:
				setValueDate((PartialDate)newValue);
				return;
			case ModelPackage.TRANSACTION__REFERENCE:
				setReference((String)newValue);
				return;
			case ModelPackage.TRANSACTION__DESCRIPTION:
				setDescription((Text)newValue);
				return;
			case ModelPackage.TRANSACTION__PROVIDER:
				setProvider((Organisation)newValue);
				return;
			case ModelPackage.TRANSACTION__PROVIDER_NAME:
				setProviderName((String)newValue);
				return;
			case ModelPackage.TRANSACTION__RECEIVER:
				setReceiver((Organisation)newValue);
				return;
			case ModelPackage.TRANSACTION__RECEIVER_NAME:
				setReceiverName((String)newValue);
				return;
			case ModelPackage.TRANSACTION__AREA:
				setArea((Concept)newValue);
				return;
			case ModelPackage.TRANSACTION__SECTOR:
				setSector((Concept)newValue);
				return;
			case ModelPackage.TRANSACTION__FLOW_TYPE:
				setFlowType((String)newValue);
				return;
			case ModelPackage.TRANSACTION__FINANCE_TYPE:
				setFinanceType((String)newValue);
				return;
			case ModelPackage.TRANSACTION__AID_TYPE:
				setAidType((String)newValue);
				return;
			case ModelPackage.TRANSACTION__TIED_STATUS:
				setTiedStatus((String)newValue);
				return;
			case ModelPackage.TRANSACTION__HUMANITARIAN:
				setHumanitarian((TriState)newValue);
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
			case ModelPackage.TRANSACTION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ModelPackage.TRANSACTION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ModelPackage.TRANSACTION__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ModelPackage.TRANSACTION__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case ModelPackage.TRANSACTION__VALUE_DATE:
				setValueDate(VALUE_DATE_EDEFAULT);
				return;
			case ModelPackage.TRANSACTION__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case ModelPackage.TRANSACTION__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.TRANSACTION__PROVIDER:
				setProvider((Organisation)null);
				return;
			case ModelPackage.TRANSACTION__PROVIDER_NAME:
				setProviderName(PROVIDER_NAME_EDEFAULT);
				return;
			case ModelPackage.TRANSACTION__RECEIVER:
				setReceiver((Organisation)null);
				return;
			case ModelPackage.TRANSACTION__RECEIVER_NAME:
				setReceiverName(RECEIVER_NAME_EDEFAULT);
				return;
			case ModelPackage.TRANSACTION__AREA:
				setArea((Concept)null);
				return;
			case ModelPackage.TRANSACTION__SECTOR:
				setSector((Concept)null);
				return;
			case ModelPackage.TRANSACTION__FLOW_TYPE:
				setFlowType(FLOW_TYPE_EDEFAULT);
				return;
			case ModelPackage.TRANSACTION__FINANCE_TYPE:
				setFinanceType(FINANCE_TYPE_EDEFAULT);
				return;
			case ModelPackage.TRANSACTION__AID_TYPE:
				setAidType(AID_TYPE_EDEFAULT);
				return;
			case ModelPackage.TRANSACTION__TIED_STATUS:
				setTiedStatus(TIED_STATUS_EDEFAULT);
				return;
			case ModelPackage.TRANSACTION__HUMANITARIAN:
				setHumanitarian(HUMANITARIAN_EDEFAULT);
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
			case ModelPackage.TRANSACTION__TYPE:
				return type != TYPE_EDEFAULT;
			case ModelPackage.TRANSACTION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ModelPackage.TRANSACTION__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case ModelPackage.TRANSACTION__CURRENCY:
				return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
			case ModelPackage.TRANSACTION__VALUE_DATE:
				return VALUE_DATE_EDEFAULT == null ? valueDate != null : !VALUE_DATE_EDEFAULT.equals(valueDate);
			case ModelPackage.TRANSACTION__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case ModelPackage.TRANSACTION__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.TRANSACTION__PROVIDER:
				return provider != null;
			case ModelPackage.TRANSACTION__PROVIDER_NAME:
				return PROVIDER_NAME_EDEFAULT == null ? providerName != null : !PROVIDER_NAME_EDEFAULT.equals(providerName);
			case ModelPackage.TRANSACTION__RECEIVER:
				return receiver != null;
			case ModelPackage.TRANSACTION__RECEIVER_NAME:
				return RECEIVER_NAME_EDEFAULT == null ? receiverName != null : !RECEIVER_NAME_EDEFAULT.equals(receiverName);
			case ModelPackage.TRANSACTION__AREA:
				return area != null;
			case ModelPackage.TRANSACTION__SECTOR:
				return sector != null;
			case ModelPackage.TRANSACTION__FLOW_TYPE:
				return FLOW_TYPE_EDEFAULT == null ? flowType != null : !FLOW_TYPE_EDEFAULT.equals(flowType);
			case ModelPackage.TRANSACTION__FINANCE_TYPE:
				return FINANCE_TYPE_EDEFAULT == null ? financeType != null : !FINANCE_TYPE_EDEFAULT.equals(financeType);
			case ModelPackage.TRANSACTION__AID_TYPE:
				return AID_TYPE_EDEFAULT == null ? aidType != null : !AID_TYPE_EDEFAULT.equals(aidType);
			case ModelPackage.TRANSACTION__TIED_STATUS:
				return TIED_STATUS_EDEFAULT == null ? tiedStatus != null : !TIED_STATUS_EDEFAULT.equals(tiedStatus);
			case ModelPackage.TRANSACTION__HUMANITARIAN:
				return humanitarian != HUMANITARIAN_EDEFAULT;
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
		result.append(" (type: ");
		result.append(type);
		result.append(", date: ");
		result.append(date);
		result.append(", value: ");
		result.append(value);
		result.append(", currency: ");
		result.append(currency);
		result.append(", valueDate: ");
		result.append(valueDate);
		result.append(", reference: ");
		result.append(reference);
		result.append(", description: ");
		result.append(description);
		result.append(", providerName: ");
		result.append(providerName);
		result.append(", receiverName: ");
		result.append(receiverName);
		result.append(", flowType: ");
		result.append(flowType);
		result.append(", financeType: ");
		result.append(financeType);
		result.append(", aidType: ");
		result.append(aidType);
		result.append(", tiedStatus: ");
		result.append(tiedStatus);
		result.append(", humanitarian: ");
		result.append(humanitarian);
		result.append(')');
		return result.toString();
	}

} //TransactionImpl
