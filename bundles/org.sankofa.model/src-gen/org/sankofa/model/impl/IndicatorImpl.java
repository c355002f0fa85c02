/**
 */
package org.sankofa.model.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sankofa.model.Indicator;
import org.sankofa.model.IndicatorMeasure;
import org.sankofa.model.IndicatorPeriod;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.TriState;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.IndicatorImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.sankofa.model.impl.IndicatorImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.sankofa.model.impl.IndicatorImpl#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.sankofa.model.impl.IndicatorImpl#getAscending <em>Ascending</em>}</li>
 *   <li>{@link org.sankofa.model.impl.IndicatorImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.sankofa.model.impl.IndicatorImpl#getPeriods <em>Periods</em>}</li>
 *   <li>{@link org.sankofa.model.impl.IndicatorImpl#getBaselineYear <em>Baseline Year</em>}</li>
 *   <li>{@link org.sankofa.model.impl.IndicatorImpl#getBaselineDate <em>Baseline Date</em>}</li>
 *   <li>{@link org.sankofa.model.impl.IndicatorImpl#getBaselineValue <em>Baseline Value</em>}</li>
 *   <li>{@link org.sankofa.model.impl.IndicatorImpl#getBaselineComment <em>Baseline Comment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndicatorImpl extends PartImpl implements Indicator {
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
	 * The default value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected static final IndicatorMeasure MEASURE_EDEFAULT = IndicatorMeasure.UNKNOWN;

	/**
	 * The cached value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected IndicatorMeasure measure = MEASURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAscending() <em>Ascending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAscending()
	 * @generated
	 * @ordered
	 */
	protected static final TriState ASCENDING_EDEFAULT = TriState.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAscending() <em>Ascending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAscending()
	 * @generated
	 * @ordered
	 */
	protected TriState ascending = ASCENDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final Text UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected Text unit = UNIT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPeriods() <em>Periods</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriods()
	 * @generated
	 * @ordered
	 */
	protected EList<IndicatorPeriod> periods;

	/**
	 * The default value of the '{@link #getBaselineYear() <em>Baseline Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineYear()
	 * @generated
	 * @ordered
	 */
	protected static final Integer BASELINE_YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaselineYear() <em>Baseline Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineYear()
	 * @generated
	 * @ordered
	 */
	protected Integer baselineYear = BASELINE_YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaselineDate() <em>Baseline Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineDate()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate BASELINE_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaselineDate() <em>Baseline Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineDate()
	 * @generated
	 * @ordered
	 */
	protected PartialDate baselineDate = BASELINE_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaselineValue() <em>Baseline Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BASELINE_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaselineValue() <em>Baseline Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal baselineValue = BASELINE_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaselineComment() <em>Baseline Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineComment()
	 * @generated
	 * @ordered
	 */
	protected static final Text BASELINE_COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaselineComment() <em>Baseline Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineComment()
	 * @generated
	 * @ordered
	 */
	protected Text baselineComment = BASELINE_COMMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndicatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.INDICATOR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndicatorMeasure getMeasure() {
		return measure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasure(IndicatorMeasure newMeasure) {
		IndicatorMeasure oldMeasure = measure;
		measure = newMeasure == null ? MEASURE_EDEFAULT : newMeasure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR__MEASURE, oldMeasure, measure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TriState getAscending() {
		return ascending;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAscending(TriState newAscending) {
		TriState oldAscending = ascending;
		ascending = newAscending == null ? ASCENDING_EDEFAULT : newAscending;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR__ASCENDING, oldAscending, ascending));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(Text newUnit) {
		Text oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IndicatorPeriod> getPeriods() {
		if (periods == null) {
			periods = new EObjectContainmentEList<IndicatorPeriod>(IndicatorPeriod.class, this, ModelPackage.INDICATOR__PERIODS);
		}
		return periods;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getBaselineYear() {
		return baselineYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaselineYear(Integer newBaselineYear) {
		Integer oldBaselineYear = baselineYear;
		baselineYear = newBaselineYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR__BASELINE_YEAR, oldBaselineYear, baselineYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getBaselineDate() {
		return baselineDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaselineDate(PartialDate newBaselineDate) {
		PartialDate oldBaselineDate = baselineDate;
		baselineDate = newBaselineDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR__BASELINE_DATE, oldBaselineDate, baselineDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBaselineValue() {
		return baselineValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaselineValue(BigDecimal newBaselineValue) {
		BigDecimal oldBaselineValue = baselineValue;
		baselineValue = newBaselineValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR__BASELINE_VALUE, oldBaselineValue, baselineValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getBaselineComment() {
		return baselineComment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaselineComment(Text newBaselineComment) {
		Text oldBaselineComment = baselineComment;
		baselineComment = newBaselineComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR__BASELINE_COMMENT, oldBaselineComment, baselineComment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.INDICATOR__PERIODS:
				return ((InternalEList<?>)getPeriods()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.INDICATOR__TITLE:
				return getTitle();
			case ModelPackage.INDICATOR__DESCRIPTION:
				return getDescription();
			case ModelPackage.INDICATOR__MEASURE:
				return getMeasure();
			case ModelPackage.INDICATOR__ASCENDING:
				return getAscending();
			case ModelPackage.INDICATOR__UNIT:
				return getUnit();
			case ModelPackage.INDICATOR__PERIODS:
				return getPeriods();
			case ModelPackage.INDICATOR__BASELINE_YEAR:
				return getBaselineYear();
			case ModelPackage.INDICATOR__BASELINE_DATE:
				return getBaselineDate();
			case ModelPackage.INDICATOR__BASELINE_VALUE:
				return getBaselineValue();
			case ModelPackage.INDICATOR__BASELINE_COMMENT:
				return getBaselineComment();
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
			case ModelPackage.INDICATOR__TITLE:
				setTitle((Text)newValue);
				return;
			case ModelPackage.INDICATOR__DESCRIPTION:
				setDescription((Text)newValue);
				return;
			case ModelPackage.INDICATOR__MEASURE:
				setMeasure((IndicatorMeasure)newValue);
				return;
			case ModelPackage.INDICATOR__ASCENDING:
				setAscending((TriState)newValue);
				return;
			case ModelPackage.INDICATOR__UNIT:
				setUnit((Text)newValue);
				return;
			case ModelPackage.INDICATOR__PERIODS:
				getPeriods().clear();
				getPeriods().addAll((Collection<? extends IndicatorPeriod>)newValue);
				return;
			case ModelPackage.INDICATOR__BASELINE_YEAR:
				setBaselineYear((Integer)newValue);
				return;
			case ModelPackage.INDICATOR__BASELINE_DATE:
				setBaselineDate((PartialDate)newValue);
				return;
			case ModelPackage.INDICATOR__BASELINE_VALUE:
				setBaselineValue((BigDecimal)newValue);
				return;
			case ModelPackage.INDICATOR__BASELINE_COMMENT:
				setBaselineComment((Text)newValue);
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
			case ModelPackage.INDICATOR__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.INDICATOR__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.INDICATOR__MEASURE:
				setMeasure(MEASURE_EDEFAULT);
				return;
			case ModelPackage.INDICATOR__ASCENDING:
				setAscending(ASCENDING_EDEFAULT);
				return;
			case ModelPackage.INDICATOR__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ModelPackage.INDICATOR__PERIODS:
				getPeriods().clear();
				return;
			case ModelPackage.INDICATOR__BASELINE_YEAR:
				setBaselineYear(BASELINE_YEAR_EDEFAULT);
				return;
			case ModelPackage.INDICATOR__BASELINE_DATE:
				setBaselineDate(BASELINE_DATE_EDEFAULT);
				return;
			case ModelPackage.INDICATOR__BASELINE_VALUE:
				setBaselineValue(BASELINE_VALUE_EDEFAULT);
				return;
			case ModelPackage.INDICATOR__BASELINE_COMMENT:
				setBaselineComment(BASELINE_COMMENT_EDEFAULT);
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
			case ModelPackage.INDICATOR__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.INDICATOR__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.INDICATOR__MEASURE:
				return measure != MEASURE_EDEFAULT;
			case ModelPackage.INDICATOR__ASCENDING:
				return ascending != ASCENDING_EDEFAULT;
			case ModelPackage.INDICATOR__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case ModelPackage.INDICATOR__PERIODS:
				return periods != null && !periods.isEmpty();
			case ModelPackage.INDICATOR__BASELINE_YEAR:
				return BASELINE_YEAR_EDEFAULT == null ? baselineYear != null : !BASELINE_YEAR_EDEFAULT.equals(baselineYear);
			case ModelPackage.INDICATOR__BASELINE_DATE:
				return BASELINE_DATE_EDEFAULT == null ? baselineDate != null : !BASELINE_DATE_EDEFAULT.equals(baselineDate);
			case ModelPackage.INDICATOR__BASELINE_VALUE:
				return BASELINE_VALUE_EDEFAULT == null ? baselineValue != null : !BASELINE_VALUE_EDEFAULT.equals(baselineValue);
			case ModelPackage.INDICATOR__BASELINE_COMMENT:
				return BASELINE_COMMENT_EDEFAULT == null ? baselineComment != null : !BASELINE_COMMENT_EDEFAULT.equals(baselineComment);
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
		result.append(", measure: ");
		result.append(measure);
		result.append(", ascending: ");
		result.append(ascending);
		result.append(", unit: ");
		result.append(unit);
		result.append(", baselineYear: ");
		result.append(baselineYear);
		result.append(", baselineDate: ");
		result.append(baselineDate);
		result.append(", baselineValue: ");
		result.append(baselineValue);
		result.append(", baselineComment: ");
		result.append(baselineComment);
		result.append(')');
		return result.toString();
	}

} //IndicatorImpl
