/**
 */
package org.sankofa.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sankofa.model.Agent;
import org.sankofa.model.Concept;
import org.sankofa.model.ContextCondition;
import org.sankofa.model.ContextValue;
import org.sankofa.model.Derivation;
import org.sankofa.model.EvidenceLevel;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonNature;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.ModelPackage;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lesson</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.LessonImpl#getNature <em>Nature</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonImpl#getTried <em>Tried</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonImpl#getHappened <em>Happened</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonImpl#getWhy <em>Why</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonImpl#getRecommendation <em>Recommendation</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonImpl#getOccurred <em>Occurred</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonImpl#getAppliesWhen <em>Applies When</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonImpl#getNotWhen <em>Not When</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonImpl#getContext <em>Context</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonImpl#getTargetGroups <em>Target Groups</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonImpl#getEvidenceLevel <em>Evidence Level</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonImpl#getDerivations <em>Derivations</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonImpl#getContact <em>Contact</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LessonImpl#getSupersededBy <em>Superseded By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LessonImpl extends ReviewableImpl implements Lesson {
	/**
	 * The default value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected static final LessonNature NATURE_EDEFAULT = LessonNature.OBSERVED;

	/**
	 * The cached value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected LessonNature nature = NATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTried() <em>Tried</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTried()
	 * @generated
	 * @ordered
	 */
	protected static final Text TRIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTried() <em>Tried</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTried()
	 * @generated
	 * @ordered
	 */
	protected Text tried = TRIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getHappened() <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHappened()
	 * @generated
	 * @ordered
	 */
	protected static final Text HAPPENED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHappened() <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHappened()
	 * @generated
	 * @ordered
	 */
	protected Text happened = HAPPENED_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected static final Text WHY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected Text why = WHY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecommendation() <em>Recommendation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecommendation()
	 * @generated
	 * @ordered
	 */
	protected static final Text RECOMMENDATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecommendation() <em>Recommendation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecommendation()
	 * @generated
	 * @ordered
	 */
	protected Text recommendation = RECOMMENDATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final LessonOutcome OUTCOME_EDEFAULT = LessonOutcome.UNKNOWN;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected LessonOutcome outcome = OUTCOME_EDEFAULT;

	/**
	 * The default value of the '{@link #getOccurred() <em>Occurred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurred()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate OCCURRED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOccurred() <em>Occurred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurred()
	 * @generated
	 * @ordered
	 */
	protected PartialDate occurred = OCCURRED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAppliesWhen() <em>Applies When</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppliesWhen()
	 * @generated
	 * @ordered
	 */
	protected EList<ContextCondition> appliesWhen;

	/**
	 * The cached value of the '{@link #getNotWhen() <em>Not When</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotWhen()
	 * @generated
	 * @ordered
	 */
	protected EList<ContextCondition> notWhen;

	/**
	 * The cached value of the '{@link #getContext() <em>Context</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContext()
	 * @generated
	 * @ordered
	 */
	protected EList<ContextValue> context;

	/**
	 * The cached value of the '{@link #getTargetGroups() <em>Target Groups</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<Concept> targetGroups;

	/**
	 * The default value of the '{@link #getEvidenceLevel() <em>Evidence Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceLevel()
	 * @generated
	 * @ordered
	 */
	protected static final EvidenceLevel EVIDENCE_LEVEL_EDEFAULT = EvidenceLevel.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEvidenceLevel() <em>Evidence Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceLevel()
	 * @generated
	 * @ordered
	 */
	protected EvidenceLevel evidenceLevel = EVIDENCE_LEVEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<org.sankofa.model.Record> evidence;

	/**
	 * The cached value of the '{@link #getDerivations() <em>Derivations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDerivations()
	 * @generated
	 * @ordered
	 */
	protected EList<Derivation> derivations;

	/**
	 * The cached value of the '{@link #getContact() <em>Contact</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContact()
	 * @generated
	 * @ordered
	 */
	protected Agent contact;

	/**
	 * The cached value of the '{@link #getSupersededBy() <em>Superseded By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupersededBy()
	 * @generated
	 * @ordered
	 */
	protected Lesson supersededBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LessonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.LESSON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LessonNature getNature() {
		return nature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNature(LessonNature newNature) {
		LessonNature oldNature = nature;
		nature = newNature == null ? NATURE_EDEFAULT : newNature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LESSON__NATURE, oldNature, nature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getTried() {
		return tried;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTried(Text newTried) {
		Text oldTried = tried;
		tried = newTried;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LESSON__TRIED, oldTried, tried));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getHappened() {
		return happened;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHappened(Text newHappened) {
		Text oldHappened = happened;
		happened = newHappened;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LESSON__HAPPENED, oldHappened, happened));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getWhy() {
		return why;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhy(Text newWhy) {
		Text oldWhy = why;
		why = newWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LESSON__WHY, oldWhy, why));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getRecommendation() {
		return recommendation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecommendation(Text newRecommendation) {
		Text oldRecommendation = recommendation;
		recommendation = newRecommendation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LESSON__RECOMMENDATION, oldRecommendation, recommendation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LessonOutcome getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(LessonOutcome newOutcome) {
		LessonOutcome oldOutcome = outcome;
		outcome = newOutcome == null ? OUTCOME_EDEFAULT : newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LESSON__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getOccurred() {
		return occurred;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOccurred(PartialDate newOccurred) {
		PartialDate oldOccurred = occurred;
		occurred = newOccurred;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LESSON__OCCURRED, oldOccurred, occurred));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContextCondition> getAppliesWhen() {
		if (appliesWhen == null) {
			appliesWhen = new EObjectContainmentEList<ContextCondition>(ContextCondition.class, this, ModelPackage.LESSON__APPLIES_WHEN);
		}
		return appliesWhen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContextCondition> getNotWhen() {
		if (notWhen == null) {
			notWhen = new EObjectContainmentEList<ContextCondition>(ContextCondition.class, this, ModelPackage.LESSON__NOT_WHEN);
		}
		return notWhen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContextValue> getContext() {
		if (context == null) {
			context = new EObjectContainmentEList<ContextValue>(ContextValue.class, this, ModelPackage.LESSON__CONTEXT);
		}
		return context;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getTargetGroups() {
		if (targetGroups == null) {
			targetGroups = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.LESSON__TARGET_GROUPS);
		}
		return targetGroups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceLevel getEvidenceLevel() {
		return evidenceLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidenceLevel(EvidenceLevel newEvidenceLevel) {
		EvidenceLevel oldEvidenceLevel = evidenceLevel;
		evidenceLevel = newEvidenceLevel == null ? EVIDENCE_LEVEL_EDEFAULT : newEvidenceLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LESSON__EVIDENCE_LEVEL, oldEvidenceLevel, evidenceLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<org.sankofa.model.Record> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectResolvingEList<org.sankofa.model.Record>(org.sankofa.model.Record.class, this, ModelPackage.LESSON__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Derivation> getDerivations() {
		if (derivations == null) {
			derivations = new EObjectContainmentEList<Derivation>(Derivation.class, this, ModelPackage.LESSON__DERIVATIONS);
		}
		return derivations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agent getContact() {
		if (contact != null && contact.eIsProxy()) {
			InternalEObject oldContact = (InternalEObject)contact;
			contact = (Agent)eResolveProxy(oldContact);
			if (contact != oldContact) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.LESSON__CONTACT, oldContact, contact));
			}
		}
		return contact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Agent basicGetContact() {
		return contact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContact(Agent newContact) {
		Agent oldContact = contact;
		contact = newContact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LESSON__CONTACT, oldContact, contact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lesson getSupersededBy() {
		if (supersededBy != null && supersededBy.eIsProxy()) {
			InternalEObject oldSupersededBy = (InternalEObject)supersededBy;
			supersededBy = (Lesson)eResolveProxy(oldSupersededBy);
			if (supersededBy != oldSupersededBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.LESSON__SUPERSEDED_BY, oldSupersededBy, supersededBy));
			}
		}
		return supersededBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Lesson basicGetSupersededBy() {
		return supersededBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupersededBy(Lesson newSupersededBy) {
		Lesson oldSupersededBy = supersededBy;
		supersededBy = newSupersededBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LESSON__SUPERSEDED_BY, oldSupersededBy, supersededBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.LESSON__APPLIES_WHEN:
				return ((InternalEList<?>)getAppliesWhen()).basicRemove(otherEnd, msgs);
			case ModelPackage.LESSON__NOT_WHEN:
				return ((InternalEList<?>)getNotWhen()).basicRemove(otherEnd, msgs);
			case ModelPackage.LESSON__CONTEXT:
				return ((InternalEList<?>)getContext()).basicRemove(otherEnd, msgs);
			case ModelPackage.LESSON__DERIVATIONS:
				return ((InternalEList<?>)getDerivations()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.LESSON__NATURE:
				return getNature();
			case ModelPackage.LESSON__TRIED:
				return getTried();
			case ModelPackage.LESSON__HAPPENED:
				return getHappened();
			case ModelPackage.LESSON__WHY:
				return getWhy();
			case ModelPackage.LESSON__RECOMMENDATION:
				return getRecommendation();
			case ModelPackage.LESSON__OUTCOME:
				return getOutcome();
			case ModelPackage.LESSON__OCCURRED:
				return getOccurred();
			case ModelPackage.LESSON__APPLIES_WHEN:
				return getAppliesWhen();
			case ModelPackage.LESSON__NOT_WHEN:
				return getNotWhen();
			case ModelPackage.LESSON__CONTEXT:
				return getContext();
			case ModelPackage.LESSON__TARGET_GROUPS:
				return getTargetGroups();
			case ModelPackage.LESSON__EVIDENCE_LEVEL:
				return getEvidenceLevel();
			case ModelPackage.LESSON__EVIDENCE:
				return getEvidence();
			case ModelPackage.LESSON__DERIVATIONS:
				return getDerivations();
			case ModelPackage.LESSON__CONTACT:
				if (resolve) return getContact();
				return basicGetContact();
			case ModelPackage.LESSON__SUPERSEDED_BY:
				if (resolve) return getSupersededBy();
				return basicGetSupersededBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.LESSON__NATURE:
				setNature((LessonNature)newValue);
				return;
			case ModelPackage.LESSON__TRIED:
				setTried((Text)newValue);
				return;
			case ModelPackage.LESSON__HAPPENED:
				setHappened((Text)newValue);
				return;
			case ModelPackage.LESSON__WHY:
				setWhy((Text)newValue);
				return;
			case ModelPackage.LESSON__RECOMMENDATION:
				setRecommendation((Text)newValue);
				return;
			case ModelPackage.LESSON__OUTCOME:
				setOutcome((LessonOutcome)newValue);
				return;
			case ModelPackage.LESSON__OCCURRED:
				setOccurred((PartialDate)newValue);
				return;
			case ModelPackage.LESSON__APPLIES_WHEN:
				getAppliesWhen().clear();
				getAppliesWhen().addAll((Collection<? extends ContextCondition>)newValue);
				return;
			case ModelPackage.LESSON__NOT_WHEN:
				getNotWhen().clear();
				getNotWhen().addAll((Collection<? extends ContextCondition>)newValue);
				return;
			case ModelPackage.LESSON__CONTEXT:
				getContext().clear();
				getContext().addAll((Collection<? extends ContextValue>)newValue);
				return;
			case ModelPackage.LESSON__TARGET_GROUPS:
				getTargetGroups().clear();
				getTargetGroups().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.LESSON__EVIDENCE_LEVEL:
				setEvidenceLevel((EvidenceLevel)newValue);
				return;
			case ModelPackage.LESSON__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends org.sankofa.model.Record>)newValue);
				return;
			case ModelPackage.LESSON__DERIVATIONS:
				getDerivations().clear();
				getDerivations().addAll((Collection<? extends Derivation>)newValue);
				return;
			case ModelPackage.LESSON__CONTACT:
				setContact((Agent)newValue);
				return;
			case ModelPackage.LESSON__SUPERSEDED_BY:
				setSupersededBy((Lesson)newValue);
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
			case ModelPackage.LESSON__NATURE:
				setNature(NATURE_EDEFAULT);
				return;
			case ModelPackage.LESSON__TRIED:
				setTried(TRIED_EDEFAULT);
				return;
			case ModelPackage.LESSON__HAPPENED:
				setHappened(HAPPENED_EDEFAULT);
				return;
			case ModelPackage.LESSON__WHY:
				setWhy(WHY_EDEFAULT);
				return;
			case ModelPackage.LESSON__RECOMMENDATION:
				setRecommendation(RECOMMENDATION_EDEFAULT);
				return;
			case ModelPackage.LESSON__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case ModelPackage.LESSON__OCCURRED:
				setOccurred(OCCURRED_EDEFAULT);
				return;
			case ModelPackage.LESSON__APPLIES_WHEN:
				getAppliesWhen().clear();
				return;
			case ModelPackage.LESSON__NOT_WHEN:
				getNotWhen().clear();
				return;
			case ModelPackage.LESSON__CONTEXT:
				getContext().clear();
				return;
			case ModelPackage.LESSON__TARGET_GROUPS:
				getTargetGroups().clear();
				return;
			case ModelPackage.LESSON__EVIDENCE_LEVEL:
				setEvidenceLevel(EVIDENCE_LEVEL_EDEFAULT);
				return;
			case ModelPackage.LESSON__EVIDENCE:
				getEvidence().clear();
				return;
			case ModelPackage.LESSON__DERIVATIONS:
				getDerivations().clear();
				return;
			case ModelPackage.LESSON__CONTACT:
				setContact((Agent)null);
				return;
			case ModelPackage.LESSON__SUPERSEDED_BY:
				setSupersededBy((Lesson)null);
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
			case ModelPackage.LESSON__NATURE:
				return nature != NATURE_EDEFAULT;
			case ModelPackage.LESSON__TRIED:
				return TRIED_EDEFAULT == null ? tried != null : !TRIED_EDEFAULT.equals(tried);
			case ModelPackage.LESSON__HAPPENED:
				return HAPPENED_EDEFAULT == null ? happened != null : !HAPPENED_EDEFAULT.equals(happened);
			case ModelPackage.LESSON__WHY:
				return WHY_EDEFAULT == null ? why != null : !WHY_EDEFAULT.equals(why);
			case ModelPackage.LESSON__RECOMMENDATION:
				return RECOMMENDATION_EDEFAULT == null ? recommendation != null : !RECOMMENDATION_EDEFAULT.equals(recommendation);
			case ModelPackage.LESSON__OUTCOME:
				return outcome != OUTCOME_EDEFAULT;
			case ModelPackage.LESSON__OCCURRED:
				return OCCURRED_EDEFAULT == null ? occurred != null : !OCCURRED_EDEFAULT.equals(occurred);
			case ModelPackage.LESSON__APPLIES_WHEN:
				return appliesWhen != null && !appliesWhen.isEmpty();
			case ModelPackage.LESSON__NOT_WHEN:
				return notWhen != null && !notWhen.isEmpty();
			case ModelPackage.LESSON__CONTEXT:
				return context != null && !context.isEmpty();
			case ModelPackage.LESSON__TARGET_GROUPS:
				return targetGroups != null && !targetGroups.isEmpty();
			case ModelPackage.LESSON__EVIDENCE_LEVEL:
				return evidenceLevel != EVIDENCE_LEVEL_EDEFAULT;
			case ModelPackage.LESSON__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case ModelPackage.LESSON__DERIVATIONS:
				return derivations != null && !derivations.isEmpty();
			case ModelPackage.LESSON__CONTACT:
				return contact != null;
			case ModelPackage.LESSON__SUPERSEDED_BY:
				return supersededBy != null;
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
		result.append(" (nature: ");
		result.append(nature);
		result.append(", tried: ");
		result.append(tried);
		result.append(", happened: ");
		result.append(happened);
		result.append(", why: ");
		result.append(why);
		result.append(", recommendation: ");
		result.append(recommendation);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(", occurred: ");
		result.append(occurred);
		result.append(", evidenceLevel: ");
		result.append(evidenceLevel);
		result.append(')');
		return result.toString();
	}

} //LessonImpl
