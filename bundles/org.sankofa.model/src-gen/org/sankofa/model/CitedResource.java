/**
 */
package org.sankofa.model;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cited Resource</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.CitedResource#getTitle <em>Title</em>}</li>
 *   <li>{@link org.sankofa.model.CitedResource#getRecord <em>Record</em>}</li>
 *   <li>{@link org.sankofa.model.CitedResource#getUrl <em>Url</em>}</li>
 *   <li>{@link org.sankofa.model.CitedResource#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getCitedResource()
 * @generated
 */
public interface CitedResource extends Part {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(Text)
	 * @see org.sankofa.model.ModelPackage#getCitedResource_Title()
	 * @generated
	 */
	Text getTitle();

	/**
	 * Sets the value of the '{@link org.sankofa.model.CitedResource#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(Text value);

	/**
	 * Returns the value of the '<em><b>Record</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Record</em>' reference.
	 * @see #setRecord(org.sankofa.model.Record)
	 * @see org.sankofa.model.ModelPackage#getCitedResource_Record()
	 * @generated
	 */
	org.sankofa.model.Record getRecord();

	/**
	 * Sets the value of the '{@link org.sankofa.model.CitedResource#getRecord <em>Record</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record</em>' reference.
	 * @see #getRecord()
	 * @generated
	 */
	void setRecord(org.sankofa.model.Record value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.sankofa.model.ModelPackage#getCitedResource_Url()
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.sankofa.model.CitedResource#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(Text)
	 * @see org.sankofa.model.ModelPackage#getCitedResource_Note()
	 * @generated
	 */
	Text getNote();

	/**
	 * Sets the value of the '{@link org.sankofa.model.CitedResource#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(Text value);

} // CitedResource
