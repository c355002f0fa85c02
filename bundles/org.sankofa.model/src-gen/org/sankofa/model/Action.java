/**
 */
package org.sankofa.model;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Action#getState <em>State</em>}</li>
 *   <li>{@link org.sankofa.model.Action#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.sankofa.model.Action#getDue <em>Due</em>}</li>
 *   <li>{@link org.sankofa.model.Action#getDone <em>Done</em>}</li>
 *   <li>{@link org.sankofa.model.Action#getArisingFrom <em>Arising From</em>}</li>
 *   <li>{@link org.sankofa.model.Action#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.sankofa.model.Action#getOutcome <em>Outcome</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getAction()
 * @generated
 */
public interface Action extends org.sankofa.model.Record {
	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"open"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ActionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.sankofa.model.ActionState
	 * @see #setState(ActionState)
	 * @see org.sankofa.model.ModelPackage#getAction_State()
	 * @generated
	 */
	ActionState getState();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Action#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.sankofa.model.ActionState
	 * @see #getState()
	 * @generated
	 */
	void setState(ActionState value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Agent)
	 * @see org.sankofa.model.ModelPackage#getAction_Owner()
	 * @generated
	 */
	Agent getOwner();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Action#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Agent value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getAction_Due()
	 * @generated
	 */
	PartialDate getDue();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Action#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getAction_Done()
	 * @generated
	 */
	PartialDate getDone();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Action#getDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #getDone()
	 * @generated
	 */
	void setDone(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Arising From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Arising From</em>' reference.
	 * @see #setArisingFrom(org.sankofa.model.Record)
	 * @see org.sankofa.model.ModelPackage#getAction_ArisingFrom()
	 * @generated
	 */
	org.sankofa.model.Record getArisingFrom();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Action#getArisingFrom <em>Arising From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arising From</em>' reference.
	 * @see #getArisingFrom()
	 * @generated
	 */
	void setArisingFrom(org.sankofa.model.Record value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decision</em>' reference.
	 * @see #setDecision(Decision)
	 * @see org.sankofa.model.ModelPackage#getAction_Decision()
	 * @generated
	 */
	Decision getDecision();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Action#getDecision <em>Decision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' reference.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(Decision value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(Text)
	 * @see org.sankofa.model.ModelPackage#getAction_Outcome()
	 * @generated
	 */
	Text getOutcome();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Action#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(Text value);

} // Action
