/**
 */
package org.sankofa.model;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lesson Use</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.LessonUse#getLesson <em>Lesson</em>}</li>
 *   <li>{@link org.sankofa.model.LessonUse#getUsedIn <em>Used In</em>}</li>
 *   <li>{@link org.sankofa.model.LessonUse#getUsedBy <em>Used By</em>}</li>
 *   <li>{@link org.sankofa.model.LessonUse#getUsedOn <em>Used On</em>}</li>
 *   <li>{@link org.sankofa.model.LessonUse#getAdaptation <em>Adaptation</em>}</li>
 *   <li>{@link org.sankofa.model.LessonUse#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.sankofa.model.LessonUse#getEffectNotes <em>Effect Notes</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getLessonUse()
 * @generated
 */
public interface LessonUse extends org.sankofa.model.Record {
	/**
	 * Returns the value of the '<em><b>Lesson</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lesson</em>' reference.
	 * @see #setLesson(Lesson)
	 * @see org.sankofa.model.ModelPackage#getLessonUse_Lesson()
	 * @generated
	 */
	Lesson getLesson();

	/**
	 * Sets the value of the '{@link org.sankofa.model.LessonUse#getLesson <em>Lesson</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lesson</em>' reference.
	 * @see #getLesson()
	 * @generated
	 */
	void setLesson(Lesson value);

	/**
	 * Returns the value of the '<em><b>Used In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Used In</em>' reference.
	 * @see #setUsedIn(org.sankofa.model.Record)
	 * @see org.sankofa.model.ModelPackage#getLessonUse_UsedIn()
	 * @generated
	 */
	org.sankofa.model.Record getUsedIn();

	/**
	 * Sets the value of the '{@link org.sankofa.model.LessonUse#getUsedIn <em>Used In</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Used In</em>' reference.
	 * @see #getUsedIn()
	 * @generated
	 */
	void setUsedIn(org.sankofa.model.Record value);

	/**
	 * Returns the value of the '<em><b>Used By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Used By</em>' reference.
	 * @see #setUsedBy(Agent)
	 * @see org.sankofa.model.ModelPackage#getLessonUse_UsedBy()
	 * @generated
	 */
	Agent getUsedBy();

	/**
	 * Sets the value of the '{@link org.sankofa.model.LessonUse#getUsedBy <em>Used By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Used By</em>' reference.
	 * @see #getUsedBy()
	 * @generated
	 */
	void setUsedBy(Agent value);

	/**
	 * Returns the value of the '<em><b>Used On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Used On</em>' attribute.
	 * @see #setUsedOn(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getLessonUse_UsedOn()
	 * @generated
	 */
	PartialDate getUsedOn();

	/**
	 * Sets the value of the '{@link org.sankofa.model.LessonUse#getUsedOn <em>Used On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Used On</em>' attribute.
	 * @see #getUsedOn()
	 * @generated
	 */
	void setUsedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Adaptation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Adaptation</em>' attribute.
	 * @see #setAdaptation(Text)
	 * @see org.sankofa.model.ModelPackage#getLessonUse_Adaptation()
	 * @generated
	 */
	Text getAdaptation();

	/**
	 * Sets the value of the '{@link org.sankofa.model.LessonUse#getAdaptation <em>Adaptation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adaptation</em>' attribute.
	 * @see #getAdaptation()
	 * @generated
	 */
	void setAdaptation(Text value);

	/**
	 * Returns the value of the '<em><b>Effect</b></em>' attribute.
	 * The default value is <code>"unknownYet"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.UseEffect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Effect</em>' attribute.
	 * @see org.sankofa.model.UseEffect
	 * @see #setEffect(UseEffect)
	 * @see org.sankofa.model.ModelPackage#getLessonUse_Effect()
	 * @generated
	 */
	UseEffect getEffect();

	/**
	 * Sets the value of the '{@link org.sankofa.model.LessonUse#getEffect <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' attribute.
	 * @see org.sankofa.model.UseEffect
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(UseEffect value);

	/**
	 * Returns the value of the '<em><b>Effect Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Effect Notes</em>' attribute.
	 * @see #setEffectNotes(Text)
	 * @see org.sankofa.model.ModelPackage#getLessonUse_EffectNotes()
	 * @generated
	 */
	Text getEffectNotes();

	/**
	 * Sets the value of the '{@link org.sankofa.model.LessonUse#getEffectNotes <em>Effect Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect Notes</em>' attribute.
	 * @see #getEffectNotes()
	 * @generated
	 */
	void setEffectNotes(Text value);

} // LessonUse
