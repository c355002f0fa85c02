/**
 */
package org.sankofa.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sankofa.model.Agent;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonUse;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.UseEffect;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lesson Use</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.LessonUseImpl#getLesson <em>Lesson</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonUseImpl#getUsedIn <em>Used In</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonUseImpl#getUsedBy <em>Used By</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonUseImpl#getUsedOn <em>Used On</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonUseImpl#getAdaptation <em>Adaptation</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonUseImpl#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonUseImpl#getEffectNotes <em>Effect Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LessonUseImpl extends RecordImpl implements LessonUse {
	/**
	 * The cached value of the '{@link #getLesson() <em>Lesson</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLesson()
	 * @generated
	 * @ordered
	 */
	protected Lesson lesson;

	/**
	 * The cached value of the '{@link #getUsedIn() <em>Used In</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedIn()
	 * @generated
	 * @ordered
	 */
	protected org.sankofa.model.Record usedIn;

	/**
	 * The cached value of the '{@link #getUsedBy() <em>Used By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedBy()
	 * @generated
	 * @ordered
	 */
	protected Agent usedBy;

	/**
	 * The default value of the '{@link #getUsedOn() <em>Used On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate USED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUsedOn() <em>Used On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate usedOn = USED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdaptation() <em>Adaptation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdaptation()
	 * @generated
	 * @ordered
	 */
	protected static final Text ADAPTATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdaptation() <em>Adaptation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdaptation()
	 * @generated
	 * @ordered
	 */
	protected Text adaptation = ADAPTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected static final UseEffect EFFECT_EDEFAULT = UseEffect.UNKNOWN_YET;

	/**
	 * The cached value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected UseEffect effect = EFFECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffectNotes() <em>Effect Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectNotes()
	 * @generated
	 * @ordered
	 */
	protected static final Text EFFECT_NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffectNotes() <em>Effect Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectNotes()
	 * @generated
	 * @ordered
	 */
	protected Text effectNotes = EFFECT_NOTES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LessonUseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.LESSON_USE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lesson getLesson() {
		if (lesson != null && lesson.eIsProxy()) {
			InternalEObject oldLesson = (InternalEObject)lesson;
			lesson = (Lesson)eResolveProxy(oldLesson);
			if (lesson != oldLesson) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.LESSON_USE__LESSON, oldLesson, lesson));
			}
		}
		return lesson;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Lesson basicGetLesson() {
		return lesson;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLesson(Lesson newLesson) {
		Lesson oldLesson = lesson;
		lesson = newLesson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LESSON_USE__LESSON, oldLesson, lesson));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.sankofa.model.Record getUsedIn() {
		if (usedIn != null && usedIn.eIsProxy()) {
			InternalEObject oldUsedIn = (InternalEObject)usedIn;
			usedIn = (org.sankofa.model.Record)eResolveProxy(oldUsedIn);
			if (usedIn != oldUsedIn) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.LESSON_USE__USED_IN, oldUsedIn, usedIn));
			}
		}
		return usedIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public org.sankofa.model.Record basicGetUsedIn() {
		return usedIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsedIn(org.sankofa.model.Record newUsedIn) {
		org.sankofa.model.Record oldUsedIn = usedIn;
		usedIn = newUsedIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LESSON_USE__USED_IN, oldUsedIn, usedIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agent getUsedBy() {
		if (usedBy != null && usedBy.eIsProxy()) {
			InternalEObject oldUsedBy = (InternalEObject)usedBy;
			usedBy = (Agent)eResolveProxy(oldUsedBy);
			if (usedBy != oldUsedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.LESSON_USE__USED_BY, oldUsedBy, usedBy));
			}
		}
		return usedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Agent basicGetUsedBy() {
		return usedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsedBy(Agent newUsedBy) {
		Agent oldUsedBy = usedBy;
		usedBy = newUsedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LESSON_USE__USED_BY, oldUsedBy, usedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getUsedOn() {
		return usedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsedOn(PartialDate newUsedOn) {
		PartialDate oldUsedOn = usedOn;
		usedOn = newUsedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LESSON_USE__USED_ON, oldUsedOn, usedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getAdaptation() {
		return adaptation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdaptation(Text newAdaptation) {
		Text oldAdaptation = adaptation;
		adaptation = newAdaptation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LESSON_USE__ADAPTATION, oldAdaptation, adaptation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UseEffect getEffect() {
		return effect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffect(UseEffect newEffect) {
		UseEffect oldEffect = effect;
		effect = newEffect == null ? EFFECT_EDEFAULT : newEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LESSON_USE__EFFECT, oldEffect, effect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getEffectNotes() {
		return effectNotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffectNotes(Text newEffectNotes) {
		Text oldEffectNotes = effectNotes;
		effectNotes = newEffectNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LESSON_USE__EFFECT_NOTES, oldEffectNotes, effectNotes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.LESSON_USE__LESSON:
				if (resolve) return getLesson();
				return basicGetLesson();
			case ModelPackage.LESSON_USE__USED_IN:
				if (resolve) return getUsedIn();
				return basicGetUsedIn();
			case ModelPackage.LESSON_USE__USED_BY:
				if (resolve) return getUsedBy();
				return basicGetUsedBy();
			case ModelPackage.LESSON_USE__USED_ON:
				return getUsedOn();
			case ModelPackage.LESSON_USE__ADAPTATION:
				return getAdaptation();
			case ModelPackage.LESSON_USE__EFFECT:
				return getEffect();
			case ModelPackage.LESSON_USE__EFFECT_NOTES:
				return getEffectNotes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.LESSON_USE__LESSON:
				setLesson((Lesson)newValue);
				return;
			case ModelPackage.LESSON_USE__USED_IN:
				setUsedIn((org.sankofa.model.Record)newValue);
				return;
			case ModelPackage.LESSON_USE__USED_BY:
				setUsedBy((Agent)newValue);
				return;
			case ModelPackage.LESSON_USE__USED_ON:
				setUsedOn((PartialDate)newValue);
				return;
			case ModelPackage.LESSON_USE__ADAPTATION:
				setAdaptation((Text)newValue);
				return;
			case ModelPackage.LESSON_USE__EFFECT:
				setEffect((UseEffect)newValue);
				return;
			case ModelPackage.LESSON_USE__EFFECT_NOTES:
				setEffectNotes((Text)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.LESSON_USE__LESSON:
				setLesson((Lesson)null);
				return;
			case ModelPackage.LESSON_USE__USED_IN:
				setUsedIn((org.sankofa.model.Record)null);
				return;
			case ModelPackage.LESSON_USE__USED_BY:
				setUsedBy((Agent)null);
				return;
			case ModelPackage.LESSON_USE__USED_ON:
				setUsedOn(USED_ON_EDEFAULT);
				return;
			case ModelPackage.LESSON_USE__ADAPTATION:
				setAdaptation(ADAPTATION_EDEFAULT);
				return;
			case ModelPackage.LESSON_USE__EFFECT:
				setEffect(EFFECT_EDEFAULT);
				return;
			case ModelPackage.LESSON_USE__EFFECT_NOTES:
				setEffectNotes(EFFECT_NOTES_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.LESSON_USE__LESSON:
				return lesson != null;
			case ModelPackage.LESSON_USE__USED_IN:
				return usedIn != null;
			case ModelPackage.LESSON_USE__USED_BY:
				return usedBy != null;
			case ModelPackage.LESSON_USE__USED_ON:
				return USED_ON_EDEFAULT == null ? usedOn != null : !USED_ON_EDEFAULT.equals(usedOn);
			case ModelPackage.LESSON_USE__ADAPTATION:
				return ADAPTATION_EDEFAULT == null ? adaptation != null : !ADAPTATION_EDEFAULT.equals(adaptation);
			case ModelPackage.LESSON_USE__EFFECT:
				return effect != EFFECT_EDEFAULT;
			case ModelPackage.LESSON_USE__EFFECT_NOTES:
				return EFFECT_NOTES_EDEFAULT == null ? effectNotes != null : !EFFECT_NOTES_EDEFAULT.equals(effectNotes);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (usedOn: ");
		result.append(usedOn);
		result.append(", adaptation: ");
		result.append(adaptation);
		result.append(", effect: ");
		result.append(effect);
		result.append(", effectNotes: ");
		result.append(effectNotes);
		result.append(')');
		return result.toString();
	}

} //LessonUseImpl
