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
import org.sankofa.model.EvidenceGrade;
import org.sankofa.model.Likelihood;
import org.sankofa.model.MigrantGroup;
import org.sankofa.model.MigrationFlow;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Motive;
import org.sankofa.model.ReturnIntention;
import org.sankofa.model.Sex;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Migrant Group</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.MigrantGroupImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MigrantGroupImpl#getFlow <em>Flow</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MigrantGroupImpl#getSex <em>Sex</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MigrantGroupImpl#getAgeFrom <em>Age From</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MigrantGroupImpl#getAgeTo <em>Age To</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MigrantGroupImpl#getSkillLevel <em>Skill Level</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MigrantGroupImpl#getOccupations <em>Occupations</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MigrantGroupImpl#getDestinations <em>Destinations</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MigrantGroupImpl#getMotive <em>Motive</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MigrantGroupImpl#getReturnIntention <em>Return Intention</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MigrantGroupImpl#getSkillsBroughtBack <em>Skills Brought Back</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MigrantGroupImpl#getInvestmentBroughtBack <em>Investment Brought Back</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MigrantGroupImpl#getMotiveReasons <em>Motive Reasons</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MigrantGroupImpl#getReturnReasons <em>Return Reasons</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MigrantGroupImpl#getResourceReasons <em>Resource Reasons</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MigrantGroupImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MigrantGroupImpl#getEvidenceGrade <em>Evidence Grade</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MigrantGroupImpl extends PartImpl implements MigrantGroup {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final Text NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected Text name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getFlow() <em>Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlow()
	 * @generated
	 * @ordered
	 */
	protected static final MigrationFlow FLOW_EDEFAULT = MigrationFlow.UNKNOWN;

	/**
	 * The cached value of the '{@link #getFlow() <em>Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlow()
	 * @generated
	 * @ordered
	 */
	protected MigrationFlow flow = FLOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getSex() <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSex()
	 * @generated
	 * @ordered
	 */
	protected static final Sex SEX_EDEFAULT = Sex.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSex() <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSex()
	 * @generated
	 * @ordered
	 */
	protected Sex sex = SEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgeFrom() <em>Age From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeFrom()
	 * @generated
	 * @ordered
	 */
	protected static final Integer AGE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgeFrom() <em>Age From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeFrom()
	 * @generated
	 * @ordered
	 */
	protected Integer ageFrom = AGE_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgeTo() <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeTo()
	 * @generated
	 * @ordered
	 */
	protected static final Integer AGE_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgeTo() <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeTo()
	 * @generated
	 * @ordered
	 */
	protected Integer ageTo = AGE_TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSkillLevel() <em>Skill Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkillLevel()
	 * @generated
	 * @ordered
	 */
	protected Concept skillLevel;

	/**
	 * The cached value of the '{@link #getOccupations() <em>Occupations</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccupations()
	 * @generated
	 * @ordered
	 */
	protected EList<Concept> occupations;

	/**
	 * The cached value of the '{@link #getDestinations() <em>Destinations</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDestinations()
	 * @generated
	 * @ordered
	 */
	protected EList<Concept> destinations;

	/**
	 * The default value of the '{@link #getMotive() <em>Motive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMotive()
	 * @generated
	 * @ordered
	 */
	protected static final Motive MOTIVE_EDEFAULT = Motive.UNKNOWN;

	/**
	 * The cached value of the '{@link #getMotive() <em>Motive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMotive()
	 * @generated
	 * @ordered
	 */
	protected Motive motive = MOTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReturnIntention() <em>Return Intention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturnIntention()
	 * @generated
	 * @ordered
	 */
	protected static final ReturnIntention RETURN_INTENTION_EDEFAULT = ReturnIntention.UNKNOWN;

	/**
	 * The cached value of the '{@link #getReturnIntention() <em>Return Intention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturnIntention()
	 * @generated
	 * @ordered
	 */
	protected ReturnIntention returnIntention = RETURN_INTENTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSkillsBroughtBack() <em>Skills Brought Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkillsBroughtBack()
	 * @generated
	 * @ordered
	 */
	protected static final Likelihood SKILLS_BROUGHT_BACK_EDEFAULT = Likelihood.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSkillsBroughtBack() <em>Skills Brought Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkillsBroughtBack()
	 * @generated
	 * @ordered
	 */
	protected Likelihood skillsBroughtBack = SKILLS_BROUGHT_BACK_EDEFAULT;

	/**
	 * The default value of the '{@link #getInvestmentBroughtBack() <em>Investment Brought Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvestmentBroughtBack()
	 * @generated
	 * @ordered
	 */
	protected static final Likelihood INVESTMENT_BROUGHT_BACK_EDEFAULT = Likelihood.UNKNOWN;

	/**
	 * The cached value of the '{@link #getInvestmentBroughtBack() <em>Investment Brought Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvestmentBroughtBack()
	 * @generated
	 * @ordered
	 */
	protected Likelihood investmentBroughtBack = INVESTMENT_BROUGHT_BACK_EDEFAULT;

	/**
	 * The default value of the '{@link #getMotiveReasons() <em>Motive Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMotiveReasons()
	 * @generated
	 * @ordered
	 */
	protected static final Text MOTIVE_REASONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMotiveReasons() <em>Motive Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMotiveReasons()
	 * @generated
	 * @ordered
	 */
	protected Text motiveReasons = MOTIVE_REASONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReturnReasons() <em>Return Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturnReasons()
	 * @generated
	 * @ordered
	 */
	protected static final Text RETURN_REASONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReturnReasons() <em>Return Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturnReasons()
	 * @generated
	 * @ordered
	 */
	protected Text returnReasons = RETURN_REASONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getResourceReasons() <em>Resource Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResourceReasons()
	 * @generated
	 * @ordered
	 */
	protected static final Text RESOURCE_REASONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResourceReasons() <em>Resource Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResourceReasons()
	 * @generated
	 * @ordered
	 */
	protected Text resourceReasons = RESOURCE_REASONS_EDEFAULT;

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
	 * The default value of the '{@link #getEvidenceGrade() <em>Evidence Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceGrade()
	 * @generated
	 * @ordered
	 */
	protected static final EvidenceGrade EVIDENCE_GRADE_EDEFAULT = EvidenceGrade.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEvidenceGrade() <em>Evidence Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceGrade()
	 * @generated
	 * @ordered
	 */
	protected EvidenceGrade evidenceGrade = EVIDENCE_GRADE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MigrantGroupImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.MIGRANT_GROUP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(Text newName) {
		Text oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRANT_GROUP__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MigrationFlow getFlow() {
		return flow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlow(MigrationFlow newFlow) {
		MigrationFlow oldFlow = flow;
		flow = newFlow == null ? FLOW_EDEFAULT : newFlow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRANT_GROUP__FLOW, oldFlow, flow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sex getSex() {
		return sex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSex(Sex newSex) {
		Sex oldSex = sex;
		sex = newSex == null ? SEX_EDEFAULT : newSex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRANT_GROUP__SEX, oldSex, sex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAgeFrom() {
		return ageFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgeFrom(Integer newAgeFrom) {
		Integer oldAgeFrom = ageFrom;
		ageFrom = newAgeFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRANT_GROUP__AGE_FROM, oldAgeFrom, ageFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAgeTo() {
		return ageTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgeTo(Integer newAgeTo) {
		Integer oldAgeTo = ageTo;
		ageTo = newAgeTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRANT_GROUP__AGE_TO, oldAgeTo, ageTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getSkillLevel() {
		if (skillLevel != null && skillLevel.eIsProxy()) {
			InternalEObject oldSkillLevel = (InternalEObject)skillLevel;
			skillLevel = (Concept)eResolveProxy(oldSkillLevel);
			if (skillLevel != oldSkillLevel) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.MIGRANT_GROUP__SKILL_LEVEL, oldSkillLevel, skillLevel));
			}
		}
		return skillLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetSkillLevel() {
		return skillLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkillLevel(Concept newSkillLevel) {
		Concept oldSkillLevel = skillLevel;
		skillLevel = newSkillLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRANT_GROUP__SKILL_LEVEL, oldSkillLevel, skillLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getOccupations() {
		if (occupations == null) {
			occupations = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.MIGRANT_GROUP__OCCUPATIONS);
		}
		return occupations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getDestinations() {
		if (destinations == null) {
			destinations = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.MIGRANT_GROUP__DESTINATIONS);
		}
		return destinations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Motive getMotive() {
		return motive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMotive(Motive newMotive) {
		Motive oldMotive = motive;
		motive = newMotive == null ? MOTIVE_EDEFAULT : newMotive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRANT_GROUP__MOTIVE, oldMotive, motive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReturnIntention getReturnIntention() {
		return returnIntention;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReturnIntention(ReturnIntention newReturnIntention) {
		ReturnIntention oldReturnIntention = returnIntention;
		returnIntention = newReturnIntention == null ? RETURN_INTENTION_EDEFAULT : newReturnIntention;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRANT_GROUP__RETURN_INTENTION, oldReturnIntention, returnIntention));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Likelihood getSkillsBroughtBack() {
		return skillsBroughtBack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkillsBroughtBack(Likelihood newSkillsBroughtBack) {
		Likelihood oldSkillsBroughtBack = skillsBroughtBack;
		skillsBroughtBack = newSkillsBroughtBack == null ? SKILLS_BROUGHT_BACK_EDEFAULT : newSkillsBroughtBack;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRANT_GROUP__SKILLS_BROUGHT_BACK, oldSkillsBroughtBack, skillsBroughtBack));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Likelihood getInvestmentBroughtBack() {
		return investmentBroughtBack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInvestmentBroughtBack(Likelihood newInvestmentBroughtBack) {
		Likelihood oldInvestmentBroughtBack = investmentBroughtBack;
		investmentBroughtBack = newInvestmentBroughtBack == null ? INVESTMENT_BROUGHT_BACK_EDEFAULT : newInvestmentBroughtBack;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRANT_GROUP__INVESTMENT_BROUGHT_BACK, oldInvestmentBroughtBack, investmentBroughtBack));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getMotiveReasons() {
		return motiveReasons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMotiveReasons(Text newMotiveReasons) {
		Text oldMotiveReasons = motiveReasons;
		motiveReasons = newMotiveReasons;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRANT_GROUP__MOTIVE_REASONS, oldMotiveReasons, motiveReasons));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getReturnReasons() {
		return returnReasons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReturnReasons(Text newReturnReasons) {
		Text oldReturnReasons = returnReasons;
		returnReasons = newReturnReasons;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRANT_GROUP__RETURN_REASONS, oldReturnReasons, returnReasons));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getResourceReasons() {
		return resourceReasons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResourceReasons(Text newResourceReasons) {
		Text oldResourceReasons = resourceReasons;
		resourceReasons = newResourceReasons;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRANT_GROUP__RESOURCE_REASONS, oldResourceReasons, resourceReasons));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<org.sankofa.model.Record> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectResolvingEList<org.sankofa.model.Record>(org.sankofa.model.Record.class, this, ModelPackage.MIGRANT_GROUP__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceGrade getEvidenceGrade() {
		return evidenceGrade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidenceGrade(EvidenceGrade newEvidenceGrade) {
		EvidenceGrade oldEvidenceGrade = evidenceGrade;
		evidenceGrade = newEvidenceGrade == null ? EVIDENCE_GRADE_EDEFAULT : newEvidenceGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRANT_GROUP__EVIDENCE_GRADE, oldEvidenceGrade, evidenceGrade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.MIGRANT_GROUP__NAME:
				return getName();
			case ModelPackage.MIGRANT_GROUP__FLOW:
				return getFlow();
			case ModelPackage.MIGRANT_GROUP__SEX:
				return getSex();
			case ModelPackage.MIGRANT_GROUP__AGE_FROM:
				return getAgeFrom();
			case ModelPackage.MIGRANT_GROUP__AGE_TO:
				return getAgeTo();
			case ModelPackage.MIGRANT_GROUP__SKILL_LEVEL:
				if (resolve) return getSkillLevel();
				return basicGetSkillLevel();
			case ModelPackage.MIGRANT_GROUP__OCCUPATIONS:
				return getOccupations();
			case ModelPackage.MIGRANT_GROUP__DESTINATIONS:
				return getDestinations();
			case ModelPackage.MIGRANT_GROUP__MOTIVE:
				return getMotive();
			case ModelPackage.MIGRANT_GROUP__RETURN_INTENTION:
				return getReturnIntention();
			case ModelPackage.MIGRANT_GROUP__SKILLS_BROUGHT_BACK:
				return getSkillsBroughtBack();
			case ModelPackage.MIGRANT_GROUP__INVESTMENT_BROUGHT_BACK:
				return getInvestmentBroughtBack();
			case ModelPackage.MIGRANT_GROUP__MOTIVE_REASONS:
				return getMotiveReasons();
			case ModelPackage.MIGRANT_GROUP__RETURN_REASONS:
				return getReturnReasons();
			case ModelPackage.MIGRANT_GROUP__RESOURCE_REASONS:
				return getResourceReasons();
			case ModelPackage.MIGRANT_GROUP__EVIDENCE:
				return getEvidence();
			case ModelPackage.MIGRANT_GROUP__EVIDENCE_GRADE:
				return getEvidenceGrade();
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
			case ModelPackage.MIGRANT_GROUP__NAME:
				setName((Text)newValue);
				return;
			case ModelPackage.MIGRANT_GROUP__FLOW:
				setFlow((MigrationFlow)newValue);
				return;
			case ModelPackage.MIGRANT_GROUP__SEX:
				setSex((Sex)newValue);
				return;
			case ModelPackage.MIGRANT_GROUP__AGE_FROM:
				setAgeFrom((Integer)newValue);
				return;
			case ModelPackage.MIGRANT_GROUP__AGE_TO:
				setAgeTo((Integer)newValue);
				return;
			case ModelPackage.MIGRANT_GROUP__SKILL_LEVEL:
				setSkillLevel((Concept)newValue);
				return;
			case ModelPackage.MIGRANT_GROUP__OCCUPATIONS:
				getOccupations().clear();
				getOccupations().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.MIGRANT_GROUP__DESTINATIONS:
				getDestinations().clear();
				getDestinations().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.MIGRANT_GROUP__MOTIVE:
				setMotive((Motive)newValue);
				return;
			case ModelPackage.MIGRANT_GROUP__RETURN_INTENTION:
				setReturnIntention((ReturnIntention)newValue);
				return;
			case ModelPackage.MIGRANT_GROUP__SKILLS_BROUGHT_BACK:
				setSkillsBroughtBack((Likelihood)newValue);
				return;
			case ModelPackage.MIGRANT_GROUP__INVESTMENT_BROUGHT_BACK:
				setInvestmentBroughtBack((Likelihood)newValue);
				return;
			case ModelPackage.MIGRANT_GROUP__MOTIVE_REASONS:
				setMotiveReasons((Text)newValue);
				return;
			case ModelPackage.MIGRANT_GROUP__RETURN_REASONS:
				setReturnReasons((Text)newValue);
				return;
			case ModelPackage.MIGRANT_GROUP__RESOURCE_REASONS:
				setResourceReasons((Text)newValue);
				return;
			case ModelPackage.MIGRANT_GROUP__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends org.sankofa.model.Record>)newValue);
				return;
			case ModelPackage.MIGRANT_GROUP__EVIDENCE_GRADE:
				setEvidenceGrade((EvidenceGrade)newValue);
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
			case ModelPackage.MIGRANT_GROUP__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.MIGRANT_GROUP__FLOW:
				setFlow(FLOW_EDEFAULT);
				return;
			case ModelPackage.MIGRANT_GROUP__SEX:
				setSex(SEX_EDEFAULT);
				return;
			case ModelPackage.MIGRANT_GROUP__AGE_FROM:
				setAgeFrom(AGE_FROM_EDEFAULT);
				return;
			case ModelPackage.MIGRANT_GROUP__AGE_TO:
				setAgeTo(AGE_TO_EDEFAULT);
				return;
			case ModelPackage.MIGRANT_GROUP__SKILL_LEVEL:
				setSkillLevel((Concept)null);
				return;
			case ModelPackage.MIGRANT_GROUP__OCCUPATIONS:
				getOccupations().clear();
				return;
			case ModelPackage.MIGRANT_GROUP__DESTINATIONS:
				getDestinations().clear();
				return;
			case ModelPackage.MIGRANT_GROUP__MOTIVE:
				setMotive(MOTIVE_EDEFAULT);
				return;
			case ModelPackage.MIGRANT_GROUP__RETURN_INTENTION:
				setReturnIntention(RETURN_INTENTION_EDEFAULT);
				return;
			case ModelPackage.MIGRANT_GROUP__SKILLS_BROUGHT_BACK:
				setSkillsBroughtBack(SKILLS_BROUGHT_BACK_EDEFAULT);
				return;
			case ModelPackage.MIGRANT_GROUP__INVESTMENT_BROUGHT_BACK:
				setInvestmentBroughtBack(INVESTMENT_BROUGHT_BACK_EDEFAULT);
				return;
			case ModelPackage.MIGRANT_GROUP__MOTIVE_REASONS:
				setMotiveReasons(MOTIVE_REASONS_EDEFAULT);
				return;
			case ModelPackage.MIGRANT_GROUP__RETURN_REASONS:
				setReturnReasons(RETURN_REASONS_EDEFAULT);
				return;
			case ModelPackage.MIGRANT_GROUP__RESOURCE_REASONS:
				setResourceReasons(RESOURCE_REASONS_EDEFAULT);
				return;
			case ModelPackage.MIGRANT_GROUP__EVIDENCE:
				getEvidence().clear();
				return;
			case ModelPackage.MIGRANT_GROUP__EVIDENCE_GRADE:
				setEvidenceGrade(EVIDENCE_GRADE_EDEFAULT);
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
			case ModelPackage.MIGRANT_GROUP__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.MIGRANT_GROUP__FLOW:
				return flow != FLOW_EDEFAULT;
			case ModelPackage.MIGRANT_GROUP__SEX:
				return sex != SEX_EDEFAULT;
			case ModelPackage.MIGRANT_GROUP__AGE_FROM:
				return AGE_FROM_EDEFAULT == null ? ageFrom != null : !AGE_FROM_EDEFAULT.equals(ageFrom);
			case ModelPackage.MIGRANT_GROUP__AGE_TO:
				return AGE_TO_EDEFAULT == null ? ageTo != null : !AGE_TO_EDEFAULT.equals(ageTo);
			case ModelPackage.MIGRANT_GROUP__SKILL_LEVEL:
				return skillLevel != null;
			case ModelPackage.MIGRANT_GROUP__OCCUPATIONS:
				return occupations != null && !occupations.isEmpty();
			case ModelPackage.MIGRANT_GROUP__DESTINATIONS:
				return destinations != null && !destinations.isEmpty();
			case ModelPackage.MIGRANT_GROUP__MOTIVE:
				return motive != MOTIVE_EDEFAULT;
			case ModelPackage.MIGRANT_GROUP__RETURN_INTENTION:
				return returnIntention != RETURN_INTENTION_EDEFAULT;
			case ModelPackage.MIGRANT_GROUP__SKILLS_BROUGHT_BACK:
				return skillsBroughtBack != SKILLS_BROUGHT_BACK_EDEFAULT;
			case ModelPackage.MIGRANT_GROUP__INVESTMENT_BROUGHT_BACK:
				return investmentBroughtBack != INVESTMENT_BROUGHT_BACK_EDEFAULT;
			case ModelPackage.MIGRANT_GROUP__MOTIVE_REASONS:
				return MOTIVE_REASONS_EDEFAULT == null ? motiveReasons != null : !MOTIVE_REASONS_EDEFAULT.equals(motiveReasons);
			case ModelPackage.MIGRANT_GROUP__RETURN_REASONS:
				return RETURN_REASONS_EDEFAULT == null ? returnReasons != null : !RETURN_REASONS_EDEFAULT.equals(returnReasons);
			case ModelPackage.MIGRANT_GROUP__RESOURCE_REASONS:
				return RESOURCE_REASONS_EDEFAULT == null ? resourceReasons != null : !RESOURCE_REASONS_EDEFAULT.equals(resourceReasons);
			case ModelPackage.MIGRANT_GROUP__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case ModelPackage.MIGRANT_GROUP__EVIDENCE_GRADE:
				return evidenceGrade != EVIDENCE_GRADE_EDEFAULT;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", flow: ");
		result.append(flow);
		result.append(", sex: ");
		result.append(sex);
		result.append(", ageFrom: ");
		result.append(ageFrom);
		result.append(", ageTo: ");
		result.append(ageTo);
		result.append(", motive: ");
		result.append(motive);
		result.append(", returnIntention: ");
		result.append(returnIntention);
		result.append(", skillsBroughtBack: ");
		result.append(skillsBroughtBack);
		result.append(", investmentBroughtBack: ");
		result.append(investmentBroughtBack);
		result.append(", motiveReasons: ");
		result.append(motiveReasons);
		result.append(", returnReasons: ");
		result.append(returnReasons);
		result.append(", resourceReasons: ");
		result.append(resourceReasons);
		result.append(", evidenceGrade: ");
		result.append(evidenceGrade);
		result.append(')');
		return result.toString();
	}

} //MigrantGroupImpl
