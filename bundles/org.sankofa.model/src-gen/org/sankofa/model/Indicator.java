/**
 */
package org.sankofa.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Indicator#getTitle <em>Title</em>}</li>
 *   <li>{@link org.sankofa.model.Indicator#getDescription <em>Description</em>}</li>
 *   <li>{@link org.sankofa.model.Indicator#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.sankofa.model.Indicator#getAscending <em>Ascending</em>}</li>
 *   <li>{@link org.sankofa.model.Indicator#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.sankofa.model.Indicator#getPeriods <em>Periods</em>}</li>
 *   <li>{@link org.sankofa.model.Indicator#getBaselineYear <em>Baseline Year</em>}</li>
 *   <li>{@link org.sankofa.model.Indicator#getBaselineDate <em>Baseline Date</em>}</li>
 *   <li>{@link org.sankofa.model.Indicator#getBaselineValue <em>Baseline Value</em>}</li>
 *   <li>{@link org.sankofa.model.Indicator#getBaselineComment <em>Baseline Comment</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getIndicator()
 * @generated
 */
public interface Indicator extends Part {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(Text)
	 * @see org.sankofa.model.ModelPackage#getIndicator_Title()
	 * @generated
	 */
	Text getTitle();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Indicator#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(Text value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(Text)
	 * @see org.sankofa.model.ModelPackage#getIndicator_Description()
	 * @generated
	 */
	Text getDescription();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Indicator#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(Text value);

	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.IndicatorMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see org.sankofa.model.IndicatorMeasure
	 * @see #setMeasure(IndicatorMeasure)
	 * @see org.sankofa.model.ModelPackage#getIndicator_Measure()
	 * @generated
	 */
	IndicatorMeasure getMeasure();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Indicator#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see org.sankofa.model.IndicatorMeasure
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(IndicatorMeasure value);

	/**
	 * Returns the value of the '<em><b>Ascending</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.TriState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ascending</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #setAscending(TriState)
	 * @see org.sankofa.model.ModelPackage#getIndicator_Ascending()
	 * @generated
	 */
	TriState getAscending();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Indicator#getAscending <em>Ascending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ascending</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #getAscending()
	 * @generated
	 */
	void setAscending(TriState value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(Text)
	 * @see org.sankofa.model.ModelPackage#getIndicator_Unit()
	 * @generated
	 */
	Text getUnit();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Indicator#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Text value);

	/**
	 * Returns the value of the '<em><b>Periods</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.IndicatorPeriod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Periods</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getIndicator_Periods()
	 * @generated
	 */
	EList<IndicatorPeriod> getPeriods();

	/**
	 * Returns the value of the '<em><b>Baseline Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Baseline Year</em>' attribute.
	 * @see #setBaselineYear(Integer)
	 * @see org.sankofa.model.ModelPackage#getIndicator_BaselineYear()
	 * @generated
	 */
	Integer getBaselineYear();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Indicator#getBaselineYear <em>Baseline Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline Year</em>' attribute.
	 * @see #getBaselineYear()
	 * @generated
	 */
	void setBaselineYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Baseline Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Baseline Date</em>' attribute.
	 * @see #setBaselineDate(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getIndicator_BaselineDate()
	 * @generated
	 */
	PartialDate getBaselineDate();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Indicator#getBaselineDate <em>Baseline Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline Date</em>' attribute.
	 * @see #getBaselineDate()
	 * @generated
	 */
	void setBaselineDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Baseline Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Baseline Value</em>' attribute.
	 * @see #setBaselineValue(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getIndicator_BaselineValue()
	 * @generated
	 */
	BigDecimal getBaselineValue();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Indicator#getBaselineValue <em>Baseline Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline Value</em>' attribute.
	 * @see #getBaselineValue()
	 * @generated
	 */
	void setBaselineValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Baseline Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Baseline Comment</em>' attribute.
	 * @see #setBaselineComment(Text)
	 * @see org.sankofa.model.ModelPackage#getIndicator_BaselineComment()
	 * @generated
	 */
	Text getBaselineComment();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Indicator#getBaselineComment <em>Baseline Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline Comment</em>' attribute.
	 * @see #getBaselineComment()
	 * @generated
	 */
	void setBaselineComment(Text value);

} // Indicator
