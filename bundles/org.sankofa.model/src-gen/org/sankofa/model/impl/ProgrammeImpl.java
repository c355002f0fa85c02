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

import org.sankofa.model.ActivityScope;
import org.sankofa.model.AreaShare;
import org.sankofa.model.BeneficiaryGroup;
import org.sankofa.model.Budget;
import org.sankofa.model.Concept;
import org.sankofa.model.Condition;
import org.sankofa.model.ContactInfo;
import org.sankofa.model.DocumentLink;
import org.sankofa.model.Identifier;
import org.sankofa.model.Location;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Organisation;
import org.sankofa.model.ParticipatingOrganisation;
import org.sankofa.model.Person;
import org.sankofa.model.PlannedDisbursement;
import org.sankofa.model.PolicyMarker;
import org.sankofa.model.Programme;
import org.sankofa.model.ProgrammeFunction;
import org.sankofa.model.ProgrammeStatus;
import org.sankofa.model.ProgrammeType;
import org.sankofa.model.RelatedProgramme;
import org.sankofa.model.Request;
import org.sankofa.model.Result;
import org.sankofa.model.SectorShare;
import org.sankofa.model.Tag;
import org.sankofa.model.Transaction;
import org.sankofa.model.TriState;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Programme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getFunction <em>Function</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getAcronym <em>Acronym</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getRequest <em>Request</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getIatiIdentifier <em>Iati Identifier</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getIdentifiers <em>Identifiers</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getReportingOrganisation <em>Reporting Organisation</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getParticipatingOrganisations <em>Participating Organisations</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getNationalCounterpart <em>National Counterpart</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getFocalPoint <em>Focal Point</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getPlannedStart <em>Planned Start</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getActualStart <em>Actual Start</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getPlannedEnd <em>Planned End</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getActualEnd <em>Actual End</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getAreaShares <em>Area Shares</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getCountryWide <em>Country Wide</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getSectorShares <em>Sector Shares</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getPolicyMarkers <em>Policy Markers</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getHumanitarian <em>Humanitarian</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getTargetGroups <em>Target Groups</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getBeneficiaries <em>Beneficiaries</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getBeneficiaryNotes <em>Beneficiary Notes</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getDefaultCurrency <em>Default Currency</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getBudgets <em>Budgets</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getPlannedDisbursements <em>Planned Disbursements</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getTransactions <em>Transactions</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getCollaborationType <em>Collaboration Type</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getFlowType <em>Flow Type</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getFinanceType <em>Finance Type</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getAidType <em>Aid Type</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getTiedStatus <em>Tied Status</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getResults <em>Results</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ProgrammeImpl#getRelatedProgrammes <em>Related Programmes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgrammeImpl extends RecordImpl implements Programme {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final ProgrammeType TYPE_EDEFAULT = ProgrammeType.UNKNOWN;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected ProgrammeType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ProgrammeStatus STATUS_EDEFAULT = ProgrammeStatus.UNKNOWN;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ProgrammeStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected static final ProgrammeFunction FUNCTION_EDEFAULT = ProgrammeFunction.UNKNOWN;

	/**
	 * The cached value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected ProgrammeFunction function = FUNCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAcronym() <em>Acronym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcronym()
	 * @generated
	 * @ordered
	 */
	protected static final String ACRONYM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcronym() <em>Acronym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcronym()
	 * @generated
	 * @ordered
	 */
	protected String acronym = ACRONYM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPartOf() <em>Part Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartOf()
	 * @generated
	 * @ordered
	 */
	protected Programme partOf;

	/**
	 * The cached value of the '{@link #getRequest() <em>Request</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequest()
	 * @generated
	 * @ordered
	 */
	protected Request request;

	/**
	 * The default value of the '{@link #getObjectives() <em>Objectives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected static final Text OBJECTIVES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjectives() <em>Objectives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected Text objectives = OBJECTIVES_EDEFAULT;

	/**
	 * The default value of the '{@link #getIatiIdentifier() <em>Iati Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIatiIdentifier()
	 * @generated
	 * @ordered
	 */
	protected static final String IATI_IDENTIFIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIatiIdentifier() <em>Iati Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIatiIdentifier()
	 * @generated
	 * @ordered
	 */
	protected String iatiIdentifier = IATI_IDENTIFIER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIdentifiers() <em>Identifiers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifiers()
	 * @generated
	 * @ordered
	 */
	protected EList<Identifier> identifiers;

	/**
	 * The cached value of the '{@link #getReportingOrganisation() <em>Reporting Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportingOrganisation()
	 * @generated
	 * @ordered
	 */
	protected Organisation reportingOrganisation;

	/**
	 * The cached value of the '{@link #getParticipatingOrganisations() <em>Participating Organisations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipatingOrganisations()
	 * @generated
	 * @ordered
	 */
	protected EList<ParticipatingOrganisation> participatingOrganisations;

	/**
	 * The cached value of the '{@link #getNationalCounterpart() <em>National Counterpart</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNationalCounterpart()
	 * @generated
	 * @ordered
	 */
	protected Organisation nationalCounterpart;

	/**
	 * The cached value of the '{@link #getFocalPoint() <em>Focal Point</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocalPoint()
	 * @generated
	 * @ordered
	 */
	protected Person focalPoint;

	/**
	 * The cached value of the '{@link #getContacts() <em>Contacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContacts()
	 * @generated
	 * @ordered
	 */
	protected EList<ContactInfo> contacts;

	/**
	 * The default value of the '{@link #getPlannedStart() <em>Planned Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedStart()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PLANNED_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlannedStart() <em>Planned Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedStart()
	 * @generated
	 * @ordered
	 */
	protected PartialDate plannedStart = PLANNED_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualStart() <em>Actual Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualStart()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate ACTUAL_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualStart() <em>Actual Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualStart()
	 * @generated
	 * @ordered
	 */
	protected PartialDate actualStart = ACTUAL_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlannedEnd() <em>Planned End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedEnd()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PLANNED_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlannedEnd() <em>Planned End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedEnd()
	 * @generated
	 * @ordered
	 */
	protected PartialDate plannedEnd = PLANNED_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualEnd() <em>Actual End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualEnd()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate ACTUAL_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualEnd() <em>Actual End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualEnd()
	 * @generated
	 * @ordered
	 */
	protected PartialDate actualEnd = ACTUAL_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected static final ActivityScope SCOPE_EDEFAULT = ActivityScope.UNKNOWN;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected ActivityScope scope = SCOPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAreaShares() <em>Area Shares</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAreaShares()
	 * @generated
	 * @ordered
	 */
	protected EList<AreaShare> areaShares;

	/**
	 * The cached value of the '{@link #getLocations() <em>Locations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocations()
	 * @generated
	 * @ordered
	 */
	protected EList<Location> locations;

	/**
	 * The default value of the '{@link #getCountryWide() <em>Country Wide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountryWide()
	 * @generated
	 * @ordered
	 */
	protected static final TriState COUNTRY_WIDE_EDEFAULT = TriState.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCountryWide() <em>Country Wide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountryWide()
	 * @generated
	 * @ordered
	 */
	protected TriState countryWide = COUNTRY_WIDE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSectorShares() <em>Sector Shares</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSectorShares()
	 * @generated
	 * @ordered
	 */
	protected EList<SectorShare> sectorShares;

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
	 * The cached value of the '{@link #getPolicyMarkers() <em>Policy Markers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicyMarkers()
	 * @generated
	 * @ordered
	 */
	protected EList<PolicyMarker> policyMarkers;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<Tag> tags;

	/**
	 * The default value of the '{@link #getHumanitarian() <em>Humanitarian</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHumanitarian()
	 * @generated
	 * @ordered
	 */
	protected static final TriState HUMANITARIAN_EDEFAULT = TriState.UNKNOWN;

	/**
	 * The cached value of the '{@link #getHumanitarian() <em>Humanitarian</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHumanitarian()
	 * @generated
	 * @ordered
	 */
	protected TriState humanitarian = HUMANITARIAN_EDEFAULT;

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
	 * The cached value of the '{@link #getBeneficiaries() <em>Beneficiaries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeneficiaries()
	 * @generated
	 * @ordered
	 */
	protected EList<BeneficiaryGroup> beneficiaries;

	/**
	 * The default value of the '{@link #getBeneficiaryNotes() <em>Beneficiary Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeneficiaryNotes()
	 * @generated
	 * @ordered
	 */
	protected static final Text BENEFICIARY_NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBeneficiaryNotes() <em>Beneficiary Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeneficiaryNotes()
	 * @generated
	 * @ordered
	 */
	protected Text beneficiaryNotes = BENEFICIARY_NOTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefaultCurrency() <em>Default Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultCurrency()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFAULT_CURRENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefaultCurrency() <em>Default Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultCurrency()
	 * @generated
	 * @ordered
	 */
	protected String defaultCurrency = DEFAULT_CURRENCY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBudgets() <em>Budgets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudgets()
	 * @generated
	 * @ordered
	 */
	protected EList<Budget> budgets;

	/**
	 * The cached value of the '{@link #getPlannedDisbursements() <em>Planned Disbursements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedDisbursements()
	 * @generated
	 * @ordered
	 */
	protected EList<PlannedDisbursement> plannedDisbursements;

	/**
	 * The cached value of the '{@link #getTransactions() <em>Transactions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransactions()
	 * @generated
	 * @ordered
	 */
	protected EList<Transaction> transactions;

	/**
	 * The default value of the '{@link #getCollaborationType() <em>Collaboration Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollaborationType()
	 * @generated
	 * @ordered
	 */
	protected static final String COLLABORATION_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCollaborationType() <em>Collaboration Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollaborationType()
	 * @generated
	 * @ordered
	 */
	protected String collaborationType = COLLABORATION_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFlowType() <em>Flow Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlowType()
	 * @generated
	 * @ordered
	 */
	protected static final String FLOW_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFlowType() <em>Flow Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlowType()
	 * @generated
	 * @ordered
	 */
	protected String flowType = FLOW_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFinanceType() <em>Finance Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinanceType()
	 * @generated
	 * @ordered
	 */
	protected static final String FINANCE_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFinanceType() <em>Finance Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinanceType()
	 * @generated
	 * @ordered
	 */
	protected String financeType = FINANCE_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAidType() <em>Aid Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAidType()
	 * @generated
	 * @ordered
	 */
	protected static final String AID_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAidType() <em>Aid Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAidType()
	 * @generated
	 * @ordered
	 */
	protected String aidType = AID_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTiedStatus() <em>Tied Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiedStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String TIED_STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTiedStatus() <em>Tied Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiedStatus()
	 * @generated
	 * @ordered
	 */
	protected String tiedStatus = TIED_STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResults() <em>Results</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResults()
	 * @generated
	 * @ordered
	 */
	protected EList<Result> results;

	/**
	 * The cached value of the '{@link #getConditions() <em>Conditions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected EList<Condition> conditions;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<DocumentLink> documents;

	/**
	 * The cached value of the '{@link #getRelatedProgrammes() <em>Related Programmes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelatedProgrammes()
	 * @generated
	 * @ordered
	 */
	protected EList<RelatedProgramme> relatedProgrammes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgrammeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PROGRAMME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgrammeType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(ProgrammeType newType) {
		ProgrammeType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgrammeStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ProgrammeStatus newStatus) {
		ProgrammeStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgrammeFunction getFunction() {
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunction(ProgrammeFunction newFunction) {
		ProgrammeFunction oldFunction = function;
		function = newFunction == null ? FUNCTION_EDEFAULT : newFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__FUNCTION, oldFunction, function));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcronym() {
		return acronym;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcronym(String newAcronym) {
		String oldAcronym = acronym;
		acronym = newAcronym;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__ACRONYM, oldAcronym, acronym));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Programme getPartOf() {
		if (partOf != null && partOf.eIsProxy()) {
			InternalEObject oldPartOf = (InternalEObject)partOf;
			partOf = (Programme)eResolveProxy(oldPartOf);
			if (partOf != oldPartOf) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.PROGRAMME__PART_OF, oldPartOf, partOf));
			}
		}
		return partOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Programme basicGetPartOf() {
		return partOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartOf(Programme newPartOf) {
		Programme oldPartOf = partOf;
		partOf = newPartOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__PART_OF, oldPartOf, partOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Request getRequest() {
		if (request != null && request.eIsProxy()) {
			InternalEObject oldRequest = (InternalEObject)request;
			request = (Request)eResolveProxy(oldRequest);
			if (request != oldRequest) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.PROGRAMME__REQUEST, oldRequest, request));
			}
		}
		return request;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Request basicGetRequest() {
		return request;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequest(Request newRequest) {
		Request oldRequest = request;
		request = newRequest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__REQUEST, oldRequest, request));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getObjectives() {
		return objectives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjectives(Text newObjectives) {
		Text oldObjectives = objectives;
		objectives = newObjectives;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__OBJECTIVES, oldObjectives, objectives));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIatiIdentifier() {
		return iatiIdentifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIatiIdentifier(String newIatiIdentifier) {
		String oldIatiIdentifier = iatiIdentifier;
		iatiIdentifier = newIatiIdentifier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__IATI_IDENTIFIER, oldIatiIdentifier, iatiIdentifier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Identifier> getIdentifiers() {
		if (identifiers == null) {
			identifiers = new EObjectContainmentEList<Identifier>(Identifier.class, this, ModelPackage.PROGRAMME__IDENTIFIERS);
		}
		return identifiers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getReportingOrganisation() {
		if (reportingOrganisation != null && reportingOrganisation.eIsProxy()) {
			InternalEObject oldReportingOrganisation = (InternalEObject)reportingOrganisation;
			reportingOrganisation = (Organisation)eResolveProxy(oldReportingOrganisation);
			if (reportingOrganisation != oldReportingOrganisation) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.PROGRAMME__REPORTING_ORGANISATION, oldReportingOrganisation, reportingOrganisation));
			}
		}
		return reportingOrganisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetReportingOrganisation() {
		return reportingOrganisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportingOrganisation(Organisation newReportingOrganisation) {
		Organisation oldReportingOrganisation = reportingOrganisation;
		reportingOrganisation = newReportingOrganisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__REPORTING_ORGANISATION, oldReportingOrganisation, reportingOrganisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParticipatingOrganisation> getParticipatingOrganisations() {
		if (participatingOrganisations == null) {
			participatingOrganisations = new EObjectContainmentEList<ParticipatingOrganisation>(ParticipatingOrganisation.class, this, ModelPackage.PROGRAMME__PARTICIPATING_ORGANISATIONS);
		}
		return participatingOrganisations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getNationalCounterpart() {
		if (nationalCounterpart != null && nationalCounterpart.eIsProxy()) {
			InternalEObject oldNationalCounterpart = (InternalEObject)nationalCounterpart;
			nationalCounterpart = (Organisation)eResolveProxy(oldNationalCounterpart);
			if (nationalCounterpart != oldNationalCounterpart) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.PROGRAMME__NATIONAL_COUNTERPART, oldNationalCounterpart, nationalCounterpart));
			}
		}
		return nationalCounterpart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetNationalCounterpart() {
		return nationalCounterpart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNationalCounterpart(Organisation newNationalCounterpart) {
		Organisation oldNationalCounterpart = nationalCounterpart;
		nationalCounterpart = newNationalCounterpart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__NATIONAL_COUNTERPART, oldNationalCounterpart, nationalCounterpart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getFocalPoint() {
		if (focalPoint != null && focalPoint.eIsProxy()) {
			InternalEObject oldFocalPoint = (InternalEObject)focalPoint;
			focalPoint = (Person)eResolveProxy(oldFocalPoint);
			if (focalPoint != oldFocalPoint) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.PROGRAMME__FOCAL_POINT, oldFocalPoint, focalPoint));
			}
		}
		return focalPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetFocalPoint() {
		return focalPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFocalPoint(Person newFocalPoint) {
		Person oldFocalPoint = focalPoint;
		focalPoint = newFocalPoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__FOCAL_POINT, oldFocalPoint, focalPoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContactInfo> getContacts() {
		if (contacts == null) {
			contacts = new EObjectContainmentEList<ContactInfo>(ContactInfo.class, this, ModelPackage.PROGRAMME__CONTACTS);
		}
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPlannedStart() {
		return plannedStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedStart(PartialDate newPlannedStart) {
		PartialDate oldPlannedStart = plannedStart;
		plannedStart = newPlannedStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__PLANNED_START, oldPlannedStart, plannedStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getActualStart() {
		return actualStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualStart(PartialDate newActualStart) {
		PartialDate oldActualStart = actualStart;
		actualStart = newActualStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__ACTUAL_START, oldActualStart, actualStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPlannedEnd() {
		return plannedEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedEnd(PartialDate newPlannedEnd) {
		PartialDate oldPlannedEnd = plannedEnd;
		plannedEnd = newPlannedEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__PLANNED_END, oldPlannedEnd, plannedEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getActualEnd() {
		return actualEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualEnd(PartialDate newActualEnd) {
		PartialDate oldActualEnd = actualEnd;
		actualEnd = newActualEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__ACTUAL_END, oldActualEnd, actualEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActivityScope getScope() {
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(ActivityScope newScope) {
		ActivityScope oldScope = scope;
		scope = newScope == null ? SCOPE_EDEFAULT : newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__SCOPE, oldScope, scope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AreaShare> getAreaShares() {
		if (areaShares == null) {
			areaShares = new EObjectContainmentEList<AreaShare>(AreaShare.class, this, ModelPackage.PROGRAMME__AREA_SHARES);
		}
		return areaShares;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Location> getLocations() {
		if (locations == null) {
			locations = new EObjectContainmentEList<Location>(Location.class, this, ModelPackage.PROGRAMME__LOCATIONS);
		}
		return locations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TriState getCountryWide() {
		return countryWide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountryWide(TriState newCountryWide) {
		TriState oldCountryWide = countryWide;
		countryWide = newCountryWide == null ? COUNTRY_WIDE_EDEFAULT : newCountryWide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__COUNTRY_WIDE, oldCountryWide, countryWide));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SectorShare> getSectorShares() {
		if (sectorShares == null) {
			sectorShares = new EObjectContainmentEList<SectorShare>(SectorShare.class, this, ModelPackage.PROGRAMME__SECTOR_SHARES);
		}
		return sectorShares;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getGoals() {
		if (goals == null) {
			goals = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.PROGRAMME__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PolicyMarker> getPolicyMarkers() {
		if (policyMarkers == null) {
			policyMarkers = new EObjectContainmentEList<PolicyMarker>(PolicyMarker.class, this, ModelPackage.PROGRAMME__POLICY_MARKERS);
		}
		return policyMarkers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tag> getTags() {
		if (tags == null) {
			tags = new EObjectContainmentEList<Tag>(Tag.class, this, ModelPackage.PROGRAMME__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TriState getHumanitarian() {
		return humanitarian;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHumanitarian(TriState newHumanitarian) {
		TriState oldHumanitarian = humanitarian;
		humanitarian = newHumanitarian == null ? HUMANITARIAN_EDEFAULT : newHumanitarian;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__HUMANITARIAN, oldHumanitarian, humanitarian));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getTargetGroups() {
		if (targetGroups == null) {
			targetGroups = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.PROGRAMME__TARGET_GROUPS);
		}
		return targetGroups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BeneficiaryGroup> getBeneficiaries() {
		if (beneficiaries == null) {
			beneficiaries = new EObjectContainmentEList<BeneficiaryGroup>(BeneficiaryGroup.class, this, ModelPackage.PROGRAMME__BENEFICIARIES);
		}
		return beneficiaries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getBeneficiaryNotes() {
		return beneficiaryNotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBeneficiaryNotes(Text newBeneficiaryNotes) {
		Text oldBeneficiaryNotes = beneficiaryNotes;
		beneficiaryNotes = newBeneficiaryNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__BENEFICIARY_NOTES, oldBeneficiaryNotes, beneficiaryNotes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefaultCurrency() {
		return defaultCurrency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultCurrency(String newDefaultCurrency) {
		String oldDefaultCurrency = defaultCurrency;
		defaultCurrency = newDefaultCurrency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__DEFAULT_CURRENCY, oldDefaultCurrency, defaultCurrency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Budget> getBudgets() {
		if (budgets == null) {
			budgets = new EObjectContainmentEList<Budget>(Budget.class, this, ModelPackage.PROGRAMME__BUDGETS);
		}
		return budgets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlannedDisbursement> getPlannedDisbursements() {
		if (plannedDisbursements == null) {
			plannedDisbursements = new EObjectContainmentEList<PlannedDisbursement>(PlannedDisbursement.class, this, ModelPackage.PROGRAMME__PLANNED_DISBURSEMENTS);
		}
		return plannedDisbursements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Transaction> getTransactions() {
		if (transactions == null) {
			transactions = new EObjectContainmentEList<Transaction>(Transaction.class, this, ModelPackage.PROGRAMME__TRANSACTIONS);
		}
		return transactions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCollaborationType() {
		return collaborationType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollaborationType(String newCollaborationType) {
		String oldCollaborationType = collaborationType;
		collaborationType = newCollaborationType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__COLLABORATION_TYPE, oldCollaborationType, collaborationType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFlowType() {
		return flowType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlowType(String newFlowType) {
		String oldFlowType = flowType;
		flowType = newFlowType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__FLOW_TYPE, oldFlowType, flowType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFinanceType() {
		return financeType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinanceType(String newFinanceType) {
		String oldFinanceType = financeType;
		financeType = newFinanceType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__FINANCE_TYPE, oldFinanceType, financeType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAidType() {
		return aidType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAidType(String newAidType) {
		String oldAidType = aidType;
		aidType = newAidType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__AID_TYPE, oldAidType, aidType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTiedStatus() {
		return tiedStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTiedStatus(String newTiedStatus) {
		String oldTiedStatus = tiedStatus;
		tiedStatus = newTiedStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME__TIED_STATUS, oldTiedStatus, tiedStatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Result> getResults() {
		if (results == null) {
			results = new EObjectContainmentEList<Result>(Result.class, this, ModelPackage.PROGRAMME__RESULTS);
		}
		return results;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Condition> getConditions() {
		if (conditions == null) {
			conditions = new EObjectContainmentEList<Condition>(Condition.class, this, ModelPackage.PROGRAMME__CONDITIONS);
		}
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DocumentLink> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<DocumentLink>(DocumentLink.class, this, ModelPackage.PROGRAMME__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RelatedProgramme> getRelatedProgrammes() {
		if (relatedProgrammes == null) {
			relatedProgrammes = new EObjectContainmentEList<RelatedProgramme>(RelatedProgramme.class, this, ModelPackage.PROGRAMME__RELATED_PROGRAMMES);
		}
		return relatedProgrammes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PROGRAMME__IDENTIFIERS:
				return ((InternalEList<?>)getIdentifiers()).basicRemove(otherEnd, msgs);
			case ModelPackage.PROGRAMME__PARTICIPATING_ORGANISATIONS:
				return ((InternalEList<?>)getParticipatingOrganisations()).basicRemove(otherEnd, msgs);
			case ModelPackage.PROGRAMME__CONTACTS:
				return ((InternalEList<?>)getContacts()).basicRemove(otherEnd, msgs);
			case ModelPackage.PROGRAMME__AREA_SHARES:
				return ((InternalEList<?>)getAreaShares()).basicRemove(otherEnd, msgs);
			case ModelPackage.PROGRAMME__LOCATIONS:
				return ((InternalEList<?>)getLocations()).basicRemove(otherEnd, msgs);
			case ModelPackage.PROGRAMME__SECTOR_SHARES:
				return ((InternalEList<?>)getSectorShares()).basicRemove(otherEnd, msgs);
			case ModelPackage.PROGRAMME__POLICY_MARKERS:
				return ((InternalEList<?>)getPolicyMarkers()).basicRemove(otherEnd, msgs);
			case ModelPackage.PROGRAMME__TAGS:
				return ((InternalEList<?>)getTags()).basicRemove(otherEnd, msgs);
			case ModelPackage.PROGRAMME__BENEFICIARIES:
				return ((InternalEList<?>)getBeneficiaries()).basicRemove(otherEnd, msgs);
			case ModelPackage.PROGRAMME__BUDGETS:
				return ((InternalEList<?>)getBudgets()).basicRemove(otherEnd, msgs);
			case ModelPackage.PROGRAMME__PLANNED_DISBURSEMENTS:
				return ((InternalEList<?>)getPlannedDisbursements()).basicRemove(otherEnd, msgs);
			case ModelPackage.PROGRAMME__TRANSACTIONS:
				return ((InternalEList<?>)getTransactions()).basicRemove(otherEnd, msgs);
			case ModelPackage.PROGRAMME__RESULTS:
				return ((InternalEList<?>)getResults()).basicRemove(otherEnd, msgs);
			case ModelPackage.PROGRAMME__CONDITIONS:
				return ((InternalEList<?>)getConditions()).basicRemove(otherEnd, msgs);
			case ModelPackage.PROGRAMME__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
			case ModelPackage.PROGRAMME__RELATED_PROGRAMMES:
				return ((InternalEList<?>)getRelatedProgrammes()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.PROGRAMME__TYPE:
				return getType();
			case ModelPackage.PROGRAMME__STATUS:
				return getStatus();
			case ModelPackage.PROGRAMME__FUNCTION:
				return getFunction();
			case ModelPackage.PROGRAMME__ACRONYM:
				return getAcronym();
			case ModelPackage.PROGRAMME__PART_OF:
				if (resolve) return getPartOf();
				return basicGetPartOf();
			case ModelPackage.PROGRAMME__REQUEST:
				if (resolve) return getRequest();
				return basicGetRequest();
			case ModelPackage.PROGRAMME__OBJECTIVES:
				return getObjectives();
			case ModelPackage.PROGRAMME__IATI_IDENTIFIER:
				return getIatiIdentifier();
			case ModelPackage.PROGRAMME__IDENTIFIERS:
				return getIdentifiers();
			case ModelPackage.PROGRAMME__REPORTING_ORGANISATION:
				if (resolve) return getReportingOrganisation();
				return basicGetReportingOrganisation();
			case ModelPackage.PROGRAMME__PARTICIPATING_ORGANISATIONS:
				return getParticipatingOrganisations();
			case ModelPackage.PROGRAMME__NATIONAL_COUNTERPART:
				if (resolve) return getNationalCounterpart();
				return basicGetNationalCounterpart();
			case ModelPackage.PROGRAMME__FOCAL_POINT:
				if (resolve) return getFocalPoint();
				return basicGetFocalPoint();
			case ModelPackage.PROGRAMME__CONTACTS:
				return getContacts();
			case ModelPackage.PROGRAMME__PLANNED_START:
				return getPlannedStart();
			case ModelPackage.PROGRAMME__ACTUAL_START:
				return getActualStart();
			case ModelPackage.PROGRAMME__PLANNED_END:
				return getPlannedEnd();
			case ModelPackage.PROGRAMME__ACTUAL_END:
				return getActualEnd();
			case ModelPackage.PROGRAMME__SCOPE:
				return getScope();
			case ModelPackage.PROGRAMME__AREA_SHARES:
				return getAreaShares();
			case ModelPackage.PROGRAMME__LOCATIONS:
				return getLocations();
			case ModelPackage.PROGRAMME__COUNTRY_WIDE:
				return getCountryWide();
			case ModelPackage.PROGRAMME__SECTOR_SHARES:
				return getSectorShares();
			case ModelPackage.PROGRAMME__GOALS:
				return getGoals();
			case ModelPackage.PROGRAMME__POLICY_MARKERS:
				return getPolicyMarkers();
			case ModelPackage.PROGRAMME__TAGS:
				return getTags();
			case ModelPackage.PROGRAMME__HUMANITARIAN:
				return getHumanitarian();
			case ModelPackage.PROGRAMME__TARGET_GROUPS:
				return getTargetGroups();
			case ModelPackage.PROGRAMME__BENEFICIARIES:
				return getBeneficiaries();
			case ModelPackage.PROGRAMME__BENEFICIARY_NOTES:
				return getBeneficiaryNotes();
			case ModelPackage.PROGRAMME__DEFAULT_CURRENCY:
				return getDefaultCurrency();
			case ModelPackage.PROGRAMME__BUDGETS:
				return getBudgets();
			case ModelPackage.PROGRAMME__PLANNED_DISBURSEMENTS:
				return getPlannedDisbursements();
			case ModelPackage.PROGRAMME__TRANSACTIONS:
				return getTransactions();
			case ModelPackage.PROGRAMME__COLLABORATION_TYPE:
				return getCollaborationType();
			case ModelPackage.PROGRAMME__FLOW_TYPE:
				return getFlowType();
			case ModelPackage.PROGRAMME__FINANCE_TYPE:
				return getFinanceType();
			case ModelPackage.PROGRAMME__AID_TYPE:
				return getAidType();
			case ModelPackage.PROGRAMME__TIED_STATUS:
				return getTiedStatus();
			case ModelPackage.PROGRAMME__RESULTS:
				return getResults();
			case ModelPackage.PROGRAMME__CONDITIONS:
				return getConditions();
			case ModelPackage.PROGRAMME__DOCUMENTS:
				return getDocuments();
			case ModelPackage.PROGRAMME__RELATED_PROGRAMMES:
				return getRelatedProgrammes();
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
			case ModelPackage.PROGRAMME__TYPE:
				setType((ProgrammeType)newValue);
				return;
			case ModelPackage.PROGRAMME__STATUS:
				setStatus((ProgrammeStatus)newValue);
				return;
			case ModelPackage.PROGRAMME__FUNCTION:
				setFunction((ProgrammeFunction)newValue);
				return;
			case ModelPackage.PROGRAMME__ACRONYM:
				setAcronym((String)newValue);
				return;
			case ModelPackage.PROGRAMME__PART_OF:
				setPartOf((Programme)newValue);
				return;
			case ModelPackage.PROGRAMME__REQUEST:
				setRequest((Request)newValue);
				return;
			case ModelPackage.PROGRAMME__OBJECTIVES:
				setObjectives((Text)newValue);
				return;
			case ModelPackage.PROGRAMME__IATI_IDENTIFIER:
				setIatiIdentifier((String)newValue);
				return;
			case ModelPackage.PROGRAMME__IDENTIFIERS:
				getIdentifiers().clear();
				getIdentifiers().addAll((Collection<? extends Identifier>)newValue);
				return;
			case ModelPackage.PROGRAMME__REPORTING_ORGANISATION:
				setReportingOrganisation((Organisation)newValue);
				return;
			case ModelPackage.PROGRAMME__PARTICIPATING_ORGANISATIONS:
				getParticipatingOrganisations().clear();
				getParticipatingOrganisations().addAll((Collection<? extends ParticipatingOrganisation>)newValue);
				return;
			case ModelPackage.PROGRAMME__NATIONAL_COUNTERPART:
				setNationalCounterpart((Organisation)newValue);
				return;
			case ModelPackage.PROGRAMME__FOCAL_POINT:
				setFocalPoint((Person)newValue);
				return;
			case ModelPackage.PROGRAMME__CONTACTS:
				getContacts().clear();
				getContacts().addAll((Collection<? extends ContactInfo>)newValue);
				return;
			case ModelPackage.PROGRAMME__PLANNED_START:
				setPlannedStart((PartialDate)newValue);
				return;
			case ModelPackage.PROGRAMME__ACTUAL_START:
				setActualStart((PartialDate)newValue);
				return;
			case ModelPackage.PROGRAMME__PLANNED_END:
				setPlannedEnd((PartialDate)newValue);
				return;
			case ModelPackage.PROGRAMME__ACTUAL_END:
				setActualEnd((PartialDate)newValue);
				return;
			case ModelPackage.PROGRAMME__SCOPE:
				setScope((ActivityScope)newValue);
				return;
			case ModelPackage.PROGRAMME__AREA_SHARES:
				getAreaShares().clear();
				getAreaShares().addAll((Collection<? extends AreaShare>)newValue);
				return;
			case ModelPackage.PROGRAMME__LOCATIONS:
				getLocations().clear();
				getLocations().addAll((Collection<? extends Location>)newValue);
				return;
			case ModelPackage.PROGRAMME__COUNTRY_WIDE:
				setCountryWide((TriState)newValue);
				return;
			case ModelPackage.PROGRAMME__SECTOR_SHARES:
				getSectorShares().clear();
				getSectorShares().addAll((Collection<? extends SectorShare>)newValue);
				return;
			case ModelPackage.PROGRAMME__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.PROGRAMME__POLICY_MARKERS:
				getPolicyMarkers().clear();
				getPolicyMarkers().addAll((Collection<? extends PolicyMarker>)newValue);
				return;
			case ModelPackage.PROGRAMME__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends Tag>)newValue);
				return;
			case ModelPackage.PROGRAMME__HUMANITARIAN:
				setHumanitarian((TriState)newValue);
				return;
			case ModelPackage.PROGRAMME__TARGET_GROUPS:
				getTargetGroups().clear();
				getTargetGroups().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.PROGRAMME__BENEFICIARIES:
				getBeneficiaries().clear();
				getBeneficiaries().addAll((Collection<? extends BeneficiaryGroup>)newValue);
				return;
			case ModelPackage.PROGRAMME__BENEFICIARY_NOTES:
				setBeneficiaryNotes((Text)newValue);
				return;
			case ModelPackage.PROGRAMME__DEFAULT_CURRENCY:
				setDefaultCurrency((String)newValue);
				return;
			case ModelPackage.PROGRAMME__BUDGETS:
				getBudgets().clear();
				getBudgets().addAll((Collection<? extends Budget>)newValue);
				return;
			case ModelPackage.PROGRAMME__PLANNED_DISBURSEMENTS:
				getPlannedDisbursements().clear();
				getPlannedDisbursements().addAll((Collection<? extends PlannedDisbursement>)newValue);
				return;
			case ModelPackage.PROGRAMME__TRANSACTIONS:
				getTransactions().clear();
				getTransactions().addAll((Collection<? extends Transaction>)newValue);
				return;
			case ModelPackage.PROGRAMME__COLLABORATION_TYPE:
				setCollaborationType((String)newValue);
				return;
			case ModelPackage.PROGRAMME__FLOW_TYPE:
				setFlowType((String)newValue);
				return;
			case ModelPackage.PROGRAMME__FINANCE_TYPE:
				setFinanceType((String)newValue);
				return;
			case ModelPackage.PROGRAMME__AID_TYPE:
				setAidType((String)newValue);
				return;
			case ModelPackage.PROGRAMME__TIED_STATUS:
				setTiedStatus((String)newValue);
				return;
			case ModelPackage.PROGRAMME__RESULTS:
				getResults().clear();
				getResults().addAll((Collection<? extends Result>)newValue);
				return;
			case ModelPackage.PROGRAMME__CONDITIONS:
				getConditions().clear();
				getConditions().addAll((Collection<? extends Condition>)newValue);
				return;
			case ModelPackage.PROGRAMME__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends DocumentLink>)newValue);
				return;
			case ModelPackage.PROGRAMME__RELATED_PROGRAMMES:
				getRelatedProgrammes().clear();
				getRelatedProgrammes().addAll((Collection<? extends RelatedProgramme>)newValue);
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
			case ModelPackage.PROGRAMME__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__FUNCTION:
				setFunction(FUNCTION_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__ACRONYM:
				setAcronym(ACRONYM_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__PART_OF:
				setPartOf((Programme)null);
				return;
			case ModelPackage.PROGRAMME__REQUEST:
				setRequest((Request)null);
				return;
			case ModelPackage.PROGRAMME__OBJECTIVES:
				setObjectives(OBJECTIVES_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__IATI_IDENTIFIER:
				setIatiIdentifier(IATI_IDENTIFIER_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__IDENTIFIERS:
				getIdentifiers().clear();
				return;
			case ModelPackage.PROGRAMME__REPORTING_ORGANISATION:
				setReportingOrganisation((Organisation)null);
				return;
			case ModelPackage.PROGRAMME__PARTICIPATING_ORGANISATIONS:
				getParticipatingOrganisations().clear();
				return;
			case ModelPackage.PROGRAMME__NATIONAL_COUNTERPART:
				setNationalCounterpart((Organisation)null);
				return;
			case ModelPackage.PROGRAMME__FOCAL_POINT:
				setFocalPoint((Person)null);
				return;
			case ModelPackage.PROGRAMME__CONTACTS:
				getContacts().clear();
				return;
			case ModelPackage.PROGRAMME__PLANNED_START:
				setPlannedStart(PLANNED_START_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__ACTUAL_START:
				setActualStart(ACTUAL_START_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__PLANNED_END:
				setPlannedEnd(PLANNED_END_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__ACTUAL_END:
				setActualEnd(ACTUAL_END_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__SCOPE:
				setScope(SCOPE_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__AREA_SHARES:
				getAreaShares().clear();
				return;
			case ModelPackage.PROGRAMME__LOCATIONS:
				getLocations().clear();
				return;
			case ModelPackage.PROGRAMME__COUNTRY_WIDE:
				setCountryWide(COUNTRY_WIDE_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__SECTOR_SHARES:
				getSectorShares().clear();
				return;
			case ModelPackage.PROGRAMME__GOALS:
				getGoals().clear();
				return;
			case ModelPackage.PROGRAMME__POLICY_MARKERS:
				getPolicyMarkers().clear();
				return;
			case ModelPackage.PROGRAMME__TAGS:
				getTags().clear();
				return;
			case ModelPackage.PROGRAMME__HUMANITARIAN:
				setHumanitarian(HUMANITARIAN_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__TARGET_GROUPS:
				getTargetGroups().clear();
				return;
			case ModelPackage.PROGRAMME__BENEFICIARIES:
				getBeneficiaries().clear();
				return;
			case ModelPackage.PROGRAMME__BENEFICIARY_NOTES:
				setBeneficiaryNotes(BENEFICIARY_NOTES_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__DEFAULT_CURRENCY:
				setDefaultCurrency(DEFAULT_CURRENCY_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__BUDGETS:
				getBudgets().clear();
				return;
			case ModelPackage.PROGRAMME__PLANNED_DISBURSEMENTS:
				getPlannedDisbursements().clear();
				return;
			case ModelPackage.PROGRAMME__TRANSACTIONS:
				getTransactions().clear();
				return;
			case ModelPackage.PROGRAMME__COLLABORATION_TYPE:
				setCollaborationType(COLLABORATION_TYPE_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__FLOW_TYPE:
				setFlowType(FLOW_TYPE_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__FINANCE_TYPE:
				setFinanceType(FINANCE_TYPE_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__AID_TYPE:
				setAidType(AID_TYPE_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__TIED_STATUS:
				setTiedStatus(TIED_STATUS_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME__RESULTS:
				getResults().clear();
				return;
			case ModelPackage.PROGRAMME__CONDITIONS:
				getConditions().clear();
				return;
			case ModelPackage.PROGRAMME__DOCUMENTS:
				getDocuments().clear();
				return;
			case ModelPackage.PROGRAMME__RELATED_PROGRAMMES:
				getRelatedProgrammes().clear();
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
			case ModelPackage.PROGRAMME__TYPE:
				return type != TYPE_EDEFAULT;
			case ModelPackage.PROGRAMME__STATUS:
				return status != STATUS_EDEFAULT;
			case ModelPackage.PROGRAMME__FUNCTION:
				return function != FUNCTION_EDEFAULT;
			case ModelPackage.PROGRAMME__ACRONYM:
				return ACRONYM_EDEFAULT == null ? acronym != null : !ACRONYM_EDEFAULT.equals(acronym);
			case ModelPackage.PROGRAMME__PART_OF:
				return partOf != null;
			case ModelPackage.PROGRAMME__REQUEST:
				return request != null;
			case ModelPackage.PROGRAMME__OBJECTIVES:
				return OBJECTIVES_EDEFAULT == null ? objectives != null : !OBJECTIVES_EDEFAULT.equals(objectives);
			case ModelPackage.PROGRAMME__IATI_IDENTIFIER:
				return IATI_IDENTIFIER_EDEFAULT == null ? iatiIdentifier != null : !IATI_IDENTIFIER_EDEFAULT.equals(iatiIdentifier);
			case ModelPackage.PROGRAMME__IDENTIFIERS:
				return identifiers != null && !identifiers.isEmpty();
			case ModelPackage.PROGRAMME__REPORTING_ORGANISATION:
				return reportingOrganisation != null;
			case ModelPackage.PROGRAMME__PARTICIPATING_ORGANISATIONS:
				return participatingOrganisations != null && !participatingOrganisations.isEmpty();
			case ModelPackage.PROGRAMME__NATIONAL_COUNTERPART:
				return nationalCounterpart != null;
			case ModelPackage.PROGRAMME__FOCAL_POINT:
				return focalPoint != null;
			case ModelPackage.PROGRAMME__CONTACTS:
				return contacts != null && !contacts.isEmpty();
			case ModelPackage.PROGRAMME__PLANNED_START:
				return PLANNED_START_EDEFAULT == null ? plannedStart != null : !PLANNED_START_EDEFAULT.equals(plannedStart);
			case ModelPackage.PROGRAMME__ACTUAL_START:
				return ACTUAL_START_EDEFAULT == null ? actualStart != null : !ACTUAL_START_EDEFAULT.equals(actualStart);
			case ModelPackage.PROGRAMME__PLANNED_END:
				return PLANNED_END_EDEFAULT == null ? plannedEnd != null : !PLANNED_END_EDEFAULT.equals(plannedEnd);
			case ModelPackage.PROGRAMME__ACTUAL_END:
				return ACTUAL_END_EDEFAULT == null ? actualEnd != null : !ACTUAL_END_EDEFAULT.equals(actualEnd);
			case ModelPackage.PROGRAMME__SCOPE:
				return scope != SCOPE_EDEFAULT;
			case ModelPackage.PROGRAMME__AREA_SHARES:
				return areaShares != null && !areaShares.isEmpty();
			case ModelPackage.PROGRAMME__LOCATIONS:
				return locations != null && !locations.isEmpty();
			case ModelPackage.PROGRAMME__COUNTRY_WIDE:
				return countryWide != COUNTRY_WIDE_EDEFAULT;
			case ModelPackage.PROGRAMME__SECTOR_SHARES:
				return sectorShares != null && !sectorShares.isEmpty();
			case ModelPackage.PROGRAMME__GOALS:
				return goals != null && !goals.isEmpty();
			case ModelPackage.PROGRAMME__POLICY_MARKERS:
				return policyMarkers != null && !policyMarkers.isEmpty();
			case ModelPackage.PROGRAMME__TAGS:
				return tags != null && !tags.isEmpty();
			case ModelPackage.PROGRAMME__HUMANITARIAN:
				return humanitarian != HUMANITARIAN_EDEFAULT;
			case ModelPackage.PROGRAMME__TARGET_GROUPS:
				return targetGroups != null && !targetGroups.isEmpty();
			case ModelPackage.PROGRAMME__BENEFICIARIES:
				return beneficiaries != null && !beneficiaries.isEmpty();
			case ModelPackage.PROGRAMME__BENEFICIARY_NOTES:
				return BENEFICIARY_NOTES_EDEFAULT == null ? beneficiaryNotes != null : !BENEFICIARY_NOTES_EDEFAULT.equals(beneficiaryNotes);
			case ModelPackage.PROGRAMME__DEFAULT_CURRENCY:
				return DEFAULT_CURRENCY_EDEFAULT == null ? defaultCurrency != null : !DEFAULT_CURRENCY_EDEFAULT.equals(defaultCurrency);
			case ModelPackage.PROGRAMME__BUDGETS:
				return budgets != null && !budgets.isEmpty();
			case ModelPackage.PROGRAMME__PLANNED_DISBURSEMENTS:
				return plannedDisbursements != null && !plannedDisbursements.isEmpty();
			case ModelPackage.PROGRAMME__TRANSACTIONS:
				return transactions != null && !transactions.isEmpty();
			case ModelPackage.PROGRAMME__COLLABORATION_TYPE:
				return COLLABORATION_TYPE_EDEFAULT == null ? collaborationType != null : !COLLABORATION_TYPE_EDEFAULT.equals(collaborationType);
			case ModelPackage.PROGRAMME__FLOW_TYPE:
				return FLOW_TYPE_EDEFAULT == null ? flowType != null : !FLOW_TYPE_EDEFAULT.equals(flowType);
			case ModelPackage.PROGRAMME__FINANCE_TYPE:
				return FINANCE_TYPE_EDEFAULT == null ? financeType != null : !FINANCE_TYPE_EDEFAULT.equals(financeType);
			case ModelPackage.PROGRAMME__AID_TYPE:
				return AID_TYPE_EDEFAULT == null ? aidType != null : !AID_TYPE_EDEFAULT.equals(aidType);
			case ModelPackage.PROGRAMME__TIED_STATUS:
				return TIED_STATUS_EDEFAULT == null ? tiedStatus != null : !TIED_STATUS_EDEFAULT.equals(tiedStatus);
			case ModelPackage.PROGRAMME__RESULTS:
				return results != null && !results.isEmpty();
			case ModelPackage.PROGRAMME__CONDITIONS:
				return conditions != null && !conditions.isEmpty();
			case ModelPackage.PROGRAMME__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case ModelPackage.PROGRAMME__RELATED_PROGRAMMES:
				return relatedProgrammes != null && !relatedProgrammes.isEmpty();
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
		result.append(" (type: ");
		result.append(type);
		result.append(", status: ");
		result.append(status);
		result.append(", function: ");
		result.append(function);
		result.append(", acronym: ");
		result.append(acronym);
		result.append(", objectives: ");
		result.append(objectives);
		result.append(", iatiIdentifier: ");
		result.append(iatiIdentifier);
		result.append(", plannedStart: ");
		result.append(plannedStart);
		result.append(", actualStart: ");
		result.append(actualStart);
		result.append(", plannedEnd: ");
		result.append(plannedEnd);
		result.append(", actualEnd: ");
		result.append(actualEnd);
		result.append(", scope: ");
		result.append(scope);
		result.append(", countryWide: ");
		result.append(countryWide);
		result.append(", humanitarian: ");
		result.append(humanitarian);
		result.append(", beneficiaryNotes: ");
		result.append(beneficiaryNotes);
		result.append(", defaultCurrency: ");
		result.append(defaultCurrency);
		result.append(", collaborationType: ");
		result.append(collaborationType);
		result.append(", flowType: ");
		result.append(flowType);
		result.append(", financeType: ");
		result.append(financeType);
		result.append(", aidType: ");
		result.append(aidType);
		result.append(", tiedStatus: ");
		result.append(tiedStatus);
		result.append(')');
		return result.toString();
	}

} //ProgrammeImpl
