/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Person#getName <em>Name</em>}</li>
 *   <li>{@link org.sankofa.model.Person#getSex <em>Sex</em>}</li>
 *   <li>{@link org.sankofa.model.Person#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.sankofa.model.Person#getPosition <em>Position</em>}</li>
 *   <li>{@link org.sankofa.model.Person#getLanguageSkills <em>Language Skills</em>}</li>
 *   <li>{@link org.sankofa.model.Person#getRemovedOn <em>Removed On</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getPerson()
 * @generated
 */
public interface Person extends Agent {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.sankofa.model.ModelPackage#getPerson_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Person#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Sex</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.Sex}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sex</em>' attribute.
	 * @see org.sankofa.model.Sex
	 * @see #setSex(Sex)
	 * @see org.sankofa.model.ModelPackage#getPerson_Sex()
	 * @generated
	 */
	Sex getSex();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Person#getSex <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sex</em>' attribute.
	 * @see org.sankofa.model.Sex
	 * @see #getSex()
	 * @generated
	 */
	void setSex(Sex value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.sankofa.model.ModelPackage#getPerson_Organisation()
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Person#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(Text)
	 * @see org.sankofa.model.ModelPackage#getPerson_Position()
	 * @generated
	 */
	Text getPosition();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Person#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(Text value);

	/**
	 * Returns the value of the '<em><b>Language Skills</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.LanguageSkill}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language Skills</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getPerson_LanguageSkills()
	 * @generated
	 */
	EList<LanguageSkill> getLanguageSkills();

	/**
	 * Returns the value of the '<em><b>Removed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Removed On</em>' attribute.
	 * @see #setRemovedOn(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getPerson_RemovedOn()
	 * @generated
	 */
	PartialDate getRemovedOn();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Person#getRemovedOn <em>Removed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Removed On</em>' attribute.
	 * @see #getRemovedOn()
	 * @generated
	 */
	void setRemovedOn(PartialDate value);

} // Person
