/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Roster Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.RosterPerson#getBirthDate <em>Birth Date</em>}</li>
 *   <li>{@link org.sankofa.model.RosterPerson#getBirthArea <em>Birth Area</em>}</li>
 *   <li>{@link org.sankofa.model.RosterPerson#getRaisedIn <em>Raised In</em>}</li>
 *   <li>{@link org.sankofa.model.RosterPerson#getOrigins <em>Origins</em>}</li>
 *   <li>{@link org.sankofa.model.RosterPerson#getResidence <em>Residence</em>}</li>
 *   <li>{@link org.sankofa.model.RosterPerson#getResidencePlace <em>Residence Place</em>}</li>
 *   <li>{@link org.sankofa.model.RosterPerson#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.sankofa.model.RosterPerson#getEducationLevel <em>Education Level</em>}</li>
 *   <li>{@link org.sankofa.model.RosterPerson#getAvailability <em>Availability</em>}</li>
 *   <li>{@link org.sankofa.model.RosterPerson#getExperience <em>Experience</em>}</li>
 *   <li>{@link org.sankofa.model.RosterPerson#getConsents <em>Consents</em>}</li>
 *   <li>{@link org.sankofa.model.RosterPerson#getContact <em>Contact</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getRosterPerson()
 * @generated
 */
public interface RosterPerson extends Person {
	/**
	 * Returns the value of the '<em><b>Birth Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Birth Date</em>' attribute.
	 * @see #setBirthDate(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getRosterPerson_BirthDate()
	 * @generated
	 */
	PartialDate getBirthDate();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RosterPerson#getBirthDate <em>Birth Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birth Date</em>' attribute.
	 * @see #getBirthDate()
	 * @generated
	 */
	void setBirthDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Birth Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Birth Area</em>' reference.
	 * @see #setBirthArea(Concept)
	 * @see org.sankofa.model.ModelPackage#getRosterPerson_BirthArea()
	 * @generated
	 */
	Concept getBirthArea();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RosterPerson#getBirthArea <em>Birth Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birth Area</em>' reference.
	 * @see #getBirthArea()
	 * @generated
	 */
	void setBirthArea(Concept value);

	/**
	 * Returns the value of the '<em><b>Raised In</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Raised In</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getRosterPerson_RaisedIn()
	 * @generated
	 */
	EList<Concept> getRaisedIn();

	/**
	 * Returns the value of the '<em><b>Origins</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Origins</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getRosterPerson_Origins()
	 * @generated
	 */
	EList<Concept> getOrigins();

	/**
	 * Returns the value of the '<em><b>Residence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Residence</em>' reference.
	 * @see #setResidence(Concept)
	 * @see org.sankofa.model.ModelPackage#getRosterPerson_Residence()
	 * @generated
	 */
	Concept getResidence();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RosterPerson#getResidence <em>Residence</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Residence</em>' reference.
	 * @see #getResidence()
	 * @generated
	 */
	void setResidence(Concept value);

	/**
	 * Returns the value of the '<em><b>Residence Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Residence Place</em>' attribute.
	 * @see #setResidencePlace(String)
	 * @see org.sankofa.model.ModelPackage#getRosterPerson_ResidencePlace()
	 * @generated
	 */
	String getResidencePlace();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RosterPerson#getResidencePlace <em>Residence Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Residence Place</em>' attribute.
	 * @see #getResidencePlace()
	 * @generated
	 */
	void setResidencePlace(String value);

	/**
	 * Returns the value of the '<em><b>Skills</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Skill}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Skills</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getRosterPerson_Skills()
	 * @generated
	 */
	EList<Skill> getSkills();

	/**
	 * Returns the value of the '<em><b>Education Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Education Level</em>' reference.
	 * @see #setEducationLevel(Concept)
	 * @see org.sankofa.model.ModelPackage#getRosterPerson_EducationLevel()
	 * @generated
	 */
	Concept getEducationLevel();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RosterPerson#getEducationLevel <em>Education Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Education Level</em>' reference.
	 * @see #getEducationLevel()
	 * @generated
	 */
	void setEducationLevel(Concept value);

	/**
	 * Returns the value of the '<em><b>Availability</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Availability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Availability</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getRosterPerson_Availability()
	 * @generated
	 */
	EList<Availability> getAvailability();

	/**
	 * Returns the value of the '<em><b>Experience</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Experience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Experience</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getRosterPerson_Experience()
	 * @generated
	 */
	EList<Experience> getExperience();

	/**
	 * Returns the value of the '<em><b>Consents</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Consent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Consents</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getRosterPerson_Consents()
	 * @generated
	 */
	EList<Consent> getConsents();

	/**
	 * Returns the value of the '<em><b>Contact</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contact</em>' containment reference.
	 * @see #setContact(ContactData)
	 * @see org.sankofa.model.ModelPackage#getRosterPerson_Contact()
	 * @generated
	 */
	ContactData getContact();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RosterPerson#getContact <em>Contact</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' containment reference.
	 * @see #getContact()
	 * @generated
	 */
	void setContact(ContactData value);

} // RosterPerson
