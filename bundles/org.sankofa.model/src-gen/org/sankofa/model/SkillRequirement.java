/**
 */
package org.sankofa.model;

import java.math.BigDecimal;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Skill Requirement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.SkillRequirement#getConcept <em>Concept</em>}</li>
 *   <li>{@link org.sankofa.model.SkillRequirement#getDescription <em>Description</em>}</li>
 *   <li>{@link org.sankofa.model.SkillRequirement#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.sankofa.model.SkillRequirement#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.sankofa.model.SkillRequirement#getMustHave <em>Must Have</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getSkillRequirement()
 * @generated
 */
public interface SkillRequirement extends Part {
	/**
	 * Returns the value of the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concept</em>' reference.
	 * @see #setConcept(Concept)
	 * @see org.sankofa.model.ModelPackage#getSkillRequirement_Concept()
	 * @generated
	 */
	Concept getConcept();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SkillRequirement#getConcept <em>Concept</em>}' reference.
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
	 * @see org.sankofa.model.ModelPackage#getSkillRequirement_Description()
	 * @generated
	 */
	Text getDescription();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SkillRequirement#getDescription <em>Description</em>}' attribute.
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
	 * @see org.sankofa.model.ModelPackage#getSkillRequirement_Grade()
	 * @generated
	 */
	SkillGrade getGrade();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SkillRequirement#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see org.sankofa.model.SkillGrade
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(SkillGrade value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getSkillRequirement_Weight()
	 * @generated
	 */
	BigDecimal getWeight();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SkillRequirement#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Must Have</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Must Have</em>' attribute.
	 * @see #setMustHave(Boolean)
	 * @see org.sankofa.model.ModelPackage#getSkillRequirement_MustHave()
	 * @generated
	 */
	Boolean getMustHave();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SkillRequirement#getMustHave <em>Must Have</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Must Have</em>' attribute.
	 * @see #getMustHave()
	 * @generated
	 */
	void setMustHave(Boolean value);

} // SkillRequirement
