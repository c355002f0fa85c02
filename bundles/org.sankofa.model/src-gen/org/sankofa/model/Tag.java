/**
 */
package org.sankofa.model;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tag</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Tag#getConcept <em>Concept</em>}</li>
 *   <li>{@link org.sankofa.model.Tag#getVocabulary <em>Vocabulary</em>}</li>
 *   <li>{@link org.sankofa.model.Tag#getCode <em>Code</em>}</li>
 *   <li>{@link org.sankofa.model.Tag#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getTag()
 * @generated
 */
public interface Tag extends Part {
	/**
	 * Returns the value of the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concept</em>' reference.
	 * @see #setConcept(Concept)
	 * @see org.sankofa.model.ModelPackage#getTag_Concept()
	 * @generated
	 */
	Concept getConcept();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Tag#getConcept <em>Concept</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Concept</em>' reference.
	 * @see #getConcept()
	 * @generated
	 */
	void setConcept(Concept value);

	/**
	 * Returns the value of the '<em><b>Vocabulary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vocabulary</em>' attribute.
	 * @see #setVocabulary(String)
	 * @see org.sankofa.model.ModelPackage#getTag_Vocabulary()
	 * @generated
	 */
	String getVocabulary();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Tag#getVocabulary <em>Vocabulary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vocabulary</em>' attribute.
	 * @see #getVocabulary()
	 * @generated
	 */
	void setVocabulary(String value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.sankofa.model.ModelPackage#getTag_Code()
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Tag#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(Text)
	 * @see org.sankofa.model.ModelPackage#getTag_Label()
	 * @generated
	 */
	Text getLabel();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Tag#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(Text value);

} // Tag
