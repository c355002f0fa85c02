/**
 */
package org.sankofa.model.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.sankofa.model.Action;
import org.sankofa.model.AgendaItem;
import org.sankofa.model.Agent;
import org.sankofa.model.Alias;
import org.sankofa.model.AreaExperience;
import org.sankofa.model.AreaShare;
import org.sankofa.model.Assignment;
import org.sankofa.model.AssumptionStep;
import org.sankofa.model.Attachment;
import org.sankofa.model.Availability;
import org.sankofa.model.BeneficiaryGroup;
import org.sankofa.model.Budget;
import org.sankofa.model.Candidate;
import org.sankofa.model.CitedResource;
import org.sankofa.model.Concept;
import org.sankofa.model.Condition;
import org.sankofa.model.Consent;
import org.sankofa.model.ConsolidatedReply;
import org.sankofa.model.ContactData;
import org.sankofa.model.ContactInfo;
import org.sankofa.model.ContextCondition;
import org.sankofa.model.ContextValue;
import org.sankofa.model.Contribution;
import org.sankofa.model.Corridor;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Creator;
import org.sankofa.model.Dataset;
import org.sankofa.model.DatasetComponent;
import org.sankofa.model.DatedType;
import org.sankofa.model.Decision;
import org.sankofa.model.Derivation;
import org.sankofa.model.DocumentLink;
import org.sankofa.model.Experience;
import org.sankofa.model.Expert;
import org.sankofa.model.Extension;
import org.sankofa.model.Fact;
import org.sankofa.model.Finding;
import org.sankofa.model.FollowUp;
import org.sankofa.model.ForeignContent;
import org.sankofa.model.HouseholdUse;
import org.sankofa.model.Identified;
import org.sankofa.model.Identifier;
import org.sankofa.model.Impact;
import org.sankofa.model.Indicator;
import org.sankofa.model.IndicatorPeriod;
import org.sankofa.model.LanguageSkill;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonUse;
import org.sankofa.model.Location;
import org.sankofa.model.Mapping;
import org.sankofa.model.Meeting;
import org.sankofa.model.Membership;
import org.sankofa.model.MigrantGroup;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Need;
import org.sankofa.model.Organisation;
import org.sankofa.model.OwnGoal;
import org.sankofa.model.Part;
import org.sankofa.model.ParticipatingOrganisation;
import org.sankofa.model.Participation;
import org.sankofa.model.Person;
import org.sankofa.model.PlannedDisbursement;
import org.sankofa.model.PolicyMarker;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Programme;
import org.sankofa.model.Publication;
import org.sankofa.model.Recommendation;
import org.sankofa.model.RelatedProgramme;
import org.sankofa.model.Remark;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.RemittanceFactor;
import org.sankofa.model.Request;
import org.sankofa.model.Result;
import org.sankofa.model.ReviewEntry;
import org.sankofa.model.Reviewable;
import org.sankofa.model.Reviewed;
import org.sankofa.model.RosterPerson;
import org.sankofa.model.SectorShare;
import org.sankofa.model.SigningKey;
import org.sankofa.model.Skill;
import org.sankofa.model.SkillRequirement;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.SpaceMember;
import org.sankofa.model.Statement;
import org.sankofa.model.Strategy;
import org.sankofa.model.Tag;
import org.sankofa.model.Transaction;
import org.sankofa.model.Vocabulary;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.sankofa.model.ModelPackage
 * @generated
 */
