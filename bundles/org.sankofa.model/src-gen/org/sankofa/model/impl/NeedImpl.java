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
import org.eclipse.emf.ecore.util.InternalEList;

import org.sankofa.model.Concept;
import org.sankofa.model.LanguageSkill;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Need;
import org.sankofa.model.NeedState;
import org.sankofa.model.NeedType;
import org.sankofa.model.Organisation;
import org.sankofa.model.Person;
import org.sankofa.model.Programme;
import org.sankofa.model.Request;
import org.sankofa.model.SkillRequirement;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Need</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.NeedImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.impl.NeedImpl#getState <em>State</em>}</li>
 *   <li>{@link org.sankofa.model.impl.NeedImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.sankofa.model.impl.NeedImpl#getSupervisor <em>Supervisor</em>}</li>
 *   <li>{@link org.sankofa.model.impl.NeedImpl#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.sankofa.model.impl.NeedImpl#getRequest <em>Request</em>}</li>
 *   <li>{@link org.sankofa.model.impl.NeedImpl#getTasks <em>Tasks</em>}</li>
 *   <li>{@link org.sankofa.model.impl.NeedImpl#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.sankofa.model.impl.NeedImpl#getLanguageSkills <em>Language Skills</em>}</li>
 *   <li>{@link org.sankofa.model.impl.NeedImpl#getInternshipArea <em>Internship Area</em>}</li>
 *   <li>{@link org.sankofa.model.impl.NeedImpl#getEducationLevel <em>Education Level</em>}</li>
 *   <li>{@link org.sankofa.model.impl.NeedImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.sankofa.model.impl.NeedImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.sankofa.model.impl.NeedImpl#getWeeks <em>Weeks</em>}</li>
 *   <li>{@link org.sankofa.model.impl.NeedImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.sankofa.model.impl.NeedImpl#getPlaceArea <em>Place Area</em>}</li>
 *   <li>{@link org.sankofa.model.impl.NeedImpl#getPositions <em>Positions</em>}</li>
 *   <li>{@link org.sankofa.model.impl.NeedImpl#getTerms <em>Terms</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NeedImpl extends RecordImpl implements Need {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final NeedType TYPE_EDEFAULT = NeedType.UNKNOWN;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected NeedType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final NeedState STATE_EDEFAULT = NeedState.DRAFT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected NeedState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected Organisation host;

	/**
	 * The cached value of the '{@link #getSupervisor() <em>Supervisor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupervisor()
	 * @generated
	 * @ordered
	 */
	protected Person supervisor;

	/**
	 * The cached value of the '{@link #getProgramme() <em>Programme</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramme()
	 * @generated
	 * @ordered
	 */
	protected Programme programme;

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
	 * The default value of the '{@link #getTasks() <em>Tasks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTasks()
	 * @generated
	 * @ordered
	 */
	protected static final Text TASKS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTasks() <em>Tasks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTasks()
	 * @generated
	 * @ordered
	 */
	protected Text tasks = TASKS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSkills() <em>Skills</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkills()
	 * @generated
	 * @ordered
	 */
	protected EList<SkillRequirement> skills;

	/**
	 * The cached value of the '{@link #getLanguageSkills() <em>Language Skills</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguageSkills()
	 * @generated
	 * @ordered
	 */
	protected EList<LanguageSkill> languageSkills;

	/**
	 * The cached value of the '{@link #getInternshipArea() <em>Internship Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternshipArea()
	 * @generated
	 * @ordered
	 */
	protected Concept internshipArea;

	/**
	 * The cached value of the '{@link #getEducationLevel() <em>Education Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEducationLevel()
	 * @generated
	 * @ordered
	 */
	protected Concept educationLevel;

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
	 * The default value of the '{@link #getWeeks() <em>Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeeks()
	 * @generated
	 * @ordered
	 */
	protected static final Integer WEEKS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeeks() <em>Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeeks()
	 * @generated
	 * @ordered
	 */
	protected Integer weeks = WEEKS_EDEFAULT;

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
	 * The default value of the '{@link #getPositions() <em>Positions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositions()
	 * @generated
	 * @ordered
	 */
	protected static final Integer POSITIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPositions() <em>Positions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositions()
	 * @generated
	 * @ordered
	 */
	protected Integer positions = POSITIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTerms() <em>Terms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerms()
	 * @generated
	 * @ordered
	 */
	protected static final Text TERMS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTerms() <em>Terms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerms()
	 * @generated
	 * @ordered
	 */
	protected Text terms = TERMS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NeedImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.NEED;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NeedType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(NeedType newType) {
		NeedType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NEED__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NeedState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(NeedState newState) {
		NeedState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NEED__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getHost() {
		if (host != null && host.eIsProxy()) {
			InternalEObject oldHost = (InternalEObject)host;
			host = (Organisation)eResolveProxy(oldHost);
			if (host != oldHost) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.NEED__HOST, oldHost, host));
			}
		}
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(Organisation newHost) {
		Organisation oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NEED__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getSupervisor() {
		if (supervisor != null && supervisor.eIsProxy()) {
			InternalEObject oldSupervisor = (InternalEObject)supervisor;
			supervisor = (Person)eResolveProxy(oldSupervisor);
			if (supervisor != oldSupervisor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.NEED__SUPERVISOR, oldSupervisor, supervisor));
			}
		}
		return supervisor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetSupervisor() {
		return supervisor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupervisor(Person newSupervisor) {
		Person oldSupervisor = supervisor;
		supervisor = newSupervisor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NEED__SUPERVISOR, oldSupervisor, supervisor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Programme getProgramme() {
		if (programme != null && programme.eIsProxy()) {
			InternalEObject oldProgramme = (InternalEObject)programme;
			programme = (Programme)eResolveProxy(oldProgramme);
			if (programme != oldProgramme) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.NEED__PROGRAMME, oldProgramme, programme));
			}
		}
		return programme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Programme basicGetProgramme() {
		return programme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgramme(Programme newProgramme) {
		Programme oldProgramme = programme;
		programme = newProgramme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NEED__PROGRAMME, oldProgramme, programme));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.NEED__REQUEST, oldRequest, request));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NEED__REQUEST, oldRequest, request));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getTasks() {
		return tasks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTasks(Text newTasks) {
		Text oldTasks = tasks;
		tasks = newTasks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NEED__TASKS, oldTasks, tasks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SkillRequirement> getSkills() {
		if (skills == null) {
			skills = new EObjectContainmentEList<SkillRequirement>(SkillRequirement.class, this, ModelPackage.NEED__SKILLS);
		}
		return skills;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LanguageSkill> getLanguageSkills() {
		if (languageSkills == null) {
			languageSkills = new EObjectContainmentEList<LanguageSkill>(LanguageSkill.class, this, ModelPackage.NEED__LANGUAGE_SKILLS);
		}
		return languageSkills;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getInternshipArea() {
		if (internshipArea != null && internshipArea.eIsProxy()) {
			InternalEObject oldInternshipArea = (InternalEObject)internshipArea;
			internshipArea = (Concept)eResolveProxy(oldInternshipArea);
			if (internshipArea != oldInternshipArea) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.NEED__INTERNSHIP_AREA, oldInternshipArea, internshipArea));
			}
		}
		return internshipArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetInternshipArea() {
		return internshipArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInternshipArea(Concept newInternshipArea) {
		Concept oldInternshipArea = internshipArea;
		internshipArea = newInternshipArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NEED__INTERNSHIP_AREA, oldInternshipArea, internshipArea));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getEducationLevel() {
		if (educationLevel != null && educationLevel.eIsProxy()) {
			InternalEObject oldEducationLevel = (InternalEObject)educationLevel;
			educationLevel = (Concept)eResolveProxy(oldEducationLevel);
			if (educationLevel != oldEducationLevel) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.NEED__EDUCATION_LEVEL, oldEducationLevel, educationLevel));
			}
		}
		return educationLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetEducationLevel() {
		return educationLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEducationLevel(Concept newEducationLevel) {
		Concept oldEducationLevel = educationLevel;
		educationLevel = newEducationLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NEED__EDUCATION_LEVEL, oldEducationLevel, educationLevel));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NEED__START, oldStart, start));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NEED__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getWeeks() {
		return weeks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeeks(Integer newWeeks) {
		Integer oldWeeks = weeks;
		weeks = newWeeks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NEED__WEEKS, oldWeeks, weeks));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NEED__PLACE, oldPlace, place));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.NEED__PLACE_AREA, oldPlaceArea, placeArea));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NEED__PLACE_AREA, oldPlaceArea, placeArea));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPositions() {
		return positions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPositions(Integer newPositions) {
		Integer oldPositions = positions;
		positions = newPositions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NEED__POSITIONS, oldPositions, positions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getTerms() {
		return terms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerms(Text newTerms) {
		Text oldTerms = terms;
		terms = newTerms;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NEED__TERMS, oldTerms, terms));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.NEED__SKILLS:
				return ((InternalEList<?>)getSkills()).basicRemove(otherEnd, msgs);
			case ModelPackage.NEED__LANGUAGE_SKILLS:
				return ((InternalEList<?>)getLanguageSkills()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.NEED__TYPE:
				return getType();
			case ModelPackage.NEED__STATE:
				return getState();
			case ModelPackage.NEED__HOST:
				if (resolve) return getHost();
				return basicGetHost();
			case ModelPackage.NEED__SUPERVISOR:
				if (resolve) return getSupervisor();
				return basicGetSupervisor();
			case ModelPackage.NEED__PROGRAMME:
				if (resolve) return getProgramme();
				return basicGetProgramme();
			case ModelPackage.NEED__REQUEST:
				if (resolve) return getRequest();
				return basicGetRequest();
			case ModelPackage.NEED__TASKS:
				return getTasks();
			case ModelPackage.NEED__SKILLS:
				return getSkills();
			case ModelPackage.NEED__LANGUAGE_SKILLS:
				return getLanguageSkills();
			case ModelPackage.NEED__INTERNSHIP_AREA:
				if (resolve) return getInternshipArea();
				return basicGetInternshipArea();
			case ModelPackage.NEED__EDUCATION_LEVEL:
				if (resolve) return getEducationLevel();
				return basicGetEducationLevel();
			case ModelPackage.NEED__START:
				return getStart();
			case ModelPackage.NEED__END:
				return getEnd();
			case ModelPackage.NEED__WEEKS:
				return getWeeks();
			case ModelPackage.NEED__PLACE:
				return getPlace();
			case ModelPackage.NEED__PLACE_AREA:
				if (resolve) return getPlaceArea();
				return basicGetPlaceArea();
			case ModelPackage.NEED__POSITIONS:
				return getPositions();
			case ModelPackage.NEED__TERMS:
				return getTerms();
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
			case ModelPackage.NEED__TYPE:
				setType((NeedType)newValue);
				return;
			case ModelPackage.NEED__STATE:
				setState((NeedState)newValue);
				return;
			case ModelPackage.NEED__HOST:
				setHost((Organisation)newValue);
				return;
			case ModelPackage.NEED__SUPERVISOR:
				setSupervisor((Person)newValue);
				return;
			case ModelPackage.NEED__PROGRAMME:
				setProgramme((Programme)newValue);
				return;
			case ModelPackage.NEED__REQUEST:
				setRequest((Request)newValue);
				return;
			case ModelPackage.NEED__TASKS:
				setTasks((Text)newValue);
				return;
			case ModelPackage.NEED__SKILLS:
				getSkills().clear();
				getSkills().addAll((Collection<? extends SkillRequirement>)newValue);
				return;
			case ModelPackage.NEED__LANGUAGE_SKILLS:
				getLanguageSkills().clear();
				getLanguageSkills().addAll((Collection<? extends LanguageSkill>)newValue);
				return;
			case ModelPackage.NEED__INTERNSHIP_AREA:
				setInternshipArea((Concept)newValue);
				return;
			case ModelPackage.NEED__EDUCATION_LEVEL:
				setEducationLevel((Concept)newValue);
				return;
			case ModelPackage.NEED__START:
				setStart((PartialDate)newValue);
				return;
			case ModelPackage.NEED__END:
				setEnd((PartialDate)newValue);
				return;
			case ModelPackage.NEED__WEEKS:
				setWeeks((Integer)newValue);
				return;
			case ModelPackage.NEED__PLACE:
				setPlace((Text)newValue);
				return;
			case ModelPackage.NEED__PLACE_AREA:
				setPlaceArea((Concept)newValue);
				return;
			case ModelPackage.NEED__POSITIONS:
				setPositions((Integer)newValue);
				return;
			case ModelPackage.NEED__TERMS:
				setTerms((Text)newValue);
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
			case ModelPackage.NEED__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ModelPackage.NEED__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.NEED__HOST:
				setHost((Organisation)null);
				return;
			case ModelPackage.NEED__SUPERVISOR:
				setSupervisor((Person)null);
				return;
			case ModelPackage.NEED__PROGRAMME:
				setProgramme((Programme)null);
				return;
			case ModelPackage.NEED__REQUEST:
				setRequest((Request)null);
				return;
			case ModelPackage.NEED__TASKS:
				setTasks(TASKS_EDEFAULT);
				return;
			case ModelPackage.NEED__SKILLS:
				getSkills().clear();
				return;
			case ModelPackage.NEED__LANGUAGE_SKILLS:
				getLanguageSkills().clear();
				return;
			case ModelPackage.NEED__INTERNSHIP_AREA:
				setInternshipArea((Concept)null);
				return;
			case ModelPackage.NEED__EDUCATION_LEVEL:
				setEducationLevel((Concept)null);
				return;
			case ModelPackage.NEED__START:
				setStart(START_EDEFAULT);
				return;
			case ModelPackage.NEED__END:
				setEnd(END_EDEFAULT);
				return;
			case ModelPackage.NEED__WEEKS:
				setWeeks(WEEKS_EDEFAULT);
				return;
			case ModelPackage.NEED__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case ModelPackage.NEED__PLACE_AREA:
				setPlaceArea((Concept)null);
				return;
			case ModelPackage.NEED__POSITIONS:
				setPositions(POSITIONS_EDEFAULT);
				return;
			case ModelPackage.NEED__TERMS:
				setTerms(TERMS_EDEFAULT);
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
			case ModelPackage.NEED__TYPE:
				return type != TYPE_EDEFAULT;
			case ModelPackage.NEED__STATE:
				return state != STATE_EDEFAULT;
			case ModelPackage.NEED__HOST:
				return host != null;
			case ModelPackage.NEED__SUPERVISOR:
				return supervisor != null;
			case ModelPackage.NEED__PROGRAMME:
				return programme != null;
			case ModelPackage.NEED__REQUEST:
				return request != null;
			case ModelPackage.NEED__TASKS:
				return TASKS_EDEFAULT == null ? tasks != null : !TASKS_EDEFAULT.equals(tasks);
			case ModelPackage.NEED__SKILLS:
				return skills != null && !skills.isEmpty();
			case ModelPackage.NEED__LANGUAGE_SKILLS:
				return languageSkills != null && !languageSkills.isEmpty();
			case ModelPackage.NEED__INTERNSHIP_AREA:
				return internshipArea != null;
			case ModelPackage.NEED__EDUCATION_LEVEL:
				return educationLevel != null;
			case ModelPackage.NEED__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case ModelPackage.NEED__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case ModelPackage.NEED__WEEKS:
				return WEEKS_EDEFAULT == null ? weeks != null : !WEEKS_EDEFAULT.equals(weeks);
			case ModelPackage.NEED__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case ModelPackage.NEED__PLACE_AREA:
				return placeArea != null;
			case ModelPackage.NEED__POSITIONS:
				return POSITIONS_EDEFAULT == null ? positions != null : !POSITIONS_EDEFAULT.equals(positions);
			case ModelPackage.NEED__TERMS:
				return TERMS_EDEFAULT == null ? terms != null : !TERMS_EDEFAULT.equals(terms);
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
		result.append(", tasks: ");
		result.append(tasks);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", weeks: ");
		result.append(weeks);
		result.append(", place: ");
		result.append(place);
		result.append(", positions: ");
		result.append(positions);
		result.append(", terms: ");
		result.append(terms);
		result.append(')');
		return result.toString();
	}

} //NeedImpl
