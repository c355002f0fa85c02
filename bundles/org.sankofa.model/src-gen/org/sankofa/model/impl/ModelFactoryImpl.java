/**
 */
package org.sankofa.model.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.sankofa.model.Absence;
import org.sankofa.model.Action;
import org.sankofa.model.ActionState;
import org.sankofa.model.ActivityScope;
import org.sankofa.model.ActualJudgement;
import org.sankofa.model.Affected;
import org.sankofa.model.AgendaItem;
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
import org.sankofa.model.Fact;
import org.sankofa.model.FactorKind;
import org.sankofa.model.Finding;
import org.sankofa.model.FollowUp;
import org.sankofa.model.ForeignContent;
import org.sankofa.model.HouseholdUse;
import org.sankofa.model.HouseholdUseKind;
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
import org.sankofa.model.ParticipantRole;
import org.sankofa.model.ParticipatingOrganisation;
import org.sankofa.model.Participation;
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
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelFactoryImpl extends EFactoryImpl implements ModelFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ModelFactory init() {
		try {
			ModelFactory theModelFactory = (ModelFactory)EPackage.Registry.INSTANCE.getEFactory(ModelPackage.eNS_URI);
			if (theModelFactory != null) {
				return theModelFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ModelFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ModelPackage.FACT: return createFact();
			case ModelPackage.FOREIGN_CONTENT: return createForeignContent();
			case ModelPackage.ATTACHMENT: return createAttachment();
			case ModelPackage.REVIEW_ENTRY: return createReviewEntry();
			case ModelPackage.REMARK: return createRemark();
			case ModelPackage.ASSUMPTION_STEP: return createAssumptionStep();
			case ModelPackage.COUNTRY_CASE: return createCountryCase();
			case ModelPackage.MIGRANT_GROUP: return createMigrantGroup();
			case ModelPackage.REMITTANCE_ESTIMATE: return createRemittanceEstimate();
			case ModelPackage.CORRIDOR: return createCorridor();
			case ModelPackage.REMITTANCE_FACTOR: return createRemittanceFactor();
			case ModelPackage.HOUSEHOLD_USE: return createHouseholdUse();
			case ModelPackage.STRATEGY: return createStrategy();
			case ModelPackage.POLICY_MEASURE: return createPolicyMeasure();
			case ModelPackage.OWN_GOAL: return createOwnGoal();
			case ModelPackage.IMPACT: return createImpact();
			case ModelPackage.PROGRAMME: return createProgramme();
			case ModelPackage.IDENTIFIER: return createIdentifier();
			case ModelPackage.PARTICIPATING_ORGANISATION: return createParticipatingOrganisation();
			case ModelPackage.CONTACT_INFO: return createContactInfo();
			case ModelPackage.AREA_SHARE: return createAreaShare();
			case ModelPackage.LOCATION: return createLocation();
			case ModelPackage.SECTOR_SHARE: return createSectorShare();
			case ModelPackage.TAG: return createTag();
			case ModelPackage.POLICY_MARKER: return createPolicyMarker();
			case ModelPackage.BENEFICIARY_GROUP: return createBeneficiaryGroup();
			case ModelPackage.BUDGET: return createBudget();
			case ModelPackage.PLANNED_DISBURSEMENT: return createPlannedDisbursement();
			case ModelPackage.TRANSACTION: return createTransaction();
			case ModelPackage.RESULT: return createResult();
			case ModelPackage.INDICATOR: return createIndicator();
			case ModelPackage.INDICATOR_PERIOD: return createIndicatorPeriod();
			case ModelPackage.CONDITION: return createCondition();
			case ModelPackage.DOCUMENT_LINK: return createDocumentLink();
			case ModelPackage.RELATED_PROGRAMME: return createRelatedProgramme();
			case ModelPackage.LESSON: return createLesson();
			case ModelPackage.CONTEXT_CONDITION: return createContextCondition();
			case ModelPackage.CONTEXT_VALUE: return createContextValue();
			case ModelPackage.DERIVATION: return createDerivation();
			case ModelPackage.LESSON_USE: return createLessonUse();
			case ModelPackage.REQUEST: return createRequest();
			case ModelPackage.CONSOLIDATED_REPLY: return createConsolidatedReply();
			case ModelPackage.AREA_EXPERIENCE: return createAreaExperience();
			case ModelPackage.CITED_RESOURCE: return createCitedResource();
			case ModelPackage.CONTRIBUTION: return createContribution();
			case ModelPackage.MEETING: return createMeeting();
			case ModelPackage.PARTICIPATION: return createParticipation();
			case ModelPackage.AGENDA_ITEM: return createAgendaItem();
			case ModelPackage.DECISION: return createDecision();
			case ModelPackage.ACTION: return createAction();
			case ModelPackage.PUBLICATION: return createPublication();
			case ModelPackage.CREATOR: return createCreator();
			case ModelPackage.FINDING: return createFinding();
			case ModelPackage.RECOMMENDATION: return createRecommendation();
			case ModelPackage.ORGANISATION: return createOrganisation();
			case ModelPackage.DATED_TYPE: return createDatedType();
			case ModelPackage.MEMBERSHIP: return createMembership();
			case ModelPackage.LANGUAGE_SKILL: return createLanguageSkill();
			case ModelPackage.PRACTITIONER: return createPractitioner();
			case ModelPackage.SIGNING_KEY: return createSigningKey();
			case ModelPackage.SKILL: return createSkill();
			case ModelPackage.AVAILABILITY: return createAvailability();
			case ModelPackage.EXPERIENCE: return createExperience();
			case ModelPackage.CONSENT: return createConsent();
			case ModelPackage.CONTACT_DATA: return createContactData();
			case ModelPackage.EXPERT: return createExpert();
			case ModelPackage.CANDIDATE: return createCandidate();
			case ModelPackage.NEED: return createNeed();
			case ModelPackage.SKILL_REQUIREMENT: return createSkillRequirement();
			case ModelPackage.ASSIGNMENT: return createAssignment();
			case ModelPackage.FOLLOW_UP: return createFollowUp();
			case ModelPackage.DATASET: return createDataset();
			case ModelPackage.DATASET_COMPONENT: return createDatasetComponent();
			case ModelPackage.VOCABULARY: return createVocabulary();
			case ModelPackage.CONCEPT: return createConcept();
			case ModelPackage.MAPPING: return createMapping();
			case ModelPackage.ALIAS: return createAlias();
			case ModelPackage.SPACE_INFO: return createSpaceInfo();
			case ModelPackage.SPACE_MEMBER: return createSpaceMember();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.ABSENCE:
				return createAbsenceFromString(eDataType, initialValue);
			case ModelPackage.METHOD:
				return createMethodFromString(eDataType, initialValue);
			case ModelPackage.CONFIDENCE:
				return createConfidenceFromString(eDataType, initialValue);
			case ModelPackage.CONFIDENTIALITY:
				return createConfidentialityFromString(eDataType, initialValue);
			case ModelPackage.REVIEW_STATE:
				return createReviewStateFromString(eDataType, initialValue);
			case ModelPackage.TRI_STATE:
				return createTriStateFromString(eDataType, initialValue);
			case ModelPackage.JUDGEMENT:
				return createJudgementFromString(eDataType, initialValue);
			case ModelPackage.LIKELIHOOD:
				return createLikelihoodFromString(eDataType, initialValue);
			case ModelPackage.SEX:
				return createSexFromString(eDataType, initialValue);
			case ModelPackage.MIGRATION_FLOW:
				return createMigrationFlowFromString(eDataType, initialValue);
			case ModelPackage.MOTIVE:
				return createMotiveFromString(eDataType, initialValue);
			case ModelPackage.RETURN_INTENTION:
				return createReturnIntentionFromString(eDataType, initialValue);
			case ModelPackage.REMITTANCE_BASIS:
				return createRemittanceBasisFromString(eDataType, initialValue);
			case ModelPackage.ACTUAL_JUDGEMENT:
				return createActualJudgementFromString(eDataType, initialValue);
			case ModelPackage.FACTOR_KIND:
				return createFactorKindFromString(eDataType, initialValue);
			case ModelPackage.IMPACT_DIRECTION:
				return createImpactDirectionFromString(eDataType, initialValue);
			case ModelPackage.HOUSEHOLD_USE_KIND:
				return createHouseholdUseKindFromString(eDataType, initialValue);
			case ModelPackage.TRANSFER_CHANNEL:
				return createTransferChannelFromString(eDataType, initialValue);
			case ModelPackage.STRATEGY_TYPE:
				return createStrategyTypeFromString(eDataType, initialValue);
			case ModelPackage.POLICY_STATE:
				return createPolicyStateFromString(eDataType, initialValue);
			case ModelPackage.POLICY_INSTRUMENT:
				return createPolicyInstrumentFromString(eDataType, initialValue);
			case ModelPackage.IMPACT_DIMENSION:
				return createImpactDimensionFromString(eDataType, initialValue);
			case ModelPackage.IMPACT_LEVEL:
				return createImpactLevelFromString(eDataType, initialValue);
			case ModelPackage.AFFECTED:
				return createAffectedFromString(eDataType, initialValue);
			case ModelPackage.ASSESSABILITY:
				return createAssessabilityFromString(eDataType, initialValue);
			case ModelPackage.EVIDENCE_GRADE:
				return createEvidenceGradeFromString(eDataType, initialValue);
			case ModelPackage.PROGRAMME_TYPE:
				return createProgrammeTypeFromString(eDataType, initialValue);
			case ModelPackage.PROGRAMME_STATUS:
				return createProgrammeStatusFromString(eDataType, initialValue);
			case ModelPackage.PROGRAMME_FUNCTION:
				return createProgrammeFunctionFromString(eDataType, initialValue);
			case ModelPackage.ORGANISATION_ROLE:
				return createOrganisationRoleFromString(eDataType, initialValue);
			case ModelPackage.ACTIVITY_SCOPE:
				return createActivityScopeFromString(eDataType, initialValue);
			case ModelPackage.MARKER_SIGNIFICANCE:
				return createMarkerSignificanceFromString(eDataType, initialValue);
			case ModelPackage.BUDGET_TYPE:
				return createBudgetTypeFromString(eDataType, initialValue);
			case ModelPackage.BUDGET_STATUS:
				return createBudgetStatusFromString(eDataType, initialValue);
			case ModelPackage.TRANSACTION_TYPE:
				return createTransactionTypeFromString(eDataType, initialValue);
			case ModelPackage.RESULT_TYPE:
				return createResultTypeFromString(eDataType, initialValue);
			case ModelPackage.INDICATOR_MEASURE:
				return createIndicatorMeasureFromString(eDataType, initialValue);
			case ModelPackage.RELATION_TYPE:
				return createRelationTypeFromString(eDataType, initialValue);
			case ModelPackage.CONTACT_TYPE:
				return createContactTypeFromString(eDataType, initialValue);
			case ModelPackage.CONDITION_TYPE:
				return createConditionTypeFromString(eDataType, initialValue);
			case ModelPackage.LESSON_NATURE:
				return createLessonNatureFromString(eDataType, initialValue);
			case ModelPackage.LESSON_OUTCOME:
				return createLessonOutcomeFromString(eDataType, initialValue);
			case ModelPackage.EVIDENCE_LEVEL:
				return createEvidenceLevelFromString(eDataType, initialValue);
			case ModelPackage.CONDITION_OPERATOR:
				return createConditionOperatorFromString(eDataType, initialValue);
			case ModelPackage.USE_EFFECT:
				return createUseEffectFromString(eDataType, initialValue);
			case ModelPackage.REQUEST_SCOPE:
				return createRequestScopeFromString(eDataType, initialValue);
			case ModelPackage.REQUEST_STATE:
				return createRequestStateFromString(eDataType, initialValue);
			case ModelPackage.CONTRIBUTION_CHANNEL:
				return createContributionChannelFromString(eDataType, initialValue);
			case ModelPackage.MEETING_TYPE:
				return createMeetingTypeFromString(eDataType, initialValue);
			case ModelPackage.MEETING_STATE:
				return createMeetingStateFromString(eDataType, initialValue);
			case ModelPackage.PARTICIPANT_ROLE:
				return createParticipantRoleFromString(eDataType, initialValue);
			case ModelPackage.ACTION_STATE:
				return createActionStateFromString(eDataType, initialValue);
			case ModelPackage.PUBLICATION_TYPE:
				return createPublicationTypeFromString(eDataType, initialValue);
			case ModelPackage.PUBLICATION_STATUS:
				return createPublicationStatusFromString(eDataType, initialValue);
			case ModelPackage.CREATOR_ROLE:
				return createCreatorRoleFromString(eDataType, initialValue);
			case ModelPackage.SKILL_GRADE:
				return createSkillGradeFromString(eDataType, initialValue);
			case ModelPackage.LANGUAGE_LEVEL:
				return createLanguageLevelFromString(eDataType, initialValue);
			case ModelPackage.CONSENT_SCOPE:
				return createConsentScopeFromString(eDataType, initialValue);
			case ModelPackage.NEED_TYPE:
				return createNeedTypeFromString(eDataType, initialValue);
			case ModelPackage.NEED_STATE:
				return createNeedStateFromString(eDataType, initialValue);
			case ModelPackage.ASSIGNMENT_STATE:
				return createAssignmentStateFromString(eDataType, initialValue);
			case ModelPackage.COMPONENT_ROLE:
				return createComponentRoleFromString(eDataType, initialValue);
			case ModelPackage.MAPPING_TYPE:
				return createMappingTypeFromString(eDataType, initialValue);
			case ModelPackage.SPACE_KIND:
				return createSpaceKindFromString(eDataType, initialValue);
			case ModelPackage.SIGNATURE_POLICY:
				return createSignaturePolicyFromString(eDataType, initialValue);
			case ModelPackage.KEY_TYPE:
				return createKeyTypeFromString(eDataType, initialValue);
			case ModelPackage.TEXT:
				return createTextFromString(eDataType, initialValue);
			case ModelPackage.PARTIAL_DATE:
				return createPartialDateFromString(eDataType, initialValue);
			case ModelPackage.TIMESTAMP:
				return createTimestampFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.ABSENCE:
				return convertAbsenceToString(eDataType, instanceValue);
			case ModelPackage.METHOD:
				return convertMethodToString(eDataType, instanceValue);
			case ModelPackage.CONFIDENCE:
				return convertConfidenceToString(eDataType, instanceValue);
			case ModelPackage.CONFIDENTIALITY:
				return convertConfidentialityToString(eDataType, instanceValue);
			case ModelPackage.REVIEW_STATE:
				return convertReviewStateToString(eDataType, instanceValue);
			case ModelPackage.TRI_STATE:
				return convertTriStateToString(eDataType, instanceValue);
			case ModelPackage.JUDGEMENT:
				return convertJudgementToString(eDataType, instanceValue);
			case ModelPackage.LIKELIHOOD:
				return convertLikelihoodToString(eDataType, instanceValue);
			case ModelPackage.SEX:
				return convertSexToString(eDataType, instanceValue);
			case ModelPackage.MIGRATION_FLOW:
				return convertMigrationFlowToString(eDataType, instanceValue);
			case ModelPackage.MOTIVE:
				return convertMotiveToString(eDataType, instanceValue);
			case ModelPackage.RETURN_INTENTION:
				return convertReturnIntentionToString(eDataType, instanceValue);
			case ModelPackage.REMITTANCE_BASIS:
				return convertRemittanceBasisToString(eDataType, instanceValue);
			case ModelPackage.ACTUAL_JUDGEMENT:
				return convertActualJudgementToString(eDataType, instanceValue);
			case ModelPackage.FACTOR_KIND:
				return convertFactorKindToString(eDataType, instanceValue);
			case ModelPackage.IMPACT_DIRECTION:
				return convertImpactDirectionToString(eDataType, instanceValue);
			case ModelPackage.HOUSEHOLD_USE_KIND:
				return convertHouseholdUseKindToString(eDataType, instanceValue);
			case ModelPackage.TRANSFER_CHANNEL:
				return convertTransferChannelToString(eDataType, instanceValue);
			case ModelPackage.STRATEGY_TYPE:
				return convertStrategyTypeToString(eDataType, instanceValue);
			case ModelPackage.POLICY_STATE:
				return convertPolicyStateToString(eDataType, instanceValue);
			case ModelPackage.POLICY_INSTRUMENT:
				return convertPolicyInstrumentToString(eDataType, instanceValue);
			case ModelPackage.IMPACT_DIMENSION:
				return convertImpactDimensionToString(eDataType, instanceValue);
			case ModelPackage.IMPACT_LEVEL:
				return convertImpactLevelToString(eDataType, instanceValue);
			case ModelPackage.AFFECTED:
				return convertAffectedToString(eDataType, instanceValue);
			case ModelPackage.ASSESSABILITY:
				return convertAssessabilityToString(eDataType, instanceValue);
			case ModelPackage.EVIDENCE_GRADE:
				return convertEvidenceGradeToString(eDataType, instanceValue);
			case ModelPackage.PROGRAMME_TYPE:
				return convertProgrammeTypeToString(eDataType, instanceValue);
			case ModelPackage.PROGRAMME_STATUS:
				return convertProgrammeStatusToString(eDataType, instanceValue);
			case ModelPackage.PROGRAMME_FUNCTION:
				return convertProgrammeFunctionToString(eDataType, instanceValue);
			case ModelPackage.ORGANISATION_ROLE:
				return convertOrganisationRoleToString(eDataType, instanceValue);
			case ModelPackage.ACTIVITY_SCOPE:
				return convertActivityScopeToString(eDataType, instanceValue);
			case ModelPackage.MARKER_SIGNIFICANCE:
				return convertMarkerSignificanceToString(eDataType, instanceValue);
			case ModelPackage.BUDGET_TYPE:
				return convertBudgetTypeToString(eDataType, instanceValue);
			case ModelPackage.BUDGET_STATUS:
				return convertBudgetStatusToString(eDataType, instanceValue);
			case ModelPackage.TRANSACTION_TYPE:
				return convertTransactionTypeToString(eDataType, instanceValue);
			case ModelPackage.RESULT_TYPE:
				return convertResultTypeToString(eDataType, instanceValue);
			case ModelPackage.INDICATOR_MEASURE:
				return convertIndicatorMeasureToString(eDataType, instanceValue);
			case ModelPackage.RELATION_TYPE:
				return convertRelationTypeToString(eDataType, instanceValue);
			case ModelPackage.CONTACT_TYPE:
				return convertContactTypeToString(eDataType, instanceValue);
			case ModelPackage.CONDITION_TYPE:
				return convertConditionTypeToString(eDataType, instanceValue);
			case ModelPackage.LESSON_NATURE:
				return convertLessonNatureToString(eDataType, instanceValue);
			case ModelPackage.LESSON_OUTCOME:
				return convertLessonOutcomeToString(eDataType, instanceValue);
			case ModelPackage.EVIDENCE_LEVEL:
				return convertEvidenceLevelToString(eDataType, instanceValue);
			case ModelPackage.CONDITION_OPERATOR:
				return convertConditionOperatorToString(eDataType, instanceValue);
			case ModelPackage.USE_EFFECT:
				return convertUseEffectToString(eDataType, instanceValue);
			case ModelPackage.REQUEST_SCOPE:
				return convertRequestScopeToString(eDataType, instanceValue);
			case ModelPackage.REQUEST_STATE:
				return convertRequestStateToString(eDataType, instanceValue);
			case ModelPackage.CONTRIBUTION_CHANNEL:
				return convertContributionChannelToString(eDataType, instanceValue);
			case ModelPackage.MEETING_TYPE:
				return convertMeetingTypeToString(eDataType, instanceValue);
			case ModelPackage.MEETING_STATE:
				return convertMeetingStateToString(eDataType, instanceValue);
			case ModelPackage.PARTICIPANT_ROLE:
				return convertParticipantRoleToString(eDataType, instanceValue);
			case ModelPackage.ACTION_STATE:
				return convertActionStateToString(eDataType, instanceValue);
			case ModelPackage.PUBLICATION_TYPE:
				return convertPublicationTypeToString(eDataType, instanceValue);
			case ModelPackage.PUBLICATION_STATUS:
				return convertPublicationStatusToString(eDataType, instanceValue);
			case ModelPackage.CREATOR_ROLE:
				return convertCreatorRoleToString(eDataType, instanceValue);
			case ModelPackage.SKILL_GRADE:
				return convertSkillGradeToString(eDataType, instanceValue);
			case ModelPackage.LANGUAGE_LEVEL:
				return convertLanguageLevelToString(eDataType, instanceValue);
			case ModelPackage.CONSENT_SCOPE:
				return convertConsentScopeToString(eDataType, instanceValue);
			case ModelPackage.NEED_TYPE:
				return convertNeedTypeToString(eDataType, instanceValue);
			case ModelPackage.NEED_STATE:
				return convertNeedStateToString(eDataType, instanceValue);
			case ModelPackage.ASSIGNMENT_STATE:
				return convertAssignmentStateToString(eDataType, instanceValue);
			case ModelPackage.COMPONENT_ROLE:
				return convertComponentRoleToString(eDataType, instanceValue);
			case ModelPackage.MAPPING_TYPE:
				return convertMappingTypeToString(eDataType, instanceValue);
			case ModelPackage.SPACE_KIND:
				return convertSpaceKindToString(eDataType, instanceValue);
			case ModelPackage.SIGNATURE_POLICY:
				return convertSignaturePolicyToString(eDataType, instanceValue);
			case ModelPackage.KEY_TYPE:
				return convertKeyTypeToString(eDataType, instanceValue);
			case ModelPackage.TEXT:
				return convertTextToString(eDataType, instanceValue);
			case ModelPackage.PARTIAL_DATE:
				return convertPartialDateToString(eDataType, instanceValue);
			case ModelPackage.TIMESTAMP:
				return convertTimestampToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact createFact() {
		FactImpl fact = new FactImpl();
		return fact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ForeignContent createForeignContent() {
		ForeignContentImpl foreignContent = new ForeignContentImpl();
		return foreignContent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attachment createAttachment() {
		AttachmentImpl attachment = new AttachmentImpl();
		return attachment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewEntry createReviewEntry() {
		ReviewEntryImpl reviewEntry = new ReviewEntryImpl();
		return reviewEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Remark createRemark() {
		RemarkImpl remark = new RemarkImpl();
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssumptionStep createAssumptionStep() {
		AssumptionStepImpl assumptionStep = new AssumptionStepImpl();
		return assumptionStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CountryCase createCountryCase() {
		CountryCaseImpl countryCase = new CountryCaseImpl();
		return countryCase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MigrantGroup createMigrantGroup() {
		MigrantGroupImpl migrantGroup = new MigrantGroupImpl();
		return migrantGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RemittanceEstimate createRemittanceEstimate() {
		RemittanceEstimateImpl remittanceEstimate = new RemittanceEstimateImpl();
		return remittanceEstimate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Corridor createCorridor() {
		CorridorImpl corridor = new CorridorImpl();
		return corridor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RemittanceFactor createRemittanceFactor() {
		RemittanceFactorImpl remittanceFactor = new RemittanceFactorImpl();
		return remittanceFactor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HouseholdUse createHouseholdUse() {
		HouseholdUseImpl householdUse = new HouseholdUseImpl();
		return householdUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Strategy createStrategy() {
		StrategyImpl strategy = new StrategyImpl();
		return strategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PolicyMeasure createPolicyMeasure() {
		PolicyMeasureImpl policyMeasure = new PolicyMeasureImpl();
		return policyMeasure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OwnGoal createOwnGoal() {
		OwnGoalImpl ownGoal = new OwnGoalImpl();
		return ownGoal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Impact createImpact() {
		ImpactImpl impact = new ImpactImpl();
		return impact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Programme createProgramme() {
		ProgrammeImpl programme = new ProgrammeImpl();
		return programme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Identifier createIdentifier() {
		IdentifierImpl identifier = new IdentifierImpl();
		return identifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParticipatingOrganisation createParticipatingOrganisation() {
		ParticipatingOrganisationImpl participatingOrganisation = new ParticipatingOrganisationImpl();
		return participatingOrganisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactInfo createContactInfo() {
		ContactInfoImpl contactInfo = new ContactInfoImpl();
		return contactInfo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AreaShare createAreaShare() {
		AreaShareImpl areaShare = new AreaShareImpl();
		return areaShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Location createLocation() {
		LocationImpl location = new LocationImpl();
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SectorShare createSectorShare() {
		SectorShareImpl sectorShare = new SectorShareImpl();
		return sectorShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tag createTag() {
		TagImpl tag = new TagImpl();
		return tag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PolicyMarker createPolicyMarker() {
		PolicyMarkerImpl policyMarker = new PolicyMarkerImpl();
		return policyMarker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BeneficiaryGroup createBeneficiaryGroup() {
		BeneficiaryGroupImpl beneficiaryGroup = new BeneficiaryGroupImpl();
		return beneficiaryGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Budget createBudget() {
		BudgetImpl budget = new BudgetImpl();
		return budget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlannedDisbursement createPlannedDisbursement() {
		PlannedDisbursementImpl plannedDisbursement = new PlannedDisbursementImpl();
		return plannedDisbursement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Transaction createTransaction() {
		TransactionImpl transaction = new TransactionImpl();
		return transaction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Result createResult() {
		ResultImpl result = new ResultImpl();
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Indicator createIndicator() {
		IndicatorImpl indicator = new IndicatorImpl();
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndicatorPeriod createIndicatorPeriod() {
		IndicatorPeriodImpl indicatorPeriod = new IndicatorPeriodImpl();
		return indicatorPeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition createCondition() {
		ConditionImpl condition = new ConditionImpl();
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DocumentLink createDocumentLink() {
		DocumentLinkImpl documentLink = new DocumentLinkImpl();
		return documentLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RelatedProgramme createRelatedProgramme() {
		RelatedProgrammeImpl relatedProgramme = new RelatedProgrammeImpl();
		return relatedProgramme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lesson createLesson() {
		LessonImpl lesson = new LessonImpl();
		return lesson;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContextCondition createContextCondition() {
		ContextConditionImpl contextCondition = new ContextConditionImpl();
		return contextCondition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContextValue createContextValue() {
		ContextValueImpl contextValue = new ContextValueImpl();
		return contextValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Derivation createDerivation() {
		DerivationImpl derivation = new DerivationImpl();
		return derivation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LessonUse createLessonUse() {
		LessonUseImpl lessonUse = new LessonUseImpl();
		return lessonUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Request createRequest() {
		RequestImpl request = new RequestImpl();
		return request;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsolidatedReply createConsolidatedReply() {
		ConsolidatedReplyImpl consolidatedReply = new ConsolidatedReplyImpl();
		return consolidatedReply;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AreaExperience createAreaExperience() {
		AreaExperienceImpl areaExperience = new AreaExperienceImpl();
		return areaExperience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CitedResource createCitedResource() {
		CitedResourceImpl citedResource = new CitedResourceImpl();
		return citedResource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contribution createContribution() {
		ContributionImpl contribution = new ContributionImpl();
		return contribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Meeting createMeeting() {
		MeetingImpl meeting = new MeetingImpl();
		return meeting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participation createParticipation() {
		ParticipationImpl participation = new ParticipationImpl();
		return participation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgendaItem createAgendaItem() {
		AgendaItemImpl agendaItem = new AgendaItemImpl();
		return agendaItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision createDecision() {
		DecisionImpl decision = new DecisionImpl();
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Action createAction() {
		ActionImpl action = new ActionImpl();
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Publication createPublication() {
		PublicationImpl publication = new PublicationImpl();
		return publication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Creator createCreator() {
		CreatorImpl creator = new CreatorImpl();
		return creator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Finding createFinding() {
		FindingImpl finding = new FindingImpl();
		return finding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recommendation createRecommendation() {
		RecommendationImpl recommendation = new RecommendationImpl();
		return recommendation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation createOrganisation() {
		OrganisationImpl organisation = new OrganisationImpl();
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatedType createDatedType() {
		DatedTypeImpl datedType = new DatedTypeImpl();
		return datedType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Membership createMembership() {
		MembershipImpl membership = new MembershipImpl();
		return membership;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LanguageSkill createLanguageSkill() {
		LanguageSkillImpl languageSkill = new LanguageSkillImpl();
		return languageSkill;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Practitioner createPractitioner() {
		PractitionerImpl practitioner = new PractitionerImpl();
		return practitioner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SigningKey createSigningKey() {
		SigningKeyImpl signingKey = new SigningKeyImpl();
		return signingKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Skill createSkill() {
		SkillImpl skill = new SkillImpl();
		return skill;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Availability createAvailability() {
		AvailabilityImpl availability = new AvailabilityImpl();
		return availability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Experience createExperience() {
		ExperienceImpl experience = new ExperienceImpl();
		return experience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Consent createConsent() {
		ConsentImpl consent = new ConsentImpl();
		return consent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactData createContactData() {
		ContactDataImpl contactData = new ContactDataImpl();
		return contactData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Expert createExpert() {
		ExpertImpl expert = new ExpertImpl();
		return expert;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Candidate createCandidate() {
		CandidateImpl candidate = new CandidateImpl();
		return candidate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Need createNeed() {
		NeedImpl need = new NeedImpl();
		return need;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SkillRequirement createSkillRequirement() {
		SkillRequirementImpl skillRequirement = new SkillRequirementImpl();
		return skillRequirement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assignment createAssignment() {
		AssignmentImpl assignment = new AssignmentImpl();
		return assignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FollowUp createFollowUp() {
		FollowUpImpl followUp = new FollowUpImpl();
		return followUp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dataset createDataset() {
		DatasetImpl dataset = new DatasetImpl();
		return dataset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatasetComponent createDatasetComponent() {
		DatasetComponentImpl datasetComponent = new DatasetComponentImpl();
		return datasetComponent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vocabulary createVocabulary() {
		VocabularyImpl vocabulary = new VocabularyImpl();
		return vocabulary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept createConcept() {
		ConceptImpl concept = new ConceptImpl();
		return concept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mapping createMapping() {
		MappingImpl mapping = new MappingImpl();
		return mapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Alias createAlias() {
		AliasImpl alias = new AliasImpl();
		return alias;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpaceInfo createSpaceInfo() {
		SpaceInfoImpl spaceInfo = new SpaceInfoImpl();
		return spaceInfo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpaceMember createSpaceMember() {
		SpaceMemberImpl spaceMember = new SpaceMemberImpl();
		return spaceMember;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Absence createAbsenceFromString(EDataType eDataType, String initialValue) {
		Absence result = Absence.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAbsenceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Method createMethodFromString(EDataType eDataType, String initialValue) {
		Method result = Method.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMethodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Confidence createConfidenceFromString(EDataType eDataType, String initialValue) {
		Confidence result = Confidence.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConfidenceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Confidentiality createConfidentialityFromString(EDataType eDataType, String initialValue) {
		Confidentiality result = Confidentiality.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConfidentialityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReviewState createReviewStateFromString(EDataType eDataType, String initialValue) {
		ReviewState result = ReviewState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReviewStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TriState createTriStateFromString(EDataType eDataType, String initialValue) {
		TriState result = TriState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTriStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Judgement createJudgementFromString(EDataType eDataType, String initialValue) {
		Judgement result = Judgement.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertJudgementToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Likelihood createLikelihoodFromString(EDataType eDataType, String initialValue) {
		Likelihood result = Likelihood.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLikelihoodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Sex createSexFromString(EDataType eDataType, String initialValue) {
		Sex result = Sex.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSexToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MigrationFlow createMigrationFlowFromString(EDataType eDataType, String initialValue) {
		MigrationFlow result = MigrationFlow.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMigrationFlowToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Motive createMotiveFromString(EDataType eDataType, String initialValue) {
		Motive result = Motive.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMotiveToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReturnIntention createReturnIntentionFromString(EDataType eDataType, String initialValue) {
		ReturnIntention result = ReturnIntention.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReturnIntentionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RemittanceBasis createRemittanceBasisFromString(EDataType eDataType, String initialValue) {
		RemittanceBasis result = RemittanceBasis.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRemittanceBasisToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActualJudgement createActualJudgementFromString(EDataType eDataType, String initialValue) {
		ActualJudgement result = ActualJudgement.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActualJudgementToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FactorKind createFactorKindFromString(EDataType eDataType, String initialValue) {
		FactorKind result = FactorKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFactorKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ImpactDirection createImpactDirectionFromString(EDataType eDataType, String initialValue) {
		ImpactDirection result = ImpactDirection.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertImpactDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HouseholdUseKind createHouseholdUseKindFromString(EDataType eDataType, String initialValue) {
		HouseholdUseKind result = HouseholdUseKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHouseholdUseKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TransferChannel createTransferChannelFromString(EDataType eDataType, String initialValue) {
		TransferChannel result = TransferChannel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTransferChannelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StrategyType createStrategyTypeFromString(EDataType eDataType, String initialValue) {
		StrategyType result = StrategyType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStrategyTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PolicyState createPolicyStateFromString(EDataType eDataType, String initialValue) {
		PolicyState result = PolicyState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPolicyStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PolicyInstrument createPolicyInstrumentFromString(EDataType eDataType, String initialValue) {
		PolicyInstrument result = PolicyInstrument.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPolicyInstrumentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ImpactDimension createImpactDimensionFromString(EDataType eDataType, String initialValue) {
		ImpactDimension result = ImpactDimension.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertImpactDimensionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ImpactLevel createImpactLevelFromString(EDataType eDataType, String initialValue) {
		ImpactLevel result = ImpactLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertImpactLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Affected createAffectedFromString(EDataType eDataType, String initialValue) {
		Affected result = Affected.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAffectedToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Assessability createAssessabilityFromString(EDataType eDataType, String initialValue) {
		Assessability result = Assessability.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAssessabilityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvidenceGrade createEvidenceGradeFromString(EDataType eDataType, String initialValue) {
		EvidenceGrade result = EvidenceGrade.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvidenceGradeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProgrammeType createProgrammeTypeFromString(EDataType eDataType, String initialValue) {
		ProgrammeType result = ProgrammeType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProgrammeTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProgrammeStatus createProgrammeStatusFromString(EDataType eDataType, String initialValue) {
		ProgrammeStatus result = ProgrammeStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProgrammeStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProgrammeFunction createProgrammeFunctionFromString(EDataType eDataType, String initialValue) {
		ProgrammeFunction result = ProgrammeFunction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProgrammeFunctionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OrganisationRole createOrganisationRoleFromString(EDataType eDataType, String initialValue) {
		OrganisationRole result = OrganisationRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOrganisationRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActivityScope createActivityScopeFromString(EDataType eDataType, String initialValue) {
		ActivityScope result = ActivityScope.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActivityScopeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MarkerSignificance createMarkerSignificanceFromString(EDataType eDataType, String initialValue) {
		MarkerSignificance result = MarkerSignificance.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMarkerSignificanceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BudgetType createBudgetTypeFromString(EDataType eDataType, String initialValue) {
		BudgetType result = BudgetType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBudgetTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BudgetStatus createBudgetStatusFromString(EDataType eDataType, String initialValue) {
		BudgetStatus result = BudgetStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBudgetStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TransactionType createTransactionTypeFromString(EDataType eDataType, String initialValue) {
		TransactionType result = TransactionType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTransactionTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ResultType createResultTypeFromString(EDataType eDataType, String initialValue) {
		ResultType result = ResultType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertResultTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IndicatorMeasure createIndicatorMeasureFromString(EDataType eDataType, String initialValue) {
		IndicatorMeasure result = IndicatorMeasure.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIndicatorMeasureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RelationType createRelationTypeFromString(EDataType eDataType, String initialValue) {
		RelationType result = RelationType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRelationTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ContactType createContactTypeFromString(EDataType eDataType, String initialValue) {
		ContactType result = ContactType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContactTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConditionType createConditionTypeFromString(EDataType eDataType, String initialValue) {
		ConditionType result = ConditionType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConditionTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LessonNature createLessonNatureFromString(EDataType eDataType, String initialValue) {
		LessonNature result = LessonNature.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLessonNatureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LessonOutcome createLessonOutcomeFromString(EDataType eDataType, String initialValue) {
		LessonOutcome result = LessonOutcome.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLessonOutcomeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvidenceLevel createEvidenceLevelFromString(EDataType eDataType, String initialValue) {
		EvidenceLevel result = EvidenceLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvidenceLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConditionOperator createConditionOperatorFromString(EDataType eDataType, String initialValue) {
		ConditionOperator result = ConditionOperator.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConditionOperatorToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UseEffect createUseEffectFromString(EDataType eDataType, String initialValue) {
		UseEffect result = UseEffect.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUseEffectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RequestScope createRequestScopeFromString(EDataType eDataType, String initialValue) {
		RequestScope result = RequestScope.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRequestScopeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RequestState createRequestStateFromString(EDataType eDataType, String initialValue) {
		RequestState result = RequestState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRequestStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ContributionChannel createContributionChannelFromString(EDataType eDataType, String initialValue) {
		ContributionChannel result = ContributionChannel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContributionChannelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MeetingType createMeetingTypeFromString(EDataType eDataType, String initialValue) {
		MeetingType result = MeetingType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMeetingTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MeetingState createMeetingStateFromString(EDataType eDataType, String initialValue) {
		MeetingState result = MeetingState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMeetingStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ParticipantRole createParticipantRoleFromString(EDataType eDataType, String initialValue) {
		ParticipantRole result = ParticipantRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertParticipantRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActionState createActionStateFromString(EDataType eDataType, String initialValue) {
		ActionState result = ActionState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActionStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PublicationType createPublicationTypeFromString(EDataType eDataType, String initialValue) {
		PublicationType result = PublicationType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPublicationTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PublicationStatus createPublicationStatusFromString(EDataType eDataType, String initialValue) {
		PublicationStatus result = PublicationStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPublicationStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CreatorRole createCreatorRoleFromString(EDataType eDataType, String initialValue) {
		CreatorRole result = CreatorRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCreatorRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SkillGrade createSkillGradeFromString(EDataType eDataType, String initialValue) {
		SkillGrade result = SkillGrade.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSkillGradeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LanguageLevel createLanguageLevelFromString(EDataType eDataType, String initialValue) {
		LanguageLevel result = LanguageLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLanguageLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConsentScope createConsentScopeFromString(EDataType eDataType, String initialValue) {
		ConsentScope result = ConsentScope.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConsentScopeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NeedType createNeedTypeFromString(EDataType eDataType, String initialValue) {
		NeedType result = NeedType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNeedTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NeedState createNeedStateFromString(EDataType eDataType, String initialValue) {
		NeedState result = NeedState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNeedStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AssignmentState createAssignmentStateFromString(EDataType eDataType, String initialValue) {
		AssignmentState result = AssignmentState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAssignmentStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ComponentRole createComponentRoleFromString(EDataType eDataType, String initialValue) {
		ComponentRole result = ComponentRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertComponentRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MappingType createMappingTypeFromString(EDataType eDataType, String initialValue) {
		MappingType result = MappingType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMappingTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SpaceKind createSpaceKindFromString(EDataType eDataType, String initialValue) {
		SpaceKind result = SpaceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSpaceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SignaturePolicy createSignaturePolicyFromString(EDataType eDataType, String initialValue) {
		SignaturePolicy result = SignaturePolicy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSignaturePolicyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KeyType createKeyTypeFromString(EDataType eDataType, String initialValue) {
		KeyType result = KeyType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertKeyTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Text createText(final String it) {
		return it == null ? null : org.sankofa.model.text.Text.valueOf(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Text createTextFromString(EDataType eDataType, String initialValue) {
		return createText(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertText(final Text it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTextToString(EDataType eDataType, Object instanceValue) {
		return convertText((Text)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartialDate createPartialDate(final String it) {
		return it == null ? null : org.sankofa.model.date.PartialDate.valueOf(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartialDate createPartialDateFromString(EDataType eDataType, String initialValue) {
		return createPartialDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPartialDate(final PartialDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPartialDateToString(EDataType eDataType, Object instanceValue) {
		return convertPartialDate((PartialDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createTimestamp(final String it) {
		return it == null ? null : java.time.Instant.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createTimestampFromString(EDataType eDataType, String initialValue) {
		return createTimestamp(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTimestamp(final Instant it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTimestampToString(EDataType eDataType, Object instanceValue) {
		return convertTimestamp((Instant)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelPackage getModelPackage() {
		return (ModelPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ModelPackage getPackage() {
		return ModelPackage.eINSTANCE;
	}

} //ModelFactoryImpl
