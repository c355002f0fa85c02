/**
 */
package org.sankofa.example;

import java.math.BigDecimal;

import org.sankofa.model.Part;

import org.sankofa.model.date.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.example.Grant#getDate <em>Date</em>}</li>
 *   <li>{@link org.sankofa.example.Grant#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.sankofa.example.Grant#getRecipient <em>Recipient</em>}</li>
 * </ul>
 *
 * @see org.sankofa.example.DiasporaPackage#getGrant()
 * @generated
 */
public interface Grant extends Part {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see org.sankofa.example.DiasporaPackage#getGrant_Date()
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.sankofa.example.Grant#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.sankofa.example.DiasporaPackage#getGrant_Amount()
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.sankofa.example.Grant#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Recipient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recipient</em>' attribute.
	 * @see #setRecipient(String)
	 * @see org.sankofa.example.DiasporaPackage#getGrant_Recipient()
	 * @generated
	 */
	String getRecipient();

	/**
	 * Sets the value of the '{@link org.sankofa.example.Grant#getRecipient <em>Recipient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recipient</em>' attribute.
	 * @see #getRecipient()
	 * @generated
	 */
	void setRecipient(String value);

} // Grant
