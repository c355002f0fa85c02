/**
 */
package org.sankofa.model.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.sankofa.model.Affected;
import org.sankofa.model.Assessability;
import org.sankofa.model.Concept;
import org.sankofa.model.EvidenceGrade;
import org.sankofa.model.Impact;
import org.sankofa.model.ImpactDimension;
import org.sankofa.model.ImpactDirection;
import org.sankofa.model.ImpactLevel;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.TriState;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Impact</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.ImpactImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ImpactImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ImpactImpl#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ImpactImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ImpactImpl#getAffected <em>Affected</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ImpactImpl#getPlaysRole <em>Plays Role</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ImpactImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ImpactImpl#getAssessability <em>Assessability</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ImpactImpl#getEvidenceGrade <em>Evidence Grade</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ImpactImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ImpactImpl#getReasons <em>Reasons</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ImpactImpl#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ImpactImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ImpactImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ImpactImpl#getValueYear <em>Value Year</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImpactImpl extends PartImpl implements Impact {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final Text TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected Text title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final Text DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected Text description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDimension() <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimension()
	 * @generated
	 * @ordered
	 */
	protected static final ImpactDimension DIMENSION_EDEFAULT = ImpactDimension.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDimension() <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimension()
	 * @generated
	 * @ordered
	 */
	protected ImpactDimension dimension = DIMENSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final ImpactLevel LEVEL_EDEFAULT = ImpactLevel.UNKNOWN;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected ImpactLevel level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAffected() <em>Affected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAffected()
	 * @generated
	 * @ordered
	 */
	protected static final Affected AFFECTED_EDEFAULT = Affected.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAffected() <em>Affected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAffected()
	 * @generated
	 * @ordered
	 */
	protected Affected affected = AFFECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlaysRole() <em>Plays Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaysRole()
	 * @generated
	 * @ordered
	 */
	protected static final TriState PLAYS_ROLE_EDEFAULT = TriState.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPlaysRole() <em>Plays Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaysRole()
	 * @generated
	 * @ordered
	 */
	protected TriState playsRole = PLAYS_ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final ImpactDirection DIRECTION_EDEFAULT = ImpactDirection.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected ImpactDirection direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAssessability() <em>Assessability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessability()
	 * @generated
	 * @ordered
	 */
	protected static final Assessability ASSESSABILITY_EDEFAULT = Assessability.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAssessability() <em>Assessability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessability()
	 * @generated
	 * @ordered
	 */
	protected Assessability assessability = ASSESSABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvidenceGrade() <em>Evidence Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceGrade()
	 * @generated
	 * @ordered
	 */
	protected static final EvidenceGrade EVIDENCE_GRADE_EDEFAULT = EvidenceGrade.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEvidenceGrade() <em>Evidence Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceGrade()
	 * @generated
	 * @ordered
	 */
	protected EvidenceGrade evidenceGrade = EVIDENCE_GRADE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<org.sankofa.model.Record> evidence;

	/**
	 * The default value of the '{@link #getReasons() <em>Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasons()
	 * @generated
	 * @ordered
	 */
	protected static final Text REASONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReasons() <em>Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasons()
	 * @generated
	 * @ordered
	 */
	protected Text reasons = REASONS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTopics() <em>Topics</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopics()
	 * @generated
	 * @ordered
	 */
	protected EList<Concept> topics;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected String currency = CURRENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getValueYear() <em>Value Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueYear()
	 * @generated
	 * @ordered
	 */
	protected static final Integer VALUE_YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValueYear() <em>Value Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueYear()
	 * @generated
	 * @ordered
	 */
	protected Integer valueYear = VALUE_YEAR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImpactImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.IMPACT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(Text newTitle) {
		Text oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPACT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(Text newDescription) {
		Text oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPACT__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImpactDimension getDimension() {
		return dimension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDimension(ImpactDimension newDimension) {
		ImpactDimension oldDimension = dimension;
		dimension = newDimension == null ? DIMENSION_EDEFAULT : newDimension;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPACT__DIMENSION, oldDimension, dimension));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImpactLevel getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(ImpactLevel newLevel) {
		ImpactLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPACT__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Affected getAffected() {
		return affected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAffected(Affected newAffected) {
		Affected oldAffected = affected;
		affected = newAffected == null ? AFFECTED_EDEFAULT : newAffected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPACT__AFFECTED, oldAffected, affected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TriState getPlaysRole() {
		return playsRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlaysRole(TriState newPlaysRole) {
		TriState oldPlaysRole = playsRole;
		playsRole = newPlaysRole == null ? PLAYS_ROLE_EDEFAULT : newPlaysRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPACT__PLAYS_ROLE, oldPlaysRole, playsRole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImpactDirection getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(ImpactDirection newDirection) {
		ImpactDirection oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPACT__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assessability getAssessability() {
		return assessability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessability(Assessability newAssessability) {
		Assessability oldAssessability = assessability;
		assessability = newAssessability == null ? ASSESSABILITY_EDEFAULT : newAssessability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPACT__ASSESSABILITY, oldAssessability, assessability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceGrade getEvidenceGrade() {
		return evidenceGrade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidenceGrade(EvidenceGrade newEvidenceGrade) {
		EvidenceGrade oldEvidenceGrade = evidenceGrade;
		evidenceGrade = newEvidenceGrade == null ? EVIDENCE_GRADE_EDEFAULT : newEvidenceGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPACT__EVIDENCE_GRADE, oldEvidenceGrade, evidenceGrade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<org.sankofa.model.Record> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectResolvingEList<org.sankofa.model.Record>(org.sankofa.model.Record.class, this, ModelPackage.IMPACT__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getReasons() {
		return reasons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReasons(Text newReasons) {
		Text oldReasons = reasons;
		reasons = newReasons;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPACT__REASONS, oldReasons, reasons));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getTopics() {
		if (topics == null) {
			topics = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.IMPACT__TOPICS);
		}
		return topics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(BigDecimal newValue) {
		BigDecimal oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPACT__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrency() {
		return currency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(String newCurrency) {
		String oldCurrency = currency;
		currency = newCurrency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPACT__CURRENCY, oldCurrency, currency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getValueYear() {
		return valueYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValueYear(Integer newValueYear) {
		Integer oldValueYear = valueYear;
		valueYear = newValueYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPACT__VALUE_YEAR, oldValueYear, valueYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.IMPACT__TITLE:
				return getTitle();
			case ModelPackage.IMPACT__DESCRIPTION:
				return getDescription();
			case ModelPackage.IMPACT__DIMENSION:
				return getDimension();
			case ModelPackage.IMPACT__LEVEL:
				return getLevel();
			case ModelPackage.IMPACT__AFFECTED:
				return getAffected();
			case ModelPackage.IMPACT__PLAYS_ROLE:
				return getPlaysRole();
			case ModelPackage.IMPACT__DIRECTION:
				return getDirection();
			case ModelPackage.IMPACT__ASSESSABILITY:
				return getAssessability();
			case ModelPackage.IMPACT__EVIDENCE_GRADE:
				return getEvidenceGrade();
			case ModelPackage.IMPACT__EVIDENCE:
				return getEvidence();
			case ModelPackage.IMPACT__REASONS:
				return getReasons();
			case ModelPackage.IMPACT__TOPICS:
				return getTopics();
			case ModelPackage.IMPACT__VALUE:
				return getValue();
			case ModelPackage.IMPACT__CURRENCY:
				return getCurrency();
			case ModelPackage.IMPACT__VALUE_YEAR:
				return getValueYear();
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
			case ModelPackage.IMPACT__TITLE:
				setTitle((Text)newValue);
				return;
			case ModelPackage.IMPACT__DESCRIPTION:
				setDescription((Text)newValue);
				return;
			case ModelPackage.IMPACT__DIMENSION:
				setDimension((ImpactDimension)newValue);
				return;
			case ModelPackage.IMPACT__LEVEL:
				setLevel((ImpactLevel)newValue);
				return;
			case ModelPackage.IMPACT__AFFECTED:
				setAffected((Affected)newValue);
				return;
			case ModelPackage.IMPACT__PLAYS_ROLE:
				setPlaysRole((TriState)newValue);
				return;
			case ModelPackage.IMPACT__DIRECTION:
				setDirection((ImpactDirection)newValue);
				return;
			case ModelPackage.IMPACT__ASSESSABILITY:
				setAssessability((Assessability)newValue);
				return;
			case ModelPackage.IMPACT__EVIDENCE_GRADE:
				setEvidenceGrade((EvidenceGrade)newValue);
				return;
			case ModelPackage.IMPACT__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends org.sankofa.model.Record>)newValue);
				return;
			case ModelPackage.IMPACT__REASONS:
				setReasons((Text)newValue);
				return;
			case ModelPackage.IMPACT__TOPICS:
				getTopics().clear();
				getTopics().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.IMPACT__VALUE:
				setValue((BigDecimal)newValue);
				return;
			case ModelPackage.IMPACT__CURRENCY:
				setCurrency((String)newValue);
				return;
			case ModelPackage.IMPACT__VALUE_YEAR:
				setValueYear((Integer)newValue);
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
			case ModelPackage.IMPACT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.IMPACT__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.IMPACT__DIMENSION:
				setDimension(DIMENSION_EDEFAULT);
				return;
			case ModelPackage.IMPACT__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case ModelPackage.IMPACT__AFFECTED:
				setAffected(AFFECTED_EDEFAULT);
				return;
			case ModelPackage.IMPACT__PLAYS_ROLE:
				setPlaysRole(PLAYS_ROLE_EDEFAULT);
				return;
			case ModelPackage.IMPACT__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case ModelPackage.IMPACT__ASSESSABILITY:
				setAssessability(ASSESSABILITY_EDEFAULT);
				return;
			case ModelPackage.IMPACT__EVIDENCE_GRADE:
				setEvidenceGrade(EVIDENCE_GRADE_EDEFAULT);
				return;
			case ModelPackage.IMPACT__EVIDENCE:
				getEvidence().clear();
				return;
			case ModelPackage.IMPACT__REASONS:
				setReasons(REASONS_EDEFAULT);
				return;
			case ModelPackage.IMPACT__TOPICS:
				getTopics().clear();
				return;
			case ModelPackage.IMPACT__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ModelPackage.IMPACT__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case ModelPackage.IMPACT__VALUE_YEAR:
				setValueYear(VALUE_YEAR_EDEFAULT);
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
			case ModelPackage.IMPACT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.IMPACT__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.IMPACT__DIMENSION:
				return dimension != DIMENSION_EDEFAULT;
			case ModelPackage.IMPACT__LEVEL:
				return level != LEVEL_EDEFAULT;
			case ModelPackage.IMPACT__AFFECTED:
				return affected != AFFECTED_EDEFAULT;
			case ModelPackage.IMPACT__PLAYS_ROLE:
				return playsRole != PLAYS_ROLE_EDEFAULT;
			case ModelPackage.IMPACT__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case ModelPackage.IMPACT__ASSESSABILITY:
				return assessability != ASSESSABILITY_EDEFAULT;
			case ModelPackage.IMPACT__EVIDENCE_GRADE:
				return evidenceGrade != EVIDENCE_GRADE_EDEFAULT;
			case ModelPackage.IMPACT__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case ModelPackage.IMPACT__REASONS:
				return REASONS_EDEFAULT == null ? reasons != null : !REASONS_EDEFAULT.equals(reasons);
			case ModelPackage.IMPACT__TOPICS:
				return topics != null && !topics.isEmpty();
			case ModelPackage.IMPACT__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case ModelPackage.IMPACT__CURRENCY:
				return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
			case ModelPackage.IMPACT__VALUE_YEAR:
				return VALUE_YEAR_EDEFAULT == null ? valueYear != null : !VALUE_YEAR_EDEFAULT.equals(valueYear);
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
		result.append(" (title: ");
		result.append(title);
		result.append(", description: ");
		result.append(description);
		result.append(", dimension: ");
		result.append(dimension);
		result.append(", level: ");
		result.append(level);
		result.append(", affected: ");
		result.append(affected);
		result.append(", playsRole: ");
		result.append(playsRole);
		result.append(", direction: ");
		result.append(direction);
		result.append(", assessability: ");
		result.append(assessability);
		result.append(", evidenceGrade: ");
		result.append(evidenceGrade);
		result.append(", reasons: ");
		result.append(reasons);
		result.append(", value: ");
		result.append(value);
		result.append(", currency: ");
		result.append(currency);
		result.append(", valueYear: ");
		result.append(valueYear);
		result.append(')');
		return result.toString();
	}

} //ImpactImpl
