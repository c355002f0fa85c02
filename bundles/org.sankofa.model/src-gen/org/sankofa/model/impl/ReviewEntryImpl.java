/**
 */
package org.sankofa.model.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sankofa.model.ModelPackage;
import org.sankofa.model.Person;
import org.sankofa.model.ReviewEntry;
import org.sankofa.model.ReviewState;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Review Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.ReviewEntryImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ReviewEntryImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ReviewEntryImpl#getByName <em>By Name</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ReviewEntryImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ReviewEntryImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ReviewEntryImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ReviewEntryImpl#getContentHash <em>Content Hash</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ReviewEntryImpl#getAboutObject <em>About Object</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ReviewEntryImpl#getAboutFeature <em>About Feature</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReviewEntryImpl extends PartImpl implements ReviewEntry {
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected Instant date = DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected Person by;

	/**
	 * The default value of the '{@link #getByName() <em>By Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByName()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getByName() <em>By Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByName()
	 * @generated
	 * @ordered
	 */
	protected String byName = BY_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final ReviewState FROM_EDEFAULT = ReviewState.DRAFT;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected ReviewState from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final ReviewState TO_EDEFAULT = ReviewState.DRAFT;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected ReviewState to = TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final Text COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected Text comment = COMMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getContentHash() <em>Content Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentHash()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContentHash() <em>Content Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentHash()
	 * @generated
	 * @ordered
	 */
	protected String contentHash = CONTENT_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getAboutObject() <em>About Object</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAboutObject()
	 * @generated
	 * @ordered
	 */
	protected static final String ABOUT_OBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAboutObject() <em>About Object</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAboutObject()
	 * @generated
	 * @ordered
	 */
	protected String aboutObject = ABOUT_OBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAboutFeature() <em>About Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAboutFeature()
	 * @generated
	 * @ordered
	 */
	protected static final String ABOUT_FEATURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAboutFeature() <em>About Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAboutFeature()
	 * @generated
	 * @ordered
	 */
	protected String aboutFeature = ABOUT_FEATURE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReviewEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.REVIEW_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(Instant newDate) {
		Instant oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW_ENTRY__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getBy() {
		if (by != null && by.eIsProxy()) {
			InternalEObject oldBy = (InternalEObject)by;
			by = (Person)eResolveProxy(oldBy);
			if (by != oldBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.REVIEW_ENTRY__BY, oldBy, by));
			}
		}
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(Person newBy) {
		Person oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW_ENTRY__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getByName() {
		return byName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setByName(String newByName) {
		String oldByName = byName;
		byName = newByName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW_ENTRY__BY_NAME, oldByName, byName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewState getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(ReviewState newFrom) {
		ReviewState oldFrom = from;
		from = newFrom == null ? FROM_EDEFAULT : newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW_ENTRY__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewState getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(ReviewState newTo) {
		ReviewState oldTo = to;
		to = newTo == null ? TO_EDEFAULT : newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW_ENTRY__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(Text newComment) {
		Text oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW_ENTRY__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContentHash() {
		return contentHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentHash(String newContentHash) {
		String oldContentHash = contentHash;
		contentHash = newContentHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW_ENTRY__CONTENT_HASH, oldContentHash, contentHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAboutObject() {
		return aboutObject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAboutObject(String newAboutObject) {
		String oldAboutObject = aboutObject;
		aboutObject = newAboutObject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW_ENTRY__ABOUT_OBJECT, oldAboutObject, aboutObject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAboutFeature() {
		return aboutFeature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAboutFeature(String newAboutFeature) {
		String oldAboutFeature = aboutFeature;
		aboutFeature = newAboutFeature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEW_ENTRY__ABOUT_FEATURE, oldAboutFeature, aboutFeature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.REVIEW_ENTRY__DATE:
				return getDate();
			case ModelPackage.REVIEW_ENTRY__BY:
				if (resolve) return getBy();
				return basicGetBy();
			case ModelPackage.REVIEW_ENTRY__BY_NAME:
				return getByName();
			case ModelPackage.REVIEW_ENTRY__FROM:
				return getFrom();
			case ModelPackage.REVIEW_ENTRY__TO:
				return getTo();
			case ModelPackage.REVIEW_ENTRY__COMMENT:
				return getComment();
			case ModelPackage.REVIEW_ENTRY__CONTENT_HASH:
				return getContentHash();
			case ModelPackage.REVIEW_ENTRY__ABOUT_OBJECT:
				return getAboutObject();
			case ModelPackage.REVIEW_ENTRY__ABOUT_FEATURE:
				return getAboutFeature();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.REVIEW_ENTRY__DATE:
				setDate((Instant)newValue);
				return;
			case ModelPackage.REVIEW_ENTRY__BY:
				setBy((Person)newValue);
				return;
			case ModelPackage.REVIEW_ENTRY__BY_NAME:
				setByName((String)newValue);
				return;
			case ModelPackage.REVIEW_ENTRY__FROM:
				setFrom((ReviewState)newValue);
				return;
			case ModelPackage.REVIEW_ENTRY__TO:
				setTo((ReviewState)newValue);
				return;
			case ModelPackage.REVIEW_ENTRY__COMMENT:
				setComment((Text)newValue);
				return;
			case ModelPackage.REVIEW_ENTRY__CONTENT_HASH:
				setContentHash((String)newValue);
				return;
			case ModelPackage.REVIEW_ENTRY__ABOUT_OBJECT:
				setAboutObject((String)newValue);
				return;
			case ModelPackage.REVIEW_ENTRY__ABOUT_FEATURE:
				setAboutFeature((String)newValue);
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
			case ModelPackage.REVIEW_ENTRY__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ModelPackage.REVIEW_ENTRY__BY:
				setBy((Person)null);
				return;
			case ModelPackage.REVIEW_ENTRY__BY_NAME:
				setByName(BY_NAME_EDEFAULT);
				return;
			case ModelPackage.REVIEW_ENTRY__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case ModelPackage.REVIEW_ENTRY__TO:
				setTo(TO_EDEFAULT);
				return;
			case ModelPackage.REVIEW_ENTRY__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case ModelPackage.REVIEW_ENTRY__CONTENT_HASH:
				setContentHash(CONTENT_HASH_EDEFAULT);
				return;
			case ModelPackage.REVIEW_ENTRY__ABOUT_OBJECT:
				setAboutObject(ABOUT_OBJECT_EDEFAULT);
				return;
			case ModelPackage.REVIEW_ENTRY__ABOUT_FEATURE:
				setAboutFeature(ABOUT_FEATURE_EDEFAULT);
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
			case ModelPackage.REVIEW_ENTRY__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ModelPackage.REVIEW_ENTRY__BY:
				return by != null;
			case ModelPackage.REVIEW_ENTRY__BY_NAME:
				return BY_NAME_EDEFAULT == null ? byName != null : !BY_NAME_EDEFAULT.equals(byName);
			case ModelPackage.REVIEW_ENTRY__FROM:
				return from != FROM_EDEFAULT;
			case ModelPackage.REVIEW_ENTRY__TO:
				return to != TO_EDEFAULT;
			case ModelPackage.REVIEW_ENTRY__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case ModelPackage.REVIEW_ENTRY__CONTENT_HASH:
				return CONTENT_HASH_EDEFAULT == null ? contentHash != null : !CONTENT_HASH_EDEFAULT.equals(contentHash);
			case ModelPackage.REVIEW_ENTRY__ABOUT_OBJECT:
				return ABOUT_OBJECT_EDEFAULT == null ? aboutObject != null : !ABOUT_OBJECT_EDEFAULT.equals(aboutObject);
			case ModelPackage.REVIEW_ENTRY__ABOUT_FEATURE:
				return ABOUT_FEATURE_EDEFAULT == null ? aboutFeature != null : !ABOUT_FEATURE_EDEFAULT.equals(aboutFeature);
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
		result.append(" (date: ");
		result.append(date);
		result.append(", byName: ");
		result.append(byName);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", comment: ");
		result.append(comment);
		result.append(", contentHash: ");
		result.append(contentHash);
		result.append(", aboutObject: ");
		result.append(aboutObject);
		result.append(", aboutFeature: ");
		result.append(aboutFeature);
		result.append(')');
		return result.toString();
	}

} //ReviewEntryImpl
