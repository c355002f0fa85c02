/**
 */
package org.sankofa.example;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.Organisation;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fund</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.example.Fund#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.sankofa.example.Fund#getFounded <em>Founded</em>}</li>
 *   <li>{@link org.sankofa.example.Fund#getStatus <em>Status</em>}</li>
 *   <li>{@link org.sankofa.example.Fund#getManager <em>Manager</em>}</li>
 *   <li>{@link org.sankofa.example.Fund#getGrants <em>Grants</em>}</li>
 * </ul>
 *
 * @see org.sankofa.example.DiasporaPackage#getFund()
 * @generated
 */
public interface Fund extends org.sankofa.model.Record {
	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(Text)
	 * @see org.sankofa.example.DiasporaPackage#getFund_Purpose()
	 * @generated
	 */
	Text getPurpose();

	/**
	 * Sets the value of the '{@link org.sankofa.example.Fund#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(Text value);

	/**
	 * Returns the value of the '<em><b>Founded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Founded</em>' attribute.
	 * @see #setFounded(PartialDate)
	 * @see org.sankofa.example.DiasporaPackage#getFund_Founded()
	 * @generated
	 */
	PartialDate getFounded();

	/**
	 * Sets the value of the '{@link org.sankofa.example.Fund#getFounded <em>Founded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Founded</em>' attribute.
	 * @see #getFounded()
	 * @generated
	 */
	void setFounded(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.example.FundStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.sankofa.example.FundStatus
	 * @see #setStatus(FundStatus)
	 * @see org.sankofa.example.DiasporaPackage#getFund_Status()
	 * @generated
	 */
	FundStatus getStatus();

	/**
	 * Sets the value of the '{@link org.sankofa.example.Fund#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.sankofa.example.FundStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(FundStatus value);

	/**
	 * Returns the value of the '<em><b>Manager</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Manager</em>' reference.
	 * @see #setManager(Organisation)
	 * @see org.sankofa.example.DiasporaPackage#getFund_Manager()
	 * @generated
	 */
	Organisation getManager();

	/**
	 * Sets the value of the '{@link org.sankofa.example.Fund#getManager <em>Manager</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manager</em>' reference.
	 * @see #getManager()
	 * @generated
	 */
	void setManager(Organisation value);

	/**
	 * Returns the value of the '<em><b>Grants</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.example.Grant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grants</em>' containment reference list.
	 * @see org.sankofa.example.DiasporaPackage#getFund_Grants()
	 * @generated
	 */
	EList<Grant> getGrants();

} // Fund
