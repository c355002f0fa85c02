/**
 */
package org.sankofa.model;

import java.math.BigDecimal;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Household Use</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.HouseholdUse#getUse <em>Use</em>}</li>
 *   <li>{@link org.sankofa.model.HouseholdUse#getShare <em>Share</em>}</li>
 *   <li>{@link org.sankofa.model.HouseholdUse#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getHouseholdUse()
 * @generated
 */
public interface HouseholdUse extends Part {
	/**
	 * Returns the value of the '<em><b>Use</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.HouseholdUseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Use</em>' attribute.
	 * @see org.sankofa.model.HouseholdUseKind
	 * @see #setUse(HouseholdUseKind)
	 * @see org.sankofa.model.ModelPackage#getHouseholdUse_Use()
	 * @generated
	 */
	HouseholdUseKind getUse();

	/**
	 * Sets the value of the '{@link org.sankofa.model.HouseholdUse#getUse <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Use</em>' attribute.
	 * @see org.sankofa.model.HouseholdUseKind
	 * @see #getUse()
	 * @generated
	 */
	void setUse(HouseholdUseKind value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getHouseholdUse_Share()
	 * @generated
	 */
	BigDecimal getShare();

	/**
	 * Sets the value of the '{@link org.sankofa.model.HouseholdUse#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(Text)
	 * @see org.sankofa.model.ModelPackage#getHouseholdUse_Note()
	 * @generated
	 */
	Text getNote();

	/**
	 * Sets the value of the '{@link org.sankofa.model.HouseholdUse#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(Text value);

} // HouseholdUse
