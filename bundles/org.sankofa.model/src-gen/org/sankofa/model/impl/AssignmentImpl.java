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

import org.sankofa.model.Assignment;
import org.sankofa.model.AssignmentState;
import org.sankofa.model.FollowUp;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Need;
import org.sankofa.model.Person;
import org.sankofa.model.Publication;
import org.sankofa.model.RosterPerson;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assignment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.AssignmentImpl#getNeed <em>Need</em>}</li>
 *   <li>{@link org.sankofa.model.impl.AssignmentImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.sankofa.model.impl.AssignmentImpl#getState <em>State</em>}</li>
 *   <li>{@link org.sankofa.model.impl.AssignmentImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.sankofa.model.impl.AssignmentImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.sankofa.model.impl.AssignmentImpl#getSupervisor <em>Supervisor</em>}</li>
 *   <li>{@link org.sankofa.model.impl.AssignmentImpl#getReport <em>Report</em>}</li>
 *   <li>{@link org.sankofa.model.impl.AssignmentImpl#getReportDocument <em>Report Document</em>}</li>
 *   <li>{@link org.sankofa.model.impl.AssignmentImpl#getLessons <em>Lessons</em>}</li>
 *   <li>{@link org.sankofa.model.impl.AssignmentImpl#getFollowUps <em>Follow Ups</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssignmentImpl extends RecordImpl implements Assignment {
	/**
	 * The cached value of the '{@link #getNeed() <em>Need</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeed()
	 * @generated
	 * @ordered
	 */
	protected Need need;

	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected RosterPerson person;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final AssignmentState STATE_EDEFAULT = AssignmentState.PROPOSED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected AssignmentState state = STATE_EDEFAULT;

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
	 * The cached value of the '{@link #getSupervisor() <em>Supervisor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupervisor()
	 * @generated
	 * @ordered
	 */
	protected Person supervisor;

	/**
	 * The default value of the '{@link #getReport() <em>Report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReport()
	 * @generated
	 * @ordered
	 */
	protected static final Text REPORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReport() <em>Report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReport()
	 * @generated
	 * @ordered
	 */
	protected Text report = REPORT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReportDocument() <em>Report Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportDocument()
	 * @generated
	 * @ordered
	 */
	protected Publication reportDocument;

	/**
	 * The cached value of the '{@link #getLessons() <em>Lessons</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLessons()
	 * @generated
	 * @ordered
	 */
	protected EList<Lesson> lessons;

	/**
	 * The cached value of the '{@link #getFollowUps() <em>Follow Ups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowUps()
	 * @generated
	 * @ordered
	 */
	protected EList<FollowUp> followUps;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssignmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ASSIGNMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Need getNeed() {
		if (need != null && need.eIsProxy()) {
			InternalEObject oldNeed = (InternalEObject)need;
			need = (Need)eResolveProxy(oldNeed);
			if (need != oldNeed) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.ASSIGNMENT__NEED, oldNeed, need));
			}
		}
		return need;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Need basicGetNeed() {
		return need;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeed(Need newNeed) {
		Need oldNeed = need;
		need = newNeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSIGNMENT__NEED, oldNeed, need));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RosterPerson getPerson() {
		if (person != null && person.eIsProxy()) {
			InternalEObject oldPerson = (InternalEObject)person;
			person = (RosterPerson)eResolveProxy(oldPerson);
			if (person != oldPerson) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.ASSIGNMENT__PERSON, oldPerson, person));
			}
		}
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RosterPerson basicGetPerson() {
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(RosterPerson newPerson) {
		RosterPerson oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSIGNMENT__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssignmentState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(AssignmentState newState) {
		AssignmentState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSIGNMENT__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSIGNMENT__START, oldStart, start));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSIGNMENT__END, oldEnd, end));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.ASSIGNMENT__SUPERVISOR, oldSupervisor, supervisor));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSIGNMENT__SUPERVISOR, oldSupervisor, supervisor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getReport() {
		return report;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReport(Text newReport) {
		Text oldReport = report;
		report = newReport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSIGNMENT__REPORT, oldReport, report));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Publication getReportDocument() {
		if (reportDocument != null && reportDocument.eIsProxy()) {
			InternalEObject oldReportDocument = (InternalEObject)reportDocument;
			reportDocument = (Publication)eResolveProxy(oldReportDocument);
			if (reportDocument != oldReportDocument) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.ASSIGNMENT__REPORT_DOCUMENT, oldReportDocument, reportDocument));
			}
		}
		return reportDocument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Publication basicGetReportDocument() {
		return reportDocument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportDocument(Publication newReportDocument) {
		Publication oldReportDocument = reportDocument;
		reportDocument = newReportDocument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSIGNMENT__REPORT_DOCUMENT, oldReportDocument, reportDocument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Lesson> getLessons() {
		if (lessons == null) {
			lessons = new EObjectResolvingEList<Lesson>(Lesson.class, this, ModelPackage.ASSIGNMENT__LESSONS);
		}
		return lessons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FollowUp> getFollowUps() {
		if (followUps == null) {
			followUps = new EObjectContainmentEList<FollowUp>(FollowUp.class, this, ModelPackage.ASSIGNMENT__FOLLOW_UPS);
		}
		return followUps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ASSIGNMENT__FOLLOW_UPS:
				return ((InternalEList<?>)getFollowUps()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.ASSIGNMENT__NEED:
				if (resolve) return getNeed();
				return basicGetNeed();
			case ModelPackage.ASSIGNMENT__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case ModelPackage.ASSIGNMENT__STATE:
				return getState();
			case ModelPackage.ASSIGNMENT__START:
				return getStart();
			case ModelPackage.ASSIGNMENT__END:
				return getEnd();
			case ModelPackage.ASSIGNMENT__SUPERVISOR:
				if (resolve) return getSupervisor();
				return basicGetSupervisor();
			case ModelPackage.ASSIGNMENT__REPORT:
				return getReport();
			case ModelPackage.ASSIGNMENT__REPORT_DOCUMENT:
				if (resolve) return getReportDocument();
				return basicGetReportDocument();
			case ModelPackage.ASSIGNMENT__LESSONS:
				return getLessons();
			case ModelPackage.ASSIGNMENT__FOLLOW_UPS:
				return getFollowUps();
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
			case ModelPackage.ASSIGNMENT__NEED:
				setNeed((Need)newValue);
				return;
			case ModelPackage.ASSIGNMENT__PERSON:
				setPerson((RosterPerson)newValue);
				return;
			case ModelPackage.ASSIGNMENT__STATE:
				setState((AssignmentState)newValue);
				return;
			case ModelPackage.ASSIGNMENT__START:
				setStart((PartialDate)newValue);
				return;
			case ModelPackage.ASSIGNMENT__END:
				setEnd((PartialDate)newValue);
				return;
			case ModelPackage.ASSIGNMENT__SUPERVISOR:
				setSupervisor((Person)newValue);
				return;
			case ModelPackage.ASSIGNMENT__REPORT:
				setReport((Text)newValue);
				return;
			case ModelPackage.ASSIGNMENT__REPORT_DOCUMENT:
				setReportDocument((Publication)newValue);
				return;
			case ModelPackage.ASSIGNMENT__LESSONS:
				getLessons().clear();
				getLessons().addAll((Collection<? extends Lesson>)newValue);
				return;
			case ModelPackage.ASSIGNMENT__FOLLOW_UPS:
				getFollowUps().clear();
				getFollowUps().addAll((Collection<? extends FollowUp>)newValue);
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
			case ModelPackage.ASSIGNMENT__NEED:
				setNeed((Need)null);
				return;
			case ModelPackage.ASSIGNMENT__PERSON:
				setPerson((RosterPerson)null);
				return;
			case ModelPackage.ASSIGNMENT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.ASSIGNMENT__START:
				setStart(START_EDEFAULT);
				return;
			case ModelPackage.ASSIGNMENT__END:
				setEnd(END_EDEFAULT);
				return;
			case ModelPackage.ASSIGNMENT__SUPERVISOR:
				setSupervisor((Person)null);
				return;
			case ModelPackage.ASSIGNMENT__REPORT:
				setReport(REPORT_EDEFAULT);
				return;
			case ModelPackage.ASSIGNMENT__REPORT_DOCUMENT:
				setReportDocument((Publication)null);
				return;
			case ModelPackage.ASSIGNMENT__LESSONS:
				getLessons().clear();
				return;
			case ModelPackage.ASSIGNMENT__FOLLOW_UPS:
				getFollowUps().clear();
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
			case ModelPackage.ASSIGNMENT__NEED:
				return need != null;
			case ModelPackage.ASSIGNMENT__PERSON:
				return person != null;
			case ModelPackage.ASSIGNMENT__STATE:
				return state != STATE_EDEFAULT;
			case ModelPackage.ASSIGNMENT__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case ModelPackage.ASSIGNMENT__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case ModelPackage.ASSIGNMENT__SUPERVISOR:
				return supervisor != null;
			case ModelPackage.ASSIGNMENT__REPORT:
				return REPORT_EDEFAULT == null ? report != null : !REPORT_EDEFAULT.equals(report);
			case ModelPackage.ASSIGNMENT__REPORT_DOCUMENT:
				return reportDocument != null;
			case ModelPackage.ASSIGNMENT__LESSONS:
				return lessons != null && !lessons.isEmpty();
			case ModelPackage.ASSIGNMENT__FOLLOW_UPS:
				return followUps != null && !followUps.isEmpty();
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
		result.append(" (state: ");
		result.append(state);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", report: ");
		result.append(report);
		result.append(')');
		return result.toString();
	}

} //AssignmentImpl
