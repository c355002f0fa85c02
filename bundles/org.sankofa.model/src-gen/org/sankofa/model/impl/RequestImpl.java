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

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.sankofa.model.Agent;
import org.sankofa.model.ConsolidatedReply;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Request;
import org.sankofa.model.RequestScope;
import org.sankofa.model.RequestState;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Request</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.RequestImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RequestImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RequestImpl#getContext <em>Context</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RequestImpl#getRequester <em>Requester</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RequestImpl#getRequesterName <em>Requester Name</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RequestImpl#getReceived <em>Received</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RequestImpl#getState <em>State</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RequestImpl#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RequestImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RequestImpl#getAsked <em>Asked</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RequestImpl#getAnsweredBy <em>Answered By</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RequestImpl#getReply <em>Reply</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RequestImpl extends RecordImpl implements Request {
	/**
	 * The default value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected static final RequestScope SCOPE_EDEFAULT = RequestScope.UNKNOWN;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected RequestScope scope = SCOPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected static final Text QUESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected Text question = QUESTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getContext() <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContext()
	 * @generated
	 * @ordered
	 */
	protected static final Text CONTEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContext() <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContext()
	 * @generated
	 * @ordered
	 */
	protected Text context = CONTEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRequester() <em>Requester</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequester()
	 * @generated
	 * @ordered
	 */
	protected Agent requester;

	/**
	 * The default value of the '{@link #getRequesterName() <em>Requester Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequesterName()
	 * @generated
	 * @ordered
	 */
	protected static final String REQUESTER_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequesterName() <em>Requester Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequesterName()
	 * @generated
	 * @ordered
	 */
	protected String requesterName = REQUESTER_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getReceived() <em>Received</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceived()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate RECEIVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceived() <em>Received</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceived()
	 * @generated
	 * @ordered
	 */
	protected PartialDate received = RECEIVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final RequestState STATE_EDEFAULT = RequestState.DRAFT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected RequestState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate DEADLINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected PartialDate deadline = DEADLINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected static final Text AUDIENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected Text audience = AUDIENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAsked() <em>Asked</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsked()
	 * @generated
	 * @ordered
	 */
	protected EList<Agent> asked;

	/**
	 * The cached value of the '{@link #getAnsweredBy() <em>Answered By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Agent> answeredBy;

	/**
	 * The cached value of the '{@link #getReply() <em>Reply</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReply()
	 * @generated
	 * @ordered
	 */
	protected ConsolidatedReply reply;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RequestImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.REQUEST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequestScope getScope() {
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(RequestScope newScope) {
		RequestScope oldScope = scope;
		scope = newScope == null ? SCOPE_EDEFAULT : newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__SCOPE, oldScope, scope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getQuestion() {
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestion(Text newQuestion) {
		Text oldQuestion = question;
		question = newQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__QUESTION, oldQuestion, question));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getContext() {
		return context;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContext(Text newContext) {
		Text oldContext = context;
		context = newContext;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__CONTEXT, oldContext, context));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agent getRequester() {
		if (requester != null && requester.eIsProxy()) {
			InternalEObject oldRequester = (InternalEObject)requester;
			requester = (Agent)eResolveProxy(oldRequester);
			if (requester != oldRequester) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.REQUEST__REQUESTER, oldRequester, requester));
			}
		}
		return requester;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Agent basicGetRequester() {
		return requester;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequester(Agent newRequester) {
		Agent oldRequester = requester;
		requester = newRequester;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__REQUESTER, oldRequester, requester));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRequesterName() {
		return requesterName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequesterName(String newRequesterName) {
		String oldRequesterName = requesterName;
		requesterName = newRequesterName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__REQUESTER_NAME, oldRequesterName, requesterName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getReceived() {
		return received;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceived(PartialDate newReceived) {
		PartialDate oldReceived = received;
		received = newReceived;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__RECEIVED, oldReceived, received));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequestState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(RequestState newState) {
		RequestState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDeadline() {
		return deadline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeadline(PartialDate newDeadline) {
		PartialDate oldDeadline = deadline;
		deadline = newDeadline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__DEADLINE, oldDeadline, deadline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getAudience() {
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(Text newAudience) {
		Text oldAudience = audience;
		audience = newAudience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agent> getAsked() {
		if (asked == null) {
			asked = new EObjectResolvingEList<Agent>(Agent.class, this, ModelPackage.REQUEST__ASKED);
		}
		return asked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agent> getAnsweredBy() {
		if (answeredBy == null) {
			answeredBy = new EObjectResolvingEList<Agent>(Agent.class, this, ModelPackage.REQUEST__ANSWERED_BY);
		}
		return answeredBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsolidatedReply getReply() {
		return reply;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReply(ConsolidatedReply newReply, NotificationChain msgs) {
		ConsolidatedReply oldReply = reply;
		reply = newReply;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__REPLY, oldReply, newReply);
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
	public void setReply(ConsolidatedReply newReply) {
		if (newReply != reply) {
			NotificationChain msgs = null;
			if (reply != null)
				msgs = ((InternalEObject)reply).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.REQUEST__REPLY, null, msgs);
			if (newReply != null)
				msgs = ((InternalEObject)newReply).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.REQUEST__REPLY, null, msgs);
			msgs = basicSetReply(newReply, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__REPLY, newReply, newReply));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.REQUEST__REPLY:
				return basicSetReply(null, msgs);
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
			case ModelPackage.REQUEST__SCOPE:
				return getScope();
			case ModelPackage.REQUEST__QUESTION:
				return getQuestion();
			case ModelPackage.REQUEST__CONTEXT:
				return getContext();
			case ModelPackage.REQUEST__REQUESTER:
				if (resolve) return getRequester();
				return basicGetRequester();
			case ModelPackage.REQUEST__REQUESTER_NAME:
				return getRequesterName();
			case ModelPackage.REQUEST__RECEIVED:
				return getReceived();
			case ModelPackage.REQUEST__STATE:
				return getState();
			case ModelPackage.REQUEST__DEADLINE:
				return getDeadline();
			case ModelPackage.REQUEST__AUDIENCE:
				return getAudience();
			case ModelPackage.REQUEST__ASKED:
				return getAsked();
			case ModelPackage.REQUEST__ANSWERED_BY:
				return getAnsweredBy();
			case ModelPackage.REQUEST__REPLY:
				return getReply();
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
			case ModelPackage.REQUEST__SCOPE:
				setScope((RequestScope)newValue);
				return;
			case ModelPackage.REQUEST__QUESTION:
				setQuestion((Text)newValue);
				return;
			case ModelPackage.REQUEST__CONTEXT:
				setContext((Text)newValue);
				return;
			case ModelPackage.REQUEST__REQUESTER:
				setRequester((Agent)newValue);
				return;
			case ModelPackage.REQUEST__REQUESTER_NAME:
				setRequesterName((String)newValue);
				return;
			case ModelPackage.REQUEST__RECEIVED:
				setReceived((PartialDate)newValue);
				return;
			case ModelPackage.REQUEST__STATE:
				setState((RequestState)newValue);
				return;
			case ModelPackage.REQUEST__DEADLINE:
				setDeadline((PartialDate)newValue);
				return;
			case ModelPackage.REQUEST__AUDIENCE:
				setAudience((Text)newValue);
				return;
			case ModelPackage.REQUEST__ASKED:
				getAsked().clear();
				getAsked().addAll((Collection<? extends Agent>)newValue);
				return;
			case ModelPackage.REQUEST__ANSWERED_BY:
				getAnsweredBy().clear();
				getAnsweredBy().addAll((Collection<? extends Agent>)newValue);
				return;
			case ModelPackage.REQUEST__REPLY:
				setReply((ConsolidatedReply)newValue);
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
			case ModelPackage.REQUEST__SCOPE:
				setScope(SCOPE_EDEFAULT);
				return;
			case ModelPackage.REQUEST__QUESTION:
				setQuestion(QUESTION_EDEFAULT);
				return;
			case ModelPackage.REQUEST__CONTEXT:
				setContext(CONTEXT_EDEFAULT);
				return;
			case ModelPackage.REQUEST__REQUESTER:
				setRequester((Agent)null);
				return;
			case ModelPackage.REQUEST__REQUESTER_NAME:
				setRequesterName(REQUESTER_NAME_EDEFAULT);
				return;
			case ModelPackage.REQUEST__RECEIVED:
				setReceived(RECEIVED_EDEFAULT);
				return;
			case ModelPackage.REQUEST__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.REQUEST__DEADLINE:
				setDeadline(DEADLINE_EDEFAULT);
				return;
			case ModelPackage.REQUEST__AUDIENCE:
				setAudience(AUDIENCE_EDEFAULT);
				return;
			case ModelPackage.REQUEST__ASKED:
				getAsked().clear();
				return;
			case ModelPackage.REQUEST__ANSWERED_BY:
				getAnsweredBy().clear();
				return;
			case ModelPackage.REQUEST__REPLY:
				setReply((ConsolidatedReply)null);
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
			case ModelPackage.REQUEST__SCOPE:
				return scope != SCOPE_EDEFAULT;
			case ModelPackage.REQUEST__QUESTION:
				return QUESTION_EDEFAULT == null ? question != null : !QUESTION_EDEFAULT.equals(question);
			case ModelPackage.REQUEST__CONTEXT:
				return CONTEXT_EDEFAULT == null ? context != null : !CONTEXT_EDEFAULT.equals(context);
			case ModelPackage.REQUEST__REQUESTER:
				return requester != null;
			case ModelPackage.REQUEST__REQUESTER_NAME:
				return REQUESTER_NAME_EDEFAULT == null ? requesterName != null : !REQUESTER_NAME_EDEFAULT.equals(requesterName);
			case ModelPackage.REQUEST__RECEIVED:
				return RECEIVED_EDEFAULT == null ? received != null : !RECEIVED_EDEFAULT.equals(received);
			case ModelPackage.REQUEST__STATE:
				return state != STATE_EDEFAULT;
			case ModelPackage.REQUEST__DEADLINE:
				return DEADLINE_EDEFAULT == null ? deadline != null : !DEADLINE_EDEFAULT.equals(deadline);
			case ModelPackage.REQUEST__AUDIENCE:
				return AUDIENCE_EDEFAULT == null ? audience != null : !AUDIENCE_EDEFAULT.equals(audience);
			case ModelPackage.REQUEST__ASKED:
				return asked != null && !asked.isEmpty();
			case ModelPackage.REQUEST__ANSWERED_BY:
				return answeredBy != null && !answeredBy.isEmpty();
			case ModelPackage.REQUEST__REPLY:
				return reply != null;
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
		result.append(" (scope: ");
		result.append(scope);
		result.append(", question: ");
		result.append(question);
		result.append(", context: ");
		result.append(context);
		result.append(", requesterName: ");
		result.append(requesterName);
		result.append(", received: ");
		result.append(received);
		result.append(", state: ");
		result.append(state);
		result.append(", deadline: ");
		result.append(deadline);
		result.append(", audience: ");
		result.append(audience);
		result.append(')');
		return result.toString();
	}

} //RequestImpl
