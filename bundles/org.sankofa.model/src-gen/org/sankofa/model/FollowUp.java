/**
 */
package org.sankofa.model;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Follow Up</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.FollowUp#getDate <em>Date</em>}</li>
 *   <li>{@link org.sankofa.model.FollowUp#getText <em>Text</em>}</li>
 *   <li>{@link org.sankofa.model.FollowUp#getBy <em>By</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getFollowUp()
 * @generated
 */
public interface FollowUp extends Part {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getFollowUp_Date()
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.sankofa.model.FollowUp#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(Text)
	 * @see org.sankofa.model.ModelPackage#getFollowUp_Text()
	 * @generated
	 */
	Text getText();

	/**
	 * Sets the value of the '{@link org.sankofa.model.FollowUp#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(Text value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' reference.
	 * @see #setBy(Agent)
	 * @see org.sankofa.model.ModelPackage#getFollowUp_By()
	 * @generated
	 */
	Agent getBy();

	/**
	 * Sets the value of the '{@link org.sankofa.model.FollowUp#getBy <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' reference.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Agent value);

} // FollowUp
