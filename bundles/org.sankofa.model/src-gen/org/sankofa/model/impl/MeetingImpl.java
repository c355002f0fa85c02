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

import org.sankofa.model.AgendaItem;
import org.sankofa.model.Concept;
import org.sankofa.model.Decision;
import org.sankofa.model.DocumentLink;
import org.sankofa.model.Meeting;
import org.sankofa.model.MeetingState;
import org.sankofa.model.MeetingType;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Organisation;
import org.sankofa.model.Participation;
import org.sankofa.model.TriState;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Meeting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.MeetingImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MeetingImpl#getState <em>State</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MeetingImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MeetingImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MeetingImpl#getSeries <em>Series</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MeetingImpl#getFollowUpOf <em>Follow Up Of</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MeetingImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MeetingImpl#getPlaceArea <em>Place Area</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MeetingImpl#getOnline <em>Online</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MeetingImpl#getOrganisers <em>Organisers</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MeetingImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MeetingImpl#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MeetingImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MeetingImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.sankofa.model.impl.MeetingImpl#getDocuments <em>Documents</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeetingImpl extends RecordImpl implements Meeting {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final MeetingType TYPE_EDEFAULT = MeetingType.UNKNOWN;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected MeetingType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final MeetingState STATE_EDEFAULT = MeetingState.UNKNOWN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected MeetingState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected PartialDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected PartialDate end = END_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSeries() <em>Series</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeries()
	 * @generated
	 * @ordered
	 */
	protected org.sankofa.model.Record series;

	/**
	 * The cached value of the '{@link #getFollowUpOf() <em>Follow Up Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowUpOf()
	 * @generated
	 * @ordered
	 */
	protected Meeting followUpOf;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final Text PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected Text place = PLACE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPlaceArea() <em>Place Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaceArea()
	 * @generated
	 * @ordered
	 */
	protected Concept placeArea;

	/**
	 * The default value of the '{@link #getOnline() <em>Online</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnline()
	 * @generated
	 * @ordered
	 */
	protected static final TriState ONLINE_EDEFAULT = TriState.UNKNOWN;

	/**
	 * The cached value of the '{@link #getOnline() <em>Online</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnline()
	 * @generated
	 * @ordered
	 */
	protected TriState online = ONLINE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrganisers() <em>Organisers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisers()
	 * @generated
	 * @ordered
	 */
	protected EList<Organisation> organisers;

	/**
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Participation> participants;

	/**
	 * The cached value of the '{@link #getAgenda() <em>Agenda</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgenda()
	 * @generated
	 * @ordered
	 */
	protected EList<AgendaItem> agenda;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Decision> decisions;

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
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<DocumentLink> documents;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeetingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.MEETING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeetingType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(MeetingType newType) {
		MeetingType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEETING__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeetingState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(MeetingState newState) {
		MeetingState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEETING__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(PartialDate newStart) {
		PartialDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEETING__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(PartialDate newEnd) {
		PartialDate oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEETING__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.sankofa.model.Record getSeries() {
		if (series != null && series.eIsProxy()) {
			InternalEObject oldSeries = (InternalEObject)series;
			series = (org.sankofa.model.Record)eResolveProxy(oldSeries);
			if (series != oldSeries) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.MEETING__SERIES, oldSeries, series));
			}
		}
		return series;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public org.sankofa.model.Record basicGetSeries() {
		return series;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeries(org.sankofa.model.Record newSeries) {
		org.sankofa.model.Record oldSeries = series;
		series = newSeries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEETING__SERIES, oldSeries, series));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Meeting getFollowUpOf() {
		if (followUpOf != null && followUpOf.eIsProxy()) {
			InternalEObject oldFollowUpOf = (InternalEObject)followUpOf;
			followUpOf = (Meeting)eResolveProxy(oldFollowUpOf);
			if (followUpOf != oldFollowUpOf) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.MEETING__FOLLOW_UP_OF, oldFollowUpOf, followUpOf));
			}
		}
		return followUpOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Meeting basicGetFollowUpOf() {
		return followUpOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFollowUpOf(Meeting newFollowUpOf) {
		Meeting oldFollowUpOf = followUpOf;
		followUpOf = newFollowUpOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEETING__FOLLOW_UP_OF, oldFollowUpOf, followUpOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(Text newPlace) {
		Text oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEETING__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getPlaceArea() {
		if (placeArea != null && placeArea.eIsProxy()) {
			InternalEObject oldPlaceArea = (InternalEObject)placeArea;
			placeArea = (Concept)eResolveProxy(oldPlaceArea);
			if (placeArea != oldPlaceArea) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.MEETING__PLACE_AREA, oldPlaceArea, placeArea));
			}
		}
		return placeArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetPlaceArea() {
		return placeArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlaceArea(Concept newPlaceArea) {
		Concept oldPlaceArea = placeArea;
		placeArea = newPlaceArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEETING__PLACE_AREA, oldPlaceArea, placeArea));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TriState getOnline() {
		return online;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnline(TriState newOnline) {
		TriState oldOnline = online;
		online = newOnline == null ? ONLINE_EDEFAULT : newOnline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEETING__ONLINE, oldOnline, online));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organisation> getOrganisers() {
		if (organisers == null) {
			organisers = new EObjectResolvingEList<Organisation>(Organisation.class, this, ModelPackage.MEETING__ORGANISERS);
		}
		return organisers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participation> getParticipants() {
		if (participants == null) {
			participants = new EObjectContainmentEList<Participation>(Participation.class, this, ModelPackage.MEETING__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AgendaItem> getAgenda() {
		if (agenda == null) {
			agenda = new EObjectContainmentEList<AgendaItem>(AgendaItem.class, this, ModelPackage.MEETING__AGENDA);
		}
		return agenda;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Decision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList<Decision>(Decision.class, this, ModelPackage.MEETING__DECISIONS);
		}
		return decisions;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEETING__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DocumentLink> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<DocumentLink>(DocumentLink.class, this, ModelPackage.MEETING__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.MEETING__PARTICIPANTS:
				return ((InternalEList<?>)getParticipants()).basicRemove(otherEnd, msgs);
			case ModelPackage.MEETING__AGENDA:
				return ((InternalEList<?>)getAgenda()).basicRemove(otherEnd, msgs);
			case ModelPackage.MEETING__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
			case ModelPackage.MEETING__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.MEETING__TYPE:
				return getType();
			case ModelPackage.MEETING__STATE:
				return getState();
			case ModelPackage.MEETING__START:
				return getStart();
			case ModelPackage.MEETING__END:
				return getEnd();
			case ModelPackage.MEETING__SERIES:
				if (resolve) return getSeries();
				return basicGetSeries();
			case ModelPackage.MEETING__FOLLOW_UP_OF:
				if (resolve) return getFollowUpOf();
				return basicGetFollowUpOf();
			case ModelPackage.MEETING__PLACE:
				return getPlace();
			case ModelPackage.MEETING__PLACE_AREA:
				if (resolve) return getPlaceArea();
				return basicGetPlaceArea();
			case ModelPackage.MEETING__ONLINE:
				return getOnline();
			case ModelPackage.MEETING__ORGANISERS:
				return getOrganisers();
			case ModelPackage.MEETING__PARTICIPANTS:
				return getParticipants();
			case ModelPackage.MEETING__AGENDA:
				return getAgenda();
			case ModelPackage.MEETING__DECISIONS:
				return getDecisions();
			case ModelPackage.MEETING__OUTCOME:
				return getOutcome();
			case ModelPackage.MEETING__DOCUMENTS:
				return getDocuments();
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
			case ModelPackage.MEETING__TYPE:
				setType((MeetingType)newValue);
				return;
			case ModelPackage.MEETING__STATE:
				setState((MeetingState)newValue);
				return;
			case ModelPackage.MEETING__START:
				setStart((PartialDate)newValue);
				return;
			case ModelPackage.MEETING__END:
				setEnd((PartialDate)newValue);
				return;
			case ModelPackage.MEETING__SERIES:
				setSeries((org.sankofa.model.Record)newValue);
				return;
			case ModelPackage.MEETING__FOLLOW_UP_OF:
				setFollowUpOf((Meeting)newValue);
				return;
			case ModelPackage.MEETING__PLACE:
				setPlace((Text)newValue);
				return;
			case ModelPackage.MEETING__PLACE_AREA:
				setPlaceArea((Concept)newValue);
				return;
			case ModelPackage.MEETING__ONLINE:
				setOnline((TriState)newValue);
				return;
			case ModelPackage.MEETING__ORGANISERS:
				getOrganisers().clear();
				getOrganisers().addAll((Collection<? extends Organisation>)newValue);
				return;
			case ModelPackage.MEETING__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participation>)newValue);
				return;
			case ModelPackage.MEETING__AGENDA:
				getAgenda().clear();
				getAgenda().addAll((Collection<? extends AgendaItem>)newValue);
				return;
			case ModelPackage.MEETING__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends Decision>)newValue);
				return;
			case ModelPackage.MEETING__OUTCOME:
				setOutcome((Text)newValue);
				return;
			case ModelPackage.MEETING__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends DocumentLink>)newValue);
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
			case ModelPackage.MEETING__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ModelPackage.MEETING__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.MEETING__START:
				setStart(START_EDEFAULT);
				return;
			case ModelPackage.MEETING__END:
				setEnd(END_EDEFAULT);
				return;
			case ModelPackage.MEETING__SERIES:
				setSeries((org.sankofa.model.Record)null);
				return;
			case ModelPackage.MEETING__FOLLOW_UP_OF:
				setFollowUpOf((Meeting)null);
				return;
			case ModelPackage.MEETING__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case ModelPackage.MEETING__PLACE_AREA:
				setPlaceArea((Concept)null);
				return;
			case ModelPackage.MEETING__ONLINE:
				setOnline(ONLINE_EDEFAULT);
				return;
			case ModelPackage.MEETING__ORGANISERS:
				getOrganisers().clear();
				return;
			case ModelPackage.MEETING__PARTICIPANTS:
				getParticipants().clear();
				return;
			case ModelPackage.MEETING__AGENDA:
				getAgenda().clear();
				return;
			case ModelPackage.MEETING__DECISIONS:
				getDecisions().clear();
				return;
			case ModelPackage.MEETING__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case ModelPackage.MEETING__DOCUMENTS:
				getDocuments().clear();
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
			case ModelPackage.MEETING__TYPE:
				return type != TYPE_EDEFAULT;
			case ModelPackage.MEETING__STATE:
				return state != STATE_EDEFAULT;
			case ModelPackage.MEETING__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case ModelPackage.MEETING__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case ModelPackage.MEETING__SERIES:
				return series != null;
			case ModelPackage.MEETING__FOLLOW_UP_OF:
				return followUpOf != null;
			case ModelPackage.MEETING__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case ModelPackage.MEETING__PLACE_AREA:
				return placeArea != null;
			case ModelPackage.MEETING__ONLINE:
				return online != ONLINE_EDEFAULT;
			case ModelPackage.MEETING__ORGANISERS:
				return organisers != null && !organisers.isEmpty();
			case ModelPackage.MEETING__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case ModelPackage.MEETING__AGENDA:
				return agenda != null && !agenda.isEmpty();
			case ModelPackage.MEETING__DECISIONS:
				return decisions != null && !decisions.isEmpty();
			case ModelPackage.MEETING__OUTCOME:
				return OUTCOME_EDEFAULT == null ? outcome != null : !OUTCOME_EDEFAULT.equals(outcome);
			case ModelPackage.MEETING__DOCUMENTS:
				return documents != null && !documents.isEmpty();
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
		result.append(", state: ");
		result.append(state);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", place: ");
		result.append(place);
		result.append(", online: ");
		result.append(online);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(')');
		return result.toString();
	}

} //MeetingImpl
