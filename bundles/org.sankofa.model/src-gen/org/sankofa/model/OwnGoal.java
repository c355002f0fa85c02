/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Own Goal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.OwnGoal#getCode <em>Code</em>}</li>
 *   <li>{@link org.sankofa.model.OwnGoal#getTitle <em>Title</em>}</li>
 *   <li>{@link org.sankofa.model.OwnGoal#getDescription <em>Description</em>}</li>
 *   <li>{@link org.sankofa.model.OwnGoal#getTarget <em>Target</em>}</li>
 *   <li>{@link org.sankofa.model.OwnGoal#getTargetYear <em>Target Year</em>}</li>
 *   <li>{@link org.sankofa.model.OwnGoal#getCorrespondsTo <em>Corresponds To</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getOwnGoal()
 * @generated
 */
public interface OwnGoal extends Part {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.sankofa.model.ModelPackage#getOwnGoal_Code()
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.sankofa.model.OwnGoal#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(Text)
	 * @see org.sankofa.model.ModelPackage#getOwnGoal_Title()
	 * @generated
	 */
	Text getTitle();

	/**
	 * Sets the value of the '{@link org.sankofa.model.OwnGoal#getTitle <em>Title</em>}' attribute.
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
	 * @see org.sankofa.model.ModelPackage#getOwnGoal_Description()
	 * @generated
	 */
	Text getDescription();

	/**
	 * Sets the value of the '{@link org.sankofa.model.OwnGoal#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(Text value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(Text)
	 * @see org.sankofa.model.ModelPackage#getOwnGoal_Target()
	 * @generated
	 */
	Text getTarget();

	/**
	 * Sets the value of the '{@link org.sankofa.model.OwnGoal#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Text value);

	/**
	 * Returns the value of the '<em><b>Target Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target Year</em>' attribute.
	 * @see #setTargetYear(Integer)
	 * @see org.sankofa.model.ModelPackage#getOwnGoal_TargetYear()
	 * @generated
	 */
	Integer getTargetYear();

	/**
	 * Sets the value of the '{@link org.sankofa.model.OwnGoal#getTargetYear <em>Target Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Year</em>' attribute.
	 * @see #getTargetYear()
	 * @generated
	 */
	void setTargetYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Corresponds To</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Corresponds To</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getOwnGoal_CorrespondsTo()
	 * @generated
	 */
	EList<Concept> getCorrespondsTo();

} // OwnGoal
