/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vocabulary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Vocabulary#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.sankofa.model.Vocabulary#getVersion <em>Version</em>}</li>
 *   <li>{@link org.sankofa.model.Vocabulary#getIssued <em>Issued</em>}</li>
 *   <li>{@link org.sankofa.model.Vocabulary#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.sankofa.model.Vocabulary#getUrl <em>Url</em>}</li>
 *   <li>{@link org.sankofa.model.Vocabulary#getRights <em>Rights</em>}</li>
 *   <li>{@link org.sankofa.model.Vocabulary#getConcepts <em>Concepts</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getVocabulary()
 * @generated
 */
public interface Vocabulary extends org.sankofa.model.Record {
	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scheme</em>' attribute.
	 * @see #setScheme(String)
	 * @see org.sankofa.model.ModelPackage#getVocabulary_Scheme()
	 * @generated
	 */
	String getScheme();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Vocabulary#getScheme <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' attribute.
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.sankofa.model.ModelPackage#getVocabulary_Version()
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Vocabulary#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Issued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issued</em>' attribute.
	 * @see #setIssued(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getVocabulary_Issued()
	 * @generated
	 */
	PartialDate getIssued();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Vocabulary#getIssued <em>Issued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issued</em>' attribute.
	 * @see #getIssued()
	 * @generated
	 */
	void setIssued(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Publisher</em>' attribute.
	 * @see #setPublisher(String)
	 * @see org.sankofa.model.ModelPackage#getVocabulary_Publisher()
	 * @generated
	 */
	String getPublisher();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Vocabulary#getPublisher <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher</em>' attribute.
	 * @see #getPublisher()
	 * @generated
	 */
	void setPublisher(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.sankofa.model.ModelPackage#getVocabulary_Url()
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Vocabulary#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rights</em>' attribute.
	 * @see #setRights(Text)
	 * @see org.sankofa.model.ModelPackage#getVocabulary_Rights()
	 * @generated
	 */
	Text getRights();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Vocabulary#getRights <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rights</em>' attribute.
	 * @see #getRights()
	 * @generated
	 */
	void setRights(Text value);

	/**
	 * Returns the value of the '<em><b>Concepts</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concepts</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getVocabulary_Concepts()
	 * @generated
	 */
	EList<Concept> getConcepts();

} // Vocabulary
