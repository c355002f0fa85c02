/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Programme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Programme#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getStatus <em>Status</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getFunction <em>Function</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getAcronym <em>Acronym</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getRequest <em>Request</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getIatiIdentifier <em>Iati Identifier</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getIdentifiers <em>Identifiers</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getReportingOrganisation <em>Reporting Organisation</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getParticipatingOrganisations <em>Participating Organisations</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getNationalCounterpart <em>National Counterpart</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getFocalPoint <em>Focal Point</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getPlannedStart <em>Planned Start</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getActualStart <em>Actual Start</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getPlannedEnd <em>Planned End</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getActualEnd <em>Actual End</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getScope <em>Scope</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getAreaShares <em>Area Shares</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getCountryWide <em>Country Wide</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getSectorShares <em>Sector Shares</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getPolicyMarkers <em>Policy Markers</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getTags <em>Tags</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getHumanitarian <em>Humanitarian</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getTargetGroups <em>Target Groups</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getBeneficiaries <em>Beneficiaries</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getBeneficiaryNotes <em>Beneficiary Notes</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getDefaultCurrency <em>Default Currency</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getBudgets <em>Budgets</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getPlannedDisbursements <em>Planned Disbursements</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getTransactions <em>Transactions</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getCollaborationType <em>Collaboration Type</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getFlowType <em>Flow Type</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getFinanceType <em>Finance Type</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getAidType <em>Aid Type</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getTiedStatus <em>Tied Status</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getResults <em>Results</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.sankofa.model.Programme#getRelatedProgrammes <em>Related Programmes</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getProgramme()
 * @generated
 */
public interface Programme extends org.sankofa.model.Record {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ProgrammeType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.ProgrammeType
	 * @see #setType(ProgrammeType)
	 * @see org.sankofa.model.ModelPackage#getProgramme_Type()
	 * @generated
	 */
	ProgrammeType getType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.ProgrammeType
	 * @see #getType()
	 * @generated
	 */
	void setType(ProgrammeType value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ProgrammeStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.sankofa.model.ProgrammeStatus
	 * @see #setStatus(ProgrammeStatus)
	 * @see org.sankofa.model.ModelPackage#getProgramme_Status()
	 * @generated
	 */
	ProgrammeStatus getStatus();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.sankofa.model.ProgrammeStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ProgrammeStatus value);

	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ProgrammeFunction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see org.sankofa.model.ProgrammeFunction
	 * @see #setFunction(ProgrammeFunction)
	 * @see org.sankofa.model.ModelPackage#getProgramme_Function()
	 * @generated
	 */
	ProgrammeFunction getFunction();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see org.sankofa.model.ProgrammeFunction
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(ProgrammeFunction value);

	/**
	 * Returns the value of the '<em><b>Acronym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Acronym</em>' attribute.
	 * @see #setAcronym(String)
	 * @see org.sankofa.model.ModelPackage#getProgramme_Acronym()
	 * @generated
	 */
	String getAcronym();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getAcronym <em>Acronym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acronym</em>' attribute.
	 * @see #getAcronym()
	 * @generated
	 */
	void setAcronym(String value);

	/**
	 * Returns the value of the '<em><b>Part Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Part Of</em>' reference.
	 * @see #setPartOf(Programme)
	 * @see org.sankofa.model.ModelPackage#getProgramme_PartOf()
	 * @generated
	 */
	Programme getPartOf();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getPartOf <em>Part Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part Of</em>' reference.
	 * @see #getPartOf()
	 * @generated
	 */
	void setPartOf(Programme value);

	/**
	 * Returns the value of the '<em><b>Request</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Request</em>' reference.
	 * @see #setRequest(Request)
	 * @see org.sankofa.model.ModelPackage#getProgramme_Request()
	 * @generated
	 */
	Request getRequest();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getRequest <em>Request</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Request</em>' reference.
	 * @see #getRequest()
	 * @generated
	 */
	void setRequest(Request value);

	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Objectives</em>' attribute.
	 * @see #setObjectives(Text)
	 * @see org.sankofa.model.ModelPackage#getProgramme_Objectives()
	 * @generated
	 */
	Text getObjectives();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getObjectives <em>Objectives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Objectives</em>' attribute.
	 * @see #getObjectives()
	 * @generated
	 */
	void setObjectives(Text value);

	/**
	 * Returns the value of the '<em><b>Iati Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iati Identifier</em>' attribute.
	 * @see #setIatiIdentifier(String)
	 * @see org.sankofa.model.ModelPackage#getProgramme_IatiIdentifier()
	 * @generated
	 */
	String getIatiIdentifier();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getIatiIdentifier <em>Iati Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iati Identifier</em>' attribute.
	 * @see #getIatiIdentifier()
	 * @generated
	 */
	void setIatiIdentifier(String value);

	/**
	 * Returns the value of the '<em><b>Identifiers</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Identifier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Identifiers</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getProgramme_Identifiers()
	 * @generated
	 */
	EList<Identifier> getIdentifiers();

