/**
 */
package org.sankofa.model.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.sankofa.model.Absence;
import org.sankofa.model.Action;
import org.sankofa.model.ActionState;
import org.sankofa.model.ActivityScope;
import org.sankofa.model.ActualJudgement;
import org.sankofa.model.Affected;
import org.sankofa.model.AgendaItem;
import org.sankofa.model.Agent;
import org.sankofa.model.Alias;
import org.sankofa.model.AreaExperience;
import org.sankofa.model.AreaShare;
import org.sankofa.model.Assessability;
import org.sankofa.model.Assignment;
import org.sankofa.model.AssignmentState;
import org.sankofa.model.AssumptionStep;
import org.sankofa.model.Attachment;
import org.sankofa.model.Availability;
import org.sankofa.model.BeneficiaryGroup;
import org.sankofa.model.Budget;
import org.sankofa.model.BudgetStatus;
import org.sankofa.model.BudgetType;
import org.sankofa.model.Candidate;
import org.sankofa.model.CitedResource;
import org.sankofa.model.ComponentRole;
import org.sankofa.model.Concept;
import org.sankofa.model.Condition;
import org.sankofa.model.ConditionOperator;
import org.sankofa.model.ConditionType;
import org.sankofa.model.Confidence;
import org.sankofa.model.Confidentiality;
import org.sankofa.model.Consent;
import org.sankofa.model.ConsentScope;
import org.sankofa.model.ConsolidatedReply;
import org.sankofa.model.ContactData;
import org.sankofa.model.ContactInfo;
import org.sankofa.model.ContactType;
import org.sankofa.model.ContextCondition;
import org.sankofa.model.ContextValue;
import org.sankofa.model.Contribution;
import org.sankofa.model.ContributionChannel;
import org.sankofa.model.Corridor;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Creator;
import org.sankofa.model.CreatorRole;
import org.sankofa.model.Dataset;
import org.sankofa.model.DatasetComponent;
import org.sankofa.model.DatedType;
import org.sankofa.model.Decision;
import org.sankofa.model.Derivation;
import org.sankofa.model.DocumentLink;
import org.sankofa.model.EvidenceGrade;
import org.sankofa.model.EvidenceLevel;
import org.sankofa.model.Experience;
import org.sankofa.model.Expert;
import org.sankofa.model.Extension;
import org.sankofa.model.Fact;
import org.sankofa.model.FactorKind;
import org.sankofa.model.Finding;
import org.sankofa.model.FollowUp;
import org.sankofa.model.ForeignContent;
import org.sankofa.model.HouseholdUse;
import org.sankofa.model.HouseholdUseKind;
import org.sankofa.model.Identified;
import org.sankofa.model.Identifier;
import org.sankofa.model.Impact;
import org.sankofa.model.ImpactDimension;
import org.sankofa.model.ImpactDirection;
import org.sankofa.model.ImpactLevel;
import org.sankofa.model.Indicator;
import org.sankofa.model.IndicatorMeasure;
import org.sankofa.model.IndicatorPeriod;
import org.sankofa.model.Judgement;
import org.sankofa.model.KeyType;
import org.sankofa.model.LanguageLevel;
import org.sankofa.model.LanguageSkill;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonNature;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.LessonUse;
import org.sankofa.model.Likelihood;
import org.sankofa.model.Location;
import org.sankofa.model.Mapping;
import org.sankofa.model.MappingType;
import org.sankofa.model.MarkerSignificance;
import org.sankofa.model.Meeting;
import org.sankofa.model.MeetingState;
import org.sankofa.model.MeetingType;
import org.sankofa.model.Membership;
import org.sankofa.model.Method;
import org.sankofa.model.MigrantGroup;
import org.sankofa.model.MigrationFlow;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Motive;
import org.sankofa.model.Need;
import org.sankofa.model.NeedState;
import org.sankofa.model.NeedType;
import org.sankofa.model.Organisation;
import org.sankofa.model.OrganisationRole;
import org.sankofa.model.OwnGoal;
import org.sankofa.model.Part;
import org.sankofa.model.ParticipantRole;
import org.sankofa.model.ParticipatingOrganisation;
import org.sankofa.model.Participation;
import org.sankofa.model.Person;
import org.sankofa.model.PlannedDisbursement;
import org.sankofa.model.PolicyInstrument;
import org.sankofa.model.PolicyMarker;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.PolicyState;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Programme;
import org.sankofa.model.ProgrammeFunction;
import org.sankofa.model.ProgrammeStatus;
import org.sankofa.model.ProgrammeType;
import org.sankofa.model.Publication;
import org.sankofa.model.PublicationStatus;
import org.sankofa.model.PublicationType;
import org.sankofa.model.Recommendation;
import org.sankofa.model.RelatedProgramme;
import org.sankofa.model.RelationType;
import org.sankofa.model.Remark;
import org.sankofa.model.RemittanceBasis;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.RemittanceFactor;
import org.sankofa.model.Request;
import org.sankofa.model.RequestScope;
import org.sankofa.model.RequestState;
import org.sankofa.model.Result;
import org.sankofa.model.ResultType;
import org.sankofa.model.ReturnIntention;
import org.sankofa.model.ReviewEntry;
import org.sankofa.model.ReviewState;
import org.sankofa.model.Reviewable;
import org.sankofa.model.Reviewed;
import org.sankofa.model.RosterPerson;
import org.sankofa.model.SectorShare;
import org.sankofa.model.Sex;
import org.sankofa.model.SignaturePolicy;
import org.sankofa.model.SigningKey;
import org.sankofa.model.Skill;
import org.sankofa.model.SkillGrade;
import org.sankofa.model.SkillRequirement;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.SpaceKind;
import org.sankofa.model.SpaceMember;
import org.sankofa.model.Statement;
import org.sankofa.model.Strategy;
import org.sankofa.model.StrategyType;
import org.sankofa.model.Tag;
import org.sankofa.model.Transaction;
import org.sankofa.model.TransactionType;
import org.sankofa.model.TransferChannel;
import org.sankofa.model.TriState;
import org.sankofa.model.UseEffect;
import org.sankofa.model.Vocabulary;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelPackageImpl extends EPackageImpl implements ModelPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass factEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass extensionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass foreignContentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attachmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reviewEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass remarkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assumptionStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reviewedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass recordEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reviewableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass countryCaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass migrantGroupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass remittanceEstimateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass corridorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass remittanceFactorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass householdUseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass strategyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass policyMeasureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ownGoalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass impactEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass programmeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifierEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass participatingOrganisationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contactInfoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass areaShareEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass locationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sectorShareEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tagEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass policyMarkerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass beneficiaryGroupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass budgetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass plannedDisbursementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass transactionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass resultEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indicatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indicatorPeriodEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass documentLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relatedProgrammeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lessonEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contextConditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contextValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass derivationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lessonUseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass requestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consolidatedReplyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass areaExperienceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass citedResourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contributionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass meetingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass participationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agendaItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass actionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass publicationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass creatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass statementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass findingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass recommendationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass organisationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass datedTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass membershipEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass languageSkillEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass practitionerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass signingKeyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rosterPersonEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass skillEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass availabilityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass experienceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contactDataEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expertEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass candidateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass needEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass skillRequirementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assignmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass followUpEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass datasetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass datasetComponentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vocabularyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conceptEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mappingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass aliasEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass spaceInfoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass spaceMemberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum absenceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum methodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum confidenceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum confidentialityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum reviewStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum triStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum judgementEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum likelihoodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sexEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum migrationFlowEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum motiveEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum returnIntentionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum remittanceBasisEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum actualJudgementEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum factorKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum impactDirectionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum householdUseKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum transferChannelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum strategyTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum policyStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum policyInstrumentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum impactDimensionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum impactLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum affectedEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum assessabilityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum evidenceGradeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum programmeTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum programmeStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum programmeFunctionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum organisationRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum activityScopeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum markerSignificanceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum budgetTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum budgetStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum transactionTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum resultTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum indicatorMeasureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum relationTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contactTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum conditionTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lessonNatureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lessonOutcomeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum evidenceLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum conditionOperatorEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum useEffectEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum requestScopeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum requestStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contributionChannelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum meetingTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum meetingStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum participantRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum actionStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum publicationTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum publicationStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum creatorRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum skillGradeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum languageLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum consentScopeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum needTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum needStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum assignmentStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum componentRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mappingTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum spaceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum signaturePolicyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum keyTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType textEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType partialDateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType timestampEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.sankofa.model.ModelPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ModelPackageImpl() {
		super(eNS_URI, ModelFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ModelPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ModelPackage init() {
		if (isInited) return (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredModelPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ModelPackageImpl theModelPackage = registeredModelPackage instanceof ModelPackageImpl ? (ModelPackageImpl)registeredModelPackage : new ModelPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theModelPackage.createPackageContents();

		// Initialize created meta-data
		theModelPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theModelPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ModelPackage.eNS_URI, theModelPackage);
		return theModelPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentified() {
		return identifiedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPart() {
		return partEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPart_Facts() {
		return (EReference)partEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFact() {
		return factEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFact_Feature() {
		return (EAttribute)factEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFact_Absence() {
		return (EAttribute)factEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFact_Sources() {
		return (EReference)factEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFact_Files() {
		return (EReference)factEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFact_Page() {
		return (EAttribute)factEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFact_Quote() {
		return (EAttribute)factEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFact_ToldBy() {
		return (EAttribute)factEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFact_Date() {
		return (EAttribute)factEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFact_Method() {
		return (EAttribute)factEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFact_Confidence() {
		return (EAttribute)factEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFact_Comment() {
		return (EAttribute)factEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExtension() {
		return extensionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getForeignContent() {
		return foreignContentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForeignContent_Format() {
		return (EAttribute)foreignContentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForeignContent_Path() {
		return (EAttribute)foreignContentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForeignContent_Content() {
		return (EAttribute)foreignContentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttachment() {
		return attachmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Name() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Description() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_MediaType() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Size() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Sha256() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Page() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Quote() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReviewEntry() {
		return reviewEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewEntry_Date() {
		return (EAttribute)reviewEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReviewEntry_By() {
		return (EReference)reviewEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewEntry_ByName() {
		return (EAttribute)reviewEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewEntry_From() {
		return (EAttribute)reviewEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewEntry_To() {
		return (EAttribute)reviewEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewEntry_Comment() {
		return (EAttribute)reviewEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewEntry_ContentHash() {
		return (EAttribute)reviewEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewEntry_AboutObject() {
		return (EAttribute)reviewEntryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewEntry_AboutFeature() {
		return (EAttribute)reviewEntryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRemark() {
		return remarkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemark_Date() {
		return (EAttribute)remarkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRemark_By() {
		return (EReference)remarkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemark_ByName() {
		return (EAttribute)remarkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemark_Comment() {
		return (EAttribute)remarkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemark_AboutObject() {
		return (EAttribute)remarkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemark_AboutFeature() {
		return (EAttribute)remarkEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssumptionStep() {
		return assumptionStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumptionStep_Date() {
		return (EAttribute)assumptionStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumptionStep_ByName() {
		return (EAttribute)assumptionStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumptionStep_About() {
		return (EAttribute)assumptionStepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumptionStep_Value() {
		return (EAttribute)assumptionStepEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumptionStep_Reason() {
		return (EAttribute)assumptionStepEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReviewed() {
		return reviewedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewed_ReviewState() {
		return (EAttribute)reviewedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewed_ReviewBy() {
		return (EAttribute)reviewedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReviewed_ReviewLog() {
		return (EReference)reviewedEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReviewed_Reviewers() {
		return (EReference)reviewedEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRecord() {
		return recordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_Title() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_Summary() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecord_Areas() {
		return (EReference)recordEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecord_Themes() {
		return (EReference)recordEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_Language() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecord_Sources() {
		return (EReference)recordEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_AsOf() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_LastConfirmed() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecord_Keeper() {
		return (EReference)recordEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_Confidentiality() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_Notes() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecord_Attachments() {
		return (EReference)recordEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecord_Facts() {
		return (EReference)recordEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecord_Extensions() {
		return (EReference)recordEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReviewable() {
		return reviewableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgent() {
		return agentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCountryCase() {
		return countryCaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCountryCase_Area() {
		return (EReference)countryCaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountryCase_PeriodStart() {
		return (EAttribute)countryCaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountryCase_PeriodEnd() {
		return (EAttribute)countryCaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountryCase_Overview() {
		return (EAttribute)countryCaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCountryCase_MigrantGroups() {
		return (EReference)countryCaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountryCase_ProfileNotes() {
		return (EAttribute)countryCaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCountryCase_RemittanceEstimates() {
		return (EReference)countryCaseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountryCase_RemittanceNotes() {
		return (EAttribute)countryCaseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCountryCase_Strategies() {
		return (EReference)countryCaseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCountryCase_Measures() {
		return (EReference)countryCaseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCountryCase_OwnGoals() {
		return (EReference)countryCaseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountryCase_PolicyNotes() {
		return (EAttribute)countryCaseEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCountryCase_Impacts() {
		return (EReference)countryCaseEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountryCase_ImpactNotes() {
		return (EAttribute)countryCaseEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMigrantGroup() {
		return migrantGroupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigrantGroup_Name() {
		return (EAttribute)migrantGroupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigrantGroup_Flow() {
		return (EAttribute)migrantGroupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigrantGroup_Sex() {
		return (EAttribute)migrantGroupEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigrantGroup_AgeFrom() {
		return (EAttribute)migrantGroupEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigrantGroup_AgeTo() {
		return (EAttribute)migrantGroupEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMigrantGroup_SkillLevel() {
		return (EReference)migrantGroupEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMigrantGroup_Occupations() {
		return (EReference)migrantGroupEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMigrantGroup_Destinations() {
		return (EReference)migrantGroupEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigrantGroup_Motive() {
		return (EAttribute)migrantGroupEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigrantGroup_ReturnIntention() {
		return (EAttribute)migrantGroupEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigrantGroup_SkillsBroughtBack() {
		return (EAttribute)migrantGroupEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigrantGroup_InvestmentBroughtBack() {
		return (EAttribute)migrantGroupEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigrantGroup_MotiveReasons() {
		return (EAttribute)migrantGroupEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigrantGroup_ReturnReasons() {
		return (EAttribute)migrantGroupEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigrantGroup_ResourceReasons() {
		return (EAttribute)migrantGroupEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMigrantGroup_Evidence() {
		return (EReference)migrantGroupEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigrantGroup_EvidenceGrade() {
		return (EAttribute)migrantGroupEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRemittanceEstimate() {
		return remittanceEstimateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_Name() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_Year() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_Basis() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_Official() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_Currency() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRemittanceEstimate_Corridors() {
		return (EReference)remittanceEstimateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_BankingFlowAssumption() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_Assumptions() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_InformalShare() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_SendingCost() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_Multiplier() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_SimulationSeed() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_Potential() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_PotentialLow() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_PotentialHigh() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRemittanceEstimate_Factors() {
		return (EReference)remittanceEstimateEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_ActualJudgement() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_ActualLow() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_ActualCentral() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_ActualHigh() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_ActualArgument() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRemittanceEstimate_HouseholdUses() {
		return (EReference)remittanceEstimateEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceEstimate_Outcome() {
		return (EAttribute)remittanceEstimateEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRemittanceEstimate_Evidence() {
		return (EReference)remittanceEstimateEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCorridor() {
		return corridorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCorridor_Host() {
		return (EReference)corridorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorridor_Amount() {
		return (EAttribute)corridorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorridor_Share() {
		return (EAttribute)corridorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorridor_Migrants() {
		return (EAttribute)corridorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorridor_Cost() {
		return (EAttribute)corridorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorridor_Channel() {
		return (EAttribute)corridorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorridor_Note() {
		return (EAttribute)corridorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRemittanceFactor() {
		return remittanceFactorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceFactor_Name() {
		return (EAttribute)remittanceFactorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceFactor_Kind() {
		return (EAttribute)remittanceFactorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceFactor_Direction() {
		return (EAttribute)remittanceFactorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceFactor_Rationale() {
		return (EAttribute)remittanceFactorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRemittanceFactor_Evidence() {
		return (EReference)remittanceFactorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemittanceFactor_EvidenceGrade() {
		return (EAttribute)remittanceFactorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHouseholdUse() {
		return householdUseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHouseholdUse_Use() {
		return (EAttribute)householdUseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHouseholdUse_Share() {
		return (EAttribute)householdUseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHouseholdUse_Note() {
		return (EAttribute)householdUseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStrategy() {
		return strategyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategy_Title() {
		return (EAttribute)strategyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategy_Type() {
		return (EAttribute)strategyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategy_Integration() {
		return (EAttribute)strategyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrategy_Owner() {
		return (EReference)strategyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategy_Start() {
		return (EAttribute)strategyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategy_End() {
		return (EAttribute)strategyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategy_Description() {
		return (EAttribute)strategyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrategy_Goals() {
		return (EReference)strategyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrategy_Document() {
		return (EReference)strategyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrategy_Related() {
		return (EReference)strategyEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPolicyMeasure() {
		return policyMeasureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyMeasure_Title() {
		return (EAttribute)policyMeasureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyMeasure_Description() {
		return (EAttribute)policyMeasureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPolicyMeasure_Strategy() {
		return (EReference)policyMeasureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPolicyMeasure_AreaOfWork() {
		return (EReference)policyMeasureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyMeasure_Instrument() {
		return (EAttribute)policyMeasureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyMeasure_State() {
		return (EAttribute)policyMeasureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPolicyMeasure_Priorities() {
		return (EReference)policyMeasureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPolicyMeasure_Goals() {
		return (EReference)policyMeasureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPolicyMeasure_OwnGoals() {
		return (EReference)policyMeasureEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPolicyMeasure_Responsible() {
		return (EReference)policyMeasureEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyMeasure_Start() {
		return (EAttribute)policyMeasureEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyMeasure_End() {
		return (EAttribute)policyMeasureEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyMeasure_ProPoor() {
		return (EAttribute)policyMeasureEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyMeasure_ProPoorReason() {
		return (EAttribute)policyMeasureEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyMeasure_ProDevelopment() {
		return (EAttribute)policyMeasureEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyMeasure_ProDevelopmentReason() {
		return (EAttribute)policyMeasureEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyMeasure_RightsBased() {
		return (EAttribute)policyMeasureEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyMeasure_RightsBasedReason() {
		return (EAttribute)policyMeasureEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPolicyMeasure_Evidence() {
		return (EReference)policyMeasureEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPolicyMeasure_Related() {
		return (EReference)policyMeasureEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOwnGoal() {
		return ownGoalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOwnGoal_Code() {
		return (EAttribute)ownGoalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOwnGoal_Title() {
		return (EAttribute)ownGoalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOwnGoal_Description() {
		return (EAttribute)ownGoalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOwnGoal_Target() {
		return (EAttribute)ownGoalEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOwnGoal_TargetYear() {
		return (EAttribute)ownGoalEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOwnGoal_CorrespondsTo() {
		return (EReference)ownGoalEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImpact() {
		return impactEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpact_Title() {
		return (EAttribute)impactEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpact_Description() {
		return (EAttribute)impactEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpact_Dimension() {
		return (EAttribute)impactEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpact_Level() {
		return (EAttribute)impactEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpact_Affected() {
		return (EAttribute)impactEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpact_PlaysRole() {
		return (EAttribute)impactEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpact_Direction() {
		return (EAttribute)impactEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpact_Assessability() {
		return (EAttribute)impactEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpact_EvidenceGrade() {
		return (EAttribute)impactEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImpact_Evidence() {
		return (EReference)impactEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpact_Reasons() {
		return (EAttribute)impactEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImpact_Topics() {
		return (EReference)impactEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpact_Value() {
		return (EAttribute)impactEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpact_Currency() {
		return (EAttribute)impactEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpact_ValueYear() {
		return (EAttribute)impactEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgramme() {
		return programmeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_Type() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_Status() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_Function() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_Acronym() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_PartOf() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Request() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_Objectives() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_IatiIdentifier() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Identifiers() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_ReportingOrganisation() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_ParticipatingOrganisations() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_NationalCounterpart() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_FocalPoint() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Contacts() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_PlannedStart() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_ActualStart() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_PlannedEnd() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_ActualEnd() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_Scope() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_AreaShares() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Locations() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_CountryWide() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_SectorShares() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Goals() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_PolicyMarkers() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Tags() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_Humanitarian() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_TargetGroups() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Beneficiaries() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_BeneficiaryNotes() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_DefaultCurrency() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Budgets() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_PlannedDisbursements() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Transactions() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_CollaborationType() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_FlowType() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(35);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_FinanceType() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(36);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_AidType() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(37);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_TiedStatus() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(38);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Results() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(39);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Conditions() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(40);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Documents() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(41);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_RelatedProgrammes() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(42);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentifier() {
		return identifierEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentifier_Scheme() {
		return (EAttribute)identifierEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentifier_Value() {
		return (EAttribute)identifierEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIdentifier_Issuer() {
		return (EReference)identifierEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentifier_Note() {
		return (EAttribute)identifierEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParticipatingOrganisation() {
		return participatingOrganisationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParticipatingOrganisation_Organisation() {
		return (EReference)participatingOrganisationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipatingOrganisation_Name() {
		return (EAttribute)participatingOrganisationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipatingOrganisation_Role() {
		return (EAttribute)participatingOrganisationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipatingOrganisation_ActivityIdentifier() {
		return (EAttribute)participatingOrganisationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipatingOrganisation_Note() {
		return (EAttribute)participatingOrganisationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContactInfo() {
		return contactInfoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactInfo_Type() {
		return (EAttribute)contactInfoEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactInfo_OrganisationName() {
		return (EAttribute)contactInfoEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactInfo_Department() {
		return (EAttribute)contactInfoEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactInfo_PersonName() {
		return (EAttribute)contactInfoEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactInfo_JobTitle() {
		return (EAttribute)contactInfoEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactInfo_Telephone() {
		return (EAttribute)contactInfoEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactInfo_Email() {
		return (EAttribute)contactInfoEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactInfo_Website() {
		return (EAttribute)contactInfoEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactInfo_Address() {
		return (EAttribute)contactInfoEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAreaShare() {
		return areaShareEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAreaShare_Area() {
		return (EReference)areaShareEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAreaShare_Percentage() {
		return (EAttribute)areaShareEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAreaShare_Note() {
		return (EAttribute)areaShareEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLocation() {
		return locationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_Name() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLocation_Area() {
		return (EReference)locationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_AdminCode() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_AdminLevel() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_AdminVocabulary() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_Latitude() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_Longitude() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_Description() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSectorShare() {
		return sectorShareEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSectorShare_Sector() {
		return (EReference)sectorShareEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectorShare_Vocabulary() {
		return (EAttribute)sectorShareEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectorShare_Code() {
		return (EAttribute)sectorShareEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectorShare_Percentage() {
		return (EAttribute)sectorShareEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectorShare_Narrative() {
		return (EAttribute)sectorShareEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTag() {
		return tagEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTag_Concept() {
		return (EReference)tagEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTag_Vocabulary() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTag_Code() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTag_Label() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPolicyMarker() {
		return policyMarkerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyMarker_Marker() {
		return (EAttribute)policyMarkerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyMarker_Vocabulary() {
		return (EAttribute)policyMarkerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyMarker_Significance() {
		return (EAttribute)policyMarkerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyMarker_Rationale() {
		return (EAttribute)policyMarkerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBeneficiaryGroup() {
		return beneficiaryGroupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBeneficiaryGroup_Group() {
		return (EReference)beneficiaryGroupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeneficiaryGroup_Sex() {
		return (EAttribute)beneficiaryGroupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeneficiaryGroup_Planned() {
		return (EAttribute)beneficiaryGroupEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeneficiaryGroup_Reached() {
		return (EAttribute)beneficiaryGroupEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeneficiaryGroup_Description() {
		return (EAttribute)beneficiaryGroupEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBudget() {
		return budgetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudget_PeriodStart() {
		return (EAttribute)budgetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudget_PeriodEnd() {
		return (EAttribute)budgetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudget_Value() {
		return (EAttribute)budgetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudget_Currency() {
		return (EAttribute)budgetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudget_ValueDate() {
		return (EAttribute)budgetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudget_Type() {
		return (EAttribute)budgetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudget_Status() {
		return (EAttribute)budgetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlannedDisbursement() {
		return plannedDisbursementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlannedDisbursement_PeriodStart() {
		return (EAttribute)plannedDisbursementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlannedDisbursement_PeriodEnd() {
		return (EAttribute)plannedDisbursementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlannedDisbursement_Value() {
		return (EAttribute)plannedDisbursementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlannedDisbursement_Currency() {
		return (EAttribute)plannedDisbursementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlannedDisbursement_ValueDate() {
		return (EAttribute)plannedDisbursementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlannedDisbursement_Type() {
		return (EAttribute)plannedDisbursementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlannedDisbursement_Provider() {
		return (EReference)plannedDisbursementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlannedDisbursement_Receiver() {
		return (EReference)plannedDisbursementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTransaction() {
		return transactionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransaction_Type() {
		return (EAttribute)transactionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransaction_Date() {
		return (EAttribute)transactionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransaction_Value() {
		return (EAttribute)transactionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransaction_Currency() {
		return (EAttribute)transactionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransaction_ValueDate() {
		return (EAttribute)transactionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransaction_Reference() {
		return (EAttribute)transactionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransaction_Description() {
		return (EAttribute)transactionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTransaction_Provider() {
		return (EReference)transactionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransaction_ProviderName() {
		return (EAttribute)transactionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTransaction_Receiver() {
		return (EReference)transactionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransaction_ReceiverName() {
		return (EAttribute)transactionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTransaction_Area() {
		return (EReference)transactionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTransaction_Sector() {
		return (EReference)transactionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransaction_FlowType() {
		return (EAttribute)transactionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransaction_FinanceType() {
		return (EAttribute)transactionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransaction_AidType() {
		return (EAttribute)transactionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransaction_TiedStatus() {
		return (EAttribute)transactionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransaction_Humanitarian() {
		return (EAttribute)transactionEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResult() {
		return resultEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResult_Type() {
		return (EAttribute)resultEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResult_Title() {
		return (EAttribute)resultEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResult_Description() {
		return (EAttribute)resultEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResult_Aggregation() {
		return (EAttribute)resultEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResult_Indicators() {
		return (EReference)resultEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResult_Documents() {
		return (EReference)resultEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndicator() {
		return indicatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Title() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Description() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Measure() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Ascending() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Unit() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Periods() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_BaselineYear() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_BaselineDate() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_BaselineValue() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_BaselineComment() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndicatorPeriod() {
		return indicatorPeriodEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorPeriod_Start() {
		return (EAttribute)indicatorPeriodEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorPeriod_End() {
		return (EAttribute)indicatorPeriodEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorPeriod_TargetValue() {
		return (EAttribute)indicatorPeriodEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorPeriod_TargetComment() {
		return (EAttribute)indicatorPeriodEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorPeriod_ActualValue() {
		return (EAttribute)indicatorPeriodEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorPeriod_ActualComment() {
		return (EAttribute)indicatorPeriodEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCondition() {
		return conditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Type() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Text() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDocumentLink() {
		return documentLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentLink_Title() {
		return (EAttribute)documentLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentLink_Url() {
		return (EAttribute)documentLinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentLink_Description() {
		return (EAttribute)documentLinkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDocumentLink_Publication() {
		return (EReference)documentLinkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentLink_Format() {
		return (EAttribute)documentLinkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentLink_Categories() {
		return (EAttribute)documentLinkEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentLink_Languages() {
		return (EAttribute)documentLinkEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentLink_Date() {
		return (EAttribute)documentLinkEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelatedProgramme() {
		return relatedProgrammeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelatedProgramme_Programme() {
		return (EReference)relatedProgrammeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelatedProgramme_Identifier() {
		return (EAttribute)relatedProgrammeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelatedProgramme_Type() {
		return (EAttribute)relatedProgrammeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelatedProgramme_Note() {
		return (EAttribute)relatedProgrammeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLesson() {
		return lessonEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Nature() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Tried() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Happened() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Why() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Recommendation() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Outcome() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Occurred() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLesson_AppliesWhen() {
		return (EReference)lessonEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLesson_NotWhen() {
		return (EReference)lessonEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLesson_Context() {
		return (EReference)lessonEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLesson_TargetGroups() {
		return (EReference)lessonEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_EvidenceLevel() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLesson_Evidence() {
		return (EReference)lessonEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLesson_Derivations() {
		return (EReference)lessonEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLesson_Contact() {
		return (EReference)lessonEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLesson_SupersededBy() {
		return (EReference)lessonEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContextCondition() {
		return contextConditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContextCondition_Attribute() {
		return (EAttribute)contextConditionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContextCondition_Operator() {
		return (EAttribute)contextConditionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContextCondition_Value() {
		return (EAttribute)contextConditionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContextCondition_Low() {
		return (EAttribute)contextConditionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContextCondition_High() {
		return (EAttribute)contextConditionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContextCondition_Concepts() {
		return (EReference)contextConditionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContextCondition_Explanation() {
		return (EAttribute)contextConditionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContextValue() {
		return contextValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContextValue_Attribute() {
		return (EAttribute)contextValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContextValue_Value() {
		return (EAttribute)contextValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContextValue_Number() {
		return (EAttribute)contextValueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContextValue_Unit() {
		return (EAttribute)contextValueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContextValue_Concepts() {
		return (EReference)contextValueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContextValue_Year() {
		return (EAttribute)contextValueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContextValue_Source() {
		return (EReference)contextValueEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDerivation() {
		return derivationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDerivation_Source() {
		return (EReference)derivationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDerivation_Page() {
		return (EAttribute)derivationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDerivation_Quote() {
		return (EAttribute)derivationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDerivation_Note() {
		return (EAttribute)derivationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLessonUse() {
		return lessonUseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLessonUse_Lesson() {
		return (EReference)lessonUseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLessonUse_UsedIn() {
		return (EReference)lessonUseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLessonUse_UsedBy() {
		return (EReference)lessonUseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLessonUse_UsedOn() {
		return (EAttribute)lessonUseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLessonUse_Adaptation() {
		return (EAttribute)lessonUseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLessonUse_Effect() {
		return (EAttribute)lessonUseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLessonUse_EffectNotes() {
		return (EAttribute)lessonUseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRequest() {
		return requestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequest_Scope() {
		return (EAttribute)requestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequest_Question() {
		return (EAttribute)requestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequest_Context() {
		return (EAttribute)requestEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRequest_Requester() {
		return (EReference)requestEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequest_RequesterName() {
		return (EAttribute)requestEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequest_Received() {
		return (EAttribute)requestEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequest_State() {
		return (EAttribute)requestEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequest_Deadline() {
		return (EAttribute)requestEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequest_Audience() {
		return (EAttribute)requestEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRequest_Asked() {
		return (EReference)requestEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRequest_AnsweredBy() {
		return (EReference)requestEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRequest_Reply() {
		return (EReference)requestEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsolidatedReply() {
		return consolidatedReplyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsolidatedReply_Synopsis() {
		return (EAttribute)consolidatedReplyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsolidatedReply_Experiences() {
		return (EReference)consolidatedReplyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsolidatedReply_Resources() {
		return (EReference)consolidatedReplyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsolidatedReply_Credits() {
		return (EReference)consolidatedReplyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsolidatedReply_Compiled() {
		return (EAttribute)consolidatedReplyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsolidatedReply_CompiledBy() {
		return (EReference)consolidatedReplyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAreaExperience() {
		return areaExperienceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAreaExperience_Area() {
		return (EReference)areaExperienceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAreaExperience_Text() {
		return (EAttribute)areaExperienceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAreaExperience_Contributions() {
		return (EReference)areaExperienceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAreaExperience_Cited() {
		return (EReference)areaExperienceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCitedResource() {
		return citedResourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitedResource_Title() {
		return (EAttribute)citedResourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCitedResource_Record() {
		return (EReference)citedResourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitedResource_Url() {
		return (EAttribute)citedResourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitedResource_Note() {
		return (EAttribute)citedResourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContribution() {
		return contributionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_Request() {
		return (EReference)contributionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_InReplyTo() {
		return (EReference)contributionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_Author() {
		return (EReference)contributionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_AuthorName() {
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_Text() {
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_Cited() {
		return (EReference)contributionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_ConsentToBeNamed() {
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_Received() {
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_Channel() {
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeeting() {
		return meetingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Type() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_State() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Start() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_End() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Series() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_FollowUpOf() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Place() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_PlaceArea() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Online() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Organisers() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Participants() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Agenda() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Decisions() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Outcome() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Documents() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParticipation() {
		return participationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParticipation_Person() {
		return (EReference)participationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipation_Name() {
		return (EAttribute)participationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParticipation_Organisation() {
		return (EReference)participationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipation_Role() {
		return (EAttribute)participationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipation_Attended() {
		return (EAttribute)participationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipation_Note() {
		return (EAttribute)participationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgendaItem() {
		return agendaItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgendaItem_Number() {
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgendaItem_Title() {
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgendaItem_Description() {
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgendaItem_Presenter() {
		return (EReference)agendaItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgendaItem_Minutes() {
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgendaItem_About() {
		return (EReference)agendaItemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecision() {
		return decisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Text() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_AgendaItem() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Responsible() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Due() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_About() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAction() {
		return actionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_State() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAction_Owner() {
		return (EReference)actionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Due() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Done() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAction_ArisingFrom() {
		return (EReference)actionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAction_Decision() {
		return (EReference)actionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Outcome() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPublication() {
		return publicationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Type() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_PublicationStatus() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPublication_Creators() {
		return (EReference)publicationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPublication_Publisher() {
		return (EReference)publicationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_PublisherName() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Issued() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_AbstractText() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Series() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Number() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Edition() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Pages() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Place() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPublication_PartOf() {
		return (EReference)publicationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPublication_Replaces() {
		return (EReference)publicationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Url() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Doi() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Isbn() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Issn() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPublication_Identifiers() {
		return (EReference)publicationEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Rights() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_CitationKey() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPublication_Findings() {
		return (EReference)publicationEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPublication_Recommendations() {
		return (EReference)publicationEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Languages() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCreator() {
		return creatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCreator_Name() {
		return (EAttribute)creatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCreator_Agent() {
		return (EReference)creatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCreator_Corporate() {
		return (EAttribute)creatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCreator_Role() {
		return (EAttribute)creatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStatement() {
		return statementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatement_Number() {
		return (EAttribute)statementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatement_Text() {
		return (EAttribute)statementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatement_Page() {
		return (EAttribute)statementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatement_Quote() {
		return (EAttribute)statementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatement_Areas() {
		return (EReference)statementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatement_Themes() {
		return (EReference)statementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatement_Related() {
		return (EReference)statementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFinding() {
		return findingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_EvidenceGrade() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRecommendation() {
		return recommendationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecommendation_AddressedTo() {
		return (EAttribute)recommendationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecommendation_BasedOn() {
		return (EReference)recommendationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecommendation_Uptake() {
		return (EAttribute)recommendationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrganisation() {
		return organisationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Acronym() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisation_Type() {
		return (EReference)organisationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisation_TypeHistory() {
		return (EReference)organisationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Established() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Dissolved() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisation_Headquarters() {
		return (EReference)organisationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisation_Identifiers() {
		return (EReference)organisationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisation_PartOf() {
		return (EReference)organisationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisation_Memberships() {
		return (EReference)organisationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisation_SucceededBy() {
		return (EReference)organisationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Website() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Email() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Telephone() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Address() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDatedType() {
		return datedTypeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDatedType_Type() {
		return (EReference)datedTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatedType_From() {
		return (EAttribute)datedTypeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatedType_To() {
		return (EAttribute)datedTypeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMembership() {
		return membershipEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMembership_Group() {
		return (EReference)membershipEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembership_Role() {
		return (EAttribute)membershipEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembership_From() {
		return (EAttribute)membershipEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembership_To() {
		return (EAttribute)membershipEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerson() {
		return personEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Name() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Sex() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Organisation() {
		return (EReference)personEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Position() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_LanguageSkills() {
		return (EReference)personEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_RemovedOn() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLanguageSkill() {
		return languageSkillEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLanguageSkill_Language() {
		return (EReference)languageSkillEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLanguageSkill_Level() {
		return (EAttribute)languageSkillEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPractitioner() {
		return practitionerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractitioner_Office() {
		return (EAttribute)practitionerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPractitioner_Expertise() {
		return (EReference)practitionerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractitioner_Email() {
		return (EAttribute)practitionerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractitioner_Website() {
		return (EAttribute)practitionerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractitioner_ActiveFrom() {
		return (EAttribute)practitionerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractitioner_ActiveTo() {
		return (EAttribute)practitionerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPractitioner_Keys() {
		return (EReference)practitionerEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSigningKey() {
		return signingKeyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSigningKey_Type() {
		return (EAttribute)signingKeyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSigningKey_PublicKey() {
		return (EAttribute)signingKeyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSigningKey_From() {
		return (EAttribute)signingKeyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSigningKey_To() {
		return (EAttribute)signingKeyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRosterPerson() {
		return rosterPersonEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRosterPerson_BirthDate() {
		return (EAttribute)rosterPersonEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRosterPerson_BirthArea() {
		return (EReference)rosterPersonEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRosterPerson_RaisedIn() {
		return (EReference)rosterPersonEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRosterPerson_Origins() {
		return (EReference)rosterPersonEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRosterPerson_Residence() {
		return (EReference)rosterPersonEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRosterPerson_ResidencePlace() {
		return (EAttribute)rosterPersonEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRosterPerson_Skills() {
		return (EReference)rosterPersonEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRosterPerson_EducationLevel() {
		return (EReference)rosterPersonEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRosterPerson_Availability() {
		return (EReference)rosterPersonEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRosterPerson_Experience() {
		return (EReference)rosterPersonEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRosterPerson_Consents() {
		return (EReference)rosterPersonEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRosterPerson_Contact() {
		return (EReference)rosterPersonEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSkill() {
		return skillEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSkill_Concept() {
		return (EReference)skillEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSkill_Description() {
		return (EAttribute)skillEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSkill_Grade() {
		return (EAttribute)skillEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSkill_Years() {
		return (EAttribute)skillEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAvailability() {
		return availabilityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAvailability_From() {
		return (EAttribute)availabilityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAvailability_To() {
		return (EAttribute)availabilityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAvailability_Note() {
		return (EAttribute)availabilityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExperience() {
		return experienceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperience_Title() {
		return (EAttribute)experienceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperience_Organisation() {
		return (EAttribute)experienceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperience_Area() {
		return (EReference)experienceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperience_From() {
		return (EAttribute)experienceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperience_To() {
		return (EAttribute)experienceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperience_Description() {
		return (EAttribute)experienceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsent() {
		return consentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Scope() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Purpose() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Date() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Until() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Withdrawn() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Guardian() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_GuardianRelation() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContactData() {
		return contactDataEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactData_Email() {
		return (EAttribute)contactDataEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactData_Telephone() {
		return (EAttribute)contactDataEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactData_Address() {
		return (EAttribute)contactDataEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactData_GuardianName() {
		return (EAttribute)contactDataEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactData_GuardianContact() {
		return (EAttribute)contactDataEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpert() {
		return expertEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExpert_Occupation() {
		return (EReference)expertEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExpert_Expertise() {
		return (EReference)expertEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExpert_Schemes() {
		return (EReference)expertEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpert_Voluntary() {
		return (EAttribute)expertEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpert_Biography() {
		return (EAttribute)expertEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCandidate() {
		return candidateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCandidate_School() {
		return (EAttribute)candidateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCandidate_Field() {
		return (EAttribute)candidateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCandidate_Grade() {
		return (EAttribute)candidateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCandidate_InternshipAreas() {
		return (EReference)candidateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCandidate_Motivation() {
		return (EAttribute)candidateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCandidate_Schemes() {
		return (EReference)candidateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNeed() {
		return needEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Type() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_State() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNeed_Host() {
		return (EReference)needEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNeed_Supervisor() {
		return (EReference)needEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNeed_Programme() {
		return (EReference)needEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNeed_Request() {
		return (EReference)needEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Tasks() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNeed_Skills() {
		return (EReference)needEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNeed_LanguageSkills() {
		return (EReference)needEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNeed_InternshipArea() {
		return (EReference)needEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNeed_EducationLevel() {
		return (EReference)needEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Start() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_End() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Weeks() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Place() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNeed_PlaceArea() {
		return (EReference)needEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Positions() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Terms() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSkillRequirement() {
		return skillRequirementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSkillRequirement_Concept() {
		return (EReference)skillRequirementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSkillRequirement_Description() {
		return (EAttribute)skillRequirementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSkillRequirement_Grade() {
		return (EAttribute)skillRequirementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSkillRequirement_Weight() {
		return (EAttribute)skillRequirementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSkillRequirement_MustHave() {
		return (EAttribute)skillRequirementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssignment() {
		return assignmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssignment_Need() {
		return (EReference)assignmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssignment_Person() {
		return (EReference)assignmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_State() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_Start() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_End() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssignment_Supervisor() {
		return (EReference)assignmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_Report() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssignment_ReportDocument() {
		return (EReference)assignmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssignment_Lessons() {
		return (EReference)assignmentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssignment_FollowUps() {
		return (EReference)assignmentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFollowUp() {
		return followUpEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFollowUp_Date() {
		return (EAttribute)followUpEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFollowUp_Text() {
		return (EAttribute)followUpEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFollowUp_By() {
		return (EReference)followUpEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDataset() {
		return datasetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataset_Publisher() {
		return (EReference)datasetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataset_PublisherName() {
		return (EAttribute)datasetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataset_Edition() {
		return (EAttribute)datasetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataset_Issued() {
		return (EAttribute)datasetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataset_Retrieved() {
		return (EAttribute)datasetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataset_Url() {
		return (EAttribute)datasetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataset_Rights() {
		return (EAttribute)datasetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataset_Dataflow() {
		return (EAttribute)datasetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataset_Components() {
		return (EReference)datasetEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataset_TimeStart() {
		return (EAttribute)datasetEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataset_TimeEnd() {
		return (EAttribute)datasetEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataset_ObservationCount() {
		return (EAttribute)datasetEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataset_Observations() {
		return (EAttribute)datasetEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataset_Method() {
		return (EAttribute)datasetEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDatasetComponent() {
		return datasetComponentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetComponent_Code() {
		return (EAttribute)datasetComponentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetComponent_Role() {
		return (EAttribute)datasetComponentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetComponent_Label() {
		return (EAttribute)datasetComponentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetComponent_Scheme() {
		return (EAttribute)datasetComponentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetComponent_Unit() {
		return (EAttribute)datasetComponentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetComponent_Description() {
		return (EAttribute)datasetComponentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVocabulary() {
		return vocabularyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVocabulary_Scheme() {
		return (EAttribute)vocabularyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVocabulary_Version() {
		return (EAttribute)vocabularyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVocabulary_Issued() {
		return (EAttribute)vocabularyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVocabulary_Publisher() {
		return (EAttribute)vocabularyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVocabulary_Url() {
		return (EAttribute)vocabularyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVocabulary_Rights() {
		return (EAttribute)vocabularyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVocabulary_Concepts() {
		return (EReference)vocabularyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConcept() {
		return conceptEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcept_Notation() {
		return (EAttribute)conceptEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcept_Labels() {
		return (EAttribute)conceptEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcept_Definition() {
		return (EAttribute)conceptEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcept_ScopeNote() {
		return (EAttribute)conceptEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConcept_Aliases() {
		return (EReference)conceptEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConcept_Broader() {
		return (EReference)conceptEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConcept_Related() {
		return (EReference)conceptEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConcept_Mappings() {
		return (EReference)conceptEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcept_ValidFrom() {
		return (EAttribute)conceptEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcept_ValidTo() {
		return (EAttribute)conceptEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcept_Codes() {
		return (EAttribute)conceptEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMapping() {
		return mappingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapping_Type() {
		return (EAttribute)mappingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapping_Target() {
		return (EReference)mappingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapping_Source() {
		return (EAttribute)mappingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAlias() {
		return aliasEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlias_Label() {
		return (EAttribute)aliasEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlias_Language() {
		return (EAttribute)aliasEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlias_Source() {
		return (EAttribute)aliasEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlias_ValidFrom() {
		return (EAttribute)aliasEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlias_ValidTo() {
		return (EAttribute)aliasEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSpaceInfo() {
		return spaceInfoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpaceInfo_Name() {
		return (EAttribute)spaceInfoEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpaceInfo_SpaceKind() {
		return (EAttribute)spaceInfoEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpaceInfo_Purpose() {
		return (EAttribute)spaceInfoEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpaceInfo_Languages() {
		return (EAttribute)spaceInfoEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpaceInfo_ReviewPolicy() {
		return (EAttribute)spaceInfoEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpaceInfo_ReviewersNeeded() {
		return (EAttribute)spaceInfoEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpaceInfo_ContactDataAllowed() {
		return (EAttribute)spaceInfoEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpaceInfo_DefaultConfidentiality() {
		return (EAttribute)spaceInfoEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpaceInfo_SchemaVersion() {
		return (EAttribute)spaceInfoEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpaceInfo_Epoch() {
		return (EAttribute)spaceInfoEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSpaceInfo_Members() {
		return (EReference)spaceInfoEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpaceInfo_SignaturePolicy() {
		return (EAttribute)spaceInfoEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpaceInfo_AcceptingRoles() {
		return (EAttribute)spaceInfoEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSpaceMember() {
		return spaceMemberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpaceMember_Name() {
		return (EAttribute)spaceMemberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSpaceMember_Practitioner() {
		return (EReference)spaceMemberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpaceMember_Emails() {
		return (EAttribute)spaceMemberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpaceMember_Roles() {
		return (EAttribute)spaceMemberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSpaceMember_Keys() {
		return (EReference)spaceMemberEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpaceMember_Joined() {
		return (EAttribute)spaceMemberEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpaceMember_Left() {
		return (EAttribute)spaceMemberEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAbsence() {
		return absenceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMethod() {
		return methodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConfidence() {
		return confidenceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConfidentiality() {
		return confidentialityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReviewState() {
		return reviewStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTriState() {
		return triStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getJudgement() {
		return judgementEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLikelihood() {
		return likelihoodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSex() {
		return sexEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMigrationFlow() {
		return migrationFlowEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMotive() {
		return motiveEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReturnIntention() {
		return returnIntentionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRemittanceBasis() {
		return remittanceBasisEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActualJudgement() {
		return actualJudgementEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFactorKind() {
		return factorKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getImpactDirection() {
		return impactDirectionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHouseholdUseKind() {
		return householdUseKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTransferChannel() {
		return transferChannelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStrategyType() {
		return strategyTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPolicyState() {
		return policyStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPolicyInstrument() {
		return policyInstrumentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getImpactDimension() {
		return impactDimensionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getImpactLevel() {
		return impactLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAffected() {
		return affectedEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAssessability() {
		return assessabilityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEvidenceGrade() {
		return evidenceGradeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProgrammeType() {
		return programmeTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProgrammeStatus() {
		return programmeStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProgrammeFunction() {
		return programmeFunctionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOrganisationRole() {
		return organisationRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActivityScope() {
		return activityScopeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMarkerSignificance() {
		return markerSignificanceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBudgetType() {
		return budgetTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBudgetStatus() {
		return budgetStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTransactionType() {
		return transactionTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResultType() {
		return resultTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIndicatorMeasure() {
		return indicatorMeasureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRelationType() {
		return relationTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContactType() {
		return contactTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConditionType() {
		return conditionTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLessonNature() {
		return lessonNatureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLessonOutcome() {
		return lessonOutcomeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEvidenceLevel() {
		return evidenceLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConditionOperator() {
		return conditionOperatorEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getUseEffect() {
		return useEffectEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRequestScope() {
		return requestScopeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRequestState() {
		return requestStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContributionChannel() {
		return contributionChannelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeetingType() {
		return meetingTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeetingState() {
		return meetingStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getParticipantRole() {
		return participantRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActionState() {
		return actionStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPublicationType() {
		return publicationTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPublicationStatus() {
		return publicationStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCreatorRole() {
		return creatorRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSkillGrade() {
		return skillGradeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLanguageLevel() {
		return languageLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConsentScope() {
		return consentScopeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNeedType() {
		return needTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNeedState() {
		return needStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAssignmentState() {
		return assignmentStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getComponentRole() {
		return componentRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMappingType() {
		return mappingTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSpaceKind() {
		return spaceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSignaturePolicy() {
		return signaturePolicyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getKeyType() {
		return keyTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getText() {
		return textEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPartialDate() {
		return partialDateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getTimestamp() {
		return timestampEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelFactory getModelFactory() {
		return (ModelFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);

		partEClass = createEClass(PART);
		createEReference(partEClass, PART__FACTS);

		factEClass = createEClass(FACT);
		createEAttribute(factEClass, FACT__FEATURE);
		createEAttribute(factEClass, FACT__ABSENCE);
		createEReference(factEClass, FACT__SOURCES);
		createEReference(factEClass, FACT__FILES);
		createEAttribute(factEClass, FACT__PAGE);
		createEAttribute(factEClass, FACT__QUOTE);
		createEAttribute(factEClass, FACT__TOLD_BY);
		createEAttribute(factEClass, FACT__DATE);
		createEAttribute(factEClass, FACT__METHOD);
		createEAttribute(factEClass, FACT__CONFIDENCE);
		createEAttribute(factEClass, FACT__COMMENT);

		extensionEClass = createEClass(EXTENSION);

		foreignContentEClass = createEClass(FOREIGN_CONTENT);
		createEAttribute(foreignContentEClass, FOREIGN_CONTENT__FORMAT);
		createEAttribute(foreignContentEClass, FOREIGN_CONTENT__PATH);
		createEAttribute(foreignContentEClass, FOREIGN_CONTENT__CONTENT);

		attachmentEClass = createEClass(ATTACHMENT);
		createEAttribute(attachmentEClass, ATTACHMENT__NAME);
		createEAttribute(attachmentEClass, ATTACHMENT__DESCRIPTION);
		createEAttribute(attachmentEClass, ATTACHMENT__MEDIA_TYPE);
		createEAttribute(attachmentEClass, ATTACHMENT__SIZE);
		createEAttribute(attachmentEClass, ATTACHMENT__SHA256);
		createEAttribute(attachmentEClass, ATTACHMENT__PAGE);
		createEAttribute(attachmentEClass, ATTACHMENT__QUOTE);

		reviewEntryEClass = createEClass(REVIEW_ENTRY);
		createEAttribute(reviewEntryEClass, REVIEW_ENTRY__DATE);
		createEReference(reviewEntryEClass, REVIEW_ENTRY__BY);
		createEAttribute(reviewEntryEClass, REVIEW_ENTRY__BY_NAME);
		createEAttribute(reviewEntryEClass, REVIEW_ENTRY__FROM);
		createEAttribute(reviewEntryEClass, REVIEW_ENTRY__TO);
		createEAttribute(reviewEntryEClass, REVIEW_ENTRY__COMMENT);
		createEAttribute(reviewEntryEClass, REVIEW_ENTRY__CONTENT_HASH);
		createEAttribute(reviewEntryEClass, REVIEW_ENTRY__ABOUT_OBJECT);
		createEAttribute(reviewEntryEClass, REVIEW_ENTRY__ABOUT_FEATURE);

		remarkEClass = createEClass(REMARK);
		createEAttribute(remarkEClass, REMARK__DATE);
		createEReference(remarkEClass, REMARK__BY);
		createEAttribute(remarkEClass, REMARK__BY_NAME);
		createEAttribute(remarkEClass, REMARK__COMMENT);
		createEAttribute(remarkEClass, REMARK__ABOUT_OBJECT);
		createEAttribute(remarkEClass, REMARK__ABOUT_FEATURE);

		assumptionStepEClass = createEClass(ASSUMPTION_STEP);
		createEAttribute(assumptionStepEClass, ASSUMPTION_STEP__DATE);
		createEAttribute(assumptionStepEClass, ASSUMPTION_STEP__BY_NAME);
		createEAttribute(assumptionStepEClass, ASSUMPTION_STEP__ABOUT);
		createEAttribute(assumptionStepEClass, ASSUMPTION_STEP__VALUE);
		createEAttribute(assumptionStepEClass, ASSUMPTION_STEP__REASON);

		reviewedEClass = createEClass(REVIEWED);
		createEAttribute(reviewedEClass, REVIEWED__REVIEW_STATE);
		createEAttribute(reviewedEClass, REVIEWED__REVIEW_BY);
		createEReference(reviewedEClass, REVIEWED__REVIEW_LOG);
		createEReference(reviewedEClass, REVIEWED__REVIEWERS);

		recordEClass = createEClass(RECORD);
		createEAttribute(recordEClass, RECORD__TITLE);
		createEAttribute(recordEClass, RECORD__SUMMARY);
		createEReference(recordEClass, RECORD__AREAS);
		createEReference(recordEClass, RECORD__THEMES);
		createEAttribute(recordEClass, RECORD__LANGUAGE);
		createEReference(recordEClass, RECORD__SOURCES);
		createEAttribute(recordEClass, RECORD__AS_OF);
		createEAttribute(recordEClass, RECORD__LAST_CONFIRMED);
		createEReference(recordEClass, RECORD__KEEPER);
		createEAttribute(recordEClass, RECORD__CONFIDENTIALITY);
		createEAttribute(recordEClass, RECORD__NOTES);
		createEReference(recordEClass, RECORD__ATTACHMENTS);
		createEReference(recordEClass, RECORD__FACTS);
		createEReference(recordEClass, RECORD__EXTENSIONS);

		reviewableEClass = createEClass(REVIEWABLE);

		agentEClass = createEClass(AGENT);

		countryCaseEClass = createEClass(COUNTRY_CASE);
		createEReference(countryCaseEClass, COUNTRY_CASE__AREA);
		createEAttribute(countryCaseEClass, COUNTRY_CASE__PERIOD_START);
		createEAttribute(countryCaseEClass, COUNTRY_CASE__PERIOD_END);
		createEAttribute(countryCaseEClass, COUNTRY_CASE__OVERVIEW);
		createEReference(countryCaseEClass, COUNTRY_CASE__MIGRANT_GROUPS);
		createEAttribute(countryCaseEClass, COUNTRY_CASE__PROFILE_NOTES);
		createEReference(countryCaseEClass, COUNTRY_CASE__REMITTANCE_ESTIMATES);
		createEAttribute(countryCaseEClass, COUNTRY_CASE__REMITTANCE_NOTES);
		createEReference(countryCaseEClass, COUNTRY_CASE__STRATEGIES);
		createEReference(countryCaseEClass, COUNTRY_CASE__MEASURES);
		createEReference(countryCaseEClass, COUNTRY_CASE__OWN_GOALS);
		createEAttribute(countryCaseEClass, COUNTRY_CASE__POLICY_NOTES);
		createEReference(countryCaseEClass, COUNTRY_CASE__IMPACTS);
		createEAttribute(countryCaseEClass, COUNTRY_CASE__IMPACT_NOTES);

		migrantGroupEClass = createEClass(MIGRANT_GROUP);
		createEAttribute(migrantGroupEClass, MIGRANT_GROUP__NAME);
		createEAttribute(migrantGroupEClass, MIGRANT_GROUP__FLOW);
		createEAttribute(migrantGroupEClass, MIGRANT_GROUP__SEX);
		createEAttribute(migrantGroupEClass, MIGRANT_GROUP__AGE_FROM);
		createEAttribute(migrantGroupEClass, MIGRANT_GROUP__AGE_TO);
		createEReference(migrantGroupEClass, MIGRANT_GROUP__SKILL_LEVEL);
		createEReference(migrantGroupEClass, MIGRANT_GROUP__OCCUPATIONS);
		createEReference(migrantGroupEClass, MIGRANT_GROUP__DESTINATIONS);
		createEAttribute(migrantGroupEClass, MIGRANT_GROUP__MOTIVE);
		createEAttribute(migrantGroupEClass, MIGRANT_GROUP__RETURN_INTENTION);
		createEAttribute(migrantGroupEClass, MIGRANT_GROUP__SKILLS_BROUGHT_BACK);
		createEAttribute(migrantGroupEClass, MIGRANT_GROUP__INVESTMENT_BROUGHT_BACK);
		createEAttribute(migrantGroupEClass, MIGRANT_GROUP__MOTIVE_REASONS);
		createEAttribute(migrantGroupEClass, MIGRANT_GROUP__RETURN_REASONS);
		createEAttribute(migrantGroupEClass, MIGRANT_GROUP__RESOURCE_REASONS);
		createEReference(migrantGroupEClass, MIGRANT_GROUP__EVIDENCE);
		createEAttribute(migrantGroupEClass, MIGRANT_GROUP__EVIDENCE_GRADE);

		remittanceEstimateEClass = createEClass(REMITTANCE_ESTIMATE);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__NAME);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__YEAR);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__BASIS);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__OFFICIAL);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__CURRENCY);
		createEReference(remittanceEstimateEClass, REMITTANCE_ESTIMATE__CORRIDORS);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__BANKING_FLOW_ASSUMPTION);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__ASSUMPTIONS);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__INFORMAL_SHARE);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__SENDING_COST);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__MULTIPLIER);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__SIMULATION_SEED);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__POTENTIAL);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__POTENTIAL_LOW);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__POTENTIAL_HIGH);
		createEReference(remittanceEstimateEClass, REMITTANCE_ESTIMATE__FACTORS);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__ACTUAL_JUDGEMENT);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__ACTUAL_LOW);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__ACTUAL_CENTRAL);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__ACTUAL_HIGH);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__ACTUAL_ARGUMENT);
		createEReference(remittanceEstimateEClass, REMITTANCE_ESTIMATE__HOUSEHOLD_USES);
		createEAttribute(remittanceEstimateEClass, REMITTANCE_ESTIMATE__OUTCOME);
		createEReference(remittanceEstimateEClass, REMITTANCE_ESTIMATE__EVIDENCE);

		corridorEClass = createEClass(CORRIDOR);
		createEReference(corridorEClass, CORRIDOR__HOST);
		createEAttribute(corridorEClass, CORRIDOR__AMOUNT);
		createEAttribute(corridorEClass, CORRIDOR__SHARE);
		createEAttribute(corridorEClass, CORRIDOR__MIGRANTS);
		createEAttribute(corridorEClass, CORRIDOR__COST);
		createEAttribute(corridorEClass, CORRIDOR__CHANNEL);
		createEAttribute(corridorEClass, CORRIDOR__NOTE);

		remittanceFactorEClass = createEClass(REMITTANCE_FACTOR);
		createEAttribute(remittanceFactorEClass, REMITTANCE_FACTOR__NAME);
		createEAttribute(remittanceFactorEClass, REMITTANCE_FACTOR__KIND);
		createEAttribute(remittanceFactorEClass, REMITTANCE_FACTOR__DIRECTION);
		createEAttribute(remittanceFactorEClass, REMITTANCE_FACTOR__RATIONALE);
		createEReference(remittanceFactorEClass, REMITTANCE_FACTOR__EVIDENCE);
		createEAttribute(remittanceFactorEClass, REMITTANCE_FACTOR__EVIDENCE_GRADE);

		householdUseEClass = createEClass(HOUSEHOLD_USE);
		createEAttribute(householdUseEClass, HOUSEHOLD_USE__USE);
		createEAttribute(householdUseEClass, HOUSEHOLD_USE__SHARE);
		createEAttribute(householdUseEClass, HOUSEHOLD_USE__NOTE);

		strategyEClass = createEClass(STRATEGY);
		createEAttribute(strategyEClass, STRATEGY__TITLE);
		createEAttribute(strategyEClass, STRATEGY__TYPE);
		createEAttribute(strategyEClass, STRATEGY__INTEGRATION);
		createEReference(strategyEClass, STRATEGY__OWNER);
		createEAttribute(strategyEClass, STRATEGY__START);
		createEAttribute(strategyEClass, STRATEGY__END);
		createEAttribute(strategyEClass, STRATEGY__DESCRIPTION);
		createEReference(strategyEClass, STRATEGY__GOALS);
		createEReference(strategyEClass, STRATEGY__DOCUMENT);
		createEReference(strategyEClass, STRATEGY__RELATED);

		policyMeasureEClass = createEClass(POLICY_MEASURE);
		createEAttribute(policyMeasureEClass, POLICY_MEASURE__TITLE);
		createEAttribute(policyMeasureEClass, POLICY_MEASURE__DESCRIPTION);
		createEReference(policyMeasureEClass, POLICY_MEASURE__STRATEGY);
		createEReference(policyMeasureEClass, POLICY_MEASURE__AREA_OF_WORK);
		createEAttribute(policyMeasureEClass, POLICY_MEASURE__INSTRUMENT);
		createEAttribute(policyMeasureEClass, POLICY_MEASURE__STATE);
		createEReference(policyMeasureEClass, POLICY_MEASURE__PRIORITIES);
		createEReference(policyMeasureEClass, POLICY_MEASURE__GOALS);
		createEReference(policyMeasureEClass, POLICY_MEASURE__OWN_GOALS);
		createEReference(policyMeasureEClass, POLICY_MEASURE__RESPONSIBLE);
		createEAttribute(policyMeasureEClass, POLICY_MEASURE__START);
		createEAttribute(policyMeasureEClass, POLICY_MEASURE__END);
		createEAttribute(policyMeasureEClass, POLICY_MEASURE__PRO_POOR);
		createEAttribute(policyMeasureEClass, POLICY_MEASURE__PRO_POOR_REASON);
		createEAttribute(policyMeasureEClass, POLICY_MEASURE__PRO_DEVELOPMENT);
		createEAttribute(policyMeasureEClass, POLICY_MEASURE__PRO_DEVELOPMENT_REASON);
		createEAttribute(policyMeasureEClass, POLICY_MEASURE__RIGHTS_BASED);
		createEAttribute(policyMeasureEClass, POLICY_MEASURE__RIGHTS_BASED_REASON);
		createEReference(policyMeasureEClass, POLICY_MEASURE__EVIDENCE);
		createEReference(policyMeasureEClass, POLICY_MEASURE__RELATED);

		ownGoalEClass = createEClass(OWN_GOAL);
		createEAttribute(ownGoalEClass, OWN_GOAL__CODE);
		createEAttribute(ownGoalEClass, OWN_GOAL__TITLE);
		createEAttribute(ownGoalEClass, OWN_GOAL__DESCRIPTION);
		createEAttribute(ownGoalEClass, OWN_GOAL__TARGET);
		createEAttribute(ownGoalEClass, OWN_GOAL__TARGET_YEAR);
		createEReference(ownGoalEClass, OWN_GOAL__CORRESPONDS_TO);

		impactEClass = createEClass(IMPACT);
		createEAttribute(impactEClass, IMPACT__TITLE);
		createEAttribute(impactEClass, IMPACT__DESCRIPTION);
		createEAttribute(impactEClass, IMPACT__DIMENSION);
		createEAttribute(impactEClass, IMPACT__LEVEL);
		createEAttribute(impactEClass, IMPACT__AFFECTED);
		createEAttribute(impactEClass, IMPACT__PLAYS_ROLE);
		createEAttribute(impactEClass, IMPACT__DIRECTION);
		createEAttribute(impactEClass, IMPACT__ASSESSABILITY);
		createEAttribute(impactEClass, IMPACT__EVIDENCE_GRADE);
		createEReference(impactEClass, IMPACT__EVIDENCE);
		createEAttribute(impactEClass, IMPACT__REASONS);
		createEReference(impactEClass, IMPACT__TOPICS);
		createEAttribute(impactEClass, IMPACT__VALUE);
		createEAttribute(impactEClass, IMPACT__CURRENCY);
		createEAttribute(impactEClass, IMPACT__VALUE_YEAR);

		programmeEClass = createEClass(PROGRAMME);
		createEAttribute(programmeEClass, PROGRAMME__TYPE);
		createEAttribute(programmeEClass, PROGRAMME__STATUS);
		createEAttribute(programmeEClass, PROGRAMME__FUNCTION);
		createEAttribute(programmeEClass, PROGRAMME__ACRONYM);
		createEReference(programmeEClass, PROGRAMME__PART_OF);
		createEReference(programmeEClass, PROGRAMME__REQUEST);
		createEAttribute(programmeEClass, PROGRAMME__OBJECTIVES);
		createEAttribute(programmeEClass, PROGRAMME__IATI_IDENTIFIER);
		createEReference(programmeEClass, PROGRAMME__IDENTIFIERS);
		createEReference(programmeEClass, PROGRAMME__REPORTING_ORGANISATION);
		createEReference(programmeEClass, PROGRAMME__PARTICIPATING_ORGANISATIONS);
		createEReference(programmeEClass, PROGRAMME__NATIONAL_COUNTERPART);
		createEReference(programmeEClass, PROGRAMME__FOCAL_POINT);
		createEReference(programmeEClass, PROGRAMME__CONTACTS);
		createEAttribute(programmeEClass, PROGRAMME__PLANNED_START);
		createEAttribute(programmeEClass, PROGRAMME__ACTUAL_START);
		createEAttribute(programmeEClass, PROGRAMME__PLANNED_END);
		createEAttribute(programmeEClass, PROGRAMME__ACTUAL_END);
		createEAttribute(programmeEClass, PROGRAMME__SCOPE);
		createEReference(programmeEClass, PROGRAMME__AREA_SHARES);
		createEReference(programmeEClass, PROGRAMME__LOCATIONS);
		createEAttribute(programmeEClass, PROGRAMME__COUNTRY_WIDE);
		createEReference(programmeEClass, PROGRAMME__SECTOR_SHARES);
		createEReference(programmeEClass, PROGRAMME__GOALS);
		createEReference(programmeEClass, PROGRAMME__POLICY_MARKERS);
		createEReference(programmeEClass, PROGRAMME__TAGS);
		createEAttribute(programmeEClass, PROGRAMME__HUMANITARIAN);
		createEReference(programmeEClass, PROGRAMME__TARGET_GROUPS);
		createEReference(programmeEClass, PROGRAMME__BENEFICIARIES);
		createEAttribute(programmeEClass, PROGRAMME__BENEFICIARY_NOTES);
		createEAttribute(programmeEClass, PROGRAMME__DEFAULT_CURRENCY);
		createEReference(programmeEClass, PROGRAMME__BUDGETS);
		createEReference(programmeEClass, PROGRAMME__PLANNED_DISBURSEMENTS);
		createEReference(programmeEClass, PROGRAMME__TRANSACTIONS);
		createEAttribute(programmeEClass, PROGRAMME__COLLABORATION_TYPE);
		createEAttribute(programmeEClass, PROGRAMME__FLOW_TYPE);
		createEAttribute(programmeEClass, PROGRAMME__FINANCE_TYPE);
		createEAttribute(programmeEClass, PROGRAMME__AID_TYPE);
		createEAttribute(programmeEClass, PROGRAMME__TIED_STATUS);
		createEReference(programmeEClass, PROGRAMME__RESULTS);
		createEReference(programmeEClass, PROGRAMME__CONDITIONS);
		createEReference(programmeEClass, PROGRAMME__DOCUMENTS);
		createEReference(programmeEClass, PROGRAMME__RELATED_PROGRAMMES);

		identifierEClass = createEClass(IDENTIFIER);
		createEAttribute(identifierEClass, IDENTIFIER__SCHEME);
		createEAttribute(identifierEClass, IDENTIFIER__VALUE);
		createEReference(identifierEClass, IDENTIFIER__ISSUER);
		createEAttribute(identifierEClass, IDENTIFIER__NOTE);

		participatingOrganisationEClass = createEClass(PARTICIPATING_ORGANISATION);
		createEReference(participatingOrganisationEClass, PARTICIPATING_ORGANISATION__ORGANISATION);
		createEAttribute(participatingOrganisationEClass, PARTICIPATING_ORGANISATION__NAME);
		createEAttribute(participatingOrganisationEClass, PARTICIPATING_ORGANISATION__ROLE);
		createEAttribute(participatingOrganisationEClass, PARTICIPATING_ORGANISATION__ACTIVITY_IDENTIFIER);
		createEAttribute(participatingOrganisationEClass, PARTICIPATING_ORGANISATION__NOTE);

		contactInfoEClass = createEClass(CONTACT_INFO);
		createEAttribute(contactInfoEClass, CONTACT_INFO__TYPE);
		createEAttribute(contactInfoEClass, CONTACT_INFO__ORGANISATION_NAME);
		createEAttribute(contactInfoEClass, CONTACT_INFO__DEPARTMENT);
		createEAttribute(contactInfoEClass, CONTACT_INFO__PERSON_NAME);
		createEAttribute(contactInfoEClass, CONTACT_INFO__JOB_TITLE);
		createEAttribute(contactInfoEClass, CONTACT_INFO__TELEPHONE);
		createEAttribute(contactInfoEClass, CONTACT_INFO__EMAIL);
		createEAttribute(contactInfoEClass, CONTACT_INFO__WEBSITE);
		createEAttribute(contactInfoEClass, CONTACT_INFO__ADDRESS);

		areaShareEClass = createEClass(AREA_SHARE);
		createEReference(areaShareEClass, AREA_SHARE__AREA);
		createEAttribute(areaShareEClass, AREA_SHARE__PERCENTAGE);
		createEAttribute(areaShareEClass, AREA_SHARE__NOTE);

		locationEClass = createEClass(LOCATION);
		createEAttribute(locationEClass, LOCATION__NAME);
		createEReference(locationEClass, LOCATION__AREA);
		createEAttribute(locationEClass, LOCATION__ADMIN_CODE);
		createEAttribute(locationEClass, LOCATION__ADMIN_LEVEL);
		createEAttribute(locationEClass, LOCATION__ADMIN_VOCABULARY);
		createEAttribute(locationEClass, LOCATION__LATITUDE);
		createEAttribute(locationEClass, LOCATION__LONGITUDE);
		createEAttribute(locationEClass, LOCATION__DESCRIPTION);

		sectorShareEClass = createEClass(SECTOR_SHARE);
		createEReference(sectorShareEClass, SECTOR_SHARE__SECTOR);
		createEAttribute(sectorShareEClass, SECTOR_SHARE__VOCABULARY);
		createEAttribute(sectorShareEClass, SECTOR_SHARE__CODE);
		createEAttribute(sectorShareEClass, SECTOR_SHARE__PERCENTAGE);
		createEAttribute(sectorShareEClass, SECTOR_SHARE__NARRATIVE);

		tagEClass = createEClass(TAG);
		createEReference(tagEClass, TAG__CONCEPT);
		createEAttribute(tagEClass, TAG__VOCABULARY);
		createEAttribute(tagEClass, TAG__CODE);
		createEAttribute(tagEClass, TAG__LABEL);

		policyMarkerEClass = createEClass(POLICY_MARKER);
		createEAttribute(policyMarkerEClass, POLICY_MARKER__MARKER);
		createEAttribute(policyMarkerEClass, POLICY_MARKER__VOCABULARY);
		createEAttribute(policyMarkerEClass, POLICY_MARKER__SIGNIFICANCE);
		createEAttribute(policyMarkerEClass, POLICY_MARKER__RATIONALE);

		beneficiaryGroupEClass = createEClass(BENEFICIARY_GROUP);
		createEReference(beneficiaryGroupEClass, BENEFICIARY_GROUP__GROUP);
		createEAttribute(beneficiaryGroupEClass, BENEFICIARY_GROUP__SEX);
		createEAttribute(beneficiaryGroupEClass, BENEFICIARY_GROUP__PLANNED);
		createEAttribute(beneficiaryGroupEClass, BENEFICIARY_GROUP__REACHED);
		createEAttribute(beneficiaryGroupEClass, BENEFICIARY_GROUP__DESCRIPTION);

		budgetEClass = createEClass(BUDGET);
		createEAttribute(budgetEClass, BUDGET__PERIOD_START);
		createEAttribute(budgetEClass, BUDGET__PERIOD_END);
		createEAttribute(budgetEClass, BUDGET__VALUE);
		createEAttribute(budgetEClass, BUDGET__CURRENCY);
		createEAttribute(budgetEClass, BUDGET__VALUE_DATE);
		createEAttribute(budgetEClass, BUDGET__TYPE);
		createEAttribute(budgetEClass, BUDGET__STATUS);

		plannedDisbursementEClass = createEClass(PLANNED_DISBURSEMENT);
		createEAttribute(plannedDisbursementEClass, PLANNED_DISBURSEMENT__PERIOD_START);
		createEAttribute(plannedDisbursementEClass, PLANNED_DISBURSEMENT__PERIOD_END);
		createEAttribute(plannedDisbursementEClass, PLANNED_DISBURSEMENT__VALUE);
		createEAttribute(plannedDisbursementEClass, PLANNED_DISBURSEMENT__CURRENCY);
		createEAttribute(plannedDisbursementEClass, PLANNED_DISBURSEMENT__VALUE_DATE);
		createEAttribute(plannedDisbursementEClass, PLANNED_DISBURSEMENT__TYPE);
		createEReference(plannedDisbursementEClass, PLANNED_DISBURSEMENT__PROVIDER);
		createEReference(plannedDisbursementEClass, PLANNED_DISBURSEMENT__RECEIVER);

		transactionEClass = createEClass(TRANSACTION);
		createEAttribute(transactionEClass, TRANSACTION__TYPE);
		createEAttribute(transactionEClass, TRANSACTION__DATE);
		createEAttribute(transactionEClass, TRANSACTION__VALUE);
		createEAttribute(transactionEClass, TRANSACTION__CURRENCY);
		createEAttribute(transactionEClass, TRANSACTION__VALUE_DATE);
		createEAttribute(transactionEClass, TRANSACTION__REFERENCE);
		createEAttribute(transactionEClass, TRANSACTION__DESCRIPTION);
		createEReference(transactionEClass, TRANSACTION__PROVIDER);
		createEAttribute(transactionEClass, TRANSACTION__PROVIDER_NAME);
		createEReference(transactionEClass, TRANSACTION__RECEIVER);
		createEAttribute(transactionEClass, TRANSACTION__RECEIVER_NAME);
		createEReference(transactionEClass, TRANSACTION__AREA);
		createEReference(transactionEClass, TRANSACTION__SECTOR);
		createEAttribute(transactionEClass, TRANSACTION__FLOW_TYPE);
		createEAttribute(transactionEClass, TRANSACTION__FINANCE_TYPE);
		createEAttribute(transactionEClass, TRANSACTION__AID_TYPE);
		createEAttribute(transactionEClass, TRANSACTION__TIED_STATUS);
		createEAttribute(transactionEClass, TRANSACTION__HUMANITARIAN);

		resultEClass = createEClass(RESULT);
		createEAttribute(resultEClass, RESULT__TYPE);
		createEAttribute(resultEClass, RESULT__TITLE);
		createEAttribute(resultEClass, RESULT__DESCRIPTION);
		createEAttribute(resultEClass, RESULT__AGGREGATION);
		createEReference(resultEClass, RESULT__INDICATORS);
		createEReference(resultEClass, RESULT__DOCUMENTS);

		indicatorEClass = createEClass(INDICATOR);
		createEAttribute(indicatorEClass, INDICATOR__TITLE);
		createEAttribute(indicatorEClass, INDICATOR__DESCRIPTION);
		createEAttribute(indicatorEClass, INDICATOR__MEASURE);
		createEAttribute(indicatorEClass, INDICATOR__ASCENDING);
		createEAttribute(indicatorEClass, INDICATOR__UNIT);
		createEReference(indicatorEClass, INDICATOR__PERIODS);
		createEAttribute(indicatorEClass, INDICATOR__BASELINE_YEAR);
		createEAttribute(indicatorEClass, INDICATOR__BASELINE_DATE);
		createEAttribute(indicatorEClass, INDICATOR__BASELINE_VALUE);
		createEAttribute(indicatorEClass, INDICATOR__BASELINE_COMMENT);

		indicatorPeriodEClass = createEClass(INDICATOR_PERIOD);
		createEAttribute(indicatorPeriodEClass, INDICATOR_PERIOD__START);
		createEAttribute(indicatorPeriodEClass, INDICATOR_PERIOD__END);
		createEAttribute(indicatorPeriodEClass, INDICATOR_PERIOD__TARGET_VALUE);
		createEAttribute(indicatorPeriodEClass, INDICATOR_PERIOD__TARGET_COMMENT);
		createEAttribute(indicatorPeriodEClass, INDICATOR_PERIOD__ACTUAL_VALUE);
		createEAttribute(indicatorPeriodEClass, INDICATOR_PERIOD__ACTUAL_COMMENT);

		conditionEClass = createEClass(CONDITION);
		createEAttribute(conditionEClass, CONDITION__TYPE);
		createEAttribute(conditionEClass, CONDITION__TEXT);

		documentLinkEClass = createEClass(DOCUMENT_LINK);
		createEAttribute(documentLinkEClass, DOCUMENT_LINK__TITLE);
		createEAttribute(documentLinkEClass, DOCUMENT_LINK__URL);
		createEAttribute(documentLinkEClass, DOCUMENT_LINK__DESCRIPTION);
		createEReference(documentLinkEClass, DOCUMENT_LINK__PUBLICATION);
		createEAttribute(documentLinkEClass, DOCUMENT_LINK__FORMAT);
		createEAttribute(documentLinkEClass, DOCUMENT_LINK__CATEGORIES);
		createEAttribute(documentLinkEClass, DOCUMENT_LINK__LANGUAGES);
		createEAttribute(documentLinkEClass, DOCUMENT_LINK__DATE);

		relatedProgrammeEClass = createEClass(RELATED_PROGRAMME);
		createEReference(relatedProgrammeEClass, RELATED_PROGRAMME__PROGRAMME);
		createEAttribute(relatedProgrammeEClass, RELATED_PROGRAMME__IDENTIFIER);
		createEAttribute(relatedProgrammeEClass, RELATED_PROGRAMME__TYPE);
		createEAttribute(relatedProgrammeEClass, RELATED_PROGRAMME__NOTE);

		lessonEClass = createEClass(LESSON);
		createEAttribute(lessonEClass, LESSON__NATURE);
		createEAttribute(lessonEClass, LESSON__TRIED);
		createEAttribute(lessonEClass, LESSON__HAPPENED);
		createEAttribute(lessonEClass, LESSON__WHY);
		createEAttribute(lessonEClass, LESSON__RECOMMENDATION);
		createEAttribute(lessonEClass, LESSON__OUTCOME);
		createEAttribute(lessonEClass, LESSON__OCCURRED);
		createEReference(lessonEClass, LESSON__APPLIES_WHEN);
		createEReference(lessonEClass, LESSON__NOT_WHEN);
		createEReference(lessonEClass, LESSON__CONTEXT);
		createEReference(lessonEClass, LESSON__TARGET_GROUPS);
		createEAttribute(lessonEClass, LESSON__EVIDENCE_LEVEL);
		createEReference(lessonEClass, LESSON__EVIDENCE);
		createEReference(lessonEClass, LESSON__DERIVATIONS);
		createEReference(lessonEClass, LESSON__CONTACT);
		createEReference(lessonEClass, LESSON__SUPERSEDED_BY);

		contextConditionEClass = createEClass(CONTEXT_CONDITION);
		createEAttribute(contextConditionEClass, CONTEXT_CONDITION__ATTRIBUTE);
		createEAttribute(contextConditionEClass, CONTEXT_CONDITION__OPERATOR);
		createEAttribute(contextConditionEClass, CONTEXT_CONDITION__VALUE);
		createEAttribute(contextConditionEClass, CONTEXT_CONDITION__LOW);
		createEAttribute(contextConditionEClass, CONTEXT_CONDITION__HIGH);
		createEReference(contextConditionEClass, CONTEXT_CONDITION__CONCEPTS);
		createEAttribute(contextConditionEClass, CONTEXT_CONDITION__EXPLANATION);

		contextValueEClass = createEClass(CONTEXT_VALUE);
		createEAttribute(contextValueEClass, CONTEXT_VALUE__ATTRIBUTE);
		createEAttribute(contextValueEClass, CONTEXT_VALUE__VALUE);
		createEAttribute(contextValueEClass, CONTEXT_VALUE__NUMBER);
		createEAttribute(contextValueEClass, CONTEXT_VALUE__UNIT);
		createEReference(contextValueEClass, CONTEXT_VALUE__CONCEPTS);
		createEAttribute(contextValueEClass, CONTEXT_VALUE__YEAR);
		createEReference(contextValueEClass, CONTEXT_VALUE__SOURCE);

		derivationEClass = createEClass(DERIVATION);
		createEReference(derivationEClass, DERIVATION__SOURCE);
		createEAttribute(derivationEClass, DERIVATION__PAGE);
		createEAttribute(derivationEClass, DERIVATION__QUOTE);
		createEAttribute(derivationEClass, DERIVATION__NOTE);

		lessonUseEClass = createEClass(LESSON_USE);
		createEReference(lessonUseEClass, LESSON_USE__LESSON);
		createEReference(lessonUseEClass, LESSON_USE__USED_IN);
		createEReference(lessonUseEClass, LESSON_USE__USED_BY);
		createEAttribute(lessonUseEClass, LESSON_USE__USED_ON);
		createEAttribute(lessonUseEClass, LESSON_USE__ADAPTATION);
		createEAttribute(lessonUseEClass, LESSON_USE__EFFECT);
		createEAttribute(lessonUseEClass, LESSON_USE__EFFECT_NOTES);

		requestEClass = createEClass(REQUEST);
		createEAttribute(requestEClass, REQUEST__SCOPE);
		createEAttribute(requestEClass, REQUEST__QUESTION);
		createEAttribute(requestEClass, REQUEST__CONTEXT);
		createEReference(requestEClass, REQUEST__REQUESTER);
		createEAttribute(requestEClass, REQUEST__REQUESTER_NAME);
		createEAttribute(requestEClass, REQUEST__RECEIVED);
		createEAttribute(requestEClass, REQUEST__STATE);
		createEAttribute(requestEClass, REQUEST__DEADLINE);
		createEAttribute(requestEClass, REQUEST__AUDIENCE);
		createEReference(requestEClass, REQUEST__ASKED);
		createEReference(requestEClass, REQUEST__ANSWERED_BY);
		createEReference(requestEClass, REQUEST__REPLY);

		consolidatedReplyEClass = createEClass(CONSOLIDATED_REPLY);
		createEAttribute(consolidatedReplyEClass, CONSOLIDATED_REPLY__SYNOPSIS);
		createEReference(consolidatedReplyEClass, CONSOLIDATED_REPLY__EXPERIENCES);
		createEReference(consolidatedReplyEClass, CONSOLIDATED_REPLY__RESOURCES);
		createEReference(consolidatedReplyEClass, CONSOLIDATED_REPLY__CREDITS);
		createEAttribute(consolidatedReplyEClass, CONSOLIDATED_REPLY__COMPILED);
		createEReference(consolidatedReplyEClass, CONSOLIDATED_REPLY__COMPILED_BY);

		areaExperienceEClass = createEClass(AREA_EXPERIENCE);
		createEReference(areaExperienceEClass, AREA_EXPERIENCE__AREA);
		createEAttribute(areaExperienceEClass, AREA_EXPERIENCE__TEXT);
		createEReference(areaExperienceEClass, AREA_EXPERIENCE__CONTRIBUTIONS);
		createEReference(areaExperienceEClass, AREA_EXPERIENCE__CITED);

		citedResourceEClass = createEClass(CITED_RESOURCE);
		createEAttribute(citedResourceEClass, CITED_RESOURCE__TITLE);
		createEReference(citedResourceEClass, CITED_RESOURCE__RECORD);
		createEAttribute(citedResourceEClass, CITED_RESOURCE__URL);
		createEAttribute(citedResourceEClass, CITED_RESOURCE__NOTE);

		contributionEClass = createEClass(CONTRIBUTION);
		createEReference(contributionEClass, CONTRIBUTION__REQUEST);
		createEReference(contributionEClass, CONTRIBUTION__IN_REPLY_TO);
		createEReference(contributionEClass, CONTRIBUTION__AUTHOR);
		createEAttribute(contributionEClass, CONTRIBUTION__AUTHOR_NAME);
		createEAttribute(contributionEClass, CONTRIBUTION__TEXT);
		createEReference(contributionEClass, CONTRIBUTION__CITED);
		createEAttribute(contributionEClass, CONTRIBUTION__CONSENT_TO_BE_NAMED);
		createEAttribute(contributionEClass, CONTRIBUTION__RECEIVED);
		createEAttribute(contributionEClass, CONTRIBUTION__CHANNEL);

		meetingEClass = createEClass(MEETING);
		createEAttribute(meetingEClass, MEETING__TYPE);
		createEAttribute(meetingEClass, MEETING__STATE);
		createEAttribute(meetingEClass, MEETING__START);
		createEAttribute(meetingEClass, MEETING__END);
		createEReference(meetingEClass, MEETING__SERIES);
		createEReference(meetingEClass, MEETING__FOLLOW_UP_OF);
		createEAttribute(meetingEClass, MEETING__PLACE);
		createEReference(meetingEClass, MEETING__PLACE_AREA);
		createEAttribute(meetingEClass, MEETING__ONLINE);
		createEReference(meetingEClass, MEETING__ORGANISERS);
		createEReference(meetingEClass, MEETING__PARTICIPANTS);
		createEReference(meetingEClass, MEETING__AGENDA);
		createEReference(meetingEClass, MEETING__DECISIONS);
		createEAttribute(meetingEClass, MEETING__OUTCOME);
		createEReference(meetingEClass, MEETING__DOCUMENTS);

		participationEClass = createEClass(PARTICIPATION);
		createEReference(participationEClass, PARTICIPATION__PERSON);
		createEAttribute(participationEClass, PARTICIPATION__NAME);
		createEReference(participationEClass, PARTICIPATION__ORGANISATION);
		createEAttribute(participationEClass, PARTICIPATION__ROLE);
		createEAttribute(participationEClass, PARTICIPATION__ATTENDED);
		createEAttribute(participationEClass, PARTICIPATION__NOTE);

		agendaItemEClass = createEClass(AGENDA_ITEM);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__NUMBER);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__TITLE);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__DESCRIPTION);
		createEReference(agendaItemEClass, AGENDA_ITEM__PRESENTER);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__MINUTES);
		createEReference(agendaItemEClass, AGENDA_ITEM__ABOUT);

		decisionEClass = createEClass(DECISION);
		createEAttribute(decisionEClass, DECISION__TEXT);
		createEReference(decisionEClass, DECISION__AGENDA_ITEM);
		createEReference(decisionEClass, DECISION__RESPONSIBLE);
		createEAttribute(decisionEClass, DECISION__DUE);
		createEReference(decisionEClass, DECISION__ABOUT);

		actionEClass = createEClass(ACTION);
		createEAttribute(actionEClass, ACTION__STATE);
		createEReference(actionEClass, ACTION__OWNER);
		createEAttribute(actionEClass, ACTION__DUE);
		createEAttribute(actionEClass, ACTION__DONE);
		createEReference(actionEClass, ACTION__ARISING_FROM);
		createEReference(actionEClass, ACTION__DECISION);
		createEAttribute(actionEClass, ACTION__OUTCOME);

		publicationEClass = createEClass(PUBLICATION);
		createEAttribute(publicationEClass, PUBLICATION__TYPE);
		createEAttribute(publicationEClass, PUBLICATION__PUBLICATION_STATUS);
		createEReference(publicationEClass, PUBLICATION__CREATORS);
		createEReference(publicationEClass, PUBLICATION__PUBLISHER);
		createEAttribute(publicationEClass, PUBLICATION__PUBLISHER_NAME);
		createEAttribute(publicationEClass, PUBLICATION__ISSUED);
		createEAttribute(publicationEClass, PUBLICATION__ABSTRACT_TEXT);
		createEAttribute(publicationEClass, PUBLICATION__SERIES);
		createEAttribute(publicationEClass, PUBLICATION__NUMBER);
		createEAttribute(publicationEClass, PUBLICATION__EDITION);
		createEAttribute(publicationEClass, PUBLICATION__PAGES);
		createEAttribute(publicationEClass, PUBLICATION__PLACE);
		createEReference(publicationEClass, PUBLICATION__PART_OF);
		createEReference(publicationEClass, PUBLICATION__REPLACES);
		createEAttribute(publicationEClass, PUBLICATION__URL);
		createEAttribute(publicationEClass, PUBLICATION__DOI);
		createEAttribute(publicationEClass, PUBLICATION__ISBN);
		createEAttribute(publicationEClass, PUBLICATION__ISSN);
		createEReference(publicationEClass, PUBLICATION__IDENTIFIERS);
		createEAttribute(publicationEClass, PUBLICATION__RIGHTS);
		createEAttribute(publicationEClass, PUBLICATION__CITATION_KEY);
		createEReference(publicationEClass, PUBLICATION__FINDINGS);
		createEReference(publicationEClass, PUBLICATION__RECOMMENDATIONS);
		createEAttribute(publicationEClass, PUBLICATION__LANGUAGES);

		creatorEClass = createEClass(CREATOR);
		createEAttribute(creatorEClass, CREATOR__NAME);
		createEReference(creatorEClass, CREATOR__AGENT);
		createEAttribute(creatorEClass, CREATOR__CORPORATE);
		createEAttribute(creatorEClass, CREATOR__ROLE);

		statementEClass = createEClass(STATEMENT);
		createEAttribute(statementEClass, STATEMENT__NUMBER);
		createEAttribute(statementEClass, STATEMENT__TEXT);
		createEAttribute(statementEClass, STATEMENT__PAGE);
		createEAttribute(statementEClass, STATEMENT__QUOTE);
		createEReference(statementEClass, STATEMENT__AREAS);
		createEReference(statementEClass, STATEMENT__THEMES);
		createEReference(statementEClass, STATEMENT__RELATED);

		findingEClass = createEClass(FINDING);
		createEAttribute(findingEClass, FINDING__EVIDENCE_GRADE);

		recommendationEClass = createEClass(RECOMMENDATION);
		createEAttribute(recommendationEClass, RECOMMENDATION__ADDRESSED_TO);
		createEReference(recommendationEClass, RECOMMENDATION__BASED_ON);
		createEAttribute(recommendationEClass, RECOMMENDATION__UPTAKE);

		organisationEClass = createEClass(ORGANISATION);
		createEAttribute(organisationEClass, ORGANISATION__ACRONYM);
		createEReference(organisationEClass, ORGANISATION__TYPE);
		createEReference(organisationEClass, ORGANISATION__TYPE_HISTORY);
		createEAttribute(organisationEClass, ORGANISATION__ESTABLISHED);
		createEAttribute(organisationEClass, ORGANISATION__DISSOLVED);
		createEReference(organisationEClass, ORGANISATION__HEADQUARTERS);
		createEReference(organisationEClass, ORGANISATION__IDENTIFIERS);
		createEReference(organisationEClass, ORGANISATION__PART_OF);
		createEReference(organisationEClass, ORGANISATION__MEMBERSHIPS);
		createEReference(organisationEClass, ORGANISATION__SUCCEEDED_BY);
		createEAttribute(organisationEClass, ORGANISATION__WEBSITE);
		createEAttribute(organisationEClass, ORGANISATION__EMAIL);
		createEAttribute(organisationEClass, ORGANISATION__TELEPHONE);
		createEAttribute(organisationEClass, ORGANISATION__ADDRESS);

		datedTypeEClass = createEClass(DATED_TYPE);
		createEReference(datedTypeEClass, DATED_TYPE__TYPE);
		createEAttribute(datedTypeEClass, DATED_TYPE__FROM);
		createEAttribute(datedTypeEClass, DATED_TYPE__TO);

		membershipEClass = createEClass(MEMBERSHIP);
		createEReference(membershipEClass, MEMBERSHIP__GROUP);
		createEAttribute(membershipEClass, MEMBERSHIP__ROLE);
		createEAttribute(membershipEClass, MEMBERSHIP__FROM);
		createEAttribute(membershipEClass, MEMBERSHIP__TO);

		personEClass = createEClass(PERSON);
		createEAttribute(personEClass, PERSON__NAME);
		createEAttribute(personEClass, PERSON__SEX);
		createEReference(personEClass, PERSON__ORGANISATION);
		createEAttribute(personEClass, PERSON__POSITION);
		createEReference(personEClass, PERSON__LANGUAGE_SKILLS);
		createEAttribute(personEClass, PERSON__REMOVED_ON);

		languageSkillEClass = createEClass(LANGUAGE_SKILL);
		createEReference(languageSkillEClass, LANGUAGE_SKILL__LANGUAGE);
		createEAttribute(languageSkillEClass, LANGUAGE_SKILL__LEVEL);

		practitionerEClass = createEClass(PRACTITIONER);
		createEAttribute(practitionerEClass, PRACTITIONER__OFFICE);
		createEReference(practitionerEClass, PRACTITIONER__EXPERTISE);
		createEAttribute(practitionerEClass, PRACTITIONER__EMAIL);
		createEAttribute(practitionerEClass, PRACTITIONER__WEBSITE);
		createEAttribute(practitionerEClass, PRACTITIONER__ACTIVE_FROM);
		createEAttribute(practitionerEClass, PRACTITIONER__ACTIVE_TO);
		createEReference(practitionerEClass, PRACTITIONER__KEYS);

		signingKeyEClass = createEClass(SIGNING_KEY);
		createEAttribute(signingKeyEClass, SIGNING_KEY__TYPE);
		createEAttribute(signingKeyEClass, SIGNING_KEY__PUBLIC_KEY);
		createEAttribute(signingKeyEClass, SIGNING_KEY__FROM);
		createEAttribute(signingKeyEClass, SIGNING_KEY__TO);

		rosterPersonEClass = createEClass(ROSTER_PERSON);
		createEAttribute(rosterPersonEClass, ROSTER_PERSON__BIRTH_DATE);
		createEReference(rosterPersonEClass, ROSTER_PERSON__BIRTH_AREA);
		createEReference(rosterPersonEClass, ROSTER_PERSON__RAISED_IN);
		createEReference(rosterPersonEClass, ROSTER_PERSON__ORIGINS);
		createEReference(rosterPersonEClass, ROSTER_PERSON__RESIDENCE);
		createEAttribute(rosterPersonEClass, ROSTER_PERSON__RESIDENCE_PLACE);
		createEReference(rosterPersonEClass, ROSTER_PERSON__SKILLS);
		createEReference(rosterPersonEClass, ROSTER_PERSON__EDUCATION_LEVEL);
		createEReference(rosterPersonEClass, ROSTER_PERSON__AVAILABILITY);
		createEReference(rosterPersonEClass, ROSTER_PERSON__EXPERIENCE);
		createEReference(rosterPersonEClass, ROSTER_PERSON__CONSENTS);
		createEReference(rosterPersonEClass, ROSTER_PERSON__CONTACT);

		skillEClass = createEClass(SKILL);
		createEReference(skillEClass, SKILL__CONCEPT);
		createEAttribute(skillEClass, SKILL__DESCRIPTION);
		createEAttribute(skillEClass, SKILL__GRADE);
		createEAttribute(skillEClass, SKILL__YEARS);

		availabilityEClass = createEClass(AVAILABILITY);
		createEAttribute(availabilityEClass, AVAILABILITY__FROM);
		createEAttribute(availabilityEClass, AVAILABILITY__TO);
		createEAttribute(availabilityEClass, AVAILABILITY__NOTE);

		experienceEClass = createEClass(EXPERIENCE);
		createEAttribute(experienceEClass, EXPERIENCE__TITLE);
		createEAttribute(experienceEClass, EXPERIENCE__ORGANISATION);
		createEReference(experienceEClass, EXPERIENCE__AREA);
		createEAttribute(experienceEClass, EXPERIENCE__FROM);
		createEAttribute(experienceEClass, EXPERIENCE__TO);
		createEAttribute(experienceEClass, EXPERIENCE__DESCRIPTION);

		consentEClass = createEClass(CONSENT);
		createEAttribute(consentEClass, CONSENT__SCOPE);
		createEAttribute(consentEClass, CONSENT__PURPOSE);
		createEAttribute(consentEClass, CONSENT__DATE);
		createEAttribute(consentEClass, CONSENT__UNTIL);
		createEAttribute(consentEClass, CONSENT__WITHDRAWN);
		createEAttribute(consentEClass, CONSENT__GUARDIAN);
		createEAttribute(consentEClass, CONSENT__GUARDIAN_RELATION);

		contactDataEClass = createEClass(CONTACT_DATA);
		createEAttribute(contactDataEClass, CONTACT_DATA__EMAIL);
		createEAttribute(contactDataEClass, CONTACT_DATA__TELEPHONE);
		createEAttribute(contactDataEClass, CONTACT_DATA__ADDRESS);
		createEAttribute(contactDataEClass, CONTACT_DATA__GUARDIAN_NAME);
		createEAttribute(contactDataEClass, CONTACT_DATA__GUARDIAN_CONTACT);

		expertEClass = createEClass(EXPERT);
		createEReference(expertEClass, EXPERT__OCCUPATION);
		createEReference(expertEClass, EXPERT__EXPERTISE);
		createEReference(expertEClass, EXPERT__SCHEMES);
		createEAttribute(expertEClass, EXPERT__VOLUNTARY);
		createEAttribute(expertEClass, EXPERT__BIOGRAPHY);

		candidateEClass = createEClass(CANDIDATE);
		createEAttribute(candidateEClass, CANDIDATE__SCHOOL);
		createEAttribute(candidateEClass, CANDIDATE__FIELD);
		createEAttribute(candidateEClass, CANDIDATE__GRADE);
		createEReference(candidateEClass, CANDIDATE__INTERNSHIP_AREAS);
		createEAttribute(candidateEClass, CANDIDATE__MOTIVATION);
		createEReference(candidateEClass, CANDIDATE__SCHEMES);

		needEClass = createEClass(NEED);
		createEAttribute(needEClass, NEED__TYPE);
		createEAttribute(needEClass, NEED__STATE);
		createEReference(needEClass, NEED__HOST);
		createEReference(needEClass, NEED__SUPERVISOR);
		createEReference(needEClass, NEED__PROGRAMME);
		createEReference(needEClass, NEED__REQUEST);
		createEAttribute(needEClass, NEED__TASKS);
		createEReference(needEClass, NEED__SKILLS);
		createEReference(needEClass, NEED__LANGUAGE_SKILLS);
		createEReference(needEClass, NEED__INTERNSHIP_AREA);
		createEReference(needEClass, NEED__EDUCATION_LEVEL);
		createEAttribute(needEClass, NEED__START);
		createEAttribute(needEClass, NEED__END);
		createEAttribute(needEClass, NEED__WEEKS);
		createEAttribute(needEClass, NEED__PLACE);
		createEReference(needEClass, NEED__PLACE_AREA);
		createEAttribute(needEClass, NEED__POSITIONS);
		createEAttribute(needEClass, NEED__TERMS);

		skillRequirementEClass = createEClass(SKILL_REQUIREMENT);
		createEReference(skillRequirementEClass, SKILL_REQUIREMENT__CONCEPT);
		createEAttribute(skillRequirementEClass, SKILL_REQUIREMENT__DESCRIPTION);
		createEAttribute(skillRequirementEClass, SKILL_REQUIREMENT__GRADE);
		createEAttribute(skillRequirementEClass, SKILL_REQUIREMENT__WEIGHT);
		createEAttribute(skillRequirementEClass, SKILL_REQUIREMENT__MUST_HAVE);

		assignmentEClass = createEClass(ASSIGNMENT);
		createEReference(assignmentEClass, ASSIGNMENT__NEED);
		createEReference(assignmentEClass, ASSIGNMENT__PERSON);
		createEAttribute(assignmentEClass, ASSIGNMENT__STATE);
		createEAttribute(assignmentEClass, ASSIGNMENT__START);
		createEAttribute(assignmentEClass, ASSIGNMENT__END);
		createEReference(assignmentEClass, ASSIGNMENT__SUPERVISOR);
		createEAttribute(assignmentEClass, ASSIGNMENT__REPORT);
		createEReference(assignmentEClass, ASSIGNMENT__REPORT_DOCUMENT);
		createEReference(assignmentEClass, ASSIGNMENT__LESSONS);
		createEReference(assignmentEClass, ASSIGNMENT__FOLLOW_UPS);

		followUpEClass = createEClass(FOLLOW_UP);
		createEAttribute(followUpEClass, FOLLOW_UP__DATE);
		createEAttribute(followUpEClass, FOLLOW_UP__TEXT);
		createEReference(followUpEClass, FOLLOW_UP__BY);

		datasetEClass = createEClass(DATASET);
		createEReference(datasetEClass, DATASET__PUBLISHER);
		createEAttribute(datasetEClass, DATASET__PUBLISHER_NAME);
		createEAttribute(datasetEClass, DATASET__EDITION);
		createEAttribute(datasetEClass, DATASET__ISSUED);
		createEAttribute(datasetEClass, DATASET__RETRIEVED);
		createEAttribute(datasetEClass, DATASET__URL);
		createEAttribute(datasetEClass, DATASET__RIGHTS);
		createEAttribute(datasetEClass, DATASET__DATAFLOW);
		createEReference(datasetEClass, DATASET__COMPONENTS);
		createEAttribute(datasetEClass, DATASET__TIME_START);
		createEAttribute(datasetEClass, DATASET__TIME_END);
		createEAttribute(datasetEClass, DATASET__OBSERVATION_COUNT);
		createEAttribute(datasetEClass, DATASET__OBSERVATIONS);
		createEAttribute(datasetEClass, DATASET__METHOD);

		datasetComponentEClass = createEClass(DATASET_COMPONENT);
		createEAttribute(datasetComponentEClass, DATASET_COMPONENT__CODE);
		createEAttribute(datasetComponentEClass, DATASET_COMPONENT__ROLE);
		createEAttribute(datasetComponentEClass, DATASET_COMPONENT__LABEL);
		createEAttribute(datasetComponentEClass, DATASET_COMPONENT__SCHEME);
		createEAttribute(datasetComponentEClass, DATASET_COMPONENT__UNIT);
		createEAttribute(datasetComponentEClass, DATASET_COMPONENT__DESCRIPTION);

		vocabularyEClass = createEClass(VOCABULARY);
		createEAttribute(vocabularyEClass, VOCABULARY__SCHEME);
		createEAttribute(vocabularyEClass, VOCABULARY__VERSION);
		createEAttribute(vocabularyEClass, VOCABULARY__ISSUED);
		createEAttribute(vocabularyEClass, VOCABULARY__PUBLISHER);
		createEAttribute(vocabularyEClass, VOCABULARY__URL);
		createEAttribute(vocabularyEClass, VOCABULARY__RIGHTS);
		createEReference(vocabularyEClass, VOCABULARY__CONCEPTS);

		conceptEClass = createEClass(CONCEPT);
		createEAttribute(conceptEClass, CONCEPT__NOTATION);
		createEAttribute(conceptEClass, CONCEPT__LABELS);
		createEAttribute(conceptEClass, CONCEPT__DEFINITION);
		createEAttribute(conceptEClass, CONCEPT__SCOPE_NOTE);
		createEReference(conceptEClass, CONCEPT__ALIASES);
		createEReference(conceptEClass, CONCEPT__BROADER);
		createEReference(conceptEClass, CONCEPT__RELATED);
		createEReference(conceptEClass, CONCEPT__MAPPINGS);
		createEAttribute(conceptEClass, CONCEPT__VALID_FROM);
		createEAttribute(conceptEClass, CONCEPT__VALID_TO);
		createEAttribute(conceptEClass, CONCEPT__CODES);

		mappingEClass = createEClass(MAPPING);
		createEAttribute(mappingEClass, MAPPING__TYPE);
		createEReference(mappingEClass, MAPPING__TARGET);
		createEAttribute(mappingEClass, MAPPING__SOURCE);

		aliasEClass = createEClass(ALIAS);
		createEAttribute(aliasEClass, ALIAS__LABEL);
		createEAttribute(aliasEClass, ALIAS__LANGUAGE);
		createEAttribute(aliasEClass, ALIAS__SOURCE);
		createEAttribute(aliasEClass, ALIAS__VALID_FROM);
		createEAttribute(aliasEClass, ALIAS__VALID_TO);

		spaceInfoEClass = createEClass(SPACE_INFO);
		createEAttribute(spaceInfoEClass, SPACE_INFO__NAME);
		createEAttribute(spaceInfoEClass, SPACE_INFO__SPACE_KIND);
		createEAttribute(spaceInfoEClass, SPACE_INFO__PURPOSE);
		createEAttribute(spaceInfoEClass, SPACE_INFO__LANGUAGES);
		createEAttribute(spaceInfoEClass, SPACE_INFO__REVIEW_POLICY);
		createEAttribute(spaceInfoEClass, SPACE_INFO__REVIEWERS_NEEDED);
		createEAttribute(spaceInfoEClass, SPACE_INFO__CONTACT_DATA_ALLOWED);
		createEAttribute(spaceInfoEClass, SPACE_INFO__DEFAULT_CONFIDENTIALITY);
		createEAttribute(spaceInfoEClass, SPACE_INFO__SCHEMA_VERSION);
		createEAttribute(spaceInfoEClass, SPACE_INFO__EPOCH);
		createEReference(spaceInfoEClass, SPACE_INFO__MEMBERS);
		createEAttribute(spaceInfoEClass, SPACE_INFO__SIGNATURE_POLICY);
		createEAttribute(spaceInfoEClass, SPACE_INFO__ACCEPTING_ROLES);

		spaceMemberEClass = createEClass(SPACE_MEMBER);
		createEAttribute(spaceMemberEClass, SPACE_MEMBER__NAME);
		createEReference(spaceMemberEClass, SPACE_MEMBER__PRACTITIONER);
		createEAttribute(spaceMemberEClass, SPACE_MEMBER__EMAILS);
		createEAttribute(spaceMemberEClass, SPACE_MEMBER__ROLES);
		createEReference(spaceMemberEClass, SPACE_MEMBER__KEYS);
		createEAttribute(spaceMemberEClass, SPACE_MEMBER__JOINED);
		createEAttribute(spaceMemberEClass, SPACE_MEMBER__LEFT);

		// Create enums
		absenceEEnum = createEEnum(ABSENCE);
		methodEEnum = createEEnum(METHOD);
		confidenceEEnum = createEEnum(CONFIDENCE);
		confidentialityEEnum = createEEnum(CONFIDENTIALITY);
		reviewStateEEnum = createEEnum(REVIEW_STATE);
		triStateEEnum = createEEnum(TRI_STATE);
		judgementEEnum = createEEnum(JUDGEMENT);
		likelihoodEEnum = createEEnum(LIKELIHOOD);
		sexEEnum = createEEnum(SEX);
		migrationFlowEEnum = createEEnum(MIGRATION_FLOW);
		motiveEEnum = createEEnum(MOTIVE);
		returnIntentionEEnum = createEEnum(RETURN_INTENTION);
		remittanceBasisEEnum = createEEnum(REMITTANCE_BASIS);
		actualJudgementEEnum = createEEnum(ACTUAL_JUDGEMENT);
		factorKindEEnum = createEEnum(FACTOR_KIND);
		impactDirectionEEnum = createEEnum(IMPACT_DIRECTION);
		householdUseKindEEnum = createEEnum(HOUSEHOLD_USE_KIND);
		transferChannelEEnum = createEEnum(TRANSFER_CHANNEL);
		strategyTypeEEnum = createEEnum(STRATEGY_TYPE);
		policyStateEEnum = createEEnum(POLICY_STATE);
		policyInstrumentEEnum = createEEnum(POLICY_INSTRUMENT);
		impactDimensionEEnum = createEEnum(IMPACT_DIMENSION);
		impactLevelEEnum = createEEnum(IMPACT_LEVEL);
		affectedEEnum = createEEnum(AFFECTED);
		assessabilityEEnum = createEEnum(ASSESSABILITY);
		evidenceGradeEEnum = createEEnum(EVIDENCE_GRADE);
		programmeTypeEEnum = createEEnum(PROGRAMME_TYPE);
		programmeStatusEEnum = createEEnum(PROGRAMME_STATUS);
		programmeFunctionEEnum = createEEnum(PROGRAMME_FUNCTION);
		organisationRoleEEnum = createEEnum(ORGANISATION_ROLE);
		activityScopeEEnum = createEEnum(ACTIVITY_SCOPE);
		markerSignificanceEEnum = createEEnum(MARKER_SIGNIFICANCE);
		budgetTypeEEnum = createEEnum(BUDGET_TYPE);
		budgetStatusEEnum = createEEnum(BUDGET_STATUS);
		transactionTypeEEnum = createEEnum(TRANSACTION_TYPE);
		resultTypeEEnum = createEEnum(RESULT_TYPE);
		indicatorMeasureEEnum = createEEnum(INDICATOR_MEASURE);
		relationTypeEEnum = createEEnum(RELATION_TYPE);
		contactTypeEEnum = createEEnum(CONTACT_TYPE);
		conditionTypeEEnum = createEEnum(CONDITION_TYPE);
		lessonNatureEEnum = createEEnum(LESSON_NATURE);
		lessonOutcomeEEnum = createEEnum(LESSON_OUTCOME);
		evidenceLevelEEnum = createEEnum(EVIDENCE_LEVEL);
		conditionOperatorEEnum = createEEnum(CONDITION_OPERATOR);
		useEffectEEnum = createEEnum(USE_EFFECT);
		requestScopeEEnum = createEEnum(REQUEST_SCOPE);
		requestStateEEnum = createEEnum(REQUEST_STATE);
		contributionChannelEEnum = createEEnum(CONTRIBUTION_CHANNEL);
		meetingTypeEEnum = createEEnum(MEETING_TYPE);
		meetingStateEEnum = createEEnum(MEETING_STATE);
		participantRoleEEnum = createEEnum(PARTICIPANT_ROLE);
		actionStateEEnum = createEEnum(ACTION_STATE);
		publicationTypeEEnum = createEEnum(PUBLICATION_TYPE);
		publicationStatusEEnum = createEEnum(PUBLICATION_STATUS);
		creatorRoleEEnum = createEEnum(CREATOR_ROLE);
		skillGradeEEnum = createEEnum(SKILL_GRADE);
		languageLevelEEnum = createEEnum(LANGUAGE_LEVEL);
		consentScopeEEnum = createEEnum(CONSENT_SCOPE);
		needTypeEEnum = createEEnum(NEED_TYPE);
		needStateEEnum = createEEnum(NEED_STATE);
		assignmentStateEEnum = createEEnum(ASSIGNMENT_STATE);
		componentRoleEEnum = createEEnum(COMPONENT_ROLE);
		mappingTypeEEnum = createEEnum(MAPPING_TYPE);
		spaceKindEEnum = createEEnum(SPACE_KIND);
		signaturePolicyEEnum = createEEnum(SIGNATURE_POLICY);
		keyTypeEEnum = createEEnum(KEY_TYPE);

		// Create data types
		textEDataType = createEDataType(TEXT);
		partialDateEDataType = createEDataType(PARTIAL_DATE);
		timestampEDataType = createEDataType(TIMESTAMP);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		partEClass.getESuperTypes().add(this.getIdentified());
		factEClass.getESuperTypes().add(this.getIdentified());
		extensionEClass.getESuperTypes().add(this.getPart());
		foreignContentEClass.getESuperTypes().add(this.getExtension());
		attachmentEClass.getESuperTypes().add(this.getPart());
		reviewEntryEClass.getESuperTypes().add(this.getPart());
		remarkEClass.getESuperTypes().add(this.getExtension());
		assumptionStepEClass.getESuperTypes().add(this.getExtension());
		reviewedEClass.getESuperTypes().add(this.getIdentified());
		recordEClass.getESuperTypes().add(this.getIdentified());
		reviewableEClass.getESuperTypes().add(this.getRecord());
		reviewableEClass.getESuperTypes().add(this.getReviewed());
		agentEClass.getESuperTypes().add(this.getRecord());
		countryCaseEClass.getESuperTypes().add(this.getRecord());
		migrantGroupEClass.getESuperTypes().add(this.getPart());
		remittanceEstimateEClass.getESuperTypes().add(this.getPart());
		corridorEClass.getESuperTypes().add(this.getPart());
		remittanceFactorEClass.getESuperTypes().add(this.getPart());
		householdUseEClass.getESuperTypes().add(this.getPart());
		strategyEClass.getESuperTypes().add(this.getPart());
		policyMeasureEClass.getESuperTypes().add(this.getPart());
		ownGoalEClass.getESuperTypes().add(this.getPart());
		impactEClass.getESuperTypes().add(this.getPart());
		programmeEClass.getESuperTypes().add(this.getRecord());
		identifierEClass.getESuperTypes().add(this.getPart());
		participatingOrganisationEClass.getESuperTypes().add(this.getPart());
		contactInfoEClass.getESuperTypes().add(this.getPart());
		areaShareEClass.getESuperTypes().add(this.getPart());
		locationEClass.getESuperTypes().add(this.getPart());
		sectorShareEClass.getESuperTypes().add(this.getPart());
		tagEClass.getESuperTypes().add(this.getPart());
		policyMarkerEClass.getESuperTypes().add(this.getPart());
		beneficiaryGroupEClass.getESuperTypes().add(this.getPart());
		budgetEClass.getESuperTypes().add(this.getPart());
		plannedDisbursementEClass.getESuperTypes().add(this.getPart());
		transactionEClass.getESuperTypes().add(this.getPart());
		resultEClass.getESuperTypes().add(this.getPart());
		indicatorEClass.getESuperTypes().add(this.getPart());
		indicatorPeriodEClass.getESuperTypes().add(this.getPart());
		conditionEClass.getESuperTypes().add(this.getPart());
		documentLinkEClass.getESuperTypes().add(this.getPart());
		relatedProgrammeEClass.getESuperTypes().add(this.getPart());
		lessonEClass.getESuperTypes().add(this.getReviewable());
		contextConditionEClass.getESuperTypes().add(this.getPart());
		contextValueEClass.getESuperTypes().add(this.getPart());
		derivationEClass.getESuperTypes().add(this.getPart());
		lessonUseEClass.getESuperTypes().add(this.getRecord());
		requestEClass.getESuperTypes().add(this.getRecord());
		consolidatedReplyEClass.getESuperTypes().add(this.getPart());
		consolidatedReplyEClass.getESuperTypes().add(this.getReviewed());
		areaExperienceEClass.getESuperTypes().add(this.getPart());
		citedResourceEClass.getESuperTypes().add(this.getPart());
		contributionEClass.getESuperTypes().add(this.getRecord());
		meetingEClass.getESuperTypes().add(this.getRecord());
		participationEClass.getESuperTypes().add(this.getPart());
		agendaItemEClass.getESuperTypes().add(this.getPart());
		decisionEClass.getESuperTypes().add(this.getPart());
		actionEClass.getESuperTypes().add(this.getRecord());
		publicationEClass.getESuperTypes().add(this.getRecord());
		creatorEClass.getESuperTypes().add(this.getPart());
		statementEClass.getESuperTypes().add(this.getPart());
		findingEClass.getESuperTypes().add(this.getStatement());
		recommendationEClass.getESuperTypes().add(this.getStatement());
		organisationEClass.getESuperTypes().add(this.getAgent());
		datedTypeEClass.getESuperTypes().add(this.getPart());
		membershipEClass.getESuperTypes().add(this.getPart());
		personEClass.getESuperTypes().add(this.getAgent());
		languageSkillEClass.getESuperTypes().add(this.getPart());
		practitionerEClass.getESuperTypes().add(this.getPerson());
		signingKeyEClass.getESuperTypes().add(this.getPart());
		rosterPersonEClass.getESuperTypes().add(this.getPerson());
		skillEClass.getESuperTypes().add(this.getPart());
		availabilityEClass.getESuperTypes().add(this.getPart());
		experienceEClass.getESuperTypes().add(this.getPart());
		consentEClass.getESuperTypes().add(this.getPart());
		contactDataEClass.getESuperTypes().add(this.getPart());
		expertEClass.getESuperTypes().add(this.getRosterPerson());
		candidateEClass.getESuperTypes().add(this.getRosterPerson());
		needEClass.getESuperTypes().add(this.getRecord());
		skillRequirementEClass.getESuperTypes().add(this.getPart());
		assignmentEClass.getESuperTypes().add(this.getRecord());
		followUpEClass.getESuperTypes().add(this.getPart());
		datasetEClass.getESuperTypes().add(this.getRecord());
		datasetComponentEClass.getESuperTypes().add(this.getPart());
		vocabularyEClass.getESuperTypes().add(this.getRecord());
		conceptEClass.getESuperTypes().add(this.getPart());
		mappingEClass.getESuperTypes().add(this.getPart());
		aliasEClass.getESuperTypes().add(this.getPart());
		spaceInfoEClass.getESuperTypes().add(this.getRecord());
		spaceMemberEClass.getESuperTypes().add(this.getPart());

		// Initialize classes and features; add operations and parameters
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), ecorePackage.getEString(), "id", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(partEClass, Part.class, "Part", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPart_Facts(), this.getFact(), null, "facts", null, 0, -1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(factEClass, Fact.class, "Fact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFact_Feature(), ecorePackage.getEString(), "feature", null, 1, 1, Fact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFact_Absence(), this.getAbsence(), "absence", "given", 0, 1, Fact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFact_Sources(), this.getRecord(), null, "sources", null, 0, -1, Fact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getFact_Files(), this.getAttachment(), null, "files", null, 0, -1, Fact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getFact_Page(), ecorePackage.getEString(), "page", null, 0, 1, Fact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFact_Quote(), ecorePackage.getEString(), "quote", null, 0, 1, Fact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFact_ToldBy(), ecorePackage.getEString(), "toldBy", null, 0, 1, Fact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFact_Date(), this.getPartialDate(), "date", null, 0, 1, Fact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFact_Method(), this.getMethod(), "method", "typed", 0, 1, Fact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFact_Confidence(), this.getConfidence(), "confidence", "unknown", 0, 1, Fact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFact_Comment(), this.getText(), "comment", null, 0, 1, Fact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(extensionEClass, Extension.class, "Extension", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(foreignContentEClass, ForeignContent.class, "ForeignContent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getForeignContent_Format(), ecorePackage.getEString(), "format", null, 0, 1, ForeignContent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getForeignContent_Path(), ecorePackage.getEString(), "path", null, 0, 1, ForeignContent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getForeignContent_Content(), ecorePackage.getEString(), "content", null, 0, 1, ForeignContent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attachmentEClass, Attachment.class, "Attachment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAttachment_Name(), ecorePackage.getEString(), "name", null, 1, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_Description(), this.getText(), "description", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_MediaType(), ecorePackage.getEString(), "mediaType", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_Page(), ecorePackage.getEString(), "page", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_Quote(), ecorePackage.getEString(), "quote", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reviewEntryEClass, ReviewEntry.class, "ReviewEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReviewEntry_Date(), this.getTimestamp(), "date", null, 0, 1, ReviewEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReviewEntry_By(), this.getPerson(), null, "by", null, 0, 1, ReviewEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewEntry_ByName(), ecorePackage.getEString(), "byName", null, 0, 1, ReviewEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewEntry_From(), this.getReviewState(), "from", "draft", 0, 1, ReviewEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewEntry_To(), this.getReviewState(), "to", "draft", 0, 1, ReviewEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewEntry_Comment(), this.getText(), "comment", null, 0, 1, ReviewEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewEntry_ContentHash(), ecorePackage.getEString(), "contentHash", null, 0, 1, ReviewEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewEntry_AboutObject(), ecorePackage.getEString(), "aboutObject", null, 0, 1, ReviewEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewEntry_AboutFeature(), ecorePackage.getEString(), "aboutFeature", null, 0, 1, ReviewEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(remarkEClass, Remark.class, "Remark", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRemark_Date(), this.getTimestamp(), "date", null, 0, 1, Remark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRemark_By(), this.getPerson(), null, "by", null, 0, 1, Remark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemark_ByName(), ecorePackage.getEString(), "byName", null, 0, 1, Remark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemark_Comment(), this.getText(), "comment", null, 0, 1, Remark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemark_AboutObject(), ecorePackage.getEString(), "aboutObject", null, 0, 1, Remark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemark_AboutFeature(), ecorePackage.getEString(), "aboutFeature", null, 0, 1, Remark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assumptionStepEClass, AssumptionStep.class, "AssumptionStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAssumptionStep_Date(), this.getTimestamp(), "date", null, 0, 1, AssumptionStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumptionStep_ByName(), ecorePackage.getEString(), "byName", null, 0, 1, AssumptionStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumptionStep_About(), ecorePackage.getEString(), "about", null, 0, 1, AssumptionStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumptionStep_Value(), ecorePackage.getEString(), "value", null, 0, 1, AssumptionStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumptionStep_Reason(), this.getText(), "reason", null, 0, 1, AssumptionStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reviewedEClass, Reviewed.class, "Reviewed", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReviewed_ReviewState(), this.getReviewState(), "reviewState", "draft", 0, 1, Reviewed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewed_ReviewBy(), this.getPartialDate(), "reviewBy", null, 0, 1, Reviewed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReviewed_ReviewLog(), this.getReviewEntry(), null, "reviewLog", null, 0, -1, Reviewed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReviewed_Reviewers(), this.getPerson(), null, "reviewers", null, 0, -1, Reviewed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(recordEClass, org.sankofa.model.Record.class, "Record", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRecord_Title(), this.getText(), "title", null, 0, 1, org.sankofa.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecord_Summary(), this.getText(), "summary", null, 0, 1, org.sankofa.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecord_Areas(), this.getConcept(), null, "areas", null, 0, -1, org.sankofa.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getRecord_Themes(), this.getConcept(), null, "themes", null, 0, -1, org.sankofa.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getRecord_Language(), ecorePackage.getEString(), "language", null, 0, 1, org.sankofa.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecord_Sources(), this.getRecord(), null, "sources", null, 0, -1, org.sankofa.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getRecord_AsOf(), this.getPartialDate(), "asOf", null, 0, 1, org.sankofa.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecord_LastConfirmed(), this.getPartialDate(), "lastConfirmed", null, 0, 1, org.sankofa.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecord_Keeper(), this.getAgent(), null, "keeper", null, 0, 1, org.sankofa.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecord_Confidentiality(), this.getConfidentiality(), "confidentiality", "spaceDefault", 0, 1, org.sankofa.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecord_Notes(), this.getText(), "notes", null, 0, 1, org.sankofa.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecord_Attachments(), this.getAttachment(), null, "attachments", null, 0, -1, org.sankofa.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecord_Facts(), this.getFact(), null, "facts", null, 0, -1, org.sankofa.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getRecord_Extensions(), this.getExtension(), null, "extensions", null, 0, -1, org.sankofa.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reviewableEClass, Reviewable.class, "Reviewable", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(agentEClass, Agent.class, "Agent", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(countryCaseEClass, CountryCase.class, "CountryCase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCountryCase_Area(), this.getConcept(), null, "area", null, 1, 1, CountryCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCountryCase_PeriodStart(), this.getPartialDate(), "periodStart", null, 0, 1, CountryCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCountryCase_PeriodEnd(), this.getPartialDate(), "periodEnd", null, 0, 1, CountryCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCountryCase_Overview(), this.getText(), "overview", null, 0, 1, CountryCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCountryCase_MigrantGroups(), this.getMigrantGroup(), null, "migrantGroups", null, 0, -1, CountryCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCountryCase_ProfileNotes(), this.getText(), "profileNotes", null, 0, 1, CountryCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCountryCase_RemittanceEstimates(), this.getRemittanceEstimate(), null, "remittanceEstimates", null, 0, -1, CountryCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCountryCase_RemittanceNotes(), this.getText(), "remittanceNotes", null, 0, 1, CountryCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCountryCase_Strategies(), this.getStrategy(), null, "strategies", null, 0, -1, CountryCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCountryCase_Measures(), this.getPolicyMeasure(), null, "measures", null, 0, -1, CountryCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCountryCase_OwnGoals(), this.getOwnGoal(), null, "ownGoals", null, 0, -1, CountryCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCountryCase_PolicyNotes(), this.getText(), "policyNotes", null, 0, 1, CountryCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCountryCase_Impacts(), this.getImpact(), null, "impacts", null, 0, -1, CountryCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCountryCase_ImpactNotes(), this.getText(), "impactNotes", null, 0, 1, CountryCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(migrantGroupEClass, MigrantGroup.class, "MigrantGroup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMigrantGroup_Name(), this.getText(), "name", null, 0, 1, MigrantGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMigrantGroup_Flow(), this.getMigrationFlow(), "flow", "unknown", 0, 1, MigrantGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMigrantGroup_Sex(), this.getSex(), "sex", "unknown", 0, 1, MigrantGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMigrantGroup_AgeFrom(), ecorePackage.getEIntegerObject(), "ageFrom", null, 0, 1, MigrantGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMigrantGroup_AgeTo(), ecorePackage.getEIntegerObject(), "ageTo", null, 0, 1, MigrantGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMigrantGroup_SkillLevel(), this.getConcept(), null, "skillLevel", null, 0, 1, MigrantGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMigrantGroup_Occupations(), this.getConcept(), null, "occupations", null, 0, -1, MigrantGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getMigrantGroup_Destinations(), this.getConcept(), null, "destinations", null, 0, -1, MigrantGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getMigrantGroup_Motive(), this.getMotive(), "motive", "unknown", 0, 1, MigrantGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMigrantGroup_ReturnIntention(), this.getReturnIntention(), "returnIntention", "unknown", 0, 1, MigrantGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMigrantGroup_SkillsBroughtBack(), this.getLikelihood(), "skillsBroughtBack", "unknown", 0, 1, MigrantGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMigrantGroup_InvestmentBroughtBack(), this.getLikelihood(), "investmentBroughtBack", "unknown", 0, 1, MigrantGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMigrantGroup_MotiveReasons(), this.getText(), "motiveReasons", null, 0, 1, MigrantGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMigrantGroup_ReturnReasons(), this.getText(), "returnReasons", null, 0, 1, MigrantGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMigrantGroup_ResourceReasons(), this.getText(), "resourceReasons", null, 0, 1, MigrantGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMigrantGroup_Evidence(), this.getRecord(), null, "evidence", null, 0, -1, MigrantGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getMigrantGroup_EvidenceGrade(), this.getEvidenceGrade(), "evidenceGrade", "unknown", 0, 1, MigrantGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(remittanceEstimateEClass, RemittanceEstimate.class, "RemittanceEstimate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRemittanceEstimate_Name(), this.getText(), "name", null, 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_Year(), ecorePackage.getEIntegerObject(), "year", null, 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_Basis(), this.getRemittanceBasis(), "basis", "unknown", 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_Official(), ecorePackage.getEBigDecimal(), "official", null, 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRemittanceEstimate_Corridors(), this.getCorridor(), null, "corridors", null, 0, -1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_BankingFlowAssumption(), this.getTriState(), "bankingFlowAssumption", "unknown", 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_Assumptions(), this.getText(), "assumptions", null, 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_InformalShare(), ecorePackage.getEBigDecimal(), "informalShare", null, 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_SendingCost(), ecorePackage.getEBigDecimal(), "sendingCost", null, 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_Multiplier(), ecorePackage.getEBigDecimal(), "multiplier", null, 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_SimulationSeed(), ecorePackage.getELongObject(), "simulationSeed", null, 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_Potential(), ecorePackage.getEBigDecimal(), "potential", null, 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_PotentialLow(), ecorePackage.getEBigDecimal(), "potentialLow", null, 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_PotentialHigh(), ecorePackage.getEBigDecimal(), "potentialHigh", null, 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRemittanceEstimate_Factors(), this.getRemittanceFactor(), null, "factors", null, 0, -1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_ActualJudgement(), this.getActualJudgement(), "actualJudgement", "notJudged", 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_ActualLow(), ecorePackage.getEBigDecimal(), "actualLow", null, 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_ActualCentral(), ecorePackage.getEBigDecimal(), "actualCentral", null, 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_ActualHigh(), ecorePackage.getEBigDecimal(), "actualHigh", null, 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_ActualArgument(), this.getText(), "actualArgument", null, 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRemittanceEstimate_HouseholdUses(), this.getHouseholdUse(), null, "householdUses", null, 0, -1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceEstimate_Outcome(), this.getText(), "outcome", null, 0, 1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRemittanceEstimate_Evidence(), this.getRecord(), null, "evidence", null, 0, -1, RemittanceEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(corridorEClass, Corridor.class, "Corridor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCorridor_Host(), this.getConcept(), null, "host", null, 0, 1, Corridor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCorridor_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, Corridor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCorridor_Share(), ecorePackage.getEBigDecimal(), "share", null, 0, 1, Corridor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCorridor_Migrants(), ecorePackage.getELongObject(), "migrants", null, 0, 1, Corridor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCorridor_Cost(), ecorePackage.getEBigDecimal(), "cost", null, 0, 1, Corridor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCorridor_Channel(), this.getTransferChannel(), "channel", "unknown", 0, 1, Corridor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCorridor_Note(), this.getText(), "note", null, 0, 1, Corridor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(remittanceFactorEClass, RemittanceFactor.class, "RemittanceFactor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRemittanceFactor_Name(), this.getText(), "name", null, 0, 1, RemittanceFactor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceFactor_Kind(), this.getFactorKind(), "kind", "other", 0, 1, RemittanceFactor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceFactor_Direction(), this.getImpactDirection(), "direction", "unknown", 0, 1, RemittanceFactor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemittanceFactor_Rationale(), this.getText(), "rationale", null, 0, 1, RemittanceFactor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRemittanceFactor_Evidence(), this.getRecord(), null, "evidence", null, 0, -1, RemittanceFactor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getRemittanceFactor_EvidenceGrade(), this.getEvidenceGrade(), "evidenceGrade", "unknown", 0, 1, RemittanceFactor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(householdUseEClass, HouseholdUse.class, "HouseholdUse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHouseholdUse_Use(), this.getHouseholdUseKind(), "use", "unknown", 0, 1, HouseholdUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHouseholdUse_Share(), ecorePackage.getEBigDecimal(), "share", null, 0, 1, HouseholdUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHouseholdUse_Note(), this.getText(), "note", null, 0, 1, HouseholdUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(strategyEClass, Strategy.class, "Strategy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStrategy_Title(), this.getText(), "title", null, 0, 1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategy_Type(), this.getStrategyType(), "type", "unknown", 0, 1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategy_Integration(), this.getPolicyState(), "integration", "unknown", 0, 1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStrategy_Owner(), this.getOrganisation(), null, "owner", null, 0, 1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategy_Start(), this.getPartialDate(), "start", null, 0, 1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategy_End(), this.getPartialDate(), "end", null, 0, 1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategy_Description(), this.getText(), "description", null, 0, 1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStrategy_Goals(), this.getConcept(), null, "goals", null, 0, -1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getStrategy_Document(), this.getPublication(), null, "document", null, 0, 1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStrategy_Related(), this.getRecord(), null, "related", null, 0, -1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(policyMeasureEClass, PolicyMeasure.class, "PolicyMeasure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPolicyMeasure_Title(), this.getText(), "title", null, 0, 1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyMeasure_Description(), this.getText(), "description", null, 0, 1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPolicyMeasure_Strategy(), this.getStrategy(), null, "strategy", null, 0, 1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPolicyMeasure_AreaOfWork(), this.getConcept(), null, "areaOfWork", null, 0, 1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyMeasure_Instrument(), this.getPolicyInstrument(), "instrument", "unknown", 0, 1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyMeasure_State(), this.getPolicyState(), "state", "unknown", 0, 1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPolicyMeasure_Priorities(), this.getConcept(), null, "priorities", null, 0, -1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getPolicyMeasure_Goals(), this.getConcept(), null, "goals", null, 0, -1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getPolicyMeasure_OwnGoals(), this.getOwnGoal(), null, "ownGoals", null, 0, -1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getPolicyMeasure_Responsible(), this.getOrganisation(), null, "responsible", null, 0, -1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getPolicyMeasure_Start(), this.getPartialDate(), "start", null, 0, 1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyMeasure_End(), this.getPartialDate(), "end", null, 0, 1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyMeasure_ProPoor(), this.getJudgement(), "proPoor", "unknown", 0, 1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyMeasure_ProPoorReason(), this.getText(), "proPoorReason", null, 0, 1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyMeasure_ProDevelopment(), this.getJudgement(), "proDevelopment", "unknown", 0, 1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyMeasure_ProDevelopmentReason(), this.getText(), "proDevelopmentReason", null, 0, 1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyMeasure_RightsBased(), this.getJudgement(), "rightsBased", "unknown", 0, 1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyMeasure_RightsBasedReason(), this.getText(), "rightsBasedReason", null, 0, 1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPolicyMeasure_Evidence(), this.getRecord(), null, "evidence", null, 0, -1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getPolicyMeasure_Related(), this.getRecord(), null, "related", null, 0, -1, PolicyMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(ownGoalEClass, OwnGoal.class, "OwnGoal", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOwnGoal_Code(), ecorePackage.getEString(), "code", null, 0, 1, OwnGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOwnGoal_Title(), this.getText(), "title", null, 0, 1, OwnGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOwnGoal_Description(), this.getText(), "description", null, 0, 1, OwnGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOwnGoal_Target(), this.getText(), "target", null, 0, 1, OwnGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOwnGoal_TargetYear(), ecorePackage.getEIntegerObject(), "targetYear", null, 0, 1, OwnGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOwnGoal_CorrespondsTo(), this.getConcept(), null, "correspondsTo", null, 0, -1, OwnGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(impactEClass, Impact.class, "Impact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImpact_Title(), this.getText(), "title", null, 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpact_Description(), this.getText(), "description", null, 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpact_Dimension(), this.getImpactDimension(), "dimension", "unknown", 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpact_Level(), this.getImpactLevel(), "level", "unknown", 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpact_Affected(), this.getAffected(), "affected", "unknown", 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpact_PlaysRole(), this.getTriState(), "playsRole", "unknown", 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpact_Direction(), this.getImpactDirection(), "direction", "unknown", 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpact_Assessability(), this.getAssessability(), "assessability", "unknown", 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpact_EvidenceGrade(), this.getEvidenceGrade(), "evidenceGrade", "unknown", 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImpact_Evidence(), this.getRecord(), null, "evidence", null, 0, -1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getImpact_Reasons(), this.getText(), "reasons", null, 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImpact_Topics(), this.getConcept(), null, "topics", null, 0, -1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getImpact_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpact_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpact_ValueYear(), ecorePackage.getEIntegerObject(), "valueYear", null, 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(programmeEClass, Programme.class, "Programme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProgramme_Type(), this.getProgrammeType(), "type", "unknown", 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_Status(), this.getProgrammeStatus(), "status", "unknown", 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_Function(), this.getProgrammeFunction(), "function", "unknown", 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_Acronym(), ecorePackage.getEString(), "acronym", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_PartOf(), this.getProgramme(), null, "partOf", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Request(), this.getRequest(), null, "request", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_Objectives(), this.getText(), "objectives", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_IatiIdentifier(), ecorePackage.getEString(), "iatiIdentifier", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Identifiers(), this.getIdentifier(), null, "identifiers", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_ReportingOrganisation(), this.getOrganisation(), null, "reportingOrganisation", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_ParticipatingOrganisations(), this.getParticipatingOrganisation(), null, "participatingOrganisations", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_NationalCounterpart(), this.getOrganisation(), null, "nationalCounterpart", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_FocalPoint(), this.getPerson(), null, "focalPoint", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Contacts(), this.getContactInfo(), null, "contacts", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_PlannedStart(), this.getPartialDate(), "plannedStart", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_ActualStart(), this.getPartialDate(), "actualStart", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_PlannedEnd(), this.getPartialDate(), "plannedEnd", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_ActualEnd(), this.getPartialDate(), "actualEnd", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_Scope(), this.getActivityScope(), "scope", "unknown", 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_AreaShares(), this.getAreaShare(), null, "areaShares", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Locations(), this.getLocation(), null, "locations", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_CountryWide(), this.getTriState(), "countryWide", "unknown", 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_SectorShares(), this.getSectorShare(), null, "sectorShares", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Goals(), this.getConcept(), null, "goals", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getProgramme_PolicyMarkers(), this.getPolicyMarker(), null, "policyMarkers", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Tags(), this.getTag(), null, "tags", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_Humanitarian(), this.getTriState(), "humanitarian", "unknown", 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_TargetGroups(), this.getConcept(), null, "targetGroups", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getProgramme_Beneficiaries(), this.getBeneficiaryGroup(), null, "beneficiaries", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_BeneficiaryNotes(), this.getText(), "beneficiaryNotes", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_DefaultCurrency(), ecorePackage.getEString(), "defaultCurrency", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Budgets(), this.getBudget(), null, "budgets", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_PlannedDisbursements(), this.getPlannedDisbursement(), null, "plannedDisbursements", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Transactions(), this.getTransaction(), null, "transactions", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_CollaborationType(), ecorePackage.getEString(), "collaborationType", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_FlowType(), ecorePackage.getEString(), "flowType", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_FinanceType(), ecorePackage.getEString(), "financeType", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_AidType(), ecorePackage.getEString(), "aidType", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_TiedStatus(), ecorePackage.getEString(), "tiedStatus", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Results(), this.getResult(), null, "results", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Conditions(), this.getCondition(), null, "conditions", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Documents(), this.getDocumentLink(), null, "documents", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_RelatedProgrammes(), this.getRelatedProgramme(), null, "relatedProgrammes", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(identifierEClass, Identifier.class, "Identifier", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentifier_Scheme(), ecorePackage.getEString(), "scheme", null, 0, 1, Identifier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentifier_Value(), ecorePackage.getEString(), "value", null, 1, 1, Identifier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIdentifier_Issuer(), this.getOrganisation(), null, "issuer", null, 0, 1, Identifier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentifier_Note(), this.getText(), "note", null, 0, 1, Identifier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(participatingOrganisationEClass, ParticipatingOrganisation.class, "ParticipatingOrganisation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getParticipatingOrganisation_Organisation(), this.getOrganisation(), null, "organisation", null, 0, 1, ParticipatingOrganisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipatingOrganisation_Name(), ecorePackage.getEString(), "name", null, 0, 1, ParticipatingOrganisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipatingOrganisation_Role(), this.getOrganisationRole(), "role", "unknown", 0, 1, ParticipatingOrganisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipatingOrganisation_ActivityIdentifier(), ecorePackage.getEString(), "activityIdentifier", null, 0, 1, ParticipatingOrganisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipatingOrganisation_Note(), this.getText(), "note", null, 0, 1, ParticipatingOrganisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contactInfoEClass, ContactInfo.class, "ContactInfo", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContactInfo_Type(), this.getContactType(), "type", "unknown", 0, 1, ContactInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactInfo_OrganisationName(), ecorePackage.getEString(), "organisationName", null, 0, 1, ContactInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactInfo_Department(), ecorePackage.getEString(), "department", null, 0, 1, ContactInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactInfo_PersonName(), ecorePackage.getEString(), "personName", null, 0, 1, ContactInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactInfo_JobTitle(), this.getText(), "jobTitle", null, 0, 1, ContactInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactInfo_Telephone(), ecorePackage.getEString(), "telephone", null, 0, 1, ContactInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactInfo_Email(), ecorePackage.getEString(), "email", null, 0, 1, ContactInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactInfo_Website(), ecorePackage.getEString(), "website", null, 0, 1, ContactInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactInfo_Address(), this.getText(), "address", null, 0, 1, ContactInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(areaShareEClass, AreaShare.class, "AreaShare", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAreaShare_Area(), this.getConcept(), null, "area", null, 0, 1, AreaShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAreaShare_Percentage(), ecorePackage.getEBigDecimal(), "percentage", null, 0, 1, AreaShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAreaShare_Note(), this.getText(), "note", null, 0, 1, AreaShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(locationEClass, Location.class, "Location", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLocation_Name(), this.getText(), "name", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLocation_Area(), this.getConcept(), null, "area", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_AdminCode(), ecorePackage.getEString(), "adminCode", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_AdminLevel(), ecorePackage.getEIntegerObject(), "adminLevel", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_AdminVocabulary(), ecorePackage.getEString(), "adminVocabulary", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_Latitude(), ecorePackage.getEBigDecimal(), "latitude", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_Longitude(), ecorePackage.getEBigDecimal(), "longitude", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_Description(), this.getText(), "description", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sectorShareEClass, SectorShare.class, "SectorShare", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSectorShare_Sector(), this.getConcept(), null, "sector", null, 0, 1, SectorShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectorShare_Vocabulary(), ecorePackage.getEString(), "vocabulary", null, 0, 1, SectorShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectorShare_Code(), ecorePackage.getEString(), "code", null, 0, 1, SectorShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectorShare_Percentage(), ecorePackage.getEBigDecimal(), "percentage", null, 0, 1, SectorShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectorShare_Narrative(), this.getText(), "narrative", null, 0, 1, SectorShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tagEClass, Tag.class, "Tag", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTag_Concept(), this.getConcept(), null, "concept", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_Vocabulary(), ecorePackage.getEString(), "vocabulary", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_Code(), ecorePackage.getEString(), "code", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_Label(), this.getText(), "label", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(policyMarkerEClass, PolicyMarker.class, "PolicyMarker", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPolicyMarker_Marker(), ecorePackage.getEString(), "marker", null, 0, 1, PolicyMarker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyMarker_Vocabulary(), ecorePackage.getEString(), "vocabulary", null, 0, 1, PolicyMarker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyMarker_Significance(), this.getMarkerSignificance(), "significance", "unknown", 0, 1, PolicyMarker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyMarker_Rationale(), this.getText(), "rationale", null, 0, 1, PolicyMarker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(beneficiaryGroupEClass, BeneficiaryGroup.class, "BeneficiaryGroup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBeneficiaryGroup_Group(), this.getConcept(), null, "group", null, 0, 1, BeneficiaryGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBeneficiaryGroup_Sex(), this.getSex(), "sex", "unknown", 0, 1, BeneficiaryGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBeneficiaryGroup_Planned(), ecorePackage.getELongObject(), "planned", null, 0, 1, BeneficiaryGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBeneficiaryGroup_Reached(), ecorePackage.getELongObject(), "reached", null, 0, 1, BeneficiaryGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBeneficiaryGroup_Description(), this.getText(), "description", null, 0, 1, BeneficiaryGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(budgetEClass, Budget.class, "Budget", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBudget_PeriodStart(), this.getPartialDate(), "periodStart", null, 0, 1, Budget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBudget_PeriodEnd(), this.getPartialDate(), "periodEnd", null, 0, 1, Budget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBudget_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, Budget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBudget_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, Budget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBudget_ValueDate(), this.getPartialDate(), "valueDate", null, 0, 1, Budget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBudget_Type(), this.getBudgetType(), "type", "original", 0, 1, Budget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBudget_Status(), this.getBudgetStatus(), "status", "indicative", 0, 1, Budget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(plannedDisbursementEClass, PlannedDisbursement.class, "PlannedDisbursement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlannedDisbursement_PeriodStart(), this.getPartialDate(), "periodStart", null, 0, 1, PlannedDisbursement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlannedDisbursement_PeriodEnd(), this.getPartialDate(), "periodEnd", null, 0, 1, PlannedDisbursement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlannedDisbursement_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, PlannedDisbursement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlannedDisbursement_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, PlannedDisbursement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlannedDisbursement_ValueDate(), this.getPartialDate(), "valueDate", null, 0, 1, PlannedDisbursement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlannedDisbursement_Type(), this.getBudgetType(), "type", "original", 0, 1, PlannedDisbursement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlannedDisbursement_Provider(), this.getOrganisation(), null, "provider", null, 0, 1, PlannedDisbursement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlannedDisbursement_Receiver(), this.getOrganisation(), null, "receiver", null, 0, 1, PlannedDisbursement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(transactionEClass, Transaction.class, "Transaction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTransaction_Type(), this.getTransactionType(), "type", "unknown", 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransaction_Date(), this.getPartialDate(), "date", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransaction_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransaction_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransaction_ValueDate(), this.getPartialDate(), "valueDate", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransaction_Reference(), ecorePackage.getEString(), "reference", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransaction_Description(), this.getText(), "description", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTransaction_Provider(), this.getOrganisation(), null, "provider", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransaction_ProviderName(), ecorePackage.getEString(), "providerName", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTransaction_Receiver(), this.getOrganisation(), null, "receiver", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransaction_ReceiverName(), ecorePackage.getEString(), "receiverName", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTransaction_Area(), this.getConcept(), null, "area", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTransaction_Sector(), this.getConcept(), null, "sector", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransaction_FlowType(), ecorePackage.getEString(), "flowType", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransaction_FinanceType(), ecorePackage.getEString(), "financeType", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransaction_AidType(), ecorePackage.getEString(), "aidType", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransaction_TiedStatus(), ecorePackage.getEString(), "tiedStatus", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransaction_Humanitarian(), this.getTriState(), "humanitarian", "unknown", 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(resultEClass, Result.class, "Result", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getResult_Type(), this.getResultType(), "type", "unknown", 0, 1, Result.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResult_Title(), this.getText(), "title", null, 0, 1, Result.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResult_Description(), this.getText(), "description", null, 0, 1, Result.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResult_Aggregation(), this.getTriState(), "aggregation", "unknown", 0, 1, Result.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResult_Indicators(), this.getIndicator(), null, "indicators", null, 0, -1, Result.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResult_Documents(), this.getDocumentLink(), null, "documents", null, 0, -1, Result.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(indicatorEClass, Indicator.class, "Indicator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIndicator_Title(), this.getText(), "title", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Description(), this.getText(), "description", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Measure(), this.getIndicatorMeasure(), "measure", "unknown", 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Ascending(), this.getTriState(), "ascending", "unknown", 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Unit(), this.getText(), "unit", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Periods(), this.getIndicatorPeriod(), null, "periods", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_BaselineYear(), ecorePackage.getEIntegerObject(), "baselineYear", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_BaselineDate(), this.getPartialDate(), "baselineDate", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_BaselineValue(), ecorePackage.getEBigDecimal(), "baselineValue", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_BaselineComment(), this.getText(), "baselineComment", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(indicatorPeriodEClass, IndicatorPeriod.class, "IndicatorPeriod", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIndicatorPeriod_Start(), this.getPartialDate(), "start", null, 0, 1, IndicatorPeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicatorPeriod_End(), this.getPartialDate(), "end", null, 0, 1, IndicatorPeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicatorPeriod_TargetValue(), ecorePackage.getEBigDecimal(), "targetValue", null, 0, 1, IndicatorPeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicatorPeriod_TargetComment(), this.getText(), "targetComment", null, 0, 1, IndicatorPeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicatorPeriod_ActualValue(), ecorePackage.getEBigDecimal(), "actualValue", null, 0, 1, IndicatorPeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicatorPeriod_ActualComment(), this.getText(), "actualComment", null, 0, 1, IndicatorPeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conditionEClass, Condition.class, "Condition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCondition_Type(), this.getConditionType(), "type", "unknown", 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Text(), this.getText(), "text", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(documentLinkEClass, DocumentLink.class, "DocumentLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDocumentLink_Title(), this.getText(), "title", null, 0, 1, DocumentLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocumentLink_Url(), ecorePackage.getEString(), "url", null, 0, 1, DocumentLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocumentLink_Description(), this.getText(), "description", null, 0, 1, DocumentLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocumentLink_Publication(), this.getPublication(), null, "publication", null, 0, 1, DocumentLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocumentLink_Format(), ecorePackage.getEString(), "format", null, 0, 1, DocumentLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocumentLink_Categories(), ecorePackage.getEString(), "categories", null, 0, -1, DocumentLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getDocumentLink_Languages(), ecorePackage.getEString(), "languages", null, 0, -1, DocumentLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getDocumentLink_Date(), this.getPartialDate(), "date", null, 0, 1, DocumentLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(relatedProgrammeEClass, RelatedProgramme.class, "RelatedProgramme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRelatedProgramme_Programme(), this.getProgramme(), null, "programme", null, 0, 1, RelatedProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelatedProgramme_Identifier(), ecorePackage.getEString(), "identifier", null, 0, 1, RelatedProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelatedProgramme_Type(), this.getRelationType(), "type", "unknown", 0, 1, RelatedProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelatedProgramme_Note(), this.getText(), "note", null, 0, 1, RelatedProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lessonEClass, Lesson.class, "Lesson", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLesson_Nature(), this.getLessonNature(), "nature", "observed", 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLesson_Tried(), this.getText(), "tried", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLesson_Happened(), this.getText(), "happened", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLesson_Why(), this.getText(), "why", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLesson_Recommendation(), this.getText(), "recommendation", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLesson_Outcome(), this.getLessonOutcome(), "outcome", "unknown", 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLesson_Occurred(), this.getPartialDate(), "occurred", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLesson_AppliesWhen(), this.getContextCondition(), null, "appliesWhen", null, 0, -1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLesson_NotWhen(), this.getContextCondition(), null, "notWhen", null, 0, -1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLesson_Context(), this.getContextValue(), null, "context", null, 0, -1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLesson_TargetGroups(), this.getConcept(), null, "targetGroups", null, 0, -1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getLesson_EvidenceLevel(), this.getEvidenceLevel(), "evidenceLevel", "unknown", 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLesson_Evidence(), this.getRecord(), null, "evidence", null, 0, -1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getLesson_Derivations(), this.getDerivation(), null, "derivations", null, 0, -1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLesson_Contact(), this.getAgent(), null, "contact", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLesson_SupersededBy(), this.getLesson(), null, "supersededBy", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contextConditionEClass, ContextCondition.class, "ContextCondition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContextCondition_Attribute(), ecorePackage.getEString(), "attribute", null, 0, 1, ContextCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContextCondition_Operator(), this.getConditionOperator(), "operator", "equal", 0, 1, ContextCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContextCondition_Value(), ecorePackage.getEString(), "value", null, 0, 1, ContextCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContextCondition_Low(), ecorePackage.getEBigDecimal(), "low", null, 0, 1, ContextCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContextCondition_High(), ecorePackage.getEBigDecimal(), "high", null, 0, 1, ContextCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContextCondition_Concepts(), this.getConcept(), null, "concepts", null, 0, -1, ContextCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getContextCondition_Explanation(), this.getText(), "explanation", null, 0, 1, ContextCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contextValueEClass, ContextValue.class, "ContextValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContextValue_Attribute(), ecorePackage.getEString(), "attribute", null, 0, 1, ContextValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContextValue_Value(), ecorePackage.getEString(), "value", null, 0, 1, ContextValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContextValue_Number(), ecorePackage.getEBigDecimal(), "number", null, 0, 1, ContextValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContextValue_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, ContextValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContextValue_Concepts(), this.getConcept(), null, "concepts", null, 0, -1, ContextValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getContextValue_Year(), ecorePackage.getEIntegerObject(), "year", null, 0, 1, ContextValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContextValue_Source(), this.getRecord(), null, "source", null, 0, 1, ContextValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(derivationEClass, Derivation.class, "Derivation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDerivation_Source(), this.getRecord(), null, "source", null, 0, 1, Derivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDerivation_Page(), ecorePackage.getEString(), "page", null, 0, 1, Derivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDerivation_Quote(), ecorePackage.getEString(), "quote", null, 0, 1, Derivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDerivation_Note(), this.getText(), "note", null, 0, 1, Derivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lessonUseEClass, LessonUse.class, "LessonUse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLessonUse_Lesson(), this.getLesson(), null, "lesson", null, 1, 1, LessonUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLessonUse_UsedIn(), this.getRecord(), null, "usedIn", null, 1, 1, LessonUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLessonUse_UsedBy(), this.getAgent(), null, "usedBy", null, 0, 1, LessonUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLessonUse_UsedOn(), this.getPartialDate(), "usedOn", null, 0, 1, LessonUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLessonUse_Adaptation(), this.getText(), "adaptation", null, 0, 1, LessonUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLessonUse_Effect(), this.getUseEffect(), "effect", "unknownYet", 0, 1, LessonUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLessonUse_EffectNotes(), this.getText(), "effectNotes", null, 0, 1, LessonUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(requestEClass, Request.class, "Request", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRequest_Scope(), this.getRequestScope(), "scope", "unknown", 0, 1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequest_Question(), this.getText(), "question", null, 0, 1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequest_Context(), this.getText(), "context", null, 0, 1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRequest_Requester(), this.getAgent(), null, "requester", null, 0, 1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequest_RequesterName(), ecorePackage.getEString(), "requesterName", null, 0, 1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequest_Received(), this.getPartialDate(), "received", null, 0, 1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequest_State(), this.getRequestState(), "state", "draft", 0, 1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequest_Deadline(), this.getPartialDate(), "deadline", null, 0, 1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequest_Audience(), this.getText(), "audience", null, 0, 1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRequest_Asked(), this.getAgent(), null, "asked", null, 0, -1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getRequest_AnsweredBy(), this.getAgent(), null, "answeredBy", null, 0, -1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getRequest_Reply(), this.getConsolidatedReply(), null, "reply", null, 0, 1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consolidatedReplyEClass, ConsolidatedReply.class, "ConsolidatedReply", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConsolidatedReply_Synopsis(), this.getText(), "synopsis", null, 0, 1, ConsolidatedReply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsolidatedReply_Experiences(), this.getAreaExperience(), null, "experiences", null, 0, -1, ConsolidatedReply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsolidatedReply_Resources(), this.getCitedResource(), null, "resources", null, 0, -1, ConsolidatedReply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsolidatedReply_Credits(), this.getAgent(), null, "credits", null, 0, -1, ConsolidatedReply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getConsolidatedReply_Compiled(), this.getPartialDate(), "compiled", null, 0, 1, ConsolidatedReply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsolidatedReply_CompiledBy(), this.getPerson(), null, "compiledBy", null, 0, 1, ConsolidatedReply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(areaExperienceEClass, AreaExperience.class, "AreaExperience", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAreaExperience_Area(), this.getConcept(), null, "area", null, 0, 1, AreaExperience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAreaExperience_Text(), this.getText(), "text", null, 0, 1, AreaExperience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAreaExperience_Contributions(), this.getContribution(), null, "contributions", null, 0, -1, AreaExperience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getAreaExperience_Cited(), this.getRecord(), null, "cited", null, 0, -1, AreaExperience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(citedResourceEClass, CitedResource.class, "CitedResource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCitedResource_Title(), this.getText(), "title", null, 0, 1, CitedResource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCitedResource_Record(), this.getRecord(), null, "record", null, 0, 1, CitedResource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitedResource_Url(), ecorePackage.getEString(), "url", null, 0, 1, CitedResource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitedResource_Note(), this.getText(), "note", null, 0, 1, CitedResource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contributionEClass, Contribution.class, "Contribution", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getContribution_Request(), this.getRequest(), null, "request", null, 1, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContribution_InReplyTo(), this.getContribution(), null, "inReplyTo", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContribution_Author(), this.getAgent(), null, "author", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_AuthorName(), ecorePackage.getEString(), "authorName", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_Text(), this.getText(), "text", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContribution_Cited(), this.getRecord(), null, "cited", null, 0, -1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getContribution_ConsentToBeNamed(), this.getTriState(), "consentToBeNamed", "unknown", 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_Received(), this.getPartialDate(), "received", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_Channel(), this.getContributionChannel(), "channel", "workbench", 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(meetingEClass, Meeting.class, "Meeting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeeting_Type(), this.getMeetingType(), "type", "unknown", 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_State(), this.getMeetingState(), "state", "unknown", 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Start(), this.getPartialDate(), "start", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_End(), this.getPartialDate(), "end", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Series(), this.getRecord(), null, "series", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_FollowUpOf(), this.getMeeting(), null, "followUpOf", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Place(), this.getText(), "place", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_PlaceArea(), this.getConcept(), null, "placeArea", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Online(), this.getTriState(), "online", "unknown", 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Organisers(), this.getOrganisation(), null, "organisers", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getMeeting_Participants(), this.getParticipation(), null, "participants", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Agenda(), this.getAgendaItem(), null, "agenda", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Decisions(), this.getDecision(), null, "decisions", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Outcome(), this.getText(), "outcome", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Documents(), this.getDocumentLink(), null, "documents", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(participationEClass, Participation.class, "Participation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getParticipation_Person(), this.getPerson(), null, "person", null, 0, 1, Participation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipation_Name(), ecorePackage.getEString(), "name", null, 0, 1, Participation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParticipation_Organisation(), this.getOrganisation(), null, "organisation", null, 0, 1, Participation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipation_Role(), this.getParticipantRole(), "role", "unknown", 0, 1, Participation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipation_Attended(), this.getTriState(), "attended", "unknown", 0, 1, Participation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipation_Note(), this.getText(), "note", null, 0, 1, Participation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(agendaItemEClass, AgendaItem.class, "AgendaItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAgendaItem_Number(), ecorePackage.getEString(), "number", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgendaItem_Title(), this.getText(), "title", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgendaItem_Description(), this.getText(), "description", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgendaItem_Presenter(), this.getAgent(), null, "presenter", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgendaItem_Minutes(), ecorePackage.getEIntegerObject(), "minutes", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgendaItem_About(), this.getRecord(), null, "about", null, 0, -1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(decisionEClass, Decision.class, "Decision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecision_Text(), this.getText(), "text", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_AgendaItem(), this.getAgendaItem(), null, "agendaItem", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Responsible(), this.getAgent(), null, "responsible", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Due(), this.getPartialDate(), "due", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_About(), this.getRecord(), null, "about", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(actionEClass, Action.class, "Action", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAction_State(), this.getActionState(), "state", "open", 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAction_Owner(), this.getAgent(), null, "owner", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Due(), this.getPartialDate(), "due", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Done(), this.getPartialDate(), "done", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAction_ArisingFrom(), this.getRecord(), null, "arisingFrom", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAction_Decision(), this.getDecision(), null, "decision", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Outcome(), this.getText(), "outcome", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(publicationEClass, Publication.class, "Publication", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPublication_Type(), this.getPublicationType(), "type", "unknown", 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublication_PublicationStatus(), this.getPublicationStatus(), "publicationStatus", "unknown", 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPublication_Creators(), this.getCreator(), null, "creators", null, 0, -1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPublication_Publisher(), this.getOrganisation(), null, "publisher", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublication_PublisherName(), ecorePackage.getEString(), "publisherName", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublication_Issued(), this.getPartialDate(), "issued", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublication_AbstractText(), this.getText(), "abstractText", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublication_Series(), ecorePackage.getEString(), "series", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublication_Number(), ecorePackage.getEString(), "number", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublication_Edition(), ecorePackage.getEString(), "edition", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublication_Pages(), ecorePackage.getEString(), "pages", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublication_Place(), ecorePackage.getEString(), "place", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPublication_PartOf(), this.getPublication(), null, "partOf", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPublication_Replaces(), this.getPublication(), null, "replaces", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublication_Url(), ecorePackage.getEString(), "url", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublication_Doi(), ecorePackage.getEString(), "doi", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublication_Isbn(), ecorePackage.getEString(), "isbn", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublication_Issn(), ecorePackage.getEString(), "issn", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPublication_Identifiers(), this.getIdentifier(), null, "identifiers", null, 0, -1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublication_Rights(), this.getText(), "rights", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublication_CitationKey(), ecorePackage.getEString(), "citationKey", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPublication_Findings(), this.getFinding(), null, "findings", null, 0, -1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPublication_Recommendations(), this.getRecommendation(), null, "recommendations", null, 0, -1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublication_Languages(), ecorePackage.getEString(), "languages", null, 0, -1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(creatorEClass, Creator.class, "Creator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCreator_Name(), ecorePackage.getEString(), "name", null, 0, 1, Creator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCreator_Agent(), this.getAgent(), null, "agent", null, 0, 1, Creator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCreator_Corporate(), ecorePackage.getEBooleanObject(), "corporate", null, 0, 1, Creator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCreator_Role(), this.getCreatorRole(), "role", "author", 0, 1, Creator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(statementEClass, Statement.class, "Statement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStatement_Number(), ecorePackage.getEString(), "number", null, 0, 1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatement_Text(), this.getText(), "text", null, 0, 1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatement_Page(), ecorePackage.getEString(), "page", null, 0, 1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatement_Quote(), ecorePackage.getEString(), "quote", null, 0, 1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStatement_Areas(), this.getConcept(), null, "areas", null, 0, -1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getStatement_Themes(), this.getConcept(), null, "themes", null, 0, -1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getStatement_Related(), this.getRecord(), null, "related", null, 0, -1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(findingEClass, Finding.class, "Finding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFinding_EvidenceGrade(), this.getEvidenceGrade(), "evidenceGrade", "unknown", 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(recommendationEClass, Recommendation.class, "Recommendation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRecommendation_AddressedTo(), this.getText(), "addressedTo", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecommendation_BasedOn(), this.getFinding(), null, "basedOn", null, 0, -1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getRecommendation_Uptake(), this.getPolicyState(), "uptake", "unknown", 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(organisationEClass, Organisation.class, "Organisation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOrganisation_Acronym(), ecorePackage.getEString(), "acronym", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisation_Type(), this.getConcept(), null, "type", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisation_TypeHistory(), this.getDatedType(), null, "typeHistory", null, 0, -1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_Established(), this.getPartialDate(), "established", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_Dissolved(), this.getPartialDate(), "dissolved", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisation_Headquarters(), this.getConcept(), null, "headquarters", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisation_Identifiers(), this.getIdentifier(), null, "identifiers", null, 0, -1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisation_PartOf(), this.getOrganisation(), null, "partOf", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisation_Memberships(), this.getMembership(), null, "memberships", null, 0, -1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisation_SucceededBy(), this.getOrganisation(), null, "succeededBy", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_Website(), ecorePackage.getEString(), "website", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_Email(), ecorePackage.getEString(), "email", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_Telephone(), ecorePackage.getEString(), "telephone", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_Address(), this.getText(), "address", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(datedTypeEClass, DatedType.class, "DatedType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDatedType_Type(), this.getConcept(), null, "type", null, 1, 1, DatedType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatedType_From(), this.getPartialDate(), "from", null, 0, 1, DatedType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatedType_To(), this.getPartialDate(), "to", null, 0, 1, DatedType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(membershipEClass, Membership.class, "Membership", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMembership_Group(), this.getOrganisation(), null, "group", null, 1, 1, Membership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembership_Role(), this.getText(), "role", null, 0, 1, Membership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembership_From(), this.getPartialDate(), "from", null, 0, 1, Membership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembership_To(), this.getPartialDate(), "to", null, 0, 1, Membership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(personEClass, Person.class, "Person", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPerson_Name(), ecorePackage.getEString(), "name", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Sex(), this.getSex(), "sex", "unknown", 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Organisation(), this.getOrganisation(), null, "organisation", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Position(), this.getText(), "position", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_LanguageSkills(), this.getLanguageSkill(), null, "languageSkills", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_RemovedOn(), this.getPartialDate(), "removedOn", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(languageSkillEClass, LanguageSkill.class, "LanguageSkill", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLanguageSkill_Language(), this.getConcept(), null, "language", null, 1, 1, LanguageSkill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLanguageSkill_Level(), this.getLanguageLevel(), "level", "unknown", 0, 1, LanguageSkill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(practitionerEClass, Practitioner.class, "Practitioner", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPractitioner_Office(), ecorePackage.getEString(), "office", null, 0, 1, Practitioner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPractitioner_Expertise(), this.getConcept(), null, "expertise", null, 0, -1, Practitioner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getPractitioner_Email(), ecorePackage.getEString(), "email", null, 0, 1, Practitioner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractitioner_Website(), ecorePackage.getEString(), "website", null, 0, 1, Practitioner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractitioner_ActiveFrom(), this.getPartialDate(), "activeFrom", null, 0, 1, Practitioner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractitioner_ActiveTo(), this.getPartialDate(), "activeTo", null, 0, 1, Practitioner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPractitioner_Keys(), this.getSigningKey(), null, "keys", null, 0, -1, Practitioner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(signingKeyEClass, SigningKey.class, "SigningKey", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSigningKey_Type(), this.getKeyType(), "type", "ssh", 0, 1, SigningKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSigningKey_PublicKey(), ecorePackage.getEString(), "publicKey", null, 0, 1, SigningKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSigningKey_From(), this.getPartialDate(), "from", null, 0, 1, SigningKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSigningKey_To(), this.getPartialDate(), "to", null, 0, 1, SigningKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rosterPersonEClass, RosterPerson.class, "RosterPerson", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRosterPerson_BirthDate(), this.getPartialDate(), "birthDate", null, 0, 1, RosterPerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRosterPerson_BirthArea(), this.getConcept(), null, "birthArea", null, 0, 1, RosterPerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRosterPerson_RaisedIn(), this.getConcept(), null, "raisedIn", null, 0, -1, RosterPerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getRosterPerson_Origins(), this.getConcept(), null, "origins", null, 0, -1, RosterPerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getRosterPerson_Residence(), this.getConcept(), null, "residence", null, 0, 1, RosterPerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRosterPerson_ResidencePlace(), ecorePackage.getEString(), "residencePlace", null, 0, 1, RosterPerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRosterPerson_Skills(), this.getSkill(), null, "skills", null, 0, -1, RosterPerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRosterPerson_EducationLevel(), this.getConcept(), null, "educationLevel", null, 0, 1, RosterPerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRosterPerson_Availability(), this.getAvailability(), null, "availability", null, 0, -1, RosterPerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRosterPerson_Experience(), this.getExperience(), null, "experience", null, 0, -1, RosterPerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRosterPerson_Consents(), this.getConsent(), null, "consents", null, 0, -1, RosterPerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRosterPerson_Contact(), this.getContactData(), null, "contact", null, 0, 1, RosterPerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(skillEClass, Skill.class, "Skill", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSkill_Concept(), this.getConcept(), null, "concept", null, 0, 1, Skill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSkill_Description(), this.getText(), "description", null, 0, 1, Skill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSkill_Grade(), this.getSkillGrade(), "grade", "unknown", 0, 1, Skill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSkill_Years(), ecorePackage.getEIntegerObject(), "years", null, 0, 1, Skill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(availabilityEClass, Availability.class, "Availability", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAvailability_From(), this.getPartialDate(), "from", null, 0, 1, Availability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAvailability_To(), this.getPartialDate(), "to", null, 0, 1, Availability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAvailability_Note(), this.getText(), "note", null, 0, 1, Availability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(experienceEClass, Experience.class, "Experience", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExperience_Title(), this.getText(), "title", null, 0, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperience_Organisation(), ecorePackage.getEString(), "organisation", null, 0, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperience_Area(), this.getConcept(), null, "area", null, 0, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperience_From(), this.getPartialDate(), "from", null, 0, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperience_To(), this.getPartialDate(), "to", null, 0, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperience_Description(), this.getText(), "description", null, 0, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consentEClass, Consent.class, "Consent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConsent_Scope(), this.getConsentScope(), "scope", "unknown", 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Purpose(), this.getText(), "purpose", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Date(), this.getPartialDate(), "date", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Until(), this.getPartialDate(), "until", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Withdrawn(), this.getPartialDate(), "withdrawn", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Guardian(), ecorePackage.getEString(), "guardian", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_GuardianRelation(), ecorePackage.getEString(), "guardianRelation", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contactDataEClass, ContactData.class, "ContactData", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContactData_Email(), ecorePackage.getEString(), "email", null, 0, 1, ContactData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactData_Telephone(), ecorePackage.getEString(), "telephone", null, 0, 1, ContactData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactData_Address(), ecorePackage.getEString(), "address", null, 0, 1, ContactData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactData_GuardianName(), ecorePackage.getEString(), "guardianName", null, 0, 1, ContactData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactData_GuardianContact(), ecorePackage.getEString(), "guardianContact", null, 0, 1, ContactData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(expertEClass, Expert.class, "Expert", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getExpert_Occupation(), this.getConcept(), null, "occupation", null, 0, 1, Expert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExpert_Expertise(), this.getConcept(), null, "expertise", null, 0, -1, Expert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getExpert_Schemes(), this.getProgramme(), null, "schemes", null, 0, -1, Expert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getExpert_Voluntary(), this.getTriState(), "voluntary", "unknown", 0, 1, Expert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpert_Biography(), this.getText(), "biography", null, 0, 1, Expert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(candidateEClass, Candidate.class, "Candidate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCandidate_School(), ecorePackage.getEString(), "school", null, 0, 1, Candidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCandidate_Field(), this.getText(), "field", null, 0, 1, Candidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCandidate_Grade(), ecorePackage.getEString(), "grade", null, 0, 1, Candidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCandidate_InternshipAreas(), this.getConcept(), null, "internshipAreas", null, 0, -1, Candidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getCandidate_Motivation(), this.getText(), "motivation", null, 0, 1, Candidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCandidate_Schemes(), this.getProgramme(), null, "schemes", null, 0, -1, Candidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(needEClass, Need.class, "Need", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNeed_Type(), this.getNeedType(), "type", "unknown", 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_State(), this.getNeedState(), "state", "draft", 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNeed_Host(), this.getOrganisation(), null, "host", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNeed_Supervisor(), this.getPerson(), null, "supervisor", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNeed_Programme(), this.getProgramme(), null, "programme", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNeed_Request(), this.getRequest(), null, "request", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Tasks(), this.getText(), "tasks", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNeed_Skills(), this.getSkillRequirement(), null, "skills", null, 0, -1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNeed_LanguageSkills(), this.getLanguageSkill(), null, "languageSkills", null, 0, -1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNeed_InternshipArea(), this.getConcept(), null, "internshipArea", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNeed_EducationLevel(), this.getConcept(), null, "educationLevel", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Start(), this.getPartialDate(), "start", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_End(), this.getPartialDate(), "end", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Weeks(), ecorePackage.getEIntegerObject(), "weeks", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Place(), this.getText(), "place", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNeed_PlaceArea(), this.getConcept(), null, "placeArea", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Positions(), ecorePackage.getEIntegerObject(), "positions", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Terms(), this.getText(), "terms", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(skillRequirementEClass, SkillRequirement.class, "SkillRequirement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSkillRequirement_Concept(), this.getConcept(), null, "concept", null, 0, 1, SkillRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSkillRequirement_Description(), this.getText(), "description", null, 0, 1, SkillRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSkillRequirement_Grade(), this.getSkillGrade(), "grade", "unknown", 0, 1, SkillRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSkillRequirement_Weight(), ecorePackage.getEBigDecimal(), "weight", null, 0, 1, SkillRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSkillRequirement_MustHave(), ecorePackage.getEBooleanObject(), "mustHave", null, 0, 1, SkillRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assignmentEClass, Assignment.class, "Assignment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAssignment_Need(), this.getNeed(), null, "need", null, 1, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAssignment_Person(), this.getRosterPerson(), null, "person", null, 1, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignment_State(), this.getAssignmentState(), "state", "proposed", 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignment_Start(), this.getPartialDate(), "start", null, 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignment_End(), this.getPartialDate(), "end", null, 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAssignment_Supervisor(), this.getPerson(), null, "supervisor", null, 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignment_Report(), this.getText(), "report", null, 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAssignment_ReportDocument(), this.getPublication(), null, "reportDocument", null, 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAssignment_Lessons(), this.getLesson(), null, "lessons", null, 0, -1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getAssignment_FollowUps(), this.getFollowUp(), null, "followUps", null, 0, -1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(followUpEClass, FollowUp.class, "FollowUp", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFollowUp_Date(), this.getPartialDate(), "date", null, 0, 1, FollowUp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFollowUp_Text(), this.getText(), "text", null, 0, 1, FollowUp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFollowUp_By(), this.getAgent(), null, "by", null, 0, 1, FollowUp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(datasetEClass, Dataset.class, "Dataset", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDataset_Publisher(), this.getOrganisation(), null, "publisher", null, 0, 1, Dataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataset_PublisherName(), ecorePackage.getEString(), "publisherName", null, 0, 1, Dataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataset_Edition(), ecorePackage.getEString(), "edition", null, 0, 1, Dataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataset_Issued(), this.getPartialDate(), "issued", null, 0, 1, Dataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataset_Retrieved(), this.getPartialDate(), "retrieved", null, 0, 1, Dataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataset_Url(), ecorePackage.getEString(), "url", null, 0, 1, Dataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataset_Rights(), this.getText(), "rights", null, 0, 1, Dataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataset_Dataflow(), ecorePackage.getEString(), "dataflow", null, 0, 1, Dataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataset_Components(), this.getDatasetComponent(), null, "components", null, 0, -1, Dataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataset_TimeStart(), this.getPartialDate(), "timeStart", null, 0, 1, Dataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataset_TimeEnd(), this.getPartialDate(), "timeEnd", null, 0, 1, Dataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataset_ObservationCount(), ecorePackage.getELongObject(), "observationCount", null, 0, 1, Dataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataset_Observations(), ecorePackage.getEString(), "observations", null, 0, 1, Dataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataset_Method(), this.getText(), "method", null, 0, 1, Dataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(datasetComponentEClass, DatasetComponent.class, "DatasetComponent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDatasetComponent_Code(), ecorePackage.getEString(), "code", null, 1, 1, DatasetComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetComponent_Role(), this.getComponentRole(), "role", "dimension", 0, 1, DatasetComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetComponent_Label(), this.getText(), "label", null, 0, 1, DatasetComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetComponent_Scheme(), ecorePackage.getEString(), "scheme", null, 0, 1, DatasetComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetComponent_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, DatasetComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetComponent_Description(), this.getText(), "description", null, 0, 1, DatasetComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vocabularyEClass, Vocabulary.class, "Vocabulary", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVocabulary_Scheme(), ecorePackage.getEString(), "scheme", null, 1, 1, Vocabulary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVocabulary_Version(), ecorePackage.getEString(), "version", null, 0, 1, Vocabulary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVocabulary_Issued(), this.getPartialDate(), "issued", null, 0, 1, Vocabulary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVocabulary_Publisher(), ecorePackage.getEString(), "publisher", null, 0, 1, Vocabulary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVocabulary_Url(), ecorePackage.getEString(), "url", null, 0, 1, Vocabulary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVocabulary_Rights(), this.getText(), "rights", null, 0, 1, Vocabulary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVocabulary_Concepts(), this.getConcept(), null, "concepts", null, 0, -1, Vocabulary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conceptEClass, Concept.class, "Concept", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConcept_Notation(), ecorePackage.getEString(), "notation", null, 1, 1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcept_Labels(), this.getText(), "labels", null, 0, 1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcept_Definition(), this.getText(), "definition", null, 0, 1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcept_ScopeNote(), this.getText(), "scopeNote", null, 0, 1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConcept_Aliases(), this.getAlias(), null, "aliases", null, 0, -1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConcept_Broader(), this.getConcept(), null, "broader", null, 0, -1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getConcept_Related(), this.getConcept(), null, "related", null, 0, -1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getConcept_Mappings(), this.getMapping(), null, "mappings", null, 0, -1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcept_ValidFrom(), this.getPartialDate(), "validFrom", null, 0, 1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcept_ValidTo(), this.getPartialDate(), "validTo", null, 0, 1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcept_Codes(), ecorePackage.getEString(), "codes", null, 0, -1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(mappingEClass, Mapping.class, "Mapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMapping_Type(), this.getMappingType(), "type", "close", 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMapping_Target(), this.getConcept(), null, "target", null, 1, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapping_Source(), ecorePackage.getEString(), "source", null, 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(aliasEClass, Alias.class, "Alias", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAlias_Label(), ecorePackage.getEString(), "label", null, 1, 1, Alias.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlias_Language(), ecorePackage.getEString(), "language", null, 0, 1, Alias.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlias_Source(), ecorePackage.getEString(), "source", null, 0, 1, Alias.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlias_ValidFrom(), this.getPartialDate(), "validFrom", null, 0, 1, Alias.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlias_ValidTo(), this.getPartialDate(), "validTo", null, 0, 1, Alias.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(spaceInfoEClass, SpaceInfo.class, "SpaceInfo", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSpaceInfo_Name(), ecorePackage.getEString(), "name", null, 1, 1, SpaceInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpaceInfo_SpaceKind(), this.getSpaceKind(), "spaceKind", "private", 0, 1, SpaceInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpaceInfo_Purpose(), this.getText(), "purpose", null, 0, 1, SpaceInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpaceInfo_Languages(), ecorePackage.getEString(), "languages", null, 0, -1, SpaceInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getSpaceInfo_ReviewPolicy(), this.getText(), "reviewPolicy", null, 0, 1, SpaceInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpaceInfo_ReviewersNeeded(), ecorePackage.getEIntegerObject(), "reviewersNeeded", null, 0, 1, SpaceInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpaceInfo_ContactDataAllowed(), ecorePackage.getEBooleanObject(), "contactDataAllowed", null, 0, 1, SpaceInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpaceInfo_DefaultConfidentiality(), this.getConfidentiality(), "defaultConfidentiality", "network", 0, 1, SpaceInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpaceInfo_SchemaVersion(), ecorePackage.getEIntegerObject(), "schemaVersion", null, 0, 1, SpaceInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpaceInfo_Epoch(), ecorePackage.getEIntegerObject(), "epoch", null, 0, 1, SpaceInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSpaceInfo_Members(), this.getSpaceMember(), null, "members", null, 0, -1, SpaceInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpaceInfo_SignaturePolicy(), this.getSignaturePolicy(), "signaturePolicy", "mark", 0, 1, SpaceInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpaceInfo_AcceptingRoles(), ecorePackage.getEString(), "acceptingRoles", null, 0, -1, SpaceInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(spaceMemberEClass, SpaceMember.class, "SpaceMember", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSpaceMember_Name(), ecorePackage.getEString(), "name", null, 0, 1, SpaceMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSpaceMember_Practitioner(), this.getPractitioner(), null, "practitioner", null, 0, 1, SpaceMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpaceMember_Emails(), ecorePackage.getEString(), "emails", null, 0, -1, SpaceMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getSpaceMember_Roles(), ecorePackage.getEString(), "roles", null, 0, -1, SpaceMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getSpaceMember_Keys(), this.getSigningKey(), null, "keys", null, 0, -1, SpaceMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpaceMember_Joined(), this.getPartialDate(), "joined", null, 0, 1, SpaceMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpaceMember_Left(), this.getPartialDate(), "left", null, 0, 1, SpaceMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(absenceEEnum, Absence.class, "Absence");
		addEEnumLiteral(absenceEEnum, Absence.GIVEN);
		addEEnumLiteral(absenceEEnum, Absence.UNKNOWN);
		addEEnumLiteral(absenceEEnum, Absence.NOT_APPLICABLE);
		addEEnumLiteral(absenceEEnum, Absence.WITHHELD);

		initEEnum(methodEEnum, Method.class, "Method");
		addEEnumLiteral(methodEEnum, Method.TYPED);
		addEEnumLiteral(methodEEnum, Method.IMPORTED);
		addEEnumLiteral(methodEEnum, Method.COMPUTED);

		initEEnum(confidenceEEnum, Confidence.class, "Confidence");
		addEEnumLiteral(confidenceEEnum, Confidence.UNKNOWN);
		addEEnumLiteral(confidenceEEnum, Confidence.LOW);
		addEEnumLiteral(confidenceEEnum, Confidence.MEDIUM);
		addEEnumLiteral(confidenceEEnum, Confidence.HIGH);

		initEEnum(confidentialityEEnum, Confidentiality.class, "Confidentiality");
		addEEnumLiteral(confidentialityEEnum, Confidentiality.SPACE_DEFAULT);
		addEEnumLiteral(confidentialityEEnum, Confidentiality.OPEN);
		addEEnumLiteral(confidentialityEEnum, Confidentiality.NETWORK);
		addEEnumLiteral(confidentialityEEnum, Confidentiality.RESTRICTED);
		addEEnumLiteral(confidentialityEEnum, Confidentiality.CONFIDENTIAL);

		initEEnum(reviewStateEEnum, ReviewState.class, "ReviewState");
		addEEnumLiteral(reviewStateEEnum, ReviewState.DRAFT);
		addEEnumLiteral(reviewStateEEnum, ReviewState.SUBMITTED);
		addEEnumLiteral(reviewStateEEnum, ReviewState.IN_REVIEW);
		addEEnumLiteral(reviewStateEEnum, ReviewState.VALIDATED);
		addEEnumLiteral(reviewStateEEnum, ReviewState.RETURNED);
		addEEnumLiteral(reviewStateEEnum, ReviewState.REJECTED);
		addEEnumLiteral(reviewStateEEnum, ReviewState.RETIRED);
		addEEnumLiteral(reviewStateEEnum, ReviewState.SUPERSEDED);

		initEEnum(triStateEEnum, TriState.class, "TriState");
		addEEnumLiteral(triStateEEnum, TriState.UNKNOWN);
		addEEnumLiteral(triStateEEnum, TriState.YES);
		addEEnumLiteral(triStateEEnum, TriState.NO);

		initEEnum(judgementEEnum, Judgement.class, "Judgement");
		addEEnumLiteral(judgementEEnum, Judgement.UNKNOWN);
		addEEnumLiteral(judgementEEnum, Judgement.YES);
		addEEnumLiteral(judgementEEnum, Judgement.PARTLY);
		addEEnumLiteral(judgementEEnum, Judgement.NO);

		initEEnum(likelihoodEEnum, Likelihood.class, "Likelihood");
		addEEnumLiteral(likelihoodEEnum, Likelihood.UNKNOWN);
		addEEnumLiteral(likelihoodEEnum, Likelihood.LIKELY);
		addEEnumLiteral(likelihoodEEnum, Likelihood.POSSIBLE);
		addEEnumLiteral(likelihoodEEnum, Likelihood.UNLIKELY);

		initEEnum(sexEEnum, Sex.class, "Sex");
		addEEnumLiteral(sexEEnum, Sex.UNKNOWN);
		addEEnumLiteral(sexEEnum, Sex.FEMALE);
		addEEnumLiteral(sexEEnum, Sex.MALE);
		addEEnumLiteral(sexEEnum, Sex.OTHER);
		addEEnumLiteral(sexEEnum, Sex.ALL);

		initEEnum(migrationFlowEEnum, MigrationFlow.class, "MigrationFlow");
		addEEnumLiteral(migrationFlowEEnum, MigrationFlow.UNKNOWN);
		addEEnumLiteral(migrationFlowEEnum, MigrationFlow.LEAVING);
		addEEnumLiteral(migrationFlowEEnum, MigrationFlow.ABROAD);
		addEEnumLiteral(migrationFlowEEnum, MigrationFlow.RETURNING);
		addEEnumLiteral(migrationFlowEEnum, MigrationFlow.ARRIVING);
		addEEnumLiteral(migrationFlowEEnum, MigrationFlow.TRANSIT);

		initEEnum(motiveEEnum, Motive.class, "Motive");
		addEEnumLiteral(motiveEEnum, Motive.UNKNOWN);
		addEEnumLiteral(motiveEEnum, Motive.WORK);
		addEEnumLiteral(motiveEEnum, Motive.FAMILY);
		addEEnumLiteral(motiveEEnum, Motive.STUDY);
		addEEnumLiteral(motiveEEnum, Motive.PROTECTION);
		addEEnumLiteral(motiveEEnum, Motive.ENVIRONMENT);
		addEEnumLiteral(motiveEEnum, Motive.RETIREMENT);
		addEEnumLiteral(motiveEEnum, Motive.MIXED);
		addEEnumLiteral(motiveEEnum, Motive.OTHER);

		initEEnum(returnIntentionEEnum, ReturnIntention.class, "ReturnIntention");
		addEEnumLiteral(returnIntentionEEnum, ReturnIntention.UNKNOWN);
		addEEnumLiteral(returnIntentionEEnum, ReturnIntention.LIKELY);
		addEEnumLiteral(returnIntentionEEnum, ReturnIntention.TEMPORARY);
		addEEnumLiteral(returnIntentionEEnum, ReturnIntention.POSSIBLE);
		addEEnumLiteral(returnIntentionEEnum, ReturnIntention.UNLIKELY);
		addEEnumLiteral(returnIntentionEEnum, ReturnIntention.MIXED);

		initEEnum(remittanceBasisEEnum, RemittanceBasis.class, "RemittanceBasis");
		addEEnumLiteral(remittanceBasisEEnum, RemittanceBasis.UNKNOWN);
		addEEnumLiteral(remittanceBasisEEnum, RemittanceBasis.BANKING_FLOWS);
		addEEnumLiteral(remittanceBasisEEnum, RemittanceBasis.MIGRANT_STOCKS);
		addEEnumLiteral(remittanceBasisEEnum, RemittanceBasis.STOCKS_HOST_INCOME);
		addEEnumLiteral(remittanceBasisEEnum, RemittanceBasis.STOCKS_BOTH_INCOMES);
		addEEnumLiteral(remittanceBasisEEnum, RemittanceBasis.SURVEY);
		addEEnumLiteral(remittanceBasisEEnum, RemittanceBasis.OFFICIAL_TOTAL);
		addEEnumLiteral(remittanceBasisEEnum, RemittanceBasis.OTHER);

		initEEnum(actualJudgementEEnum, ActualJudgement.class, "ActualJudgement");
		addEEnumLiteral(actualJudgementEEnum, ActualJudgement.NOT_JUDGED);
		addEEnumLiteral(actualJudgementEEnum, ActualJudgement.RANGE);
		addEEnumLiteral(actualJudgementEEnum, ActualJudgement.CANNOT_BE_SAID);

		initEEnum(factorKindEEnum, FactorKind.class, "FactorKind");
		addEEnumLiteral(factorKindEEnum, FactorKind.HOUSEHOLD_PREFERENCES);
		addEEnumLiteral(factorKindEEnum, FactorKind.GENDER_EQUALITY);
		addEEnumLiteral(factorKindEEnum, FactorKind.NORMS_AND_CULTURE);
		addEEnumLiteral(factorKindEEnum, FactorKind.OTHER);

		initEEnum(impactDirectionEEnum, ImpactDirection.class, "ImpactDirection");
		addEEnumLiteral(impactDirectionEEnum, ImpactDirection.UNKNOWN);
		addEEnumLiteral(impactDirectionEEnum, ImpactDirection.POSITIVE);
		addEEnumLiteral(impactDirectionEEnum, ImpactDirection.NEGATIVE);
		addEEnumLiteral(impactDirectionEEnum, ImpactDirection.MIXED);

		initEEnum(householdUseKindEEnum, HouseholdUseKind.class, "HouseholdUseKind");
		addEEnumLiteral(householdUseKindEEnum, HouseholdUseKind.UNKNOWN);
		addEEnumLiteral(householdUseKindEEnum, HouseholdUseKind.CONSUMPTION);
		addEEnumLiteral(householdUseKindEEnum, HouseholdUseKind.SCHOOLING);
		addEEnumLiteral(householdUseKindEEnum, HouseholdUseKind.HEALTH);
		addEEnumLiteral(householdUseKindEEnum, HouseholdUseKind.HOUSING);
		addEEnumLiteral(householdUseKindEEnum, HouseholdUseKind.SAVINGS);
		addEEnumLiteral(householdUseKindEEnum, HouseholdUseKind.ENTERPRISE);
		addEEnumLiteral(householdUseKindEEnum, HouseholdUseKind.DEBT);
		addEEnumLiteral(householdUseKindEEnum, HouseholdUseKind.COMMUNITY);
		addEEnumLiteral(householdUseKindEEnum, HouseholdUseKind.OTHER);

		initEEnum(transferChannelEEnum, TransferChannel.class, "TransferChannel");
		addEEnumLiteral(transferChannelEEnum, TransferChannel.UNKNOWN);
		addEEnumLiteral(transferChannelEEnum, TransferChannel.BANK);
		addEEnumLiteral(transferChannelEEnum, TransferChannel.TRANSFER_OPERATOR);
		addEEnumLiteral(transferChannelEEnum, TransferChannel.MOBILE);
		addEEnumLiteral(transferChannelEEnum, TransferChannel.POSTAL);
		addEEnumLiteral(transferChannelEEnum, TransferChannel.INFORMAL);
		addEEnumLiteral(transferChannelEEnum, TransferChannel.MIXED);
		addEEnumLiteral(transferChannelEEnum, TransferChannel.OTHER);

		initEEnum(strategyTypeEEnum, StrategyType.class, "StrategyType");
		addEEnumLiteral(strategyTypeEEnum, StrategyType.UNKNOWN);
		addEEnumLiteral(strategyTypeEEnum, StrategyType.DEVELOPMENT_PLAN);
		addEEnumLiteral(strategyTypeEEnum, StrategyType.POVERTY_REDUCTION);
		addEEnumLiteral(strategyTypeEEnum, StrategyType.GOALS_REPORT);
		addEEnumLiteral(strategyTypeEEnum, StrategyType.MIGRATION_POLICY);
		addEEnumLiteral(strategyTypeEEnum, StrategyType.DIASPORA_STRATEGY);
		addEEnumLiteral(strategyTypeEEnum, StrategyType.SECTOR_STRATEGY);
		addEEnumLiteral(strategyTypeEEnum, StrategyType.OTHER);

		initEEnum(policyStateEEnum, PolicyState.class, "PolicyState");
		addEEnumLiteral(policyStateEEnum, PolicyState.UNKNOWN);
		addEEnumLiteral(policyStateEEnum, PolicyState.ABSENT);
		addEEnumLiteral(policyStateEEnum, PolicyState.PARTIAL);
		addEEnumLiteral(policyStateEEnum, PolicyState.COMPLETE);

		initEEnum(policyInstrumentEEnum, PolicyInstrument.class, "PolicyInstrument");
		addEEnumLiteral(policyInstrumentEEnum, PolicyInstrument.UNKNOWN);
		addEEnumLiteral(policyInstrumentEEnum, PolicyInstrument.LAW);
		addEEnumLiteral(policyInstrumentEEnum, PolicyInstrument.AGREEMENT);
		addEEnumLiteral(policyInstrumentEEnum, PolicyInstrument.GATS_MODE4);
		addEEnumLiteral(policyInstrumentEEnum, PolicyInstrument.PROGRAMME);
		addEEnumLiteral(policyInstrumentEEnum, PolicyInstrument.INCENTIVE);
		addEEnumLiteral(policyInstrumentEEnum, PolicyInstrument.INSTITUTION);
		addEEnumLiteral(policyInstrumentEEnum, PolicyInstrument.INFORMATION);
		addEEnumLiteral(policyInstrumentEEnum, PolicyInstrument.FINANCE);
		addEEnumLiteral(policyInstrumentEEnum, PolicyInstrument.RESEARCH);
		addEEnumLiteral(policyInstrumentEEnum, PolicyInstrument.OTHER);

		initEEnum(impactDimensionEEnum, ImpactDimension.class, "ImpactDimension");
		addEEnumLiteral(impactDimensionEEnum, ImpactDimension.UNKNOWN);
		addEEnumLiteral(impactDimensionEEnum, ImpactDimension.ECONOMIC);
		addEEnumLiteral(impactDimensionEEnum, ImpactDimension.SOCIAL);
		addEEnumLiteral(impactDimensionEEnum, ImpactDimension.POLITICAL);
		addEEnumLiteral(impactDimensionEEnum, ImpactDimension.CULTURAL);

		initEEnum(impactLevelEEnum, ImpactLevel.class, "ImpactLevel");
		addEEnumLiteral(impactLevelEEnum, ImpactLevel.UNKNOWN);
		addEEnumLiteral(impactLevelEEnum, ImpactLevel.HOUSEHOLD);
		addEEnumLiteral(impactLevelEEnum, ImpactLevel.COMMUNITY);
		addEEnumLiteral(impactLevelEEnum, ImpactLevel.NATIONAL);

		initEEnum(affectedEEnum, Affected.class, "Affected");
		addEEnumLiteral(affectedEEnum, Affected.UNKNOWN);
		addEEnumLiteral(affectedEEnum, Affected.LEAVERS);
		addEEnumLiteral(affectedEEnum, Affected.STAYERS);
		addEEnumLiteral(affectedEEnum, Affected.BOTH);
		addEEnumLiteral(affectedEEnum, Affected.RETURNEES);

		initEEnum(assessabilityEEnum, Assessability.class, "Assessability");
		addEEnumLiteral(assessabilityEEnum, Assessability.UNKNOWN);
		addEEnumLiteral(assessabilityEEnum, Assessability.MEASURABLE);
		addEEnumLiteral(assessabilityEEnum, Assessability.PARTLY);
		addEEnumLiteral(assessabilityEEnum, Assessability.HARD);

		initEEnum(evidenceGradeEEnum, EvidenceGrade.class, "EvidenceGrade");
		addEEnumLiteral(evidenceGradeEEnum, EvidenceGrade.UNKNOWN);
		addEEnumLiteral(evidenceGradeEEnum, EvidenceGrade.NONE);
		addEEnumLiteral(evidenceGradeEEnum, EvidenceGrade.ANECDOTAL);
		addEEnumLiteral(evidenceGradeEEnum, EvidenceGrade.DESCRIPTIVE);
		addEEnumLiteral(evidenceGradeEEnum, EvidenceGrade.QUANTITATIVE);
		addEEnumLiteral(evidenceGradeEEnum, EvidenceGrade.CAUSAL);

		initEEnum(programmeTypeEEnum, ProgrammeType.class, "ProgrammeType");
		addEEnumLiteral(programmeTypeEEnum, ProgrammeType.UNKNOWN);
		addEEnumLiteral(programmeTypeEEnum, ProgrammeType.PROGRAMME);
		addEEnumLiteral(programmeTypeEEnum, ProgrammeType.PROJECT);
		addEEnumLiteral(programmeTypeEEnum, ProgrammeType.COMPONENT);
		addEEnumLiteral(programmeTypeEEnum, ProgrammeType.STUDY);
		addEEnumLiteral(programmeTypeEEnum, ProgrammeType.SCHEME);
		addEEnumLiteral(programmeTypeEEnum, ProgrammeType.SERVICE);
		addEEnumLiteral(programmeTypeEEnum, ProgrammeType.STRATEGY);

		initEEnum(programmeStatusEEnum, ProgrammeStatus.class, "ProgrammeStatus");
		addEEnumLiteral(programmeStatusEEnum, ProgrammeStatus.UNKNOWN);
		addEEnumLiteral(programmeStatusEEnum, ProgrammeStatus.FORMULATION);
		addEEnumLiteral(programmeStatusEEnum, ProgrammeStatus.PLANNED);
		addEEnumLiteral(programmeStatusEEnum, ProgrammeStatus.ON_REQUEST);
		addEEnumLiteral(programmeStatusEEnum, ProgrammeStatus.IMPLEMENTATION);
		addEEnumLiteral(programmeStatusEEnum, ProgrammeStatus.FINALISATION);
		addEEnumLiteral(programmeStatusEEnum, ProgrammeStatus.CLOSED);
		addEEnumLiteral(programmeStatusEEnum, ProgrammeStatus.SUSPENDED);
		addEEnumLiteral(programmeStatusEEnum, ProgrammeStatus.CANCELLED);

		initEEnum(programmeFunctionEEnum, ProgrammeFunction.class, "ProgrammeFunction");
		addEEnumLiteral(programmeFunctionEEnum, ProgrammeFunction.UNKNOWN);
		addEEnumLiteral(programmeFunctionEEnum, ProgrammeFunction.POLICY);
		addEEnumLiteral(programmeFunctionEEnum, ProgrammeFunction.SERVICE);
		addEEnumLiteral(programmeFunctionEEnum, ProgrammeFunction.RESEARCH);
		addEEnumLiteral(programmeFunctionEEnum, ProgrammeFunction.FINANCE);
		addEEnumLiteral(programmeFunctionEEnum, ProgrammeFunction.CAPACITY);
		addEEnumLiteral(programmeFunctionEEnum, ProgrammeFunction.COORDINATION);
		addEEnumLiteral(programmeFunctionEEnum, ProgrammeFunction.OTHER);

		initEEnum(organisationRoleEEnum, OrganisationRole.class, "OrganisationRole");
		addEEnumLiteral(organisationRoleEEnum, OrganisationRole.UNKNOWN);
		addEEnumLiteral(organisationRoleEEnum, OrganisationRole.FUNDING);
		addEEnumLiteral(organisationRoleEEnum, OrganisationRole.ACCOUNTABLE);
		addEEnumLiteral(organisationRoleEEnum, OrganisationRole.EXTENDING);
		addEEnumLiteral(organisationRoleEEnum, OrganisationRole.IMPLEMENTING);
		addEEnumLiteral(organisationRoleEEnum, OrganisationRole.PARTNER);

		initEEnum(activityScopeEEnum, ActivityScope.class, "ActivityScope");
		addEEnumLiteral(activityScopeEEnum, ActivityScope.UNKNOWN);
		addEEnumLiteral(activityScopeEEnum, ActivityScope.GLOBAL);
		addEEnumLiteral(activityScopeEEnum, ActivityScope.REGIONAL);
		addEEnumLiteral(activityScopeEEnum, ActivityScope.MULTINATIONAL);
		addEEnumLiteral(activityScopeEEnum, ActivityScope.NATIONAL);
		addEEnumLiteral(activityScopeEEnum, ActivityScope.SUBNATIONAL_MANY);
		addEEnumLiteral(activityScopeEEnum, ActivityScope.SUBNATIONAL_ONE);
		addEEnumLiteral(activityScopeEEnum, ActivityScope.SUBNATIONAL_SECOND);
		addEEnumLiteral(activityScopeEEnum, ActivityScope.SINGLE_LOCATION);

		initEEnum(markerSignificanceEEnum, MarkerSignificance.class, "MarkerSignificance");
		addEEnumLiteral(markerSignificanceEEnum, MarkerSignificance.UNKNOWN);
		addEEnumLiteral(markerSignificanceEEnum, MarkerSignificance.NOT_TARGETED);
		addEEnumLiteral(markerSignificanceEEnum, MarkerSignificance.SIGNIFICANT);
		addEEnumLiteral(markerSignificanceEEnum, MarkerSignificance.PRINCIPAL);
		addEEnumLiteral(markerSignificanceEEnum, MarkerSignificance.EXPLICIT);
		addEEnumLiteral(markerSignificanceEEnum, MarkerSignificance.EXPLICIT_PRIMARY);

		initEEnum(budgetTypeEEnum, BudgetType.class, "BudgetType");
		addEEnumLiteral(budgetTypeEEnum, BudgetType.ORIGINAL);
		addEEnumLiteral(budgetTypeEEnum, BudgetType.REVISED);

		initEEnum(budgetStatusEEnum, BudgetStatus.class, "BudgetStatus");
		addEEnumLiteral(budgetStatusEEnum, BudgetStatus.INDICATIVE);
		addEEnumLiteral(budgetStatusEEnum, BudgetStatus.COMMITTED);

		initEEnum(transactionTypeEEnum, TransactionType.class, "TransactionType");
		addEEnumLiteral(transactionTypeEEnum, TransactionType.UNKNOWN);
		addEEnumLiteral(transactionTypeEEnum, TransactionType.INCOMING_FUNDS);
		addEEnumLiteral(transactionTypeEEnum, TransactionType.OUTGOING_COMMITMENT);
		addEEnumLiteral(transactionTypeEEnum, TransactionType.DISBURSEMENT);
		addEEnumLiteral(transactionTypeEEnum, TransactionType.EXPENDITURE);
		addEEnumLiteral(transactionTypeEEnum, TransactionType.INTEREST_PAYMENT);
		addEEnumLiteral(transactionTypeEEnum, TransactionType.LOAN_REPAYMENT);
		addEEnumLiteral(transactionTypeEEnum, TransactionType.REIMBURSEMENT);
		addEEnumLiteral(transactionTypeEEnum, TransactionType.PURCHASE_OF_EQUITY);
		addEEnumLiteral(transactionTypeEEnum, TransactionType.SALE_OF_EQUITY);
		addEEnumLiteral(transactionTypeEEnum, TransactionType.CREDIT_GUARANTEE);
		addEEnumLiteral(transactionTypeEEnum, TransactionType.INCOMING_COMMITMENT);
		addEEnumLiteral(transactionTypeEEnum, TransactionType.OUTGOING_PLEDGE);
		addEEnumLiteral(transactionTypeEEnum, TransactionType.INCOMING_PLEDGE);

		initEEnum(resultTypeEEnum, ResultType.class, "ResultType");
		addEEnumLiteral(resultTypeEEnum, ResultType.UNKNOWN);
		addEEnumLiteral(resultTypeEEnum, ResultType.OUTPUT);
		addEEnumLiteral(resultTypeEEnum, ResultType.OUTCOME);
		addEEnumLiteral(resultTypeEEnum, ResultType.IMPACT);
		addEEnumLiteral(resultTypeEEnum, ResultType.OTHER);

		initEEnum(indicatorMeasureEEnum, IndicatorMeasure.class, "IndicatorMeasure");
		addEEnumLiteral(indicatorMeasureEEnum, IndicatorMeasure.UNKNOWN);
		addEEnumLiteral(indicatorMeasureEEnum, IndicatorMeasure.UNIT);
		addEEnumLiteral(indicatorMeasureEEnum, IndicatorMeasure.PERCENTAGE);
		addEEnumLiteral(indicatorMeasureEEnum, IndicatorMeasure.NOMINAL);
		addEEnumLiteral(indicatorMeasureEEnum, IndicatorMeasure.ORDINAL);
		addEEnumLiteral(indicatorMeasureEEnum, IndicatorMeasure.QUALITATIVE);

		initEEnum(relationTypeEEnum, RelationType.class, "RelationType");
		addEEnumLiteral(relationTypeEEnum, RelationType.UNKNOWN);
		addEEnumLiteral(relationTypeEEnum, RelationType.PARENT);
		addEEnumLiteral(relationTypeEEnum, RelationType.CHILD);
		addEEnumLiteral(relationTypeEEnum, RelationType.SIBLING);
		addEEnumLiteral(relationTypeEEnum, RelationType.CO_FUNDED);
		addEEnumLiteral(relationTypeEEnum, RelationType.THIRD_PARTY);

		initEEnum(contactTypeEEnum, ContactType.class, "ContactType");
		addEEnumLiteral(contactTypeEEnum, ContactType.UNKNOWN);
		addEEnumLiteral(contactTypeEEnum, ContactType.GENERAL);
		addEEnumLiteral(contactTypeEEnum, ContactType.PROJECT_MANAGEMENT);
		addEEnumLiteral(contactTypeEEnum, ContactType.FINANCIAL);
		addEEnumLiteral(contactTypeEEnum, ContactType.COMMUNICATIONS);

		initEEnum(conditionTypeEEnum, ConditionType.class, "ConditionType");
		addEEnumLiteral(conditionTypeEEnum, ConditionType.UNKNOWN);
		addEEnumLiteral(conditionTypeEEnum, ConditionType.POLICY);
		addEEnumLiteral(conditionTypeEEnum, ConditionType.PERFORMANCE);
		addEEnumLiteral(conditionTypeEEnum, ConditionType.FIDUCIARY);

		initEEnum(lessonNatureEEnum, LessonNature.class, "LessonNature");
		addEEnumLiteral(lessonNatureEEnum, LessonNature.OBSERVED);
		addEEnumLiteral(lessonNatureEEnum, LessonNature.PRACTICE);
		addEEnumLiteral(lessonNatureEEnum, LessonNature.PREMISE);
		addEEnumLiteral(lessonNatureEEnum, LessonNature.OPEN_QUESTION);

		initEEnum(lessonOutcomeEEnum, LessonOutcome.class, "LessonOutcome");
		addEEnumLiteral(lessonOutcomeEEnum, LessonOutcome.UNKNOWN);
		addEEnumLiteral(lessonOutcomeEEnum, LessonOutcome.SUCCESS);
		addEEnumLiteral(lessonOutcomeEEnum, LessonOutcome.FAILURE);
		addEEnumLiteral(lessonOutcomeEEnum, LessonOutcome.MIXED);

		initEEnum(evidenceLevelEEnum, EvidenceLevel.class, "EvidenceLevel");
		addEEnumLiteral(evidenceLevelEEnum, EvidenceLevel.UNKNOWN);
		addEEnumLiteral(evidenceLevelEEnum, EvidenceLevel.EXPERIENCE);
		addEEnumLiteral(evidenceLevelEEnum, EvidenceLevel.PROMISING_PRACTICE);
		addEEnumLiteral(evidenceLevelEEnum, EvidenceLevel.GOOD_PRACTICE);
		addEEnumLiteral(evidenceLevelEEnum, EvidenceLevel.PROVEN);

		initEEnum(conditionOperatorEEnum, ConditionOperator.class, "ConditionOperator");
		addEEnumLiteral(conditionOperatorEEnum, ConditionOperator.EQUAL);
		addEEnumLiteral(conditionOperatorEEnum, ConditionOperator.NOT_EQUAL);
		addEEnumLiteral(conditionOperatorEEnum, ConditionOperator.AT_LEAST);
		addEEnumLiteral(conditionOperatorEEnum, ConditionOperator.AT_MOST);
		addEEnumLiteral(conditionOperatorEEnum, ConditionOperator.BETWEEN);
		addEEnumLiteral(conditionOperatorEEnum, ConditionOperator.ANY_OF);

		initEEnum(useEffectEEnum, UseEffect.class, "UseEffect");
		addEEnumLiteral(useEffectEEnum, UseEffect.UNKNOWN_YET);
		addEEnumLiteral(useEffectEEnum, UseEffect.HELPED);
		addEEnumLiteral(useEffectEEnum, UseEffect.NONE);
		addEEnumLiteral(useEffectEEnum, UseEffect.HARMED);

		initEEnum(requestScopeEEnum, RequestScope.class, "RequestScope");
		addEEnumLiteral(requestScopeEEnum, RequestScope.UNKNOWN);
		addEEnumLiteral(requestScopeEEnum, RequestScope.ASSISTANCE);
		addEEnumLiteral(requestScopeEEnum, RequestScope.NETWORK);

		initEEnum(requestStateEEnum, RequestState.class, "RequestState");
		addEEnumLiteral(requestStateEEnum, RequestState.DRAFT);
		addEEnumLiteral(requestStateEEnum, RequestState.OPEN);
		addEEnumLiteral(requestStateEEnum, RequestState.ANSWERED);
		addEEnumLiteral(requestStateEEnum, RequestState.CONSOLIDATED);
		addEEnumLiteral(requestStateEEnum, RequestState.CLOSED);
		addEEnumLiteral(requestStateEEnum, RequestState.WITHDRAWN);

		initEEnum(contributionChannelEEnum, ContributionChannel.class, "ContributionChannel");
		addEEnumLiteral(contributionChannelEEnum, ContributionChannel.WORKBENCH);
		addEEnumLiteral(contributionChannelEEnum, ContributionChannel.EMAIL);
		addEEnumLiteral(contributionChannelEEnum, ContributionChannel.MEETING);
		addEEnumLiteral(contributionChannelEEnum, ContributionChannel.TELEPHONE);
		addEEnumLiteral(contributionChannelEEnum, ContributionChannel.OTHER);

		initEEnum(meetingTypeEEnum, MeetingType.class, "MeetingType");
		addEEnumLiteral(meetingTypeEEnum, MeetingType.UNKNOWN);
		addEEnumLiteral(meetingTypeEEnum, MeetingType.CONFERENCE);
		addEEnumLiteral(meetingTypeEEnum, MeetingType.DIALOGUE);
		addEEnumLiteral(meetingTypeEEnum, MeetingType.CONSULTATION);
		addEEnumLiteral(meetingTypeEEnum, MeetingType.COORDINATION);
		addEEnumLiteral(meetingTypeEEnum, MeetingType.STAKEHOLDERS);
		addEEnumLiteral(meetingTypeEEnum, MeetingType.WORKSHOP);
		addEEnumLiteral(meetingTypeEEnum, MeetingType.TRAINING);
		addEEnumLiteral(meetingTypeEEnum, MeetingType.BILATERAL);
		addEEnumLiteral(meetingTypeEEnum, MeetingType.OTHER);

		initEEnum(meetingStateEEnum, MeetingState.class, "MeetingState");
		addEEnumLiteral(meetingStateEEnum, MeetingState.UNKNOWN);
		addEEnumLiteral(meetingStateEEnum, MeetingState.PLANNED);
		addEEnumLiteral(meetingStateEEnum, MeetingState.HELD);
		addEEnumLiteral(meetingStateEEnum, MeetingState.POSTPONED);
		addEEnumLiteral(meetingStateEEnum, MeetingState.CANCELLED);

		initEEnum(participantRoleEEnum, ParticipantRole.class, "ParticipantRole");
		addEEnumLiteral(participantRoleEEnum, ParticipantRole.UNKNOWN);
		addEEnumLiteral(participantRoleEEnum, ParticipantRole.INVITED);
		addEEnumLiteral(participantRoleEEnum, ParticipantRole.PARTICIPANT);
		addEEnumLiteral(participantRoleEEnum, ParticipantRole.CHAIR);
		addEEnumLiteral(participantRoleEEnum, ParticipantRole.SPEAKER);
		addEEnumLiteral(participantRoleEEnum, ParticipantRole.FACILITATOR);
		addEEnumLiteral(participantRoleEEnum, ParticipantRole.RAPPORTEUR);
		addEEnumLiteral(participantRoleEEnum, ParticipantRole.OBSERVER);

		initEEnum(actionStateEEnum, ActionState.class, "ActionState");
		addEEnumLiteral(actionStateEEnum, ActionState.OPEN);
		addEEnumLiteral(actionStateEEnum, ActionState.UNDER_WAY);
		addEEnumLiteral(actionStateEEnum, ActionState.DONE);
		addEEnumLiteral(actionStateEEnum, ActionState.DROPPED);

		initEEnum(publicationTypeEEnum, PublicationType.class, "PublicationType");
		addEEnumLiteral(publicationTypeEEnum, PublicationType.UNKNOWN);
		addEEnumLiteral(publicationTypeEEnum, PublicationType.REPORT);
		addEEnumLiteral(publicationTypeEEnum, PublicationType.NHDR);
		addEEnumLiteral(publicationTypeEEnum, PublicationType.ARTICLE);
		addEEnumLiteral(publicationTypeEEnum, PublicationType.BOOK);
		addEEnumLiteral(publicationTypeEEnum, PublicationType.CHAPTER);
		addEEnumLiteral(publicationTypeEEnum, PublicationType.WORKING_PAPER);
		addEEnumLiteral(publicationTypeEEnum, PublicationType.THESIS);
		addEEnumLiteral(publicationTypeEEnum, PublicationType.LEGAL_TEXT);
		addEEnumLiteral(publicationTypeEEnum, PublicationType.GUIDANCE);
		addEEnumLiteral(publicationTypeEEnum, PublicationType.EVALUATION);
		addEEnumLiteral(publicationTypeEEnum, PublicationType.WEB_PAGE);
		addEEnumLiteral(publicationTypeEEnum, PublicationType.PRESENTATION);
		addEEnumLiteral(publicationTypeEEnum, PublicationType.OTHER);

		initEEnum(publicationStatusEEnum, PublicationStatus.class, "PublicationStatus");
		addEEnumLiteral(publicationStatusEEnum, PublicationStatus.UNKNOWN);
		addEEnumLiteral(publicationStatusEEnum, PublicationStatus.PLANNED);
		addEEnumLiteral(publicationStatusEEnum, PublicationStatus.IN_PREPARATION);
		addEEnumLiteral(publicationStatusEEnum, PublicationStatus.PUBLISHED);
		addEEnumLiteral(publicationStatusEEnum, PublicationStatus.WITHDRAWN);

		initEEnum(creatorRoleEEnum, CreatorRole.class, "CreatorRole");
		addEEnumLiteral(creatorRoleEEnum, CreatorRole.AUTHOR);
		addEEnumLiteral(creatorRoleEEnum, CreatorRole.EDITOR);
		addEEnumLiteral(creatorRoleEEnum, CreatorRole.TRANSLATOR);
		addEEnumLiteral(creatorRoleEEnum, CreatorRole.CONTRIBUTOR);

		initEEnum(skillGradeEEnum, SkillGrade.class, "SkillGrade");
		addEEnumLiteral(skillGradeEEnum, SkillGrade.UNKNOWN);
		addEEnumLiteral(skillGradeEEnum, SkillGrade.BASIC);
		addEEnumLiteral(skillGradeEEnum, SkillGrade.GOOD);
		addEEnumLiteral(skillGradeEEnum, SkillGrade.EXPERT);

		initEEnum(languageLevelEEnum, LanguageLevel.class, "LanguageLevel");
		addEEnumLiteral(languageLevelEEnum, LanguageLevel.UNKNOWN);
		addEEnumLiteral(languageLevelEEnum, LanguageLevel.BASIC);
		addEEnumLiteral(languageLevelEEnum, LanguageLevel.WORKING);
		addEEnumLiteral(languageLevelEEnum, LanguageLevel.FLUENT);
		addEEnumLiteral(languageLevelEEnum, LanguageLevel.NATIVE);

		initEEnum(consentScopeEEnum, ConsentScope.class, "ConsentScope");
		addEEnumLiteral(consentScopeEEnum, ConsentScope.UNKNOWN);
		addEEnumLiteral(consentScopeEEnum, ConsentScope.KEEP);
		addEEnumLiteral(consentScopeEEnum, ConsentScope.MATCH);
		addEEnumLiteral(consentScopeEEnum, ConsentScope.CONTACT);
		addEEnumLiteral(consentScopeEEnum, ConsentScope.SHARE_IN_SPACE);
		addEEnumLiteral(consentScopeEEnum, ConsentScope.SHARE_WITH_HOST);
		addEEnumLiteral(consentScopeEEnum, ConsentScope.PUBLISH);
		addEEnumLiteral(consentScopeEEnum, ConsentScope.HAND_OVER);

		initEEnum(needTypeEEnum, NeedType.class, "NeedType");
		addEEnumLiteral(needTypeEEnum, NeedType.UNKNOWN);
		addEEnumLiteral(needTypeEEnum, NeedType.TERMS_OF_REFERENCE);
		addEEnumLiteral(needTypeEEnum, NeedType.PLACEMENT);

		initEEnum(needStateEEnum, NeedState.class, "NeedState");
		addEEnumLiteral(needStateEEnum, NeedState.DRAFT);
		addEEnumLiteral(needStateEEnum, NeedState.OPEN);
		addEEnumLiteral(needStateEEnum, NeedState.FILLED);
		addEEnumLiteral(needStateEEnum, NeedState.CLOSED);
		addEEnumLiteral(needStateEEnum, NeedState.CANCELLED);

		initEEnum(assignmentStateEEnum, AssignmentState.class, "AssignmentState");
		addEEnumLiteral(assignmentStateEEnum, AssignmentState.PROPOSED);
		addEEnumLiteral(assignmentStateEEnum, AssignmentState.ACCEPTED);
		addEEnumLiteral(assignmentStateEEnum, AssignmentState.DECLINED);
		addEEnumLiteral(assignmentStateEEnum, AssignmentState.UNDER_WAY);
		addEEnumLiteral(assignmentStateEEnum, AssignmentState.COMPLETED);
		addEEnumLiteral(assignmentStateEEnum, AssignmentState.BROKEN_OFF);

		initEEnum(componentRoleEEnum, ComponentRole.class, "ComponentRole");
		addEEnumLiteral(componentRoleEEnum, ComponentRole.DIMENSION);
		addEEnumLiteral(componentRoleEEnum, ComponentRole.TIME_DIMENSION);
		addEEnumLiteral(componentRoleEEnum, ComponentRole.MEASURE);
		addEEnumLiteral(componentRoleEEnum, ComponentRole.ATTRIBUTE);

		initEEnum(mappingTypeEEnum, MappingType.class, "MappingType");
		addEEnumLiteral(mappingTypeEEnum, MappingType.EXACT);
		addEEnumLiteral(mappingTypeEEnum, MappingType.CLOSE);
		addEEnumLiteral(mappingTypeEEnum, MappingType.BROAD);
		addEEnumLiteral(mappingTypeEEnum, MappingType.NARROW);
		addEEnumLiteral(mappingTypeEEnum, MappingType.RELATED);

		initEEnum(spaceKindEEnum, SpaceKind.class, "SpaceKind");
		addEEnumLiteral(spaceKindEEnum, SpaceKind.PRIVATE);
		addEEnumLiteral(spaceKindEEnum, SpaceKind.OFFICE);
		addEEnumLiteral(spaceKindEEnum, SpaceKind.NETWORK);
		addEEnumLiteral(spaceKindEEnum, SpaceKind.SAMPLE);

		initEEnum(signaturePolicyEEnum, SignaturePolicy.class, "SignaturePolicy");
		addEEnumLiteral(signaturePolicyEEnum, SignaturePolicy.MARK);
		addEEnumLiteral(signaturePolicyEEnum, SignaturePolicy.REPORT);
		addEEnumLiteral(signaturePolicyEEnum, SignaturePolicy.REFUSE);

		initEEnum(keyTypeEEnum, KeyType.class, "KeyType");
		addEEnumLiteral(keyTypeEEnum, KeyType.SSH);
		addEEnumLiteral(keyTypeEEnum, KeyType.GPG);

		// Initialize data types
		initEDataType(textEDataType, Text.class, "Text", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(partialDateEDataType, PartialDate.class, "PartialDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(timestampEDataType, Instant.class, "Timestamp", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://sankofa.org/form/groups
		createGroupsAnnotations();
		// http://sankofa.org/form
		createFormAnnotations();
		// http://sankofa.org/label
		createLabelAnnotations();
		// http://sankofa.org/iati
		createIatiAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://sankofa.org/form/groups</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGroupsAnnotations() {
		String source = "http://sankofa.org/form/groups";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "general", "General",
			   "review", "Review",
			   "provenance", "Sources and freshness",
			   "notes", "Notes and files",
			   "case", "The case",
			   "profile", "Who migrates and why",
			   "remittances", "Remittances",
			   "policies", "Policies and goals",
			   "impacts", "Impacts",
			   "who", "Who",
			   "intention", "Intention and resources",
			   "reasons", "Reasons and evidence",
			   "estimate", "Estimate",
			   "assumptions", "Assumptions",
			   "potential", "Potential contribution",
			   "actual", "Actual contribution",
			   "household", "In the household",
			   "flow", "Flow",
			   "cost", "Cost and channel",
			   "strategy", "Strategy",
			   "measure", "Measure",
			   "goals", "Goals",
			   "judgement", "Judgements",
			   "effect", "Effect",
			   "value", "Value",
			   "activity", "Activity",
			   "organisations", "Organisations and people",
			   "dates", "Dates",
			   "where", "Where",
			   "sectors", "Sectors and markers",
			   "beneficiaries", "Target groups and beneficiaries",
			   "finance", "Money",
			   "financeTypes", "Kinds of finance",
			   "results", "Results",
			   "links", "Documents and related work",
			   "place", "Place",
			   "identification", "Identification",
			   "amount", "Amount",
			   "parties", "Who pays and receives",
			   "classification", "Classification",
			   "target", "Target",
			   "reached", "Reached",
			   "experience", "What was learned",
			   "applicability", "Where it applies",
			   "evidence", "Evidence",
			   "use", "Use",
			   "question", "Question",
			   "handling", "Handling",
			   "reply", "Reply",
			   "contribution", "Contribution",
			   "meeting", "Meeting",
			   "agenda", "Agenda and decisions",
			   "people", "People",
			   "task", "Task",
			   "publication", "Publication",
			   "bibliography", "Bibliographic details",
			   "content", "Findings and recommendations",
			   "statement", "Statement",
			   "organisation", "Organisation",
			   "structure", "Structure and memberships",
			   "contact", "Contact",
			   "person", "Person",
			   "work", "Work",
			   "origin", "Origin and residence",
			   "skills", "Skills and languages",
			   "availability", "Availability and experience",
			   "consent", "Consent",
			   "education", "Education and interests",
			   "need", "Need",
			   "conditions", "Conditions",
			   "assignment", "Assignment",
			   "follow", "Report and follow-up",
			   "dataset", "Data set",
			   "coverage", "Coverage and structure",
			   "vocabulary", "Vocabulary",
			   "concept", "Concept",
			   "validity", "Validity and codes",
			   "mapping", "Relations and mappings",
			   "space", "Space",
			   "rules", "Rules of the space",
			   "members", "Members",
			   "fact", "Provenance"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://sankofa.org/form</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createFormAnnotations() {
		String source = "http://sankofa.org/form";
		addAnnotation
		  (identifiedEClass,
		   source,
		   new String[] {
			   "label", "Object",
			   "plural", "Objects",
			   "icon", "object",
			   "title", "id",
			   "help", "Anything with an identifier of its own, so that it can be merged, cited and traced."
		   });
		addAnnotation
		  (getIdentified_Id(),
		   source,
		   new String[] {
			   "group", "general",
			   "order", "110",
			   "label", "Identifier",
			   "help", "Unique for ever; made by Sankofa and never shown in ordinary work.",
			   "hidden", "true"
		   });
		addAnnotation
		  (partEClass,
		   source,
		   new String[] {
			   "label", "Part",
			   "plural", "Parts",
			   "icon", "part",
			   "title", "id",
			   "help", "An object inside a record."
		   });
		addAnnotation
		  (getPart_Facts(),
		   source,
		   new String[] {
			   "group", "general",
			   "order", "110",
			   "label", "Provenance of values",
			   "help", "Where each value of this object comes from, and why a value is missing.",
			   "hidden", "true"
		   });
		addAnnotation
		  (factEClass,
		   source,
		   new String[] {
			   "label", "Provenance",
			   "plural", "Provenance",
			   "icon", "provenance",
			   "title", "feature",
			   "help", "Where one value comes from, how sure it is, or why it is missing."
		   });
		addAnnotation
		  (getFact_Feature(),
		   source,
		   new String[] {
			   "group", "fact",
			   "order", "110",
			   "label", "Value",
			   "help", "Name of the value this belongs to.",
			   "hidden", "true"
		   });
		addAnnotation
		  (getFact_Absence(),
		   source,
		   new String[] {
			   "group", "fact",
			   "order", "120",
			   "label", "Absence",
			   "help", "Why there is no value: unknown, not applicable to this case, or withheld."
		   });
		addAnnotation
		  (getFact_Sources(),
		   source,
		   new String[] {
			   "group", "fact",
			   "order", "130",
			   "label", "Sources",
			   "help", "Publications, data sets, meetings or other records that say so."
		   });
		addAnnotation
		  (getFact_Files(),
		   source,
		   new String[] {
			   "group", "fact",
			   "order", "135",
			   "label", "Files",
			   "help", "Files kept with this record that say so."
		   });
		addAnnotation
		  (getFact_Page(),
		   source,
		   new String[] {
			   "group", "fact",
			   "order", "140",
			   "label", "Page",
			   "help", "Page, paragraph or table where the source says it."
		   });
		addAnnotation
		  (getFact_Quote(),
		   source,
		   new String[] {
			   "group", "fact",
			   "order", "150",
			   "label", "Quote",
			   "help", "The words of the source, if they matter.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getFact_ToldBy(),
		   source,
		   new String[] {
			   "group", "fact",
			   "order", "160",
			   "label", "Told by",
			   "help", "Who said so, when there is no document."
		   });
		addAnnotation
		  (getFact_Date(),
		   source,
		   new String[] {
			   "group", "fact",
			   "order", "170",
			   "label", "Date",
			   "help", "When it was said, measured or computed."
		   });
		addAnnotation
		  (getFact_Method(),
		   source,
		   new String[] {
			   "group", "fact",
			   "order", "180",
			   "label", "Method",
			   "help", "Whether a person typed the value, an import brought it or a calculation made it."
		   });
		addAnnotation
		  (getFact_Confidence(),
		   source,
		   new String[] {
			   "group", "fact",
			   "order", "190",
			   "label", "Confidence",
			   "help", "How much you trust this value."
		   });
		addAnnotation
		  (getFact_Comment(),
		   source,
		   new String[] {
			   "group", "fact",
			   "order", "200",
			   "label", "Comment",
			   "help", "Anything else a reader should know before using the value.",
			   "multiline", "true"
		   });
		addAnnotation
		  (extensionEClass,
		   source,
		   new String[] {
			   "label", "Extension",
			   "plural", "Extensions",
			   "icon", "extension",
			   "title", "id",
			   "help", "Data that a plug-in adds to a record of an existing kind."
		   });
		addAnnotation
		  (foreignContentEClass,
		   source,
		   new String[] {
			   "label", "Foreign content",
			   "plural", "Foreign content",
			   "icon", "foreign",
			   "title", "path",
			   "help", "What an imported file holds and the model does not; kept so that it is exported again unchanged."
		   });
		addAnnotation
		  (getForeignContent_Format(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "110",
			   "label", "Format",
			   "help", "Name and version of the format it comes from, such as IATI 2.03."
		   });
		addAnnotation
		  (getForeignContent_Path(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "120",
			   "label", "Path",
			   "help", "Where in the foreign file it stood."
		   });
		addAnnotation
		  (getForeignContent_Content(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "130",
			   "label", "Content",
			   "help", "The foreign content as it was read.",
			   "multiline", "true"
		   });
		addAnnotation
		  (attachmentEClass,
		   source,
		   new String[] {
			   "label", "File",
			   "plural", "Files",
			   "icon", "attachment",
			   "title", "name",
			   "help", "A file kept with the record; its content is stored once and fetched when it is needed."
		   });
		addAnnotation
		  (getAttachment_Name(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "110",
			   "label", "File name",
			   "help", "Name of the file with its ending."
		   });
		addAnnotation
		  (getAttachment_Description(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "120",
			   "label", "Description",
			   "help", "What the file is and why it is here.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getAttachment_MediaType(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "130",
			   "label", "Media type",
			   "help", "Type of the content, such as application/pdf.",
			   "pattern", "[\\w.+-]+/[\\w.+-]+",
			   "placeholder", "application/pdf"
		   });
		addAnnotation
		  (getAttachment_Size(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "140",
			   "label", "Size",
			   "help", "Length of the file in bytes.",
			   "unit", "bytes"
		   });
		addAnnotation
		  (getAttachment_Sha256(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "150",
			   "label", "Hash",
			   "help", "SHA-256 of the content; finds the file in the space.",
			   "pattern", "[0-9a-f]{64}",
			   "hidden", "true"
		   });
		addAnnotation
		  (getAttachment_Page(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "160",
			   "label", "Page",
			   "help", "Page that matters, if only one does."
		   });
		addAnnotation
		  (getAttachment_Quote(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "170",
			   "label", "Quote",
			   "help", "Words of the file that matter.",
			   "multiline", "true"
		   });
		addAnnotation
		  (reviewEntryEClass,
		   source,
		   new String[] {
			   "label", "Review step",
			   "plural", "Review steps",
			   "icon", "review",
			   "title", "comment",
			   "help", "One step of a review: who moved the text from one state to the next, and why."
		   });
		addAnnotation
		  (getReviewEntry_Date(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "110",
			   "label", "When",
			   "help", "Moment of the step."
		   });
		addAnnotation
		  (getReviewEntry_By(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "120",
			   "label", "By",
			   "help", "Member who made the step."
		   });
		addAnnotation
		  (getReviewEntry_ByName(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "130",
			   "label", "Name",
			   "help", "Name of that member at the time."
		   });
		addAnnotation
		  (getReviewEntry_From(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "140",
			   "label", "From",
			   "help", "State before the step."
		   });
		addAnnotation
		  (getReviewEntry_To(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "150",
			   "label", "To",
			   "help", "State after the step."
		   });
		addAnnotation
		  (getReviewEntry_Comment(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "160",
			   "label", "Comment",
			   "help", "Reason; needed when a text is returned, rejected or retired.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getReviewEntry_ContentHash(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "170",
			   "label", "Content reviewed",
			   "help", "Hash of the content that was reviewed, so that later changes show.",
			   "hidden", "true"
		   });
		addAnnotation
		  (getReviewEntry_AboutObject(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "180",
			   "label", "Object",
			   "help", "Id of the part of the record that a comment is about.",
			   "hidden", "true"
		   });
		addAnnotation
		  (getReviewEntry_AboutFeature(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "190",
			   "label", "Field",
			   "help", "Field that a comment is about.",
			   "hidden", "true"
		   });
		addAnnotation
		  (remarkEClass,
		   source,
		   new String[] {
			   "label", "Remark",
			   "plural", "Remarks",
			   "icon", "comment",
			   "title", "comment",
			   "help", "What somebody says about a field of a record that is not reviewed; where there is a review it is a step of it."
		   });
		addAnnotation
		  (getRemark_Date(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "110",
			   "label", "When",
			   "help", "Moment of the remark."
		   });
		addAnnotation
		  (getRemark_By(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "120",
			   "label", "By",
			   "help", "Member who made the remark."
		   });
		addAnnotation
		  (getRemark_ByName(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "130",
			   "label", "Name",
			   "help", "Name of that member at the time."
		   });
		addAnnotation
		  (getRemark_Comment(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "160",
			   "label", "Comment",
			   "help", "What is said.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getRemark_AboutObject(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "180",
			   "label", "Object",
			   "help", "Id of the part of the record that it is about.",
			   "hidden", "true"
		   });
		addAnnotation
		  (getRemark_AboutFeature(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "190",
			   "label", "Field",
			   "help", "Field that it is about.",
			   "hidden", "true"
		   });
		addAnnotation
		  (assumptionStepEClass,
		   source,
		   new String[] {
			   "label", "Assumption",
			   "plural", "Assumptions",
			   "icon", "factor",
			   "title", "about",
			   "help", "What somebody took for granted in the figures of a case, and why. Later ones count before earlier ones; none is taken out."
		   });
		addAnnotation
		  (getAssumptionStep_Date(),
		   source,
		   new String[] {
			   "group", "notes",
			   "order", "110",
			   "label", "When",
			   "help", "Moment in which it was said."
		   });
		addAnnotation
		  (getAssumptionStep_ByName(),
		   source,
		   new String[] {
			   "group", "notes",
			   "order", "120",
			   "label", "Name",
			   "help", "Name of whoever said it, at the time."
		   });
		addAnnotation
		  (getAssumptionStep_About(),
		   source,
		   new String[] {
			   "group", "notes",
			   "order", "130",
			   "label", "About",
			   "help", "What is assumed, such as informal.low."
		   });
		addAnnotation
		  (getAssumptionStep_Value(),
		   source,
		   new String[] {
			   "group", "notes",
			   "order", "140",
			   "label", "Value",
			   "help", "The value from now on, with a decimal point; none: as usual again."
		   });
		addAnnotation
		  (getAssumptionStep_Reason(),
		   source,
		   new String[] {
			   "group", "notes",
			   "order", "150",
			   "label", "Reason",
			   "help", "Why, or where it comes from.",
			   "multiline", "true"
		   });
		addAnnotation
		  (reviewedEClass,
		   source,
		   new String[] {
			   "label", "Reviewed text",
			   "plural", "Reviewed texts",
			   "icon", "review",
			   "title", "id",
			   "help", "Something that members review before others rely on it."
		   });
		addAnnotation
		  (getReviewed_ReviewState(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "8010",
			   "label", "Review state",
			   "help", "How far the text has come, from draft to validated or retired."
		   });
		addAnnotation
		  (getReviewed_ReviewBy(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "8020",
			   "label", "Review again by",
			   "help", "After this date somebody should read it again."
		   });
		addAnnotation
		  (getReviewed_ReviewLog(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "8030",
			   "label", "Review log",
			   "help", "Every step of the review with its date, its author and the reason.",
			   "columns", "date byName from to comment"
		   });
		addAnnotation
		  (getReviewed_Reviewers(),
		   source,
		   new String[] {
			   "group", "review",
			   "order", "8025",
			   "label", "Reviewers",
			   "help", "Members who were asked to review the text."
		   });
		addAnnotation
		  (recordEClass,
		   source,
		   new String[] {
			   "label", "Record",
			   "plural", "Records",
			   "icon", "record",
			   "title", "title",
			   "help", "The unit that is stored, shared, reviewed and kept in history."
		   });
		addAnnotation
		  (getRecord_Title(),
		   source,
		   new String[] {
			   "group", "general",
			   "order", "10",
			   "label", "Title",
			   "help", "A short title that says what this is, in the language you work in."
		   });
		addAnnotation
		  (getRecord_Summary(),
		   source,
		   new String[] {
			   "group", "general",
			   "order", "20",
			   "label", "Summary",
			   "help", "Two or three sentences for somebody who has not heard of it.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getRecord_Areas(),
		   source,
		   new String[] {
			   "group", "general",
			   "order", "30",
			   "label", "Countries and areas",
			   "help", "Countries, regions or the world: wherever this belongs.",
			   "scheme", "area"
		   });
		addAnnotation
		  (getRecord_Themes(),
		   source,
		   new String[] {
			   "group", "general",
			   "order", "40",
			   "label", "Themes",
			   "help", "Areas of work and themes under which others should find this.",
			   "scheme", "area-of-work theme"
		   });
		addAnnotation
		  (getRecord_Language(),
		   source,
		   new String[] {
			   "group", "general",
			   "order", "50",
			   "label", "Language",
			   "help", "Language the record is mainly written in.",
			   "scheme", "language",
			   "placeholder", "en"
		   });
		addAnnotation
		  (getRecord_Sources(),
		   source,
		   new String[] {
			   "group", "provenance",
			   "order", "9010",
			   "label", "Sources",
			   "help", "Publications, meetings, data sets or other records this is taken from."
		   });
		addAnnotation
		  (getRecord_AsOf(),
		   source,
		   new String[] {
			   "group", "provenance",
			   "order", "9020",
			   "label", "As of",
			   "help", "The date for which this is true."
		   });
		addAnnotation
		  (getRecord_LastConfirmed(),
		   source,
		   new String[] {
			   "group", "provenance",
			   "order", "9030",
			   "label", "Last confirmed",
			   "help", "When somebody last checked that this still holds."
		   });
		addAnnotation
		  (getRecord_Keeper(),
		   source,
		   new String[] {
			   "group", "provenance",
			   "order", "9040",
			   "label", "Keeper",
			   "help", "The person or organisation to ask about this."
		   });
		addAnnotation
		  (getRecord_Confidentiality(),
		   source,
		   new String[] {
			   "group", "provenance",
			   "order", "9050",
			   "label", "Confidentiality",
			   "help", "Who may see this; as the space says, if nothing else is set."
		   });
		addAnnotation
		  (getRecord_Notes(),
		   source,
		   new String[] {
			   "group", "notes",
			   "order", "9110",
			   "label", "Notes",
			   "help", "Anything that does not fit elsewhere.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getRecord_Attachments(),
		   source,
		   new String[] {
			   "group", "notes",
			   "order", "9120",
			   "label", "Files",
			   "help", "Documents kept with this record.",
			   "columns", "name description mediaType size"
		   });
		addAnnotation
		  (getRecord_Facts(),
		   source,
		   new String[] {
			   "group", "notes",
			   "order", "9130",
			   "label", "Provenance of values",
			   "help", "Where each value of this record comes from, and why a value is missing.",
			   "hidden", "true"
		   });
		addAnnotation
		  (getRecord_Extensions(),
		   source,
		   new String[] {
			   "group", "notes",
			   "order", "9140",
			   "label", "Extensions",
			   "help", "What plug-ins keep with this record.",
			   "hidden", "true"
		   });
		addAnnotation
		  (reviewableEClass,
		   source,
		   new String[] {
			   "label", "Reviewed record",
			   "plural", "Reviewed records",
			   "icon", "review",
			   "title", "title",
			   "help", "A record that members review before others rely on it."
		   });
		addAnnotation
		  (agentEClass,
		   source,
		   new String[] {
			   "label", "Person or organisation",
			   "plural", "People and organisations",
			   "icon", "agent",
			   "title", "title",
			   "help", "Somebody who acts: a person or an organisation."
		   });
		addAnnotation
		  (countryCaseEClass,
		   source,
		   new String[] {
			   "label", "Country case",
			   "plural", "Country cases",
			   "icon", "country",
			   "title", "title",
			   "help", "What is known of migration and development in one country or area."
		   });
		addAnnotation
		  (getCountryCase_Area(),
		   source,
		   new String[] {
			   "group", "case",
			   "order", "110",
			   "label", "Country or area",
			   "help", "The country, region or territory this case is about.",
			   "scheme", "area"
		   });
		addAnnotation
		  (getCountryCase_PeriodStart(),
		   source,
		   new String[] {
			   "group", "case",
			   "order", "120",
			   "label", "Period from",
			   "help", "Beginning of the time the case speaks of."
		   });
		addAnnotation
		  (getCountryCase_PeriodEnd(),
		   source,
		   new String[] {
			   "group", "case",
			   "order", "130",
			   "label", "Period to",
			   "help", "End of the time the case speaks of."
		   });
		addAnnotation
		  (getCountryCase_Overview(),
		   source,
		   new String[] {
			   "group", "case",
			   "order", "140",
			   "label", "Overview",
			   "help", "What somebody new to the country should know first.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getCountryCase_MigrantGroups(),
		   source,
		   new String[] {
			   "group", "profile",
			   "order", "150",
			   "label", "Migrant groups",
			   "help", "Who leaves, returns or arrives, and why; numbers belong to the evidence.",
			   "columns", "name flow sex skillLevel motive returnIntention"
		   });
		addAnnotation
		  (getCountryCase_ProfileNotes(),
		   source,
		   new String[] {
			   "group", "profile",
			   "order", "160",
			   "label", "Profile in words",
			   "help", "The migration profile in a few sentences.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getCountryCase_RemittanceEstimates(),
		   source,
		   new String[] {
			   "group", "remittances",
			   "order", "170",
			   "label", "Remittance estimates",
			   "help", "What remittances could contribute, and what they really do.",
			   "columns", "year basis potential currency actualJudgement"
		   });
		addAnnotation
		  (getCountryCase_RemittanceNotes(),
		   source,
		   new String[] {
			   "group", "remittances",
			   "order", "180",
			   "label", "Remittances in words",
			   "help", "What should be known about remittances besides the figures.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getCountryCase_Strategies(),
		   source,
		   new String[] {
			   "group", "policies",
			   "order", "190",
			   "label", "Strategies",
			   "help", "Plans and strategies of the country in which migration has or should have a place.",
			   "columns", "title type integration owner start end"
		   });
		addAnnotation
		  (getCountryCase_Measures(),
		   source,
		   new String[] {
			   "group", "policies",
			   "order", "200",
			   "label", "Policy measures",
			   "help", "What the country does, or does not do yet, about migration.",
			   "columns", "title strategy areaOfWork instrument state"
		   });
		addAnnotation
		  (getCountryCase_OwnGoals(),
		   source,
		   new String[] {
			   "group", "policies",
			   "order", "210",
			   "label", "Own goals",
			   "help", "Goals the country set itself.",
			   "columns", "code title target targetYear"
		   });
		addAnnotation
		  (getCountryCase_PolicyNotes(),
		   source,
		   new String[] {
			   "group", "policies",
			   "order", "220",
			   "label", "Policies in words",
			   "help", "How migration is dealt with in national plans.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getCountryCase_Impacts(),
		   source,
		   new String[] {
			   "group", "impacts",
			   "order", "230",
			   "label", "Impacts",
			   "help", "What migration does to people and places, including what is hard to measure.",
			   "columns", "title dimension playsRole direction assessability evidenceGrade"
		   });
		addAnnotation
		  (getCountryCase_ImpactNotes(),
		   source,
		   new String[] {
			   "group", "impacts",
			   "order", "240",
			   "label", "Impacts in words",
			   "help", "What should be known about impacts beyond the register.",
			   "multiline", "true"
		   });
		addAnnotation
		  (migrantGroupEClass,
		   source,
		   new String[] {
			   "label", "Migrant group",
			   "plural", "Migrant groups",
			   "icon", "group",
			   "title", "name",
			   "help", "A group of people who migrate, and what is judged of their reasons and intentions."
		   });
		addAnnotation
		  (getMigrantGroup_Name(),
		   source,
		   new String[] {
			   "group", "who",
			   "order", "110",
			   "label", "Group",
			   "help", "A short name, such as nurses going abroad."
		   });
		addAnnotation
		  (getMigrantGroup_Flow(),
		   source,
		   new String[] {
			   "group", "who",
			   "order", "120",
			   "label", "Movement",
			   "help", "Whether they leave, live abroad, return or arrive."
		   });
		addAnnotation
		  (getMigrantGroup_Sex(),
		   source,
		   new String[] {
			   "group", "who",
			   "order", "130",
			   "label", "Sex",
			   "help", "Sex of most people in the group; unknown is an answer."
		   });
		addAnnotation
		  (getMigrantGroup_AgeFrom(),
		   source,
		   new String[] {
			   "group", "who",
			   "order", "140",
			   "label", "Age from",
			   "help", "Lower end of the usual age.",
			   "unit", "years"
		   });
		addAnnotation
		  (getMigrantGroup_AgeTo(),
		   source,
		   new String[] {
			   "group", "who",
			   "order", "150",
			   "label", "Age to",
			   "help", "Upper end of the usual age.",
			   "unit", "years"
		   });
		addAnnotation
		  (getMigrantGroup_SkillLevel(),
		   source,
		   new String[] {
			   "group", "who",
			   "order", "160",
			   "label", "Skill level",
			   "help", "Highest level of education that is usual in the group.",
			   "scheme", "skill-level"
		   });
		addAnnotation
		  (getMigrantGroup_Occupations(),
		   source,
		   new String[] {
			   "group", "who",
			   "order", "170",
			   "label", "Occupations",
			   "help", "What they mostly work as.",
			   "scheme", "occupation"
		   });
		addAnnotation
		  (getMigrantGroup_Destinations(),
		   source,
		   new String[] {
			   "group", "intention",
			   "order", "180",
			   "label", "Other countries",
			   "help", "Where they go, or come from.",
			   "scheme", "area"
		   });
		addAnnotation
		  (getMigrantGroup_Motive(),
		   source,
		   new String[] {
			   "group", "intention",
			   "order", "190",
			   "label", "Motive",
			   "help", "Main reason for moving."
		   });
		addAnnotation
		  (getMigrantGroup_ReturnIntention(),
		   source,
		   new String[] {
			   "group", "intention",
			   "order", "200",
			   "label", "Return intention",
			   "help", "Whether they mean to come back."
		   });
		addAnnotation
		  (getMigrantGroup_SkillsBroughtBack(),
		   source,
		   new String[] {
			   "group", "intention",
			   "order", "210",
			   "label", "Skills brought back",
			   "help", "How likely it is that they come back with skills."
		   });
		addAnnotation
		  (getMigrantGroup_InvestmentBroughtBack(),
		   source,
		   new String[] {
			   "group", "intention",
			   "order", "220",
			   "label", "Investment brought back",
			   "help", "How likely it is that they invest at home."
		   });
		addAnnotation
		  (getMigrantGroup_MotiveReasons(),
		   source,
		   new String[] {
			   "group", "reasons",
			   "order", "230",
			   "label", "Why they move",
			   "help", "Reasons in words.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getMigrantGroup_ReturnReasons(),
		   source,
		   new String[] {
			   "group", "reasons",
			   "order", "240",
			   "label", "Why they return or stay away",
			   "help", "What speaks for and against return.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getMigrantGroup_ResourceReasons(),
		   source,
		   new String[] {
			   "group", "reasons",
			   "order", "250",
			   "label", "On resources",
			   "help", "Why you think so about skills and investment.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getMigrantGroup_Evidence(),
		   source,
		   new String[] {
			   "group", "reasons",
			   "order", "260",
			   "label", "Evidence",
			   "help", "Publications, data sets or other records this judgement rests on."
		   });
		addAnnotation
		  (getMigrantGroup_EvidenceGrade(),
		   source,
		   new String[] {
			   "group", "reasons",
			   "order", "270",
			   "label", "Grade of evidence",
			   "help", "How well this is known."
		   });
		addAnnotation
		  (remittanceEstimateEClass,
		   source,
		   new String[] {
			   "label", "Remittance estimate",
			   "plural", "Remittance estimates",
			   "icon", "remittance",
			   "title", "year",
			   "help", "One estimate of what remittances could and do contribute, with its assumptions."
		   });
		addAnnotation
		  (getRemittanceEstimate_Name(),
		   source,
		   new String[] {
			   "group", "estimate",
			   "order", "110",
			   "label", "Name",
			   "help", "A short name when there are several estimates for a year."
		   });
		addAnnotation
		  (getRemittanceEstimate_Year(),
		   source,
		   new String[] {
			   "group", "estimate",
			   "order", "120",
			   "label", "Year",
			   "help", "Year the money flowed."
		   });
		addAnnotation
		  (getRemittanceEstimate_Basis(),
		   source,
		   new String[] {
			   "group", "estimate",
			   "order", "130",
			   "label", "Basis",
			   "help", "What the figures of corridors are built on."
		   });
		addAnnotation
		  (getRemittanceEstimate_Official(),
		   source,
		   new String[] {
			   "group", "estimate",
			   "order", "140",
			   "label", "Official inflow",
			   "help", "Reported inflow in the year, in millions of the currency.",
			   "unit", "million"
		   });
		addAnnotation
		  (getRemittanceEstimate_Currency(),
		   source,
		   new String[] {
			   "group", "estimate",
			   "order", "150",
			   "label", "Currency",
			   "help", "Currency of all amounts of this estimate.",
			   "scheme", "currency",
			   "pattern", "[A-Z]{3}",
			   "placeholder", "USD"
		   });
		addAnnotation
		  (getRemittanceEstimate_Corridors(),
		   source,
		   new String[] {
			   "group", "estimate",
			   "order", "160",
			   "label", "Corridors",
			   "help", "Where the money comes from.",
			   "columns", "host amount share cost migrants"
		   });
		addAnnotation
		  (getRemittanceEstimate_BankingFlowAssumption(),
		   source,
		   new String[] {
			   "group", "assumptions",
			   "order", "170",
			   "label", "Bank flows show sender and receiver",
			   "help", "Whether the estimate takes it that banking flows show where sender and receiver are."
		   });
		addAnnotation
		  (getRemittanceEstimate_Assumptions(),
		   source,
		   new String[] {
			   "group", "assumptions",
			   "order", "180",
			   "label", "Assumptions",
			   "help", "What else the estimate takes for granted.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getRemittanceEstimate_InformalShare(),
		   source,
		   new String[] {
			   "group", "assumptions",
			   "order", "190",
			   "label", "Informal share",
			   "help", "Money outside official channels as a share of the official inflow; the literature gives 35 to 75.",
			   "unit", "% of official"
		   });
		addAnnotation
		  (getRemittanceEstimate_SendingCost(),
		   source,
		   new String[] {
			   "group", "assumptions",
			   "order", "200",
			   "label", "Cost of sending",
			   "help", "Cost of sending 200 US dollars, in percent.",
			   "unit", "%"
		   });
		addAnnotation
		  (getRemittanceEstimate_Multiplier(),
		   source,
		   new String[] {
			   "group", "assumptions",
			   "order", "210",
			   "label", "Multiplier",
			   "help", "Effect on the economy for one unit received; leave empty unless you can cite it."
		   });
		addAnnotation
		  (getRemittanceEstimate_SimulationSeed(),
		   source,
		   new String[] {
			   "group", "assumptions",
			   "order", "220",
			   "label", "Seed of the simulation",
			   "help", "Starting number of the simulation, so that it can be repeated."
		   });
		addAnnotation
		  (getRemittanceEstimate_Potential(),
		   source,
		   new String[] {
			   "group", "potential",
			   "order", "230",
			   "label", "Potential",
			   "help", "What remittances could contribute in the year.",
			   "unit", "million"
		   });
		addAnnotation
		  (getRemittanceEstimate_PotentialLow(),
		   source,
		   new String[] {
			   "group", "potential",
			   "order", "240",
			   "label", "Potential, low",
			   "help", "Lower end of the potential.",
			   "unit", "million"
		   });
		addAnnotation
		  (getRemittanceEstimate_PotentialHigh(),
		   source,
		   new String[] {
			   "group", "potential",
			   "order", "250",
			   "label", "Potential, high",
			   "help", "Upper end of the potential.",
			   "unit", "million"
		   });
		addAnnotation
		  (getRemittanceEstimate_Factors(),
		   source,
		   new String[] {
			   "group", "actual",
			   "order", "260",
			   "label", "Factors",
			   "help", "What decides how much of the potential becomes real.",
			   "columns", "name kind direction rationale"
		   });
		addAnnotation
		  (getRemittanceEstimate_ActualJudgement(),
		   source,
		   new String[] {
			   "group", "actual",
			   "order", "270",
			   "label", "Can it be said?",
			   "help", "Whether a range of the actual contribution can be argued; that it cannot be said is an answer."
		   });
		addAnnotation
		  (getRemittanceEstimate_ActualLow(),
		   source,
		   new String[] {
			   "group", "actual",
			   "order", "280",
			   "label", "Actual, low",
			   "help", "Lowest share of the potential that can be argued.",
			   "unit", "% of potential"
		   });
		addAnnotation
		  (getRemittanceEstimate_ActualCentral(),
		   source,
		   new String[] {
			   "group", "actual",
			   "order", "290",
			   "label", "Actual, central",
			   "help", "Most likely share of the potential.",
			   "unit", "% of potential"
		   });
		addAnnotation
		  (getRemittanceEstimate_ActualHigh(),
		   source,
		   new String[] {
			   "group", "actual",
			   "order", "300",
			   "label", "Actual, high",
			   "help", "Highest share of the potential that can be argued.",
			   "unit", "% of potential"
		   });
		addAnnotation
		  (getRemittanceEstimate_ActualArgument(),
		   source,
		   new String[] {
			   "group", "actual",
			   "order", "310",
			   "label", "Argument",
			   "help", "Why this range, or why it cannot be said.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getRemittanceEstimate_HouseholdUses(),
		   source,
		   new String[] {
			   "group", "household",
			   "order", "320",
			   "label", "What households use it for",
			   "help", "Use of the money by receiving households.",
			   "columns", "use share note"
		   });
		addAnnotation
		  (getRemittanceEstimate_Outcome(),
		   source,
		   new String[] {
			   "group", "household",
			   "order", "330",
			   "label", "Outcome",
			   "help", "What changed for the households.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getRemittanceEstimate_Evidence(),
		   source,
		   new String[] {
			   "group", "household",
			   "order", "340",
			   "label", "Evidence",
			   "help", "Records the judgement rests on."
		   });
		addAnnotation
		  (corridorEClass,
		   source,
		   new String[] {
			   "label", "Corridor",
			   "plural", "Corridors",
			   "icon", "corridor",
			   "title", "host",
			   "help", "Money sent from one country to the one of the case."
		   });
		addAnnotation
		  (getCorridor_Host(),
		   source,
		   new String[] {
			   "group", "flow",
			   "order", "110",
			   "label", "From",
			   "help", "Country the money is sent from.",
			   "scheme", "area"
		   });
		addAnnotation
		  (getCorridor_Amount(),
		   source,
		   new String[] {
			   "group", "flow",
			   "order", "120",
			   "label", "Amount",
			   "help", "Amount in the year.",
			   "unit", "million"
		   });
		addAnnotation
		  (getCorridor_Share(),
		   source,
		   new String[] {
			   "group", "flow",
			   "order", "130",
			   "label", "Share",
			   "help", "Share of the whole inflow.",
			   "unit", "%"
		   });
		addAnnotation
		  (getCorridor_Migrants(),
		   source,
		   new String[] {
			   "group", "flow",
			   "order", "140",
			   "label", "Senders",
			   "help", "People from the country of the case who live there.",
			   "unit", "persons"
		   });
		addAnnotation
		  (getCorridor_Cost(),
		   source,
		   new String[] {
			   "group", "cost",
			   "order", "150",
			   "label", "Cost of sending",
			   "help", "Cost of sending 200 US dollars, in percent.",
			   "unit", "%"
		   });
		addAnnotation
		  (getCorridor_Channel(),
		   source,
		   new String[] {
			   "group", "cost",
			   "order", "160",
			   "label", "Channel",
			   "help", "How most of the money travels."
		   });
		addAnnotation
		  (getCorridor_Note(),
		   source,
		   new String[] {
			   "group", "cost",
			   "order", "170",
			   "label", "Note",
			   "help", "What to know about this corridor.",
			   "multiline", "true"
		   });
		addAnnotation
		  (remittanceFactorEClass,
		   source,
		   new String[] {
			   "label", "Factor",
			   "plural", "Factors",
			   "icon", "factor",
			   "title", "name",
			   "help", "Something that decides how much remittances really contribute."
		   });
		addAnnotation
		  (getRemittanceFactor_Name(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "order", "110",
			   "label", "Factor",
			   "help", "What the factor is."
		   });
		addAnnotation
		  (getRemittanceFactor_Kind(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "order", "120",
			   "label", "Kind",
			   "help", "One of the three factors everybody should ask about, or another."
		   });
		addAnnotation
		  (getRemittanceFactor_Direction(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "order", "130",
			   "label", "Direction",
			   "help", "Whether it raises or lowers the contribution."
		   });
		addAnnotation
		  (getRemittanceFactor_Rationale(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "order", "140",
			   "label", "Rationale",
			   "help", "Why you think so.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getRemittanceFactor_Evidence(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "order", "150",
			   "label", "Evidence",
			   "help", "Records that support it."
		   });
		addAnnotation
		  (getRemittanceFactor_EvidenceGrade(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "order", "160",
			   "label", "Grade of evidence",
			   "help", "How well this is known."
		   });
		addAnnotation
		  (householdUseEClass,
		   source,
		   new String[] {
			   "label", "Household use",
			   "plural", "Household uses",
			   "icon", "household",
			   "title", "use",
			   "help", "What receiving households do with the money."
		   });
		addAnnotation
		  (getHouseholdUse_Use(),
		   source,
		   new String[] {
			   "group", "household",
			   "order", "110",
			   "label", "Use",
			   "help", "What the money is used for."
		   });
		addAnnotation
		  (getHouseholdUse_Share(),
		   source,
		   new String[] {
			   "group", "household",
			   "order", "120",
			   "label", "Share",
			   "help", "Share of the money received.",
			   "unit", "%"
		   });
		addAnnotation
		  (getHouseholdUse_Note(),
		   source,
		   new String[] {
			   "group", "household",
			   "order", "130",
			   "label", "Note",
			   "help", "Who decides, who benefits.",
			   "multiline", "true"
		   });
		addAnnotation
		  (strategyEClass,
		   source,
		   new String[] {
			   "label", "Strategy",
			   "plural", "Strategies",
			   "icon", "strategy",
			   "title", "title",
			   "help", "A plan of the country in which migration has or should have a place."
		   });
		addAnnotation
		  (getStrategy_Title(),
		   source,
		   new String[] {
			   "group", "strategy",
			   "order", "110",
			   "label", "Title",
			   "help", "Name of the plan or strategy."
		   });
		addAnnotation
		  (getStrategy_Type(),
		   source,
		   new String[] {
			   "group", "strategy",
			   "order", "120",
			   "label", "Type",
			   "help", "What sort of plan it is."
		   });
		addAnnotation
		  (getStrategy_Integration(),
		   source,
		   new String[] {
			   "group", "strategy",
			   "order", "130",
			   "label", "Migration integrated",
			   "help", "Whether the plan takes up migration."
		   });
		addAnnotation
		  (getStrategy_Owner(),
		   source,
		   new String[] {
			   "group", "strategy",
			   "order", "140",
			   "label", "Responsible",
			   "help", "Who leads it."
		   });
		addAnnotation
		  (getStrategy_Start(),
		   source,
		   new String[] {
			   "group", "strategy",
			   "order", "150",
			   "label", "From",
			   "help", "When it begins to apply."
		   });
		addAnnotation
		  (getStrategy_End(),
		   source,
		   new String[] {
			   "group", "strategy",
			   "order", "160",
			   "label", "To",
			   "help", "When it ends."
		   });
		addAnnotation
		  (getStrategy_Description(),
		   source,
		   new String[] {
			   "group", "reasons",
			   "order", "170",
			   "label", "Description",
			   "help", "What the plan says about migration.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getStrategy_Goals(),
		   source,
		   new String[] {
			   "group", "reasons",
			   "order", "180",
			   "label", "International goals",
			   "help", "Goals the plan refers to.",
			   "scheme", "mdg2003 mdg2007 sdg gcm"
		   });
		addAnnotation
		  (getStrategy_Document(),
		   source,
		   new String[] {
			   "group", "reasons",
			   "order", "190",
			   "label", "Document",
			   "help", "Where the plan can be read."
		   });
		addAnnotation
		  (getStrategy_Related(),
		   source,
		   new String[] {
			   "group", "reasons",
			   "order", "185",
			   "label", "Programmes and lessons",
			   "help", "Programmes that carry the plan out, and lessons about it.",
			   "kinds", "programme lesson"
		   });
		addAnnotation
		  (policyMeasureEClass,
		   source,
		   new String[] {
			   "label", "Policy measure",
			   "plural", "Policy measures",
			   "icon", "measure",
			   "title", "title",
			   "help", "Something the country does, or could do, about migration."
		   });
		addAnnotation
		  (getPolicyMeasure_Title(),
		   source,
		   new String[] {
			   "group", "measure",
			   "order", "110",
			   "label", "Title",
			   "help", "What is done, or missing."
		   });
		addAnnotation
		  (getPolicyMeasure_Description(),
		   source,
		   new String[] {
			   "group", "measure",
			   "order", "120",
			   "label", "Description",
			   "help", "How it works and for whom.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getPolicyMeasure_Strategy(),
		   source,
		   new String[] {
			   "group", "measure",
			   "order", "130",
			   "label", "Part of strategy",
			   "help", "Strategy of this case the measure belongs to."
		   });
		addAnnotation
		  (getPolicyMeasure_AreaOfWork(),
		   source,
		   new String[] {
			   "group", "measure",
			   "order", "140",
			   "label", "Area of work",
			   "help", "National policies, temporary return, remitted funds, or general.",
			   "scheme", "area-of-work"
		   });
		addAnnotation
		  (getPolicyMeasure_Instrument(),
		   source,
		   new String[] {
			   "group", "measure",
			   "order", "150",
			   "label", "Instrument",
			   "help", "What sort of measure it is."
		   });
		addAnnotation
		  (getPolicyMeasure_State(),
		   source,
		   new String[] {
			   "group", "measure",
			   "order", "160",
			   "label", "State",
			   "help", "Absent, partial or complete."
		   });
		addAnnotation
		  (getPolicyMeasure_Priorities(),
		   source,
		   new String[] {
			   "group", "goals",
			   "order", "170",
			   "label", "Priorities",
			   "help", "Priorities it serves: skills, retention, capacity, remittances, research.",
			   "scheme", "priority"
		   });
		addAnnotation
		  (getPolicyMeasure_Goals(),
		   source,
		   new String[] {
			   "group", "goals",
			   "order", "180",
			   "label", "International goals",
			   "help", "International goals it contributes to.",
			   "scheme", "mdg2003 mdg2007 sdg gcm"
		   });
		addAnnotation
		  (getPolicyMeasure_OwnGoals(),
		   source,
		   new String[] {
			   "group", "goals",
			   "order", "190",
			   "label", "Own goals",
			   "help", "Goals of the country it contributes to."
		   });
		addAnnotation
		  (getPolicyMeasure_Responsible(),
		   source,
		   new String[] {
			   "group", "goals",
			   "order", "200",
			   "label", "Responsible",
			   "help", "Who carries it out."
		   });
		addAnnotation
		  (getPolicyMeasure_Start(),
		   source,
		   new String[] {
			   "group", "goals",
			   "order", "210",
			   "label", "From",
			   "help", "When it began or will begin."
		   });
		addAnnotation
		  (getPolicyMeasure_End(),
		   source,
		   new String[] {
			   "group", "goals",
			   "order", "220",
			   "label", "To",
			   "help", "When it ended or will end."
		   });
		addAnnotation
		  (getPolicyMeasure_ProPoor(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "order", "230",
			   "label", "Pro-poor",
			   "help", "Does it reach poor people?"
		   });
		addAnnotation
		  (getPolicyMeasure_ProPoorReason(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "order", "240",
			   "label", "Why (pro-poor)",
			   "help", "Reason for this judgement.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getPolicyMeasure_ProDevelopment(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "order", "250",
			   "label", "Pro-development",
			   "help", "Does it serve human development?"
		   });
		addAnnotation
		  (getPolicyMeasure_ProDevelopmentReason(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "order", "260",
			   "label", "Why (pro-development)",
			   "help", "Reason for this judgement.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getPolicyMeasure_RightsBased(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "order", "270",
			   "label", "Rights-based",
			   "help", "Does it protect the rights of migrants and their families?"
		   });
		addAnnotation
		  (getPolicyMeasure_RightsBasedReason(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "order", "280",
			   "label", "Why (rights-based)",
			   "help", "Reason for this judgement.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getPolicyMeasure_Evidence(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "order", "290",
			   "label", "Evidence",
			   "help", "Records the judgements rest on."
		   });
		addAnnotation
		  (getPolicyMeasure_Related(),
		   source,
		   new String[] {
			   "group", "goals",
			   "order", "195",
			   "label", "Programmes and lessons",
			   "help", "Programmes that carry the measure out, and lessons about it.",
			   "kinds", "programme lesson"
		   });
		addAnnotation
		  (ownGoalEClass,
		   source,
		   new String[] {
			   "label", "Own goal",
			   "plural", "Own goals",
			   "icon", "goal",
			   "title", "title",
			   "help", "A goal the country set itself."
		   });
		addAnnotation
		  (getOwnGoal_Code(),
		   source,
		   new String[] {
			   "group", "goals",
			   "order", "110",
			   "label", "Code",
			   "help", "Number or letter of the goal in the country\'s own plan."
		   });
		addAnnotation
		  (getOwnGoal_Title(),
		   source,
		   new String[] {
			   "group", "goals",
			   "order", "120",
			   "label", "Title",
			   "help", "The goal in the country\'s words."
		   });
		addAnnotation
		  (getOwnGoal_Description(),
		   source,
		   new String[] {
			   "group", "goals",
			   "order", "130",
			   "label", "Description",
			   "help", "What is meant, and how it is measured.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getOwnGoal_Target(),
		   source,
		   new String[] {
			   "group", "goals",
			   "order", "140",
			   "label", "Target",
			   "help", "What is to be reached."
		   });
		addAnnotation
		  (getOwnGoal_TargetYear(),
		   source,
		   new String[] {
			   "group", "goals",
			   "order", "150",
			   "label", "Target year",
			   "help", "Year by which it is to be reached."
		   });
		addAnnotation
		  (getOwnGoal_CorrespondsTo(),
		   source,
		   new String[] {
			   "group", "goals",
			   "order", "160",
			   "label", "Corresponds to",
			   "help", "International goals it stands for.",
			   "scheme", "mdg2003 mdg2007 sdg gcm"
		   });
		addAnnotation
		  (impactEClass,
		   source,
		   new String[] {
			   "label", "Impact",
			   "plural", "Impacts",
			   "icon", "impact",
			   "title", "title",
			   "help", "What migration does to people, places or institutions."
		   });
		addAnnotation
		  (getImpact_Title(),
		   source,
		   new String[] {
			   "group", "effect",
			   "order", "110",
			   "label", "Title",
			   "help", "The impact in a few words."
		   });
		addAnnotation
		  (getImpact_Description(),
		   source,
		   new String[] {
			   "group", "effect",
			   "order", "120",
			   "label", "Description",
			   "help", "What happens, to whom and how.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getImpact_Dimension(),
		   source,
		   new String[] {
			   "group", "effect",
			   "order", "130",
			   "label", "Dimension",
			   "help", "Economic, social, political or cultural."
		   });
		addAnnotation
		  (getImpact_Level(),
		   source,
		   new String[] {
			   "group", "effect",
			   "order", "140",
			   "label", "Level",
			   "help", "Household, community or the whole country."
		   });
		addAnnotation
		  (getImpact_Affected(),
		   source,
		   new String[] {
			   "group", "effect",
			   "order", "150",
			   "label", "Who is affected",
			   "help", "Those who leave, those who stay, or both."
		   });
		addAnnotation
		  (getImpact_PlaysRole(),
		   source,
		   new String[] {
			   "group", "effect",
			   "order", "160",
			   "label", "Does it play a role?",
			   "help", "Ask this first, before asking whether it is good or bad."
		   });
		addAnnotation
		  (getImpact_Direction(),
		   source,
		   new String[] {
			   "group", "effect",
			   "order", "170",
			   "label", "Direction",
			   "help", "Positive, negative or mixed; unknown unless you have reasons."
		   });
		addAnnotation
		  (getImpact_Assessability(),
		   source,
		   new String[] {
			   "group", "evidence",
			   "order", "180",
			   "label", "Assessability",
			   "help", "Whether it can be measured at all."
		   });
		addAnnotation
		  (getImpact_EvidenceGrade(),
		   source,
		   new String[] {
			   "group", "evidence",
			   "order", "190",
			   "label", "Grade of evidence",
			   "help", "How well this is known."
		   });
		addAnnotation
		  (getImpact_Evidence(),
		   source,
		   new String[] {
			   "group", "evidence",
			   "order", "200",
			   "label", "Evidence",
			   "help", "Records that support it."
		   });
		addAnnotation
		  (getImpact_Reasons(),
		   source,
		   new String[] {
			   "group", "evidence",
			   "order", "210",
			   "label", "Reasons",
			   "help", "Why you judge so.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getImpact_Topics(),
		   source,
		   new String[] {
			   "group", "evidence",
			   "order", "220",
			   "label", "Topics",
			   "help", "Themes it belongs to.",
			   "scheme", "theme"
		   });
		addAnnotation
		  (getImpact_Value(),
		   source,
		   new String[] {
			   "group", "value",
			   "order", "230",
			   "label", "Money value",
			   "help", "An amount, only where one can be argued."
		   });
		addAnnotation
		  (getImpact_Currency(),
		   source,
		   new String[] {
			   "group", "value",
			   "order", "240",
			   "label", "Currency",
			   "help", "Currency of the amount.",
			   "scheme", "currency",
			   "pattern", "[A-Z]{3}",
			   "placeholder", "USD"
		   });
		addAnnotation
		  (getImpact_ValueYear(),
		   source,
		   new String[] {
			   "group", "value",
			   "order", "250",
			   "label", "Year of the value",
			   "help", "Year the amount is for."
		   });
		addAnnotation
		  (programmeEClass,
		   source,
		   new String[] {
			   "label", "Programme",
			   "plural", "Programmes",
			   "icon", "programme",
			   "title", "title",
			   "help", "A programme, project, study, scheme or service, from formulation to close."
		   });
		addAnnotation
		  (getProgramme_Type(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "110",
			   "label", "Type",
			   "help", "What sort of activity this is."
		   });
		addAnnotation
		  (getProgramme_Status(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "120",
			   "label", "Status",
			   "help", "How far it has come."
		   });
		addAnnotation
		  (getProgramme_Function(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "130",
			   "label", "Function",
			   "help", "What it mainly does: policy, service, research."
		   });
		addAnnotation
		  (getProgramme_Acronym(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "140",
			   "label", "Acronym",
			   "help", "Short name by which people know it."
		   });
		addAnnotation
		  (getProgramme_PartOf(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "150",
			   "label", "Part of",
			   "help", "Programme this one is a component of."
		   });
		addAnnotation
		  (getProgramme_Request(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "160",
			   "label", "Answers request",
			   "help", "Request of a country that led to it."
		   });
		addAnnotation
		  (getProgramme_Objectives(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "170",
			   "label", "Objectives",
			   "help", "What it is meant to reach.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getProgramme_IatiIdentifier(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "180",
			   "label", "IATI identifier",
			   "help", "Identifier under which the activity is published.",
			   "placeholder", "XM-DAC-41114-PROJECT-1"
		   });
		addAnnotation
		  (getProgramme_Identifiers(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "190",
			   "label", "Other identifiers",
			   "help", "Numbers under which others know it.",
			   "columns", "scheme value issuer"
		   });
		addAnnotation
		  (getProgramme_ReportingOrganisation(),
		   source,
		   new String[] {
			   "group", "organisations",
			   "order", "200",
			   "label", "Reporting organisation",
			   "help", "Organisation that publishes the data."
		   });
		addAnnotation
		  (getProgramme_ParticipatingOrganisations(),
		   source,
		   new String[] {
			   "group", "organisations",
			   "order", "210",
			   "label", "Participating organisations",
			   "help", "Who funds, answers for, extends, carries out or joins it.",
			   "columns", "organisation name role"
		   });
		addAnnotation
		  (getProgramme_NationalCounterpart(),
		   source,
		   new String[] {
			   "group", "organisations",
			   "order", "220",
			   "label", "National counterpart",
			   "help", "Body of the country that stands for it."
		   });
		addAnnotation
		  (getProgramme_FocalPoint(),
		   source,
		   new String[] {
			   "group", "organisations",
			   "order", "230",
			   "label", "Focal point",
			   "help", "Person to ask."
		   });
		addAnnotation
		  (getProgramme_Contacts(),
		   source,
		   new String[] {
			   "group", "organisations",
			   "order", "240",
			   "label", "Published contacts",
			   "help", "Contacts meant for publication.",
			   "columns", "type personName organisationName email"
		   });
		addAnnotation
		  (getProgramme_PlannedStart(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "250",
			   "label", "Planned start",
			   "help", "When it is to begin."
		   });
		addAnnotation
		  (getProgramme_ActualStart(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "260",
			   "label", "Actual start",
			   "help", "When it began."
		   });
		addAnnotation
		  (getProgramme_PlannedEnd(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "270",
			   "label", "Planned end",
			   "help", "When it is to end."
		   });
		addAnnotation
		  (getProgramme_ActualEnd(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "280",
			   "label", "Actual end",
			   "help", "When it ended."
		   });
		addAnnotation
		  (getProgramme_Scope(),
		   source,
		   new String[] {
			   "group", "where",
			   "order", "290",
			   "label", "Geographic scope",
			   "help", "How wide it works."
		   });
		addAnnotation
		  (getProgramme_AreaShares(),
		   source,
		   new String[] {
			   "group", "where",
			   "order", "300",
			   "label", "Shares of areas",
			   "help", "Countries and regions with their share of the money.",
			   "columns", "area percentage"
		   });
		addAnnotation
		  (getProgramme_Locations(),
		   source,
		   new String[] {
			   "group", "where",
			   "order", "310",
			   "label", "Provinces, districts and places",
			   "help", "Where in the country it works.",
			   "columns", "name area adminCode"
		   });
		addAnnotation
		  (getProgramme_CountryWide(),
		   source,
		   new String[] {
			   "group", "where",
			   "order", "320",
			   "label", "Country-wide",
			   "help", "Whether it works in the whole country."
		   });
		addAnnotation
		  (getProgramme_SectorShares(),
		   source,
		   new String[] {
			   "group", "sectors",
			   "order", "330",
			   "label", "Sectors",
			   "help", "Sectors with their share of the money.",
			   "columns", "sector vocabulary code percentage"
		   });
		addAnnotation
		  (getProgramme_Goals(),
		   source,
		   new String[] {
			   "group", "sectors",
			   "order", "340",
			   "label", "International goals",
			   "help", "Goals it contributes to.",
			   "scheme", "mdg2003 mdg2007 sdg gcm"
		   });
		addAnnotation
		  (getProgramme_PolicyMarkers(),
		   source,
		   new String[] {
			   "group", "sectors",
			   "order", "350",
			   "label", "Policy markers",
			   "help", "Objectives such as gender equality, and how much they count.",
			   "columns", "marker significance rationale"
		   });
		addAnnotation
		  (getProgramme_Tags(),
		   source,
		   new String[] {
			   "group", "sectors",
			   "order", "360",
			   "label", "Tags",
			   "help", "Further classifications.",
			   "columns", "concept vocabulary code label"
		   });
		addAnnotation
		  (getProgramme_Humanitarian(),
		   source,
		   new String[] {
			   "group", "sectors",
			   "order", "370",
			   "label", "Humanitarian",
			   "help", "Whether it is humanitarian."
		   });
		addAnnotation
		  (getProgramme_TargetGroups(),
		   source,
		   new String[] {
			   "group", "beneficiaries",
			   "order", "380",
			   "label", "Target groups",
			   "help", "Groups it is meant for.",
			   "scheme", "target-group"
		   });
		addAnnotation
		  (getProgramme_Beneficiaries(),
		   source,
		   new String[] {
			   "group", "beneficiaries",
			   "order", "390",
			   "label", "Beneficiaries",
			   "help", "Who benefits, with numbers where known.",
			   "columns", "group planned reached"
		   });
		addAnnotation
		  (getProgramme_BeneficiaryNotes(),
		   source,
		   new String[] {
			   "group", "beneficiaries",
			   "order", "400",
			   "label", "Beneficiaries in words",
			   "help", "Who benefits and how.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getProgramme_DefaultCurrency(),
		   source,
		   new String[] {
			   "group", "finance",
			   "order", "410",
			   "label", "Currency",
			   "help", "Currency of amounts that name none.",
			   "scheme", "currency",
			   "pattern", "[A-Z]{3}",
			   "placeholder", "USD"
		   });
		addAnnotation
		  (getProgramme_Budgets(),
		   source,
		   new String[] {
			   "group", "finance",
			   "order", "420",
			   "label", "Budgets",
			   "help", "Planned money, a year at most each.",
			   "columns", "periodStart periodEnd value currency type status"
		   });
		addAnnotation
		  (getProgramme_PlannedDisbursements(),
		   source,
		   new String[] {
			   "group", "finance",
			   "order", "430",
			   "label", "Planned disbursements",
			   "help", "Payments that are planned.",
			   "columns", "periodStart periodEnd value currency receiver"
		   });
		addAnnotation
		  (getProgramme_Transactions(),
		   source,
		   new String[] {
			   "group", "finance",
			   "order", "440",
			   "label", "Transactions",
			   "help", "Money committed, paid and spent.",
			   "columns", "date type value currency provider receiver"
		   });
		addAnnotation
		  (getProgramme_CollaborationType(),
		   source,
		   new String[] {
			   "group", "financeTypes",
			   "order", "450",
			   "label", "Collaboration type",
			   "help", "Code of the IATI list: 1 bilateral, 2 multilateral (inflows).",
			   "placeholder", "1"
		   });
		addAnnotation
		  (getProgramme_FlowType(),
		   source,
		   new String[] {
			   "group", "financeTypes",
			   "order", "460",
			   "label", "Flow type",
			   "help", "Code of the IATI list: 10 official development assistance.",
			   "placeholder", "10"
		   });
		addAnnotation
		  (getProgramme_FinanceType(),
		   source,
		   new String[] {
			   "group", "financeTypes",
			   "order", "470",
			   "label", "Finance type",
			   "help", "Code of the IATI list: 110 standard grant.",
			   "placeholder", "110"
		   });
		addAnnotation
		  (getProgramme_AidType(),
		   source,
		   new String[] {
			   "group", "financeTypes",
			   "order", "480",
			   "label", "Aid type",
			   "help", "Code of the IATI list: C01 project-type interventions.",
			   "placeholder", "C01"
		   });
		addAnnotation
		  (getProgramme_TiedStatus(),
		   source,
		   new String[] {
			   "group", "financeTypes",
			   "order", "490",
			   "label", "Tied status",
			   "help", "Code of the IATI list: 3 partially tied, 4 tied, 5 untied.",
			   "placeholder", "5"
		   });
		addAnnotation
		  (getProgramme_Results(),
		   source,
		   new String[] {
			   "group", "results",
			   "order", "500",
			   "label", "Results",
			   "help", "What was to be reached and what was.",
			   "columns", "type title"
		   });
		addAnnotation
		  (getProgramme_Conditions(),
		   source,
		   new String[] {
			   "group", "results",
			   "order", "510",
			   "label", "Conditions",
			   "help", "Conditions attached to it.",
			   "columns", "type text"
		   });
		addAnnotation
		  (getProgramme_Documents(),
		   source,
		   new String[] {
			   "group", "links",
			   "order", "520",
			   "label", "Documents",
			   "help", "Documents about it on the web.",
			   "columns", "title url date"
		   });
		addAnnotation
		  (getProgramme_RelatedProgrammes(),
		   source,
		   new String[] {
			   "group", "links",
			   "order", "530",
			   "label", "Related programmes",
			   "help", "Parents, siblings, co-funded activities.",
			   "columns", "programme identifier type"
		   });
		addAnnotation
		  (identifierEClass,
		   source,
		   new String[] {
			   "label", "Identifier",
			   "plural", "Identifiers",
			   "icon", "identifier",
			   "title", "value",
			   "help", "A number or code under which others know this."
		   });
		addAnnotation
		  (getIdentifier_Scheme(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "110",
			   "label", "Scheme",
			   "help", "Which system the identifier belongs to, such as ISIL or IATI."
		   });
		addAnnotation
		  (getIdentifier_Value(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "120",
			   "label", "Identifier",
			   "help", "The identifier itself."
		   });
		addAnnotation
		  (getIdentifier_Issuer(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "130",
			   "label", "Issued by",
			   "help", "Organisation that gave it."
		   });
		addAnnotation
		  (getIdentifier_Note(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "140",
			   "label", "Note",
			   "help", "Anything to know about it."
		   });
		addAnnotation
		  (participatingOrganisationEClass,
		   source,
		   new String[] {
			   "label", "Participating organisation",
			   "plural", "Participating organisations",
			   "icon", "organisation",
			   "title", "organisation",
			   "help", "An organisation that takes part, and its role."
		   });
		addAnnotation
		  (getParticipatingOrganisation_Organisation(),
		   source,
		   new String[] {
			   "group", "parties",
			   "order", "110",
			   "label", "Organisation",
			   "help", "The organisation."
		   });
		addAnnotation
		  (getParticipatingOrganisation_Name(),
		   source,
		   new String[] {
			   "group", "parties",
			   "order", "120",
			   "label", "Name as given",
			   "help", "Name in the source, when it is not among the organisations yet."
		   });
		addAnnotation
		  (getParticipatingOrganisation_Role(),
		   source,
		   new String[] {
			   "group", "parties",
			   "order", "130",
			   "label", "Role",
			   "help", "What it does: funding, accountable, extending, implementing, partner."
		   });
		addAnnotation
		  (getParticipatingOrganisation_ActivityIdentifier(),
		   source,
		   new String[] {
			   "group", "parties",
			   "order", "140",
			   "label", "Its identifier",
			   "help", "Identifier that organisation uses for this activity."
		   });
		addAnnotation
		  (getParticipatingOrganisation_Note(),
		   source,
		   new String[] {
			   "group", "parties",
			   "order", "150",
			   "label", "Note",
			   "help", "What it contributes.",
			   "multiline", "true"
		   });
		addAnnotation
		  (contactInfoEClass,
		   source,
		   new String[] {
			   "label", "Contact",
			   "plural", "Contacts",
			   "icon", "contact",
			   "title", "personName",
			   "help", "A contact that is meant for publication."
		   });
		addAnnotation
		  (getContactInfo_Type(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "110",
			   "label", "Type",
			   "help", "What the contact is for."
		   });
		addAnnotation
		  (getContactInfo_OrganisationName(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "120",
			   "label", "Organisation",
			   "help", "Name of the organisation."
		   });
		addAnnotation
		  (getContactInfo_Department(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "130",
			   "label", "Department",
			   "help", "Department or unit."
		   });
		addAnnotation
		  (getContactInfo_PersonName(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "140",
			   "label", "Name",
			   "help", "Name of the person."
		   });
		addAnnotation
		  (getContactInfo_JobTitle(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "150",
			   "label", "Position",
			   "help", "What the person does."
		   });
		addAnnotation
		  (getContactInfo_Telephone(),
		   source,
		   new String[] {
			   "group", "place",
			   "order", "160",
			   "label", "Telephone",
			   "help", "Telephone number with country code."
		   });
		addAnnotation
		  (getContactInfo_Email(),
		   source,
		   new String[] {
			   "group", "place",
			   "order", "170",
			   "label", "E-mail",
			   "help", "E-mail address.",
			   "pattern", ".+@.+"
		   });
		addAnnotation
		  (getContactInfo_Website(),
		   source,
		   new String[] {
			   "group", "place",
			   "order", "180",
			   "label", "Web site",
			   "help", "Address of a web page.",
			   "pattern", "https?://.+"
		   });
		addAnnotation
		  (getContactInfo_Address(),
		   source,
		   new String[] {
			   "group", "place",
			   "order", "190",
			   "label", "Address",
			   "help", "Postal address.",
			   "multiline", "true"
		   });
		addAnnotation
		  (areaShareEClass,
		   source,
		   new String[] {
			   "label", "Share of an area",
			   "plural", "Shares of areas",
			   "icon", "area",
			   "title", "area",
			   "help", "A country or region and its share of the activity."
		   });
		addAnnotation
		  (getAreaShare_Area(),
		   source,
		   new String[] {
			   "group", "where",
			   "order", "110",
			   "label", "Country or region",
			   "help", "Where the money goes.",
			   "scheme", "area"
		   });
		addAnnotation
		  (getAreaShare_Percentage(),
		   source,
		   new String[] {
			   "group", "where",
			   "order", "120",
			   "label", "Percentage",
			   "help", "Share in percent; all shares together make 100.",
			   "unit", "%"
		   });
		addAnnotation
		  (getAreaShare_Note(),
		   source,
		   new String[] {
			   "group", "where",
			   "order", "130",
			   "label", "Note",
			   "help", "Anything to know about it."
		   });
		addAnnotation
		  (locationEClass,
		   source,
		   new String[] {
			   "label", "Place",
			   "plural", "Places",
			   "icon", "place",
			   "title", "name",
			   "help", "A province, district or place where the activity works."
		   });
		addAnnotation
		  (getLocation_Name(),
		   source,
		   new String[] {
			   "group", "place",
			   "order", "110",
			   "label", "Name",
			   "help", "Name of the place."
		   });
		addAnnotation
		  (getLocation_Area(),
		   source,
		   new String[] {
			   "group", "place",
			   "order", "120",
			   "label", "Country",
			   "help", "Country the place is in.",
			   "scheme", "area"
		   });
		addAnnotation
		  (getLocation_AdminCode(),
		   source,
		   new String[] {
			   "group", "place",
			   "order", "130",
			   "label", "Code",
			   "help", "Code of the province or district, such as ISO 3166-2.",
			   "placeholder", "GH-AH"
		   });
		addAnnotation
		  (getLocation_AdminLevel(),
		   source,
		   new String[] {
			   "group", "place",
			   "order", "140",
			   "label", "Level",
			   "help", "1 for a province, 2 for a district."
		   });
		addAnnotation
		  (getLocation_AdminVocabulary(),
		   source,
		   new String[] {
			   "group", "place",
			   "order", "150",
			   "label", "Code list",
			   "help", "List the code comes from."
		   });
		addAnnotation
		  (getLocation_Latitude(),
		   source,
		   new String[] {
			   "group", "place",
			   "order", "160",
			   "label", "Latitude",
			   "help", "Degrees north, negative in the south.",
			   "unit", "\u00b0"
		   });
		addAnnotation
		  (getLocation_Longitude(),
		   source,
		   new String[] {
			   "group", "place",
			   "order", "170",
			   "label", "Longitude",
			   "help", "Degrees east, negative in the west.",
			   "unit", "\u00b0"
		   });
		addAnnotation
		  (getLocation_Description(),
		   source,
		   new String[] {
			   "group", "place",
			   "order", "180",
			   "label", "Description",
			   "help", "What happens there.",
			   "multiline", "true"
		   });
		addAnnotation
		  (sectorShareEClass,
		   source,
		   new String[] {
			   "label", "Sector",
			   "plural", "Sectors",
			   "icon", "sector",
			   "title", "sector",
			   "help", "A sector and its share of the activity."
		   });
		addAnnotation
		  (getSectorShare_Sector(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "110",
			   "label", "Sector",
			   "help", "Sector of the DAC list.",
			   "scheme", "dac"
		   });
		addAnnotation
		  (getSectorShare_Vocabulary(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "120",
			   "label", "Vocabulary",
			   "help", "Code of the vocabulary when it is not the DAC\'s: 2 for DAC groups, 99 for one\'s own.",
			   "placeholder", "1"
		   });
		addAnnotation
		  (getSectorShare_Code(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "130",
			   "label", "Code",
			   "help", "Code in that vocabulary."
		   });
		addAnnotation
		  (getSectorShare_Percentage(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "140",
			   "label", "Percentage",
			   "help", "Share in percent; all shares of one vocabulary together make 100.",
			   "unit", "%"
		   });
		addAnnotation
		  (getSectorShare_Narrative(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "150",
			   "label", "Name",
			   "help", "Name of the sector as given."
		   });
		addAnnotation
		  (tagEClass,
		   source,
		   new String[] {
			   "label", "Tag",
			   "plural", "Tags",
			   "icon", "tag",
			   "title", "concept",
			   "help", "A further classification."
		   });
		addAnnotation
		  (getTag_Concept(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "110",
			   "label", "Concept",
			   "help", "A concept Sankofa knows.",
			   "scheme", "sdg gcm mdg2003 mdg2007 theme priority internship-area"
		   });
		addAnnotation
		  (getTag_Vocabulary(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "120",
			   "label", "Vocabulary",
			   "help", "Code of the tag vocabulary: 2 SDG goals, 3 SDG targets.",
			   "placeholder", "2"
		   });
		addAnnotation
		  (getTag_Code(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "130",
			   "label", "Code",
			   "help", "Code in that vocabulary."
		   });
		addAnnotation
		  (getTag_Label(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "140",
			   "label", "Label",
			   "help", "Words for the tag."
		   });
		addAnnotation
		  (policyMarkerEClass,
		   source,
		   new String[] {
			   "label", "Policy marker",
			   "plural", "Policy markers",
			   "icon", "marker",
			   "title", "marker",
			   "help", "An objective such as gender equality and how much it counts in the activity."
		   });
		addAnnotation
		  (getPolicyMarker_Marker(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "110",
			   "label", "Marker",
			   "help", "Code of the DAC marker: 1 gender equality, 2 environment, 3 participatory development and good governance.",
			   "placeholder", "1"
		   });
		addAnnotation
		  (getPolicyMarker_Vocabulary(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "120",
			   "label", "Vocabulary",
			   "help", "1 for the DAC\'s list, 99 for one\'s own.",
			   "placeholder", "1"
		   });
		addAnnotation
		  (getPolicyMarker_Significance(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "130",
			   "label", "Significance",
			   "help", "How much the objective counts."
		   });
		addAnnotation
		  (getPolicyMarker_Rationale(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "140",
			   "label", "Rationale",
			   "help", "Why it was marked so.",
			   "multiline", "true"
		   });
		addAnnotation
		  (beneficiaryGroupEClass,
		   source,
		   new String[] {
			   "label", "Beneficiaries",
			   "plural", "Beneficiaries",
			   "icon", "people",
			   "title", "group",
			   "help", "People who benefit, with numbers where known."
		   });
		addAnnotation
		  (getBeneficiaryGroup_Group(),
		   source,
		   new String[] {
			   "group", "beneficiaries",
			   "order", "110",
			   "label", "Target group",
			   "help", "Who they are.",
			   "scheme", "target-group"
		   });
		addAnnotation
		  (getBeneficiaryGroup_Sex(),
		   source,
		   new String[] {
			   "group", "beneficiaries",
			   "order", "120",
			   "label", "Sex",
			   "help", "Sex, where it matters."
		   });
		addAnnotation
		  (getBeneficiaryGroup_Planned(),
		   source,
		   new String[] {
			   "group", "beneficiaries",
			   "order", "130",
			   "label", "Planned",
			   "help", "How many were to be reached.",
			   "unit", "persons"
		   });
		addAnnotation
		  (getBeneficiaryGroup_Reached(),
		   source,
		   new String[] {
			   "group", "beneficiaries",
			   "order", "140",
			   "label", "Reached",
			   "help", "How many were reached.",
			   "unit", "persons"
		   });
		addAnnotation
		  (getBeneficiaryGroup_Description(),
		   source,
		   new String[] {
			   "group", "beneficiaries",
			   "order", "150",
			   "label", "Description",
			   "help", "Who they are in words.",
			   "multiline", "true"
		   });
		addAnnotation
		  (budgetEClass,
		   source,
		   new String[] {
			   "label", "Budget",
			   "plural", "Budgets",
			   "icon", "budget",
			   "title", "value",
			   "help", "Money planned for a period of a year at most."
		   });
		addAnnotation
		  (getBudget_PeriodStart(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "110",
			   "label", "From",
			   "help", "First day of the period."
		   });
		addAnnotation
		  (getBudget_PeriodEnd(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "120",
			   "label", "To",
			   "help", "Last day of the period, at most a year later."
		   });
		addAnnotation
		  (getBudget_Value(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "130",
			   "label", "Amount",
			   "help", "Planned amount."
		   });
		addAnnotation
		  (getBudget_Currency(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "140",
			   "label", "Currency",
			   "help", "Currency of the amount.",
			   "scheme", "currency",
			   "pattern", "[A-Z]{3}",
			   "placeholder", "USD"
		   });
		addAnnotation
		  (getBudget_ValueDate(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "150",
			   "label", "Value date",
			   "help", "Date of the exchange rate."
		   });
		addAnnotation
		  (getBudget_Type(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "160",
			   "label", "Type",
			   "help", "Original or revised."
		   });
		addAnnotation
		  (getBudget_Status(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "170",
			   "label", "Status",
			   "help", "Indicative or committed."
		   });
		addAnnotation
		  (plannedDisbursementEClass,
		   source,
		   new String[] {
			   "label", "Planned disbursement",
			   "plural", "Planned disbursements",
			   "icon", "budget",
			   "title", "value",
			   "help", "A payment that is planned."
		   });
		addAnnotation
		  (getPlannedDisbursement_PeriodStart(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "110",
			   "label", "From",
			   "help", "First day of the period."
		   });
		addAnnotation
		  (getPlannedDisbursement_PeriodEnd(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "120",
			   "label", "To",
			   "help", "Last day of the period."
		   });
		addAnnotation
		  (getPlannedDisbursement_Value(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "130",
			   "label", "Amount",
			   "help", "Amount to be paid."
		   });
		addAnnotation
		  (getPlannedDisbursement_Currency(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "140",
			   "label", "Currency",
			   "help", "Currency of the amount.",
			   "scheme", "currency",
			   "pattern", "[A-Z]{3}",
			   "placeholder", "USD"
		   });
		addAnnotation
		  (getPlannedDisbursement_ValueDate(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "150",
			   "label", "Value date",
			   "help", "Date of the exchange rate."
		   });
		addAnnotation
		  (getPlannedDisbursement_Type(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "160",
			   "label", "Type",
			   "help", "Original or revised."
		   });
		addAnnotation
		  (getPlannedDisbursement_Provider(),
		   source,
		   new String[] {
			   "group", "parties",
			   "order", "170",
			   "label", "Paid by",
			   "help", "Organisation that pays."
		   });
		addAnnotation
		  (getPlannedDisbursement_Receiver(),
		   source,
		   new String[] {
			   "group", "parties",
			   "order", "180",
			   "label", "Paid to",
			   "help", "Organisation that receives."
		   });
		addAnnotation
		  (transactionEClass,
		   source,
		   new String[] {
			   "label", "Transaction",
			   "plural", "Transactions",
			   "icon", "transaction",
			   "title", "reference",
			   "help", "Money committed, paid or spent."
		   });
		addAnnotation
		  (getTransaction_Type(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "110",
			   "label", "Type",
			   "help", "What sort of transaction it is."
		   });
		addAnnotation
		  (getTransaction_Date(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "120",
			   "label", "Date",
			   "help", "Day it happened."
		   });
		addAnnotation
		  (getTransaction_Value(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "130",
			   "label", "Amount",
			   "help", "Amount, negative for a correction."
		   });
		addAnnotation
		  (getTransaction_Currency(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "140",
			   "label", "Currency",
			   "help", "Currency of the amount.",
			   "scheme", "currency",
			   "pattern", "[A-Z]{3}",
			   "placeholder", "USD"
		   });
		addAnnotation
		  (getTransaction_ValueDate(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "150",
			   "label", "Value date",
			   "help", "Date of the exchange rate."
		   });
		addAnnotation
		  (getTransaction_Reference(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "160",
			   "label", "Reference",
			   "help", "Number in the books."
		   });
		addAnnotation
		  (getTransaction_Description(),
		   source,
		   new String[] {
			   "group", "amount",
			   "order", "170",
			   "label", "Description",
			   "help", "What it was for."
		   });
		addAnnotation
		  (getTransaction_Provider(),
		   source,
		   new String[] {
			   "group", "parties",
			   "order", "180",
			   "label", "Paid by",
			   "help", "Organisation that paid."
		   });
		addAnnotation
		  (getTransaction_ProviderName(),
		   source,
		   new String[] {
			   "group", "parties",
			   "order", "190",
			   "label", "Payer as given",
			   "help", "Name in the source, when it is not among the organisations yet."
		   });
		addAnnotation
		  (getTransaction_Receiver(),
		   source,
		   new String[] {
			   "group", "parties",
			   "order", "200",
			   "label", "Paid to",
			   "help", "Organisation that received."
		   });
		addAnnotation
		  (getTransaction_ReceiverName(),
		   source,
		   new String[] {
			   "group", "parties",
			   "order", "210",
			   "label", "Payee as given",
			   "help", "Name in the source, when it is not among the organisations yet."
		   });
		addAnnotation
		  (getTransaction_Area(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "220",
			   "label", "Country or region",
			   "help", "Where the money went, if not as the whole activity.",
			   "scheme", "area"
		   });
		addAnnotation
		  (getTransaction_Sector(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "230",
			   "label", "Sector",
			   "help", "What it was for, if not as the whole activity.",
			   "scheme", "dac"
		   });
		addAnnotation
		  (getTransaction_FlowType(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "240",
			   "label", "Flow type",
			   "help", "Code of the IATI list."
		   });
		addAnnotation
		  (getTransaction_FinanceType(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "250",
			   "label", "Finance type",
			   "help", "Code of the IATI list."
		   });
		addAnnotation
		  (getTransaction_AidType(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "260",
			   "label", "Aid type",
			   "help", "Code of the IATI list."
		   });
		addAnnotation
		  (getTransaction_TiedStatus(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "270",
			   "label", "Tied status",
			   "help", "Code of the IATI list."
		   });
		addAnnotation
		  (getTransaction_Humanitarian(),
		   source,
		   new String[] {
			   "group", "classification",
			   "order", "280",
			   "label", "Humanitarian",
			   "help", "Whether it was humanitarian."
		   });
		addAnnotation
		  (resultEClass,
		   source,
		   new String[] {
			   "label", "Result",
			   "plural", "Results",
			   "icon", "result",
			   "title", "title",
			   "help", "Something the activity was to bring about."
		   });
		addAnnotation
		  (getResult_Type(),
		   source,
		   new String[] {
			   "group", "results",
			   "order", "110",
			   "label", "Type",
			   "help", "Output, outcome or impact."
		   });
		addAnnotation
		  (getResult_Title(),
		   source,
		   new String[] {
			   "group", "results",
			   "order", "120",
			   "label", "Title",
			   "help", "The result in a few words."
		   });
		addAnnotation
		  (getResult_Description(),
		   source,
		   new String[] {
			   "group", "results",
			   "order", "130",
			   "label", "Description",
			   "help", "What is meant.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getResult_Aggregation(),
		   source,
		   new String[] {
			   "group", "results",
			   "order", "140",
			   "label", "Can be added up",
			   "help", "Whether figures of several activities may be added."
		   });
		addAnnotation
		  (getResult_Indicators(),
		   source,
		   new String[] {
			   "group", "results",
			   "order", "150",
			   "label", "Indicators",
			   "help", "What shows whether it was reached.",
			   "columns", "title measure baselineValue"
		   });
		addAnnotation
		  (getResult_Documents(),
		   source,
		   new String[] {
			   "group", "results",
			   "order", "160",
			   "label", "Documents",
			   "help", "Documents about it on the web.",
			   "columns", "title url date"
		   });
		addAnnotation
		  (indicatorEClass,
		   source,
		   new String[] {
			   "label", "Indicator",
			   "plural", "Indicators",
			   "icon", "indicator",
			   "title", "title",
			   "help", "What shows whether a result was reached."
		   });
		addAnnotation
		  (getIndicator_Title(),
		   source,
		   new String[] {
			   "group", "results",
			   "order", "110",
			   "label", "Title",
			   "help", "What is measured."
		   });
		addAnnotation
		  (getIndicator_Description(),
		   source,
		   new String[] {
			   "group", "results",
			   "order", "120",
			   "label", "Description",
			   "help", "How it is measured.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getIndicator_Measure(),
		   source,
		   new String[] {
			   "group", "results",
			   "order", "130",
			   "label", "Measure",
			   "help", "Units, percent, a scale or words."
		   });
		addAnnotation
		  (getIndicator_Ascending(),
		   source,
		   new String[] {
			   "group", "results",
			   "order", "140",
			   "label", "More is better",
			   "help", "Whether a higher figure is better."
		   });
		addAnnotation
		  (getIndicator_Unit(),
		   source,
		   new String[] {
			   "group", "results",
			   "order", "150",
			   "label", "Unit",
			   "help", "What is counted."
		   });
		addAnnotation
		  (getIndicator_Periods(),
		   source,
		   new String[] {
			   "group", "results",
			   "order", "160",
			   "label", "Periods",
			   "help", "Targets and figures for each period.",
			   "columns", "start end targetValue actualValue"
		   });
		addAnnotation
		  (getIndicator_BaselineYear(),
		   source,
		   new String[] {
			   "group", "target",
			   "order", "170",
			   "label", "Baseline year",
			   "help", "Year of the first figure."
		   });
		addAnnotation
		  (getIndicator_BaselineDate(),
		   source,
		   new String[] {
			   "group", "target",
			   "order", "180",
			   "label", "Baseline date",
			   "help", "Date of the first figure."
		   });
		addAnnotation
		  (getIndicator_BaselineValue(),
		   source,
		   new String[] {
			   "group", "target",
			   "order", "190",
			   "label", "Baseline",
			   "help", "First figure."
		   });
		addAnnotation
		  (getIndicator_BaselineComment(),
		   source,
		   new String[] {
			   "group", "target",
			   "order", "200",
			   "label", "On the baseline",
			   "help", "Where the first figure comes from.",
			   "multiline", "true"
		   });
		addAnnotation
		  (indicatorPeriodEClass,
		   source,
		   new String[] {
			   "label", "Period",
			   "plural", "Periods",
			   "icon", "period",
			   "title", "start",
			   "help", "Target and figure for a period."
		   });
		addAnnotation
		  (getIndicatorPeriod_Start(),
		   source,
		   new String[] {
			   "group", "target",
			   "order", "110",
			   "label", "From",
			   "help", "First day."
		   });
		addAnnotation
		  (getIndicatorPeriod_End(),
		   source,
		   new String[] {
			   "group", "target",
			   "order", "120",
			   "label", "To",
			   "help", "Last day."
		   });
		addAnnotation
		  (getIndicatorPeriod_TargetValue(),
		   source,
		   new String[] {
			   "group", "target",
			   "order", "130",
			   "label", "Target",
			   "help", "Figure to be reached."
		   });
		addAnnotation
		  (getIndicatorPeriod_TargetComment(),
		   source,
		   new String[] {
			   "group", "target",
			   "order", "140",
			   "label", "On the target",
			   "help", "What should be known about the target.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getIndicatorPeriod_ActualValue(),
		   source,
		   new String[] {
			   "group", "reached",
			   "order", "150",
			   "label", "Reached",
			   "help", "Figure that was reached."
		   });
		addAnnotation
		  (getIndicatorPeriod_ActualComment(),
		   source,
		   new String[] {
			   "group", "reached",
			   "order", "160",
			   "label", "On the figure",
			   "help", "What should be known about the figure.",
			   "multiline", "true"
		   });
		addAnnotation
		  (conditionEClass,
		   source,
		   new String[] {
			   "label", "Condition",
			   "plural", "Conditions",
			   "icon", "condition",
			   "title", "text",
			   "help", "A condition attached to the activity."
		   });
		addAnnotation
		  (getCondition_Type(),
		   source,
		   new String[] {
			   "group", "conditions",
			   "order", "110",
			   "label", "Type",
			   "help", "Policy, performance or fiduciary."
		   });
		addAnnotation
		  (getCondition_Text(),
		   source,
		   new String[] {
			   "group", "conditions",
			   "order", "120",
			   "label", "Text",
			   "help", "What has to be fulfilled.",
			   "multiline", "true"
		   });
		addAnnotation
		  (documentLinkEClass,
		   source,
		   new String[] {
			   "label", "Document",
			   "plural", "Documents",
			   "icon", "document",
			   "title", "title",
			   "help", "A document on the web."
		   });
		addAnnotation
		  (getDocumentLink_Title(),
		   source,
		   new String[] {
			   "group", "links",
			   "order", "110",
			   "label", "Title",
			   "help", "Title of the document."
		   });
		addAnnotation
		  (getDocumentLink_Url(),
		   source,
		   new String[] {
			   "group", "links",
			   "order", "120",
			   "label", "Address",
			   "help", "Where it can be read.",
			   "pattern", "https?://.+"
		   });
		addAnnotation
		  (getDocumentLink_Description(),
		   source,
		   new String[] {
			   "group", "links",
			   "order", "130",
			   "label", "Description",
			   "help", "What is in it.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getDocumentLink_Publication(),
		   source,
		   new String[] {
			   "group", "links",
			   "order", "140",
			   "label", "Publication",
			   "help", "The publication, if it is recorded here."
		   });
		addAnnotation
		  (getDocumentLink_Format(),
		   source,
		   new String[] {
			   "group", "links",
			   "order", "150",
			   "label", "Format",
			   "help", "Media type.",
			   "placeholder", "application/pdf"
		   });
		addAnnotation
		  (getDocumentLink_Categories(),
		   source,
		   new String[] {
			   "group", "links",
			   "order", "160",
			   "label", "Category",
			   "help", "Codes of the IATI list, such as A02 for objectives."
		   });
		addAnnotation
		  (getDocumentLink_Languages(),
		   source,
		   new String[] {
			   "group", "links",
			   "order", "170",
			   "label", "Languages",
			   "help", "Languages it is written in.",
			   "scheme", "language"
		   });
		addAnnotation
		  (getDocumentLink_Date(),
		   source,
		   new String[] {
			   "group", "links",
			   "order", "180",
			   "label", "Date",
			   "help", "When it was published."
		   });
		addAnnotation
		  (relatedProgrammeEClass,
		   source,
		   new String[] {
			   "label", "Related programme",
			   "plural", "Related programmes",
			   "icon", "programme",
			   "title", "programme",
			   "help", "Another programme and how this one relates to it."
		   });
		addAnnotation
		  (getRelatedProgramme_Programme(),
		   source,
		   new String[] {
			   "group", "links",
			   "order", "110",
			   "label", "Programme",
			   "help", "The other programme."
		   });
		addAnnotation
		  (getRelatedProgramme_Identifier(),
		   source,
		   new String[] {
			   "group", "links",
			   "order", "120",
			   "label", "Identifier as given",
			   "help", "Its IATI identifier, when it is not recorded here yet."
		   });
		addAnnotation
		  (getRelatedProgramme_Type(),
		   source,
		   new String[] {
			   "group", "links",
			   "order", "130",
			   "label", "Relation",
			   "help", "What the other one is to this one."
		   });
		addAnnotation
		  (getRelatedProgramme_Note(),
		   source,
		   new String[] {
			   "group", "links",
			   "order", "140",
			   "label", "Note",
			   "help", "Anything to know about it."
		   });
		addAnnotation
		  (lessonEClass,
		   source,
		   new String[] {
			   "label", "Lesson",
			   "plural", "Lessons",
			   "icon", "lesson",
			   "title", "title",
			   "help", "What was learned from doing something; failures are welcome."
		   });
		addAnnotation
		  (getLesson_Nature(),
		   source,
		   new String[] {
			   "group", "experience",
			   "order", "110",
			   "label", "Nature",
			   "help", "Observed, a practice whose effect is unknown, a premise, or an open question."
		   });
		addAnnotation
		  (getLesson_Tried(),
		   source,
		   new String[] {
			   "group", "experience",
			   "order", "120",
			   "label", "What was tried",
			   "help", "What you did or saw done.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getLesson_Happened(),
		   source,
		   new String[] {
			   "group", "experience",
			   "order", "130",
			   "label", "What happened",
			   "help", "What came of it, also if it failed.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getLesson_Why(),
		   source,
		   new String[] {
			   "group", "experience",
			   "order", "140",
			   "label", "Why",
			   "help", "Why you think it came so.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getLesson_Recommendation(),
		   source,
		   new String[] {
			   "group", "experience",
			   "order", "150",
			   "label", "Recommendation",
			   "help", "What others should do, or not do.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getLesson_Outcome(),
		   source,
		   new String[] {
			   "group", "experience",
			   "order", "160",
			   "label", "Outcome",
			   "help", "Success, failure, mixed or unknown."
		   });
		addAnnotation
		  (getLesson_Occurred(),
		   source,
		   new String[] {
			   "group", "experience",
			   "order", "170",
			   "label", "When",
			   "help", "When it happened."
		   });
		addAnnotation
		  (getLesson_AppliesWhen(),
		   source,
		   new String[] {
			   "group", "applicability",
			   "order", "180",
			   "label", "Applies when",
			   "help", "Circumstances in which this holds.",
			   "columns", "attribute operator value low high explanation"
		   });
		addAnnotation
		  (getLesson_NotWhen(),
		   source,
		   new String[] {
			   "group", "applicability",
			   "order", "190",
			   "label", "Does not apply when",
			   "help", "Circumstances in which it does not hold.",
			   "columns", "attribute operator value low high explanation"
		   });
		addAnnotation
		  (getLesson_Context(),
		   source,
		   new String[] {
			   "group", "applicability",
			   "order", "200",
			   "label", "Context at the time",
			   "help", "What the place was like when it happened.",
			   "columns", "attribute value number unit year"
		   });
		addAnnotation
		  (getLesson_TargetGroups(),
		   source,
		   new String[] {
			   "group", "applicability",
			   "order", "210",
			   "label", "Target groups",
			   "help", "Groups it is about.",
			   "scheme", "target-group"
		   });
		addAnnotation
		  (getLesson_EvidenceLevel(),
		   source,
		   new String[] {
			   "group", "evidence",
			   "order", "220",
			   "label", "Level of evidence",
			   "help", "From a single experience to proven in several settings."
		   });
		addAnnotation
		  (getLesson_Evidence(),
		   source,
		   new String[] {
			   "group", "evidence",
			   "order", "230",
			   "label", "Evidence",
			   "help", "Records that support it."
		   });
		addAnnotation
		  (getLesson_Derivations(),
		   source,
		   new String[] {
			   "group", "evidence",
			   "order", "240",
			   "label", "Comes from",
			   "help", "Programme, meeting, study or reply it was drawn from.",
			   "columns", "source page quote"
		   });
		addAnnotation
		  (getLesson_Contact(),
		   source,
		   new String[] {
			   "group", "evidence",
			   "order", "250",
			   "label", "Ask",
			   "help", "Person or organisation that was there."
		   });
		addAnnotation
		  (getLesson_SupersededBy(),
		   source,
		   new String[] {
			   "group", "evidence",
			   "order", "260",
			   "label", "Superseded by",
			   "help", "The lesson to read instead."
		   });
		addAnnotation
		  (contextConditionEClass,
		   source,
		   new String[] {
			   "label", "Circumstance",
			   "plural", "Circumstances",
			   "icon", "condition",
			   "title", "attribute",
			   "help", "A circumstance under which a lesson holds or not."
		   });
		addAnnotation
		  (getContextCondition_Attribute(),
		   source,
		   new String[] {
			   "group", "applicability",
			   "order", "110",
			   "label", "About",
			   "help", "Which attribute of a country or place is meant, such as remittances in percent of GDP."
		   });
		addAnnotation
		  (getContextCondition_Operator(),
		   source,
		   new String[] {
			   "group", "applicability",
			   "order", "120",
			   "label", "Operator",
			   "help", "How it is compared."
		   });
		addAnnotation
		  (getContextCondition_Value(),
		   source,
		   new String[] {
			   "group", "applicability",
			   "order", "130",
			   "label", "Value",
			   "help", "Value it is compared with, when it is a word or code."
		   });
		addAnnotation
		  (getContextCondition_Low(),
		   source,
		   new String[] {
			   "group", "applicability",
			   "order", "140",
			   "label", "From",
			   "help", "Lower limit."
		   });
		addAnnotation
		  (getContextCondition_High(),
		   source,
		   new String[] {
			   "group", "applicability",
			   "order", "150",
			   "label", "To",
			   "help", "Upper limit."
		   });
		addAnnotation
		  (getContextCondition_Concepts(),
		   source,
		   new String[] {
			   "group", "applicability",
			   "order", "160",
			   "label", "Concepts",
			   "help", "Concepts it is compared with."
		   });
		addAnnotation
		  (getContextCondition_Explanation(),
		   source,
		   new String[] {
			   "group", "applicability",
			   "order", "170",
			   "label", "In words",
			   "help", "The circumstance in words.",
			   "multiline", "true"
		   });
		addAnnotation
		  (contextValueEClass,
		   source,
		   new String[] {
			   "label", "Context value",
			   "plural", "Context values",
			   "icon", "context",
			   "title", "attribute",
			   "help", "What a country or place was like at the time."
		   });
		addAnnotation
		  (getContextValue_Attribute(),
		   source,
		   new String[] {
			   "group", "applicability",
			   "order", "110",
			   "label", "About",
			   "help", "Which attribute of a country or place is meant."
		   });
		addAnnotation
		  (getContextValue_Value(),
		   source,
		   new String[] {
			   "group", "applicability",
			   "order", "120",
			   "label", "Value",
			   "help", "Value, when it is a word or code."
		   });
		addAnnotation
		  (getContextValue_Number(),
		   source,
		   new String[] {
			   "group", "applicability",
			   "order", "130",
			   "label", "Number",
			   "help", "Value, when it is a number."
		   });
		addAnnotation
		  (getContextValue_Unit(),
		   source,
		   new String[] {
			   "group", "applicability",
			   "order", "140",
			   "label", "Unit",
			   "help", "Unit of the number."
		   });
		addAnnotation
		  (getContextValue_Concepts(),
		   source,
		   new String[] {
			   "group", "applicability",
			   "order", "150",
			   "label", "Concepts",
			   "help", "Concepts that make up the value."
		   });
		addAnnotation
		  (getContextValue_Year(),
		   source,
		   new String[] {
			   "group", "applicability",
			   "order", "160",
			   "label", "Year",
			   "help", "Year of the value."
		   });
		addAnnotation
		  (getContextValue_Source(),
		   source,
		   new String[] {
			   "group", "applicability",
			   "order", "170",
			   "label", "Source",
			   "help", "Data set or publication it comes from."
		   });
		addAnnotation
		  (derivationEClass,
		   source,
		   new String[] {
			   "label", "Origin",
			   "plural", "Origins",
			   "icon", "source",
			   "title", "source",
			   "help", "Where a lesson comes from."
		   });
		addAnnotation
		  (getDerivation_Source(),
		   source,
		   new String[] {
			   "group", "evidence",
			   "order", "110",
			   "label", "Source",
			   "help", "Programme, meeting, publication, contribution or other record."
		   });
		addAnnotation
		  (getDerivation_Page(),
		   source,
		   new String[] {
			   "group", "evidence",
			   "order", "120",
			   "label", "Page",
			   "help", "Page or paragraph."
		   });
		addAnnotation
		  (getDerivation_Quote(),
		   source,
		   new String[] {
			   "group", "evidence",
			   "order", "130",
			   "label", "Quote",
			   "help", "Words that matter.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getDerivation_Note(),
		   source,
		   new String[] {
			   "group", "evidence",
			   "order", "140",
			   "label", "Note",
			   "help", "How the lesson follows from it."
		   });
		addAnnotation
		  (lessonUseEClass,
		   source,
		   new String[] {
			   "label", "Use of a lesson",
			   "plural", "Uses of lessons",
			   "icon", "use",
			   "title", "title lesson usedIn",
			   "help", "Who used a lesson, where, and what came of it."
		   });
		addAnnotation
		  (getLessonUse_Lesson(),
		   source,
		   new String[] {
			   "group", "use",
			   "order", "110",
			   "label", "Lesson",
			   "help", "The lesson that was used."
		   });
		addAnnotation
		  (getLessonUse_UsedIn(),
		   source,
		   new String[] {
			   "group", "use",
			   "order", "120",
			   "label", "Used in",
			   "help", "Programme, country case or request in which it was used.",
			   "kinds", "programme countryCase request"
		   });
		addAnnotation
		  (getLessonUse_UsedBy(),
		   source,
		   new String[] {
			   "group", "use",
			   "order", "130",
			   "label", "Used by",
			   "help", "Who used it."
		   });
		addAnnotation
		  (getLessonUse_UsedOn(),
		   source,
		   new String[] {
			   "group", "use",
			   "order", "140",
			   "label", "When",
			   "help", "When it was used."
		   });
		addAnnotation
		  (getLessonUse_Adaptation(),
		   source,
		   new String[] {
			   "group", "use",
			   "order", "150",
			   "label", "Adapted how",
			   "help", "What was done differently from the lesson.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getLessonUse_Effect(),
		   source,
		   new String[] {
			   "group", "use",
			   "order", "160",
			   "label", "Effect",
			   "help", "Helped, no effect, harmed, or unknown yet."
		   });
		addAnnotation
		  (getLessonUse_EffectNotes(),
		   source,
		   new String[] {
			   "group", "use",
			   "order", "170",
			   "label", "What came of it",
			   "help", "What happened after it was used.",
			   "multiline", "true"
		   });
		addAnnotation
		  (requestEClass,
		   source,
		   new String[] {
			   "label", "Request",
			   "plural", "Requests",
			   "icon", "request",
			   "title", "title",
			   "help", "A country asks for help, or somebody asks the network."
		   });
		addAnnotation
		  (getRequest_Scope(),
		   source,
		   new String[] {
			   "group", "question",
			   "order", "110",
			   "label", "Kind of request",
			   "help", "Assistance to a country, or a question to the network."
		   });
		addAnnotation
		  (getRequest_Question(),
		   source,
		   new String[] {
			   "group", "question",
			   "order", "120",
			   "label", "Question",
			   "help", "What is asked, in full.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getRequest_Context(),
		   source,
		   new String[] {
			   "group", "question",
			   "order", "130",
			   "label", "Background",
			   "help", "What those who answer should know.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getRequest_Requester(),
		   source,
		   new String[] {
			   "group", "question",
			   "order", "140",
			   "label", "Requester",
			   "help", "Who asks."
		   });
		addAnnotation
		  (getRequest_RequesterName(),
		   source,
		   new String[] {
			   "group", "question",
			   "order", "150",
			   "label", "Name of requester",
			   "help", "Who asks, when not recorded here."
		   });
		addAnnotation
		  (getRequest_Received(),
		   source,
		   new String[] {
			   "group", "question",
			   "order", "160",
			   "label", "Received",
			   "help", "When the request came in."
		   });
		addAnnotation
		  (getRequest_State(),
		   source,
		   new String[] {
			   "group", "handling",
			   "order", "170",
			   "label", "State",
			   "help", "How far it has come."
		   });
		addAnnotation
		  (getRequest_Deadline(),
		   source,
		   new String[] {
			   "group", "handling",
			   "order", "180",
			   "label", "Answer by",
			   "help", "When an answer is needed."
		   });
		addAnnotation
		  (getRequest_Audience(),
		   source,
		   new String[] {
			   "group", "handling",
			   "order", "190",
			   "label", "Audience",
			   "help", "Who should answer, in words.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getRequest_Asked(),
		   source,
		   new String[] {
			   "group", "handling",
			   "order", "200",
			   "label", "Asked",
			   "help", "People and organisations that were asked."
		   });
		addAnnotation
		  (getRequest_AnsweredBy(),
		   source,
		   new String[] {
			   "group", "handling",
			   "order", "210",
			   "label", "Answered by",
			   "help", "Who answered."
		   });
		addAnnotation
		  (getRequest_Reply(),
		   source,
		   new String[] {
			   "group", "handling",
			   "order", "220",
			   "label", "Consolidated reply",
			   "help", "What the network answered, put together.",
			   "columns", "synopsis compiled"
		   });
		addAnnotation
		  (consolidatedReplyEClass,
		   source,
		   new String[] {
			   "label", "Consolidated reply",
			   "plural", "Consolidated replies",
			   "icon", "reply",
			   "title", "synopsis",
			   "help", "The answers of the network put together for the one who asked."
		   });
		addAnnotation
		  (getConsolidatedReply_Synopsis(),
		   source,
		   new String[] {
			   "group", "reply",
			   "order", "110",
			   "label", "Synopsis",
			   "help", "The answer on half a page.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getConsolidatedReply_Experiences(),
		   source,
		   new String[] {
			   "group", "reply",
			   "order", "120",
			   "label", "Experience by country",
			   "help", "What was learned in each country or area.",
			   "columns", "area text"
		   });
		addAnnotation
		  (getConsolidatedReply_Resources(),
		   source,
		   new String[] {
			   "group", "reply",
			   "order", "130",
			   "label", "Resources",
			   "help", "Records and pages to read on.",
			   "columns", "title record url"
		   });
		addAnnotation
		  (getConsolidatedReply_Credits(),
		   source,
		   new String[] {
			   "group", "reply",
			   "order", "140",
			   "label", "Contributors",
			   "help", "Who contributed and agreed to be named."
		   });
		addAnnotation
		  (getConsolidatedReply_Compiled(),
		   source,
		   new String[] {
			   "group", "reply",
			   "order", "150",
			   "label", "Put together on",
			   "help", "When the reply was put together."
		   });
		addAnnotation
		  (getConsolidatedReply_CompiledBy(),
		   source,
		   new String[] {
			   "group", "reply",
			   "order", "160",
			   "label", "Put together by",
			   "help", "Who put the reply together."
		   });
		addAnnotation
		  (areaExperienceEClass,
		   source,
		   new String[] {
			   "label", "Experience",
			   "plural", "Experience",
			   "icon", "experience",
			   "title", "area",
			   "help", "Experience of one country or area within a reply."
		   });
		addAnnotation
		  (getAreaExperience_Area(),
		   source,
		   new String[] {
			   "group", "reply",
			   "order", "110",
			   "label", "Country or area",
			   "help", "Where the experience was made.",
			   "scheme", "area"
		   });
		addAnnotation
		  (getAreaExperience_Text(),
		   source,
		   new String[] {
			   "group", "reply",
			   "order", "120",
			   "label", "Experience",
			   "help", "What was learned there.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getAreaExperience_Contributions(),
		   source,
		   new String[] {
			   "group", "reply",
			   "order", "130",
			   "label", "Contributions",
			   "help", "Contributions it is taken from."
		   });
		addAnnotation
		  (getAreaExperience_Cited(),
		   source,
		   new String[] {
			   "group", "reply",
			   "order", "140",
			   "label", "Records",
			   "help", "Programmes, lessons or other records it speaks of."
		   });
		addAnnotation
		  (citedResourceEClass,
		   source,
		   new String[] {
			   "label", "Resource",
			   "plural", "Resources",
			   "icon", "link",
			   "title", "title",
			   "help", "Something to read on."
		   });
		addAnnotation
		  (getCitedResource_Title(),
		   source,
		   new String[] {
			   "group", "reply",
			   "order", "110",
			   "label", "Title",
			   "help", "What it is."
		   });
		addAnnotation
		  (getCitedResource_Record(),
		   source,
		   new String[] {
			   "group", "reply",
			   "order", "120",
			   "label", "Record",
			   "help", "The record, if it is here."
		   });
		addAnnotation
		  (getCitedResource_Url(),
		   source,
		   new String[] {
			   "group", "reply",
			   "order", "130",
			   "label", "Address",
			   "help", "Where it can be read.",
			   "pattern", "https?://.+"
		   });
		addAnnotation
		  (getCitedResource_Note(),
		   source,
		   new String[] {
			   "group", "reply",
			   "order", "140",
			   "label", "Note",
			   "help", "Why it is worth reading."
		   });
		addAnnotation
		  (contributionEClass,
		   source,
		   new String[] {
			   "label", "Contribution",
			   "plural", "Contributions",
			   "icon", "contribution",
			   "title", "title author",
			   "help", "An answer to a request, or to another answer."
		   });
		addAnnotation
		  (getContribution_Request(),
		   source,
		   new String[] {
			   "group", "contribution",
			   "order", "110",
			   "label", "In reply to request",
			   "help", "The request that is answered."
		   });
		addAnnotation
		  (getContribution_InReplyTo(),
		   source,
		   new String[] {
			   "group", "contribution",
			   "order", "120",
			   "label", "In reply to contribution",
			   "help", "The contribution that is answered, if any."
		   });
		addAnnotation
		  (getContribution_Author(),
		   source,
		   new String[] {
			   "group", "contribution",
			   "order", "130",
			   "label", "Author",
			   "help", "Who answers."
		   });
		addAnnotation
		  (getContribution_AuthorName(),
		   source,
		   new String[] {
			   "group", "contribution",
			   "order", "140",
			   "label", "Name of author",
			   "help", "Who answers, when not recorded here."
		   });
		addAnnotation
		  (getContribution_Text(),
		   source,
		   new String[] {
			   "group", "contribution",
			   "order", "150",
			   "label", "Text",
			   "help", "The answer.",
			   "multiline", "true",
			   "lines", "5"
		   });
		addAnnotation
		  (getContribution_Cited(),
		   source,
		   new String[] {
			   "group", "contribution",
			   "order", "160",
			   "label", "Records",
			   "help", "Programmes, lessons or publications the answer points to."
		   });
		addAnnotation
		  (getContribution_ConsentToBeNamed(),
		   source,
		   new String[] {
			   "group", "handling",
			   "order", "170",
			   "label", "May be named",
			   "help", "Whether the author agrees to be named in the reply."
		   });
		addAnnotation
		  (getContribution_Received(),
		   source,
		   new String[] {
			   "group", "handling",
			   "order", "180",
			   "label", "Received",
			   "help", "When it came."
		   });
		addAnnotation
		  (getContribution_Channel(),
		   source,
		   new String[] {
			   "group", "handling",
			   "order", "190",
			   "label", "Channel",
			   "help", "How it came."
		   });
		addAnnotation
		  (meetingEClass,
		   source,
		   new String[] {
			   "label", "Meeting",
			   "plural", "Meetings",
			   "icon", "meeting",
			   "title", "title",
			   "help", "A meeting, planned or held."
		   });
		addAnnotation
		  (getMeeting_Type(),
		   source,
		   new String[] {
			   "group", "meeting",
			   "order", "110",
			   "label", "Type",
			   "help", "What sort of meeting it is."
		   });
		addAnnotation
		  (getMeeting_State(),
		   source,
		   new String[] {
			   "group", "meeting",
			   "order", "120",
			   "label", "State",
			   "help", "Planned, held, postponed or cancelled."
		   });
		addAnnotation
		  (getMeeting_Start(),
		   source,
		   new String[] {
			   "group", "meeting",
			   "order", "130",
			   "label", "Begins",
			   "help", "First day."
		   });
		addAnnotation
		  (getMeeting_End(),
		   source,
		   new String[] {
			   "group", "meeting",
			   "order", "140",
			   "label", "Ends",
			   "help", "Last day."
		   });
		addAnnotation
		  (getMeeting_Series(),
		   source,
		   new String[] {
			   "group", "meeting",
			   "order", "150",
			   "label", "Series",
			   "help", "Series or programme it belongs to.",
			   "kinds", "meeting programme"
		   });
		addAnnotation
		  (getMeeting_FollowUpOf(),
		   source,
		   new String[] {
			   "group", "meeting",
			   "order", "160",
			   "label", "Follows",
			   "help", "Earlier meeting it follows."
		   });
		addAnnotation
		  (getMeeting_Place(),
		   source,
		   new String[] {
			   "group", "place",
			   "order", "170",
			   "label", "Place",
			   "help", "Town and venue."
		   });
		addAnnotation
		  (getMeeting_PlaceArea(),
		   source,
		   new String[] {
			   "group", "place",
			   "order", "180",
			   "label", "Country",
			   "help", "Country it takes place in.",
			   "scheme", "area"
		   });
		addAnnotation
		  (getMeeting_Online(),
		   source,
		   new String[] {
			   "group", "place",
			   "order", "190",
			   "label", "Online",
			   "help", "Whether one can take part from elsewhere."
		   });
		addAnnotation
		  (getMeeting_Organisers(),
		   source,
		   new String[] {
			   "group", "people",
			   "order", "200",
			   "label", "Organisers",
			   "help", "Who invites."
		   });
		addAnnotation
		  (getMeeting_Participants(),
		   source,
		   new String[] {
			   "group", "people",
			   "order", "210",
			   "label", "Participants",
			   "help", "Who takes part.",
			   "columns", "name person organisation role attended"
		   });
		addAnnotation
		  (getMeeting_Agenda(),
		   source,
		   new String[] {
			   "group", "agenda",
			   "order", "220",
			   "label", "Agenda",
			   "help", "What is on the table.",
			   "columns", "number title presenter minutes"
		   });
		addAnnotation
		  (getMeeting_Decisions(),
		   source,
		   new String[] {
			   "group", "agenda",
			   "order", "230",
			   "label", "Decisions",
			   "help", "What was decided, who does it and by when.",
			   "columns", "text responsible due"
		   });
		addAnnotation
		  (getMeeting_Outcome(),
		   source,
		   new String[] {
			   "group", "agenda",
			   "order", "240",
			   "label", "Outcome",
			   "help", "What came of the meeting.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getMeeting_Documents(),
		   source,
		   new String[] {
			   "group", "agenda",
			   "order", "250",
			   "label", "Documents",
			   "help", "Papers of the meeting.",
			   "columns", "title url date"
		   });
		addAnnotation
		  (participationEClass,
		   source,
		   new String[] {
			   "label", "Participant",
			   "plural", "Participants",
			   "icon", "person",
			   "title", "name",
			   "help", "Somebody who takes part in a meeting."
		   });
		addAnnotation
		  (getParticipation_Person(),
		   source,
		   new String[] {
			   "group", "people",
			   "order", "110",
			   "label", "Person",
			   "help", "The person, if recorded here."
		   });
		addAnnotation
		  (getParticipation_Name(),
		   source,
		   new String[] {
			   "group", "people",
			   "order", "120",
			   "label", "Name",
			   "help", "Name, if the person is not recorded here."
		   });
		addAnnotation
		  (getParticipation_Organisation(),
		   source,
		   new String[] {
			   "group", "people",
			   "order", "130",
			   "label", "Organisation",
			   "help", "Organisation the person stands for."
		   });
		addAnnotation
		  (getParticipation_Role(),
		   source,
		   new String[] {
			   "group", "people",
			   "order", "140",
			   "label", "Role",
			   "help", "Chair, speaker, participant."
		   });
		addAnnotation
		  (getParticipation_Attended(),
		   source,
		   new String[] {
			   "group", "people",
			   "order", "150",
			   "label", "Was there",
			   "help", "Whether the person came."
		   });
		addAnnotation
		  (getParticipation_Note(),
		   source,
		   new String[] {
			   "group", "people",
			   "order", "160",
			   "label", "Note",
			   "help", "Anything to know about it."
		   });
		addAnnotation
		  (agendaItemEClass,
		   source,
		   new String[] {
			   "label", "Agenda item",
			   "plural", "Agenda items",
			   "icon", "agenda",
			   "title", "title",
			   "help", "One point of the agenda."
		   });
		addAnnotation
		  (getAgendaItem_Number(),
		   source,
		   new String[] {
			   "group", "agenda",
			   "order", "110",
			   "label", "No.",
			   "help", "Number on the agenda."
		   });
		addAnnotation
		  (getAgendaItem_Title(),
		   source,
		   new String[] {
			   "group", "agenda",
			   "order", "120",
			   "label", "Title",
			   "help", "What it is about."
		   });
		addAnnotation
		  (getAgendaItem_Description(),
		   source,
		   new String[] {
			   "group", "agenda",
			   "order", "130",
			   "label", "Description",
			   "help", "What is to be discussed or decided.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getAgendaItem_Presenter(),
		   source,
		   new String[] {
			   "group", "agenda",
			   "order", "140",
			   "label", "Presenter",
			   "help", "Who introduces it."
		   });
		addAnnotation
		  (getAgendaItem_Minutes(),
		   source,
		   new String[] {
			   "group", "agenda",
			   "order", "150",
			   "label", "Time",
			   "help", "Minutes planned.",
			   "unit", "minutes"
		   });
		addAnnotation
		  (getAgendaItem_About(),
		   source,
		   new String[] {
			   "group", "agenda",
			   "order", "160",
			   "label", "Concerns",
			   "help", "Programmes, lessons or other records it is about."
		   });
		addAnnotation
		  (decisionEClass,
		   source,
		   new String[] {
			   "label", "Decision",
			   "plural", "Decisions",
			   "icon", "decision",
			   "title", "text",
			   "help", "What was decided."
		   });
		addAnnotation
		  (getDecision_Text(),
		   source,
		   new String[] {
			   "group", "agenda",
			   "order", "110",
			   "label", "Decision",
			   "help", "The decision in one sentence.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getDecision_AgendaItem(),
		   source,
		   new String[] {
			   "group", "agenda",
			   "order", "120",
			   "label", "Agenda item",
			   "help", "Point of the agenda under which it was taken."
		   });
		addAnnotation
		  (getDecision_Responsible(),
		   source,
		   new String[] {
			   "group", "agenda",
			   "order", "130",
			   "label", "Responsible",
			   "help", "Who carries it out."
		   });
		addAnnotation
		  (getDecision_Due(),
		   source,
		   new String[] {
			   "group", "agenda",
			   "order", "140",
			   "label", "By",
			   "help", "When it is to be done."
		   });
		addAnnotation
		  (getDecision_About(),
		   source,
		   new String[] {
			   "group", "agenda",
			   "order", "150",
			   "label", "Concerns",
			   "help", "Records it is about."
		   });
		addAnnotation
		  (actionEClass,
		   source,
		   new String[] {
			   "label", "Action",
			   "plural", "Actions",
			   "icon", "action",
			   "title", "title",
			   "help", "Something somebody said they would do."
		   });
		addAnnotation
		  (getAction_State(),
		   source,
		   new String[] {
			   "group", "task",
			   "order", "110",
			   "label", "State",
			   "help", "Open, under way, done or dropped."
		   });
		addAnnotation
		  (getAction_Owner(),
		   source,
		   new String[] {
			   "group", "task",
			   "order", "120",
			   "label", "Owner",
			   "help", "Who does it."
		   });
		addAnnotation
		  (getAction_Due(),
		   source,
		   new String[] {
			   "group", "task",
			   "order", "130",
			   "label", "Due",
			   "help", "When it is to be done."
		   });
		addAnnotation
		  (getAction_Done(),
		   source,
		   new String[] {
			   "group", "task",
			   "order", "140",
			   "label", "Done on",
			   "help", "When it was done."
		   });
		addAnnotation
		  (getAction_ArisingFrom(),
		   source,
		   new String[] {
			   "group", "task",
			   "order", "150",
			   "label", "Arises from",
			   "help", "Meeting, review or request it comes from.",
			   "kinds", "meeting lesson request countryCase programme"
		   });
		addAnnotation
		  (getAction_Decision(),
		   source,
		   new String[] {
			   "group", "task",
			   "order", "160",
			   "label", "Decision",
			   "help", "Decision of that meeting it carries out."
		   });
		addAnnotation
		  (getAction_Outcome(),
		   source,
		   new String[] {
			   "group", "task",
			   "order", "170",
			   "label", "Outcome",
			   "help", "What came of it.",
			   "multiline", "true"
		   });
		addAnnotation
		  (publicationEClass,
		   source,
		   new String[] {
			   "label", "Publication",
			   "plural", "Publications",
			   "icon", "publication",
			   "title", "title",
			   "help", "A report, article, book or other publication, planned or published."
		   });
		addAnnotation
		  (getPublication_Type(),
		   source,
		   new String[] {
			   "group", "publication",
			   "order", "110",
			   "label", "Type",
			   "help", "What sort of publication it is."
		   });
		addAnnotation
		  (getPublication_PublicationStatus(),
		   source,
		   new String[] {
			   "group", "publication",
			   "order", "120",
			   "label", "State",
			   "help", "Planned, in preparation or published."
		   });
		addAnnotation
		  (getPublication_Creators(),
		   source,
		   new String[] {
			   "group", "publication",
			   "order", "130",
			   "label", "Authors",
			   "help", "People and organisations that wrote it.",
			   "columns", "name agent role"
		   });
		addAnnotation
		  (getPublication_Publisher(),
		   source,
		   new String[] {
			   "group", "publication",
			   "order", "140",
			   "label", "Publisher",
			   "help", "Organisation that published it."
		   });
		addAnnotation
		  (getPublication_PublisherName(),
		   source,
		   new String[] {
			   "group", "publication",
			   "order", "150",
			   "label", "Publisher as given",
			   "help", "Name of the publisher, when not recorded here."
		   });
		addAnnotation
		  (getPublication_Issued(),
		   source,
		   new String[] {
			   "group", "publication",
			   "order", "160",
			   "label", "Published on",
			   "help", "When it was or is to be published."
		   });
		addAnnotation
		  (getPublication_AbstractText(),
		   source,
		   new String[] {
			   "group", "publication",
			   "order", "170",
			   "label", "Abstract",
			   "help", "What is in it.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getPublication_Series(),
		   source,
		   new String[] {
			   "group", "bibliography",
			   "order", "180",
			   "label", "Series",
			   "help", "Name of the series or journal."
		   });
		addAnnotation
		  (getPublication_Number(),
		   source,
		   new String[] {
			   "group", "bibliography",
			   "order", "190",
			   "label", "Number",
			   "help", "Volume, issue or report number."
		   });
		addAnnotation
		  (getPublication_Edition(),
		   source,
		   new String[] {
			   "group", "bibliography",
			   "order", "200",
			   "label", "Edition",
			   "help", "Edition."
		   });
		addAnnotation
		  (getPublication_Pages(),
		   source,
		   new String[] {
			   "group", "bibliography",
			   "order", "210",
			   "label", "Pages",
			   "help", "Pages, or how many there are."
		   });
		addAnnotation
		  (getPublication_Place(),
		   source,
		   new String[] {
			   "group", "bibliography",
			   "order", "220",
			   "label", "Place",
			   "help", "Where it was published."
		   });
		addAnnotation
		  (getPublication_PartOf(),
		   source,
		   new String[] {
			   "group", "bibliography",
			   "order", "230",
			   "label", "Part of",
			   "help", "Book or report it is a part of."
		   });
		addAnnotation
		  (getPublication_Replaces(),
		   source,
		   new String[] {
			   "group", "bibliography",
			   "order", "240",
			   "label", "Replaces",
			   "help", "Earlier edition it replaces."
		   });
		addAnnotation
		  (getPublication_Url(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "250",
			   "label", "Address",
			   "help", "Where it can be read.",
			   "pattern", "https?://.+"
		   });
		addAnnotation
		  (getPublication_Doi(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "260",
			   "label", "DOI",
			   "help", "Digital object identifier without the address before it.",
			   "pattern", "10\\..+/.+",
			   "placeholder", "10.1016/j.worlddev.2005.05.004"
		   });
		addAnnotation
		  (getPublication_Isbn(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "270",
			   "label", "ISBN",
			   "help", "Number of the book."
		   });
		addAnnotation
		  (getPublication_Issn(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "280",
			   "label", "ISSN",
			   "help", "Number of the journal or series.",
			   "pattern", "[0-9]{4}-[0-9]{3}[0-9Xx]"
		   });
		addAnnotation
		  (getPublication_Identifiers(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "290",
			   "label", "Other identifiers",
			   "help", "Numbers under which others know it.",
			   "columns", "scheme value issuer"
		   });
		addAnnotation
		  (getPublication_Rights(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "300",
			   "label", "Licence",
			   "help", "Under which conditions it may be used."
		   });
		addAnnotation
		  (getPublication_CitationKey(),
		   source,
		   new String[] {
			   "group", "identification",
			   "order", "310",
			   "label", "Citation key",
			   "help", "Short key used when citing it, as in BibTeX."
		   });
		addAnnotation
		  (getPublication_Findings(),
		   source,
		   new String[] {
			   "group", "content",
			   "order", "320",
			   "label", "Findings",
			   "help", "What it found, each with its page.",
			   "columns", "number text page areas"
		   });
		addAnnotation
		  (getPublication_Recommendations(),
		   source,
		   new String[] {
			   "group", "content",
			   "order", "330",
			   "label", "Recommendations",
			   "help", "What it recommends, each with its page.",
			   "columns", "number text page addressedTo"
		   });
		addAnnotation
		  (getPublication_Languages(),
		   source,
		   new String[] {
			   "group", "content",
			   "order", "340",
			   "label", "Languages",
			   "help", "Languages it appeared in.",
			   "scheme", "language"
		   });
		addAnnotation
		  (creatorEClass,
		   source,
		   new String[] {
			   "label", "Author",
			   "plural", "Authors",
			   "icon", "author",
			   "title", "name",
			   "help", "A person or organisation that wrote or edited a publication."
		   });
		addAnnotation
		  (getCreator_Name(),
		   source,
		   new String[] {
			   "group", "people",
			   "order", "110",
			   "label", "Name",
			   "help", "Name as printed; family name first for people."
		   });
		addAnnotation
		  (getCreator_Agent(),
		   source,
		   new String[] {
			   "group", "people",
			   "order", "120",
			   "label", "Record",
			   "help", "The person or organisation, if recorded here."
		   });
		addAnnotation
		  (getCreator_Corporate(),
		   source,
		   new String[] {
			   "group", "people",
			   "order", "130",
			   "label", "Organisation",
			   "help", "Yes when the author is an organisation, so that the name is never split."
		   });
		addAnnotation
		  (getCreator_Role(),
		   source,
		   new String[] {
			   "group", "people",
			   "order", "140",
			   "label", "Role",
			   "help", "Author, editor or translator."
		   });
		addAnnotation
		  (statementEClass,
		   source,
		   new String[] {
			   "label", "Statement",
			   "plural", "Statements",
			   "icon", "statement",
			   "title", "text",
			   "help", "A sentence of a publication that can be cited."
		   });
		addAnnotation
		  (getStatement_Number(),
		   source,
		   new String[] {
			   "group", "statement",
			   "order", "10",
			   "label", "No.",
			   "help", "Number in the publication."
		   });
		addAnnotation
		  (getStatement_Text(),
		   source,
		   new String[] {
			   "group", "statement",
			   "order", "20",
			   "label", "Text",
			   "help", "The statement in your own words.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getStatement_Page(),
		   source,
		   new String[] {
			   "group", "statement",
			   "order", "30",
			   "label", "Page",
			   "help", "Page or paragraph."
		   });
		addAnnotation
		  (getStatement_Quote(),
		   source,
		   new String[] {
			   "group", "statement",
			   "order", "40",
			   "label", "Quote",
			   "help", "The words of the publication.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getStatement_Areas(),
		   source,
		   new String[] {
			   "group", "statement",
			   "order", "50",
			   "label", "Countries and areas",
			   "help", "Where it applies.",
			   "scheme", "area"
		   });
		addAnnotation
		  (getStatement_Themes(),
		   source,
		   new String[] {
			   "group", "statement",
			   "order", "60",
			   "label", "Themes",
			   "help", "Themes it belongs to.",
			   "scheme", "area-of-work theme"
		   });
		addAnnotation
		  (getStatement_Related(),
		   source,
		   new String[] {
			   "group", "statement",
			   "order", "70",
			   "label", "Related records",
			   "help", "Lessons, programmes or cases it bears on."
		   });
		addAnnotation
		  (findingEClass,
		   source,
		   new String[] {
			   "label", "Finding",
			   "plural", "Findings",
			   "icon", "finding",
			   "title", "text",
			   "help", "Something a publication found out."
		   });
		addAnnotation
		  (getFinding_EvidenceGrade(),
		   source,
		   new String[] {
			   "group", "evidence",
			   "order", "110",
			   "label", "Grade of evidence",
			   "help", "How well it is supported."
		   });
		addAnnotation
		  (recommendationEClass,
		   source,
		   new String[] {
			   "label", "Recommendation",
			   "plural", "Recommendations",
			   "icon", "recommendation",
			   "title", "text",
			   "help", "Something a publication recommends."
		   });
		addAnnotation
		  (getRecommendation_AddressedTo(),
		   source,
		   new String[] {
			   "group", "handling",
			   "order", "110",
			   "label", "Addressed to",
			   "help", "Who is to act."
		   });
		addAnnotation
		  (getRecommendation_BasedOn(),
		   source,
		   new String[] {
			   "group", "handling",
			   "order", "120",
			   "label", "Based on",
			   "help", "Findings it rests on."
		   });
		addAnnotation
		  (getRecommendation_Uptake(),
		   source,
		   new String[] {
			   "group", "handling",
			   "order", "130",
			   "label", "Taken up",
			   "help", "Whether somebody acted on it."
		   });
		addAnnotation
		  (organisationEClass,
		   source,
		   new String[] {
			   "label", "Organisation",
			   "plural", "Organisations",
			   "icon", "organisation",
			   "title", "title",
			   "help", "A government, agency, donor, company, association or university."
		   });
		addAnnotation
		  (getOrganisation_Acronym(),
		   source,
		   new String[] {
			   "group", "organisation",
			   "order", "110",
			   "label", "Acronym",
			   "help", "Short name."
		   });
		addAnnotation
		  (getOrganisation_Type(),
		   source,
		   new String[] {
			   "group", "organisation",
			   "order", "120",
			   "label", "Type",
			   "help", "What sort of organisation it is now.",
			   "scheme", "organisation-type"
		   });
		addAnnotation
		  (getOrganisation_TypeHistory(),
		   source,
		   new String[] {
			   "group", "organisation",
			   "order", "130",
			   "label", "Earlier types",
			   "help", "What it was before, when that changed.",
			   "columns", "type from to"
		   });
		addAnnotation
		  (getOrganisation_Established(),
		   source,
		   new String[] {
			   "group", "organisation",
			   "order", "140",
			   "label", "Established",
			   "help", "When it was founded."
		   });
		addAnnotation
		  (getOrganisation_Dissolved(),
		   source,
		   new String[] {
			   "group", "organisation",
			   "order", "150",
			   "label", "Dissolved",
			   "help", "When it ended."
		   });
		addAnnotation
		  (getOrganisation_Headquarters(),
		   source,
		   new String[] {
			   "group", "organisation",
			   "order", "160",
			   "label", "Headquarters",
			   "help", "Country of its seat.",
			   "scheme", "area"
		   });
		addAnnotation
		  (getOrganisation_Identifiers(),
		   source,
		   new String[] {
			   "group", "organisation",
			   "order", "170",
			   "label", "Identifiers",
			   "help", "Codes under which it is known, such as its IATI code.",
			   "columns", "scheme value issuer"
		   });
		addAnnotation
		  (getOrganisation_PartOf(),
		   source,
		   new String[] {
			   "group", "structure",
			   "order", "180",
			   "label", "Part of",
			   "help", "Larger organisation it belongs to."
		   });
		addAnnotation
		  (getOrganisation_Memberships(),
		   source,
		   new String[] {
			   "group", "structure",
			   "order", "190",
			   "label", "Memberships",
			   "help", "Groups it is or was a member of.",
			   "columns", "group role from to"
		   });
		addAnnotation
		  (getOrganisation_SucceededBy(),
		   source,
		   new String[] {
			   "group", "structure",
			   "order", "200",
			   "label", "Succeeded by",
			   "help", "Organisation that took over."
		   });
		addAnnotation
		  (getOrganisation_Website(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "210",
			   "label", "Web site",
			   "help", "Address of its web site.",
			   "pattern", "https?://.+"
		   });
		addAnnotation
		  (getOrganisation_Email(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "220",
			   "label", "E-mail",
			   "help", "General address.",
			   "pattern", ".+@.+"
		   });
		addAnnotation
		  (getOrganisation_Telephone(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "230",
			   "label", "Telephone",
			   "help", "General number with country code."
		   });
		addAnnotation
		  (getOrganisation_Address(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "240",
			   "label", "Address",
			   "help", "Postal address.",
			   "multiline", "true"
		   });
		addAnnotation
		  (datedTypeEClass,
		   source,
		   new String[] {
			   "label", "Type for a time",
			   "plural", "Types for a time",
			   "icon", "type",
			   "title", "type",
			   "help", "What sort of organisation it was in a period."
		   });
		addAnnotation
		  (getDatedType_Type(),
		   source,
		   new String[] {
			   "group", "organisation",
			   "order", "110",
			   "label", "Type",
			   "help", "What it was.",
			   "scheme", "organisation-type"
		   });
		addAnnotation
		  (getDatedType_From(),
		   source,
		   new String[] {
			   "group", "organisation",
			   "order", "120",
			   "label", "From",
			   "help", "Since when."
		   });
		addAnnotation
		  (getDatedType_To(),
		   source,
		   new String[] {
			   "group", "organisation",
			   "order", "130",
			   "label", "To",
			   "help", "Until when."
		   });
		addAnnotation
		  (membershipEClass,
		   source,
		   new String[] {
			   "label", "Membership",
			   "plural", "Memberships",
			   "icon", "membership",
			   "title", "group",
			   "help", "Membership in a group of organisations."
		   });
		addAnnotation
		  (getMembership_Group(),
		   source,
		   new String[] {
			   "group", "structure",
			   "order", "110",
			   "label", "Member of",
			   "help", "The group."
		   });
		addAnnotation
		  (getMembership_Role(),
		   source,
		   new String[] {
			   "group", "structure",
			   "order", "120",
			   "label", "Role",
			   "help", "Part it plays there, such as chair."
		   });
		addAnnotation
		  (getMembership_From(),
		   source,
		   new String[] {
			   "group", "structure",
			   "order", "130",
			   "label", "From",
			   "help", "Since when."
		   });
		addAnnotation
		  (getMembership_To(),
		   source,
		   new String[] {
			   "group", "structure",
			   "order", "140",
			   "label", "To",
			   "help", "Until when."
		   });
		addAnnotation
		  (personEClass,
		   source,
		   new String[] {
			   "label", "Person",
			   "plural", "People",
			   "icon", "person",
			   "title", "name title",
			   "help", "Somebody known by name."
		   });
		addAnnotation
		  (getPerson_Name(),
		   source,
		   new String[] {
			   "group", "person",
			   "order", "61",
			   "label", "Name",
			   "help", "Full name as the person writes it."
		   });
		addAnnotation
		  (getPerson_Sex(),
		   source,
		   new String[] {
			   "group", "person",
			   "order", "62",
			   "label", "Sex",
			   "help", "Only where it is needed; unknown is an answer."
		   });
		addAnnotation
		  (getPerson_Organisation(),
		   source,
		   new String[] {
			   "group", "person",
			   "order", "63",
			   "label", "Organisation",
			   "help", "Organisation the person works for or studies at."
		   });
		addAnnotation
		  (getPerson_Position(),
		   source,
		   new String[] {
			   "group", "person",
			   "order", "64",
			   "label", "Position",
			   "help", "What the person does there."
		   });
		addAnnotation
		  (getPerson_LanguageSkills(),
		   source,
		   new String[] {
			   "group", "person",
			   "order", "65",
			   "label", "Languages",
			   "help", "Languages the person speaks.",
			   "columns", "language level"
		   });
		addAnnotation
		  (getPerson_RemovedOn(),
		   source,
		   new String[] {
			   "group", "person",
			   "order", "69",
			   "label", "Removed on",
			   "help", "Day on which what was known of the person was taken out, as the person wished.",
			   "hidden", "true"
		   });
		addAnnotation
		  (languageSkillEClass,
		   source,
		   new String[] {
			   "label", "Language",
			   "plural", "Languages",
			   "icon", "language",
			   "title", "language",
			   "help", "A language and how well it is spoken."
		   });
		addAnnotation
		  (getLanguageSkill_Language(),
		   source,
		   new String[] {
			   "group", "skills",
			   "order", "110",
			   "label", "Language",
			   "help", "The language.",
			   "scheme", "language"
		   });
		addAnnotation
		  (getLanguageSkill_Level(),
		   source,
		   new String[] {
			   "group", "skills",
			   "order", "120",
			   "label", "Level",
			   "help", "How well."
		   });
		addAnnotation
		  (practitionerEClass,
		   source,
		   new String[] {
			   "label", "Practitioner",
			   "plural", "Practitioners",
			   "icon", "practitioner",
			   "title", "name title",
			   "help", "A member\'s public profile."
		   });
		addAnnotation
		  (getPractitioner_Office(),
		   source,
		   new String[] {
			   "group", "work",
			   "order", "110",
			   "label", "Office",
			   "help", "Office or duty station."
		   });
		addAnnotation
		  (getPractitioner_Expertise(),
		   source,
		   new String[] {
			   "group", "work",
			   "order", "120",
			   "label", "Expertise",
			   "help", "What others may ask about.",
			   "scheme", "area-of-work theme"
		   });
		addAnnotation
		  (getPractitioner_Email(),
		   source,
		   new String[] {
			   "group", "work",
			   "order", "130",
			   "label", "E-mail",
			   "help", "Address for work.",
			   "pattern", ".+@.+"
		   });
		addAnnotation
		  (getPractitioner_Website(),
		   source,
		   new String[] {
			   "group", "work",
			   "order", "140",
			   "label", "Web page",
			   "help", "Page about the person.",
			   "pattern", "https?://.+"
		   });
		addAnnotation
		  (getPractitioner_ActiveFrom(),
		   source,
		   new String[] {
			   "group", "work",
			   "order", "150",
			   "label", "Active from",
			   "help", "Since when in this work."
		   });
		addAnnotation
		  (getPractitioner_ActiveTo(),
		   source,
		   new String[] {
			   "group", "work",
			   "order", "160",
			   "label", "Active to",
			   "help", "Until when in this work."
		   });
		addAnnotation
		  (getPractitioner_Keys(),
		   source,
		   new String[] {
			   "group", "work",
			   "order", "170",
			   "label", "Keys",
			   "help", "Keys that show that a contribution is this person\'s.",
			   "columns", "type publicKey from to"
		   });
		addAnnotation
		  (signingKeyEClass,
		   source,
		   new String[] {
			   "label", "Key",
			   "plural", "Keys",
			   "icon", "key",
			   "title", "publicKey",
			   "help", "A public key with which somebody signs."
		   });
		addAnnotation
		  (getSigningKey_Type(),
		   source,
		   new String[] {
			   "group", "members",
			   "order", "110",
			   "label", "Type",
			   "help", "Sort of key."
		   });
		addAnnotation
		  (getSigningKey_PublicKey(),
		   source,
		   new String[] {
			   "group", "members",
			   "order", "120",
			   "label", "Public key",
			   "help", "The public part of the key; never the private one.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getSigningKey_From(),
		   source,
		   new String[] {
			   "group", "members",
			   "order", "130",
			   "label", "From",
			   "help", "Since when it counts."
		   });
		addAnnotation
		  (getSigningKey_To(),
		   source,
		   new String[] {
			   "group", "members",
			   "order", "140",
			   "label", "To",
			   "help", "Until when it counts."
		   });
		addAnnotation
		  (rosterPersonEClass,
		   source,
		   new String[] {
			   "label", "Person on a roster",
			   "plural", "People on a roster",
			   "icon", "person",
			   "title", "name title",
			   "help", "Somebody who offers knowledge or wants to learn; confidential."
		   });
		addAnnotation
		  (getRosterPerson_BirthDate(),
		   source,
		   new String[] {
			   "group", "origin",
			   "order", "71",
			   "label", "Born",
			   "help", "Date or year of birth."
		   });
		addAnnotation
		  (getRosterPerson_BirthArea(),
		   source,
		   new String[] {
			   "group", "origin",
			   "order", "72",
			   "label", "Born in",
			   "help", "Country of birth.",
			   "scheme", "area"
		   });
		addAnnotation
		  (getRosterPerson_RaisedIn(),
		   source,
		   new String[] {
			   "group", "origin",
			   "order", "73",
			   "label", "Raised in",
			   "help", "Countries the person grew up in.",
			   "scheme", "area"
		   });
		addAnnotation
		  (getRosterPerson_Origins(),
		   source,
		   new String[] {
			   "group", "origin",
			   "order", "74",
			   "label", "Heritage",
			   "help", "Countries the family comes from.",
			   "scheme", "area"
		   });
		addAnnotation
		  (getRosterPerson_Residence(),
		   source,
		   new String[] {
			   "group", "origin",
			   "order", "75",
			   "label", "Lives in",
			   "help", "Country of residence.",
			   "scheme", "area"
		   });
		addAnnotation
		  (getRosterPerson_ResidencePlace(),
		   source,
		   new String[] {
			   "group", "origin",
			   "order", "76",
			   "label", "Town",
			   "help", "Town of residence."
		   });
		addAnnotation
		  (getRosterPerson_Skills(),
		   source,
		   new String[] {
			   "group", "skills",
			   "order", "81",
			   "label", "Skills",
			   "help", "What the person can do.",
			   "columns", "concept description grade years"
		   });
		addAnnotation
		  (getRosterPerson_EducationLevel(),
		   source,
		   new String[] {
			   "group", "skills",
			   "order", "82",
			   "label", "Level of education",
			   "help", "Highest level completed.",
			   "scheme", "skill-level"
		   });
		addAnnotation
		  (getRosterPerson_Availability(),
		   source,
		   new String[] {
			   "group", "availability",
			   "order", "91",
			   "label", "Availability",
			   "help", "When the person could come.",
			   "columns", "from to note"
		   });
		addAnnotation
		  (getRosterPerson_Experience(),
		   source,
		   new String[] {
			   "group", "availability",
			   "order", "92",
			   "label", "Experience",
			   "help", "What the person did before.",
			   "columns", "title organisation from to"
		   });
		addAnnotation
		  (getRosterPerson_Consents(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "93",
			   "label", "Consents",
			   "help", "What the person agreed to, and until when.",
			   "columns", "scope date until guardian"
		   });
		addAnnotation
		  (getRosterPerson_Contact(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "94",
			   "label", "Contact data",
			   "help", "Only in spaces that allow it, and only with consent.",
			   "columns", "email telephone"
		   });
		addAnnotation
		  (skillEClass,
		   source,
		   new String[] {
			   "label", "Skill",
			   "plural", "Skills",
			   "icon", "skill",
			   "title", "concept",
			   "help", "Something a person can do."
		   });
		addAnnotation
		  (getSkill_Concept(),
		   source,
		   new String[] {
			   "group", "skills",
			   "order", "110",
			   "label", "Skill",
			   "help", "Occupation or theme.",
			   "scheme", "occupation theme"
		   });
		addAnnotation
		  (getSkill_Description(),
		   source,
		   new String[] {
			   "group", "skills",
			   "order", "120",
			   "label", "Description",
			   "help", "The skill in words."
		   });
		addAnnotation
		  (getSkill_Grade(),
		   source,
		   new String[] {
			   "group", "skills",
			   "order", "130",
			   "label", "How well",
			   "help", "Basic, good or expert."
		   });
		addAnnotation
		  (getSkill_Years(),
		   source,
		   new String[] {
			   "group", "skills",
			   "order", "140",
			   "label", "Years",
			   "help", "Years of practice.",
			   "unit", "years"
		   });
		addAnnotation
		  (availabilityEClass,
		   source,
		   new String[] {
			   "label", "Availability",
			   "plural", "Availability",
			   "icon", "calendar",
			   "title", "from",
			   "help", "A time when somebody could come."
		   });
		addAnnotation
		  (getAvailability_From(),
		   source,
		   new String[] {
			   "group", "availability",
			   "order", "110",
			   "label", "From",
			   "help", "First day."
		   });
		addAnnotation
		  (getAvailability_To(),
		   source,
		   new String[] {
			   "group", "availability",
			   "order", "120",
			   "label", "To",
			   "help", "Last day."
		   });
		addAnnotation
		  (getAvailability_Note(),
		   source,
		   new String[] {
			   "group", "availability",
			   "order", "130",
			   "label", "Note",
			   "help", "How long, how often, under which conditions."
		   });
		addAnnotation
		  (experienceEClass,
		   source,
		   new String[] {
			   "label", "Experience",
			   "plural", "Experience",
			   "icon", "experience",
			   "title", "title",
			   "help", "What somebody did before."
		   });
		addAnnotation
		  (getExperience_Title(),
		   source,
		   new String[] {
			   "group", "availability",
			   "order", "110",
			   "label", "Title",
			   "help", "What it was."
		   });
		addAnnotation
		  (getExperience_Organisation(),
		   source,
		   new String[] {
			   "group", "availability",
			   "order", "120",
			   "label", "Organisation",
			   "help", "Where."
		   });
		addAnnotation
		  (getExperience_Area(),
		   source,
		   new String[] {
			   "group", "availability",
			   "order", "130",
			   "label", "Country",
			   "help", "Country.",
			   "scheme", "area"
		   });
		addAnnotation
		  (getExperience_From(),
		   source,
		   new String[] {
			   "group", "availability",
			   "order", "140",
			   "label", "From",
			   "help", "Beginning."
		   });
		addAnnotation
		  (getExperience_To(),
		   source,
		   new String[] {
			   "group", "availability",
			   "order", "150",
			   "label", "To",
			   "help", "End."
		   });
		addAnnotation
		  (getExperience_Description(),
		   source,
		   new String[] {
			   "group", "availability",
			   "order", "160",
			   "label", "Description",
			   "help", "What the person did.",
			   "multiline", "true"
		   });
		addAnnotation
		  (consentEClass,
		   source,
		   new String[] {
			   "label", "Consent",
			   "plural", "Consents",
			   "icon", "consent",
			   "title", "scope",
			   "help", "What somebody agreed to."
		   });
		addAnnotation
		  (getConsent_Scope(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "110",
			   "label", "Agrees to",
			   "help", "What the consent covers."
		   });
		addAnnotation
		  (getConsent_Purpose(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "120",
			   "label", "Purpose",
			   "help", "What for, in words."
		   });
		addAnnotation
		  (getConsent_Date(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "130",
			   "label", "Given on",
			   "help", "When it was given."
		   });
		addAnnotation
		  (getConsent_Until(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "140",
			   "label", "Until",
			   "help", "When it ends."
		   });
		addAnnotation
		  (getConsent_Withdrawn(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "150",
			   "label", "Withdrawn on",
			   "help", "When it was taken back."
		   });
		addAnnotation
		  (getConsent_Guardian(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "160",
			   "label", "Guardian",
			   "help", "Name of the guardian who agreed, for minors."
		   });
		addAnnotation
		  (getConsent_GuardianRelation(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "170",
			   "label", "Relation",
			   "help", "What the guardian is to the person."
		   });
		addAnnotation
		  (contactDataEClass,
		   source,
		   new String[] {
			   "label", "Contact data",
			   "plural", "Contact data",
			   "icon", "contact",
			   "title", "email",
			   "help", "How to reach somebody; confidential."
		   });
		addAnnotation
		  (getContactData_Email(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "110",
			   "label", "E-mail",
			   "help", "E-mail address.",
			   "pattern", ".+@.+"
		   });
		addAnnotation
		  (getContactData_Telephone(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "120",
			   "label", "Telephone",
			   "help", "Number with country code."
		   });
		addAnnotation
		  (getContactData_Address(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "130",
			   "label", "Address",
			   "help", "Postal address.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getContactData_GuardianName(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "140",
			   "label", "Guardian",
			   "help", "Guardian of a minor."
		   });
		addAnnotation
		  (getContactData_GuardianContact(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "150",
			   "label", "Guardian\'s contact",
			   "help", "How to reach the guardian."
		   });
		addAnnotation
		  (expertEClass,
		   source,
		   new String[] {
			   "label", "Expert",
			   "plural", "Experts",
			   "icon", "expert",
			   "title", "name title",
			   "help", "Somebody who could come for an assignment; confidential."
		   });
		addAnnotation
		  (getExpert_Occupation(),
		   source,
		   new String[] {
			   "group", "work",
			   "order", "110",
			   "label", "Occupation",
			   "help", "Main occupation.",
			   "scheme", "occupation"
		   });
		addAnnotation
		  (getExpert_Expertise(),
		   source,
		   new String[] {
			   "group", "work",
			   "order", "120",
			   "label", "Expertise",
			   "help", "What the person knows.",
			   "scheme", "area-of-work theme"
		   });
		addAnnotation
		  (getExpert_Schemes(),
		   source,
		   new String[] {
			   "group", "work",
			   "order", "130",
			   "label", "Schemes",
			   "help", "Schemes the person takes part in, such as TOKTEN."
		   });
		addAnnotation
		  (getExpert_Voluntary(),
		   source,
		   new String[] {
			   "group", "work",
			   "order", "140",
			   "label", "Without fee",
			   "help", "Whether the person would come without a fee."
		   });
		addAnnotation
		  (getExpert_Biography(),
		   source,
		   new String[] {
			   "group", "work",
			   "order", "150",
			   "label", "Biography",
			   "help", "A short account of work and life.",
			   "multiline", "true"
		   });
		addAnnotation
		  (candidateEClass,
		   source,
		   new String[] {
			   "label", "Candidate",
			   "plural", "Candidates",
			   "icon", "candidate",
			   "title", "name title",
			   "help", "Somebody who looks for a placement; confidential."
		   });
		addAnnotation
		  (getCandidate_School(),
		   source,
		   new String[] {
			   "group", "education",
			   "order", "110",
			   "label", "School",
			   "help", "School or university."
		   });
		addAnnotation
		  (getCandidate_Field(),
		   source,
		   new String[] {
			   "group", "education",
			   "order", "120",
			   "label", "Field of study",
			   "help", "What the person studies."
		   });
		addAnnotation
		  (getCandidate_Grade(),
		   source,
		   new String[] {
			   "group", "education",
			   "order", "130",
			   "label", "Year",
			   "help", "Class or year of study."
		   });
		addAnnotation
		  (getCandidate_InternshipAreas(),
		   source,
		   new String[] {
			   "group", "education",
			   "order", "140",
			   "label", "Areas of interest",
			   "help", "In which areas the person would like to work.",
			   "scheme", "internship-area"
		   });
		addAnnotation
		  (getCandidate_Motivation(),
		   source,
		   new String[] {
			   "group", "education",
			   "order", "150",
			   "label", "Motivation",
			   "help", "Why the person wants to come.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getCandidate_Schemes(),
		   source,
		   new String[] {
			   "group", "education",
			   "order", "160",
			   "label", "Schemes",
			   "help", "Schemes the person applies to."
		   });
		addAnnotation
		  (needEClass,
		   source,
		   new String[] {
			   "label", "Need",
			   "plural", "Needs",
			   "icon", "need",
			   "title", "title",
			   "help", "Terms of reference or a placement: somebody is needed."
		   });
		addAnnotation
		  (getNeed_Type(),
		   source,
		   new String[] {
			   "group", "need",
			   "order", "110",
			   "label", "Type",
			   "help", "Terms of reference for an expert, or a placement."
		   });
		addAnnotation
		  (getNeed_State(),
		   source,
		   new String[] {
			   "group", "need",
			   "order", "120",
			   "label", "State",
			   "help", "Draft, open, filled or closed."
		   });
		addAnnotation
		  (getNeed_Host(),
		   source,
		   new String[] {
			   "group", "need",
			   "order", "130",
			   "label", "Host",
			   "help", "Where the person would work."
		   });
		addAnnotation
		  (getNeed_Supervisor(),
		   source,
		   new String[] {
			   "group", "need",
			   "order", "140",
			   "label", "Supervisor",
			   "help", "Who looks after the person."
		   });
		addAnnotation
		  (getNeed_Programme(),
		   source,
		   new String[] {
			   "group", "need",
			   "order", "150",
			   "label", "Programme",
			   "help", "Programme it belongs to."
		   });
		addAnnotation
		  (getNeed_Request(),
		   source,
		   new String[] {
			   "group", "need",
			   "order", "160",
			   "label", "Request",
			   "help", "Request it answers."
		   });
		addAnnotation
		  (getNeed_Tasks(),
		   source,
		   new String[] {
			   "group", "need",
			   "order", "170",
			   "label", "Tasks",
			   "help", "What is to be done.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getNeed_Skills(),
		   source,
		   new String[] {
			   "group", "skills",
			   "order", "180",
			   "label", "Skills needed",
			   "help", "What the person must or should be able to do.",
			   "columns", "concept description grade weight mustHave"
		   });
		addAnnotation
		  (getNeed_LanguageSkills(),
		   source,
		   new String[] {
			   "group", "skills",
			   "order", "190",
			   "label", "Languages needed",
			   "help", "Languages the person must speak.",
			   "columns", "language level"
		   });
		addAnnotation
		  (getNeed_InternshipArea(),
		   source,
		   new String[] {
			   "group", "skills",
			   "order", "200",
			   "label", "Internship area",
			   "help", "For placements: the area of work.",
			   "scheme", "internship-area"
		   });
		addAnnotation
		  (getNeed_EducationLevel(),
		   source,
		   new String[] {
			   "group", "skills",
			   "order", "210",
			   "label", "Level of education",
			   "help", "Lowest level that is needed.",
			   "scheme", "skill-level"
		   });
		addAnnotation
		  (getNeed_Start(),
		   source,
		   new String[] {
			   "group", "conditions",
			   "order", "220",
			   "label", "From",
			   "help", "When it should begin."
		   });
		addAnnotation
		  (getNeed_End(),
		   source,
		   new String[] {
			   "group", "conditions",
			   "order", "230",
			   "label", "To",
			   "help", "When it should end."
		   });
		addAnnotation
		  (getNeed_Weeks(),
		   source,
		   new String[] {
			   "group", "conditions",
			   "order", "240",
			   "label", "Duration",
			   "help", "How many weeks.",
			   "unit", "weeks"
		   });
		addAnnotation
		  (getNeed_Place(),
		   source,
		   new String[] {
			   "group", "conditions",
			   "order", "250",
			   "label", "Place",
			   "help", "Town and office."
		   });
		addAnnotation
		  (getNeed_PlaceArea(),
		   source,
		   new String[] {
			   "group", "conditions",
			   "order", "260",
			   "label", "Country",
			   "help", "Country.",
			   "scheme", "area"
		   });
		addAnnotation
		  (getNeed_Positions(),
		   source,
		   new String[] {
			   "group", "conditions",
			   "order", "270",
			   "label", "Positions",
			   "help", "How many people are needed."
		   });
		addAnnotation
		  (getNeed_Terms(),
		   source,
		   new String[] {
			   "group", "conditions",
			   "order", "280",
			   "label", "Terms",
			   "help", "Fee, travel, housing, insurance.",
			   "multiline", "true"
		   });
		addAnnotation
		  (skillRequirementEClass,
		   source,
		   new String[] {
			   "label", "Skill needed",
			   "plural", "Skills needed",
			   "icon", "skill",
			   "title", "concept",
			   "help", "A skill a need asks for."
		   });
		addAnnotation
		  (getSkillRequirement_Concept(),
		   source,
		   new String[] {
			   "group", "skills",
			   "order", "110",
			   "label", "Skill",
			   "help", "Occupation or theme.",
			   "scheme", "occupation theme"
		   });
		addAnnotation
		  (getSkillRequirement_Description(),
		   source,
		   new String[] {
			   "group", "skills",
			   "order", "120",
			   "label", "Description",
			   "help", "The skill in words."
		   });
		addAnnotation
		  (getSkillRequirement_Grade(),
		   source,
		   new String[] {
			   "group", "skills",
			   "order", "130",
			   "label", "How well",
			   "help", "Lowest grade that is enough."
		   });
		addAnnotation
		  (getSkillRequirement_Weight(),
		   source,
		   new String[] {
			   "group", "skills",
			   "order", "140",
			   "label", "Weight",
			   "help", "How much it counts beside the others, 1 if empty."
		   });
		addAnnotation
		  (getSkillRequirement_MustHave(),
		   source,
		   new String[] {
			   "group", "skills",
			   "order", "150",
			   "label", "Must have",
			   "help", "Yes when nobody without it is considered."
		   });
		addAnnotation
		  (assignmentEClass,
		   source,
		   new String[] {
			   "label", "Assignment",
			   "plural", "Assignments",
			   "icon", "assignment",
			   "title", "title need person",
			   "help", "An expert or a candidate takes up a need."
		   });
		addAnnotation
		  (getAssignment_Need(),
		   source,
		   new String[] {
			   "group", "assignment",
			   "order", "110",
			   "label", "Need",
			   "help", "What is to be done."
		   });
		addAnnotation
		  (getAssignment_Person(),
		   source,
		   new String[] {
			   "group", "assignment",
			   "order", "120",
			   "label", "Expert or candidate",
			   "help", "Who does it."
		   });
		addAnnotation
		  (getAssignment_State(),
		   source,
		   new String[] {
			   "group", "assignment",
			   "order", "130",
			   "label", "State",
			   "help", "From proposed to completed."
		   });
		addAnnotation
		  (getAssignment_Start(),
		   source,
		   new String[] {
			   "group", "assignment",
			   "order", "140",
			   "label", "From",
			   "help", "First day."
		   });
		addAnnotation
		  (getAssignment_End(),
		   source,
		   new String[] {
			   "group", "assignment",
			   "order", "150",
			   "label", "To",
			   "help", "Last day."
		   });
		addAnnotation
		  (getAssignment_Supervisor(),
		   source,
		   new String[] {
			   "group", "assignment",
			   "order", "160",
			   "label", "Supervisor",
			   "help", "Who looks after the person."
		   });
		addAnnotation
		  (getAssignment_Report(),
		   source,
		   new String[] {
			   "group", "follow",
			   "order", "170",
			   "label", "Report",
			   "help", "What was done and what came of it.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getAssignment_ReportDocument(),
		   source,
		   new String[] {
			   "group", "follow",
			   "order", "180",
			   "label", "Report as a publication",
			   "help", "The report, if it is recorded here."
		   });
		addAnnotation
		  (getAssignment_Lessons(),
		   source,
		   new String[] {
			   "group", "follow",
			   "order", "190",
			   "label", "Lessons",
			   "help", "Lessons that came of it."
		   });
		addAnnotation
		  (getAssignment_FollowUps(),
		   source,
		   new String[] {
			   "group", "follow",
			   "order", "200",
			   "label", "Follow-up",
			   "help", "What was heard from the person and the host later.",
			   "columns", "date text"
		   });
		addAnnotation
		  (followUpEClass,
		   source,
		   new String[] {
			   "label", "Follow-up",
			   "plural", "Follow-ups",
			   "icon", "follow",
			   "title", "text",
			   "help", "What was heard later."
		   });
		addAnnotation
		  (getFollowUp_Date(),
		   source,
		   new String[] {
			   "group", "follow",
			   "order", "110",
			   "label", "Date",
			   "help", "When."
		   });
		addAnnotation
		  (getFollowUp_Text(),
		   source,
		   new String[] {
			   "group", "follow",
			   "order", "120",
			   "label", "Text",
			   "help", "What was heard.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getFollowUp_By(),
		   source,
		   new String[] {
			   "group", "follow",
			   "order", "130",
			   "label", "From",
			   "help", "Who said so."
		   });
		addAnnotation
		  (datasetEClass,
		   source,
		   new String[] {
			   "label", "Data set",
			   "plural", "Data sets",
			   "icon", "dataset",
			   "title", "title",
			   "help", "A set of observations used as evidence."
		   });
		addAnnotation
		  (getDataset_Publisher(),
		   source,
		   new String[] {
			   "group", "dataset",
			   "order", "110",
			   "label", "Publisher",
			   "help", "Organisation that makes it."
		   });
		addAnnotation
		  (getDataset_PublisherName(),
		   source,
		   new String[] {
			   "group", "dataset",
			   "order", "120",
			   "label", "Publisher as given",
			   "help", "Name of the publisher, when not recorded here."
		   });
		addAnnotation
		  (getDataset_Edition(),
		   source,
		   new String[] {
			   "group", "dataset",
			   "order", "130",
			   "label", "Edition",
			   "help", "Edition or release."
		   });
		addAnnotation
		  (getDataset_Issued(),
		   source,
		   new String[] {
			   "group", "dataset",
			   "order", "140",
			   "label", "Published on",
			   "help", "When this edition came out."
		   });
		addAnnotation
		  (getDataset_Retrieved(),
		   source,
		   new String[] {
			   "group", "dataset",
			   "order", "150",
			   "label", "Fetched on",
			   "help", "When it was taken over."
		   });
		addAnnotation
		  (getDataset_Url(),
		   source,
		   new String[] {
			   "group", "dataset",
			   "order", "160",
			   "label", "Address",
			   "help", "Where it comes from.",
			   "pattern", "https?://.+"
		   });
		addAnnotation
		  (getDataset_Rights(),
		   source,
		   new String[] {
			   "group", "dataset",
			   "order", "170",
			   "label", "Licence",
			   "help", "Under which conditions it may be used."
		   });
		addAnnotation
		  (getDataset_Dataflow(),
		   source,
		   new String[] {
			   "group", "coverage",
			   "order", "180",
			   "label", "Dataflow",
			   "help", "Name of the SDMX data flow, under which the observations are kept."
		   });
		addAnnotation
		  (getDataset_Components(),
		   source,
		   new String[] {
			   "group", "coverage",
			   "order", "190",
			   "label", "Dimensions and measures",
			   "help", "Columns of the data set.",
			   "columns", "code role label scheme unit"
		   });
		addAnnotation
		  (getDataset_TimeStart(),
		   source,
		   new String[] {
			   "group", "coverage",
			   "order", "200",
			   "label", "Years from",
			   "help", "First year covered."
		   });
		addAnnotation
		  (getDataset_TimeEnd(),
		   source,
		   new String[] {
			   "group", "coverage",
			   "order", "210",
			   "label", "Years to",
			   "help", "Last year covered."
		   });
		addAnnotation
		  (getDataset_ObservationCount(),
		   source,
		   new String[] {
			   "group", "coverage",
			   "order", "220",
			   "label", "Observations",
			   "help", "How many observations it has."
		   });
		addAnnotation
		  (getDataset_Observations(),
		   source,
		   new String[] {
			   "group", "coverage",
			   "order", "230",
			   "label", "File of observations",
			   "help", "Hash of the SDMX-CSV file in the space.",
			   "hidden", "true"
		   });
		addAnnotation
		  (getDataset_Method(),
		   source,
		   new String[] {
			   "group", "coverage",
			   "order", "240",
			   "label", "Method",
			   "help", "How the data were collected and what to beware of.",
			   "multiline", "true"
		   });
		addAnnotation
		  (datasetComponentEClass,
		   source,
		   new String[] {
			   "label", "Column",
			   "plural", "Columns",
			   "icon", "column",
			   "title", "code",
			   "help", "A dimension, measure or attribute of a data set."
		   });
		addAnnotation
		  (getDatasetComponent_Code(),
		   source,
		   new String[] {
			   "group", "coverage",
			   "order", "110",
			   "label", "Code",
			   "help", "Code of the column."
		   });
		addAnnotation
		  (getDatasetComponent_Role(),
		   source,
		   new String[] {
			   "group", "coverage",
			   "order", "120",
			   "label", "Role",
			   "help", "Dimension, measure or attribute."
		   });
		addAnnotation
		  (getDatasetComponent_Label(),
		   source,
		   new String[] {
			   "group", "coverage",
			   "order", "130",
			   "label", "Name",
			   "help", "Name for people."
		   });
		addAnnotation
		  (getDatasetComponent_Scheme(),
		   source,
		   new String[] {
			   "group", "coverage",
			   "order", "140",
			   "label", "Vocabulary",
			   "help", "Scheme of the codes."
		   });
		addAnnotation
		  (getDatasetComponent_Unit(),
		   source,
		   new String[] {
			   "group", "coverage",
			   "order", "150",
			   "label", "Unit",
			   "help", "Unit of the measure."
		   });
		addAnnotation
		  (getDatasetComponent_Description(),
		   source,
		   new String[] {
			   "group", "coverage",
			   "order", "160",
			   "label", "Description",
			   "help", "What is meant.",
			   "multiline", "true"
		   });
		addAnnotation
		  (vocabularyEClass,
		   source,
		   new String[] {
			   "label", "Vocabulary",
			   "plural", "Vocabularies",
			   "icon", "vocabulary",
			   "title", "title scheme",
			   "help", "A list of concepts with codes, labels and relations."
		   });
		addAnnotation
		  (getVocabulary_Scheme(),
		   source,
		   new String[] {
			   "group", "vocabulary",
			   "order", "110",
			   "label", "Scheme",
			   "help", "Short name used in front of codes, as in area:ALB.",
			   "pattern", "[a-z][a-z0-9-]*"
		   });
		addAnnotation
		  (getVocabulary_Version(),
		   source,
		   new String[] {
			   "group", "vocabulary",
			   "order", "120",
			   "label", "Version",
			   "help", "Version or edition."
		   });
		addAnnotation
		  (getVocabulary_Issued(),
		   source,
		   new String[] {
			   "group", "vocabulary",
			   "order", "130",
			   "label", "Published on",
			   "help", "When this version was published."
		   });
		addAnnotation
		  (getVocabulary_Publisher(),
		   source,
		   new String[] {
			   "group", "vocabulary",
			   "order", "140",
			   "label", "Publisher",
			   "help", "Who keeps the list."
		   });
		addAnnotation
		  (getVocabulary_Url(),
		   source,
		   new String[] {
			   "group", "vocabulary",
			   "order", "150",
			   "label", "Address",
			   "help", "Where the list comes from.",
			   "pattern", "https?://.+"
		   });
		addAnnotation
		  (getVocabulary_Rights(),
		   source,
		   new String[] {
			   "group", "vocabulary",
			   "order", "160",
			   "label", "Licence",
			   "help", "Under which conditions it may be used."
		   });
		addAnnotation
		  (getVocabulary_Concepts(),
		   source,
		   new String[] {
			   "group", "vocabulary",
			   "order", "170",
			   "label", "Concepts",
			   "help", "The concepts of the list.",
			   "columns", "notation labels broader validTo"
		   });
		addAnnotation
		  (conceptEClass,
		   source,
		   new String[] {
			   "label", "Concept",
			   "plural", "Concepts",
			   "icon", "concept",
			   "title", "labels notation",
			   "help", "A term of a vocabulary."
		   });
		addAnnotation
		  (getConcept_Notation(),
		   source,
		   new String[] {
			   "group", "concept",
			   "order", "110",
			   "label", "Code",
			   "help", "Code within the vocabulary."
		   });
		addAnnotation
		  (getConcept_Labels(),
		   source,
		   new String[] {
			   "group", "concept",
			   "order", "120",
			   "label", "Label",
			   "help", "Name in each language."
		   });
		addAnnotation
		  (getConcept_Definition(),
		   source,
		   new String[] {
			   "group", "concept",
			   "order", "130",
			   "label", "Definition",
			   "help", "What is meant.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getConcept_ScopeNote(),
		   source,
		   new String[] {
			   "group", "concept",
			   "order", "140",
			   "label", "How to use",
			   "help", "When to use it and when not.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getConcept_Aliases(),
		   source,
		   new String[] {
			   "group", "concept",
			   "order", "150",
			   "label", "Other names",
			   "help", "Names under which sources know it.",
			   "columns", "label language source"
		   });
		addAnnotation
		  (getConcept_Broader(),
		   source,
		   new String[] {
			   "group", "mapping",
			   "order", "160",
			   "label", "Broader",
			   "help", "Wider concepts or groups it belongs to."
		   });
		addAnnotation
		  (getConcept_Related(),
		   source,
		   new String[] {
			   "group", "mapping",
			   "order", "170",
			   "label", "Related",
			   "help", "Concepts that have to do with it."
		   });
		addAnnotation
		  (getConcept_Mappings(),
		   source,
		   new String[] {
			   "group", "mapping",
			   "order", "180",
			   "label", "Mappings",
			   "help", "The same or similar concepts elsewhere.",
			   "columns", "type target"
		   });
		addAnnotation
		  (getConcept_ValidFrom(),
		   source,
		   new String[] {
			   "group", "validity",
			   "order", "190",
			   "label", "Valid from",
			   "help", "Since when it exists."
		   });
		addAnnotation
		  (getConcept_ValidTo(),
		   source,
		   new String[] {
			   "group", "validity",
			   "order", "200",
			   "label", "Valid to",
			   "help", "Until when it existed."
		   });
		addAnnotation
		  (getConcept_Codes(),
		   source,
		   new String[] {
			   "group", "validity",
			   "order", "210",
			   "label", "Other codes",
			   "help", "Codes in other systems, each as system:code, such as alpha2:AL or m49:008."
		   });
		addAnnotation
		  (mappingEClass,
		   source,
		   new String[] {
			   "label", "Mapping",
			   "plural", "Mappings",
			   "icon", "mapping",
			   "title", "target",
			   "help", "How a concept relates to one of another vocabulary."
		   });
		addAnnotation
		  (getMapping_Type(),
		   source,
		   new String[] {
			   "group", "mapping",
			   "order", "110",
			   "label", "Match",
			   "help", "Exact, close, broader, narrower or related."
		   });
		addAnnotation
		  (getMapping_Target(),
		   source,
		   new String[] {
			   "group", "mapping",
			   "order", "120",
			   "label", "Target",
			   "help", "The other concept."
		   });
		addAnnotation
		  (getMapping_Source(),
		   source,
		   new String[] {
			   "group", "mapping",
			   "order", "130",
			   "label", "Source",
			   "help", "Who says so."
		   });
		addAnnotation
		  (aliasEClass,
		   source,
		   new String[] {
			   "label", "Other name",
			   "plural", "Other names",
			   "icon", "alias",
			   "title", "label",
			   "help", "A name under which a source knows a concept."
		   });
		addAnnotation
		  (getAlias_Label(),
		   source,
		   new String[] {
			   "group", "concept",
			   "order", "110",
			   "label", "Name",
			   "help", "The name as the source spells it."
		   });
		addAnnotation
		  (getAlias_Language(),
		   source,
		   new String[] {
			   "group", "concept",
			   "order", "120",
			   "label", "Language",
			   "help", "Language of the name.",
			   "scheme", "language"
		   });
		addAnnotation
		  (getAlias_Source(),
		   source,
		   new String[] {
			   "group", "concept",
			   "order", "130",
			   "label", "Source",
			   "help", "Source that spells it so."
		   });
		addAnnotation
		  (getAlias_ValidFrom(),
		   source,
		   new String[] {
			   "group", "concept",
			   "order", "140",
			   "label", "Valid from",
			   "help", "Since when the name was used."
		   });
		addAnnotation
		  (getAlias_ValidTo(),
		   source,
		   new String[] {
			   "group", "concept",
			   "order", "150",
			   "label", "Valid to",
			   "help", "Until when the name was used."
		   });
		addAnnotation
		  (spaceInfoEClass,
		   source,
		   new String[] {
			   "label", "Space",
			   "plural", "Spaces",
			   "icon", "space",
			   "title", "title name",
			   "help", "What a space is for, who belongs to it and which rules it keeps."
		   });
		addAnnotation
		  (getSpaceInfo_Name(),
		   source,
		   new String[] {
			   "group", "space",
			   "order", "110",
			   "label", "Short name",
			   "help", "Name of the space in addresses and folders."
		   });
		addAnnotation
		  (getSpaceInfo_SpaceKind(),
		   source,
		   new String[] {
			   "group", "space",
			   "order", "120",
			   "label", "Kind",
			   "help", "Private, office, network or sample."
		   });
		addAnnotation
		  (getSpaceInfo_Purpose(),
		   source,
		   new String[] {
			   "group", "space",
			   "order", "130",
			   "label", "Purpose",
			   "help", "What is collected here and for whom.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getSpaceInfo_Languages(),
		   source,
		   new String[] {
			   "group", "space",
			   "order", "140",
			   "label", "Languages",
			   "help", "Languages texts may be written in.",
			   "scheme", "language"
		   });
		addAnnotation
		  (getSpaceInfo_ReviewPolicy(),
		   source,
		   new String[] {
			   "group", "rules",
			   "order", "150",
			   "label", "Review policy",
			   "help", "How lessons are reviewed here.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getSpaceInfo_ReviewersNeeded(),
		   source,
		   new String[] {
			   "group", "rules",
			   "order", "160",
			   "label", "Reviewers needed",
			   "help", "How many members other than the authors must agree."
		   });
		addAnnotation
		  (getSpaceInfo_ContactDataAllowed(),
		   source,
		   new String[] {
			   "group", "rules",
			   "order", "170",
			   "label", "Contact data allowed",
			   "help", "Whether contact data of people may be kept here."
		   });
		addAnnotation
		  (getSpaceInfo_DefaultConfidentiality(),
		   source,
		   new String[] {
			   "group", "rules",
			   "order", "180",
			   "label", "Usual confidentiality",
			   "help", "Who may see records that say nothing else."
		   });
		addAnnotation
		  (getSpaceInfo_SchemaVersion(),
		   source,
		   new String[] {
			   "group", "rules",
			   "order", "190",
			   "label", "Version of the format",
			   "help", "Version of the model the records are written in."
		   });
		addAnnotation
		  (getSpaceInfo_Epoch(),
		   source,
		   new String[] {
			   "group", "rules",
			   "order", "200",
			   "label", "Epoch",
			   "help", "Counts how often the history of the space was begun anew.",
			   "hidden", "true"
		   });
		addAnnotation
		  (getSpaceInfo_Members(),
		   source,
		   new String[] {
			   "group", "members",
			   "order", "210",
			   "label", "Members",
			   "help", "Who belongs to the space.",
			   "columns", "name roles emails joined"
		   });
		addAnnotation
		  (getSpaceInfo_SignaturePolicy(),
		   source,
		   new String[] {
			   "group", "rules",
			   "order", "202",
			   "label", "Unsigned changes",
			   "help", "What happens to changes from others that no member signed."
		   });
		addAnnotation
		  (getSpaceInfo_AcceptingRoles(),
		   source,
		   new String[] {
			   "group", "rules",
			   "order", "204",
			   "label", "Who may accept",
			   "help", "Roles that accept reviewed texts; without any: reviewer, moderator and owner."
		   });
		addAnnotation
		  (spaceMemberEClass,
		   source,
		   new String[] {
			   "label", "Member",
			   "plural", "Members",
			   "icon", "member",
			   "title", "name",
			   "help", "Somebody who belongs to a space."
		   });
		addAnnotation
		  (getSpaceMember_Name(),
		   source,
		   new String[] {
			   "group", "members",
			   "order", "110",
			   "label", "Name",
			   "help", "Name."
		   });
		addAnnotation
		  (getSpaceMember_Practitioner(),
		   source,
		   new String[] {
			   "group", "members",
			   "order", "120",
			   "label", "Practitioner",
			   "help", "The member\'s profile."
		   });
		addAnnotation
		  (getSpaceMember_Emails(),
		   source,
		   new String[] {
			   "group", "members",
			   "order", "130",
			   "label", "E-mails",
			   "help", "Addresses under which the member saves.",
			   "pattern", ".+@.+"
		   });
		addAnnotation
		  (getSpaceMember_Roles(),
		   source,
		   new String[] {
			   "group", "members",
			   "order", "140",
			   "label", "Roles",
			   "help", "Any of owner, moderator, reviewer, editor, reader."
		   });
		addAnnotation
		  (getSpaceMember_Keys(),
		   source,
		   new String[] {
			   "group", "members",
			   "order", "150",
			   "label", "Keys",
			   "help", "Keys with which the member signs.",
			   "columns", "type publicKey from to"
		   });
		addAnnotation
		  (getSpaceMember_Joined(),
		   source,
		   new String[] {
			   "group", "members",
			   "order", "160",
			   "label", "Joined",
			   "help", "Since when."
		   });
		addAnnotation
		  (getSpaceMember_Left(),
		   source,
		   new String[] {
			   "group", "members",
			   "order", "170",
			   "label", "Left",
			   "help", "Until when."
		   });
	}

	/**
	 * Initializes the annotations for <b>http://sankofa.org/label</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createLabelAnnotations() {
		String source = "http://sankofa.org/label";
		addAnnotation
		  (absenceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Given"
		   });
		addAnnotation
		  (absenceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (absenceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Not applicable"
		   });
		addAnnotation
		  (absenceEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Withheld"
		   });
		addAnnotation
		  (methodEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Typed by a person"
		   });
		addAnnotation
		  (methodEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Imported"
		   });
		addAnnotation
		  (methodEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Computed"
		   });
		addAnnotation
		  (confidenceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (confidenceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Low"
		   });
		addAnnotation
		  (confidenceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Medium"
		   });
		addAnnotation
		  (confidenceEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "High"
		   });
		addAnnotation
		  (confidentialityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "As the space says"
		   });
		addAnnotation
		  (confidentialityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Open"
		   });
		addAnnotation
		  (confidentialityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Network members"
		   });
		addAnnotation
		  (confidentialityEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Restricted"
		   });
		addAnnotation
		  (confidentialityEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Confidential"
		   });
		addAnnotation
		  (reviewStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Draft"
		   });
		addAnnotation
		  (reviewStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Submitted"
		   });
		addAnnotation
		  (reviewStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "In review"
		   });
		addAnnotation
		  (reviewStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Validated"
		   });
		addAnnotation
		  (reviewStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Returned"
		   });
		addAnnotation
		  (reviewStateEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Rejected"
		   });
		addAnnotation
		  (reviewStateEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label", "Retired"
		   });
		addAnnotation
		  (reviewStateEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label", "Superseded"
		   });
		addAnnotation
		  (triStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (triStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Yes"
		   });
		addAnnotation
		  (triStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "No"
		   });
		addAnnotation
		  (judgementEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (judgementEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Yes"
		   });
		addAnnotation
		  (judgementEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Partly"
		   });
		addAnnotation
		  (judgementEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "No"
		   });
		addAnnotation
		  (likelihoodEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (likelihoodEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Likely"
		   });
		addAnnotation
		  (likelihoodEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Possible"
		   });
		addAnnotation
		  (likelihoodEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Unlikely"
		   });
		addAnnotation
		  (sexEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (sexEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Female"
		   });
		addAnnotation
		  (sexEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Male"
		   });
		addAnnotation
		  (sexEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Other"
		   });
		addAnnotation
		  (sexEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "All"
		   });
		addAnnotation
		  (migrationFlowEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (migrationFlowEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Leaving"
		   });
		addAnnotation
		  (migrationFlowEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Living abroad"
		   });
		addAnnotation
		  (migrationFlowEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Returning"
		   });
		addAnnotation
		  (migrationFlowEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Arriving"
		   });
		addAnnotation
		  (migrationFlowEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "In transit"
		   });
		addAnnotation
		  (motiveEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (motiveEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Work"
		   });
		addAnnotation
		  (motiveEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Family"
		   });
		addAnnotation
		  (motiveEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Study"
		   });
		addAnnotation
		  (motiveEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Protection"
		   });
		addAnnotation
		  (motiveEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Environment"
		   });
		addAnnotation
		  (motiveEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label", "Retirement"
		   });
		addAnnotation
		  (motiveEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label", "Mixed"
		   });
		addAnnotation
		  (motiveEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "label", "Other"
		   });
		addAnnotation
		  (returnIntentionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (returnIntentionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Likely to return"
		   });
		addAnnotation
		  (returnIntentionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Temporary or circular return"
		   });
		addAnnotation
		  (returnIntentionEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Possible"
		   });
		addAnnotation
		  (returnIntentionEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Unlikely to return"
		   });
		addAnnotation
		  (returnIntentionEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Mixed"
		   });
		addAnnotation
		  (remittanceBasisEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (remittanceBasisEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Reported banking flows"
		   });
		addAnnotation
		  (remittanceBasisEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Migrant stocks"
		   });
		addAnnotation
		  (remittanceBasisEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Migrant stocks and host income"
		   });
		addAnnotation
		  (remittanceBasisEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Migrant stocks and both incomes"
		   });
		addAnnotation
		  (remittanceBasisEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Household survey"
		   });
		addAnnotation
		  (remittanceBasisEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label", "Official total"
		   });
		addAnnotation
		  (remittanceBasisEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label", "Other"
		   });
		addAnnotation
		  (actualJudgementEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Not judged yet"
		   });
		addAnnotation
		  (actualJudgementEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "A range can be argued"
		   });
		addAnnotation
		  (actualJudgementEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Cannot be said"
		   });
		addAnnotation
		  (factorKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Household preferences"
		   });
		addAnnotation
		  (factorKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Gender equality"
		   });
		addAnnotation
		  (factorKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Cultural and social norms"
		   });
		addAnnotation
		  (factorKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Other"
		   });
		addAnnotation
		  (impactDirectionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (impactDirectionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Positive"
		   });
		addAnnotation
		  (impactDirectionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Negative"
		   });
		addAnnotation
		  (impactDirectionEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Mixed"
		   });
		addAnnotation
		  (householdUseKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (householdUseKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Consumption"
		   });
		addAnnotation
		  (householdUseKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Schooling"
		   });
		addAnnotation
		  (householdUseKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Health"
		   });
		addAnnotation
		  (householdUseKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Housing"
		   });
		addAnnotation
		  (householdUseKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Savings"
		   });
		addAnnotation
		  (householdUseKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label", "Enterprise"
		   });
		addAnnotation
		  (householdUseKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label", "Repaying debt"
		   });
		addAnnotation
		  (householdUseKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "label", "Community works"
		   });
		addAnnotation
		  (householdUseKindEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "label", "Other"
		   });
		addAnnotation
		  (transferChannelEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (transferChannelEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Bank"
		   });
		addAnnotation
		  (transferChannelEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Money transfer operator"
		   });
		addAnnotation
		  (transferChannelEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Mobile money"
		   });
		addAnnotation
		  (transferChannelEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Post"
		   });
		addAnnotation
		  (transferChannelEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Informal"
		   });
		addAnnotation
		  (transferChannelEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label", "Mixed"
		   });
		addAnnotation
		  (transferChannelEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label", "Other"
		   });
		addAnnotation
		  (strategyTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (strategyTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "National development plan"
		   });
		addAnnotation
		  (strategyTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Poverty reduction strategy"
		   });
		addAnnotation
		  (strategyTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Strategy on the international goals"
		   });
		addAnnotation
		  (strategyTypeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Migration policy"
		   });
		addAnnotation
		  (strategyTypeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Diaspora strategy"
		   });
		addAnnotation
		  (strategyTypeEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label", "Sector strategy"
		   });
		addAnnotation
		  (strategyTypeEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label", "Other"
		   });
		addAnnotation
		  (policyStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (policyStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Absent"
		   });
		addAnnotation
		  (policyStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Partial"
		   });
		addAnnotation
		  (policyStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Complete"
		   });
		addAnnotation
		  (policyInstrumentEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (policyInstrumentEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Law or regulation"
		   });
		addAnnotation
		  (policyInstrumentEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Bilateral or regional agreement"
		   });
		addAnnotation
		  (policyInstrumentEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "GATS Mode IV commitment"
		   });
		addAnnotation
		  (policyInstrumentEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Programme or service"
		   });
		addAnnotation
		  (policyInstrumentEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Incentive"
		   });
		addAnnotation
		  (policyInstrumentEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label", "Institution"
		   });
		addAnnotation
		  (policyInstrumentEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label", "Information"
		   });
		addAnnotation
		  (policyInstrumentEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "label", "Finance or tax"
		   });
		addAnnotation
		  (policyInstrumentEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "label", "Research"
		   });
		addAnnotation
		  (policyInstrumentEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "label", "Other"
		   });
		addAnnotation
		  (impactDimensionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (impactDimensionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Economic"
		   });
		addAnnotation
		  (impactDimensionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Social"
		   });
		addAnnotation
		  (impactDimensionEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Political"
		   });
		addAnnotation
		  (impactDimensionEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Cultural"
		   });
		addAnnotation
		  (impactLevelEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (impactLevelEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Household"
		   });
		addAnnotation
		  (impactLevelEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Community"
		   });
		addAnnotation
		  (impactLevelEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "National"
		   });
		addAnnotation
		  (affectedEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (affectedEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Those who leave"
		   });
		addAnnotation
		  (affectedEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Those who stay"
		   });
		addAnnotation
		  (affectedEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Both"
		   });
		addAnnotation
		  (affectedEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Those who return"
		   });
		addAnnotation
		  (assessabilityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (assessabilityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Can be measured"
		   });
		addAnnotation
		  (assessabilityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Can be measured in part"
		   });
		addAnnotation
		  (assessabilityEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Hard to assess"
		   });
		addAnnotation
		  (evidenceGradeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (evidenceGradeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "No evidence"
		   });
		addAnnotation
		  (evidenceGradeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Single observations"
		   });
		addAnnotation
		  (evidenceGradeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Described in several sources"
		   });
		addAnnotation
		  (evidenceGradeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Measured"
		   });
		addAnnotation
		  (evidenceGradeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Cause established"
		   });
		addAnnotation
		  (programmeTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (programmeTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Programme"
		   });
		addAnnotation
		  (programmeTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Project"
		   });
		addAnnotation
		  (programmeTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Component"
		   });
		addAnnotation
		  (programmeTypeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Study"
		   });
		addAnnotation
		  (programmeTypeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Scheme"
		   });
		addAnnotation
		  (programmeTypeEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label", "Service"
		   });
		addAnnotation
		  (programmeTypeEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label", "Strategy"
		   });
		addAnnotation
		  (programmeStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (programmeStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Being formulated"
		   });
		addAnnotation
		  (programmeStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Planned"
		   });
		addAnnotation
		  (programmeStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "On request"
		   });
		addAnnotation
		  (programmeStatusEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Under way"
		   });
		addAnnotation
		  (programmeStatusEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Being finalised"
		   });
		addAnnotation
		  (programmeStatusEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label", "Closed"
		   });
		addAnnotation
		  (programmeStatusEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label", "Suspended"
		   });
		addAnnotation
		  (programmeStatusEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "label", "Cancelled"
		   });
		addAnnotation
		  (programmeFunctionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (programmeFunctionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Policy"
		   });
		addAnnotation
		  (programmeFunctionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Service"
		   });
		addAnnotation
		  (programmeFunctionEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Research"
		   });
		addAnnotation
		  (programmeFunctionEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Finance"
		   });
		addAnnotation
		  (programmeFunctionEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Capacity development"
		   });
		addAnnotation
		  (programmeFunctionEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label", "Coordination"
		   });
		addAnnotation
		  (programmeFunctionEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label", "Other"
		   });
		addAnnotation
		  (organisationRoleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (organisationRoleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Funding"
		   });
		addAnnotation
		  (organisationRoleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Accountable"
		   });
		addAnnotation
		  (organisationRoleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Extending"
		   });
		addAnnotation
		  (organisationRoleEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Implementing"
		   });
		addAnnotation
		  (organisationRoleEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Partner"
		   });
		addAnnotation
		  (activityScopeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (activityScopeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Global"
		   });
		addAnnotation
		  (activityScopeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Regional"
		   });
		addAnnotation
		  (activityScopeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Several countries"
		   });
		addAnnotation
		  (activityScopeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "National"
		   });
		addAnnotation
		  (activityScopeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Several provinces"
		   });
		addAnnotation
		  (activityScopeEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label", "One province"
		   });
		addAnnotation
		  (activityScopeEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label", "One district"
		   });
		addAnnotation
		  (activityScopeEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "label", "One place"
		   });
		addAnnotation
		  (markerSignificanceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (markerSignificanceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Not targeted"
		   });
		addAnnotation
		  (markerSignificanceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Significant objective"
		   });
		addAnnotation
		  (markerSignificanceEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Principal objective"
		   });
		addAnnotation
		  (markerSignificanceEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Principal objective and in support of an action programme"
		   });
		addAnnotation
		  (markerSignificanceEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Explicit primary objective"
		   });
		addAnnotation
		  (budgetTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Original"
		   });
		addAnnotation
		  (budgetTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Revised"
		   });
		addAnnotation
		  (budgetStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Indicative"
		   });
		addAnnotation
		  (budgetStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Committed"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Incoming funds"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Outgoing commitment"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Disbursement"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Expenditure"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Interest payment"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label", "Loan repayment"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label", "Reimbursement"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "label", "Purchase of equity"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "label", "Sale of equity"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "label", "Credit guarantee"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "label", "Incoming commitment"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "label", "Outgoing pledge"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(13),
		   source,
		   new String[] {
			   "label", "Incoming pledge"
		   });
		addAnnotation
		  (resultTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (resultTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Output"
		   });
		addAnnotation
		  (resultTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Outcome"
		   });
		addAnnotation
		  (resultTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Impact"
		   });
		addAnnotation
		  (resultTypeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Other"
		   });
		addAnnotation
		  (indicatorMeasureEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (indicatorMeasureEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Number of units"
		   });
		addAnnotation
		  (indicatorMeasureEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Percentage"
		   });
		addAnnotation
		  (indicatorMeasureEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Nominal scale"
		   });
		addAnnotation
		  (indicatorMeasureEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Ordinal scale"
		   });
		addAnnotation
		  (indicatorMeasureEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Qualitative"
		   });
		addAnnotation
		  (relationTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (relationTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Parent"
		   });
		addAnnotation
		  (relationTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Child"
		   });
		addAnnotation
		  (relationTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Sibling"
		   });
		addAnnotation
		  (relationTypeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Co-funded"
		   });
		addAnnotation
		  (relationTypeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Third party report"
		   });
		addAnnotation
		  (contactTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (contactTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "General enquiries"
		   });
		addAnnotation
		  (contactTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Project management"
		   });
		addAnnotation
		  (contactTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Financial management"
		   });
		addAnnotation
		  (contactTypeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Communications"
		   });
		addAnnotation
		  (conditionTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (conditionTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Policy"
		   });
		addAnnotation
		  (conditionTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Performance"
		   });
		addAnnotation
		  (conditionTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Fiduciary"
		   });
		addAnnotation
		  (lessonNatureEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Observed"
		   });
		addAnnotation
		  (lessonNatureEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Practice with unknown effect"
		   });
		addAnnotation
		  (lessonNatureEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Premise"
		   });
		addAnnotation
		  (lessonNatureEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Open question"
		   });
		addAnnotation
		  (lessonOutcomeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (lessonOutcomeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Success"
		   });
		addAnnotation
		  (lessonOutcomeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Failure"
		   });
		addAnnotation
		  (lessonOutcomeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Mixed"
		   });
		addAnnotation
		  (evidenceLevelEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (evidenceLevelEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Experience"
		   });
		addAnnotation
		  (evidenceLevelEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Promising practice"
		   });
		addAnnotation
		  (evidenceLevelEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Good practice"
		   });
		addAnnotation
		  (evidenceLevelEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Proven in several settings"
		   });
		addAnnotation
		  (conditionOperatorEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Is"
		   });
		addAnnotation
		  (conditionOperatorEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Is not"
		   });
		addAnnotation
		  (conditionOperatorEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Is at least"
		   });
		addAnnotation
		  (conditionOperatorEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Is at most"
		   });
		addAnnotation
		  (conditionOperatorEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Is between"
		   });
		addAnnotation
		  (conditionOperatorEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Is one of"
		   });
		addAnnotation
		  (useEffectEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown yet"
		   });
		addAnnotation
		  (useEffectEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Helped"
		   });
		addAnnotation
		  (useEffectEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "No effect"
		   });
		addAnnotation
		  (useEffectEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Harmed"
		   });
		addAnnotation
		  (requestScopeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (requestScopeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Request of a country for assistance"
		   });
		addAnnotation
		  (requestScopeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Question to the network"
		   });
		addAnnotation
		  (requestStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Draft"
		   });
		addAnnotation
		  (requestStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Open"
		   });
		addAnnotation
		  (requestStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Answered"
		   });
		addAnnotation
		  (requestStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Replies consolidated"
		   });
		addAnnotation
		  (requestStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Closed"
		   });
		addAnnotation
		  (requestStateEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Withdrawn"
		   });
		addAnnotation
		  (contributionChannelEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Workbench"
		   });
		addAnnotation
		  (contributionChannelEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "E-mail"
		   });
		addAnnotation
		  (contributionChannelEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Meeting"
		   });
		addAnnotation
		  (contributionChannelEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Telephone"
		   });
		addAnnotation
		  (contributionChannelEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Other"
		   });
		addAnnotation
		  (meetingTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (meetingTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Conference"
		   });
		addAnnotation
		  (meetingTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Dialogue of governments"
		   });
		addAnnotation
		  (meetingTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Consultation"
		   });
		addAnnotation
		  (meetingTypeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Coordination meeting"
		   });
		addAnnotation
		  (meetingTypeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Meeting of stakeholders"
		   });
		addAnnotation
		  (meetingTypeEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label", "Workshop"
		   });
		addAnnotation
		  (meetingTypeEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label", "Training"
		   });
		addAnnotation
		  (meetingTypeEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "label", "Bilateral meeting"
		   });
		addAnnotation
		  (meetingTypeEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "label", "Other"
		   });
		addAnnotation
		  (meetingStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (meetingStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Planned"
		   });
		addAnnotation
		  (meetingStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Held"
		   });
		addAnnotation
		  (meetingStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Postponed"
		   });
		addAnnotation
		  (meetingStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Cancelled"
		   });
		addAnnotation
		  (participantRoleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (participantRoleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Invited"
		   });
		addAnnotation
		  (participantRoleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Participant"
		   });
		addAnnotation
		  (participantRoleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Chair"
		   });
		addAnnotation
		  (participantRoleEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Speaker"
		   });
		addAnnotation
		  (participantRoleEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Facilitator"
		   });
		addAnnotation
		  (participantRoleEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label", "Rapporteur"
		   });
		addAnnotation
		  (participantRoleEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label", "Observer"
		   });
		addAnnotation
		  (actionStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Open"
		   });
		addAnnotation
		  (actionStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Under way"
		   });
		addAnnotation
		  (actionStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Done"
		   });
		addAnnotation
		  (actionStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Dropped"
		   });
		addAnnotation
		  (publicationTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (publicationTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Report"
		   });
		addAnnotation
		  (publicationTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "National Human Development Report"
		   });
		addAnnotation
		  (publicationTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Journal article"
		   });
		addAnnotation
		  (publicationTypeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Book"
		   });
		addAnnotation
		  (publicationTypeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Book chapter"
		   });
		addAnnotation
		  (publicationTypeEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label", "Working paper"
		   });
		addAnnotation
		  (publicationTypeEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label", "Thesis"
		   });
		addAnnotation
		  (publicationTypeEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "label", "Legal text"
		   });
		addAnnotation
		  (publicationTypeEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "label", "Guidance"
		   });
		addAnnotation
		  (publicationTypeEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "label", "Evaluation"
		   });
		addAnnotation
		  (publicationTypeEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "label", "Web page"
		   });
		addAnnotation
		  (publicationTypeEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "label", "Presentation"
		   });
		addAnnotation
		  (publicationTypeEEnum.getELiterals().get(13),
		   source,
		   new String[] {
			   "label", "Other"
		   });
		addAnnotation
		  (publicationStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (publicationStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Planned"
		   });
		addAnnotation
		  (publicationStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "In preparation"
		   });
		addAnnotation
		  (publicationStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Published"
		   });
		addAnnotation
		  (publicationStatusEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Withdrawn"
		   });
		addAnnotation
		  (creatorRoleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Author"
		   });
		addAnnotation
		  (creatorRoleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Editor"
		   });
		addAnnotation
		  (creatorRoleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Translator"
		   });
		addAnnotation
		  (creatorRoleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Contributor"
		   });
		addAnnotation
		  (skillGradeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (skillGradeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Basic"
		   });
		addAnnotation
		  (skillGradeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Good"
		   });
		addAnnotation
		  (skillGradeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Expert"
		   });
		addAnnotation
		  (languageLevelEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (languageLevelEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Basic"
		   });
		addAnnotation
		  (languageLevelEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Working knowledge"
		   });
		addAnnotation
		  (languageLevelEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Fluent"
		   });
		addAnnotation
		  (languageLevelEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Native"
		   });
		addAnnotation
		  (consentScopeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (consentScopeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Keep my data"
		   });
		addAnnotation
		  (consentScopeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Match me with needs"
		   });
		addAnnotation
		  (consentScopeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Contact me"
		   });
		addAnnotation
		  (consentScopeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Show me to members of the space"
		   });
		addAnnotation
		  (consentScopeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Pass my data to a host"
		   });
		addAnnotation
		  (consentScopeEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label", "Publish my profile"
		   });
		addAnnotation
		  (consentScopeEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label", "Hand my data over to a government"
		   });
		addAnnotation
		  (needTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Unknown"
		   });
		addAnnotation
		  (needTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Terms of reference"
		   });
		addAnnotation
		  (needTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Placement"
		   });
		addAnnotation
		  (needStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Draft"
		   });
		addAnnotation
		  (needStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Open"
		   });
		addAnnotation
		  (needStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Filled"
		   });
		addAnnotation
		  (needStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Closed"
		   });
		addAnnotation
		  (needStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Cancelled"
		   });
		addAnnotation
		  (assignmentStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Proposed"
		   });
		addAnnotation
		  (assignmentStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Accepted"
		   });
		addAnnotation
		  (assignmentStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Declined"
		   });
		addAnnotation
		  (assignmentStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Under way"
		   });
		addAnnotation
		  (assignmentStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Completed"
		   });
		addAnnotation
		  (assignmentStateEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Broken off"
		   });
		addAnnotation
		  (componentRoleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Dimension"
		   });
		addAnnotation
		  (componentRoleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Time dimension"
		   });
		addAnnotation
		  (componentRoleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Measure"
		   });
		addAnnotation
		  (componentRoleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Attribute"
		   });
		addAnnotation
		  (mappingTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Exact match"
		   });
		addAnnotation
		  (mappingTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Close match"
		   });
		addAnnotation
		  (mappingTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Broader match"
		   });
		addAnnotation
		  (mappingTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Narrower match"
		   });
		addAnnotation
		  (mappingTypeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Related match"
		   });
		addAnnotation
		  (spaceKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Private"
		   });
		addAnnotation
		  (spaceKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Office"
		   });
		addAnnotation
		  (spaceKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Network"
		   });
		addAnnotation
		  (spaceKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Sample"
		   });
		addAnnotation
		  (signaturePolicyEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Marked in the history"
		   });
		addAnnotation
		  (signaturePolicyEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Reported when they arrive"
		   });
		addAnnotation
		  (signaturePolicyEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Refused"
		   });
		addAnnotation
		  (keyTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "SSH key"
		   });
		addAnnotation
		  (keyTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "GPG key"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://sankofa.org/iati</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createIatiAnnotations() {
		String source = "http://sankofa.org/iati";
		addAnnotation
		  (programmeStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "code", "1"
		   });
		addAnnotation
		  (programmeStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "code", "1"
		   });
		addAnnotation
		  (programmeStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "code", "2"
		   });
		addAnnotation
		  (programmeStatusEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "code", "2"
		   });
		addAnnotation
		  (programmeStatusEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "code", "3"
		   });
		addAnnotation
		  (programmeStatusEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "code", "4"
		   });
		addAnnotation
		  (programmeStatusEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "code", "6"
		   });
		addAnnotation
		  (programmeStatusEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "code", "5"
		   });
		addAnnotation
		  (organisationRoleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "code", "1"
		   });
		addAnnotation
		  (organisationRoleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "code", "2"
		   });
		addAnnotation
		  (organisationRoleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "code", "3"
		   });
		addAnnotation
		  (organisationRoleEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "code", "4"
		   });
		addAnnotation
		  (activityScopeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "code", "1"
		   });
		addAnnotation
		  (activityScopeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "code", "2"
		   });
		addAnnotation
		  (activityScopeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "code", "3"
		   });
		addAnnotation
		  (activityScopeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "code", "4"
		   });
		addAnnotation
		  (activityScopeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "code", "5"
		   });
		addAnnotation
		  (activityScopeEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "code", "6"
		   });
		addAnnotation
		  (activityScopeEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "code", "7"
		   });
		addAnnotation
		  (activityScopeEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "code", "8"
		   });
		addAnnotation
		  (markerSignificanceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "code", "0"
		   });
		addAnnotation
		  (markerSignificanceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "code", "1"
		   });
		addAnnotation
		  (markerSignificanceEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "code", "2"
		   });
		addAnnotation
		  (markerSignificanceEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "code", "3"
		   });
		addAnnotation
		  (markerSignificanceEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "code", "4"
		   });
		addAnnotation
		  (budgetTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "code", "1"
		   });
		addAnnotation
		  (budgetTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "code", "2"
		   });
		addAnnotation
		  (budgetStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "code", "1"
		   });
		addAnnotation
		  (budgetStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "code", "2"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "code", "1"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "code", "2"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "code", "3"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "code", "4"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "code", "5"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "code", "6"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "code", "7"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "code", "8"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "code", "9"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "code", "10"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "code", "11"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "code", "12"
		   });
		addAnnotation
		  (transactionTypeEEnum.getELiterals().get(13),
		   source,
		   new String[] {
			   "code", "13"
		   });
		addAnnotation
		  (resultTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "code", "1"
		   });
		addAnnotation
		  (resultTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "code", "2"
		   });
		addAnnotation
		  (resultTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "code", "3"
		   });
		addAnnotation
		  (resultTypeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "code", "9"
		   });
		addAnnotation
		  (indicatorMeasureEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "code", "1"
		   });
		addAnnotation
		  (indicatorMeasureEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "code", "2"
		   });
		addAnnotation
		  (indicatorMeasureEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "code", "3"
		   });
		addAnnotation
		  (indicatorMeasureEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "code", "4"
		   });
		addAnnotation
		  (indicatorMeasureEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "code", "5"
		   });
		addAnnotation
		  (relationTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "code", "1"
		   });
		addAnnotation
		  (relationTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "code", "2"
		   });
		addAnnotation
		  (relationTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "code", "3"
		   });
		addAnnotation
		  (relationTypeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "code", "4"
		   });
		addAnnotation
		  (relationTypeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "code", "5"
		   });
		addAnnotation
		  (contactTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "code", "1"
		   });
		addAnnotation
		  (contactTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "code", "2"
		   });
		addAnnotation
		  (contactTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "code", "3"
		   });
		addAnnotation
		  (contactTypeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "code", "4"
		   });
		addAnnotation
		  (conditionTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "code", "1"
		   });
		addAnnotation
		  (conditionTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "code", "2"
		   });
		addAnnotation
		  (conditionTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "code", "3"
		   });
	}

} //ModelPackageImpl
