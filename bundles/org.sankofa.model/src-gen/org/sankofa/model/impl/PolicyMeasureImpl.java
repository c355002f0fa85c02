/**
 */
package org.sankofa.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.sankofa.model.Concept;
import org.sankofa.model.Judgement;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Organisation;
import org.sankofa.model.OwnGoal;
import org.sankofa.model.PolicyInstrument;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.PolicyState;
import org.sankofa.model.Strategy;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Policy Measure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getStrategy <em>Strategy</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getAreaOfWork <em>Area Of Work</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getState <em>State</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getPriorities <em>Priorities</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getOwnGoals <em>Own Goals</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getProPoor <em>Pro Poor</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getProPoorReason <em>Pro Poor Reason</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getProDevelopment <em>Pro Development</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getProDevelopmentReason <em>Pro Development Reason</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getRightsBased <em>Rights Based</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getRightsBasedReason <em>Rights Based Reason</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMeasureImpl#getRelated <em>Related</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PolicyMeasureImpl extends PartImpl implements PolicyMeasure {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final Text TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected Text title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final Text DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected Text description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStrategy() <em>Strategy</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrategy()
	 * @generated
	 * @ordered
	 */
	protected Strategy strategy;

	/**
	 * The cached value of the '{@link #getAreaOfWork() <em>Area Of Work</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAreaOfWork()
	 * @generated
	 * @ordered
	 */
	protected Concept areaOfWork;

	/**
	 * The default value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected static final PolicyInstrument INSTRUMENT_EDEFAULT = PolicyInstrument.UNKNOWN;

	/**
	 * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected PolicyInstrument instrument = INSTRUMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final PolicyState STATE_EDEFAULT = PolicyState.UNKNOWN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected PolicyState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPriorities() <em>Priorities</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriorities()
	 * @generated
	 * @ordered
	 */
	protected EList<Concept> priorities;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<Concept> goals;

	/**
	 * The cached value of the '{@link #getOwnGoals() <em>Own Goals</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<OwnGoal> ownGoals;

	/**
	 * The cached value of the '{@link #getResponsible() <em>Responsible</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsible()
	 * @generated
	 * @ordered
	 */
	protected EList<Organisation> responsible;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected PartialDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected PartialDate end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getProPoor() <em>Pro Poor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProPoor()
	 * @generated
	 * @ordered
	 */
	protected static final Judgement PRO_POOR_EDEFAULT = Judgement.UNKNOWN;

	/**
	 * The cached value of the '{@link #getProPoor() <em>Pro Poor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProPoor()
	 * @generated
	 * @ordered
	 */
	protected Judgement proPoor = PRO_POOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getProPoorReason() <em>Pro Poor Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProPoorReason()
	 * @generated
	 * @ordered
	 */
	protected static final Text PRO_POOR_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProPoorReason() <em>Pro Poor Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProPoorReason()
	 * @generated
	 * @ordered
	 */
	protected Text proPoorReason = PRO_POOR_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getProDevelopment() <em>Pro Development</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProDevelopment()
	 * @generated
	 * @ordered
	 */
	protected static final Judgement PRO_DEVELOPMENT_EDEFAULT = Judgement.UNKNOWN;

	/**
	 * The cached value of the '{@link #getProDevelopment() <em>Pro Development</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProDevelopment()
	 * @generated
	 * @ordered
	 */
	protected Judgement proDevelopment = PRO_DEVELOPMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getProDevelopmentReason() <em>Pro Development Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProDevelopmentReason()
	 * @generated
	 * @ordered
	 */
	protected static final Text PRO_DEVELOPMENT_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProDevelopmentReason() <em>Pro Development Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProDevelopmentReason()
	 * @generated
	 * @ordered
	 */
	protected Text proDevelopmentReason = PRO_DEVELOPMENT_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getRightsBased() <em>Rights Based</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightsBased()
	 * @generated
	 * @ordered
	 */
	protected static final Judgement RIGHTS_BASED_EDEFAULT = Judgement.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRightsBased() <em>Rights Based</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightsBased()
	 * @generated
	 * @ordered
	 */
	protected Judgement rightsBased = RIGHTS_BASED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRightsBasedReason() <em>Rights Based Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightsBasedReason()
	 * @generated
	 * @ordered
	 */
	protected static final Text RIGHTS_BASED_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRightsBasedReason() <em>Rights Based Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightsBasedReason()
	 * @generated
	 * @ordered
	 */
	protected Text rightsBasedReason = RIGHTS_BASED_REASON_EDEFAULT;

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
	 * The cached value of the '{@link #getRelated() <em>Related</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelated()
	 * @generated
	 * @ordered
	 */
	protected EList<org.sankofa.model.Record> related;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PolicyMeasureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.POLICY_MEASURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(Text newTitle) {
		Text oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLICY_MEASURE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(Text newDescription) {
		Text oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLICY_MEASURE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Strategy getStrategy() {
		if (strategy != null && strategy.eIsProxy()) {
			InternalEObject oldStrategy = (InternalEObject)strategy;
			strategy = (Strategy)eResolveProxy(oldStrategy);
			if (strategy != oldStrategy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.POLICY_MEASURE__STRATEGY, oldStrategy, strategy));
			}
		}
		return strategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Strategy basicGetStrategy() {
		return strategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrategy(Strategy newStrategy) {
		Strategy oldStrategy = strategy;
		strategy = newStrategy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLICY_MEASURE__STRATEGY, oldStrategy, strategy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getAreaOfWork() {
		if (areaOfWork != null && areaOfWork.eIsProxy()) {
			InternalEObject oldAreaOfWork = (InternalEObject)areaOfWork;
			areaOfWork = (Concept)eResolveProxy(oldAreaOfWork);
			if (areaOfWork != oldAreaOfWork) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.POLICY_MEASURE__AREA_OF_WORK, oldAreaOfWork, areaOfWork));
			}
		}
		return areaOfWork;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetAreaOfWork() {
		return areaOfWork;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAreaOfWork(Concept newAreaOfWork) {
		Concept oldAreaOfWork = areaOfWork;
		areaOfWork = newAreaOfWork;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLICY_MEASURE__AREA_OF_WORK, oldAreaOfWork, areaOfWork));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PolicyInstrument getInstrument() {
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstrument(PolicyInstrument newInstrument) {
		PolicyInstrument oldInstrument = instrument;
		instrument = newInstrument == null ? INSTRUMENT_EDEFAULT : newInstrument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLICY_MEASURE__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PolicyState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(PolicyState newState) {
		PolicyState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLICY_MEASURE__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getPriorities() {
		if (priorities == null) {
			priorities = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.POLICY_MEASURE__PRIORITIES);
		}
		return priorities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getGoals() {
		if (goals == null) {
			goals = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.POLICY_MEASURE__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OwnGoal> getOwnGoals() {
		if (ownGoals == null) {
			ownGoals = new EObjectResolvingEList<OwnGoal>(OwnGoal.class, this, ModelPackage.POLICY_MEASURE__OWN_GOALS);
		}
		return ownGoals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organisation> getResponsible() {
		if (responsible == null) {
			responsible = new EObjectResolvingEList<Organisation>(Organisation.class, this, ModelPackage.POLICY_MEASURE__RESPONSIBLE);
		}
		return responsible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(PartialDate newStart) {
		PartialDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLICY_MEASURE__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(PartialDate newEnd) {
		PartialDate oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLICY_MEASURE__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Judgement getProPoor() {
		return proPoor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProPoor(Judgement newProPoor) {
		Judgement oldProPoor = proPoor;
		proPoor = newProPoor == null ? PRO_POOR_EDEFAULT : newProPoor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLICY_MEASURE__PRO_POOR, oldProPoor, proPoor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getProPoorReason() {
		return proPoorReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProPoorReason(Text newProPoorReason) {
		Text oldProPoorReason = proPoorReason;
		proPoorReason = newProPoorReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLICY_MEASURE__PRO_POOR_REASON, oldProPoorReason, proPoorReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Judgement getProDevelopment() {
		return proDevelopment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProDevelopment(Judgement newProDevelopment) {
		Judgement oldProDevelopment = proDevelopment;
		proDevelopment = newProDevelopment == null ? PRO_DEVELOPMENT_EDEFAULT : newProDevelopment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLICY_MEASURE__PRO_DEVELOPMENT, oldProDevelopment, proDevelopment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getProDevelopmentReason() {
		return proDevelopmentReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProDevelopmentReason(Text newProDevelopmentReason) {
		Text oldProDevelopmentReason = proDevelopmentReason;
		proDevelopmentReason = newProDevelopmentReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLICY_MEASURE__PRO_DEVELOPMENT_REASON, oldProDevelopmentReason, proDevelopmentReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Judgement getRightsBased() {
		return rightsBased;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRightsBased(Judgement newRightsBased) {
		Judgement oldRightsBased = rightsBased;
		rightsBased = newRightsBased == null ? RIGHTS_BASED_EDEFAULT : newRightsBased;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLICY_MEASURE__RIGHTS_BASED, oldRightsBased, rightsBased));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getRightsBasedReason() {
		return rightsBasedReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRightsBasedReason(Text newRightsBasedReason) {
		Text oldRightsBasedReason = rightsBasedReason;
		rightsBasedReason = newRightsBasedReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLICY_MEASURE__RIGHTS_BASED_REASON, oldRightsBasedReason, rightsBasedReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<org.sankofa.model.Record> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectResolvingEList<org.sankofa.model.Record>(org.sankofa.model.Record.class, this, ModelPackage.POLICY_MEASURE__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<org.sankofa.model.Record> getRelated() {
		if (related == null) {
			related = new EObjectResolvingEList<org.sankofa.model.Record>(org.sankofa.model.Record.class, this, ModelPackage.POLICY_MEASURE__RELATED);
		}
		return related;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.POLICY_MEASURE__TITLE:
				return getTitle();
			case ModelPackage.POLICY_MEASURE__DESCRIPTION:
				return getDescription();
			case ModelPackage.POLICY_MEASURE__STRATEGY:
				if (resolve) return getStrategy();
				return basicGetStrategy();
			case ModelPackage.POLICY_MEASURE__AREA_OF_WORK:
				if (resolve) return getAreaOfWork();
				return basicGetAreaOfWork();
			case ModelPackage.POLICY_MEASURE__INSTRUMENT:
				return getInstrument();
			case ModelPackage.POLICY_MEASURE__STATE:
				return getState();
			case ModelPackage.POLICY_MEASURE__PRIORITIES:
				return getPriorities();
			case ModelPackage.POLICY_MEASURE__GOALS:
				return getGoals();
			case ModelPackage.POLICY_MEASURE__OWN_GOALS:
				return getOwnGoals();
			case ModelPackage.POLICY_MEASURE__RESPONSIBLE:
				return getResponsible();
			case ModelPackage.POLICY_MEASURE__START:
				return getStart();
			case ModelPackage.POLICY_MEASURE__END:
				return getEnd();
			case ModelPackage.POLICY_MEASURE__PRO_POOR:
				return getProPoor();
			case ModelPackage.POLICY_MEASURE__PRO_POOR_REASON:
				return getProPoorReason();
			case ModelPackage.POLICY_MEASURE__PRO_DEVELOPMENT:
				return getProDevelopment();
			case ModelPackage.POLICY_MEASURE__PRO_DEVELOPMENT_REASON:
				return getProDevelopmentReason();
			case ModelPackage.POLICY_MEASURE__RIGHTS_BASED:
				return getRightsBased();
			case ModelPackage.POLICY_MEASURE__RIGHTS_BASED_REASON:
				return getRightsBasedReason();
			case ModelPackage.POLICY_MEASURE__EVIDENCE:
				return getEvidence();
			case ModelPackage.POLICY_MEASURE__RELATED:
				return getRelated();
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
			case ModelPackage.POLICY_MEASURE__TITLE:
				setTitle((Text)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__DESCRIPTION:
				setDescription((Text)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__STRATEGY:
				setStrategy((Strategy)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__AREA_OF_WORK:
				setAreaOfWork((Concept)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__INSTRUMENT:
				setInstrument((PolicyInstrument)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__STATE:
				setState((PolicyState)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__PRIORITIES:
				getPriorities().clear();
				getPriorities().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__OWN_GOALS:
				getOwnGoals().clear();
				getOwnGoals().addAll((Collection<? extends OwnGoal>)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__RESPONSIBLE:
				getResponsible().clear();
				getResponsible().addAll((Collection<? extends Organisation>)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__START:
				setStart((PartialDate)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__END:
				setEnd((PartialDate)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__PRO_POOR:
				setProPoor((Judgement)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__PRO_POOR_REASON:
				setProPoorReason((Text)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__PRO_DEVELOPMENT:
				setProDevelopment((Judgement)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__PRO_DEVELOPMENT_REASON:
				setProDevelopmentReason((Text)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__RIGHTS_BASED:
				setRightsBased((Judgement)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__RIGHTS_BASED_REASON:
				setRightsBasedReason((Text)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends org.sankofa.model.Record>)newValue);
				return;
			case ModelPackage.POLICY_MEASURE__RELATED:
				getRelated().clear();
				getRelated().addAll((Collection<? extends org.sankofa.model.Record>)newValue);
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
			case ModelPackage.POLICY_MEASURE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.POLICY_MEASURE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.POLICY_MEASURE__STRATEGY:
				setStrategy((Strategy)null);
				return;
			case ModelPackage.POLICY_MEASURE__AREA_OF_WORK:
				setAreaOfWork((Concept)null);
				return;
			case ModelPackage.POLICY_MEASURE__INSTRUMENT:
				setInstrument(INSTRUMENT_EDEFAULT);
				return;
			case ModelPackage.POLICY_MEASURE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.POLICY_MEASURE__PRIORITIES:
				getPriorities().clear();
				return;
			case ModelPackage.POLICY_MEASURE__GOALS:
				getGoals().clear();
				return;
			case ModelPackage.POLICY_MEASURE__OWN_GOALS:
				getOwnGoals().clear();
				return;
			case ModelPackage.POLICY_MEASURE__RESPONSIBLE:
				getResponsible().clear();
				return;
			case ModelPackage.POLICY_MEASURE__START:
				setStart(START_EDEFAULT);
				return;
			case ModelPackage.POLICY_MEASURE__END:
				setEnd(END_EDEFAULT);
				return;
			case ModelPackage.POLICY_MEASURE__PRO_POOR:
				setProPoor(PRO_POOR_EDEFAULT);
				return;
			case ModelPackage.POLICY_MEASURE__PRO_POOR_REASON:
				setProPoorReason(PRO_POOR_REASON_EDEFAULT);
				return;
			case ModelPackage.POLICY_MEASURE__PRO_DEVELOPMENT:
				setProDevelopment(PRO_DEVELOPMENT_EDEFAULT);
				return;
			case ModelPackage.POLICY_MEASURE__PRO_DEVELOPMENT_REASON:
				setProDevelopmentReason(PRO_DEVELOPMENT_REASON_EDEFAULT);
				return;
			case ModelPackage.POLICY_MEASURE__RIGHTS_BASED:
				setRightsBased(RIGHTS_BASED_EDEFAULT);
				return;
			case ModelPackage.POLICY_MEASURE__RIGHTS_BASED_REASON:
				setRightsBasedReason(RIGHTS_BASED_REASON_EDEFAULT);
				return;
			case ModelPackage.POLICY_MEASURE__EVIDENCE:
				getEvidence().clear();
				return;
			case ModelPackage.POLICY_MEASURE__RELATED:
				getRelated().clear();
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
			case ModelPackage.POLICY_MEASURE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.POLICY_MEASURE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.POLICY_MEASURE__STRATEGY:
				return strategy != null;
			case ModelPackage.POLICY_MEASURE__AREA_OF_WORK:
				return areaOfWork != null;
			case ModelPackage.POLICY_MEASURE__INSTRUMENT:
				return instrument != INSTRUMENT_EDEFAULT;
			case ModelPackage.POLICY_MEASURE__STATE:
				return state != STATE_EDEFAULT;
			case ModelPackage.POLICY_MEASURE__PRIORITIES:
				return priorities != null && !priorities.isEmpty();
			case ModelPackage.POLICY_MEASURE__GOALS:
				return goals != null && !goals.isEmpty();
			case ModelPackage.POLICY_MEASURE__OWN_GOALS:
				return ownGoals != null && !ownGoals.isEmpty();
			case ModelPackage.POLICY_MEASURE__RESPONSIBLE:
				return responsible != null && !responsible.isEmpty();
			case ModelPackage.POLICY_MEASURE__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case ModelPackage.POLICY_MEASURE__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case ModelPackage.POLICY_MEASURE__PRO_POOR:
				return proPoor != PRO_POOR_EDEFAULT;
			case ModelPackage.POLICY_MEASURE__PRO_POOR_REASON:
				return PRO_POOR_REASON_EDEFAULT == null ? proPoorReason != null : !PRO_POOR_REASON_EDEFAULT.equals(proPoorReason);
			case ModelPackage.POLICY_MEASURE__PRO_DEVELOPMENT:
				return proDevelopment != PRO_DEVELOPMENT_EDEFAULT;
			case ModelPackage.POLICY_MEASURE__PRO_DEVELOPMENT_REASON:
				return PRO_DEVELOPMENT_REASON_EDEFAULT == null ? proDevelopmentReason != null : !PRO_DEVELOPMENT_REASON_EDEFAULT.equals(proDevelopmentReason);
			case ModelPackage.POLICY_MEASURE__RIGHTS_BASED:
				return rightsBased != RIGHTS_BASED_EDEFAULT;
			case ModelPackage.POLICY_MEASURE__RIGHTS_BASED_REASON:
				return RIGHTS_BASED_REASON_EDEFAULT == null ? rightsBasedReason != null : !RIGHTS_BASED_REASON_EDEFAULT.equals(rightsBasedReason);
			case ModelPackage.POLICY_MEASURE__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case ModelPackage.POLICY_MEASURE__RELATED:
				return related != null && !related.isEmpty();
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
		result.append(" (title: ");
		result.append(title);
		result.append(", description: ");
		result.append(description);
		result.append(", instrument: ");
		result.append(instrument);
		result.append(", state: ");
		result.append(state);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", proPoor: ");
		result.append(proPoor);
		result.append(", proPoorReason: ");
		result.append(proPoorReason);
		result.append(", proDevelopment: ");
		result.append(proDevelopment);
		result.append(", proDevelopmentReason: ");
		result.append(proDevelopmentReason);
		result.append(", rightsBased: ");
		result.append(rightsBased);
		result.append(", rightsBasedReason: ");
		result.append(rightsBasedReason);
		result.append(')');
		return result.toString();
	}

} //PolicyMeasureImpl