	/**
	 * Returns the value of the '<em><b>Reporting Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reporting Organisation</em>' reference.
	 * @see #setReportingOrganisation(Organisation)
	 * @see org.sankofa.model.ModelPackage#getProgramme_ReportingOrganisation()
	 * @generated
	 */
	Organisation getReportingOrganisation();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getReportingOrganisation <em>Reporting Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reporting Organisation</em>' reference.
	 * @see #getReportingOrganisation()
	 * @generated
	 */
	void setReportingOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Participating Organisations</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.ParticipatingOrganisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Participating Organisations</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getProgramme_ParticipatingOrganisations()
	 * @generated
	 */
	EList<ParticipatingOrganisation> getParticipatingOrganisations();

	/**
	 * Returns the value of the '<em><b>National Counterpart</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>National Counterpart</em>' reference.
	 * @see #setNationalCounterpart(Organisation)
	 * @see org.sankofa.model.ModelPackage#getProgramme_NationalCounterpart()
	 * @generated
	 */
	Organisation getNationalCounterpart();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getNationalCounterpart <em>National Counterpart</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>National Counterpart</em>' reference.
	 * @see #getNationalCounterpart()
	 * @generated
	 */
	void setNationalCounterpart(Organisation value);

	/**
	 * Returns the value of the '<em><b>Focal Point</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Focal Point</em>' reference.
	 * @see #setFocalPoint(Person)
	 * @see org.sankofa.model.ModelPackage#getProgramme_FocalPoint()
	 * @generated
	 */
	Person getFocalPoint();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getFocalPoint <em>Focal Point</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Focal Point</em>' reference.
	 * @see #getFocalPoint()
	 * @generated
	 */
	void setFocalPoint(Person value);

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.ContactInfo}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contacts</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getProgramme_Contacts()
	 * @generated
	 */
	EList<ContactInfo> getContacts();

	/**
	 * Returns the value of the '<em><b>Planned Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Planned Start</em>' attribute.
	 * @see #setPlannedStart(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getProgramme_PlannedStart()
	 * @generated
	 */
	PartialDate getPlannedStart();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getPlannedStart <em>Planned Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned Start</em>' attribute.
	 * @see #getPlannedStart()
	 * @generated
	 */
	void setPlannedStart(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Actual Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actual Start</em>' attribute.
	 * @see #setActualStart(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getProgramme_ActualStart()
	 * @generated
	 */
	PartialDate getActualStart();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getActualStart <em>Actual Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Start</em>' attribute.
	 * @see #getActualStart()
	 * @generated
	 */
	void setActualStart(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Planned End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Planned End</em>' attribute.
	 * @see #setPlannedEnd(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getProgramme_PlannedEnd()
	 * @generated
	 */
	PartialDate getPlannedEnd();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getPlannedEnd <em>Planned End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned End</em>' attribute.
	 * @see #getPlannedEnd()
	 * @generated
	 */
	void setPlannedEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Actual End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actual End</em>' attribute.
	 * @see #setActualEnd(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getProgramme_ActualEnd()
	 * @generated
	 */
	PartialDate getActualEnd();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getActualEnd <em>Actual End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual End</em>' attribute.
	 * @see #getActualEnd()
	 * @generated
	 */
	void setActualEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ActivityScope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see org.sankofa.model.ActivityScope
	 * @see #setScope(ActivityScope)
	 * @see org.sankofa.model.ModelPackage#getProgramme_Scope()
	 * @generated
	 */
	ActivityScope getScope();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see org.sankofa.model.ActivityScope
	 * @see #getScope()
	 * @generated
	 */
	void setScope(ActivityScope value);

	/**
	 * Returns the value of the '<em><b>Area Shares</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.AreaShare}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Area Shares</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getProgramme_AreaShares()
	 * @generated
	 */
	EList<AreaShare> getAreaShares();

	/**
	 * Returns the value of the '<em><b>Locations</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Location}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locations</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getProgramme_Locations()
	 * @generated
	 */
	EList<Location> getLocations();

	/**
	 * Returns the value of the '<em><b>Country Wide</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.TriState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Country Wide</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #setCountryWide(TriState)
	 * @see org.sankofa.model.ModelPackage#getProgramme_CountryWide()
	 * @generated
	 */
	TriState getCountryWide();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getCountryWide <em>Country Wide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country Wide</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #getCountryWide()
	 * @generated
	 */
	void setCountryWide(TriState value);

	/**
	 * Returns the value of the '<em><b>Sector Shares</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.SectorShare}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sector Shares</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getProgramme_SectorShares()
	 * @generated
	 */
	EList<SectorShare> getSectorShares();

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Goals</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getProgramme_Goals()
	 * @generated
	 */
	EList<Concept> getGoals();

	/**
	 * Returns the value of the '<em><b>Policy Markers</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.PolicyMarker}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Policy Markers</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getProgramme_PolicyMarkers()
	 * @generated
	 */
	EList<PolicyMarker> getPolicyMarkers();

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Tag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tags</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getProgramme_Tags()
	 * @generated
	 */
	EList<Tag> getTags();

	/**
	 * Returns the value of the '<em><b>Humanitarian</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.TriState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Humanitarian</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #setHumanitarian(TriState)
	 * @see org.sankofa.model.ModelPackage#getProgramme_Humanitarian()
	 * @generated
	 */
	TriState getHumanitarian();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getHumanitarian <em>Humanitarian</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Humanitarian</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #getHumanitarian()
	 * @generated
	 */
	void setHumanitarian(TriState value);

	/**
	 * Returns the value of the '<em><b>Target Groups</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target Groups</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getProgramme_TargetGroups()
	 * @generated
	 */
	EList<Concept> getTargetGroups();

	/**
	 * Returns the value of the '<em><b>Beneficiaries</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.BeneficiaryGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Beneficiaries</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getProgramme_Beneficiaries()
	 * @generated
	 */
	EList<BeneficiaryGroup> getBeneficiaries();

	/**
	 * Returns the value of the '<em><b>Beneficiary Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Beneficiary Notes</em>' attribute.
	 * @see #setBeneficiaryNotes(Text)
	 * @see org.sankofa.model.ModelPackage#getProgramme_BeneficiaryNotes()
	 * @generated
	 */
	Text getBeneficiaryNotes();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getBeneficiaryNotes <em>Beneficiary Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beneficiary Notes</em>' attribute.
	 * @see #getBeneficiaryNotes()
	 * @generated
	 */
	void setBeneficiaryNotes(Text value);

	/**
	 * Returns the value of the '<em><b>Default Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Default Currency</em>' attribute.
	 * @see #setDefaultCurrency(String)
	 * @see org.sankofa.model.ModelPackage#getProgramme_DefaultCurrency()
	 * @generated
	 */
	String getDefaultCurrency();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getDefaultCurrency <em>Default Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Currency</em>' attribute.
	 * @see #getDefaultCurrency()
	 * @generated
	 */
	void setDefaultCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Budgets</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Budget}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Budgets</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getProgramme_Budgets()
	 * @generated
	 */
	EList<Budget> getBudgets();

	/**
	 * Returns the value of the '<em><b>Planned Disbursements</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.PlannedDisbursement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Planned Disbursements</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getProgramme_PlannedDisbursements()
	 * @generated
	 */
	EList<PlannedDisbursement> getPlannedDisbursements();

	/**
	 * Returns the value of the '<em><b>Transactions</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Transaction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Transactions</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getProgramme_Transactions()
	 * @generated
	 */
	EList<Transaction> getTransactions();

	/**
	 * Returns the value of the '<em><b>Collaboration Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Collaboration Type</em>' attribute.
	 * @see #setCollaborationType(String)
	 * @see org.sankofa.model.ModelPackage#getProgramme_CollaborationType()
	 * @generated
	 */
	String getCollaborationType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getCollaborationType <em>Collaboration Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collaboration Type</em>' attribute.
	 * @see #getCollaborationType()
	 * @generated
	 */
	void setCollaborationType(String value);

	/**
	 * Returns the value of the '<em><b>Flow Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Flow Type</em>' attribute.
	 * @see #setFlowType(String)
	 * @see org.sankofa.model.ModelPackage#getProgramme_FlowType()
	 * @generated
	 */
	String getFlowType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getFlowType <em>Flow Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flow Type</em>' attribute.
	 * @see #getFlowType()
	 * @generated
	 */
	void setFlowType(String value);

	/**
	 * Returns the value of the '<em><b>Finance Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Finance Type</em>' attribute.
	 * @see #setFinanceType(String)
	 * @see org.sankofa.model.ModelPackage#getProgramme_FinanceType()
	 * @generated
	 */
	String getFinanceType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getFinanceType <em>Finance Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finance Type</em>' attribute.
	 * @see #getFinanceType()
	 * @generated
	 */
	void setFinanceType(String value);

	/**
	 * Returns the value of the '<em><b>Aid Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Aid Type</em>' attribute.
	 * @see #setAidType(String)
	 * @see org.sankofa.model.ModelPackage#getProgramme_AidType()
	 * @generated
	 */
	String getAidType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getAidType <em>Aid Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aid Type</em>' attribute.
	 * @see #getAidType()
	 * @generated
	 */
	void setAidType(String value);

	/**
	 * Returns the value of the '<em><b>Tied Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tied Status</em>' attribute.
	 * @see #setTiedStatus(String)
	 * @see org.sankofa.model.ModelPackage#getProgramme_TiedStatus()
	 * @generated
	 */
	String getTiedStatus();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Programme#getTiedStatus <em>Tied Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tied Status</em>' attribute.
	 * @see #getTiedStatus()
	 * @generated
	 */
	void setTiedStatus(String value);

	/**
	 * Returns the value of the '<em><b>Results</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Result}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Results</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getProgramme_Results()
	 * @generated
	 */
	EList<Result> getResults();

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Condition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getProgramme_Conditions()
	 * @generated
	 */
	EList<Condition> getConditions();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.DocumentLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getProgramme_Documents()
	 * @generated
	 */
	EList<DocumentLink> getDocuments();

	/**
	 * Returns the value of the '<em><b>Related Programmes</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.RelatedProgramme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Related Programmes</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getProgramme_RelatedProgrammes()
	 * @generated
	 */
	EList<RelatedProgramme> getRelatedProgrammes();

} // Programme
