/**
 */
package org.sankofa.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Context Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.ContextCondition#getAttribute <em>Attribute</em>}</li>
 *   <li>{@link org.sankofa.model.ContextCondition#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.sankofa.model.ContextCondition#getValue <em>Value</em>}</li>
 *   <li>{@link org.sankofa.model.ContextCondition#getLow <em>Low</em>}</li>
 *   <li>{@link org.sankofa.model.ContextCondition#getHigh <em>High</em>}</li>
 *   <li>{@link org.sankofa.model.ContextCondition#getConcepts <em>Concepts</em>}</li>
 *   <li>{@link org.sankofa.model.ContextCondition#getExplanation <em>Explanation</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getContextCondition()
 * @generated
 */
public interface ContextCondition extends Part {
	/**
	 * Returns the value of the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attribute</em>' attribute.
	 * @see #setAttribute(String)
	 * @see org.sankofa.model.ModelPackage#getContextCondition_Attribute()
	 * @generated
	 */
	String getAttribute();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContextCondition#getAttribute <em>Attribute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attribute</em>' attribute.
	 * @see #getAttribute()
	 * @generated
	 */
	void setAttribute(String value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' attribute.
	 * The default value is <code>"equal"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ConditionOperator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Operator</em>' attribute.
	 * @see org.sankofa.model.ConditionOperator
	 * @see #setOperator(ConditionOperator)
	 * @see org.sankofa.model.ModelPackage#getContextCondition_Operator()
	 * @generated
	 */
	ConditionOperator getOperator();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContextCondition#getOperator <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' attribute.
	 * @see org.sankofa.model.ConditionOperator
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(ConditionOperator value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.sankofa.model.ModelPackage#getContextCondition_Value()
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContextCondition#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getContextCondition_Low()
	 * @generated
	 */
	BigDecimal getLow();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContextCondition#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getContextCondition_High()
	 * @generated
	 */
	BigDecimal getHigh();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContextCondition#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Concepts</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concepts</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getContextCondition_Concepts()
	 * @generated
	 */
	EList<Concept> getConcepts();

	/**
	 * Returns the value of the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Explanation</em>' attribute.
	 * @see #setExplanation(Text)
	 * @see org.sankofa.model.ModelPackage#getContextCondition_Explanation()
	 * @generated
	 */
	Text getExplanation();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContextCondition#getExplanation <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explanation</em>' attribute.
	 * @see #getExplanation()
	 * @generated
	 */
	void setExplanation(Text value);

} // ContextCondition
