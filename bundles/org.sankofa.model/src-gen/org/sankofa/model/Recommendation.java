/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recommendation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Recommendation#getAddressedTo <em>Addressed To</em>}</li>
 *   <li>{@link org.sankofa.model.Recommendation#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.sankofa.model.Recommendation#getUptake <em>Uptake</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getRecommendation()
 * @generated
 */
public interface Recommendation extends Statement {
	/**
	 * Returns the value of the '<em><b>Addressed To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Addressed To</em>' attribute.
	 * @see #setAddressedTo(Text)
	 * @see org.sankofa.model.ModelPackage#getRecommendation_AddressedTo()
	 * @generated
	 */
	Text getAddressedTo();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Recommendation#getAddressedTo <em>Addressed To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Addressed To</em>' attribute.
	 * @see #getAddressedTo()
	 * @generated
	 */
	void setAddressedTo(Text value);

	/**
	 * Returns the value of the '<em><b>Based On</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Finding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Based On</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getRecommendation_BasedOn()
	 * @generated
	 */
	EList<Finding> getBasedOn();

	/**
	 * Returns the value of the '<em><b>Uptake</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.PolicyState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uptake</em>' attribute.
	 * @see org.sankofa.model.PolicyState
	 * @see #setUptake(PolicyState)
	 * @see org.sankofa.model.ModelPackage#getRecommendation_Uptake()
	 * @generated
	 */
	PolicyState getUptake();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Recommendation#getUptake <em>Uptake</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uptake</em>' attribute.
	 * @see org.sankofa.model.PolicyState
	 * @see #getUptake()
	 * @generated
	 */
	void setUptake(PolicyState value);

} // Recommendation
