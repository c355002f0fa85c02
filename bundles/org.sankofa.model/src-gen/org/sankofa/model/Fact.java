/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Fact#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.sankofa.model.Fact#getAbsence <em>Absence</em>}</li>
 *   <li>{@link org.sankofa.model.Fact#getSources <em>Sources</em>}</li>
 *   <li>{@link org.sankofa.model.Fact#getFiles <em>Files</em>}</li>
 *   <li>{@link org.sankofa.model.Fact#getPage <em>Page</em>}</li>
 *   <li>{@link org.sankofa.model.Fact#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.sankofa.model.Fact#getToldBy <em>Told By</em>}</li>
 *   <li>{@link org.sankofa.model.Fact#getDate <em>Date</em>}</li>
 *   <li>{@link org.sankofa.model.Fact#getMethod <em>Method</em>}</li>
 *   <li>{@link org.sankofa.model.Fact#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.sankofa.model.Fact#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getFact()
 * @generated
 */
public interface Fact extends Identified {
	/**
	 * Returns the value of the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Feature</em>' attribute.
	 * @see #setFeature(String)
	 * @see org.sankofa.model.ModelPackage#getFact_Feature()
	 * @generated
	 */
	String getFeature();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Fact#getFeature <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feature</em>' attribute.
	 * @see #getFeature()
	 * @generated
	 */
	void setFeature(String value);

	/**
	 * Returns the value of the '<em><b>Absence</b></em>' attribute.
	 * The default value is <code>"given"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.Absence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Absence</em>' attribute.
	 * @see org.sankofa.model.Absence
	 * @see #setAbsence(Absence)
	 * @see org.sankofa.model.ModelPackage#getFact_Absence()
	 * @generated
	 */
	Absence getAbsence();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Fact#getAbsence <em>Absence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Absence</em>' attribute.
	 * @see org.sankofa.model.Absence
	 * @see #getAbsence()
	 * @generated
	 */
	void setAbsence(Absence value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sources</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getFact_Sources()
	 * @generated
	 */
	EList<org.sankofa.model.Record> getSources();

	/**
	 * Returns the value of the '<em><b>Files</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Files</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getFact_Files()
	 * @generated
	 */
	EList<Attachment> getFiles();

	/**
	 * Returns the value of the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Page</em>' attribute.
	 * @see #setPage(String)
	 * @see org.sankofa.model.ModelPackage#getFact_Page()
	 * @generated
	 */
	String getPage();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Fact#getPage <em>Page</em>}' attribute.
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
	 * @see org.sankofa.model.ModelPackage#getFact_Quote()
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Fact#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Told By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Told By</em>' attribute.
	 * @see #setToldBy(String)
	 * @see org.sankofa.model.ModelPackage#getFact_ToldBy()
	 * @generated
	 */
	String getToldBy();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Fact#getToldBy <em>Told By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Told By</em>' attribute.
	 * @see #getToldBy()
	 * @generated
	 */
	void setToldBy(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getFact_Date()
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Fact#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * The default value is <code>"typed"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.Method}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see org.sankofa.model.Method
	 * @see #setMethod(Method)
	 * @see org.sankofa.model.ModelPackage#getFact_Method()
	 * @generated
	 */
	Method getMethod();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Fact#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see org.sankofa.model.Method
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(Method value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.Confidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see org.sankofa.model.Confidence
	 * @see #setConfidence(Confidence)
	 * @see org.sankofa.model.ModelPackage#getFact_Confidence()
	 * @generated
	 */
	Confidence getConfidence();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Fact#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see org.sankofa.model.Confidence
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Confidence value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(Text)
	 * @see org.sankofa.model.ModelPackage#getFact_Comment()
	 * @generated
	 */
	Text getComment();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Fact#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(Text value);

} // Fact
