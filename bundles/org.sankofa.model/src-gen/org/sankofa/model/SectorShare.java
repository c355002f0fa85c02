/**
 */
package org.sankofa.model;

import java.math.BigDecimal;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sector Share</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.SectorShare#getSector <em>Sector</em>}</li>
 *   <li>{@link org.sankofa.model.SectorShare#getVocabulary <em>Vocabulary</em>}</li>
 *   <li>{@link org.sankofa.model.SectorShare#getCode <em>Code</em>}</li>
 *   <li>{@link org.sankofa.model.SectorShare#getPercentage <em>Percentage</em>}</li>
 *   <li>{@link org.sankofa.model.SectorShare#getNarrative <em>Narrative</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getSectorShare()
 * @generated
 */
public interface SectorShare extends Part {
	/**
	 * Returns the value of the '<em><b>Sector</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sector</em>' reference.
	 * @see #setSector(Concept)
	 * @see org.sankofa.model.ModelPackage#getSectorShare_Sector()
	 * @generated
	 */
	Concept getSector();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SectorShare#getSector <em>Sector</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sector</em>' reference.
	 * @see #getSector()
	 * @generated
	 */
	void setSector(Concept value);

	/**
	 * Returns the value of the '<em><b>Vocabulary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vocabulary</em>' attribute.
	 * @see #setVocabulary(String)
	 * @see org.sankofa.model.ModelPackage#getSectorShare_Vocabulary()
	 * @generated
	 */
	String getVocabulary();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SectorShare#getVocabulary <em>Vocabulary</em>}' attribute.
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
	 * @see org.sankofa.model.ModelPackage#getSectorShare_Code()
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SectorShare#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Percentage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Percentage</em>' attribute.
	 * @see #setPercentage(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getSectorShare_Percentage()
	 * @generated
	 */
	BigDecimal getPercentage();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SectorShare#getPercentage <em>Percentage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Percentage</em>' attribute.
	 * @see #getPercentage()
	 * @generated
	 */
	void setPercentage(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Narrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Narrative</em>' attribute.
	 * @see #setNarrative(Text)
	 * @see org.sankofa.model.ModelPackage#getSectorShare_Narrative()
	 * @generated
	 */
	Text getNarrative();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SectorShare#getNarrative <em>Narrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Narrative</em>' attribute.
	 * @see #getNarrative()
	 * @generated
	 */
	void setNarrative(Text value);

} // SectorShare
