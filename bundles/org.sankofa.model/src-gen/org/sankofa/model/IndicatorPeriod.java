/**
 */
package org.sankofa.model;

import java.math.BigDecimal;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator Period</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.IndicatorPeriod#getStart <em>Start</em>}</li>
 *   <li>{@link org.sankofa.model.IndicatorPeriod#getEnd <em>End</em>}</li>
 *   <li>{@link org.sankofa.model.IndicatorPeriod#getTargetValue <em>Target Value</em>}</li>
 *   <li>{@link org.sankofa.model.IndicatorPeriod#getTargetComment <em>Target Comment</em>}</li>
 *   <li>{@link org.sankofa.model.IndicatorPeriod#getActualValue <em>Actual Value</em>}</li>
 *   <li>{@link org.sankofa.model.IndicatorPeriod#getActualComment <em>Actual Comment</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getIndicatorPeriod()
 * @generated
 */
public interface IndicatorPeriod extends Part {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getIndicatorPeriod_Start()
	 * @generated
	 */
	PartialDate getStart();

	/**
	 * Sets the value of the '{@link org.sankofa.model.IndicatorPeriod#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(PartialDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getIndicatorPeriod_End()
	 * @generated
	 */
	PartialDate getEnd();

	/**
	 * Sets the value of the '{@link org.sankofa.model.IndicatorPeriod#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Target Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target Value</em>' attribute.
	 * @see #setTargetValue(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getIndicatorPeriod_TargetValue()
	 * @generated
	 */
	BigDecimal getTargetValue();

	/**
	 * Sets the value of the '{@link org.sankofa.model.IndicatorPeriod#getTargetValue <em>Target Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Value</em>' attribute.
	 * @see #getTargetValue()
	 * @generated
	 */
	void setTargetValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Target Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target Comment</em>' attribute.
	 * @see #setTargetComment(Text)
	 * @see org.sankofa.model.ModelPackage#getIndicatorPeriod_TargetComment()
	 * @generated
	 */
	Text getTargetComment();

	/**
	 * Sets the value of the '{@link org.sankofa.model.IndicatorPeriod#getTargetComment <em>Target Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Comment</em>' attribute.
	 * @see #getTargetComment()
	 * @generated
	 */
	void setTargetComment(Text value);

	/**
	 * Returns the value of the '<em><b>Actual Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actual Value</em>' attribute.
	 * @see #setActualValue(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getIndicatorPeriod_ActualValue()
	 * @generated
	 */
	BigDecimal getActualValue();

	/**
	 * Sets the value of the '{@link org.sankofa.model.IndicatorPeriod#getActualValue <em>Actual Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Value</em>' attribute.
	 * @see #getActualValue()
	 * @generated
	 */
	void setActualValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Actual Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actual Comment</em>' attribute.
	 * @see #setActualComment(Text)
	 * @see org.sankofa.model.ModelPackage#getIndicatorPeriod_ActualComment()
	 * @generated
	 */
	Text getActualComment();

	/**
	 * Sets the value of the '{@link org.sankofa.model.IndicatorPeriod#getActualComment <em>Actual Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Comment</em>' attribute.
	 * @see #getActualComment()
	 * @generated
	 */
	void setActualComment(Text value);

} // IndicatorPeriod
