/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lesson</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Lesson#getNature <em>Nature</em>}</li>
 *   <li>{@link org.sankofa.model.Lesson#getTried <em>Tried</em>}</li>
 *   <li>{@link org.sankofa.model.Lesson#getHappened <em>Happened</em>}</li>
 *   <li>{@link org.sankofa.model.Lesson#getWhy <em>Why</em>}</li>
 *   <li>{@link org.sankofa.model.Lesson#getRecommendation <em>Recommendation</em>}</li>
 *   <li>{@link org.sankofa.model.Lesson#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.sankofa.model.Lesson#getOccurred <em>Occurred</em>}</li>
 *   <li>{@link org.sankofa.model.Lesson#getAppliesWhen <em>Applies When</em>}</li>
 *   <li>{@link org.sankofa.model.Lesson#getNotWhen <em>Not When</em>}</li>
 *   <li>{@link org.sankofa.model.Lesson#getContext <em>Context</em>}</li>
 *   <li>{@link org.sankofa.model.Lesson#getTargetGroups <em>Target Groups</em>}</li>
 *   <li>{@link org.sankofa.model.Lesson#getEvidenceLevel <em>Evidence Level</em>}</li>
 *   <li>{@link org.sankofa.model.Lesson#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.sankofa.model.Lesson#getDerivations <em>Derivations</em>}</li>
 *   <li>{@link org.sankofa.model.Lesson#getContact <em>Contact</em>}</li>
 *   <li>{@link org.sankofa.model.Lesson#getSupersededBy <em>Superseded By</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getLesson()
 * @generated
 */
public interface Lesson extends Reviewable {
	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * The default value is <code>"observed"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.LessonNature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see org.sankofa.model.LessonNature
	 * @see #setNature(LessonNature)
	 * @see org.sankofa.model.ModelPackage#getLesson_Nature()
	 * @generated
	 */
	LessonNature getNature();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Lesson#getNature <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nature</em>' attribute.
	 * @see org.sankofa.model.LessonNature
	 * @see #getNature()
	 * @generated
	 */
	void setNature(LessonNature value);

	/**
	 * Returns the value of the '<em><b>Tried</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tried</em>' attribute.
	 * @see #setTried(Text)
	 * @see org.sankofa.model.ModelPackage#getLesson_Tried()
	 * @generated
	 */
	Text getTried();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Lesson#getTried <em>Tried</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tried</em>' attribute.
	 * @see #getTried()
	 * @generated
	 */
	void setTried(Text value);

	/**
	 * Returns the value of the '<em><b>Happened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Happened</em>' attribute.
	 * @see #setHappened(Text)
	 * @see org.sankofa.model.ModelPackage#getLesson_Happened()
	 * @generated
	 */
	Text getHappened();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Lesson#getHappened <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Happened</em>' attribute.
	 * @see #getHappened()
	 * @generated
	 */
	void setHappened(Text value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(Text)
	 * @see org.sankofa.model.ModelPackage#getLesson_Why()
	 * @generated
	 */
	Text getWhy();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Lesson#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(Text value);

	/**
	 * Returns the value of the '<em><b>Recommendation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recommendation</em>' attribute.
	 * @see #setRecommendation(Text)
	 * @see org.sankofa.model.ModelPackage#getLesson_Recommendation()
	 * @generated
	 */
	Text getRecommendation();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Lesson#getRecommendation <em>Recommendation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recommendation</em>' attribute.
	 * @see #getRecommendation()
	 * @generated
	 */
	void setRecommendation(Text value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.LessonOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.sankofa.model.LessonOutcome
	 * @see #setOutcome(LessonOutcome)
	 * @see org.sankofa.model.ModelPackage#getLesson_Outcome()
	 * @generated
	 */
	LessonOutcome getOutcome();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Lesson#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.sankofa.model.LessonOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(LessonOutcome value);

	/**
	 * Returns the value of the '<em><b>Occurred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Occurred</em>' attribute.
	 * @see #setOccurred(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getLesson_Occurred()
	 * @generated
	 */
	PartialDate getOccurred();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Lesson#getOccurred <em>Occurred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occurred</em>' attribute.
	 * @see #getOccurred()
	 * @generated
	 */
	void setOccurred(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Applies When</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.ContextCondition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Applies When</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getLesson_AppliesWhen()
	 * @generated
	 */
	EList<ContextCondition> getAppliesWhen();

	/**
	 * Returns the value of the '<em><b>Not When</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.ContextCondition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Not When</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getLesson_NotWhen()
	 * @generated
	 */
	EList<ContextCondition> getNotWhen();

	/**
	 * Returns the value of the '<em><b>Context</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.ContextValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Context</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getLesson_Context()
	 * @generated
	 */
	EList<ContextValue> getContext();

	/**
	 * Returns the value of the '<em><b>Target Groups</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target Groups</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getLesson_TargetGroups()
	 * @generated
	 */
	EList<Concept> getTargetGroups();

	/**
	 * Returns the value of the '<em><b>Evidence Level</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.EvidenceLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence Level</em>' attribute.
	 * @see org.sankofa.model.EvidenceLevel
	 * @see #setEvidenceLevel(EvidenceLevel)
	 * @see org.sankofa.model.ModelPackage#getLesson_EvidenceLevel()
	 * @generated
	 */
	EvidenceLevel getEvidenceLevel();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Lesson#getEvidenceLevel <em>Evidence Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence Level</em>' attribute.
	 * @see org.sankofa.model.EvidenceLevel
	 * @see #getEvidenceLevel()
	 * @generated
	 */
	void setEvidenceLevel(EvidenceLevel value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getLesson_Evidence()
	 * @generated
	 */
	EList<org.sankofa.model.Record> getEvidence();

	/**
	 * Returns the value of the '<em><b>Derivations</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Derivation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Derivations</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getLesson_Derivations()
	 * @generated
	 */
	EList<Derivation> getDerivations();

	/**
	 * Returns the value of the '<em><b>Contact</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contact</em>' reference.
	 * @see #setContact(Agent)
	 * @see org.sankofa.model.ModelPackage#getLesson_Contact()
	 * @generated
	 */
	Agent getContact();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Lesson#getContact <em>Contact</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' reference.
	 * @see #getContact()
	 * @generated
	 */
	void setContact(Agent value);

	/**
	 * Returns the value of the '<em><b>Superseded By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Superseded By</em>' reference.
	 * @see #setSupersededBy(Lesson)
	 * @see org.sankofa.model.ModelPackage#getLesson_SupersededBy()
	 * @generated
	 */
	Lesson getSupersededBy();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Lesson#getSupersededBy <em>Superseded By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Superseded By</em>' reference.
	 * @see #getSupersededBy()
	 * @generated
	 */
	void setSupersededBy(Lesson value);

} // Lesson
