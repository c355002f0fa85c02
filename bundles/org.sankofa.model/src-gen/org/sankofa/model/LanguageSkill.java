/**
 */
package org.sankofa.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Language Skill</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.LanguageSkill#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.sankofa.model.LanguageSkill#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getLanguageSkill()
 * @generated
 */
public interface LanguageSkill extends Part {
	/**
	 * Returns the value of the '<em><b>Language</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' reference.
	 * @see #setLanguage(Concept)
	 * @see org.sankofa.model.ModelPackage#getLanguageSkill_Language()
	 * @generated
	 */
	Concept getLanguage();

	/**
	 * Sets the value of the '{@link org.sankofa.model.LanguageSkill#getLanguage <em>Language</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' reference.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(Concept value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.LanguageLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.sankofa.model.LanguageLevel
	 * @see #setLevel(LanguageLevel)
	 * @see org.sankofa.model.ModelPackage#getLanguageSkill_Level()
	 * @generated
	 */
	LanguageLevel getLevel();

	/**
	 * Sets the value of the '{@link org.sankofa.model.LanguageSkill#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.sankofa.model.LanguageLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(LanguageLevel value);

} // LanguageSkill
