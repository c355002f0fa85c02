/**
 */
package org.sankofa.model;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Derivation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Derivation#getSource <em>Source</em>}</li>
 *   <li>{@link org.sankofa.model.Derivation#getPage <em>Page</em>}</li>
 *   <li>{@link org.sankofa.model.Derivation#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.sankofa.model.Derivation#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getDerivation()
 * @generated
 */
public interface Derivation extends Part {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(org.sankofa.model.Record)
	 * @see org.sankofa.model.ModelPackage#getDerivation_Source()
	 * @generated
	 */
	org.sankofa.model.Record getSource();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Derivation#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(org.sankofa.model.Record value);

	/**
	 * Returns the value of the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Page</em>' attribute.
	 * @see #setPage(String)
	 * @see org.sankofa.model.ModelPackage#getDerivation_Page()
	 * @generated
	 */
	String getPage();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Derivation#getPage <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page</em>' attribute.
	 * @see #getPage()
	 * @generated
	 */
	void setPage(String value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.sankofa.model.ModelPackage#getDerivation_Quote()
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Derivation#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(Text)
	 * @see org.sankofa.model.ModelPackage#getDerivation_Note()
	 * @generated
	 */
	Text getNote();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Derivation#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(Text value);

} // Derivation
