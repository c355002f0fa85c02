/**
 */
package org.sankofa.model;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Consent#getScope <em>Scope</em>}</li>
 *   <li>{@link org.sankofa.model.Consent#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.sankofa.model.Consent#getDate <em>Date</em>}</li>
 *   <li>{@link org.sankofa.model.Consent#getUntil <em>Until</em>}</li>
 *   <li>{@link org.sankofa.model.Consent#getWithdrawn <em>Withdrawn</em>}</li>
 *   <li>{@link org.sankofa.model.Consent#getGuardian <em>Guardian</em>}</li>
 *   <li>{@link org.sankofa.model.Consent#getGuardianRelation <em>Guardian Relation</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getConsent()
 * @generated
 */
public interface Consent extends Part {
	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ConsentScope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see org.sankofa.model.ConsentScope
	 * @see #setScope(ConsentScope)
	 * @see org.sankofa.model.ModelPackage#getConsent_Scope()
	 * @generated
	 */
	ConsentScope getScope();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Consent#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see org.sankofa.model.ConsentScope
	 * @see #getScope()
	 * @generated
	 */
	void setScope(ConsentScope value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(Text)
	 * @see org.sankofa.model.ModelPackage#getConsent_Purpose()
	 * @generated
	 */
	Text getPurpose();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Consent#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(Text value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getConsent_Date()
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Consent#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getConsent_Until()
	 * @generated
	 */
	PartialDate getUntil();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Consent#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Withdrawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Withdrawn</em>' attribute.
	 * @see #setWithdrawn(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getConsent_Withdrawn()
	 * @generated
	 */
	PartialDate getWithdrawn();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Consent#getWithdrawn <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn</em>' attribute.
	 * @see #getWithdrawn()
	 * @generated
	 */
	void setWithdrawn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Guardian</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guardian</em>' attribute.
	 * @see #setGuardian(String)
	 * @see org.sankofa.model.ModelPackage#getConsent_Guardian()
	 * @generated
	 */
	String getGuardian();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Consent#getGuardian <em>Guardian</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guardian</em>' attribute.
	 * @see #getGuardian()
	 * @generated
	 */
	void setGuardian(String value);

	/**
	 * Returns the value of the '<em><b>Guardian Relation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guardian Relation</em>' attribute.
	 * @see #setGuardianRelation(String)
	 * @see org.sankofa.model.ModelPackage#getConsent_GuardianRelation()
	 * @generated
	 */
	String getGuardianRelation();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Consent#getGuardianRelation <em>Guardian Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guardian Relation</em>' attribute.
	 * @see #getGuardianRelation()
	 * @generated
	 */
	void setGuardianRelation(String value);

} // Consent
