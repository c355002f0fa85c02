/**
 */
package org.sankofa.model;

import java.time.Instant;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assumption Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.AssumptionStep#getDate <em>Date</em>}</li>
 *   <li>{@link org.sankofa.model.AssumptionStep#getByName <em>By Name</em>}</li>
 *   <li>{@link org.sankofa.model.AssumptionStep#getAbout <em>About</em>}</li>
 *   <li>{@link org.sankofa.model.AssumptionStep#getValue <em>Value</em>}</li>
 *   <li>{@link org.sankofa.model.AssumptionStep#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getAssumptionStep()
 * @generated
 */
public interface AssumptionStep extends Extension {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(Instant)
	 * @see org.sankofa.model.ModelPackage#getAssumptionStep_Date()
	 * @generated
	 */
	Instant getDate();

	/**
	 * Sets the value of the '{@link org.sankofa.model.AssumptionStep#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(Instant value);

	/**
	 * Returns the value of the '<em><b>By Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By Name</em>' attribute.
	 * @see #setByName(String)
	 * @see org.sankofa.model.ModelPackage#getAssumptionStep_ByName()
	 * @generated
	 */
	String getByName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.AssumptionStep#getByName <em>By Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By Name</em>' attribute.
	 * @see #getByName()
	 * @generated
	 */
	void setByName(String value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>About</em>' attribute.
	 * @see #setAbout(String)
	 * @see org.sankofa.model.ModelPackage#getAssumptionStep_About()
	 * @generated
	 */
	String getAbout();

	/**
	 * Sets the value of the '{@link org.sankofa.model.AssumptionStep#getAbout <em>About</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About</em>' attribute.
	 * @see #getAbout()
	 * @generated
	 */
	void setAbout(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.sankofa.model.ModelPackage#getAssumptionStep_Value()
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.sankofa.model.AssumptionStep#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(Text)
	 * @see org.sankofa.model.ModelPackage#getAssumptionStep_Reason()
	 * @generated
	 */
	Text getReason();

	/**
	 * Sets the value of the '{@link org.sankofa.model.AssumptionStep#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(Text value);

} // AssumptionStep
