/**
 */
package org.sankofa.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sankofa.model.IndicatorPeriod;
import org.sankofa.model.ModelPackage;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indicator Period</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.IndicatorPeriodImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.sankofa.model.impl.IndicatorPeriodImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.sankofa.model.impl.IndicatorPeriodImpl#getTargetValue <em>Target Value</em>}</li>
 *   <li>{@link org.sankofa.model.impl.IndicatorPeriodImpl#getTargetComment <em>Target Comment</em>}</li>
 *   <li>{@link org.sankofa.model.impl.IndicatorPeriodImpl#getActualValue <em>Actual Value</em>}</li>
 *   <li>{@link org.sankofa.model.impl.IndicatorPeriodImpl#getActualComment <em>Actual Comment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndicatorPeriodImpl extends PartImpl implements IndicatorPeriod {
	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected PartialDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected PartialDate end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetValue() <em>Target Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TARGET_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetValue() <em>Target Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal targetValue = TARGET_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetComment() <em>Target Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetComment()
	 * @generated
	 * @ordered
	 */
	protected static final Text TARGET_COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetComment() <em>Target Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetComment()
	 * @generated
	 * @ordered
	 */
	protected Text targetComment = TARGET_COMMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualValue() <em>Actual Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal ACTUAL_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualValue() <em>Actual Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal actualValue = ACTUAL_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualComment() <em>Actual Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualComment()
	 * @generated
	 * @ordered
	 */
	protected static final Text ACTUAL_COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualComment() <em>Actual Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualComment()
	 * @generated
	 * @ordered
	 */
	protected Text actualComment = ACTUAL_COMMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndicatorPeriodImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.INDICATOR_PERIOD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(PartialDate newStart) {
		PartialDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR_PERIOD__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(PartialDate newEnd) {
		PartialDate oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR_PERIOD__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTargetValue() {
		return targetValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetValue(BigDecimal newTargetValue) {
		BigDecimal oldTargetValue = targetValue;
		targetValue = newTargetValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR_PERIOD__TARGET_VALUE, oldTargetValue, targetValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getTargetComment() {
		return targetComment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetComment(Text newTargetComment) {
		Text oldTargetComment = targetComment;
		targetComment = newTargetComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR_PERIOD__TARGET_COMMENT, oldTargetComment, targetComment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getActualValue() {
		return actualValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualValue(BigDecimal newActualValue) {
		BigDecimal oldActualValue = actualValue;
		actualValue = newActualValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR_PERIOD__ACTUAL_VALUE, oldActualValue, actualValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getActualComment() {
		return actualComment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualComment(Text newActualComment) {
		Text oldActualComment = actualComment;
		actualComment = newActualComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR_PERIOD__ACTUAL_COMMENT, oldActualComment, actualComment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.INDICATOR_PERIOD__START:
				return getStart();
			case ModelPackage.INDICATOR_PERIOD__END:
				return getEnd();
			case ModelPackage.INDICATOR_PERIOD__TARGET_VALUE:
				return getTargetValue();
			case ModelPackage.INDICATOR_PERIOD__TARGET_COMMENT:
				return getTargetComment();
			case ModelPackage.INDICATOR_PERIOD__ACTUAL_VALUE:
				return getActualValue();
			case ModelPackage.INDICATOR_PERIOD__ACTUAL_COMMENT:
				return getActualComment();
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
			case ModelPackage.INDICATOR_PERIOD__START:
				setStart((PartialDate)newValue);
				return;
			case ModelPackage.INDICATOR_PERIOD__END:
				setEnd((PartialDate)newValue);
				return;
			case ModelPackage.INDICATOR_PERIOD__TARGET_VALUE:
				setTargetValue((BigDecimal)newValue);
				return;
			case ModelPackage.INDICATOR_PERIOD__TARGET_COMMENT:
				setTargetComment((Text)newValue);
				return;
			case ModelPackage.INDICATOR_PERIOD__ACTUAL_VALUE:
				setActualValue((BigDecimal)newValue);
				return;
			case ModelPackage.INDICATOR_PERIOD__ACTUAL_COMMENT:
				setActualComment((Text)newValue);
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
			case ModelPackage.INDICATOR_PERIOD__START:
				setStart(START_EDEFAULT);
				return;
			case ModelPackage.INDICATOR_PERIOD__END:
				setEnd(END_EDEFAULT);
				return;
			case ModelPackage.INDICATOR_PERIOD__TARGET_VALUE:
				setTargetValue(TARGET_VALUE_EDEFAULT);
				return;
			case ModelPackage.INDICATOR_PERIOD__TARGET_COMMENT:
				setTargetComment(TARGET_COMMENT_EDEFAULT);
				return;
			case ModelPackage.INDICATOR_PERIOD__ACTUAL_VALUE:
				setActualValue(ACTUAL_VALUE_EDEFAULT);
				return;
			case ModelPackage.INDICATOR_PERIOD__ACTUAL_COMMENT:
				setActualComment(ACTUAL_COMMENT_EDEFAULT);
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
			case ModelPackage.INDICATOR_PERIOD__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case ModelPackage.INDICATOR_PERIOD__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case ModelPackage.INDICATOR_PERIOD__TARGET_VALUE:
				return TARGET_VALUE_EDEFAULT == null ? targetValue != null : !TARGET_VALUE_EDEFAULT.equals(targetValue);
			case ModelPackage.INDICATOR_PERIOD__TARGET_COMMENT:
				return TARGET_COMMENT_EDEFAULT == null ? targetComment != null : !TARGET_COMMENT_EDEFAULT.equals(targetComment);
			case ModelPackage.INDICATOR_PERIOD__ACTUAL_VALUE:
				return ACTUAL_VALUE_EDEFAULT == null ? actualValue != null : !ACTUAL_VALUE_EDEFAULT.equals(actualValue);
			case ModelPackage.INDICATOR_PERIOD__ACTUAL_COMMENT:
				return ACTUAL_COMMENT_EDEFAULT == null ? actualComment != null : !ACTUAL_COMMENT_EDEFAULT.equals(actualComment);
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
		result.append(" (start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", targetValue: ");
		result.append(targetValue);
		result.append(", targetComment: ");
		result.append(targetComment);
		result.append(", actualValue: ");
		result.append(actualValue);
		result.append(", actualComment: ");
		result.append(actualComment);
		result.append(')');
		return result.toString();
	}

} //IndicatorPeriodImpl
