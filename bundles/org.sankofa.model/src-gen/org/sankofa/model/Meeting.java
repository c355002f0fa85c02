/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Meeting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Meeting#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.Meeting#getState <em>State</em>}</li>
 *   <li>{@link org.sankofa.model.Meeting#getStart <em>Start</em>}</li>
 *   <li>{@link org.sankofa.model.Meeting#getEnd <em>End</em>}</li>
 *   <li>{@link org.sankofa.model.Meeting#getSeries <em>Series</em>}</li>
 *   <li>{@link org.sankofa.model.Meeting#getFollowUpOf <em>Follow Up Of</em>}</li>
 *   <li>{@link org.sankofa.model.Meeting#getPlace <em>Place</em>}</li>
 *   <li>{@link org.sankofa.model.Meeting#getPlaceArea <em>Place Area</em>}</li>
 *   <li>{@link org.sankofa.model.Meeting#getOnline <em>Online</em>}</li>
 *   <li>{@link org.sankofa.model.Meeting#getOrganisers <em>Organisers</em>}</li>
 *   <li>{@link org.sankofa.model.Meeting#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.sankofa.model.Meeting#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link org.sankofa.model.Meeting#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.sankofa.model.Meeting#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.sankofa.model.Meeting#getDocuments <em>Documents</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getMeeting()
 * @generated
 */
public interface Meeting extends org.sankofa.model.Record {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.MeetingType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.MeetingType
	 * @see #setType(MeetingType)
	 * @see org.sankofa.model.ModelPackage#getMeeting_Type()
	 * @generated
	 */
	MeetingType getType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Meeting#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.MeetingType
	 * @see #getType()
	 * @generated
	 */
	void setType(MeetingType value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.MeetingState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.sankofa.model.MeetingState
	 * @see #setState(MeetingState)
	 * @see org.sankofa.model.ModelPackage#getMeeting_State()
	 * @generated
	 */
	MeetingState getState();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Meeting#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.sankofa.model.MeetingState
	 * @see #getState()
	 * @generated
	 */
	void setState(MeetingState value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getMeeting_Start()
	 * @generated
	 */
	PartialDate getStart();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Meeting#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(PartialDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getMeeting_End()
	 * @generated
	 */
	PartialDate getEnd();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Meeting#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Series</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Series</em>' reference.
	 * @see #setSeries(org.sankofa.model.Record)
	 * @see org.sankofa.model.ModelPackage#getMeeting_Series()
	 * @generated
	 */
	org.sankofa.model.Record getSeries();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Meeting#getSeries <em>Series</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Series</em>' reference.
	 * @see #getSeries()
	 * @generated
	 */
	void setSeries(org.sankofa.model.Record value);

	/**
	 * Returns the value of the '<em><b>Follow Up Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Follow Up Of</em>' reference.
	 * @see #setFollowUpOf(Meeting)
	 * @see org.sankofa.model.ModelPackage#getMeeting_FollowUpOf()
	 * @generated
	 */
	Meeting getFollowUpOf();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Meeting#getFollowUpOf <em>Follow Up Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Follow Up Of</em>' reference.
	 * @see #getFollowUpOf()
	 * @generated
	 */
	void setFollowUpOf(Meeting value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(Text)
	 * @see org.sankofa.model.ModelPackage#getMeeting_Place()
	 * @generated
	 */
	Text getPlace();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Meeting#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(Text value);

	/**
	 * Returns the value of the '<em><b>Place Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place Area</em>' reference.
	 * @see #setPlaceArea(Concept)
	 * @see org.sankofa.model.ModelPackage#getMeeting_PlaceArea()
	 * @generated
	 */
	Concept getPlaceArea();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Meeting#getPlaceArea <em>Place Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place Area</em>' reference.
	 * @see #getPlaceArea()
	 * @generated
	 */
	void setPlaceArea(Concept value);

	/**
	 * Returns the value of the '<em><b>Online</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.TriState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Online</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #setOnline(TriState)
	 * @see org.sankofa.model.ModelPackage#getMeeting_Online()
	 * @generated
	 */
	TriState getOnline();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Meeting#getOnline <em>Online</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Online</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #getOnline()
	 * @generated
	 */
	void setOnline(TriState value);

	/**
	 * Returns the value of the '<em><b>Organisers</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organisers</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getMeeting_Organisers()
	 * @generated
	 */
	EList<Organisation> getOrganisers();

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Participation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Participants</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getMeeting_Participants()
	 * @generated
	 */
	EList<Participation> getParticipants();

	/**
	 * Returns the value of the '<em><b>Agenda</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.AgendaItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agenda</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getMeeting_Agenda()
	 * @generated
	 */
	EList<AgendaItem> getAgenda();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getMeeting_Decisions()
	 * @generated
	 */
	EList<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(Text)
	 * @see org.sankofa.model.ModelPackage#getMeeting_Outcome()
	 * @generated
	 */
	Text getOutcome();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Meeting#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(Text value);

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.DocumentLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getMeeting_Documents()
	 * @generated
	 */
	EList<DocumentLink> getDocuments();

} // Meeting
