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
import org.sankofa.model.DatedType;
import org.sankofa.model.Identifier;
import org.sankofa.model.Membership;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Organisation;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.OrganisationImpl#getAcronym <em>Acronym</em>}</li>
 *   <li>{@link org.sankofa.model.impl.OrganisationImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.impl.OrganisationImpl#getTypeHistory <em>Type History</em>}</li>
 *   <li>{@link org.sankofa.model.impl.OrganisationImpl#getEstablished <em>Established</em>}</li>
 *   <li>{@link org.sankofa.model.impl.OrganisationImpl#getDissolved <em>Dissolved</em>}</li>
 *   <li>{@link org.sankofa.model.impl.OrganisationImpl#getHeadquarters <em>Headquarters</em>}</li>
 *   <li>{@link org.sankofa.model.impl.OrganisationImpl#getIdentifiers <em>Identifiers</em>}</li>
 *   <li>{@link org.sankofa.model.impl.OrganisationImpl#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link org.sankofa.model.impl.OrganisationImpl#getMemberships <em>Memberships</em>}</li>
 *   <li>{@link org.sankofa.model.impl.OrganisationImpl#getSucceededBy <em>Succeeded By</em>}</li>
 *   <li>{@link org.sankofa.model.impl.OrganisationImpl#getWebsite <em>Website</em>}</li>
 *   <li>{@link org.sankofa.model.impl.OrganisationImpl#getEmail <em>Email</em>}</li>
 *   <li>{@link org.sankofa.model.impl.OrganisationImpl#getTelephone <em>Telephone</em>}</li>
 *   <li>{@link org.sankofa.model.impl.OrganisationImpl#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganisationImpl extends AgentImpl implements Organisation {
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
	 * The cached value of the '{@link #getType() <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected Concept type;

	/**
	 * The cached value of the '{@link #getTypeHistory() <em>Type History</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeHistory()
	 * @generated
	 * @ordered
	 */
	protected EList<DatedType> typeHistory;

	/**
	 * The default value of the '{@link #getEstablished() <em>Established</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEstablished()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate ESTABLISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEstablished() <em>Established</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEstablished()
	 * @generated
	 * @ordered
	 */
	protected PartialDate established = ESTABLISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDissolved() <em>Dissolved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDissolved()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate DISSOLVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDissolved() <em>Dissolved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDissolved()
	 * @generated
	 * @ordered
	 */
	protected PartialDate dissolved = DISSOLVED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHeadquarters() <em>Headquarters</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeadquarters()
	 * @generated
	 * @ordered
	 */
	protected Concept headquarters;

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
	 * The cached value of the '{@link #getPartOf() <em>Part Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartOf()
	 * @generated
	 * @ordered
	 */
	protected Organisation partOf;

	/**
	 * The cached value of the '{@link #getMemberships() <em>Memberships</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemberships()
	 * @generated
	 * @ordered
	 */
	protected EList<Membership> memberships;

	/**
	 * The cached value of the '{@link #getSucceededBy() <em>Succeeded By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSucceededBy()
	 * @generated
	 * @ordered
	 */
	protected Organisation succeededBy;

	/**
	 * The default value of the '{@link #getWebsite() <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebsite()
	 * @generated
	 * @ordered
	 */
	protected static final String WEBSITE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWebsite() <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebsite()
	 * @generated
	 * @ordered
	 */
	protected String website = WEBSITE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected static final String EMAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected String email = EMAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTelephone() <em>Telephone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTelephone()
	 * @generated
	 * @ordered
	 */
	protected static final String TELEPHONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTelephone() <em>Telephone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTelephone()
	 * @generated
	 * @ordered
	 */
	protected String telephone = TELEPHONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final Text ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected Text address = ADDRESS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrganisationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ORGANISATION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__ACRONYM, oldAcronym, acronym));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getType() {
		if (type != null && type.eIsProxy()) {
			InternalEObject oldType = (InternalEObject)type;
			type = (Concept)eResolveProxy(oldType);
			if (type != oldType) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.ORGANISATION__TYPE, oldType, type));
			}
		}
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(Concept newType) {
		Concept oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DatedType> getTypeHistory() {
		if (typeHistory == null) {
			typeHistory = new EObjectContainmentEList<DatedType>(DatedType.class, this, ModelPackage.ORGANISATION__TYPE_HISTORY);
		}
		return typeHistory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEstablished() {
		return established;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEstablished(PartialDate newEstablished) {
		PartialDate oldEstablished = established;
		established = newEstablished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__ESTABLISHED, oldEstablished, established));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDissolved() {
		return dissolved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDissolved(PartialDate newDissolved) {
		PartialDate oldDissolved = dissolved;
		dissolved = newDissolved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__DISSOLVED, oldDissolved, dissolved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getHeadquarters() {
		if (headquarters != null && headquarters.eIsProxy()) {
			InternalEObject oldHeadquarters = (InternalEObject)headquarters;
			headquarters = (Concept)eResolveProxy(oldHeadquarters);
			if (headquarters != oldHeadquarters) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.ORGANISATION__HEADQUARTERS, oldHeadquarters, headquarters));
			}
		}
		return headquarters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetHeadquarters() {
		return headquarters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeadquarters(Concept newHeadquarters) {
		Concept oldHeadquarters = headquarters;
		headquarters = newHeadquarters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__HEADQUARTERS, oldHeadquarters, headquarters));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Identifier> getIdentifiers() {
		if (identifiers == null) {
			identifiers = new EObjectContainmentEList<Identifier>(Identifier.class, this, ModelPackage.ORGANISATION__IDENTIFIERS);
		}
		return identifiers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getPartOf() {
		if (partOf != null && partOf.eIsProxy()) {
			InternalEObject oldPartOf = (InternalEObject)partOf;
			partOf = (Organisation)eResolveProxy(oldPartOf);
			if (partOf != oldPartOf) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.ORGANISATION__PART_OF, oldPartOf, partOf));
			}
		}
		return partOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetPartOf() {
		return partOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartOf(Organisation newPartOf) {
		Organisation oldPartOf = partOf;
		partOf = newPartOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__PART_OF, oldPartOf, partOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Membership> getMemberships() {
		if (memberships == null) {
			memberships = new EObjectContainmentEList<Membership>(Membership.class, this, ModelPackage.ORGANISATION__MEMBERSHIPS);
		}
		return memberships;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getSucceededBy() {
		if (succeededBy != null && succeededBy.eIsProxy()) {
			InternalEObject oldSucceededBy = (InternalEObject)succeededBy;
			succeededBy = (Organisation)eResolveProxy(oldSucceededBy);
			if (succeededBy != oldSucceededBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.ORGANISATION__SUCCEEDED_BY, oldSucceededBy, succeededBy));
			}
		}
		return succeededBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetSucceededBy() {
		return succeededBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSucceededBy(Organisation newSucceededBy) {
		Organisation oldSucceededBy = succeededBy;
		succeededBy = newSucceededBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__SUCCEEDED_BY, oldSucceededBy, succeededBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWebsite() {
		return website;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWebsite(String newWebsite) {
		String oldWebsite = website;
		website = newWebsite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__WEBSITE, oldWebsite, website));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmail() {
		return email;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmail(String newEmail) {
		String oldEmail = email;
		email = newEmail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__EMAIL, oldEmail, email));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTelephone() {
		return telephone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTelephone(String newTelephone) {
		String oldTelephone = telephone;
		telephone = newTelephone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__TELEPHONE, oldTelephone, telephone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(Text newAddress) {
		Text oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ORGANISATION__TYPE_HISTORY:
				return ((InternalEList<?>)getTypeHistory()).basicRemove(otherEnd, msgs);
			case ModelPackage.ORGANISATION__IDENTIFIERS:
				return ((InternalEList<?>)getIdentifiers()).basicRemove(otherEnd, msgs);
			case ModelPackage.ORGANISATION__MEMBERSHIPS:
				return ((InternalEList<?>)getMemberships()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.ORGANISATION__ACRONYM:
				return getAcronym();
			case ModelPackage.ORGANISATION__TYPE:
				if (resolve) return getType();
				return basicGetType();
			case ModelPackage.ORGANISATION__TYPE_HISTORY:
				return getTypeHistory();
			case ModelPackage.ORGANISATION__ESTABLISHED:
				return getEstablished();
			case ModelPackage.ORGANISATION__DISSOLVED:
				return getDissolved();
			case ModelPackage.ORGANISATION__HEADQUARTERS:
				if (resolve) return getHeadquarters();
				return basicGetHeadquarters();
			case ModelPackage.ORGANISATION__IDENTIFIERS:
				return getIdentifiers();
			case ModelPackage.ORGANISATION__PART_OF:
				if (resolve) return getPartOf();
				return basicGetPartOf();
			case ModelPackage.ORGANISATION__MEMBERSHIPS:
				return getMemberships();
			case ModelPackage.ORGANISATION__SUCCEEDED_BY:
				if (resolve) return getSucceededBy();
				return basicGetSucceededBy();
			case ModelPackage.ORGANISATION__WEBSITE:
				return getWebsite();
			case ModelPackage.ORGANISATION__EMAIL:
				return getEmail();
			case ModelPackage.ORGANISATION__TELEPHONE:
				return getTelephone();
			case ModelPackage.ORGANISATION__ADDRESS:
				return getAddress();
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
			case ModelPackage.ORGANISATION__ACRONYM:
				setAcronym((String)newValue);
				return;
			case ModelPackage.ORGANISATION__TYPE:
				setType((Concept)newValue);
				return;
			case ModelPackage.ORGANISATION__TYPE_HISTORY:
				getTypeHistory().clear();
				getTypeHistory().addAll((Collection<? extends DatedType>)newValue);
				return;
			case ModelPackage.ORGANISATION__ESTABLISHED:
				setEstablished((PartialDate)newValue);
				return;
			case ModelPackage.ORGANISATION__DISSOLVED:
				setDissolved((PartialDate)newValue);
				return;
			case ModelPackage.ORGANISATION__HEADQUARTERS:
				setHeadquarters((Concept)newValue);
				return;
			case ModelPackage.ORGANISATION__IDENTIFIERS:
				getIdentifiers().clear();
				getIdentifiers().addAll((Collection<? extends Identifier>)newValue);
				return;
			case ModelPackage.ORGANISATION__PART_OF:
				setPartOf((Organisation)newValue);
				return;
			case ModelPackage.ORGANISATION__MEMBERSHIPS:
				getMemberships().clear();
				getMemberships().addAll((Collection<? extends Membership>)newValue);
				return;
			case ModelPackage.ORGANISATION__SUCCEEDED_BY:
				setSucceededBy((Organisation)newValue);
				return;
			case ModelPackage.ORGANISATION__WEBSITE:
				setWebsite((String)newValue);
				return;
			case ModelPackage.ORGANISATION__EMAIL:
				setEmail((String)newValue);
				return;
			case ModelPackage.ORGANISATION__TELEPHONE:
				setTelephone((String)newValue);
				return;
			case ModelPackage.ORGANISATION__ADDRESS:
				setAddress((Text)newValue);
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
			case ModelPackage.ORGANISATION__ACRONYM:
				setAcronym(ACRONYM_EDEFAULT);
				return;
			case ModelPackage.ORGANISATION__TYPE:
				setType((Concept)null);
				return;
			case ModelPackage.ORGANISATION__TYPE_HISTORY:
				getTypeHistory().clear();
				return;
			case ModelPackage.ORGANISATION__ESTABLISHED:
				setEstablished(ESTABLISHED_EDEFAULT);
				return;
			case ModelPackage.ORGANISATION__DISSOLVED:
				setDissolved(DISSOLVED_EDEFAULT);
				return;
			case ModelPackage.ORGANISATION__HEADQUARTERS:
				setHeadquarters((Concept)null);
				return;
			case ModelPackage.ORGANISATION__IDENTIFIERS:
				getIdentifiers().clear();
				return;
			case ModelPackage.ORGANISATION__PART_OF:
				setPartOf((Organisation)null);
				return;
			case ModelPackage.ORGANISATION__MEMBERSHIPS:
				getMemberships().clear();
				return;
			case ModelPackage.ORGANISATION__SUCCEEDED_BY:
				setSucceededBy((Organisation)null);
				return;
			case ModelPackage.ORGANISATION__WEBSITE:
				setWebsite(WEBSITE_EDEFAULT);
				return;
			case ModelPackage.ORGANISATION__EMAIL:
				setEmail(EMAIL_EDEFAULT);
				return;
			case ModelPackage.ORGANISATION__TELEPHONE:
				setTelephone(TELEPHONE_EDEFAULT);
				return;
			case ModelPackage.ORGANISATION__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
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
			case ModelPackage.ORGANISATION__ACRONYM:
				return ACRONYM_EDEFAULT == null ? acronym != null : !ACRONYM_EDEFAULT.equals(acronym);
			case ModelPackage.ORGANISATION__TYPE:
				return type != null;
			case ModelPackage.ORGANISATION__TYPE_HISTORY:
				return typeHistory != null && !typeHistory.isEmpty();
			case ModelPackage.ORGANISATION__ESTABLISHED:
				return ESTABLISHED_EDEFAULT == null ? established != null : !ESTABLISHED_EDEFAULT.equals(established);
			case ModelPackage.ORGANISATION__DISSOLVED:
				return DISSOLVED_EDEFAULT == null ? dissolved != null : !DISSOLVED_EDEFAULT.equals(dissolved);
			case ModelPackage.ORGANISATION__HEADQUARTERS:
				return headquarters != null;
			case ModelPackage.ORGANISATION__IDENTIFIERS:
				return identifiers != null && !identifiers.isEmpty();
			case ModelPackage.ORGANISATION__PART_OF:
				return partOf != null;
			case ModelPackage.ORGANISATION__MEMBERSHIPS:
				return memberships != null && !memberships.isEmpty();
			case ModelPackage.ORGANISATION__SUCCEEDED_BY:
				return succeededBy != null;
			case ModelPackage.ORGANISATION__WEBSITE:
				return WEBSITE_EDEFAULT == null ? website != null : !WEBSITE_EDEFAULT.equals(website);
			case ModelPackage.ORGANISATION__EMAIL:
				return EMAIL_EDEFAULT == null ? email != null : !EMAIL_EDEFAULT.equals(email);
			case ModelPackage.ORGANISATION__TELEPHONE:
				return TELEPHONE_EDEFAULT == null ? telephone != null : !TELEPHONE_EDEFAULT.equals(telephone);
			case ModelPackage.ORGANISATION__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
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
		result.append(" (acronym: ");
		result.append(acronym);
		result.append(", established: ");
		result.append(established);
		result.append(", dissolved: ");
		result.append(dissolved);
		result.append(", website: ");
		result.append(website);
		result.append(", email: ");
		result.append(email);
		result.append(", telephone: ");
		result.append(telephone);
		result.append(", address: ");
		result.append(address);
		result.append(')');
		return result.toString();
	}

} //OrganisationImpl
