/**
 */
package org.sankofa.model;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Identifier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Identifier#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.sankofa.model.Identifier#getValue <em>Value</em>}</li>
 *   <li>{@link org.sankofa.model.Identifier#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.sankofa.model.Identifier#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getIdentifier()
 * @generated
 */
public interface Identifier extends Part {
	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scheme</em>' attribute.
	 * @see #setScheme(String)
	 * @see org.sankofa.model.ModelPackage#getIdentifier_Scheme()
	 * @generated
	 */
	String getScheme();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Identifier#getScheme <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' attribute.
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.sankofa.model.ModelPackage#getIdentifier_Value()
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Identifier#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Issuer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issuer</em>' reference.
	 * @see #setIssuer(Organisation)
	 * @see org.sankofa.model.ModelPackage#getIdentifier_Issuer()
	 * @generated
	 */
	Organisation getIssuer();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Identifier#getIssuer <em>Issuer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issuer</em>' reference.
	 * @see #getIssuer()
	 * @generated
	 */
	void setIssuer(Organisation value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(Text)
	 * @see org.sankofa.model.ModelPackage#getIdentifier_Note()
	 * @generated
	 */
	Text getNote();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Identifier#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(Text value);

} // Identifier
