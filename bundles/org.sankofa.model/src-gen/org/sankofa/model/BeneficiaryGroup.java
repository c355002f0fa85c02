/**
 */
package org.sankofa.model;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Beneficiary Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.BeneficiaryGroup#getGroup <em>Group</em>}</li>
 *   <li>{@link org.sankofa.model.BeneficiaryGroup#getSex <em>Sex</em>}</li>
 *   <li>{@link org.sankofa.model.BeneficiaryGroup#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.sankofa.model.BeneficiaryGroup#getReached <em>Reached</em>}</li>
 *   <li>{@link org.sankofa.model.BeneficiaryGroup#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getBeneficiaryGroup()
 * @generated
 */
public interface BeneficiaryGroup extends Part {
	/**
	 * Returns the value of the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Group</em>' reference.
	 * @see #setGroup(Concept)
	 * @see org.sankofa.model.ModelPackage#getBeneficiaryGroup_Group()
	 * @generated
	 */
	Concept getGroup();

	/**
	 * Sets the value of the '{@link org.sankofa.model.BeneficiaryGroup#getGroup <em>Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' reference.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(Concept value);

	/**
	 * Returns the value of the '<em><b>Sex</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.Sex}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sex</em>' attribute.
	 * @see org.sankofa.model.Sex
	 * @see #setSex(Sex)
	 * @see org.sankofa.model.ModelPackage#getBeneficiaryGroup_Sex()
	 * @generated
	 */
	Sex getSex();

	/**
	 * Sets the value of the '{@link org.sankofa.model.BeneficiaryGroup#getSex <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sex</em>' attribute.
	 * @see org.sankofa.model.Sex
	 * @see #getSex()
	 * @generated
	 */
	void setSex(Sex value);

	/**
	 * Returns the value of the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Planned</em>' attribute.
	 * @see #setPlanned(Long)
	 * @see org.sankofa.model.ModelPackage#getBeneficiaryGroup_Planned()
	 * @generated
	 */
	Long getPlanned();

	/**
	 * Sets the value of the '{@link org.sankofa.model.BeneficiaryGroup#getPlanned <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned</em>' attribute.
	 * @see #getPlanned()
	 * @generated
	 */
	void setPlanned(Long value);

	/**
	 * Returns the value of the '<em><b>Reached</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reached</em>' attribute.
	 * @see #setReached(Long)
	 * @see org.sankofa.model.ModelPackage#getBeneficiaryGroup_Reached()
	 * @generated
	 */
	Long getReached();

	/**
	 * Sets the value of the '{@link org.sankofa.model.BeneficiaryGroup#getReached <em>Reached</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reached</em>' attribute.
	 * @see #getReached()
	 * @generated
	 */
	void setReached(Long value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(Text)
	 * @see org.sankofa.model.ModelPackage#getBeneficiaryGroup_Description()
	 * @generated
	 */
	Text getDescription();

	/**
	 * Sets the value of the '{@link org.sankofa.model.BeneficiaryGroup#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(Text value);

} // BeneficiaryGroup
