/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Space Info</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.SpaceInfo#getName <em>Name</em>}</li>
 *   <li>{@link org.sankofa.model.SpaceInfo#getSpaceKind <em>Space Kind</em>}</li>
 *   <li>{@link org.sankofa.model.SpaceInfo#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.sankofa.model.SpaceInfo#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.sankofa.model.SpaceInfo#getReviewPolicy <em>Review Policy</em>}</li>
 *   <li>{@link org.sankofa.model.SpaceInfo#getReviewersNeeded <em>Reviewers Needed</em>}</li>
 *   <li>{@link org.sankofa.model.SpaceInfo#getContactDataAllowed <em>Contact Data Allowed</em>}</li>
 *   <li>{@link org.sankofa.model.SpaceInfo#getDefaultConfidentiality <em>Default Confidentiality</em>}</li>
 *   <li>{@link org.sankofa.model.SpaceInfo#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.sankofa.model.SpaceInfo#getEpoch <em>Epoch</em>}</li>
 *   <li>{@link org.sankofa.model.SpaceInfo#getMembers <em>Members</em>}</li>
 *   <li>{@link org.sankofa.model.SpaceInfo#getSignaturePolicy <em>Signature Policy</em>}</li>
 *   <li>{@link org.sankofa.model.SpaceInfo#getAcceptingRoles <em>Accepting Roles</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getSpaceInfo()
 * @generated
 */
public interface SpaceInfo extends org.sankofa.model.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.sankofa.model.ModelPackage#getSpaceInfo_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SpaceInfo#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Space Kind</b></em>' attribute.
	 * The default value is <code>"private"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.SpaceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Space Kind</em>' attribute.
	 * @see org.sankofa.model.SpaceKind
	 * @see #setSpaceKind(SpaceKind)
	 * @see org.sankofa.model.ModelPackage#getSpaceInfo_SpaceKind()
	 * @generated
	 */
	SpaceKind getSpaceKind();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SpaceInfo#getSpaceKind <em>Space Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Space Kind</em>' attribute.
	 * @see org.sankofa.model.SpaceKind
	 * @see #getSpaceKind()
	 * @generated
	 */
	void setSpaceKind(SpaceKind value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(Text)
	 * @see org.sankofa.model.ModelPackage#getSpaceInfo_Purpose()
	 * @generated
	 */
	Text getPurpose();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SpaceInfo#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(Text value);

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see org.sankofa.model.ModelPackage#getSpaceInfo_Languages()
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Review Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Review Policy</em>' attribute.
	 * @see #setReviewPolicy(Text)
	 * @see org.sankofa.model.ModelPackage#getSpaceInfo_ReviewPolicy()
	 * @generated
	 */
	Text getReviewPolicy();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SpaceInfo#getReviewPolicy <em>Review Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Policy</em>' attribute.
	 * @see #getReviewPolicy()
	 * @generated
	 */
	void setReviewPolicy(Text value);

	/**
	 * Returns the value of the '<em><b>Reviewers Needed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviewers Needed</em>' attribute.
	 * @see #setReviewersNeeded(Integer)
	 * @see org.sankofa.model.ModelPackage#getSpaceInfo_ReviewersNeeded()
	 * @generated
	 */
	Integer getReviewersNeeded();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SpaceInfo#getReviewersNeeded <em>Reviewers Needed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewers Needed</em>' attribute.
	 * @see #getReviewersNeeded()
	 * @generated
	 */
	void setReviewersNeeded(Integer value);

	/**
	 * Returns the value of the '<em><b>Contact Data Allowed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contact Data Allowed</em>' attribute.
	 * @see #setContactDataAllowed(Boolean)
	 * @see org.sankofa.model.ModelPackage#getSpaceInfo_ContactDataAllowed()
	 * @generated
	 */
	Boolean getContactDataAllowed();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SpaceInfo#getContactDataAllowed <em>Contact Data Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact Data Allowed</em>' attribute.
	 * @see #getContactDataAllowed()
	 * @generated
	 */
	void setContactDataAllowed(Boolean value);

	/**
	 * Returns the value of the '<em><b>Default Confidentiality</b></em>' attribute.
	 * The default value is <code>"network"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.Confidentiality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Default Confidentiality</em>' attribute.
	 * @see org.sankofa.model.Confidentiality
	 * @see #setDefaultConfidentiality(Confidentiality)
	 * @see org.sankofa.model.ModelPackage#getSpaceInfo_DefaultConfidentiality()
	 * @generated
	 */
	Confidentiality getDefaultConfidentiality();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SpaceInfo#getDefaultConfidentiality <em>Default Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Confidentiality</em>' attribute.
	 * @see org.sankofa.model.Confidentiality
	 * @see #getDefaultConfidentiality()
	 * @generated
	 */
	void setDefaultConfidentiality(Confidentiality value);

	/**
	 * Returns the value of the '<em><b>Schema Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Schema Version</em>' attribute.
	 * @see #setSchemaVersion(Integer)
	 * @see org.sankofa.model.ModelPackage#getSpaceInfo_SchemaVersion()
	 * @generated
	 */
	Integer getSchemaVersion();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SpaceInfo#getSchemaVersion <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schema Version</em>' attribute.
	 * @see #getSchemaVersion()
	 * @generated
	 */
	void setSchemaVersion(Integer value);

	/**
	 * Returns the value of the '<em><b>Epoch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Epoch</em>' attribute.
	 * @see #setEpoch(Integer)
	 * @see org.sankofa.model.ModelPackage#getSpaceInfo_Epoch()
	 * @generated
	 */
	Integer getEpoch();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SpaceInfo#getEpoch <em>Epoch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Epoch</em>' attribute.
	 * @see #getEpoch()
	 * @generated
	 */
	void setEpoch(Integer value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.SpaceMember}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Members</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getSpaceInfo_Members()
	 * @generated
	 */
	EList<SpaceMember> getMembers();

	/**
	 * Returns the value of the '<em><b>Signature Policy</b></em>' attribute.
	 * The default value is <code>"mark"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.SignaturePolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signature Policy</em>' attribute.
	 * @see org.sankofa.model.SignaturePolicy
	 * @see #setSignaturePolicy(SignaturePolicy)
	 * @see org.sankofa.model.ModelPackage#getSpaceInfo_SignaturePolicy()
	 * @generated
	 */
	SignaturePolicy getSignaturePolicy();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SpaceInfo#getSignaturePolicy <em>Signature Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signature Policy</em>' attribute.
	 * @see org.sankofa.model.SignaturePolicy
	 * @see #getSignaturePolicy()
	 * @generated
	 */
	void setSignaturePolicy(SignaturePolicy value);

	/**
	 * Returns the value of the '<em><b>Accepting Roles</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Accepting Roles</em>' attribute list.
	 * @see org.sankofa.model.ModelPackage#getSpaceInfo_AcceptingRoles()
	 * @generated
	 */
	EList<String> getAcceptingRoles();

} // SpaceInfo
