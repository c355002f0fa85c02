/**
 */
package org.sankofa.model;

import org.sankofa.model.date.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dated Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.DatedType#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.DatedType#getFrom <em>From</em>}</li>
 *   <li>{@link org.sankofa.model.DatedType#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getDatedType()
 * @generated
 */
public interface DatedType extends Part {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(Concept)
	 * @see org.sankofa.model.ModelPackage#getDatedType_Type()
	 * @generated
	 */
	Concept getType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.DatedType#getType <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(Concept value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getDatedType_From()
	 * @generated
	 */
	PartialDate getFrom();

	/**
	 * Sets the value of the '{@link org.sankofa.model.DatedType#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(PartialDate value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getDatedType_To()
	 * @generated
	 */
	PartialDate getTo();

	/**
	 * Sets the value of the '{@link org.sankofa.model.DatedType#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(PartialDate value);

} // DatedType
