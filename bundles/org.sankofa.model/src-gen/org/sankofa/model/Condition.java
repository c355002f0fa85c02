/**
 */
package org.sankofa.model;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Condition#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.Condition#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getCondition()
 * @generated
 */
public interface Condition extends Part {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ConditionType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.ConditionType
	 * @see #setType(ConditionType)
	 * @see org.sankofa.model.ModelPackage#getCondition_Type()
	 * @generated
	 */
	ConditionType getType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Condition#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.ConditionType
	 * @see #getType()
	 * @generated
	 */
	void setType(ConditionType value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(Text)
	 * @see org.sankofa.model.ModelPackage#getCondition_Text()
	 * @generated
	 */
	Text getText();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Condition#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(Text value);

} // Condition
