/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Country Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.CountryCase#getArea <em>Area</em>}</li>
 *   <li>{@link org.sankofa.model.CountryCase#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.sankofa.model.CountryCase#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.sankofa.model.CountryCase#getOverview <em>Overview</em>}</li>
 *   <li>{@link org.sankofa.model.CountryCase#getMigrantGroups <em>Migrant Groups</em>}</li>
 *   <li>{@link org.sankofa.model.CountryCase#getProfileNotes <em>Profile Notes</em>}</li>
 *   <li>{@link org.sankofa.model.CountryCase#getRemittanceEstimates <em>Remittance Estimates</em>}</li>
 *   <li>{@link org.sankofa.model.CountryCase#getRemittanceNotes <em>Remittance Notes</em>}</li>
 *   <li>{@link org.sankofa.model.CountryCase#getStrategies <em>Strategies</em>}</li>
 *   <li>{@link org.sankofa.model.CountryCase#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.sankofa.model.CountryCase#getOwnGoals <em>Own Goals</em>}</li>
 *   <li>{@link org.sankofa.model.CountryCase#getPolicyNotes <em>Policy Notes</em>}</li>
 *   <li>{@link org.sankofa.model.CountryCase#getImpacts <em>Impacts</em>}</li>
 *   <li>{@link org.sankofa.model.CountryCase#getImpactNotes <em>Impact Notes</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getCountryCase()
 * @generated
 */
public interface CountryCase extends org.sankofa.model.Record {
	/**
	 * Returns the value of the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Area</em>' reference.
	 * @see #setArea(Concept)
	 * @see org.sankofa.model.ModelPackage#getCountryCase_Area()
	 * @generated
	 */
	Concept getArea();

	/**
	 * Sets the value of the '{@link org.sankofa.model.CountryCase#getArea <em>Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' reference.
	 * @see #getArea()
	 * @generated
	 */
	void setArea(Concept value);

	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getCountryCase_PeriodStart()
	 * @generated
	 */
	PartialDate getPeriodStart();

	/**
	 * Sets the value of the '{@link org.sankofa.model.CountryCase#getPeriodStart <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period Start</em>' attribute.
	 * @see #getPeriodStart()
	 * @generated
	 */
	void setPeriodStart(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period End</em>' attribute.
	 * @see #setPeriodEnd(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getCountryCase_PeriodEnd()
	 * @generated
	 */
	PartialDate getPeriodEnd();

	/**
	 * Sets the value of the '{@link org.sankofa.model.CountryCase#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Overview</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Overview</em>' attribute.
	 * @see #setOverview(Text)
	 * @see org.sankofa.model.ModelPackage#getCountryCase_Overview()
	 * @generated
	 */
	Text getOverview();

	/**
	 * Sets the value of the '{@link org.sankofa.model.CountryCase#getOverview <em>Overview</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overview</em>' attribute.
	 * @see #getOverview()
	 * @generated
	 */
	void setOverview(Text value);

	/**
	 * Returns the value of the '<em><b>Migrant Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.MigrantGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Migrant Groups</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getCountryCase_MigrantGroups()
	 * @generated
	 */
	EList<MigrantGroup> getMigrantGroups();

	/**
	 * Returns the value of the '<em><b>Profile Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Profile Notes</em>' attribute.
	 * @see #setProfileNotes(Text)
	 * @see org.sankofa.model.ModelPackage#getCountryCase_ProfileNotes()
	 * @generated
	 */
	Text getProfileNotes();

	/**
	 * Sets the value of the '{@link org.sankofa.model.CountryCase#getProfileNotes <em>Profile Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Profile Notes</em>' attribute.
	 * @see #getProfileNotes()
	 * @generated
	 */
	void setProfileNotes(Text value);

	/**
	 * Returns the value of the '<em><b>Remittance Estimates</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.RemittanceEstimate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remittance Estimates</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getCountryCase_RemittanceEstimates()
	 * @generated
	 */
	EList<RemittanceEstimate> getRemittanceEstimates();

	/**
	 * Returns the value of the '<em><b>Remittance Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remittance Notes</em>' attribute.
	 * @see #setRemittanceNotes(Text)
	 * @see org.sankofa.model.ModelPackage#getCountryCase_RemittanceNotes()
	 * @generated
	 */
	Text getRemittanceNotes();

	/**
	 * Sets the value of the '{@link org.sankofa.model.CountryCase#getRemittanceNotes <em>Remittance Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remittance Notes</em>' attribute.
	 * @see #getRemittanceNotes()
	 * @generated
	 */
	void setRemittanceNotes(Text value);

	/**
	 * Returns the value of the '<em><b>Strategies</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Strategy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Strategies</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getCountryCase_Strategies()
	 * @generated
	 */
	EList<Strategy> getStrategies();

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.PolicyMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Measures</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getCountryCase_Measures()
	 * @generated
	 */
	EList<PolicyMeasure> getMeasures();

	/**
	 * Returns the value of the '<em><b>Own Goals</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.OwnGoal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Own Goals</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getCountryCase_OwnGoals()
	 * @generated
	 */
	EList<OwnGoal> getOwnGoals();

	/**
	 * Returns the value of the '<em><b>Policy Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Policy Notes</em>' attribute.
	 * @see #setPolicyNotes(Text)
	 * @see org.sankofa.model.ModelPackage#getCountryCase_PolicyNotes()
	 * @generated
	 */
	Text getPolicyNotes();

	/**
	 * Sets the value of the '{@link org.sankofa.model.CountryCase#getPolicyNotes <em>Policy Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy Notes</em>' attribute.
	 * @see #getPolicyNotes()
	 * @generated
	 */
	void setPolicyNotes(Text value);

	/**
	 * Returns the value of the '<em><b>Impacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Impact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Impacts</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getCountryCase_Impacts()
	 * @generated
	 */
	EList<Impact> getImpacts();

	/**
	 * Returns the value of the '<em><b>Impact Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Impact Notes</em>' attribute.
	 * @see #setImpactNotes(Text)
	 * @see org.sankofa.model.ModelPackage#getCountryCase_ImpactNotes()
	 * @generated
	 */
	Text getImpactNotes();

	/**
	 * Sets the value of the '{@link org.sankofa.model.CountryCase#getImpactNotes <em>Impact Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact Notes</em>' attribute.
	 * @see #getImpactNotes()
	 * @generated
	 */
	void setImpactNotes(Text value);

} // CountryCase
