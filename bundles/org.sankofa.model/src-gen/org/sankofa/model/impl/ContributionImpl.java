/**
 */
package org.sankofa.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.sankofa.model.Agent;
import org.sankofa.model.Contribution;
import org.sankofa.model.ContributionChannel;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Request;
import org.sankofa.model.TriState;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Contribution</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.ContributionImpl#getRequest <em>Request</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ContributionImpl#getInReplyTo <em>In Reply To</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ContributionImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ContributionImpl#getAuthorName <em>Author Name</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ContributionImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ContributionImpl#getCited <em>Cited</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ContributionImpl#getConsentToBeNamed <em>Consent To Be Named</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ContributionImpl#getReceived <em>Received</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ContributionImpl#getChannel <em>Channel</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContributionImpl extends RecordImpl implements Contribution {
	/**
	 * The cached value of the '{@link #getRequest() <em>Request</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequest()
	 * @generated
	 * @ordered
	 */
	protected Request request;

	/**
	 * The cached value of the '{@link #getInReplyTo() <em>In Reply To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInReplyTo()
	 * @generated
	 * @ordered
	 */
	protected Contribution inReplyTo;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected Agent author;

	/**
	 * The default value of the '{@link #getAuthorName() <em>Author Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthorName()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHOR_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthorName() <em>Author Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthorName()
	 * @generated
	 * @ordered
	 */
	protected String authorName = AUTHOR_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final Text TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected Text text = TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCited() <em>Cited</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCited()
	 * @generated
	 * @ordered
	 */
	protected EList<org.sankofa.model.Record> cited;

	/**
	 * The default value of the '{@link #getConsentToBeNamed() <em>Consent To Be Named</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsentToBeNamed()
	 * @generated
	 * @ordered
	 */
	protected static final TriState CONSENT_TO_BE_NAMED_EDEFAULT = TriState.UNKNOWN;

	/**
	 * The cached value of the '{@link #getConsentToBeNamed() <em>Consent To Be Named</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsentToBeNamed()
	 * @generated
	 * @ordered
	 */
	protected TriState consentToBeNamed = CONSENT_TO_BE_NAMED_EDEFAULT;

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
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final ContributionChannel CHANNEL_EDEFAULT = ContributionChannel.WORKBENCH;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected ContributionChannel channel = CHANNEL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContributionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CONTRIBUTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Request getRequest() {
		if (request != null && request.eIsProxy()) {
			InternalEObject oldRequest = (InternalEObject)request;
			request = (Request)eResolveProxy(oldRequest);
			if (request != oldRequest) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.CONTRIBUTION__REQUEST, oldRequest, request));
			}
		}
		return request;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Request basicGetRequest() {
		return request;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequest(Request newRequest) {
		Request oldRequest = request;
		request = newRequest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTRIBUTION__REQUEST, oldRequest, request));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contribution getInReplyTo() {
		if (inReplyTo != null && inReplyTo.eIsProxy()) {
			InternalEObject oldInReplyTo = (InternalEObject)inReplyTo;
			inReplyTo = (Contribution)eResolveProxy(oldInReplyTo);
			if (inReplyTo != oldInReplyTo) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.CONTRIBUTION__IN_REPLY_TO, oldInReplyTo, inReplyTo));
			}
		}
		return inReplyTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Contribution basicGetInReplyTo() {
		return inReplyTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInReplyTo(Contribution newInReplyTo) {
		Contribution oldInReplyTo = inReplyTo;
		inReplyTo = newInReplyTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTRIBUTION__IN_REPLY_TO, oldInReplyTo, inReplyTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agent getAuthor() {
		if (author != null && author.eIsProxy()) {
			InternalEObject oldAuthor = (InternalEObject)author;
			author = (Agent)eResolveProxy(oldAuthor);
			if (author != oldAuthor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.CONTRIBUTION__AUTHOR, oldAuthor, author));
			}
		}
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Agent basicGetAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(Agent newAuthor) {
		Agent oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTRIBUTION__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthorName() {
		return authorName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthorName(String newAuthorName) {
		String oldAuthorName = authorName;
		authorName = newAuthorName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTRIBUTION__AUTHOR_NAME, oldAuthorName, authorName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(Text newText) {
		Text oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTRIBUTION__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<org.sankofa.model.Record> getCited() {
		if (cited == null) {
			cited = new EObjectResolvingEList<org.sankofa.model.Record>(org.sankofa.model.Record.class, this, ModelPackage.CONTRIBUTION__CITED);
		}
		return cited;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TriState getConsentToBeNamed() {
		return consentToBeNamed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsentToBeNamed(TriState newConsentToBeNamed) {
		TriState oldConsentToBeNamed = consentToBeNamed;
		consentToBeNamed = newConsentToBeNamed == null ? CONSENT_TO_BE_NAMED_EDEFAULT : newConsentToBeNamed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTRIBUTION__CONSENT_TO_BE_NAMED, oldConsentToBeNamed, consentToBeNamed));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTRIBUTION__RECEIVED, oldReceived, received));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContributionChannel getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(ContributionChannel newChannel) {
		ContributionChannel oldChannel = channel;
		channel = newChannel == null ? CHANNEL_EDEFAULT : newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTRIBUTION__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CONTRIBUTION__REQUEST:
				if (resolve) return getRequest();
				return basicGetRequest();
			case ModelPackage.CONTRIBUTION__IN_REPLY_TO:
				if (resolve) return getInReplyTo();
				return basicGetInReplyTo();
			case ModelPackage.CONTRIBUTION__AUTHOR:
				if (resolve) return getAuthor();
				return basicGetAuthor();
			case ModelPackage.CONTRIBUTION__AUTHOR_NAME:
				return getAuthorName();
			case ModelPackage.CONTRIBUTION__TEXT:
				return getText();
			case ModelPackage.CONTRIBUTION__CITED:
				return getCited();
			case ModelPackage.CONTRIBUTION__CONSENT_TO_BE_NAMED:
				return getConsentToBeNamed();
			case ModelPackage.CONTRIBUTION__RECEIVED:
				return getReceived();
			case ModelPackage.CONTRIBUTION__CHANNEL:
				return getChannel();
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
			case ModelPackage.CONTRIBUTION__REQUEST:
				setRequest((Request)newValue);
				return;
			case ModelPackage.CONTRIBUTION__IN_REPLY_TO:
				setInReplyTo((Contribution)newValue);
				return;
			case ModelPackage.CONTRIBUTION__AUTHOR:
				setAuthor((Agent)newValue);
				return;
			case ModelPackage.CONTRIBUTION__AUTHOR_NAME:
				setAuthorName((String)newValue);
				return;
			case ModelPackage.CONTRIBUTION__TEXT:
				setText((Text)newValue);
				return;
			case ModelPackage.CONTRIBUTION__CITED:
				getCited().clear();
				getCited().addAll((Collection<? extends org.sankofa.model.Record>)newValue);
				return;
			case ModelPackage.CONTRIBUTION__CONSENT_TO_BE_NAMED:
				setConsentToBeNamed((TriState)newValue);
				return;
			case ModelPackage.CONTRIBUTION__RECEIVED:
				setReceived((PartialDate)newValue);
				return;
			case ModelPackage.CONTRIBUTION__CHANNEL:
				setChannel((ContributionChannel)newValue);
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
			case ModelPackage.CONTRIBUTION__REQUEST:
				setRequest((Request)null);
				return;
			case ModelPackage.CONTRIBUTION__IN_REPLY_TO:
				setInReplyTo((Contribution)null);
				return;
			case ModelPackage.CONTRIBUTION__AUTHOR:
				setAuthor((Agent)null);
				return;
			case ModelPackage.CONTRIBUTION__AUTHOR_NAME:
				setAuthorName(AUTHOR_NAME_EDEFAULT);
				return;
			case ModelPackage.CONTRIBUTION__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ModelPackage.CONTRIBUTION__CITED:
				getCited().clear();
				return;
			case ModelPackage.CONTRIBUTION__CONSENT_TO_BE_NAMED:
				setConsentToBeNamed(CONSENT_TO_BE_NAMED_EDEFAULT);
				return;
			case ModelPackage.CONTRIBUTION__RECEIVED:
				setReceived(RECEIVED_EDEFAULT);
				return;
			case ModelPackage.CONTRIBUTION__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
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
			case ModelPackage.CONTRIBUTION__REQUEST:
				return request != null;
			case ModelPackage.CONTRIBUTION__IN_REPLY_TO:
				return inReplyTo != null;
			case ModelPackage.CONTRIBUTION__AUTHOR:
				return author != null;
			case ModelPackage.CONTRIBUTION__AUTHOR_NAME:
				return AUTHOR_NAME_EDEFAULT == null ? authorName != null : !AUTHOR_NAME_EDEFAULT.equals(authorName);
			case ModelPackage.CONTRIBUTION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ModelPackage.CONTRIBUTION__CITED:
				return cited != null && !cited.isEmpty();
			case ModelPackage.CONTRIBUTION__CONSENT_TO_BE_NAMED:
				return consentToBeNamed != CONSENT_TO_BE_NAMED_EDEFAULT;
			case ModelPackage.CONTRIBUTION__RECEIVED:
				return RECEIVED_EDEFAULT == null ? received != null : !RECEIVED_EDEFAULT.equals(received);
			case ModelPackage.CONTRIBUTION__CHANNEL:
				return channel != CHANNEL_EDEFAULT;
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
		result.append(" (authorName: ");
		result.append(authorName);
		result.append(", text: ");
		result.append(text);
		result.append(", consentToBeNamed: ");
		result.append(consentToBeNamed);
		result.append(", received: ");
		result.append(received);
		result.append(", channel: ");
		result.append(channel);
		result.append(')');
		return result.toString();
	}

} //ContributionImpl
