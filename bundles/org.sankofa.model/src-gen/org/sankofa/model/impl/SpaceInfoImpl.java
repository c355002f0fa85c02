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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sankofa.model.Confidentiality;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.SignaturePolicy;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.SpaceKind;
import org.sankofa.model.SpaceMember;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Space Info</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.SpaceInfoImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.sankofa.model.impl.SpaceInfoImpl#getSpaceKind <em>Space Kind</em>}</li>
 *   <li>{@link org.sankofa.model.impl.SpaceInfoImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.sankofa.model.impl.SpaceInfoImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.sankofa.model.impl.SpaceInfoImpl#getReviewPolicy <em>Review Policy</em>}</li>
 *   <li>{@link org.sankofa.model.impl.SpaceInfoImpl#getReviewersNeeded <em>Reviewers Needed</em>}</li>
 *   <li>{@link org.sankofa.model.impl.SpaceInfoImpl#getContactDataAllowed <em>Contact Data Allowed</em>}</li>
 *   <li>{@link org.sankofa.model.impl.SpaceInfoImpl#getDefaultConfidentiality <em>Default Confidentiality</em>}</li>
 *   <li>{@link org.sankofa.model.impl.SpaceInfoImpl#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.sankofa.model.impl.SpaceInfoImpl#getEpoch <em>Epoch</em>}</li>
 *   <li>{@link org.sankofa.model.impl.SpaceInfoImpl#getMembers <em>Members</em>}</li>
 *   <li>{@link org.sankofa.model.impl.SpaceInfoImpl#getSignaturePolicy <em>Signature Policy</em>}</li>
 *   <li>{@link org.sankofa.model.impl.SpaceInfoImpl#getAcceptingRoles <em>Accepting Roles</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SpaceInfoImpl extends RecordImpl implements SpaceInfo {
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
	 * The default value of the '{@link #getSpaceKind() <em>Space Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpaceKind()
	 * @generated
	 * @ordered
	 */
	protected static final SpaceKind SPACE_KIND_EDEFAULT = SpaceKind.PRIVATE;

	/**
	 * The cached value of the '{@link #getSpaceKind() <em>Space Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpaceKind()
	 * @generated
	 * @ordered
	 */
	protected SpaceKind spaceKind = SPACE_KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final Text PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected Text purpose = PURPOSE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLanguages() <em>Languages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguages()
	 * @generated
	 * @ordered
	 */
	protected EList<String> languages;

	/**
	 * The default value of the '{@link #getReviewPolicy() <em>Review Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final Text REVIEW_POLICY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewPolicy() <em>Review Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewPolicy()
	 * @generated
	 * @ordered
	 */
	protected Text reviewPolicy = REVIEW_POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewersNeeded() <em>Reviewers Needed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewersNeeded()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REVIEWERS_NEEDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewersNeeded() <em>Reviewers Needed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewersNeeded()
	 * @generated
	 * @ordered
	 */
	protected Integer reviewersNeeded = REVIEWERS_NEEDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getContactDataAllowed() <em>Contact Data Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactDataAllowed()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean CONTACT_DATA_ALLOWED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContactDataAllowed() <em>Contact Data Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactDataAllowed()
	 * @generated
	 * @ordered
	 */
	protected Boolean contactDataAllowed = CONTACT_DATA_ALLOWED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefaultConfidentiality() <em>Default Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultConfidentiality()
	 * @generated
	 * @ordered
	 */
	protected static final Confidentiality DEFAULT_CONFIDENTIALITY_EDEFAULT = Confidentiality.NETWORK;

	/**
	 * The cached value of the '{@link #getDefaultConfidentiality() <em>Default Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultConfidentiality()
	 * @generated
	 * @ordered
	 */
	protected Confidentiality defaultConfidentiality = DEFAULT_CONFIDENTIALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSchemaVersion() <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemaVersion()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SCHEMA_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSchemaVersion() <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemaVersion()
	 * @generated
	 * @ordered
	 */
	protected Integer schemaVersion = SCHEMA_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getEpoch() <em>Epoch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpoch()
	 * @generated
	 * @ordered
	 */
	protected static final Integer EPOCH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEpoch() <em>Epoch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpoch()
	 * @generated
	 * @ordered
	 */
	protected Integer epoch = EPOCH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<SpaceMember> members;

	/**
	 * The default value of the '{@link #getSignaturePolicy() <em>Signature Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignaturePolicy()
	 * @generated
	 * @ordered
	 */
	protected static final SignaturePolicy SIGNATURE_POLICY_EDEFAULT = SignaturePolicy.MARK;

	/**
	 * The cached value of the '{@link #getSignaturePolicy() <em>Signature Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignaturePolicy()
	 * @generated
	 * @ordered
	 */
	protected SignaturePolicy signaturePolicy = SIGNATURE_POLICY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAcceptingRoles() <em>Accepting Roles</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptingRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<String> acceptingRoles;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SpaceInfoImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SPACE_INFO;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPACE_INFO__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpaceKind getSpaceKind() {
		return spaceKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpaceKind(SpaceKind newSpaceKind) {
		SpaceKind oldSpaceKind = spaceKind;
		spaceKind = newSpaceKind == null ? SPACE_KIND_EDEFAULT : newSpaceKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPACE_INFO__SPACE_KIND, oldSpaceKind, spaceKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(Text newPurpose) {
		Text oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPACE_INFO__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLanguages() {
		if (languages == null) {
			languages = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.SPACE_INFO__LANGUAGES);
		}
		return languages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getReviewPolicy() {
		return reviewPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewPolicy(Text newReviewPolicy) {
		Text oldReviewPolicy = reviewPolicy;
		reviewPolicy = newReviewPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPACE_INFO__REVIEW_POLICY, oldReviewPolicy, reviewPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getReviewersNeeded() {
		return reviewersNeeded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewersNeeded(Integer newReviewersNeeded) {
		Integer oldReviewersNeeded = reviewersNeeded;
		reviewersNeeded = newReviewersNeeded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPACE_INFO__REVIEWERS_NEEDED, oldReviewersNeeded, reviewersNeeded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getContactDataAllowed() {
		return contactDataAllowed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContactDataAllowed(Boolean newContactDataAllowed) {
		Boolean oldContactDataAllowed = contactDataAllowed;
		contactDataAllowed = newContactDataAllowed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPACE_INFO__CONTACT_DATA_ALLOWED, oldContactDataAllowed, contactDataAllowed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Confidentiality getDefaultConfidentiality() {
		return defaultConfidentiality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultConfidentiality(Confidentiality newDefaultConfidentiality) {
		Confidentiality oldDefaultConfidentiality = defaultConfidentiality;
		defaultConfidentiality = newDefaultConfidentiality == null ? DEFAULT_CONFIDENTIALITY_EDEFAULT : newDefaultConfidentiality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPACE_INFO__DEFAULT_CONFIDENTIALITY, oldDefaultConfidentiality, defaultConfidentiality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSchemaVersion() {
		return schemaVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchemaVersion(Integer newSchemaVersion) {
		Integer oldSchemaVersion = schemaVersion;
		schemaVersion = newSchemaVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPACE_INFO__SCHEMA_VERSION, oldSchemaVersion, schemaVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getEpoch() {
		return epoch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEpoch(Integer newEpoch) {
		Integer oldEpoch = epoch;
		epoch = newEpoch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPACE_INFO__EPOCH, oldEpoch, epoch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SpaceMember> getMembers() {
		if (members == null) {
			members = new EObjectContainmentEList<SpaceMember>(SpaceMember.class, this, ModelPackage.SPACE_INFO__MEMBERS);
		}
		return members;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SignaturePolicy getSignaturePolicy() {
		return signaturePolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignaturePolicy(SignaturePolicy newSignaturePolicy) {
		SignaturePolicy oldSignaturePolicy = signaturePolicy;
		signaturePolicy = newSignaturePolicy == null ? SIGNATURE_POLICY_EDEFAULT : newSignaturePolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPACE_INFO__SIGNATURE_POLICY, oldSignaturePolicy, signaturePolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAcceptingRoles() {
		if (acceptingRoles == null) {
			acceptingRoles = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.SPACE_INFO__ACCEPTING_ROLES);
		}
		return acceptingRoles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SPACE_INFO__MEMBERS:
				return ((InternalEList<?>)getMembers()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.SPACE_INFO__NAME:
				return getName();
			case ModelPackage.SPACE_INFO__SPACE_KIND:
				return getSpaceKind();
			case ModelPackage.SPACE_INFO__PURPOSE:
				return getPurpose();
			case ModelPackage.SPACE_INFO__LANGUAGES:
				return getLanguages();
			case ModelPackage.SPACE_INFO__REVIEW_POLICY:
				return getReviewPolicy();
			case ModelPackage.SPACE_INFO__REVIEWERS_NEEDED:
				return getReviewersNeeded();
			case ModelPackage.SPACE_INFO__CONTACT_DATA_ALLOWED:
				return getContactDataAllowed();
			case ModelPackage.SPACE_INFO__DEFAULT_CONFIDENTIALITY:
				return getDefaultConfidentiality();
			case ModelPackage.SPACE_INFO__SCHEMA_VERSION:
				return getSchemaVersion();
			case ModelPackage.SPACE_INFO__EPOCH:
				return getEpoch();
			case ModelPackage.SPACE_INFO__MEMBERS:
				return getMembers();
			case ModelPackage.SPACE_INFO__SIGNATURE_POLICY:
				return getSignaturePolicy();
			case ModelPackage.SPACE_INFO__ACCEPTING_ROLES:
				return getAcceptingRoles();
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
			case ModelPackage.SPACE_INFO__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.SPACE_INFO__SPACE_KIND:
				setSpaceKind((SpaceKind)newValue);
				return;
			case ModelPackage.SPACE_INFO__PURPOSE:
				setPurpose((Text)newValue);
				return;
			case ModelPackage.SPACE_INFO__LANGUAGES:
				getLanguages().clear();
				getLanguages().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.SPACE_INFO__REVIEW_POLICY:
				setReviewPolicy((Text)newValue);
				return;
			case ModelPackage.SPACE_INFO__REVIEWERS_NEEDED:
				setReviewersNeeded((Integer)newValue);
				return;
			case ModelPackage.SPACE_INFO__CONTACT_DATA_ALLOWED:
				setContactDataAllowed((Boolean)newValue);
				return;
			case ModelPackage.SPACE_INFO__DEFAULT_CONFIDENTIALITY:
				setDefaultConfidentiality((Confidentiality)newValue);
				return;
			case ModelPackage.SPACE_INFO__SCHEMA_VERSION:
				setSchemaVersion((Integer)newValue);
				return;
			case ModelPackage.SPACE_INFO__EPOCH:
				setEpoch((Integer)newValue);
				return;
			case ModelPackage.SPACE_INFO__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends SpaceMember>)newValue);
				return;
			case ModelPackage.SPACE_INFO__SIGNATURE_POLICY:
				setSignaturePolicy((SignaturePolicy)newValue);
				return;
			case ModelPackage.SPACE_INFO__ACCEPTING_ROLES:
				getAcceptingRoles().clear();
				getAcceptingRoles().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.SPACE_INFO__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.SPACE_INFO__SPACE_KIND:
				setSpaceKind(SPACE_KIND_EDEFAULT);
				return;
			case ModelPackage.SPACE_INFO__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case ModelPackage.SPACE_INFO__LANGUAGES:
				getLanguages().clear();
				return;
			case ModelPackage.SPACE_INFO__REVIEW_POLICY:
				setReviewPolicy(REVIEW_POLICY_EDEFAULT);
				return;
			case ModelPackage.SPACE_INFO__REVIEWERS_NEEDED:
				setReviewersNeeded(REVIEWERS_NEEDED_EDEFAULT);
				return;
			case ModelPackage.SPACE_INFO__CONTACT_DATA_ALLOWED:
				setContactDataAllowed(CONTACT_DATA_ALLOWED_EDEFAULT);
				return;
			case ModelPackage.SPACE_INFO__DEFAULT_CONFIDENTIALITY:
				setDefaultConfidentiality(DEFAULT_CONFIDENTIALITY_EDEFAULT);
				return;
			case ModelPackage.SPACE_INFO__SCHEMA_VERSION:
				setSchemaVersion(SCHEMA_VERSION_EDEFAULT);
				return;
			case ModelPackage.SPACE_INFO__EPOCH:
				setEpoch(EPOCH_EDEFAULT);
				return;
			case ModelPackage.SPACE_INFO__MEMBERS:
				getMembers().clear();
				return;
			case ModelPackage.SPACE_INFO__SIGNATURE_POLICY:
				setSignaturePolicy(SIGNATURE_POLICY_EDEFAULT);
				return;
			case ModelPackage.SPACE_INFO__ACCEPTING_ROLES:
				getAcceptingRoles().clear();
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
			case ModelPackage.SPACE_INFO__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.SPACE_INFO__SPACE_KIND:
				return spaceKind != SPACE_KIND_EDEFAULT;
			case ModelPackage.SPACE_INFO__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case ModelPackage.SPACE_INFO__LANGUAGES:
				return languages != null && !languages.isEmpty();
			case ModelPackage.SPACE_INFO__REVIEW_POLICY:
				return REVIEW_POLICY_EDEFAULT == null ? reviewPolicy != null : !REVIEW_POLICY_EDEFAULT.equals(reviewPolicy);
			case ModelPackage.SPACE_INFO__REVIEWERS_NEEDED:
				return REVIEWERS_NEEDED_EDEFAULT == null ? reviewersNeeded != null : !REVIEWERS_NEEDED_EDEFAULT.equals(reviewersNeeded);
			case ModelPackage.SPACE_INFO__CONTACT_DATA_ALLOWED:
				return CONTACT_DATA_ALLOWED_EDEFAULT == null ? contactDataAllowed != null : !CONTACT_DATA_ALLOWED_EDEFAULT.equals(contactDataAllowed);
			case ModelPackage.SPACE_INFO__DEFAULT_CONFIDENTIALITY:
				return defaultConfidentiality != DEFAULT_CONFIDENTIALITY_EDEFAULT;
			case ModelPackage.SPACE_INFO__SCHEMA_VERSION:
				return SCHEMA_VERSION_EDEFAULT == null ? schemaVersion != null : !SCHEMA_VERSION_EDEFAULT.equals(schemaVersion);
			case ModelPackage.SPACE_INFO__EPOCH:
				return EPOCH_EDEFAULT == null ? epoch != null : !EPOCH_EDEFAULT.equals(epoch);
			case ModelPackage.SPACE_INFO__MEMBERS:
				return members != null && !members.isEmpty();
			case ModelPackage.SPACE_INFO__SIGNATURE_POLICY:
				return signaturePolicy != SIGNATURE_POLICY_EDEFAULT;
			case ModelPackage.SPACE_INFO__ACCEPTING_ROLES:
				return acceptingRoles != null && !acceptingRoles.isEmpty();
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
		result.append(", spaceKind: ");
		result.append(spaceKind);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", languages: ");
		result.append(languages);
		result.append(", reviewPolicy: ");
		result.append(reviewPolicy);
		result.append(", reviewersNeeded: ");
		result.append(reviewersNeeded);
		result.append(", contactDataAllowed: ");
		result.append(contactDataAllowed);
		result.append(", defaultConfidentiality: ");
		result.append(defaultConfidentiality);
		result.append(", schemaVersion: ");
		result.append(schemaVersion);
		result.append(", epoch: ");
		result.append(epoch);
		result.append(", signaturePolicy: ");
		result.append(signaturePolicy);
		result.append(", acceptingRoles: ");
		result.append(acceptingRoles);
		result.append(')');
		return result.toString();
	}

} //SpaceInfoImpl
