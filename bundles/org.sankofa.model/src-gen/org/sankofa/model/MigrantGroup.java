/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Migrant Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.MigrantGroup#getName <em>Name</em>}</li>
 *   <li>{@link org.sankofa.model.MigrantGroup#getFlow <em>Flow</em>}</li>
 *   <li>{@link org.sankofa.model.MigrantGroup#getSex <em>Sex</em>}</li>
 *   <li>{@link org.sankofa.model.MigrantGroup#getAgeFrom <em>Age From</em>}</li>
 *   <li>{@link org.sankofa.model.MigrantGroup#getAgeTo <em>Age To</em>}</li>
 *   <li>{@link org.sankofa.model.MigrantGroup#getSkillLevel <em>Skill Level</em>}</li>
 *   <li>{@link org.sankofa.model.MigrantGroup#getOccupations <em>Occupations</em>}</li>
 *   <li>{@link org.sankofa.model.MigrantGroup#getDestinations <em>Destinations</em>}</li>
 *   <li>{@link org.sankofa.model.MigrantGroup#getMotive <em>Motive</em>}</li>
 *   <li>{@link org.sankofa.model.MigrantGroup#getReturnIntention <em>Return Intention</em>}</li>
 *   <li>{@link org.sankofa.model.MigrantGroup#getSkillsBroughtBack <em>Skills Brought Back</em>}</li>
 *   <li>{@link org.sankofa.model.MigrantGroup#getInvestmentBroughtBack <em>Investment Brought Back</em>}</li>
 *   <li>{@link org.sankofa.model.MigrantGroup#getMotiveReasons <em>Motive Reasons</em>}</li>
 *   <li>{@link org.sankofa.model.MigrantGroup#getReturnReasons <em>Return Reasons</em>}</li>
 *   <li>{@link org.sankofa.model.MigrantGroup#getResourceReasons <em>Resource Reasons</em>}</li>
 *   <li>{@link org.sankofa.model.MigrantGroup#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.sankofa.model.MigrantGroup#getEvidenceGrade <em>Evidence Grade</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getMigrantGroup()
 * @generated
 */
public interface MigrantGroup extends Part {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(Text)
	 * @see org.sankofa.model.ModelPackage#getMigrantGroup_Name()
	 * @generated
	 */
	Text getName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.MigrantGroup#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(Text value);

	/**
	 * Returns the value of the '<em><b>Flow</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.MigrationFlow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Flow</em>' attribute.
	 * @see org.sankofa.model.MigrationFlow
	 * @see #setFlow(MigrationFlow)
	 * @see org.sankofa.model.ModelPackage#getMigrantGroup_Flow()
	 * @generated
	 */
	MigrationFlow getFlow();

	/**
	 * Sets the value of the '{@link org.sankofa.model.MigrantGroup#getFlow <em>Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flow</em>' attribute.
	 * @see org.sankofa.model.MigrationFlow
	 * @see #getFlow()
	 * @generated
	 */
	void setFlow(MigrationFlow value);

	/**
	 * Returns the value of the '<em><b>Sex</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.Sex}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sex</em>' attribute.
	 * @see org.sankofa.model.Sex
	 * @see #setSex(Sex)
	 * @see org.sankofa.model.ModelPackage#getMigrantGroup_Sex()
	 * @generated
	 */
	Sex getSex();

	/**
	 * Sets the value of the '{@link org.sankofa.model.MigrantGroup#getSex <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sex</em>' attribute.
	 * @see org.sankofa.model.Sex
	 * @see #getSex()
	 * @generated
	 */
	void setSex(Sex value);

	/**
	 * Returns the value of the '<em><b>Age From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Age From</em>' attribute.
	 * @see #setAgeFrom(Integer)
	 * @see org.sankofa.model.ModelPackage#getMigrantGroup_AgeFrom()
	 * @generated
	 */
	Integer getAgeFrom();

	/**
	 * Sets the value of the '{@link org.sankofa.model.MigrantGroup#getAgeFrom <em>Age From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age From</em>' attribute.
	 * @see #getAgeFrom()
	 * @generated
	 */
	void setAgeFrom(Integer value);

	/**
	 * Returns the value of the '<em><b>Age To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Age To</em>' attribute.
	 * @see #setAgeTo(Integer)
	 * @see org.sankofa.model.ModelPackage#getMigrantGroup_AgeTo()
	 * @generated
	 */
	Integer getAgeTo();

	/**
	 * Sets the value of the '{@link org.sankofa.model.MigrantGroup#getAgeTo <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age To</em>' attribute.
	 * @see #getAgeTo()
	 * @generated
	 */
	void setAgeTo(Integer value);

	/**
	 * Returns the value of the '<em><b>Skill Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Skill Level</em>' reference.
	 * @see #setSkillLevel(Concept)
	 * @see org.sankofa.model.ModelPackage#getMigrantGroup_SkillLevel()
	 * @generated
	 */
	Concept getSkillLevel();

	/**
	 * Sets the value of the '{@link org.sankofa.model.MigrantGroup#getSkillLevel <em>Skill Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skill Level</em>' reference.
	 * @see #getSkillLevel()
	 * @generated
	 */
	void setSkillLevel(Concept value);

	/**
	 * Returns the value of the '<em><b>Occupations</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Occupations</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getMigrantGroup_Occupations()
	 * @generated
	 */
	EList<Concept> getOccupations();

	/**
	 * Returns the value of the '<em><b>Destinations</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Destinations</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getMigrantGroup_Destinations()
	 * @generated
	 */
	EList<Concept> getDestinations();

	/**
	 * Returns the value of the '<em><b>Motive</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.Motive}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Motive</em>' attribute.
	 * @see org.sankofa.model.Motive
	 * @see #setMotive(Motive)
	 * @see org.sankofa.model.ModelPackage#getMigrantGroup_Motive()
	 * @generated
	 */
	Motive getMotive();

	/**
	 * Sets the value of the '{@link org.sankofa.model.MigrantGroup#getMotive <em>Motive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Motive</em>' attribute.
	 * @see org.sankofa.model.Motive
	 * @see #getMotive()
	 * @generated
	 */
	void setMotive(Motive value);

	/**
	 * Returns the value of the '<em><b>Return Intention</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ReturnIntention}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Return Intention</em>' attribute.
	 * @see org.sankofa.model.ReturnIntention
	 * @see #setReturnIntention(ReturnIntention)
	 * @see org.sankofa.model.ModelPackage#getMigrantGroup_ReturnIntention()
	 * @generated
	 */
	ReturnIntention getReturnIntention();

	/**
	 * Sets the value of the '{@link org.sankofa.model.MigrantGroup#getReturnIntention <em>Return Intention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Return Intention</em>' attribute.
	 * @see org.sankofa.model.ReturnIntention
	 * @see #getReturnIntention()
	 * @generated
	 */
	void setReturnIntention(ReturnIntention value);

	/**
	 * Returns the value of the '<em><b>Skills Brought Back</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.Likelihood}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Skills Brought Back</em>' attribute.
	 * @see org.sankofa.model.Likelihood
	 * @see #setSkillsBroughtBack(Likelihood)
	 * @see org.sankofa.model.ModelPackage#getMigrantGroup_SkillsBroughtBack()
	 * @generated
	 */
	Likelihood getSkillsBroughtBack();

	/**
	 * Sets the value of the '{@link org.sankofa.model.MigrantGroup#getSkillsBroughtBack <em>Skills Brought Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skills Brought Back</em>' attribute.
	 * @see org.sankofa.model.Likelihood
	 * @see #getSkillsBroughtBack()
	 * @generated
	 */
	void setSkillsBroughtBack(Likelihood value);

	/**
	 * Returns the value of the '<em><b>Investment Brought Back</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.Likelihood}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Investment Brought Back</em>' attribute.
	 * @see org.sankofa.model.Likelihood
	 * @see #setInvestmentBroughtBack(Likelihood)
	 * @see org.sankofa.model.ModelPackage#getMigrantGroup_InvestmentBroughtBack()
	 * @generated
	 */
	Likelihood getInvestmentBroughtBack();

	/**
	 * Sets the value of the '{@link org.sankofa.model.MigrantGroup#getInvestmentBroughtBack <em>Investment Brought Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Investment Brought Back</em>' attribute.
	 * @see org.sankofa.model.Likelihood
	 * @see #getInvestmentBroughtBack()
	 * @generated
	 */
	void setInvestmentBroughtBack(Likelihood value);

	/**
	 * Returns the value of the '<em><b>Motive Reasons</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Motive Reasons</em>' attribute.
	 * @see #setMotiveReasons(Text)
	 * @see org.sankofa.model.ModelPackage#getMigrantGroup_MotiveReasons()
	 * @generated
	 */
	Text getMotiveReasons();

	/**
	 * Sets the value of the '{@link org.sankofa.model.MigrantGroup#getMotiveReasons <em>Motive Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Motive Reasons</em>' attribute.
	 * @see #getMotiveReasons()
	 * @generated
	 */
	void setMotiveReasons(Text value);

	/**
	 * Returns the value of the '<em><b>Return Reasons</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Return Reasons</em>' attribute.
	 * @see #setReturnReasons(Text)
	 * @see org.sankofa.model.ModelPackage#getMigrantGroup_ReturnReasons()
	 * @generated
	 */
	Text getReturnReasons();

	/**
	 * Sets the value of the '{@link org.sankofa.model.MigrantGroup#getReturnReasons <em>Return Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Return Reasons</em>' attribute.
	 * @see #getReturnReasons()
	 * @generated
	 */
	void setReturnReasons(Text value);

	/**
	 * Returns the value of the '<em><b>Resource Reasons</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Resource Reasons</em>' attribute.
	 * @see #setResourceReasons(Text)
	 * @see org.sankofa.model.ModelPackage#getMigrantGroup_ResourceReasons()
	 * @generated
	 */
	Text getResourceReasons();

	/**
	 * Sets the value of the '{@link org.sankofa.model.MigrantGroup#getResourceReasons <em>Resource Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resource Reasons</em>' attribute.
	 * @see #getResourceReasons()
	 * @generated
	 */
	void setResourceReasons(Text value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getMigrantGroup_Evidence()
	 * @generated
	 */
	EList<org.sankofa.model.Record> getEvidence();

	/**
	 * Returns the value of the '<em><b>Evidence Grade</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.EvidenceGrade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence Grade</em>' attribute.
	 * @see org.sankofa.model.EvidenceGrade
	 * @see #setEvidenceGrade(EvidenceGrade)
	 * @see org.sankofa.model.ModelPackage#getMigrantGroup_EvidenceGrade()
	 * @generated
	 */
	EvidenceGrade getEvidenceGrade();

	/**
	 * Sets the value of the '{@link org.sankofa.model.MigrantGroup#getEvidenceGrade <em>Evidence Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence Grade</em>' attribute.
	 * @see org.sankofa.model.EvidenceGrade
	 * @see #getEvidenceGrade()
	 * @generated
	 */
	void setEvidenceGrade(EvidenceGrade value);

} // MigrantGroup
