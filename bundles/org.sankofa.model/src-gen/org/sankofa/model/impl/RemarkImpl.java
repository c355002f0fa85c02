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
import org.sankofa.model.Remark;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Remark</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.RemarkImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemarkImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemarkImpl#getByName <em>By Name</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemarkImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemarkImpl#getAboutObject <em>About Object</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemarkImpl#getAboutFeature <em>About Feature</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RemarkImpl extends ExtensionImpl implements Remark {
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
	protected RemarkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.REMARK;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMARK__DATE, oldDate, date));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.REMARK__BY, oldBy, by));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMARK__BY, oldBy, by));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMARK__BY_NAME, oldByName, byName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMARK__COMMENT, oldComment, comment));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMARK__ABOUT_OBJECT, oldAboutObject, aboutObject));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMARK__ABOUT_FEATURE, oldAboutFeature, aboutFeature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.REMARK__DATE:
				return getDate();
			case ModelPackage.REMARK__BY:
				if (resolve) return getBy();
				return basicGetBy();
			case ModelPackage.REMARK__BY_NAME:
				return getByName();
			case ModelPackage.REMARK__COMMENT:
				return getComment();
			case ModelPackage.REMARK__ABOUT_OBJECT:
				return getAboutObject();
			case ModelPackage.REMARK__ABOUT_FEATURE:
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
			case ModelPackage.REMARK__DATE:
				setDate((Instant)newValue);
				return;
			case ModelPackage.REMARK__BY:
				setBy((Person)newValue);
				return;
			case ModelPackage.REMARK__BY_NAME:
				setByName((String)newValue);
				return;
			case ModelPackage.REMARK__COMMENT:
				setComment((Text)newValue);
				return;
			case ModelPackage.REMARK__ABOUT_OBJECT:
				setAboutObject((String)newValue);
				return;
			case ModelPackage.REMARK__ABOUT_FEATURE:
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
			case ModelPackage.REMARK__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ModelPackage.REMARK__BY:
				setBy((Person)null);
				return;
			case ModelPackage.REMARK__BY_NAME:
				setByName(BY_NAME_EDEFAULT);
				return;
			case ModelPackage.REMARK__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case ModelPackage.REMARK__ABOUT_OBJECT:
				setAboutObject(ABOUT_OBJECT_EDEFAULT);
				return;
			case ModelPackage.REMARK__ABOUT_FEATURE:
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
			case ModelPackage.REMARK__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ModelPackage.REMARK__BY:
				return by != null;
			case ModelPackage.REMARK__BY_NAME:
				return BY_NAME_EDEFAULT == null ? byName != null : !BY_NAME_EDEFAULT.equals(byName);
			case ModelPackage.REMARK__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case ModelPackage.REMARK__ABOUT_OBJECT:
				return ABOUT_OBJECT_EDEFAULT == null ? aboutObject != null : !ABOUT_OBJECT_EDEFAULT.equals(aboutObject);
			case ModelPackage.REMARK__ABOUT_FEATURE:
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
		result.append(", comment: ");
		result.append(comment);
		result.append(", aboutObject: ");
		result.append(aboutObject);
		result.append(", aboutFeature: ");
		result.append(aboutFeature);
		result.append(')');
		return result.toString();
	}

} //RemarkImpl
