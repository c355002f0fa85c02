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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sankofa.model.ModelPackage;
import org.sankofa.model.Person;
import org.sankofa.model.ReviewEntry;
import org.sankofa.model.ReviewState;
import org.sankofa.model.Reviewable;
import org.sankofa.model.Reviewed;

import org.sankofa.model.date.PartialDate;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Reviewable</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.ReviewableImpl#getReviewState <em>Review State</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ReviewableImpl#getReviewBy <em>Review By</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ReviewableImpl#getReviewLog <em>Review Log</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ReviewableImpl#getReviewers <em>Reviewers</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ReviewableImpl extends RecordImpl implements Reviewable {
	/**
	 * The default value of the '{@link #getReviewState() <em>Review State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewState()
	 * @generated
	 * @ordered
	 */
	protected static final ReviewState REVIEW_STATE_EDEFAULT = ReviewState.DRAFT;

	/**
	 * The cached value of the '{@link #getReviewState() <em>Review State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewState()
	 * @generated
	 * @ordered
	 */
	protected ReviewState reviewState = REVIEW_STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewBy() <em>Review By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewBy()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate REVIEW_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewBy() <em>Review By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewBy()
	 * @generated
	 * @ordered
	 */
	protected PartialDate reviewBy = REVIEW_BY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReviewLog() <em>Review Log</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewLog()
	 * @generated
	 * @ordered
	 */
	protected EList<ReviewEntry> reviewLog;

	/**
	 * The cached value of the '{@link #getReviewers() <em>Reviewers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewers()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> reviewers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReviewableImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.REVIEWABLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewState getReviewState() {
		return reviewState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewState(ReviewState newReviewState) {
		ReviewState oldReviewState = reviewState;
		reviewState = newReviewState == null ? REVIEW_STATE_EDEFAULT : newReviewState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEWABLE__REVIEW_STATE, oldReviewState, reviewState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getReviewBy() {
		return reviewBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewBy(PartialDate newReviewBy) {
		PartialDate oldReviewBy = reviewBy;
		reviewBy = newReviewBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REVIEWABLE__REVIEW_BY, oldReviewBy, reviewBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReviewEntry> getReviewLog() {
		if (reviewLog == null) {
			reviewLog = new EObjectContainmentEList<ReviewEntry>(ReviewEntry.class, this, ModelPackage.REVIEWABLE__REVIEW_LOG);
		}
		return reviewLog;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getReviewers() {
		if (reviewers == null) {
			reviewers = new EObjectResolvingEList<Person>(Person.class, this, ModelPackage.REVIEWABLE__REVIEWERS);
		}
		return reviewers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.REVIEWABLE__REVIEW_LOG:
				return ((InternalEList<?>)getReviewLog()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.REVIEWABLE__REVIEW_STATE:
				return getReviewState();
			case ModelPackage.REVIEWABLE__REVIEW_BY:
				return getReviewBy();
			case ModelPackage.REVIEWABLE__REVIEW_LOG:
				return getReviewLog();
			case ModelPackage.REVIEWABLE__REVIEWERS:
				return getReviewers();
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
			case ModelPackage.REVIEWABLE__REVIEW_STATE:
				setReviewState((ReviewState)newValue);
				return;
			case ModelPackage.REVIEWABLE__REVIEW_BY:
				setReviewBy((PartialDate)newValue);
				return;
			case ModelPackage.REVIEWABLE__REVIEW_LOG:
				getReviewLog().clear();
				getReviewLog().addAll((Collection<? extends ReviewEntry>)newValue);
				return;
			case ModelPackage.REVIEWABLE__REVIEWERS:
				getReviewers().clear();
				getReviewers().addAll((Collection<? extends Person>)newValue);
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
			case ModelPackage.REVIEWABLE__REVIEW_STATE:
				setReviewState(REVIEW_STATE_EDEFAULT);
				return;
			case ModelPackage.REVIEWABLE__REVIEW_BY:
				setReviewBy(REVIEW_BY_EDEFAULT);
				return;
			case ModelPackage.REVIEWABLE__REVIEW_LOG:
				getReviewLog().clear();
				return;
			case ModelPackage.REVIEWABLE__REVIEWERS:
				getReviewers().clear();
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
			case ModelPackage.REVIEWABLE__REVIEW_STATE:
				return reviewState != REVIEW_STATE_EDEFAULT;
			case ModelPackage.REVIEWABLE__REVIEW_BY:
				return REVIEW_BY_EDEFAULT == null ? reviewBy != null : !REVIEW_BY_EDEFAULT.equals(reviewBy);
			case ModelPackage.REVIEWABLE__REVIEW_LOG:
				return reviewLog != null && !reviewLog.isEmpty();
			case ModelPackage.REVIEWABLE__REVIEWERS:
				return reviewers != null && !reviewers.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Reviewed.class) {
			switch (derivedFeatureID) {
				case ModelPackage.REVIEWABLE__REVIEW_STATE: return ModelPackage.REVIEWED__REVIEW_STATE;
				case ModelPackage.REVIEWABLE__REVIEW_BY: return ModelPackage.REVIEWED__REVIEW_BY;
				case ModelPackage.REVIEWABLE__REVIEW_LOG: return ModelPackage.REVIEWED__REVIEW_LOG;
				case ModelPackage.REVIEWABLE__REVIEWERS: return ModelPackage.REVIEWED__REVIEWERS;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Reviewed.class) {
			switch (baseFeatureID) {
				case ModelPackage.REVIEWED__REVIEW_STATE: return ModelPackage.REVIEWABLE__REVIEW_STATE;
				case ModelPackage.REVIEWED__REVIEW_BY: return ModelPackage.REVIEWABLE__REVIEW_BY;
				case ModelPackage.REVIEWED__REVIEW_LOG: return ModelPackage.REVIEWABLE__REVIEW_LOG;
				case ModelPackage.REVIEWED__REVIEWERS: return ModelPackage.REVIEWABLE__REVIEWERS;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (reviewState: ");
		result.append(reviewState);
		result.append(", reviewBy: ");
		result.append(reviewBy);
		result.append(')');
		return result.toString();
	}

} //ReviewableImpl
