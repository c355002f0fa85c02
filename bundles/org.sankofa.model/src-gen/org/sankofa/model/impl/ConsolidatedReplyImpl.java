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

import org.sankofa.model.Agent;
import org.sankofa.model.AreaExperience;
import org.sankofa.model.CitedResource;
import org.sankofa.model.ConsolidatedReply;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Person;
import org.sankofa.model.ReviewEntry;
import org.sankofa.model.ReviewState;
import org.sankofa.model.Reviewed;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Consolidated Reply</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.ConsolidatedReplyImpl#getReviewState <em>Review State</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConsolidatedReplyImpl#getReviewBy <em>Review By</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConsolidatedReplyImpl#getReviewLog <em>Review Log</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConsolidatedReplyImpl#getReviewers <em>Reviewers</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConsolidatedReplyImpl#getSynopsis <em>Synopsis</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConsolidatedReplyImpl#getExperiences <em>Experiences</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConsolidatedReplyImpl#getResources <em>Resources</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConsolidatedReplyImpl#getCredits <em>Credits</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConsolidatedReplyImpl#getCompiled <em>Compiled</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConsolidatedReplyImpl#getCompiledBy <em>Compiled By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConsolidatedReplyImpl extends PartImpl implements ConsolidatedReply {
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
	 * The default value of the '{@link #getSynopsis() <em>Synopsis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSynopsis()
	 * @generated
	 * @ordered
	 */
	protected static final Text SYNOPSIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSynopsis() <em>Synopsis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSynopsis()
	 * @generated
	 * @ordered
	 */
	protected Text synopsis = SYNOPSIS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExperiences() <em>Experiences</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperiences()
	 * @generated
	 * @ordered
	 */
	protected EList<AreaExperience> experiences;

	/**
	 * The cached value of the '{@link #getResources() <em>Resources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResources()
	 * @generated
	 * @ordered
	 */
	protected EList<CitedResource> resources;

	/**
	 * The cached value of the '{@link #getCredits() <em>Credits</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredits()
	 * @generated
	 * @ordered
	 */
	protected EList<Agent> credits;

	/**
	 * The default value of the '{@link #getCompiled() <em>Compiled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompiled()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate COMPILED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCompiled() <em>Compiled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompiled()
	 * @generated
	 * @ordered
	 */
	protected PartialDate compiled = COMPILED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCompiledBy() <em>Compiled By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompiledBy()
	 * @generated
	 * @ordered
	 */
	protected Person compiledBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConsolidatedReplyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CONSOLIDATED_REPLY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONSOLIDATED_REPLY__REVIEW_STATE, oldReviewState, reviewState));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONSOLIDATED_REPLY__REVIEW_BY, oldReviewBy, reviewBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReviewEntry> getReviewLog() {
		if (reviewLog == null) {
			reviewLog = new EObjectContainmentEList<ReviewEntry>(ReviewEntry.class, this, ModelPackage.CONSOLIDATED_REPLY__REVIEW_LOG);
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
			reviewers = new EObjectResolvingEList<Person>(Person.class, this, ModelPackage.CONSOLIDATED_REPLY__REVIEWERS);
		}
		return reviewers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getSynopsis() {
		return synopsis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSynopsis(Text newSynopsis) {
		Text oldSynopsis = synopsis;
		synopsis = newSynopsis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONSOLIDATED_REPLY__SYNOPSIS, oldSynopsis, synopsis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AreaExperience> getExperiences() {
		if (experiences == null) {
			experiences = new EObjectContainmentEList<AreaExperience>(AreaExperience.class, this, ModelPackage.CONSOLIDATED_REPLY__EXPERIENCES);
		}
		return experiences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CitedResource> getResources() {
		if (resources == null) {
			resources = new EObjectContainmentEList<CitedResource>(CitedResource.class, this, ModelPackage.CONSOLIDATED_REPLY__RESOURCES);
		}
		return resources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agent> getCredits() {
		if (credits == null) {
			credits = new EObjectResolvingEList<Agent>(Agent.class, this, ModelPackage.CONSOLIDATED_REPLY__CREDITS);
		}
		return credits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getCompiled() {
		return compiled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompiled(PartialDate newCompiled) {
		PartialDate oldCompiled = compiled;
		compiled = newCompiled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONSOLIDATED_REPLY__COMPILED, oldCompiled, compiled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getCompiledBy() {
		if (compiledBy != null && compiledBy.eIsProxy()) {
			InternalEObject oldCompiledBy = (InternalEObject)compiledBy;
			compiledBy = (Person)eResolveProxy(oldCompiledBy);
			if (compiledBy != oldCompiledBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.CONSOLIDATED_REPLY__COMPILED_BY, oldCompiledBy, compiledBy));
			}
		}
		return compiledBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetCompiledBy() {
		return compiledBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompiledBy(Person newCompiledBy) {
		Person oldCompiledBy = compiledBy;
		compiledBy = newCompiledBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONSOLIDATED_REPLY__COMPILED_BY, oldCompiledBy, compiledBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CONSOLIDATED_REPLY__REVIEW_LOG:
				return ((InternalEList<?>)getReviewLog()).basicRemove(otherEnd, msgs);
			case ModelPackage.CONSOLIDATED_REPLY__EXPERIENCES:
				return ((InternalEList<?>)getExperiences()).basicRemove(otherEnd, msgs);
			case ModelPackage.CONSOLIDATED_REPLY__RESOURCES:
				return ((InternalEList<?>)getResources()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.CONSOLIDATED_REPLY__REVIEW_STATE:
				return getReviewState();
			case ModelPackage.CONSOLIDATED_REPLY__REVIEW_BY:
				return getReviewBy();
			case ModelPackage.CONSOLIDATED_REPLY__REVIEW_LOG:
				return getReviewLog();
			case ModelPackage.CONSOLIDATED_REPLY__REVIEWERS:
				return getReviewers();
			case ModelPackage.CONSOLIDATED_REPLY__SYNOPSIS:
				return getSynopsis();
			case ModelPackage.CONSOLIDATED_REPLY__EXPERIENCES:
				return getExperiences();
			case ModelPackage.CONSOLIDATED_REPLY__RESOURCES:
				return getResources();
			case ModelPackage.CONSOLIDATED_REPLY__CREDITS:
				return getCredits();
			case ModelPackage.CONSOLIDATED_REPLY__COMPILED:
				return getCompiled();
			case ModelPackage.CONSOLIDATED_REPLY__COMPILED_BY:
				if (resolve) return getCompiledBy();
				return basicGetCompiledBy();
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
			case ModelPackage.CONSOLIDATED_REPLY__REVIEW_STATE:
				setReviewState((ReviewState)newValue);
				return;
			case ModelPackage.CONSOLIDATED_REPLY__REVIEW_BY:
				setReviewBy((PartialDate)newValue);
				return;
			case ModelPackage.CONSOLIDATED_REPLY__REVIEW_LOG:
				getReviewLog().clear();
				getReviewLog().addAll((Collection<? extends ReviewEntry>)newValue);
				return;
			case ModelPackage.CONSOLIDATED_REPLY__REVIEWERS:
				getReviewers().clear();
				getReviewers().addAll((Collection<? extends Person>)newValue);
				return;
			case ModelPackage.CONSOLIDATED_REPLY__SYNOPSIS:
				setSynopsis((Text)newValue);
				return;
			case ModelPackage.CONSOLIDATED_REPLY__EXPERIENCES:
				getExperiences().clear();
				getExperiences().addAll((Collection<? extends AreaExperience>)newValue);
				return;
			case ModelPackage.CONSOLIDATED_REPLY__RESOURCES:
				getResources().clear();
				getResources().addAll((Collection<? extends CitedResource>)newValue);
				return;
			case ModelPackage.CONSOLIDATED_REPLY__CREDITS:
				getCredits().clear();
				getCredits().addAll((Collection<? extends Agent>)newValue);
				return;
			case ModelPackage.CONSOLIDATED_REPLY__COMPILED:
				setCompiled((PartialDate)newValue);
				return;
			case ModelPackage.CONSOLIDATED_REPLY__COMPILED_BY:
				setCompiledBy((Person)newValue);
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
			case ModelPackage.CONSOLIDATED_REPLY__REVIEW_STATE:
				setReviewState(REVIEW_STATE_EDEFAULT);
				return;
			case ModelPackage.CONSOLIDATED_REPLY__REVIEW_BY:
				setReviewBy(REVIEW_BY_EDEFAULT);
				return;
			case ModelPackage.CONSOLIDATED_REPLY__REVIEW_LOG:
				getReviewLog().clear();
				return;
			case ModelPackage.CONSOLIDATED_REPLY__REVIEWERS:
				getReviewers().clear();
				return;
			case ModelPackage.CONSOLIDATED_REPLY__SYNOPSIS:
				setSynopsis(SYNOPSIS_EDEFAULT);
				return;
			case ModelPackage.CONSOLIDATED_REPLY__EXPERIENCES:
				getExperiences().clear();
				return;
			case ModelPackage.CONSOLIDATED_REPLY__RESOURCES:
				getResources().clear();
				return;
			case ModelPackage.CONSOLIDATED_REPLY__CREDITS:
				getCredits().clear();
				return;
			case ModelPackage.CONSOLIDATED_REPLY__COMPILED:
				setCompiled(COMPILED_EDEFAULT);
				return;
			case ModelPackage.CONSOLIDATED_REPLY__COMPILED_BY:
				setCompiledBy((Person)null);
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
			case ModelPackage.CONSOLIDATED_REPLY__REVIEW_STATE:
				return reviewState != REVIEW_STATE_EDEFAULT;
			case ModelPackage.CONSOLIDATED_REPLY__REVIEW_BY:
				return REVIEW_BY_EDEFAULT == null ? reviewBy != null : !REVIEW_BY_EDEFAULT.equals(reviewBy);
			case ModelPackage.CONSOLIDATED_REPLY__REVIEW_LOG:
				return reviewLog != null && !reviewLog.isEmpty();
			case ModelPackage.CONSOLIDATED_REPLY__REVIEWERS:
				return reviewers != null && !reviewers.isEmpty();
			case ModelPackage.CONSOLIDATED_REPLY__SYNOPSIS:
				return SYNOPSIS_EDEFAULT == null ? synopsis != null : !SYNOPSIS_EDEFAULT.equals(synopsis);
			case ModelPackage.CONSOLIDATED_REPLY__EXPERIENCES:
				return experiences != null && !experiences.isEmpty();
			case ModelPackage.CONSOLIDATED_REPLY__RESOURCES:
				return resources != null && !resources.isEmpty();
			case ModelPackage.CONSOLIDATED_REPLY__CREDITS:
				return credits != null && !credits.isEmpty();
			case ModelPackage.CONSOLIDATED_REPLY__COMPILED:
				return COMPILED_EDEFAULT == null ? compiled != null : !COMPILED_EDEFAULT.equals(compiled);
			case ModelPackage.CONSOLIDATED_REPLY__COMPILED_BY:
				return compiledBy != null;
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
				case ModelPackage.CONSOLIDATED_REPLY__REVIEW_STATE: return ModelPackage.REVIEWED__REVIEW_STATE;
				case ModelPackage.CONSOLIDATED_REPLY__REVIEW_BY: return ModelPackage.REVIEWED__REVIEW_BY;
				case ModelPackage.CONSOLIDATED_REPLY__REVIEW_LOG: return ModelPackage.REVIEWED__REVIEW_LOG;
				case ModelPackage.CONSOLIDATED_REPLY__REVIEWERS: return ModelPackage.REVIEWED__REVIEWERS;
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
				case ModelPackage.REVIEWED__REVIEW_STATE: return ModelPackage.CONSOLIDATED_REPLY__REVIEW_STATE;
				case ModelPackage.REVIEWED__REVIEW_BY: return ModelPackage.CONSOLIDATED_REPLY__REVIEW_BY;
				case ModelPackage.REVIEWED__REVIEW_LOG: return ModelPackage.CONSOLIDATED_REPLY__REVIEW_LOG;
				case ModelPackage.REVIEWED__REVIEWERS: return ModelPackage.CONSOLIDATED_REPLY__REVIEWERS;
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
		result.append(", synopsis: ");
		result.append(synopsis);
		result.append(", compiled: ");
		result.append(compiled);
		result.append(')');
		return result.toString();
	}

} //ConsolidatedReplyImpl
