/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Request</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Request#getScope <em>Scope</em>}</li>
 *   <li>{@link org.sankofa.model.Request#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.sankofa.model.Request#getContext <em>Context</em>}</li>
 *   <li>{@link org.sankofa.model.Request#getRequester <em>Requester</em>}</li>
 *   <li>{@link org.sankofa.model.Request#getRequesterName <em>Requester Name</em>}</li>
 *   <li>{@link org.sankofa.model.Request#getReceived <em>Received</em>}</li>
 *   <li>{@link org.sankofa.model.Request#getState <em>State</em>}</li>
 *   <li>{@link org.sankofa.model.Request#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.sankofa.model.Request#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.sankofa.model.Request#getAsked <em>Asked</em>}</li>
 *   <li>{@link org.sankofa.model.Request#getAnsweredBy <em>Answered By</em>}</li>
 *   <li>{@link org.sankofa.model.Request#getReply <em>Reply</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getRequest()
 * @generated
 */
public interface Request extends org.sankofa.model.Record {
	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.RequestScope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see org.sankofa.model.RequestScope
	 * @see #setScope(RequestScope)
	 * @see org.sankofa.model.ModelPackage#getRequest_Scope()
	 * @generated
	 */
	RequestScope getScope();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Request#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see org.sankofa.model.RequestScope
	 * @see #getScope()
	 * @generated
	 */
	void setScope(RequestScope value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(Text)
	 * @see org.sankofa.model.ModelPackage#getRequest_Question()
	 * @generated
	 */
	Text getQuestion();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Request#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(Text value);

	/**
	 * Returns the value of the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Context</em>' attribute.
	 * @see #setContext(Text)
	 * @see org.sankofa.model.ModelPackage#getRequest_Context()
	 * @generated
	 */
	Text getContext();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Request#getContext <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Context</em>' attribute.
	 * @see #getContext()
	 * @generated
	 */
	void setContext(Text value);

	/**
	 * Returns the value of the '<em><b>Requester</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Requester</em>' reference.
	 * @see #setRequester(Agent)
	 * @see org.sankofa.model.ModelPackage#getRequest_Requester()
	 * @generated
	 */
	Agent getRequester();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Request#getRequester <em>Requester</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requester</em>' reference.
	 * @see #getRequester()
	 * @generated
	 */
	void setRequester(Agent value);

	/**
	 * Returns the value of the '<em><b>Requester Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Requester Name</em>' attribute.
	 * @see #setRequesterName(String)
	 * @see org.sankofa.model.ModelPackage#getRequest_RequesterName()
	 * @generated
	 */
	String getRequesterName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Request#getRequesterName <em>Requester Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requester Name</em>' attribute.
	 * @see #getRequesterName()
	 * @generated
	 */
	void setRequesterName(String value);

	/**
	 * Returns the value of the '<em><b>Received</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Received</em>' attribute.
	 * @see #setReceived(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getRequest_Received()
	 * @generated
	 */
	PartialDate getReceived();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Request#getReceived <em>Received</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received</em>' attribute.
	 * @see #getReceived()
	 * @generated
	 */
	void setReceived(PartialDate value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"draft"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.RequestState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.sankofa.model.RequestState
	 * @see #setState(RequestState)
	 * @see org.sankofa.model.ModelPackage#getRequest_State()
	 * @generated
	 */
	RequestState getState();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Request#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.sankofa.model.RequestState
	 * @see #getState()
	 * @generated
	 */
	void setState(RequestState value);

	/**
	 * Returns the value of the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Deadline</em>' attribute.
	 * @see #setDeadline(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getRequest_Deadline()
	 * @generated
	 */
	PartialDate getDeadline();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Request#getDeadline <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deadline</em>' attribute.
	 * @see #getDeadline()
	 * @generated
	 */
	void setDeadline(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see #setAudience(Text)
	 * @see org.sankofa.model.ModelPackage#getRequest_Audience()
	 * @generated
	 */
	Text getAudience();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Request#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Text value);

	/**
	 * Returns the value of the '<em><b>Asked</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Agent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Asked</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getRequest_Asked()
	 * @generated
	 */
	EList<Agent> getAsked();

	/**
	 * Returns the value of the '<em><b>Answered By</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Agent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answered By</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getRequest_AnsweredBy()
	 * @generated
	 */
	EList<Agent> getAnsweredBy();

	/**
	 * Returns the value of the '<em><b>Reply</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reply</em>' containment reference.
	 * @see #setReply(ConsolidatedReply)
	 * @see org.sankofa.model.ModelPackage#getRequest_Reply()
	 * @generated
	 */
	ConsolidatedReply getReply();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Request#getReply <em>Reply</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reply</em>' containment reference.
	 * @see #getReply()
	 * @generated
	 */
	void setReply(ConsolidatedReply value);

} // Request
