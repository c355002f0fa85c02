/**
 */
package org.sankofa.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Foreign Content</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.ForeignContent#getFormat <em>Format</em>}</li>
 *   <li>{@link org.sankofa.model.ForeignContent#getPath <em>Path</em>}</li>
 *   <li>{@link org.sankofa.model.ForeignContent#getContent <em>Content</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getForeignContent()
 * @generated
 */
public interface ForeignContent extends Extension {
	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.sankofa.model.ModelPackage#getForeignContent_Format()
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ForeignContent#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.sankofa.model.ModelPackage#getForeignContent_Path()
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ForeignContent#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(String)
	 * @see org.sankofa.model.ModelPackage#getForeignContent_Content()
	 * @generated
	 */
	String getContent();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ForeignContent#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(String value);

} // ForeignContent
