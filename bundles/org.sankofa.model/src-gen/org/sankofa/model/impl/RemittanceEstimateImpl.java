/**
 */
package org.sankofa.model.impl;

import java.math.BigDecimal;

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

import org.sankofa.model.ActualJudgement;
import org.sankofa.model.Corridor;
import org.sankofa.model.HouseholdUse;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.RemittanceBasis;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.RemittanceFactor;
import org.sankofa.model.TriState;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Remittance Estimate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getOfficial <em>Official</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getCorridors <em>Corridors</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getBankingFlowAssumption <em>Banking Flow Assumption</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getInformalShare <em>Informal Share</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getSendingCost <em>Sending Cost</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getMultiplier <em>Multiplier</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getSimulationSeed <em>Simulation Seed</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getPotential <em>Potential</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getPotentialLow <em>Potential Low</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getPotentialHigh <em>Potential High</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getFactors <em>Factors</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getActualJudgement <em>Actual Judgement</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getActualLow <em>Actual Low</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getActualCentral <em>Actual Central</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getActualHigh <em>Actual High</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getActualArgument <em>Actual Argument</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getHouseholdUses <em>Household Uses</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceEstimateImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RemittanceEstimateImpl extends PartImpl implements RemittanceEstimate {
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
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final Integer YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected Integer year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final RemittanceBasis BASIS_EDEFAULT = RemittanceBasis.UNKNOWN;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected RemittanceBasis basis = BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOfficial() <em>Official</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficial()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal OFFICIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOfficial() <em>Official</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficial()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal official = OFFICIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected String currency = CURRENCY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCorridors() <em>Corridors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorridors()
	 * @generated
	 * @ordered
	 */
	protected EList<Corridor> corridors;

	/**
	 * The default value of the '{@link #getBankingFlowAssumption() <em>Banking Flow Assumption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBankingFlowAssumption()
	 * @generated
	 * @ordered
	 */
	protected static final TriState BANKING_FLOW_ASSUMPTION_EDEFAULT = TriState.UNKNOWN;

	/**
	 * The cached value of the '{@link #getBankingFlowAssumption() <em>Banking Flow Assumption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBankingFlowAssumption()
	 * @generated
	 * @ordered
	 */
	protected TriState bankingFlowAssumption = BANKING_FLOW_ASSUMPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAssumptions() <em>Assumptions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssumptions()
	 * @generated
	 * @ordered
	 */
	protected static final Text ASSUMPTIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssumptions() <em>Assumptions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssumptions()
	 * @generated
	 * @ordered
	 */
	protected Text assumptions = ASSUMPTIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getInformalShare() <em>Informal Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInformalShare()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal INFORMAL_SHARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInformalShare() <em>Informal Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInformalShare()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal informalShare = INFORMAL_SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSendingCost() <em>Sending Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSendingCost()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SENDING_COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSendingCost() <em>Sending Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSendingCost()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal sendingCost = SENDING_COST_EDEFAULT;

	/**
	 * The default value of the '{@link #getMultiplier() <em>Multiplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiplier()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MULTIPLIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMultiplier() <em>Multiplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiplier()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal multiplier = MULTIPLIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSimulationSeed() <em>Simulation Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSimulationSeed()
	 * @generated
	 * @ordered
	 */
	protected static final Long SIMULATION_SEED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSimulationSeed() <em>Simulation Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSimulationSeed()
	 * @generated
	 * @ordered
	 */
	protected Long simulationSeed = SIMULATION_SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPotential() <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotential()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal POTENTIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPotential() <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotential()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal potential = POTENTIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPotentialLow() <em>Potential Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotentialLow()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal POTENTIAL_LOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPotentialLow() <em>Potential Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotentialLow()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal potentialLow = POTENTIAL_LOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getPotentialHigh() <em>Potential High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotentialHigh()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal POTENTIAL_HIGH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPotentialHigh() <em>Potential High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotentialHigh()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal potentialHigh = POTENTIAL_HIGH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFactors() <em>Factors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactors()
	 * @generated
	 * @ordered
	 */
	protected EList<RemittanceFactor> factors;

	/**
	 * The default value of the '{@link #getActualJudgement() <em>Actual Judgement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualJudgement()
	 * @generated
	 * @ordered
	 */
	protected static final ActualJudgement ACTUAL_JUDGEMENT_EDEFAULT = ActualJudgement.NOT_JUDGED;

	/**
	 * The cached value of the '{@link #getActualJudgement() <em>Actual Judgement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualJudgement()
	 * @generated
	 * @ordered
	 */
	protected ActualJudgement actualJudgement = ACTUAL_JUDGEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualLow() <em>Actual Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualLow()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal ACTUAL_LOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualLow() <em>Actual Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualLow()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal actualLow = ACTUAL_LOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualCentral() <em>Actual Central</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualCentral()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal ACTUAL_CENTRAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualCentral() <em>Actual Central</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualCentral()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal actualCentral = ACTUAL_CENTRAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualHigh() <em>Actual High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualHigh()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal ACTUAL_HIGH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualHigh() <em>Actual High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualHigh()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal actualHigh = ACTUAL_HIGH_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualArgument() <em>Actual Argument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualArgument()
	 * @generated
	 * @ordered
	 */
	protected static final Text ACTUAL_ARGUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualArgument() <em>Actual Argument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualArgument()
	 * @generated
	 * @ordered
	 */
	protected Text actualArgument = ACTUAL_ARGUMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHouseholdUses() <em>Household Uses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHouseholdUses()
	 * @generated
	 * @ordered
	 */
	protected EList<HouseholdUse> householdUses;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final Text OUTCOME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected Text outcome = OUTCOME_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RemittanceEstimateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.REMITTANCE_ESTIMATE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(Integer newYear) {
		Integer oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RemittanceBasis getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(RemittanceBasis newBasis) {
		RemittanceBasis oldBasis = basis;
		basis = newBasis == null ? BASIS_EDEFAULT : newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getOfficial() {
		return official;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOfficial(BigDecimal newOfficial) {
		BigDecimal oldOfficial = official;
		official = newOfficial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__OFFICIAL, oldOfficial, official));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrency() {
		return currency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(String newCurrency) {
		String oldCurrency = currency;
		currency = newCurrency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__CURRENCY, oldCurrency, currency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Corridor> getCorridors() {
		if (corridors == null) {
			corridors = new EObjectContainmentEList<Corridor>(Corridor.class, this, ModelPackage.REMITTANCE_ESTIMATE__CORRIDORS);
		}
		return corridors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TriState getBankingFlowAssumption() {
		return bankingFlowAssumption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBankingFlowAssumption(TriState newBankingFlowAssumption) {
		TriState oldBankingFlowAssumption = bankingFlowAssumption;
		bankingFlowAssumption = newBankingFlowAssumption == null ? BANKING_FLOW_ASSUMPTION_EDEFAULT : newBankingFlowAssumption;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__BANKING_FLOW_ASSUMPTION, oldBankingFlowAssumption, bankingFlowAssumption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getAssumptions() {
		return assumptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssumptions(Text newAssumptions) {
		Text oldAssumptions = assumptions;
		assumptions = newAssumptions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__ASSUMPTIONS, oldAssumptions, assumptions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getInformalShare() {
		return informalShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInformalShare(BigDecimal newInformalShare) {
		BigDecimal oldInformalShare = informalShare;
		informalShare = newInformalShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__INFORMAL_SHARE, oldInformalShare, informalShare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getSendingCost() {
		return sendingCost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSendingCost(BigDecimal newSendingCost) {
		BigDecimal oldSendingCost = sendingCost;
		sendingCost = newSendingCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__SENDING_COST, oldSendingCost, sendingCost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMultiplier() {
		return multiplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultiplier(BigDecimal newMultiplier) {
		BigDecimal oldMultiplier = multiplier;
		multiplier = newMultiplier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__MULTIPLIER, oldMultiplier, multiplier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSimulationSeed() {
		return simulationSeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSimulationSeed(Long newSimulationSeed) {
		Long oldSimulationSeed = simulationSeed;
		simulationSeed = newSimulationSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__SIMULATION_SEED, oldSimulationSeed, simulationSeed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPotential() {
		return potential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPotential(BigDecimal newPotential) {
		BigDecimal oldPotential = potential;
		potential = newPotential;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__POTENTIAL, oldPotential, potential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPotentialLow() {
		return potentialLow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPotentialLow(BigDecimal newPotentialLow) {
		BigDecimal oldPotentialLow = potentialLow;
		potentialLow = newPotentialLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__POTENTIAL_LOW, oldPotentialLow, potentialLow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPotentialHigh() {
		return potentialHigh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPotentialHigh(BigDecimal newPotentialHigh) {
		BigDecimal oldPotentialHigh = potentialHigh;
		potentialHigh = newPotentialHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__POTENTIAL_HIGH, oldPotentialHigh, potentialHigh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RemittanceFactor> getFactors() {
		if (factors == null) {
			factors = new EObjectContainmentEList<RemittanceFactor>(RemittanceFactor.class, this, ModelPackage.REMITTANCE_ESTIMATE__FACTORS);
		}
		return factors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActualJudgement getActualJudgement() {
		return actualJudgement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualJudgement(ActualJudgement newActualJudgement) {
		ActualJudgement oldActualJudgement = actualJudgement;
		actualJudgement = newActualJudgement == null ? ACTUAL_JUDGEMENT_EDEFAULT : newActualJudgement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_JUDGEMENT, oldActualJudgement, actualJudgement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getActualLow() {
		return actualLow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualLow(BigDecimal newActualLow) {
		BigDecimal oldActualLow = actualLow;
		actualLow = newActualLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_LOW, oldActualLow, actualLow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getActualCentral() {
		return actualCentral;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualCentral(BigDecimal newActualCentral) {
		BigDecimal oldActualCentral = actualCentral;
		actualCentral = newActualCentral;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_CENTRAL, oldActualCentral, actualCentral));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getActualHigh() {
		return actualHigh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualHigh(BigDecimal newActualHigh) {
		BigDecimal oldActualHigh = actualHigh;
		actualHigh = newActualHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_HIGH, oldActualHigh, actualHigh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getActualArgument() {
		return actualArgument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualArgument(Text newActualArgument) {
		Text oldActualArgument = actualArgument;
		actualArgument = newActualArgument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_ARGUMENT, oldActualArgument, actualArgument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HouseholdUse> getHouseholdUses() {
		if (householdUses == null) {
			householdUses = new EObjectContainmentEList<HouseholdUse>(HouseholdUse.class, this, ModelPackage.REMITTANCE_ESTIMATE__HOUSEHOLD_USES);
		}
		return householdUses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(Text newOutcome) {
		Text oldOutcome = outcome;
		outcome = newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_ESTIMATE__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<org.sankofa.model.Record> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectResolvingEList<org.sankofa.model.Record>(org.sankofa.model.Record.class, this, ModelPackage.REMITTANCE_ESTIMATE__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.REMITTANCE_ESTIMATE__CORRIDORS:
				return ((InternalEList<?>)getCorridors()).basicRemove(otherEnd, msgs);
			case ModelPackage.REMITTANCE_ESTIMATE__FACTORS:
				return ((InternalEList<?>)getFactors()).basicRemove(otherEnd, msgs);
			case ModelPackage.REMITTANCE_ESTIMATE__HOUSEHOLD_USES:
				return ((InternalEList<?>)getHouseholdUses()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.REMITTANCE_ESTIMATE__NAME:
				return getName();
			case ModelPackage.REMITTANCE_ESTIMATE__YEAR:
				return getYear();
			case ModelPackage.REMITTANCE_ESTIMATE__BASIS:
				return getBasis();
			case ModelPackage.REMITTANCE_ESTIMATE__OFFICIAL:
				return getOfficial();
			case ModelPackage.REMITTANCE_ESTIMATE__CURRENCY:
				return getCurrency();
			case ModelPackage.REMITTANCE_ESTIMATE__CORRIDORS:
				return getCorridors();
			case ModelPackage.REMITTANCE_ESTIMATE__BANKING_FLOW_ASSUMPTION:
				return getBankingFlowAssumption();
			case ModelPackage.REMITTANCE_ESTIMATE__ASSUMPTIONS:
				return getAssumptions();
			case ModelPackage.REMITTANCE_ESTIMATE__INFORMAL_SHARE:
				return getInformalShare();
			case ModelPackage.REMITTANCE_ESTIMATE__SENDING_COST:
				return getSendingCost();
			case ModelPackage.REMITTANCE_ESTIMATE__MULTIPLIER:
				return getMultiplier();
			case ModelPackage.REMITTANCE_ESTIMATE__SIMULATION_SEED:
				return getSimulationSeed();
			case ModelPackage.REMITTANCE_ESTIMATE__POTENTIAL:
				return getPotential();
			case ModelPackage.REMITTANCE_ESTIMATE__POTENTIAL_LOW:
				return getPotentialLow();
			case ModelPackage.REMITTANCE_ESTIMATE__POTENTIAL_HIGH:
				return getPotentialHigh();
			case ModelPackage.REMITTANCE_ESTIMATE__FACTORS:
				return getFactors();
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_JUDGEMENT:
				return getActualJudgement();
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_LOW:
				return getActualLow();
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_CENTRAL:
				return getActualCentral();
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_HIGH:
				return getActualHigh();
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_ARGUMENT:
				return getActualArgument();
			case ModelPackage.REMITTANCE_ESTIMATE__HOUSEHOLD_USES:
				return getHouseholdUses();
			case ModelPackage.REMITTANCE_ESTIMATE__OUTCOME:
				return getOutcome();
			case ModelPackage.REMITTANCE_ESTIMATE__EVIDENCE:
				return getEvidence();
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
			case ModelPackage.REMITTANCE_ESTIMATE__NAME:
				setName((Text)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__YEAR:
				setYear((Integer)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__BASIS:
				setBasis((RemittanceBasis)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__OFFICIAL:
				setOfficial((BigDecimal)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__CURRENCY:
				setCurrency((String)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__CORRIDORS:
				getCorridors().clear();
				getCorridors().addAll((Collection<? extends Corridor>)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__BANKING_FLOW_ASSUMPTION:
				setBankingFlowAssumption((TriState)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__ASSUMPTIONS:
				setAssumptions((Text)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__INFORMAL_SHARE:
				setInformalShare((BigDecimal)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__SENDING_COST:
				setSendingCost((BigDecimal)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__MULTIPLIER:
				setMultiplier((BigDecimal)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__SIMULATION_SEED:
				setSimulationSeed((Long)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__POTENTIAL:
				setPotential((BigDecimal)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__POTENTIAL_LOW:
				setPotentialLow((BigDecimal)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__POTENTIAL_HIGH:
				setPotentialHigh((BigDecimal)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__FACTORS:
				getFactors().clear();
				getFactors().addAll((Collection<? extends RemittanceFactor>)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_JUDGEMENT:
				setActualJudgement((ActualJudgement)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_LOW:
				setActualLow((BigDecimal)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_CENTRAL:
				setActualCentral((BigDecimal)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_HIGH:
				setActualHigh((BigDecimal)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_ARGUMENT:
				setActualArgument((Text)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__HOUSEHOLD_USES:
				getHouseholdUses().clear();
				getHouseholdUses().addAll((Collection<? extends HouseholdUse>)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__OUTCOME:
				setOutcome((Text)newValue);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends org.sankofa.model.Record>)newValue);
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
			case ModelPackage.REMITTANCE_ESTIMATE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__OFFICIAL:
				setOfficial(OFFICIAL_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__CORRIDORS:
				getCorridors().clear();
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__BANKING_FLOW_ASSUMPTION:
				setBankingFlowAssumption(BANKING_FLOW_ASSUMPTION_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__ASSUMPTIONS:
				setAssumptions(ASSUMPTIONS_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__INFORMAL_SHARE:
				setInformalShare(INFORMAL_SHARE_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__SENDING_COST:
				setSendingCost(SENDING_COST_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__MULTIPLIER:
				setMultiplier(MULTIPLIER_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__SIMULATION_SEED:
				setSimulationSeed(SIMULATION_SEED_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__POTENTIAL:
				setPotential(POTENTIAL_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__POTENTIAL_LOW:
				setPotentialLow(POTENTIAL_LOW_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__POTENTIAL_HIGH:
				setPotentialHigh(POTENTIAL_HIGH_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__FACTORS:
				getFactors().clear();
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_JUDGEMENT:
				setActualJudgement(ACTUAL_JUDGEMENT_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_LOW:
				setActualLow(ACTUAL_LOW_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_CENTRAL:
				setActualCentral(ACTUAL_CENTRAL_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_HIGH:
				setActualHigh(ACTUAL_HIGH_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_ARGUMENT:
				setActualArgument(ACTUAL_ARGUMENT_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__HOUSEHOLD_USES:
				getHouseholdUses().clear();
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_ESTIMATE__EVIDENCE:
				getEvidence().clear();
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
			case ModelPackage.REMITTANCE_ESTIMATE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.REMITTANCE_ESTIMATE__YEAR:
				return YEAR_EDEFAULT == null ? year != null : !YEAR_EDEFAULT.equals(year);
			case ModelPackage.REMITTANCE_ESTIMATE__BASIS:
				return basis != BASIS_EDEFAULT;
			case ModelPackage.REMITTANCE_ESTIMATE__OFFICIAL:
				return OFFICIAL_EDEFAULT == null ? official != null : !OFFICIAL_EDEFAULT.equals(official);
			case ModelPackage.REMITTANCE_ESTIMATE__CURRENCY:
				return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
			case ModelPackage.REMITTANCE_ESTIMATE__CORRIDORS:
				return corridors != null && !corridors.isEmpty();
			case ModelPackage.REMITTANCE_ESTIMATE__BANKING_FLOW_ASSUMPTION:
				return bankingFlowAssumption != BANKING_FLOW_ASSUMPTION_EDEFAULT;
			case ModelPackage.REMITTANCE_ESTIMATE__ASSUMPTIONS:
				return ASSUMPTIONS_EDEFAULT == null ? assumptions != null : !ASSUMPTIONS_EDEFAULT.equals(assumptions);
			case ModelPackage.REMITTANCE_ESTIMATE__INFORMAL_SHARE:
				return INFORMAL_SHARE_EDEFAULT == null ? informalShare != null : !INFORMAL_SHARE_EDEFAULT.equals(informalShare);
			case ModelPackage.REMITTANCE_ESTIMATE__SENDING_COST:
				return SENDING_COST_EDEFAULT == null ? sendingCost != null : !SENDING_COST_EDEFAULT.equals(sendingCost);
			case ModelPackage.REMITTANCE_ESTIMATE__MULTIPLIER:
				return MULTIPLIER_EDEFAULT == null ? multiplier != null : !MULTIPLIER_EDEFAULT.equals(multiplier);
			case ModelPackage.REMITTANCE_ESTIMATE__SIMULATION_SEED:
				return SIMULATION_SEED_EDEFAULT == null ? simulationSeed != null : !SIMULATION_SEED_EDEFAULT.equals(simulationSeed);
			case ModelPackage.REMITTANCE_ESTIMATE__POTENTIAL:
				return POTENTIAL_EDEFAULT == null ? potential != null : !POTENTIAL_EDEFAULT.equals(potential);
			case ModelPackage.REMITTANCE_ESTIMATE__POTENTIAL_LOW:
				return POTENTIAL_LOW_EDEFAULT == null ? potentialLow != null : !POTENTIAL_LOW_EDEFAULT.equals(potentialLow);
			case ModelPackage.REMITTANCE_ESTIMATE__POTENTIAL_HIGH:
				return POTENTIAL_HIGH_EDEFAULT == null ? potentialHigh != null : !POTENTIAL_HIGH_EDEFAULT.equals(potentialHigh);
			case ModelPackage.REMITTANCE_ESTIMATE__FACTORS:
				return factors != null && !factors.isEmpty();
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_JUDGEMENT:
				return actualJudgement != ACTUAL_JUDGEMENT_EDEFAULT;
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_LOW:
				return ACTUAL_LOW_EDEFAULT == null ? actualLow != null : !ACTUAL_LOW_EDEFAULT.equals(actualLow);
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_CENTRAL:
				return ACTUAL_CENTRAL_EDEFAULT == null ? actualCentral != null : !ACTUAL_CENTRAL_EDEFAULT.equals(actualCentral);
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_HIGH:
				return ACTUAL_HIGH_EDEFAULT == null ? actualHigh != null : !ACTUAL_HIGH_EDEFAULT.equals(actualHigh);
			case ModelPackage.REMITTANCE_ESTIMATE__ACTUAL_ARGUMENT:
				return ACTUAL_ARGUMENT_EDEFAULT == null ? actualArgument != null : !ACTUAL_ARGUMENT_EDEFAULT.equals(actualArgument);
			case ModelPackage.REMITTANCE_ESTIMATE__HOUSEHOLD_USES:
				return householdUses != null && !householdUses.isEmpty();
			case ModelPackage.REMITTANCE_ESTIMATE__OUTCOME:
				return OUTCOME_EDEFAULT == null ? outcome != null : !OUTCOME_EDEFAULT.equals(outcome);
			case ModelPackage.REMITTANCE_ESTIMATE__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
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
		result.append(", year: ");
		result.append(year);
		result.append(", basis: ");
		result.append(basis);
		result.append(", official: ");
		result.append(official);
		result.append(", currency: ");
		result.append(currency);
		result.append(", bankingFlowAssumption: ");
		result.append(bankingFlowAssumption);
		result.append(", assumptions: ");
		result.append(assumptions);
		result.append(", informalShare: ");
		result.append(informalShare);
		result.append(", sendingCost: ");
		result.append(sendingCost);
		result.append(", multiplier: ");
		result.append(multiplier);
		result.append(", simulationSeed: ");
		result.append(simulationSeed);
		result.append(", potential: ");
		result.append(potential);
		result.append(", potentialLow: ");
		result.append(potentialLow);
		result.append(", potentialHigh: ");
		result.append(potentialHigh);
		result.append(", actualJudgement: ");
		result.append(actualJudgement);
		result.append(", actualLow: ");
		result.append(actualLow);
		result.append(", actualCentral: ");
		result.append(actualCentral);
		result.append(", actualHigh: ");
		result.append(actualHigh);
		result.append(", actualArgument: ");
		result.append(actualArgument);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(')');
		return result.toString();
	}

} //RemittanceEstimateImpl
