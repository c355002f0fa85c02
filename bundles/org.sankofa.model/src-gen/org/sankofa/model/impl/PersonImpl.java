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

import org.sankofa.model.LanguageSkill;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Organisation;
import org.sankofa.model.Person;
import org.sankofa.model.Sex;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.PersonImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PersonImpl#getSex <em>Sex</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PersonImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PersonImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PersonImpl#getLanguageSkills <em>Language Skills</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PersonImpl#getRemovedOn <em>Removed On</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class PersonImpl extends AgentImpl implements Person {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSex() <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSex()
	 * @generated
	 * @ordered
	 */
	protected static final Sex SEX_EDEFAULT = Sex.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSex() <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSex()
	 * @generated
	 * @ordered
	 */
	protected Sex sex = SEX_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected Organisation organisation;

	/**
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final Text POSITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected Text position = POSITION_EDEFAULT;

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
	 * The default value of the '{@link #getRemovedOn() <em>Removed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemovedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate REMOVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemovedOn() <em>Removed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemovedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate removedOn = REMOVED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PersonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PERSON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sex getSex() {
		return sex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSex(Sex newSex) {
		Sex oldSex = sex;
		sex = newSex == null ? SEX_EDEFAULT : newSex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__SEX, oldSex, sex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getOrganisation() {
		if (organisation != null && organisation.eIsProxy()) {
			InternalEObject oldOrganisation = (InternalEObject)organisation;
			organisation = (Organisation)eResolveProxy(oldOrganisation);
			if (organisation != oldOrganisation) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.PERSON__ORGANISATION, oldOrganisation, organisation));
			}
		}
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetOrganisation() {
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(Organisation newOrganisation) {
		Organisation oldOrganisation = organisation;
		organisation = newOrganisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__ORGANISATION, oldOrganisation, organisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(Text newPosition) {
		Text oldPosition = position;
		position = newPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LanguageSkill> getLanguageSkills() {
		if (languageSkills == null) {
			languageSkills = new EObjectContainmentEList<LanguageSkill>(LanguageSkill.class, this, ModelPackage.PERSON__LANGUAGE_SKILLS);
		}
		return languageSkills;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getRemovedOn() {
		return removedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemovedOn(PartialDate newRemovedOn) {
		PartialDate oldRemovedOn = removedOn;
		removedOn = newRemovedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSON__REMOVED_ON, oldRemovedOn, removedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PERSON__LANGUAGE_SKILLS:
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
			case ModelPackage.PERSON__NAME:
				return getName();
			case ModelPackage.PERSON__SEX:
				return getSex();
			case ModelPackage.PERSON__ORGANISATION:
				if (resolve) return getOrganisation();
				return basicGetOrganisation();
			case ModelPackage.PERSON__POSITION:
				return getPosition();
			case ModelPackage.PERSON__LANGUAGE_SKILLS:
				return getLanguageSkills();
			case ModelPackage.PERSON__REMOVED_ON:
				return getRemovedOn();
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
			case ModelPackage.PERSON__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.PERSON__SEX:
				setSex((Sex)newValue);
				return;
			case ModelPackage.PERSON__ORGANISATION:
				setOrganisation((Organisation)newValue);
				return;
			case ModelPackage.PERSON__POSITION:
				setPosition((Text)newValue);
				return;
			case ModelPackage.PERSON__LANGUAGE_SKILLS:
				getLanguageSkills().clear();
				getLanguageSkills().addAll((Collection<? extends LanguageSkill>)newValue);
				return;
			case ModelPackage.PERSON__REMOVED_ON:
				setRemovedOn((PartialDate)newValue);
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
			case ModelPackage.PERSON__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.PERSON__SEX:
				setSex(SEX_EDEFAULT);
				return;
			case ModelPackage.PERSON__ORGANISATION:
				setOrganisation((Organisation)null);
				return;
			case ModelPackage.PERSON__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case ModelPackage.PERSON__LANGUAGE_SKILLS:
				getLanguageSkills().clear();
				return;
			case ModelPackage.PERSON__REMOVED_ON:
				setRemovedOn(REMOVED_ON_EDEFAULT);
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
			case ModelPackage.PERSON__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.PERSON__SEX:
				return sex != SEX_EDEFAULT;
			case ModelPackage.PERSON__ORGANISATION:
				return organisation != null;
			case ModelPackage.PERSON__POSITION:
				return POSITION_EDEFAULT == null ? position != null : !POSITION_EDEFAULT.equals(position);
			case ModelPackage.PERSON__LANGUAGE_SKILLS:
				return languageSkills != null && !languageSkills.isEmpty();
			case ModelPackage.PERSON__REMOVED_ON:
				return REMOVED_ON_EDEFAULT == null ? removedOn != null : !REMOVED_ON_EDEFAULT.equals(removedOn);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", sex: ");
		result.append(sex);
		result.append(", position: ");
		result.append(position);
		result.append(", removedOn: ");
		result.append(removedOn);
		result.append(')');
		return result.toString();
	}

} //PersonImpl