public class ModelSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ModelPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelSwitch() {
		if (modelPackage == null) {
			modelPackage = ModelPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case ModelPackage.IDENTIFIED: {
				Identified identified = (Identified)theEObject;
				T result = caseIdentified(identified);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PART: {
				Part part = (Part)theEObject;
				T result = casePart(part);
				if (result == null) result = caseIdentified(part);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.FACT: {
				Fact fact = (Fact)theEObject;
				T result = caseFact(fact);
				if (result == null) result = caseIdentified(fact);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.EXTENSION: {
				Extension extension = (Extension)theEObject;
				T result = caseExtension(extension);
				if (result == null) result = casePart(extension);
				if (result == null) result = caseIdentified(extension);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.FOREIGN_CONTENT: {
				ForeignContent foreignContent = (ForeignContent)theEObject;
				T result = caseForeignContent(foreignContent);
				if (result == null) result = caseExtension(foreignContent);
				if (result == null) result = casePart(foreignContent);
				if (result == null) result = caseIdentified(foreignContent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ATTACHMENT: {
				Attachment attachment = (Attachment)theEObject;
				T result = caseAttachment(attachment);
				if (result == null) result = casePart(attachment);
				if (result == null) result = caseIdentified(attachment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.REVIEW_ENTRY: {
				ReviewEntry reviewEntry = (ReviewEntry)theEObject;
				T result = caseReviewEntry(reviewEntry);
				if (result == null) result = casePart(reviewEntry);
				if (result == null) result = caseIdentified(reviewEntry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.REMARK: {
				Remark remark = (Remark)theEObject;
				T result = caseRemark(remark);
				if (result == null) result = caseExtension(remark);
				if (result == null) result = casePart(remark);
				if (result == null) result = caseIdentified(remark);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ASSUMPTION_STEP: {
				AssumptionStep assumptionStep = (AssumptionStep)theEObject;
				T result = caseAssumptionStep(assumptionStep);
				if (result == null) result = caseExtension(assumptionStep);
				if (result == null) result = casePart(assumptionStep);
				if (result == null) result = caseIdentified(assumptionStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.REVIEWED: {
				Reviewed reviewed = (Reviewed)theEObject;
				T result = caseReviewed(reviewed);
				if (result == null) result = caseIdentified(reviewed);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.RECORD: {
				org.sankofa.model.Record record = (org.sankofa.model.Record)theEObject;
				T result = caseRecord(record);
				if (result == null) result = caseIdentified(record);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.REVIEWABLE: {
				Reviewable reviewable = (Reviewable)theEObject;
				T result = caseReviewable(reviewable);
				if (result == null) result = caseRecord(reviewable);
				if (result == null) result = caseReviewed(reviewable);
				if (result == null) result = caseIdentified(reviewable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.AGENT: {
				Agent agent = (Agent)theEObject;
				T result = caseAgent(agent);
				if (result == null) result = caseRecord(agent);
				if (result == null) result = caseIdentified(agent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.COUNTRY_CASE: {
				CountryCase countryCase = (CountryCase)theEObject;
				T result = caseCountryCase(countryCase);
				if (result == null) result = caseRecord(countryCase);
				if (result == null) result = caseIdentified(countryCase);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MIGRANT_GROUP: {
				MigrantGroup migrantGroup = (MigrantGroup)theEObject;
				T result = caseMigrantGroup(migrantGroup);
				if (result == null) result = casePart(migrantGroup);
				if (result == null) result = caseIdentified(migrantGroup);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.REMITTANCE_ESTIMATE: {
				RemittanceEstimate remittanceEstimate = (RemittanceEstimate)theEObject;
				T result = caseRemittanceEstimate(remittanceEstimate);
				if (result == null) result = casePart(remittanceEstimate);
				if (result == null) result = caseIdentified(remittanceEstimate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CORRIDOR: {
				Corridor corridor = (Corridor)theEObject;
				T result = caseCorridor(corridor);
				if (result == null) result = casePart(corridor);
				if (result == null) result = caseIdentified(corridor);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.REMITTANCE_FACTOR: {
				RemittanceFactor remittanceFactor = (RemittanceFactor)theEObject;
				T result = caseRemittanceFactor(remittanceFactor);
				if (result == null) result = casePart(remittanceFactor);
				if (result == null) result = caseIdentified(remittanceFactor);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.HOUSEHOLD_USE: {
				HouseholdUse householdUse = (HouseholdUse)theEObject;
				T result = caseHouseholdUse(householdUse);
				if (result == null) result = casePart(householdUse);
				if (result == null) result = caseIdentified(householdUse);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.STRATEGY: {
				Strategy strategy = (Strategy)theEObject;
				T result = caseStrategy(strategy);
				if (result == null) result = casePart(strategy);
				if (result == null) result = caseIdentified(strategy);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.POLICY_MEASURE: {
				PolicyMeasure policyMeasure = (PolicyMeasure)theEObject;
				T result = casePolicyMeasure(policyMeasure);
				if (result == null) result = casePart(policyMeasure);
				if (result == null) result = caseIdentified(policyMeasure);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.OWN_GOAL: {
				OwnGoal ownGoal = (OwnGoal)theEObject;
				T result = caseOwnGoal(ownGoal);
				if (result == null) result = casePart(ownGoal);
				if (result == null) result = caseIdentified(ownGoal);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.IMPACT: {
				Impact impact = (Impact)theEObject;
				T result = caseImpact(impact);
				if (result == null) result = casePart(impact);
				if (result == null) result = caseIdentified(impact);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PROGRAMME: {
				Programme programme = (Programme)theEObject;
				T result = caseProgramme(programme);
				if (result == null) result = caseRecord(programme);
				if (result == null) result = caseIdentified(programme);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.IDENTIFIER: {
				Identifier identifier = (Identifier)theEObject;
				T result = caseIdentifier(identifier);
				if (result == null) result = casePart(identifier);
				if (result == null) result = caseIdentified(identifier);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PARTICIPATING_ORGANISATION: {
				ParticipatingOrganisation participatingOrganisation = (ParticipatingOrganisation)theEObject;
				T result = caseParticipatingOrganisation(participatingOrganisation);
				if (result == null) result = casePart(participatingOrganisation);
				if (result == null) result = caseIdentified(participatingOrganisation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CONTACT_INFO: {
				ContactInfo contactInfo = (ContactInfo)theEObject;
				T result = caseContactInfo(contactInfo);
				if (result == null) result = casePart(contactInfo);
				if (result == null) result = caseIdentified(contactInfo);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.AREA_SHARE: {
				AreaShare areaShare = (AreaShare)theEObject;
				T result = caseAreaShare(areaShare);
				if (result == null) result = casePart(areaShare);
				if (result == null) result = caseIdentified(areaShare);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.LOCATION: {
				Location location = (Location)theEObject;
				T result = caseLocation(location);
				if (result == null) result = casePart(location);
				if (result == null) result = caseIdentified(location);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SECTOR_SHARE: {
				SectorShare sectorShare = (SectorShare)theEObject;
				T result = caseSectorShare(sectorShare);
				if (result == null) result = casePart(sectorShare);
				if (result == null) result = caseIdentified(sectorShare);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.TAG: {
				Tag tag = (Tag)theEObject;
				T result = caseTag(tag);
				if (result == null) result = casePart(tag);
				if (result == null) result = caseIdentified(tag);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.POLICY_MARKER: {
				PolicyMarker policyMarker = (PolicyMarker)theEObject;
				T result = casePolicyMarker(policyMarker);
				if (result == null) result = casePart(policyMarker);
				if (result == null) result = caseIdentified(policyMarker);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.BENEFICIARY_GROUP: {
				BeneficiaryGroup beneficiaryGroup = (BeneficiaryGroup)theEObject;
				T result = caseBeneficiaryGroup(beneficiaryGroup);
				if (result == null) result = casePart(beneficiaryGroup);
				if (result == null) result = caseIdentified(beneficiaryGroup);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.BUDGET: {
				Budget budget = (Budget)theEObject;
				T result = caseBudget(budget);
				if (result == null) result = casePart(budget);
				if (result == null) result = caseIdentified(budget);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PLANNED_DISBURSEMENT: {
				PlannedDisbursement plannedDisbursement = (PlannedDisbursement)theEObject;
				T result = casePlannedDisbursement(plannedDisbursement);
				if (result == null) result = casePart(plannedDisbursement);
				if (result == null) result = caseIdentified(plannedDisbursement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.TRANSACTION: {
				Transaction transaction = (Transaction)theEObject;
				T result = caseTransaction(transaction);
				if (result == null) result = casePart(transaction);
				if (result == null) result = caseIdentified(transaction);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.RESULT: {
				Result result = (Result)theEObject;
				T theResult = caseResult(result);
				if (theResult == null) theResult = casePart(result);
				if (theResult == null) theResult = caseIdentified(result);
				if (theResult == null) theResult = defaultCase(theEObject);
				return theResult;
			}
			case ModelPackage.INDICATOR: {
				Indicator indicator = (Indicator)theEObject;
				T result = caseIndicator(indicator);
				if (result == null) result = casePart(indicator);
				if (result == null) result = caseIdentified(indicator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.INDICATOR_PERIOD: {
				IndicatorPeriod indicatorPeriod = (IndicatorPeriod)theEObject;
				T result = caseIndicatorPeriod(indicatorPeriod);
				if (result == null) result = casePart(indicatorPeriod);
				if (result == null) result = caseIdentified(indicatorPeriod);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CONDITION: {
				Condition condition = (Condition)theEObject;
				T result = caseCondition(condition);
				if (result == null) result = casePart(condition);
				if (result == null) result = caseIdentified(condition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DOCUMENT_LINK: {
				DocumentLink documentLink = (DocumentLink)theEObject;
				T result = caseDocumentLink(documentLink);
				if (result == null) result = casePart(documentLink);
				if (result == null) result = caseIdentified(documentLink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.RELATED_PROGRAMME: {
				RelatedProgramme relatedProgramme = (RelatedProgramme)theEObject;
				T result = caseRelatedProgramme(relatedProgramme);
				if (result == null) result = casePart(relatedProgramme);
				if (result == null) result = caseIdentified(relatedProgramme);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.LESSON: {
				Lesson lesson = (Lesson)theEObject;
				T result = caseLesson(lesson);
				if (result == null) result = caseReviewable(lesson);
				if (result == null) result = caseRecord(lesson);
				if (result == null) result = caseReviewed(lesson);
				if (result == null) result = caseIdentified(lesson);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CONTEXT_CONDITION: {
				ContextCondition contextCondition = (ContextCondition)theEObject;
				T result = caseContextCondition(contextCondition);
				if (result == null) result = casePart(contextCondition);
				if (result == null) result = caseIdentified(contextCondition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CONTEXT_VALUE: {
				ContextValue contextValue = (ContextValue)theEObject;
				T result = caseContextValue(contextValue);
				if (result == null) result = casePart(contextValue);
				if (result == null) result = caseIdentified(contextValue);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DERIVATION: {
				Derivation derivation = (Derivation)theEObject;
				T result = caseDerivation(derivation);
				if (result == null) result = casePart(derivation);
				if (result == null) result = caseIdentified(derivation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.LESSON_USE: {
				LessonUse lessonUse = (LessonUse)theEObject;
				T result = caseLessonUse(lessonUse);
				if (result == null) result = caseRecord(lessonUse);
				if (result == null) result = caseIdentified(lessonUse);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.REQUEST: {
				Request request = (Request)theEObject;
				T result = caseRequest(request);
				if (result == null) result = caseRecord(request);
				if (result == null) result = caseIdentified(request);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CONSOLIDATED_REPLY: {
				ConsolidatedReply consolidatedReply = (ConsolidatedReply)theEObject;
				T result = caseConsolidatedReply(consolidatedReply);
				if (result == null) result = casePart(consolidatedReply);
				if (result == null) result = caseReviewed(consolidatedReply);
				if (result == null) result = caseIdentified(consolidatedReply);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.AREA_EXPERIENCE: {
				AreaExperience areaExperience = (AreaExperience)theEObject;
				T result = caseAreaExperience(areaExperience);
				if (result == null) result = casePart(areaExperience);
				if (result == null) result = caseIdentified(areaExperience);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CITED_RESOURCE: {
				CitedResource citedResource = (CitedResource)theEObject;
				T result = caseCitedResource(citedResource);
				if (result == null) result = casePart(citedResource);
				if (result == null) result = caseIdentified(citedResource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CONTRIBUTION: {
				Contribution contribution = (Contribution)theEObject;
				T result = caseContribution(contribution);
				if (result == null) result = caseRecord(contribution);
				if (result == null) result = caseIdentified(contribution);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MEETING: {
				Meeting meeting = (Meeting)theEObject;
				T result = caseMeeting(meeting);
				if (result == null) result = caseRecord(meeting);
				if (result == null) result = caseIdentified(meeting);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PARTICIPATION: {
				Participation participation = (Participation)theEObject;
				T result = caseParticipation(participation);
				if (result == null) result = casePart(participation);
				if (result == null) result = caseIdentified(participation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.AGENDA_ITEM: {
				AgendaItem agendaItem = (AgendaItem)theEObject;
				T result = caseAgendaItem(agendaItem);
				if (result == null) result = casePart(agendaItem);
				if (result == null) result = caseIdentified(agendaItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DECISION: {
				Decision decision = (Decision)theEObject;
				T result = caseDecision(decision);
				if (result == null) result = casePart(decision);
				if (result == null) result = caseIdentified(decision);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ACTION: {
				Action action = (Action)theEObject;
				T result = caseAction(action);
				if (result == null) result = caseRecord(action);
				if (result == null) result = caseIdentified(action);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PUBLICATION: {
				Publication publication = (Publication)theEObject;
				T result = casePublication(publication);
				if (result == null) result = caseRecord(publication);
				if (result == null) result = caseIdentified(publication);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CREATOR: {
				Creator creator = (Creator)theEObject;
				T result = caseCreator(creator);
				if (result == null) result = casePart(creator);
				if (result == null) result = caseIdentified(creator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.STATEMENT: {
				Statement statement = (Statement)theEObject;
				T result = caseStatement(statement);
				if (result == null) result = casePart(statement);
				if (result == null) result = caseIdentified(statement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.FINDING: {
				Finding finding = (Finding)theEObject;
				T result = caseFinding(finding);
				if (result == null) result = caseStatement(finding);
				if (result == null) result = casePart(finding);
				if (result == null) result = caseIdentified(finding);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.RECOMMENDATION: {
				Recommendation recommendation = (Recommendation)theEObject;
				T result = caseRecommendation(recommendation);
				if (result == null) result = caseStatement(recommendation);
				if (result == null) result = casePart(recommendation);
				if (result == null) result = caseIdentified(recommendation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ORGANISATION: {
				Organisation organisation = (Organisation)theEObject;
				T result = caseOrganisation(organisation);
				if (result == null) result = caseAgent(organisation);
				if (result == null) result = caseRecord(organisation);
				if (result == null) result = caseIdentified(organisation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DATED_TYPE: {
				DatedType datedType = (DatedType)theEObject;
				T result = caseDatedType(datedType);
				if (result == null) result = casePart(datedType);
				if (result == null) result = caseIdentified(datedType);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MEMBERSHIP: {
				Membership membership = (Membership)theEObject;
				T result = caseMembership(membership);
				if (result == null) result = casePart(membership);
				if (result == null) result = caseIdentified(membership);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PERSON: {
				Person person = (Person)theEObject;
				T result = casePerson(person);
				if (result == null) result = caseAgent(person);
				if (result == null) result = caseRecord(person);
				if (result == null) result = caseIdentified(person);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.LANGUAGE_SKILL: {
				LanguageSkill languageSkill = (LanguageSkill)theEObject;
				T result = caseLanguageSkill(languageSkill);
				if (result == null) result = casePart(languageSkill);
				if (result == null) result = caseIdentified(languageSkill);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PRACTITIONER: {
				Practitioner practitioner = (Practitioner)theEObject;
				T result = casePractitioner(practitioner);
				if (result == null) result = casePerson(practitioner);
				if (result == null) result = caseAgent(practitioner);
				if (result == null) result = caseRecord(practitioner);
				if (result == null) result = caseIdentified(practitioner);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SIGNING_KEY: {
				SigningKey signingKey = (SigningKey)theEObject;
				T result = caseSigningKey(signingKey);
				if (result == null) result = casePart(signingKey);
				if (result == null) result = caseIdentified(signingKey);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ROSTER_PERSON: {
				RosterPerson rosterPerson = (RosterPerson)theEObject;
				T result = caseRosterPerson(rosterPerson);
				if (result == null) result = casePerson(rosterPerson);
				if (result == null) result = caseAgent(rosterPerson);
				if (result == null) result = caseRecord(rosterPerson);
				if (result == null) result = caseIdentified(rosterPerson);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SKILL: {
				Skill skill = (Skill)theEObject;
				T result = caseSkill(skill);
				if (result == null) result = casePart(skill);
				if (result == null) result = caseIdentified(skill);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.AVAILABILITY: {
				Availability availability = (Availability)theEObject;
				T result = caseAvailability(availability);
				if (result == null) result = casePart(availability);
				if (result == null) result = caseIdentified(availability);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.EXPERIENCE: {
				Experience experience = (Experience)theEObject;
				T result = caseExperience(experience);
				if (result == null) result = casePart(experience);
				if (result == null) result = caseIdentified(experience);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CONSENT: {
				Consent consent = (Consent)theEObject;
				T result = caseConsent(consent);
				if (result == null) result = casePart(consent);
				if (result == null) result = caseIdentified(consent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CONTACT_DATA: {
				ContactData contactData = (ContactData)theEObject;
				T result = caseContactData(contactData);
				if (result == null) result = casePart(contactData);
				if (result == null) result = caseIdentified(contactData);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.EXPERT: {
				Expert expert = (Expert)theEObject;
				T result = caseExpert(expert);
				if (result == null) result = caseRosterPerson(expert);
				if (result == null) result = casePerson(expert);
				if (result == null) result = caseAgent(expert);
				if (result == null) result = caseRecord(expert);
				if (result == null) result = caseIdentified(expert);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CANDIDATE: {
				Candidate candidate = (Candidate)theEObject;
				T result = caseCandidate(candidate);
				if (result == null) result = caseRosterPerson(candidate);
				if (result == null) result = casePerson(candidate);
				if (result == null) result = caseAgent(candidate);
				if (result == null) result = caseRecord(candidate);
				if (result == null) result = caseIdentified(candidate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.NEED: {
				Need need = (Need)theEObject;
				T result = caseNeed(need);
				if (result == null) result = caseRecord(need);
				if (result == null) result = caseIdentified(need);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SKILL_REQUIREMENT: {
				SkillRequirement skillRequirement = (SkillRequirement)theEObject;
				T result = caseSkillRequirement(skillRequirement);
				if (result == null) result = casePart(skillRequirement);
				if (result == null) result = caseIdentified(skillRequirement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ASSIGNMENT: {
				Assignment assignment = (Assignment)theEObject;
				T result = caseAssignment(assignment);
				if (result == null) result = caseRecord(assignment);
				if (result == null) result = caseIdentified(assignment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.FOLLOW_UP: {
				FollowUp followUp = (FollowUp)theEObject;
				T result = caseFollowUp(followUp);
				if (result == null) result = casePart(followUp);
				if (result == null) result = caseIdentified(followUp);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DATASET: {
				Dataset dataset = (Dataset)theEObject;
				T result = caseDataset(dataset);
				if (result == null) result = caseRecord(dataset);
				if (result == null) result = caseIdentified(dataset);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DATASET_COMPONENT: {
				DatasetComponent datasetComponent = (DatasetComponent)theEObject;
				T result = caseDatasetComponent(datasetComponent);
				if (result == null) result = casePart(datasetComponent);
				if (result == null) result = caseIdentified(datasetComponent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.VOCABULARY: {
				Vocabulary vocabulary = (Vocabulary)theEObject;
				T result = caseVocabulary(vocabulary);
				if (result == null) result = caseRecord(vocabulary);
				if (result == null) result = caseIdentified(vocabulary);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CONCEPT: {
				Concept concept = (Concept)theEObject;
				T result = caseConcept(concept);
				if (result == null) result = casePart(concept);
				if (result == null) result = caseIdentified(concept);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MAPPING: {
				Mapping mapping = (Mapping)theEObject;
				T result = caseMapping(mapping);
				if (result == null) result = casePart(mapping);
				if (result == null) result = caseIdentified(mapping);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ALIAS: {
				Alias alias = (Alias)theEObject;
				T result = caseAlias(alias);
				if (result == null) result = casePart(alias);
				if (result == null) result = caseIdentified(alias);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SPACE_INFO: {
				SpaceInfo spaceInfo = (SpaceInfo)theEObject;
				T result = caseSpaceInfo(spaceInfo);
				if (result == null) result = caseRecord(spaceInfo);
				if (result == null) result = caseIdentified(spaceInfo);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SPACE_MEMBER: {
				SpaceMember spaceMember = (SpaceMember)theEObject;
				T result = caseSpaceMember(spaceMember);
				if (result == null) result = casePart(spaceMember);
				if (result == null) result = caseIdentified(spaceMember);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentified(Identified object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Part</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Part</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePart(Part object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fact</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fact</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFact(Fact object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Extension</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Extension</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExtension(Extension object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Foreign Content</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Foreign Content</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseForeignContent(ForeignContent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Attachment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Attachment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAttachment(Attachment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Review Entry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Review Entry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReviewEntry(ReviewEntry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Remark</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Remark</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRemark(Remark object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Assumption Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Assumption Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAssumptionStep(AssumptionStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reviewed</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reviewed</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReviewed(Reviewed object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Record</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Record</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecord(org.sankofa.model.Record object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reviewable</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reviewable</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReviewable(Reviewable object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Agent</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Agent</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAgent(Agent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Country Case</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Country Case</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCountryCase(CountryCase object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Migrant Group</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Migrant Group</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMigrantGroup(MigrantGroup object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Remittance Estimate</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Remittance Estimate</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRemittanceEstimate(RemittanceEstimate object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Corridor</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Corridor</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCorridor(Corridor object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Remittance Factor</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Remittance Factor</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRemittanceFactor(RemittanceFactor object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Household Use</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Household Use</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHouseholdUse(HouseholdUse object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Strategy</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Strategy</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStrategy(Strategy object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Policy Measure</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Policy Measure</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePolicyMeasure(PolicyMeasure object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Own Goal</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Own Goal</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOwnGoal(OwnGoal object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Impact</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Impact</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseImpact(Impact object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Programme</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Programme</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProgramme(Programme object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identifier</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identifier</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentifier(Identifier object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Participating Organisation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Participating Organisation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParticipatingOrganisation(ParticipatingOrganisation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Contact Info</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Contact Info</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseContactInfo(ContactInfo object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Area Share</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Area Share</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAreaShare(AreaShare object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Location</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Location</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLocation(Location object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sector Share</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sector Share</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSectorShare(SectorShare object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tag</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tag</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTag(Tag object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Policy Marker</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Policy Marker</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePolicyMarker(PolicyMarker object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Beneficiary Group</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Beneficiary Group</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBeneficiaryGroup(BeneficiaryGroup object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Budget</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Budget</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBudget(Budget object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Planned Disbursement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Planned Disbursement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlannedDisbursement(PlannedDisbursement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Transaction</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Transaction</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTransaction(Transaction object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Result</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Result</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseResult(Result object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Indicator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Indicator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIndicator(Indicator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Indicator Period</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Indicator Period</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIndicatorPeriod(IndicatorPeriod object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Condition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Condition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCondition(Condition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Document Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Document Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDocumentLink(DocumentLink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Related Programme</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Related Programme</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRelatedProgramme(RelatedProgramme object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Lesson</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Lesson</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLesson(Lesson object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Context Condition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Context Condition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseContextCondition(ContextCondition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Context Value</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Context Value</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseContextValue(ContextValue object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Derivation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Derivation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDerivation(Derivation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Lesson Use</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Lesson Use</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLessonUse(LessonUse object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Request</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Request</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRequest(Request object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Consolidated Reply</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Consolidated Reply</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConsolidatedReply(ConsolidatedReply object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Area Experience</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Area Experience</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAreaExperience(AreaExperience object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cited Resource</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cited Resource</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCitedResource(CitedResource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Contribution</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Contribution</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseContribution(Contribution object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Meeting</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Meeting</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMeeting(Meeting object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Participation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Participation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParticipation(Participation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Agenda Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Agenda Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAgendaItem(AgendaItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decision</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decision</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDecision(Decision object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Action</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Action</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAction(Action object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Publication</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Publication</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePublication(Publication object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Creator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Creator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCreator(Creator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Statement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Statement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStatement(Statement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Finding</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Finding</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFinding(Finding object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Recommendation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Recommendation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecommendation(Recommendation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Organisation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Organisation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOrganisation(Organisation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dated Type</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dated Type</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDatedType(DatedType object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Membership</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Membership</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMembership(Membership object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Person</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Person</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePerson(Person object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Language Skill</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Language Skill</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLanguageSkill(LanguageSkill object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Practitioner</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Practitioner</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePractitioner(Practitioner object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Signing Key</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Signing Key</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSigningKey(SigningKey object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Roster Person</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Roster Person</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRosterPerson(RosterPerson object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Skill</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Skill</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSkill(Skill object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Availability</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Availability</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAvailability(Availability object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Experience</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Experience</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExperience(Experience object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Consent</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Consent</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConsent(Consent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Contact Data</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Contact Data</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseContactData(ContactData object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Expert</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Expert</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExpert(Expert object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Candidate</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Candidate</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCandidate(Candidate object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Need</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Need</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNeed(Need object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Skill Requirement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Skill Requirement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSkillRequirement(SkillRequirement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Assignment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Assignment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAssignment(Assignment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Follow Up</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Follow Up</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFollowUp(FollowUp object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dataset</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dataset</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDataset(Dataset object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dataset Component</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dataset Component</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDatasetComponent(DatasetComponent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vocabulary</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vocabulary</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVocabulary(Vocabulary object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Concept</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Concept</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConcept(Concept object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mapping</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMapping(Mapping object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Alias</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Alias</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAlias(Alias object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Space Info</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Space Info</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSpaceInfo(SpaceInfo object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Space Member</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Space Member</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSpaceMember(SpaceMember object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //ModelSwitch
