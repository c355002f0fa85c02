/**
 */
package org.sankofa.model;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Skill</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Skill#getConcept <em>Concept</em>}</li>
 *   <li>{@link org.sankofa.model.Skill#getDescription <em>Description</em>}</li>
 *   <li>{@link org.sankofa.model.Skill#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.sankofa.model.Skill#getYears <em>Years</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getSkill()
 * @generated
 */
public interface Skill extends Part {
	/**
	 * Returns the value of the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concept</em>' reference.
	 * @see #setConcept(Concept)
	 * @see org.sankofa.model.ModelPackage#getSkill_Concept()
	 * @generated
	 */
	Concept getConcept();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Skill#getConcept <em>Concept</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Concept</em>' reference.
	 * @see #getConcept()
	 * @generated
	 */
	void setConcept(Concept value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(Text)
	 * @see org.sankofa.model.ModelPackage#getSkill_Description()
	 * @generated
	 */
	Text getDescription();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Skill#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(Text value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.SkillGrade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see org.sankofa.model.SkillGrade
	 * @see #setGrade(SkillGrade)
	 * @see org.sankofa.model.ModelPackage#getSkill_Grade()
	 * @generated
	 */
	SkillGrade getGrade();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Skill#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see org.sankofa.model.SkillGrade
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(SkillGrade value);

	/**
	 * Returns the value of the '<em><b>Years</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Years</em>' attribute.
	 * @see #setYears(Integer)
	 * @see org.sankofa.model.ModelPackage#getSkill_Years()
	 * @generated
	 */
	Integer getYears();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Skill#getYears <em>Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Years</em>' attribute.
	 * @see #getYears()
	 * @generated
	 */
	void setYears(Integer value);

} // Skill
