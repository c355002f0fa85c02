/**
 */
package org.sankofa.model;

import org.sankofa.model.date.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Alias</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Alias#getLabel <em>Label</em>}</li>
 *   <li>{@link org.sankofa.model.Alias#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.sankofa.model.Alias#getSource <em>Source</em>}</li>
 *   <li>{@link org.sankofa.model.Alias#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.sankofa.model.Alias#getValidTo <em>Valid To</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getAlias()
 * @generated
 */
public interface Alias extends Part {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.sankofa.model.ModelPackage#getAlias_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Alias#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.sankofa.model.ModelPackage#getAlias_Language()
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Alias#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.sankofa.model.ModelPackage#getAlias_Source()
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Alias#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getAlias_ValidFrom()
	 * @generated
	 */
	PartialDate getValidFrom();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Alias#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid To</em>' attribute.
	 * @see #setValidTo(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getAlias_ValidTo()
	 * @generated
	 */
	PartialDate getValidTo();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Alias#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(PartialDate value);

} // Alias
