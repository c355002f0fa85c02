/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Statement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Statement#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sankofa.model.Statement#getText <em>Text</em>}</li>
 *   <li>{@link org.sankofa.model.Statement#getPage <em>Page</em>}</li>
 *   <li>{@link org.sankofa.model.Statement#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.sankofa.model.Statement#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.sankofa.model.Statement#getThemes <em>Themes</em>}</li>
 *   <li>{@link org.sankofa.model.Statement#getRelated <em>Related</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getStatement()
 * @generated
 */
public interface Statement extends Part {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.sankofa.model.ModelPackage#getStatement_Number()
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Statement#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(Text)
	 * @see org.sankofa.model.ModelPackage#getStatement_Text()
	 * @generated
	 */
	Text getText();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Statement#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(Text value);

	/**
	 * Returns the value of the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Page</em>' attribute.
	 * @see #setPage(String)
	 * @see org.sankofa.model.ModelPackage#getStatement_Page()
	 * @generated
	 */
	String getPage();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Statement#getPage <em>Page</em>}' attribute.
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
	 * @see org.sankofa.model.ModelPackage#getStatement_Quote()
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Statement#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Areas</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Areas</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getStatement_Areas()
	 * @generated
	 */
	EList<Concept> getAreas();

	/**
	 * Returns the value of the '<em><b>Themes</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Themes</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getStatement_Themes()
	 * @generated
	 */
	EList<Concept> getThemes();

	/**
	 * Returns the value of the '<em><b>Related</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Related</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getStatement_Related()
	 * @generated
	 */
	EList<org.sankofa.model.Record> getRelated();

} // Statement
