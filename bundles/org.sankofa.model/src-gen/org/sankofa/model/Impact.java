/**
 */
package org.sankofa.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Impact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Impact#getTitle <em>Title</em>}</li>
 *   <li>{@link org.sankofa.model.Impact#getDescription <em>Description</em>}</li>
 *   <li>{@link org.sankofa.model.Impact#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.sankofa.model.Impact#getLevel <em>Level</em>}</li>
 *   <li>{@link org.sankofa.model.Impact#getAffected <em>Affected</em>}</li>
 *   <li>{@link org.sankofa.model.Impact#getPlaysRole <em>Plays Role</em>}</li>
 *   <li>{@link org.sankofa.model.Impact#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.sankofa.model.Impact#getAssessability <em>Assessability</em>}</li>
 *   <li>{@link org.sankofa.model.Impact#getEvidenceGrade <em>Evidence Grade</em>}</li>
 *   <li>{@link org.sankofa.model.Impact#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.sankofa.model.Impact#getReasons <em>Reasons</em>}</li>
 *   <li>{@link org.sankofa.model.Impact#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.sankofa.model.Impact#getValue <em>Value</em>}</li>
 *   <li>{@link org.sankofa.model.Impact#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.sankofa.model.Impact#getValueYear <em>Value Year</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getImpact()
 * @generated
 */
public interface Impact extends Part {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(Text)
	 * @see org.sankofa.model.ModelPackage#getImpact_Title()
	 * @generated
	 */
	Text getTitle();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Impact#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(Text value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(Text)
	 * @see org.sankofa.model.ModelPackage#getImpact_Description()
	 * @generated
	 */
	Text getDescription();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Impact#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(Text value);

	/**
	 * Returns the value of the '<em><b>Dimension</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ImpactDimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dimension</em>' attribute.
	 * @see org.sankofa.model.ImpactDimension
	 * @see #setDimension(ImpactDimension)
	 * @see org.sankofa.model.ModelPackage#getImpact_Dimension()
	 * @generated
	 */
	ImpactDimension getDimension();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Impact#getDimension <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dimension</em>' attribute.
	 * @see org.sankofa.model.ImpactDimension
	 * @see #getDimension()
	 * @generated
	 */
	void setDimension(ImpactDimension value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ImpactLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.sankofa.model.ImpactLevel
	 * @see #setLevel(ImpactLevel)
	 * @see org.sankofa.model.ModelPackage#getImpact_Level()
	 * @generated
	 */
	ImpactLevel getLevel();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Impact#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.sankofa.model.ImpactLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(ImpactLevel value);

	/**
	 * Returns the value of the '<em><b>Affected</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.Affected}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Affected</em>' attribute.
	 * @see org.sankofa.model.Affected
	 * @see #setAffected(Affected)
	 * @see org.sankofa.model.ModelPackage#getImpact_Affected()
	 * @generated
	 */
	Affected getAffected();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Impact#getAffected <em>Affected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Affected</em>' attribute.
	 * @see org.sankofa.model.Affected
	 * @see #getAffected()
	 * @generated
	 */
	void setAffected(Affected value);

	/**
	 * Returns the value of the '<em><b>Plays Role</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.TriState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Plays Role</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #setPlaysRole(TriState)
	 * @see org.sankofa.model.ModelPackage#getImpact_PlaysRole()
	 * @generated
	 */
	TriState getPlaysRole();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Impact#getPlaysRole <em>Plays Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plays Role</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #getPlaysRole()
	 * @generated
	 */
	void setPlaysRole(TriState value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ImpactDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.sankofa.model.ImpactDirection
	 * @see #setDirection(ImpactDirection)
	 * @see org.sankofa.model.ModelPackage#getImpact_Direction()
	 * @generated
	 */
	ImpactDirection getDirection();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Impact#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.sankofa.model.ImpactDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(ImpactDirection value);

	/**
	 * Returns the value of the '<em><b>Assessability</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.Assessability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Assessability</em>' attribute.
	 * @see org.sankofa.model.Assessability
	 * @see #setAssessability(Assessability)
	 * @see org.sankofa.model.ModelPackage#getImpact_Assessability()
	 * @generated
	 */
	Assessability getAssessability();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Impact#getAssessability <em>Assessability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessability</em>' attribute.
	 * @see org.sankofa.model.Assessability
	 * @see #getAssessability()
	 * @generated
	 */
	void setAssessability(Assessability value);

	/**
	 * Returns the value of the '<em><b>Evidence Grade</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.EvidenceGrade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence Grade</em>' attribute.
	 * @see org.sankofa.model.EvidenceGrade
	 * @see #setEvidenceGrade(EvidenceGrade)
	 * @see org.sankofa.model.ModelPackage#getImpact_EvidenceGrade()
	 * @generated
	 */
	EvidenceGrade getEvidenceGrade();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Impact#getEvidenceGrade <em>Evidence Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence Grade</em>' attribute.
	 * @see org.sankofa.model.EvidenceGrade
	 * @see #getEvidenceGrade()
	 * @generated
	 */
	void setEvidenceGrade(EvidenceGrade value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getImpact_Evidence()
	 * @generated
	 */
	EList<org.sankofa.model.Record> getEvidence();

	/**
	 * Returns the value of the '<em><b>Reasons</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reasons</em>' attribute.
	 * @see #setReasons(Text)
	 * @see org.sankofa.model.ModelPackage#getImpact_Reasons()
	 * @generated
	 */
	Text getReasons();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Impact#getReasons <em>Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reasons</em>' attribute.
	 * @see #getReasons()
	 * @generated
	 */
	void setReasons(Text value);

	/**
	 * Returns the value of the '<em><b>Topics</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Topics</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getImpact_Topics()
	 * @generated
	 */
	EList<Concept> getTopics();

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getImpact_Value()
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Impact#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.sankofa.model.ModelPackage#getImpact_Currency()
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Impact#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Value Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value Year</em>' attribute.
	 * @see #setValueYear(Integer)
	 * @see org.sankofa.model.ModelPackage#getImpact_ValueYear()
	 * @generated
	 */
	Integer getValueYear();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Impact#getValueYear <em>Value Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value Year</em>' attribute.
	 * @see #getValueYear()
	 * @generated
	 */
	void setValueYear(Integer value);

} // Impact
