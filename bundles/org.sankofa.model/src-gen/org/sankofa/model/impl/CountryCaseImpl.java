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
import org.eclipse.emf.ecore.util.InternalEList;

import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Impact;
import org.sankofa.model.MigrantGroup;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.OwnGoal;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.Strategy;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Country Case</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.CountryCaseImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.sankofa.model.impl.CountryCaseImpl#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.sankofa.model.impl.CountryCaseImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.sankofa.model.impl.CountryCaseImpl#getOverview <em>Overview</em>}</li>
 *   <li>{@link org.sankofa.model.impl.CountryCaseImpl#getMigrantGroups <em>Migrant Groups</em>}</li>
 *   <li>{@link org.sankofa.model.impl.CountryCaseImpl#getProfileNotes <em>Profile Notes</em>}</li>
 *   <li>{@link org.sankofa.model.impl.CountryCaseImpl#getRemittanceEstimates <em>Remittance Estimates</em>}</li>
 *   <li>{@link org.sankofa.model.impl.CountryCaseImpl#getRemittanceNotes <em>Remittance Notes</em>}</li>
 *   <li>{@link org.sankofa.model.impl.CountryCaseImpl#getStrategies <em>Strategies</em>}</li>
 *   <li>{@link org.sankofa.model.impl.CountryCaseImpl#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.sankofa.model.impl.CountryCaseImpl#getOwnGoals <em>Own Goals</em>}</li>
 *   <li>{@link org.sankofa.model.impl.CountryCaseImpl#getPolicyNotes <em>Policy Notes</em>}</li>
 *   <li>{@link org.sankofa.model.impl.CountryCaseImpl#getImpacts <em>Impacts</em>}</li>
 *   <li>{@link org.sankofa.model.impl.CountryCaseImpl#getImpactNotes <em>Impact Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CountryCaseImpl extends RecordImpl implements CountryCase {
	/**
	 * The cached value of the '{@link #getArea() <em>Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected Concept area;

	/**
	 * The default value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PERIOD_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected PartialDate periodStart = PERIOD_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PERIOD_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected PartialDate periodEnd = PERIOD_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getOverview() <em>Overview</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverview()
	 * @generated
	 * @ordered
	 */
	protected static final Text OVERVIEW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOverview() <em>Overview</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverview()
	 * @generated
	 * @ordered
	 */
	protected Text overview = OVERVIEW_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMigrantGroups() <em>Migrant Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMigrantGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<MigrantGroup> migrantGroups;

	/**
	 * The default value of the '{@link #getProfileNotes() <em>Profile Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProfileNotes()
	 * @generated
	 * @ordered
	 */
	protected static final Text PROFILE_NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProfileNotes() <em>Profile Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProfileNotes()
	 * @generated
	 * @ordered
	 */
	protected Text profileNotes = PROFILE_NOTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRemittanceEstimates() <em>Remittance Estimates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemittanceEstimates()
	 * @generated
	 * @ordered
	 */
	protected EList<RemittanceEstimate> remittanceEstimates;

	/**
	 * The default value of the '{@link #getRemittanceNotes() <em>Remittance Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemittanceNotes()
	 * @generated
	 * @ordered
	 */
	protected static final Text REMITTANCE_NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemittanceNotes() <em>Remittance Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemittanceNotes()
	 * @generated
	 * @ordered
	 */
	protected Text remittanceNotes = REMITTANCE_NOTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStrategies() <em>Strategies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrategies()
	 * @generated
	 * @ordered
	 */
	protected EList<Strategy> strategies;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected EList<PolicyMeasure> measures;

	/**
	 * The cached value of the '{@link #getOwnGoals() <em>Own Goals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<OwnGoal> ownGoals;

	/**
	 * The default value of the '{@link #getPolicyNotes() <em>Policy Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicyNotes()
	 * @generated
	 * @ordered
	 */
	protected static final Text POLICY_NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPolicyNotes() <em>Policy Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicyNotes()
	 * @generated
	 * @ordered
	 */
	protected Text policyNotes = POLICY_NOTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getImpacts() <em>Impacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Impact> impacts;

	/**
	 * The default value of the '{@link #getImpactNotes() <em>Impact Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactNotes()
	 * @generated
	 * @ordered
	 */
	protected static final Text IMPACT_NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImpactNotes() <em>Impact Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactNotes()
	 * @generated
	 * @ordered
	 */
	protected Text impactNotes = IMPACT_NOTES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CountryCaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.COUNTRY_CASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getArea() {
		if (area != null && area.eIsProxy()) {
			InternalEObject oldArea = (InternalEObject)area;
			area = (Concept)eResolveProxy(oldArea);
			if (area != oldArea) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.COUNTRY_CASE__AREA, oldArea, area));
			}
		}
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetArea() {
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArea(Concept newArea) {
		Concept oldArea = area;
		area = newArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COUNTRY_CASE__AREA, oldArea, area));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPeriodStart() {
		return periodStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodStart(PartialDate newPeriodStart) {
		PartialDate oldPeriodStart = periodStart;
		periodStart = newPeriodStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COUNTRY_CASE__PERIOD_START, oldPeriodStart, periodStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPeriodEnd() {
		return periodEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodEnd(PartialDate newPeriodEnd) {
		PartialDate oldPeriodEnd = periodEnd;
		periodEnd = newPeriodEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COUNTRY_CASE__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getOverview() {
		return overview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverview(Text newOverview) {
		Text oldOverview = overview;
		overview = newOverview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COUNTRY_CASE__OVERVIEW, oldOverview, overview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MigrantGroup> getMigrantGroups() {
		if (migrantGroups == null) {
			migrantGroups = new EObjectContainmentEList<MigrantGroup>(MigrantGroup.class, this, ModelPackage.COUNTRY_CASE__MIGRANT_GROUPS);
		}
		return migrantGroups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getProfileNotes() {
		return profileNotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProfileNotes(Text newProfileNotes) {
		Text oldProfileNotes = profileNotes;
		profileNotes = newProfileNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COUNTRY_CASE__PROFILE_NOTES, oldProfileNotes, profileNotes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RemittanceEstimate> getRemittanceEstimates() {
		if (remittanceEstimates == null) {
			remittanceEstimates = new EObjectContainmentEList<RemittanceEstimate>(RemittanceEstimate.class, this, ModelPackage.COUNTRY_CASE__REMITTANCE_ESTIMATES);
		}
		return remittanceEstimates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getRemittanceNotes() {
		return remittanceNotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemittanceNotes(Text newRemittanceNotes) {
		Text oldRemittanceNotes = remittanceNotes;
		remittanceNotes = newRemittanceNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COUNTRY_CASE__REMITTANCE_NOTES, oldRemittanceNotes, remittanceNotes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Strategy> getStrategies() {
		if (strategies == null) {
			strategies = new EObjectContainmentEList<Strategy>(Strategy.class, this, ModelPackage.COUNTRY_CASE__STRATEGIES);
		}
		return strategies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PolicyMeasure> getMeasures() {
		if (measures == null) {
			measures = new EObjectContainmentEList<PolicyMeasure>(PolicyMeasure.class, this, ModelPackage.COUNTRY_CASE__MEASURES);
		}
		return measures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OwnGoal> getOwnGoals() {
		if (ownGoals == null) {
			ownGoals = new EObjectContainmentEList<OwnGoal>(OwnGoal.class, this, ModelPackage.COUNTRY_CASE__OWN_GOALS);
		}
		return ownGoals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getPolicyNotes() {
		return policyNotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolicyNotes(Text newPolicyNotes) {
		Text oldPolicyNotes = policyNotes;
		policyNotes = newPolicyNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COUNTRY_CASE__POLICY_NOTES, oldPolicyNotes, policyNotes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Impact> getImpacts() {
		if (impacts == null) {
			impacts = new EObjectContainmentEList<Impact>(Impact.class, this, ModelPackage.COUNTRY_CASE__IMPACTS);
		}
		return impacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getImpactNotes() {
		return impactNotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpactNotes(Text newImpactNotes) {
		Text oldImpactNotes = impactNotes;
		impactNotes = newImpactNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COUNTRY_CASE__IMPACT_NOTES, oldImpactNotes, impactNotes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.COUNTRY_CASE__MIGRANT_GROUPS:
				return ((InternalEList<?>)getMigrantGroups()).basicRemove(otherEnd, msgs);
			case ModelPackage.COUNTRY_CASE__REMITTANCE_ESTIMATES:
				return ((InternalEList<?>)getRemittanceEstimates()).basicRemove(otherEnd, msgs);
			case ModelPackage.COUNTRY_CASE__STRATEGIES:
				return ((InternalEList<?>)getStrategies()).basicRemove(otherEnd, msgs);
			case ModelPackage.COUNTRY_CASE__MEASURES:
				return ((InternalEList<?>)getMeasures()).basicRemove(otherEnd, msgs);
			case ModelPackage.COUNTRY_CASE__OWN_GOALS:
				return ((InternalEList<?>)getOwnGoals()).basicRemove(otherEnd, msgs);
			case ModelPackage.COUNTRY_CASE__IMPACTS:
				return ((InternalEList<?>)getImpacts()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.COUNTRY_CASE__AREA:
				if (resolve) return getArea();
				return basicGetArea();
			case ModelPackage.COUNTRY_CASE__PERIOD_START:
				return getPeriodStart();
			case ModelPackage.COUNTRY_CASE__PERIOD_END:
				return getPeriodEnd();
			case ModelPackage.COUNTRY_CASE__OVERVIEW:
				return getOverview();
			case ModelPackage.COUNTRY_CASE__MIGRANT_GROUPS:
				return getMigrantGroups();
			case ModelPackage.COUNTRY_CASE__PROFILE_NOTES:
				return getProfileNotes();
			case ModelPackage.COUNTRY_CASE__REMITTANCE_ESTIMATES:
				return getRemittanceEstimates();
			case ModelPackage.COUNTRY_CASE__REMITTANCE_NOTES:
				return getRemittanceNotes();
			case ModelPackage.COUNTRY_CASE__STRATEGIES:
				return getStrategies();
			case ModelPackage.COUNTRY_CASE__MEASURES:
				return getMeasures();
			case ModelPackage.COUNTRY_CASE__OWN_GOALS:
				return getOwnGoals();
			case ModelPackage.COUNTRY_CASE__POLICY_NOTES:
				return getPolicyNotes();
			case ModelPackage.COUNTRY_CASE__IMPACTS:
				return getImpacts();
			case ModelPackage.COUNTRY_CASE__IMPACT_NOTES:
				return getImpactNotes();
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
			case ModelPackage.COUNTRY_CASE__AREA:
				setArea((Concept)newValue);
				return;
			case ModelPackage.COUNTRY_CASE__PERIOD_START:
				setPeriodStart((PartialDate)newValue);
				return;
			case ModelPackage.COUNTRY_CASE__PERIOD_END:
				setPeriodEnd((PartialDate)newValue);
				return;
			case ModelPackage.COUNTRY_CASE__OVERVIEW:
				setOverview((Text)newValue);
				return;
			case ModelPackage.COUNTRY_CASE__MIGRANT_GROUPS:
				getMigrantGroups().clear();
				getMigrantGroups().addAll((Collection<? extends MigrantGroup>)newValue);
				return;
			case ModelPackage.COUNTRY_CASE__PROFILE_NOTES:
				setProfileNotes((Text)newValue);
				return;
			case ModelPackage.COUNTRY_CASE__REMITTANCE_ESTIMATES:
				getRemittanceEstimates().clear();
				getRemittanceEstimates().addAll((Collection<? extends RemittanceEstimate>)newValue);
				return;
			case ModelPackage.COUNTRY_CASE__REMITTANCE_NOTES:
				setRemittanceNotes((Text)newValue);
				return;
			case ModelPackage.COUNTRY_CASE__STRATEGIES:
				getStrategies().clear();
				getStrategies().addAll((Collection<? extends Strategy>)newValue);
				return;
			case ModelPackage.COUNTRY_CASE__MEASURES:
				getMeasures().clear();
				getMeasures().addAll((Collection<? extends PolicyMeasure>)newValue);
				return;
			case ModelPackage.COUNTRY_CASE__OWN_GOALS:
				getOwnGoals().clear();
				getOwnGoals().addAll((Collection<? extends OwnGoal>)newValue);
				return;
			case ModelPackage.COUNTRY_CASE__POLICY_NOTES:
				setPolicyNotes((Text)newValue);
				return;
			case ModelPackage.COUNTRY_CASE__IMPACTS:
				getImpacts().clear();
				getImpacts().addAll((Collection<? extends Impact>)newValue);
				return;
			case ModelPackage.COUNTRY_CASE__IMPACT_NOTES:
				setImpactNotes((Text)newValue);
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
			case ModelPackage.COUNTRY_CASE__AREA:
				setArea((Concept)null);
				return;
			case ModelPackage.COUNTRY_CASE__PERIOD_START:
				setPeriodStart(PERIOD_START_EDEFAULT);
				return;
			case ModelPackage.COUNTRY_CASE__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case ModelPackage.COUNTRY_CASE__OVERVIEW:
				setOverview(OVERVIEW_EDEFAULT);
				return;
			case ModelPackage.COUNTRY_CASE__MIGRANT_GROUPS:
				getMigrantGroups().clear();
				return;
			case ModelPackage.COUNTRY_CASE__PROFILE_NOTES:
				setProfileNotes(PROFILE_NOTES_EDEFAULT);
				return;
			case ModelPackage.COUNTRY_CASE__REMITTANCE_ESTIMATES:
				getRemittanceEstimates().clear();
				return;
			case ModelPackage.COUNTRY_CASE__REMITTANCE_NOTES:
				setRemittanceNotes(REMITTANCE_NOTES_EDEFAULT);
				return;
			case ModelPackage.COUNTRY_CASE__STRATEGIES:
				getStrategies().clear();
				return;
			case ModelPackage.COUNTRY_CASE__MEASURES:
				getMeasures().clear();
				return;
			case ModelPackage.COUNTRY_CASE__OWN_GOALS:
				getOwnGoals().clear();
				return;
			case ModelPackage.COUNTRY_CASE__POLICY_NOTES:
				setPolicyNotes(POLICY_NOTES_EDEFAULT);
				return;
			case ModelPackage.COUNTRY_CASE__IMPACTS:
				getImpacts().clear();
				return;
			case ModelPackage.COUNTRY_CASE__IMPACT_NOTES:
				setImpactNotes(IMPACT_NOTES_EDEFAULT);
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
			case ModelPackage.COUNTRY_CASE__AREA:
				return area != null;
			case ModelPackage.COUNTRY_CASE__PERIOD_START:
				return PERIOD_START_EDEFAULT == null ? periodStart != null : !PERIOD_START_EDEFAULT.equals(periodStart);
			case ModelPackage.COUNTRY_CASE__PERIOD_END:
				return PERIOD_END_EDEFAULT == null ? periodEnd != null : !PERIOD_END_EDEFAULT.equals(periodEnd);
			case ModelPackage.COUNTRY_CASE__OVERVIEW:
				return OVERVIEW_EDEFAULT == null ? overview != null : !OVERVIEW_EDEFAULT.equals(overview);
			case ModelPackage.COUNTRY_CASE__MIGRANT_GROUPS:
				return migrantGroups != null && !migrantGroups.isEmpty();
			case ModelPackage.COUNTRY_CASE__PROFILE_NOTES:
				return PROFILE_NOTES_EDEFAULT == null ? profileNotes != null : !PROFILE_NOTES_EDEFAULT.equals(profileNotes);
			case ModelPackage.COUNTRY_CASE__REMITTANCE_ESTIMATES:
				return remittanceEstimates != null && !remittanceEstimates.isEmpty();
			case ModelPackage.COUNTRY_CASE__REMITTANCE_NOTES:
				return REMITTANCE_NOTES_EDEFAULT == null ? remittanceNotes != null : !REMITTANCE_NOTES_EDEFAULT.equals(remittanceNotes);
			case ModelPackage.COUNTRY_CASE__STRATEGIES:
				return strategies != null && !strategies.isEmpty();
			case ModelPackage.COUNTRY_CASE__MEASURES:
				return measures != null && !measures.isEmpty();
			case ModelPackage.COUNTRY_CASE__OWN_GOALS:
				return ownGoals != null && !ownGoals.isEmpty();
			case ModelPackage.COUNTRY_CASE__POLICY_NOTES:
				return POLICY_NOTES_EDEFAULT == null ? policyNotes != null : !POLICY_NOTES_EDEFAULT.equals(policyNotes);
			case ModelPackage.COUNTRY_CASE__IMPACTS:
				return impacts != null && !impacts.isEmpty();
			case ModelPackage.COUNTRY_CASE__IMPACT_NOTES:
				return IMPACT_NOTES_EDEFAULT == null ? impactNotes != null : !IMPACT_NOTES_EDEFAULT.equals(impactNotes);
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
		result.append(" (periodStart: ");
		result.append(periodStart);
		result.append(", periodEnd: ");
		result.append(periodEnd);
		result.append(", overview: ");
		result.append(overview);
		result.append(", profileNotes: ");
		result.append(profileNotes);
		result.append(", remittanceNotes: ");
		result.append(remittanceNotes);
		result.append(", policyNotes: ");
		result.append(policyNotes);
		result.append(", impactNotes: ");
		result.append(impactNotes);
		result.append(')');
		return result.toString();
	}

} //CountryCaseImpl
