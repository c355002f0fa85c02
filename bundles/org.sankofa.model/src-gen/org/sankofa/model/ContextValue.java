/**
 */
package org.sankofa.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Context Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.ContextValue#getAttribute <em>Attribute</em>}</li>
 *   <li>{@link org.sankofa.model.ContextValue#getValue <em>Value</em>}</li>
 *   <li>{@link org.sankofa.model.ContextValue#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sankofa.model.ContextValue#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.sankofa.model.ContextValue#getConcepts <em>Concepts</em>}</li>
 *   <li>{@link org.sankofa.model.ContextValue#getYear <em>Year</em>}</li>
 *   <li>{@link org.sankofa.model.ContextValue#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getContextValue()
 * @generated
 */
public interface ContextValue extends Part {
	/**
	 * Returns the value of the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attribute</em>' attribute.
	 * @see #setAttribute(String)
	 * @see org.sankofa.model.ModelPackage#getContextValue_Attribute()
	 * @generated
	 */
	String getAttribute();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContextValue#getAttribute <em>Attribute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attribute</em>' attribute.
	 * @see #getAttribute()
	 * @generated
	 */
	void setAttribute(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.sankofa.model.ModelPackage#getContextValue_Value()
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContextValue#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getContextValue_Number()
	 * @generated
	 */
	BigDecimal getNumber();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContextValue#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.sankofa.model.ModelPackage#getContextValue_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContextValue#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Concepts</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concepts</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getContextValue_Concepts()
	 * @generated
	 */
	EList<Concept> getConcepts();

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(Integer)
	 * @see org.sankofa.model.ModelPackage#getContextValue_Year()
	 * @generated
	 */
	Integer getYear();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContextValue#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(org.sankofa.model.Record)
	 * @see org.sankofa.model.ModelPackage#getContextValue_Source()
	 * @generated
	 */
	org.sankofa.model.Record getSource();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ContextValue#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(org.sankofa.model.Record value);

} // ContextValue
