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

import org.sankofa.model.Availability;
import org.sankofa.model.Concept;
import org.sankofa.model.Consent;
import org.sankofa.model.ContactData;
import org.sankofa.model.Experience;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.RosterPerson;
import org.sankofa.model.Skill;

import org.sankofa.model.date.PartialDate;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Roster Person</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.RosterPersonImpl#getBirthDate <em>Birth Date</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RosterPersonImpl#getBirthArea <em>Birth Area</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RosterPersonImpl#getRaisedIn <em>Raised In</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RosterPersonImpl#getOrigins <em>Origins</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RosterPersonImpl#getResidence <em>Residence</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RosterPersonImpl#getResidencePlace <em>Residence Place</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RosterPersonImpl#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RosterPersonImpl#getEducationLevel <em>Education Level</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RosterPersonImpl#getAvailability <em>Availability</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RosterPersonImpl#getExperience <em>Experience</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RosterPersonImpl#getConsents <em>Consents</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RosterPersonImpl#getContact <em>Contact</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class RosterPersonImpl extends PersonImpl implements RosterPerson {
	/**
	 * The default value of the '{@link #getBirthDate() <em>Birth Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthDate()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate BIRTH_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBirthDate() <em>Birth Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthDate()
	 * @generated
	 * @ordered
	 */
	protected PartialDate birthDate = BIRTH_DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBirthArea() <em>Birth Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthArea()
	 * @generated
	 * @ordered
	 */
	protected Concept birthArea;

	/**
	 * The cached value of the '{@link #getRaisedIn() <em>Raised In</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaisedIn()
	 * @generated
	 * @ordered
	 */
	protected EList<Concept> raisedIn;

	/**
	 * The cached value of the '{@link #getOrigins() <em>Origins</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigins()
	 * @generated
	 * @ordered
	 */
	protected EList<Concept> origins;

	/**
	 * The cached value of the '{@link #getResidence() <em>Residence</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidence()
	 * @generated
	 * @ordered
	 */
	protected Concept residence;

	/**
	 * The default value of the '{@link #getResidencePlace() <em>Residence Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidencePlace()
	 * @generated
	 * @ordered
	 */
	protected static final String RESIDENCE_PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResidencePlace() <em>Residence Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidencePlace()
	 * @generated
	 * @ordered
	 */
	protected String residencePlace = RESIDENCE_PLACE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSkills() <em>Skills</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkills()
	 * @generated
	 * @ordered
	 */
	protected EList<Skill> skills;

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
	 * The cached value of the '{@link #getAvailability() <em>Availability</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailability()
	 * @generated
	 * @ordered
	 */
	protected EList<Availability> availability;

	/**
	 * The cached value of the '{@link #getExperience() <em>Experience</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperience()
	 * @generated
	 * @ordered
	 */
	protected EList<Experience> experience;

	/**
	 * The cached value of the '{@link #getConsents() <em>Consents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsents()
	 * @generated
	 * @ordered
	 */
	protected EList<Consent> consents;

	/**
	 * The cached value of the '{@link #getContact() <em>Contact</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContact()
	 * @generated
	 * @ordered
	 */
	protected ContactData contact;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RosterPersonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ROSTER_PERSON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getBirthDate() {
		return birthDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirthDate(PartialDate newBirthDate) {
		PartialDate oldBirthDate = birthDate;
		birthDate = newBirthDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROSTER_PERSON__BIRTH_DATE, oldBirthDate, birthDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getBirthArea() {
		if (birthArea != null && birthArea.eIsProxy()) {
			InternalEObject oldBirthArea = (InternalEObject)birthArea;
			birthArea = (Concept)eResolveProxy(oldBirthArea);
			if (birthArea != oldBirthArea) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.ROSTER_PERSON__BIRTH_AREA, oldBirthArea, birthArea));
			}
		}
		return birthArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetBirthArea() {
		return birthArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirthArea(Concept newBirthArea) {
		Concept oldBirthArea = birthArea;
		birthArea = newBirthArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROSTER_PERSON__BIRTH_AREA, oldBirthArea, birthArea));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getRaisedIn() {
		if (raisedIn == null) {
			raisedIn = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.ROSTER_PERSON__RAISED_IN);
		}
		return raisedIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getOrigins() {
		if (origins == null) {
			origins = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.ROSTER_PERSON__ORIGINS);
		}
		return origins;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getResidence() {
		if (residence != null && residence.eIsProxy()) {
			InternalEObject oldResidence = (InternalEObject)residence;
			residence = (Concept)eResolveProxy(oldResidence);
			if (residence != oldResidence) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.ROSTER_PERSON__RESIDENCE, oldResidence, residence));
			}
		}
		return residence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetResidence() {
		return residence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResidence(Concept newResidence) {
		Concept oldResidence = residence;
		residence = newResidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROSTER_PERSON__RESIDENCE, oldResidence, residence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResidencePlace() {
		return residencePlace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResidencePlace(String newResidencePlace) {
		String oldResidencePlace = residencePlace;
		residencePlace = newResidencePlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROSTER_PERSON__RESIDENCE_PLACE, oldResidencePlace, residencePlace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Skill> getSkills() {
		if (skills == null) {
			skills = new EObjectContainmentEList<Skill>(Skill.class, this, ModelPackage.ROSTER_PERSON__SKILLS);
		}
		return skills;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.ROSTER_PERSON__EDUCATION_LEVEL, oldEducationLevel, educationLevel));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROSTER_PERSON__EDUCATION_LEVEL, oldEducationLevel, educationLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Availability> getAvailability() {
		if (availability == null) {
			availability = new EObjectContainmentEList<Availability>(Availability.class, this, ModelPackage.ROSTER_PERSON__AVAILABILITY);
		}
		return availability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Experience> getExperience() {
		if (experience == null) {
			experience = new EObjectContainmentEList<Experience>(Experience.class, this, ModelPackage.ROSTER_PERSON__EXPERIENCE);
		}
		return experience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Consent> getConsents() {
		if (consents == null) {
			consents = new EObjectContainmentEList<Consent>(Consent.class, this, ModelPackage.ROSTER_PERSON__CONSENTS);
		}
		return consents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactData getContact() {
		return contact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetContact(ContactData newContact, NotificationChain msgs) {
		ContactData oldContact = contact;
		contact = newContact;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.ROSTER_PERSON__CONTACT, oldContact, newContact);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContact(ContactData newContact) {
		if (newContact != contact) {
			NotificationChain msgs = null;
			if (contact != null)
				msgs = ((InternalEObject)contact).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ROSTER_PERSON__CONTACT, null, msgs);
			if (newContact != null)
				msgs = ((InternalEObject)newContact).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ROSTER_PERSON__CONTACT, null, msgs);
			msgs = basicSetContact(newContact, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROSTER_PERSON__CONTACT, newContact, newContact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ROSTER_PERSON__SKILLS:
				return ((InternalEList<?>)getSkills()).basicRemove(otherEnd, msgs);
			case ModelPackage.ROSTER_PERSON__AVAILABILITY:
				return ((InternalEList<?>)getAvailability()).basicRemove(otherEnd, msgs);
			case ModelPackage.ROSTER_PERSON__EXPERIENCE:
				return ((InternalEList<?>)getExperience()).basicRemove(otherEnd, msgs);
			case ModelPackage.ROSTER_PERSON__CONSENTS:
				return ((InternalEList<?>)getConsents()).basicRemove(otherEnd, msgs);
			case ModelPackage.ROSTER_PERSON__CONTACT:
				return basicSetContact(null, msgs);
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
			case ModelPackage.ROSTER_PERSON__BIRTH_DATE:
				return getBirthDate();
			case ModelPackage.ROSTER_PERSON__BIRTH_AREA:
				if (resolve) return getBirthArea();
				return basicGetBirthArea();
			case ModelPackage.ROSTER_PERSON__RAISED_IN:
				return getRaisedIn();
			case ModelPackage.ROSTER_PERSON__ORIGINS:
				return getOrigins();
			case ModelPackage.ROSTER_PERSON__RESIDENCE:
				if (resolve) return getResidence();
				return basicGetResidence();
			case ModelPackage.ROSTER_PERSON__RESIDENCE_PLACE:
				return getResidencePlace();
			case ModelPackage.ROSTER_PERSON__SKILLS:
				return getSkills();
			case ModelPackage.ROSTER_PERSON__EDUCATION_LEVEL:
				if (resolve) return getEducationLevel();
				return basicGetEducationLevel();
			case ModelPackage.ROSTER_PERSON__AVAILABILITY:
				return getAvailability();
			case ModelPackage.ROSTER_PERSON__EXPERIENCE:
				return getExperience();
			case ModelPackage.ROSTER_PERSON__CONSENTS:
				return getConsents();
			case ModelPackage.ROSTER_PERSON__CONTACT:
				return getContact();
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
			case ModelPackage.ROSTER_PERSON__BIRTH_DATE:
				setBirthDate((PartialDate)newValue);
				return;
			case ModelPackage.ROSTER_PERSON__BIRTH_AREA:
				setBirthArea((Concept)newValue);
				return;
			case ModelPackage.ROSTER_PERSON__RAISED_IN:
				getRaisedIn().clear();
				getRaisedIn().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.ROSTER_PERSON__ORIGINS:
				getOrigins().clear();
				getOrigins().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.ROSTER_PERSON__RESIDENCE:
				setResidence((Concept)newValue);
				return;
			case ModelPackage.ROSTER_PERSON__RESIDENCE_PLACE:
				setResidencePlace((String)newValue);
				return;
			case ModelPackage.ROSTER_PERSON__SKILLS:
				getSkills().clear();
				getSkills().addAll((Collection<? extends Skill>)newValue);
				return;
			case ModelPackage.ROSTER_PERSON__EDUCATION_LEVEL:
				setEducationLevel((Concept)newValue);
				return;
			case ModelPackage.ROSTER_PERSON__AVAILABILITY:
				getAvailability().clear();
				getAvailability().addAll((Collection<? extends Availability>)newValue);
				return;
			case ModelPackage.ROSTER_PERSON__EXPERIENCE:
				getExperience().clear();
				getExperience().addAll((Collection<? extends Experience>)newValue);
				return;
			case ModelPackage.ROSTER_PERSON__CONSENTS:
				getConsents().clear();
				getConsents().addAll((Collection<? extends Consent>)newValue);
				return;
			case ModelPackage.ROSTER_PERSON__CONTACT:
				setContact((ContactData)newValue);
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
			case ModelPackage.ROSTER_PERSON__BIRTH_DATE:
				setBirthDate(BIRTH_DATE_EDEFAULT);
				return;
			case ModelPackage.ROSTER_PERSON__BIRTH_AREA:
				setBirthArea((Concept)null);
				return;
			case ModelPackage.ROSTER_PERSON__RAISED_IN:
				getRaisedIn().clear();
				return;
			case ModelPackage.ROSTER_PERSON__ORIGINS:
				getOrigins().clear();
				return;
			case ModelPackage.ROSTER_PERSON__RESIDENCE:
				setResidence((Concept)null);
				return;
			case ModelPackage.ROSTER_PERSON__RESIDENCE_PLACE:
				setResidencePlace(RESIDENCE_PLACE_EDEFAULT);
				return;
			case ModelPackage.ROSTER_PERSON__SKILLS:
				getSkills().clear();
				return;
			case ModelPackage.ROSTER_PERSON__EDUCATION_LEVEL:
				setEducationLevel((Concept)null);
				return;
			case ModelPackage.ROSTER_PERSON__AVAILABILITY:
				getAvailability().clear();
				return;
			case ModelPackage.ROSTER_PERSON__EXPERIENCE:
				getExperience().clear();
				return;
			case ModelPackage.ROSTER_PERSON__CONSENTS:
				getConsents().clear();
				return;
			case ModelPackage.ROSTER_PERSON__CONTACT:
				setContact((ContactData)null);
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
			case ModelPackage.ROSTER_PERSON__BIRTH_DATE:
				return BIRTH_DATE_EDEFAULT == null ? birthDate != null : !BIRTH_DATE_EDEFAULT.equals(birthDate);
			case ModelPackage.ROSTER_PERSON__BIRTH_AREA:
				return birthArea != null;
			case ModelPackage.ROSTER_PERSON__RAISED_IN:
				return raisedIn != null && !raisedIn.isEmpty();
			case ModelPackage.ROSTER_PERSON__ORIGINS:
				return origins != null && !origins.isEmpty();
			case ModelPackage.ROSTER_PERSON__RESIDENCE:
				return residence != null;
			case ModelPackage.ROSTER_PERSON__RESIDENCE_PLACE:
				return RESIDENCE_PLACE_EDEFAULT == null ? residencePlace != null : !RESIDENCE_PLACE_EDEFAULT.equals(residencePlace);
			case ModelPackage.ROSTER_PERSON__SKILLS:
				return skills != null && !skills.isEmpty();
			case ModelPackage.ROSTER_PERSON__EDUCATION_LEVEL:
				return educationLevel != null;
			case ModelPackage.ROSTER_PERSON__AVAILABILITY:
				return availability != null && !availability.isEmpty();
			case ModelPackage.ROSTER_PERSON__EXPERIENCE:
				return experience != null && !experience.isEmpty();
			case ModelPackage.ROSTER_PERSON__CONSENTS:
				return consents != null && !consents.isEmpty();
			case ModelPackage.ROSTER_PERSON__CONTACT:
				return contact != null;
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
		result.append(" (birthDate: ");
		result.append(birthDate);
		result.append(", residencePlace: ");
		result.append(residencePlace);
		result.append(')');
		return result.toString();
	}

} //RosterPersonImpl
