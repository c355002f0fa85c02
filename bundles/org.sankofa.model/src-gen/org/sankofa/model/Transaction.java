/**
 */
package org.sankofa.model;

import java.math.BigDecimal;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Transaction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Transaction#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.Transaction#getDate <em>Date</em>}</li>
 *   <li>{@link org.sankofa.model.Transaction#getValue <em>Value</em>}</li>
 *   <li>{@link org.sankofa.model.Transaction#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.sankofa.model.Transaction#getValueDate <em>Value Date</em>}</li>
 *   <li>{@link org.sankofa.model.Transaction#getReference <em>Reference</em>}</li>
 *   <li>{@link org.sankofa.model.Transaction#getDescription <em>Description</em>}</li>
 *   <li>{@link org.sankofa.model.Transaction#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.sankofa.model.Transaction#getProviderName <em>Provider Name</em>}</li>
 *   <li>{@link org.sankofa.model.Transaction#getReceiver <em>Receiver</em>}</li>
 *   <li>{@link org.sankofa.model.Transaction#getReceiverName <em>Receiver Name</em>}</li>
 *   <li>{@link org.sankofa.model.Transaction#getArea <em>Area</em>}</li>
 *   <li>{@link org.sankofa.model.Transaction#getSector <em>Sector</em>}</li>
 *   <li>{@link org.sankofa.model.Transaction#getFlowType <em>Flow Type</em>}</li>
 *   <li>{@link org.sankofa.model.Transaction#getFinanceType <em>Finance Type</em>}</li>
 *   <li>{@link org.sankofa.model.Transaction#getAidType <em>Aid Type</em>}</li>
 *   <li>{@link org.sankofa.model.Transaction#getTiedStatus <em>Tied Status</em>}</li>
 *   <li>{@link org.sankofa.model.Transaction#getHumanitarian <em>Humanitarian</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getTransaction()
 * @generated
 */
public interface Transaction extends Part {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.TransactionType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.TransactionType
	 * @see #setType(TransactionType)
	 * @see org.sankofa.model.ModelPackage#getTransaction_Type()
	 * @generated
	 */
	TransactionType getType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Transaction#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.TransactionType
	 * @see #getType()
	 * @generated
	 */
	void setType(TransactionType value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getTransaction_Date()
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Transaction#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getTransaction_Value()
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Transaction#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.sankofa.model.ModelPackage#getTransaction_Currency()
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Transaction#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Value Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value Date</em>' attribute.
	 * @see #setValueDate(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getTransaction_ValueDate()
	 * @generated
	 */
	PartialDate getValueDate();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Transaction#getValueDate <em>Value Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value Date</em>' attribute.
	 * @see #getValueDate()
	 * @generated
	 */
	void setValueDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.sankofa.model.ModelPackage#getTransaction_Reference()
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Transaction#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(Text)
	 * @see org.sankofa.model.ModelPackage#getTransaction_Description()
	 * @generated
	 */
	Text getDescription();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Transaction#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(Text value);

	/**
	 * Returns the value of the '<em><b>Provider</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Provider</em>' reference.
	 * @see #setProvider(Organisation)
	 * @see org.sankofa.model.ModelPackage#getTransaction_Provider()
	 * @generated
	 */
	Organisation getProvider();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Transaction#getProvider <em>Provider</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider</em>' reference.
	 * @see #getProvider()
	 * @generated
	 */
	void setProvider(Organisation value);

	/**
	 * Returns the value of the '<em><b>Provider Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Provider Name</em>' attribute.
	 * @see #setProviderName(String)
	 * @see org.sankofa.model.ModelPackage#getTransaction_ProviderName()
	 * @generated
	 */
	String getProviderName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Transaction#getProviderName <em>Provider Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider Name</em>' attribute.
	 * @see #getProviderName()
	 * @generated
	 */
	void setProviderName(String value);

	/**
	 * Returns the value of the '<em><b>Receiver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Receiver</em>' reference.
	 * @see #setReceiver(Organisation)
	 * @see org.sankofa.model.ModelPackage#getTransaction_Receiver()
	 * @generated
	 */
	Organisation getReceiver();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Transaction#getReceiver <em>Receiver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Receiver</em>' reference.
	 * @see #getReceiver()
	 * @generated
	 */
	void setReceiver(Organisation value);

	/**
	 * Returns the value of the '<em><b>Receiver Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Receiver Name</em>' attribute.
	 * @see #setReceiverName(String)
	 * @see org.sankofa.model.ModelPackage#getTransaction_ReceiverName()
	 * @generated
	 */
	String getReceiverName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Transaction#getReceiverName <em>Receiver Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Receiver Name</em>' attribute.
	 * @see #getReceiverName()
	 * @generated
	 */
	void setReceiverName(String value);

	/**
	 * Returns the value of the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Area</em>' reference.
	 * @see #setArea(Concept)
	 * @see org.sankofa.model.ModelPackage#getTransaction_Area()
	 * @generated
	 */
	Concept getArea();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Transaction#getArea <em>Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' reference.
	 * @see #getArea()
	 * @generated
	 */
	void setArea(Concept value);

	/**
	 * Returns the value of the '<em><b>Sector</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sector</em>' reference.
	 * @see #setSector(Concept)
	 * @see org.sankofa.model.ModelPackage#getTransaction_Sector()
	 * @generated
	 */
	Concept getSector();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Transaction#getSector <em>Sector</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sector</em>' reference.
	 * @see #getSector()
	 * @generated
	 */
	void setSector(Concept value);

	/**
	 * Returns the value of the '<em><b>Flow Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Flow Type</em>' attribute.
	 * @see #setFlowType(String)
	 * @see org.sankofa.model.ModelPackage#getTransaction_FlowType()
	 * @generated
	 */
	String getFlowType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Transaction#getFlowType <em>Flow Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flow Type</em>' attribute.
	 * @see #getFlowType()
	 * @generated
	 */
	void setFlowType(String value);

	/**
	 * Returns the value of the '<em><b>Finance Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Finance Type</em>' attribute.
	 * @see #setFinanceType(String)
	 * @see org.sankofa.model.ModelPackage#getTransaction_FinanceType()
	 * @generated
	 */
	String getFinanceType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Transaction#getFinanceType <em>Finance Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finance Type</em>' attribute.
	 * @see #getFinanceType()
	 * @generated
	 */
	void setFinanceType(String value);

	/**
	 * Returns the value of the '<em><b>Aid Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Aid Type</em>' attribute.
	 * @see #setAidType(String)
	 * @see org.sankofa.model.ModelPackage#getTransaction_AidType()
	 * @generated
	 */
	String getAidType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Transaction#getAidType <em>Aid Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aid Type</em>' attribute.
	 * @see #getAidType()
	 * @generated
	 */
	void setAidType(String value);

	/**
	 * Returns the value of the '<em><b>Tied Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tied Status</em>' attribute.
	 * @see #setTiedStatus(String)
	 * @see org.sankofa.model.ModelPackage#getTransaction_TiedStatus()
	 * @generated
	 */
	String getTiedStatus();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Transaction#getTiedStatus <em>Tied Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tied Status</em>' attribute.
	 * @see #getTiedStatus()
	 * @generated
	 */
	void setTiedStatus(String value);

	/**
	 * Returns the value of the '<em><b>Humanitarian</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.TriState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Humanitarian</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #setHumanitarian(TriState)
	 * @see org.sankofa.model.ModelPackage#getTransaction_Humanitarian()
	 * @generated
	 */
	TriState getHumanitarian();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Transaction#getHumanitarian <em>Humanitarian</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Humanitarian</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #getHumanitarian()
	 * @generated
	 */
	void setHumanitarian(TriState value);

} // Transaction
