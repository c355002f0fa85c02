/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expert</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Expert#getOccupation <em>Occupation</em>}</li>
 *   <li>{@link org.sankofa.model.Expert#getExpertise <em>Expertise</em>}</li>
 *   <li>{@link org.sankofa.model.Expert#getSchemes <em>Schemes</em>}</li>
 *   <li>{@link org.sankofa.model.Expert#getVoluntary <em>Voluntary</em>}</li>
 *   <li>{@link org.sankofa.model.Expert#getBiography <em>Biography</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getExpert()
 * @generated
 */
public interface Expert extends RosterPerson {
	/**
	 * Returns the value of the '<em><b>Occupation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Occupation</em>' reference.
	 * @see #setOccupation(Concept)
	 * @see org.sankofa.model.ModelPackage#getExpert_Occupation()
	 * @generated
	 */
	Concept getOccupation();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Expert#getOccupation <em>Occupation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occupation</em>' reference.
	 * @see #getOccupation()
	 * @generated
	 */
	void setOccupation(Concept value);

	/**
	 * Returns the value of the '<em><b>Expertise</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expertise</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getExpert_Expertise()
	 * @generated
	 */
	EList<Concept> getExpertise();

	/**
	 * Returns the value of the '<em><b>Schemes</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Programme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Schemes</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getExpert_Schemes()
	 * @generated
	 */
	EList<Programme> getSchemes();

	/**
	 * Returns the value of the '<em><b>Voluntary</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.TriState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Voluntary</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #setVoluntary(TriState)
	 * @see org.sankofa.model.ModelPackage#getExpert_Voluntary()
	 * @generated
	 */
	TriState getVoluntary();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Expert#getVoluntary <em>Voluntary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Voluntary</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #getVoluntary()
	 * @generated
	 */
	void setVoluntary(TriState value);

	/**
	 * Returns the value of the '<em><b>Biography</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Biography</em>' attribute.
	 * @see #setBiography(Text)
	 * @see org.sankofa.model.ModelPackage#getExpert_Biography()
	 * @generated
	 */
	Text getBiography();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Expert#getBiography <em>Biography</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Biography</em>' attribute.
	 * @see #getBiography()
	 * @generated
	 */
	void setBiography(Text value);

} // Expert
