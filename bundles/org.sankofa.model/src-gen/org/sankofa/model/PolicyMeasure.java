/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Policy Measure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getTitle <em>Title</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getDescription <em>Description</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getStrategy <em>Strategy</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getAreaOfWork <em>Area Of Work</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getState <em>State</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getPriorities <em>Priorities</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getOwnGoals <em>Own Goals</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getStart <em>Start</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getEnd <em>End</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getProPoor <em>Pro Poor</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getProPoorReason <em>Pro Poor Reason</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getProDevelopment <em>Pro Development</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getProDevelopmentReason <em>Pro Development Reason</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getRightsBased <em>Rights Based</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getRightsBasedReason <em>Rights Based Reason</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMeasure#getRelated <em>Related</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getPolicyMeasure()
 * @generated
 */
public interface PolicyMeasure extends Part {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(Text)
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_Title()
	 * @generated
	 */
	Text getTitle();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PolicyMeasure#getTitle <em>Title</em>}' attribute.
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
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_Description()
	 * @generated
	 */
	Text getDescription();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PolicyMeasure#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(Text value);

	/**
	 * Returns the value of the '<em><b>Strategy</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Strategy</em>' reference.
	 * @see #setStrategy(Strategy)
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_Strategy()
	 * @generated
	 */
	Strategy getStrategy();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PolicyMeasure#getStrategy <em>Strategy</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strategy</em>' reference.
	 * @see #getStrategy()
	 * @generated
	 */
	void setStrategy(Strategy value);

	/**
	 * Returns the value of the '<em><b>Area Of Work</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Area Of Work</em>' reference.
	 * @see #setAreaOfWork(Concept)
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_AreaOfWork()
	 * @generated
	 */
	Concept getAreaOfWork();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PolicyMeasure#getAreaOfWork <em>Area Of Work</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area Of Work</em>' reference.
	 * @see #getAreaOfWork()
	 * @generated
	 */
	void setAreaOfWork(Concept value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.PolicyInstrument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see org.sankofa.model.PolicyInstrument
	 * @see #setInstrument(PolicyInstrument)
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_Instrument()
	 * @generated
	 */
	PolicyInstrument getInstrument();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PolicyMeasure#getInstrument <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' attribute.
	 * @see org.sankofa.model.PolicyInstrument
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(PolicyInstrument value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.PolicyState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.sankofa.model.PolicyState
	 * @see #setState(PolicyState)
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_State()
	 * @generated
	 */
	PolicyState getState();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PolicyMeasure#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.sankofa.model.PolicyState
	 * @see #getState()
	 * @generated
	 */
	void setState(PolicyState value);

	/**
	 * Returns the value of the '<em><b>Priorities</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Priorities</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_Priorities()
	 * @generated
	 */
	EList<Concept> getPriorities();

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Goals</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_Goals()
	 * @generated
	 */
	EList<Concept> getGoals();

	/**
	 * Returns the value of the '<em><b>Own Goals</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.OwnGoal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Own Goals</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_OwnGoals()
	 * @generated
	 */
	EList<OwnGoal> getOwnGoals();

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Responsible</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_Responsible()
	 * @generated
	 */
	EList<Organisation> getResponsible();

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_Start()
	 * @generated
	 */
	PartialDate getStart();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PolicyMeasure#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(PartialDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_End()
	 * @generated
	 */
	PartialDate getEnd();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PolicyMeasure#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Pro Poor</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.Judgement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pro Poor</em>' attribute.
	 * @see org.sankofa.model.Judgement
	 * @see #setProPoor(Judgement)
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_ProPoor()
	 * @generated
	 */
	Judgement getProPoor();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PolicyMeasure#getProPoor <em>Pro Poor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pro Poor</em>' attribute.
	 * @see org.sankofa.model.Judgement
	 * @see #getProPoor()
	 * @generated
	 */
	void setProPoor(Judgement value);

	/**
	 * Returns the value of the '<em><b>Pro Poor Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pro Poor Reason</em>' attribute.
	 * @see #setProPoorReason(Text)
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_ProPoorReason()
	 * @generated
	 */
	Text getProPoorReason();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PolicyMeasure#getProPoorReason <em>Pro Poor Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pro Poor Reason</em>' attribute.
	 * @see #getProPoorReason()
	 * @generated
	 */
	void setProPoorReason(Text value);

	/**
	 * Returns the value of the '<em><b>Pro Development</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.Judgement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pro Development</em>' attribute.
	 * @see org.sankofa.model.Judgement
	 * @see #setProDevelopment(Judgement)
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_ProDevelopment()
	 * @generated
	 */
	Judgement getProDevelopment();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PolicyMeasure#getProDevelopment <em>Pro Development</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pro Development</em>' attribute.
	 * @see org.sankofa.model.Judgement
	 * @see #getProDevelopment()
	 * @generated
	 */
	void setProDevelopment(Judgement value);

	/**
	 * Returns the value of the '<em><b>Pro Development Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pro Development Reason</em>' attribute.
	 * @see #setProDevelopmentReason(Text)
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_ProDevelopmentReason()
	 * @generated
	 */
	Text getProDevelopmentReason();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PolicyMeasure#getProDevelopmentReason <em>Pro Development Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pro Development Reason</em>' attribute.
	 * @see #getProDevelopmentReason()
	 * @generated
	 */
	void setProDevelopmentReason(Text value);

	/**
	 * Returns the value of the '<em><b>Rights Based</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.Judgement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rights Based</em>' attribute.
	 * @see org.sankofa.model.Judgement
	 * @see #setRightsBased(Judgement)
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_RightsBased()
	 * @generated
	 */
	Judgement getRightsBased();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PolicyMeasure#getRightsBased <em>Rights Based</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rights Based</em>' attribute.
	 * @see org.sankofa.model.Judgement
	 * @see #getRightsBased()
	 * @generated
	 */
	void setRightsBased(Judgement value);

	/**
	 * Returns the value of the '<em><b>Rights Based Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rights Based Reason</em>' attribute.
	 * @see #setRightsBasedReason(Text)
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_RightsBasedReason()
	 * @generated
	 */
	Text getRightsBasedReason();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PolicyMeasure#getRightsBasedReason <em>Rights Based Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rights Based Reason</em>' attribute.
	 * @see #getRightsBasedReason()
	 * @generated
	 */
	void setRightsBasedReason(Text value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_Evidence()
	 * @generated
	 */
	EList<org.sankofa.model.Record> getEvidence();

	/**
	 * Returns the value of the '<em><b>Related</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Related</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getPolicyMeasure_Related()
	 * @generated
	 */
	EList<org.sankofa.model.Record> getRelated();

} // PolicyMeasure
