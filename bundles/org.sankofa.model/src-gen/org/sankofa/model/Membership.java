/**
 */
package org.sankofa.model;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Membership</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Membership#getGroup <em>Group</em>}</li>
 *   <li>{@link org.sankofa.model.Membership#getRole <em>Role</em>}</li>
 *   <li>{@link org.sankofa.model.Membership#getFrom <em>From</em>}</li>
 *   <li>{@link org.sankofa.model.Membership#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getMembership()
 * @generated
 */
public interface Membership extends Part {
	/**
	 * Returns the value of the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Group</em>' reference.
	 * @see #setGroup(Organisation)
	 * @see org.sankofa.model.ModelPackage#getMembership_Group()
	 * @generated
	 */
	Organisation getGroup();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Membership#getGroup <em>Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' reference.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(Organisation value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(Text)
	 * @see org.sankofa.model.ModelPackage#getMembership_Role()
	 * @generated
	 */
	Text getRole();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Membership#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Text value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getMembership_From()
	 * @generated
	 */
	PartialDate getFrom();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Membership#getFrom <em>From</em>}' attribute.
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
	 * @see org.sankofa.model.ModelPackage#getMembership_To()
	 * @generated
	 */
	PartialDate getTo();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Membership#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(PartialDate value);

} // Membership
