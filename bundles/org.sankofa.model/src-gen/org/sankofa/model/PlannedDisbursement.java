/**
 */
package org.sankofa.model;

import java.math.BigDecimal;

import org.sankofa.model.date.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Planned Disbursement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.PlannedDisbursement#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.sankofa.model.PlannedDisbursement#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.sankofa.model.PlannedDisbursement#getValue <em>Value</em>}</li>
 *   <li>{@link org.sankofa.model.PlannedDisbursement#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.sankofa.model.PlannedDisbursement#getValueDate <em>Value Date</em>}</li>
 *   <li>{@link org.sankofa.model.PlannedDisbursement#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.PlannedDisbursement#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.sankofa.model.PlannedDisbursement#getReceiver <em>Receiver</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getPlannedDisbursement()
 * @generated
 */
public interface PlannedDisbursement extends Part {
	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getPlannedDisbursement_PeriodStart()
	 * @generated
	 */
	PartialDate getPeriodStart();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PlannedDisbursement#getPeriodStart <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period Start</em>' attribute.
	 * @see #getPeriodStart()
	 * @generated
	 */
	void setPeriodStart(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period End</em>' attribute.
	 * @see #setPeriodEnd(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getPlannedDisbursement_PeriodEnd()
	 * @generated
	 */
	PartialDate getPeriodEnd();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PlannedDisbursement#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getPlannedDisbursement_Value()
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PlannedDisbursement#getValue <em>Value</em>}' attribute.
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
	 * @see org.sankofa.model.ModelPackage#getPlannedDisbursement_Currency()
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PlannedDisbursement#getCurrency <em>Currency</em>}' attribute.
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
	 * @see org.sankofa.model.ModelPackage#getPlannedDisbursement_ValueDate()
	 * @generated
	 */
	PartialDate getValueDate();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PlannedDisbursement#getValueDate <em>Value Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value Date</em>' attribute.
	 * @see #getValueDate()
	 * @generated
	 */
	void setValueDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"original"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.BudgetType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.BudgetType
	 * @see #setType(BudgetType)
	 * @see org.sankofa.model.ModelPackage#getPlannedDisbursement_Type()
	 * @generated
	 */
	BudgetType getType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PlannedDisbursement#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.BudgetType
	 * @see #getType()
	 * @generated
	 */
	void setType(BudgetType value);

	/**
	 * Returns the value of the '<em><b>Provider</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Provider</em>' reference.
	 * @see #setProvider(Organisation)
	 * @see org.sankofa.model.ModelPackage#getPlannedDisbursement_Provider()
	 * @generated
	 */
	Organisation getProvider();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PlannedDisbursement#getProvider <em>Provider</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider</em>' reference.
	 * @see #getProvider()
	 * @generated
	 */
	void setProvider(Organisation value);

	/**
	 * Returns the value of the '<em><b>Receiver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Receiver</em>' reference.
	 * @see #setReceiver(Organisation)
	 * @see org.sankofa.model.ModelPackage#getPlannedDisbursement_Receiver()
	 * @generated
	 */
	Organisation getReceiver();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PlannedDisbursement#getReceiver <em>Receiver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Receiver</em>' reference.
	 * @see #getReceiver()
	 * @generated
	 */
	void setReceiver(Organisation value);

} // PlannedDisbursement
