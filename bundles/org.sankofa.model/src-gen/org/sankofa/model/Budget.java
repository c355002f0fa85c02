/**
 */
package org.sankofa.model;

import java.math.BigDecimal;

import org.sankofa.model.date.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Budget</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Budget#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.sankofa.model.Budget#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.sankofa.model.Budget#getValue <em>Value</em>}</li>
 *   <li>{@link org.sankofa.model.Budget#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.sankofa.model.Budget#getValueDate <em>Value Date</em>}</li>
 *   <li>{@link org.sankofa.model.Budget#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.Budget#getStatus <em>Status</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getBudget()
 * @generated
 */
public interface Budget extends Part {
	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getBudget_PeriodStart()
	 * @generated
	 */
	PartialDate getPeriodStart();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Budget#getPeriodStart <em>Period Start</em>}' attribute.
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
	 * @see org.sankofa.model.ModelPackage#getBudget_PeriodEnd()
	 * @generated
	 */
	PartialDate getPeriodEnd();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Budget#getPeriodEnd <em>Period End</em>}' attribute.
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
	 * @see org.sankofa.model.ModelPackage#getBudget_Value()
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Budget#getValue <em>Value</em>}' attribute.
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
	 * @see org.sankofa.model.ModelPackage#getBudget_Currency()
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Budget#getCurrency <em>Currency</em>}' attribute.
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
	 * @see org.sankofa.model.ModelPackage#getBudget_ValueDate()
	 * @generated
	 */
	PartialDate getValueDate();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Budget#getValueDate <em>Value Date</em>}' attribute.
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
	 * @see org.sankofa.model.ModelPackage#getBudget_Type()
	 * @generated
	 */
	BudgetType getType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Budget#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.BudgetType
	 * @see #getType()
	 * @generated
	 */
	void setType(BudgetType value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"indicative"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.BudgetStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.sankofa.model.BudgetStatus
	 * @see #setStatus(BudgetStatus)
	 * @see org.sankofa.model.ModelPackage#getBudget_Status()
	 * @generated
	 */
	BudgetStatus getStatus();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Budget#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.sankofa.model.BudgetStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(BudgetStatus value);

} // Budget
