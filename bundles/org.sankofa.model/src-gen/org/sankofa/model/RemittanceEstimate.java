/**
 */
package org.sankofa.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Remittance Estimate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getName <em>Name</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getYear <em>Year</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getOfficial <em>Official</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getCorridors <em>Corridors</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getBankingFlowAssumption <em>Banking Flow Assumption</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getInformalShare <em>Informal Share</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getSendingCost <em>Sending Cost</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getMultiplier <em>Multiplier</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getSimulationSeed <em>Simulation Seed</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getPotential <em>Potential</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getPotentialLow <em>Potential Low</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getPotentialHigh <em>Potential High</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getFactors <em>Factors</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getActualJudgement <em>Actual Judgement</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getActualLow <em>Actual Low</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getActualCentral <em>Actual Central</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getActualHigh <em>Actual High</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getActualArgument <em>Actual Argument</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getHouseholdUses <em>Household Uses</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceEstimate#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate()
 * @generated
 */
public interface RemittanceEstimate extends Part {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(Text)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_Name()
	 * @generated
	 */
	Text getName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(Text value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(Integer)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_Year()
	 * @generated
	 */
	Integer getYear();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.RemittanceBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.sankofa.model.RemittanceBasis
	 * @see #setBasis(RemittanceBasis)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_Basis()
	 * @generated
	 */
	RemittanceBasis getBasis();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.sankofa.model.RemittanceBasis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(RemittanceBasis value);

	/**
	 * Returns the value of the '<em><b>Official</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Official</em>' attribute.
	 * @see #setOfficial(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_Official()
	 * @generated
	 */
	BigDecimal getOfficial();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getOfficial <em>Official</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Official</em>' attribute.
	 * @see #getOfficial()
	 * @generated
	 */
	void setOfficial(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_Currency()
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Corridors</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Corridor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Corridors</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_Corridors()
	 * @generated
	 */
	EList<Corridor> getCorridors();

	/**
	 * Returns the value of the '<em><b>Banking Flow Assumption</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.TriState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Banking Flow Assumption</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #setBankingFlowAssumption(TriState)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_BankingFlowAssumption()
	 * @generated
	 */
	TriState getBankingFlowAssumption();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getBankingFlowAssumption <em>Banking Flow Assumption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Banking Flow Assumption</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #getBankingFlowAssumption()
	 * @generated
	 */
	void setBankingFlowAssumption(TriState value);

	/**
	 * Returns the value of the '<em><b>Assumptions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Assumptions</em>' attribute.
	 * @see #setAssumptions(Text)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_Assumptions()
	 * @generated
	 */
	Text getAssumptions();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getAssumptions <em>Assumptions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assumptions</em>' attribute.
	 * @see #getAssumptions()
	 * @generated
	 */
	void setAssumptions(Text value);

	/**
	 * Returns the value of the '<em><b>Informal Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Informal Share</em>' attribute.
	 * @see #setInformalShare(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_InformalShare()
	 * @generated
	 */
	BigDecimal getInformalShare();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getInformalShare <em>Informal Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Informal Share</em>' attribute.
	 * @see #getInformalShare()
	 * @generated
	 */
	void setInformalShare(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Sending Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sending Cost</em>' attribute.
	 * @see #setSendingCost(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_SendingCost()
	 * @generated
	 */
	BigDecimal getSendingCost();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getSendingCost <em>Sending Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sending Cost</em>' attribute.
	 * @see #getSendingCost()
	 * @generated
	 */
	void setSendingCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Multiplier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Multiplier</em>' attribute.
	 * @see #setMultiplier(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_Multiplier()
	 * @generated
	 */
	BigDecimal getMultiplier();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getMultiplier <em>Multiplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multiplier</em>' attribute.
	 * @see #getMultiplier()
	 * @generated
	 */
	void setMultiplier(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Simulation Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Simulation Seed</em>' attribute.
	 * @see #setSimulationSeed(Long)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_SimulationSeed()
	 * @generated
	 */
	Long getSimulationSeed();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getSimulationSeed <em>Simulation Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Simulation Seed</em>' attribute.
	 * @see #getSimulationSeed()
	 * @generated
	 */
	void setSimulationSeed(Long value);

	/**
	 * Returns the value of the '<em><b>Potential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Potential</em>' attribute.
	 * @see #setPotential(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_Potential()
	 * @generated
	 */
	BigDecimal getPotential();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getPotential <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Potential</em>' attribute.
	 * @see #getPotential()
	 * @generated
	 */
	void setPotential(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Potential Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Potential Low</em>' attribute.
	 * @see #setPotentialLow(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_PotentialLow()
	 * @generated
	 */
	BigDecimal getPotentialLow();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getPotentialLow <em>Potential Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Potential Low</em>' attribute.
	 * @see #getPotentialLow()
	 * @generated
	 */
	void setPotentialLow(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Potential High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Potential High</em>' attribute.
	 * @see #setPotentialHigh(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_PotentialHigh()
	 * @generated
	 */
	BigDecimal getPotentialHigh();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getPotentialHigh <em>Potential High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Potential High</em>' attribute.
	 * @see #getPotentialHigh()
	 * @generated
	 */
	void setPotentialHigh(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Factors</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.RemittanceFactor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Factors</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_Factors()
	 * @generated
	 */
	EList<RemittanceFactor> getFactors();

	/**
	 * Returns the value of the '<em><b>Actual Judgement</b></em>' attribute.
	 * The default value is <code>"notJudged"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ActualJudgement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actual Judgement</em>' attribute.
	 * @see org.sankofa.model.ActualJudgement
	 * @see #setActualJudgement(ActualJudgement)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_ActualJudgement()
	 * @generated
	 */
	ActualJudgement getActualJudgement();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getActualJudgement <em>Actual Judgement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Judgement</em>' attribute.
	 * @see org.sankofa.model.ActualJudgement
	 * @see #getActualJudgement()
	 * @generated
	 */
	void setActualJudgement(ActualJudgement value);

	/**
	 * Returns the value of the '<em><b>Actual Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actual Low</em>' attribute.
	 * @see #setActualLow(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_ActualLow()
	 * @generated
	 */
	BigDecimal getActualLow();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getActualLow <em>Actual Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Low</em>' attribute.
	 * @see #getActualLow()
	 * @generated
	 */
	void setActualLow(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Actual Central</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actual Central</em>' attribute.
	 * @see #setActualCentral(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_ActualCentral()
	 * @generated
	 */
	BigDecimal getActualCentral();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getActualCentral <em>Actual Central</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Central</em>' attribute.
	 * @see #getActualCentral()
	 * @generated
	 */
	void setActualCentral(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Actual High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actual High</em>' attribute.
	 * @see #setActualHigh(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_ActualHigh()
	 * @generated
	 */
	BigDecimal getActualHigh();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getActualHigh <em>Actual High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual High</em>' attribute.
	 * @see #getActualHigh()
	 * @generated
	 */
	void setActualHigh(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Actual Argument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actual Argument</em>' attribute.
	 * @see #setActualArgument(Text)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_ActualArgument()
	 * @generated
	 */
	Text getActualArgument();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getActualArgument <em>Actual Argument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Argument</em>' attribute.
	 * @see #getActualArgument()
	 * @generated
	 */
	void setActualArgument(Text value);

	/**
	 * Returns the value of the '<em><b>Household Uses</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.HouseholdUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Household Uses</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_HouseholdUses()
	 * @generated
	 */
	EList<HouseholdUse> getHouseholdUses();

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(Text)
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_Outcome()
	 * @generated
	 */
	Text getOutcome();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceEstimate#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(Text value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getRemittanceEstimate_Evidence()
	 * @generated
	 */
	EList<org.sankofa.model.Record> getEvidence();

} // RemittanceEstimate
