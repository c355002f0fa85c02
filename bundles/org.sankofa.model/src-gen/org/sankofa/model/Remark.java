/**
 */
package org.sankofa.model;

import java.time.Instant;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Remark</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Remark#getDate <em>Date</em>}</li>
 *   <li>{@link org.sankofa.model.Remark#getBy <em>By</em>}</li>
 *   <li>{@link org.sankofa.model.Remark#getByName <em>By Name</em>}</li>
 *   <li>{@link org.sankofa.model.Remark#getComment <em>Comment</em>}</li>
 *   <li>{@link org.sankofa.model.Remark#getAboutObject <em>About Object</em>}</li>
 *   <li>{@link org.sankofa.model.Remark#getAboutFeature <em>About Feature</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getRemark()
 * @generated
 */
public interface Remark extends Extension {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(Instant)
	 * @see org.sankofa.model.ModelPackage#getRemark_Date()
	 * @generated
	 */
	Instant getDate();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Remark#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(Instant value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' reference.
	 * @see #setBy(Person)
	 * @see org.sankofa.model.ModelPackage#getRemark_By()
	 * @generated
	 */
	Person getBy();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Remark#getBy <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' reference.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Person value);

	/**
	 * Returns the value of the '<em><b>By Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By Name</em>' attribute.
	 * @see #setByName(String)
	 * @see org.sankofa.model.ModelPackage#getRemark_ByName()
	 * @generated
	 */
	String getByName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Remark#getByName <em>By Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By Name</em>' attribute.
	 * @see #getByName()
	 * @generated
	 */
	void setByName(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(Text)
	 * @see org.sankofa.model.ModelPackage#getRemark_Comment()
	 * @generated
	 */
	Text getComment();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Remark#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(Text value);

	/**
	 * Returns the value of the '<em><b>About Object</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>About Object</em>' attribute.
	 * @see #setAboutObject(String)
	 * @see org.sankofa.model.ModelPackage#getRemark_AboutObject()
	 * @generated
	 */
	String getAboutObject();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Remark#getAboutObject <em>About Object</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About Object</em>' attribute.
	 * @see #getAboutObject()
	 * @generated
	 */
	void setAboutObject(String value);

	/**
	 * Returns the value of the '<em><b>About Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>About Feature</em>' attribute.
	 * @see #setAboutFeature(String)
	 * @see org.sankofa.model.ModelPackage#getRemark_AboutFeature()
	 * @generated
	 */
	String getAboutFeature();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Remark#getAboutFeature <em>About Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About Feature</em>' attribute.
	 * @see #getAboutFeature()
	 * @generated
	 */
	void setAboutFeature(String value);

} // Remark
