/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.DocumentLink#getTitle <em>Title</em>}</li>
 *   <li>{@link org.sankofa.model.DocumentLink#getUrl <em>Url</em>}</li>
 *   <li>{@link org.sankofa.model.DocumentLink#getDescription <em>Description</em>}</li>
 *   <li>{@link org.sankofa.model.DocumentLink#getPublication <em>Publication</em>}</li>
 *   <li>{@link org.sankofa.model.DocumentLink#getFormat <em>Format</em>}</li>
 *   <li>{@link org.sankofa.model.DocumentLink#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.sankofa.model.DocumentLink#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.sankofa.model.DocumentLink#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getDocumentLink()
 * @generated
 */
public interface DocumentLink extends Part {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(Text)
	 * @see org.sankofa.model.ModelPackage#getDocumentLink_Title()
	 * @generated
	 */
	Text getTitle();

	/**
	 * Sets the value of the '{@link org.sankofa.model.DocumentLink#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(Text value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.sankofa.model.ModelPackage#getDocumentLink_Url()
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.sankofa.model.DocumentLink#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(Text)
	 * @see org.sankofa.model.ModelPackage#getDocumentLink_Description()
	 * @generated
	 */
	Text getDescription();

	/**
	 * Sets the value of the '{@link org.sankofa.model.DocumentLink#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(Text value);

	/**
	 * Returns the value of the '<em><b>Publication</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Publication</em>' reference.
	 * @see #setPublication(Publication)
	 * @see org.sankofa.model.ModelPackage#getDocumentLink_Publication()
	 * @generated
	 */
	Publication getPublication();

	/**
	 * Sets the value of the '{@link org.sankofa.model.DocumentLink#getPublication <em>Publication</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publication</em>' reference.
	 * @see #getPublication()
	 * @generated
	 */
	void setPublication(Publication value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.sankofa.model.ModelPackage#getDocumentLink_Format()
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.sankofa.model.DocumentLink#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Categories</em>' attribute list.
	 * @see org.sankofa.model.ModelPackage#getDocumentLink_Categories()
	 * @generated
	 */
	EList<String> getCategories();

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see org.sankofa.model.ModelPackage#getDocumentLink_Languages()
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getDocumentLink_Date()
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.sankofa.model.DocumentLink#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

} // DocumentLink
