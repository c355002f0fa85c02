/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Candidate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Candidate#getSchool <em>School</em>}</li>
 *   <li>{@link org.sankofa.model.Candidate#getField <em>Field</em>}</li>
 *   <li>{@link org.sankofa.model.Candidate#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.sankofa.model.Candidate#getInternshipAreas <em>Internship Areas</em>}</li>
 *   <li>{@link org.sankofa.model.Candidate#getMotivation <em>Motivation</em>}</li>
 *   <li>{@link org.sankofa.model.Candidate#getSchemes <em>Schemes</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getCandidate()
 * @generated
 */
public interface Candidate extends RosterPerson {
	/**
	 * Returns the value of the '<em><b>School</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School</em>' attribute.
	 * @see #setSchool(String)
	 * @see org.sankofa.model.ModelPackage#getCandidate_School()
	 * @generated
	 */
	String getSchool();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Candidate#getSchool <em>School</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' attribute.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(String value);

	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see #setField(Text)
	 * @see org.sankofa.model.ModelPackage#getCandidate_Field()
	 * @generated
	 */
	Text getField();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Candidate#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see #getField()
	 * @generated
	 */
	void setField(Text value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see #setGrade(String)
	 * @see org.sankofa.model.ModelPackage#getCandidate_Grade()
	 * @generated
	 */
	String getGrade();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Candidate#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(String value);

	/**
	 * Returns the value of the '<em><b>Internship Areas</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Internship Areas</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getCandidate_InternshipAreas()
	 * @generated
	 */
	EList<Concept> getInternshipAreas();

	/**
	 * Returns the value of the '<em><b>Motivation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Motivation</em>' attribute.
	 * @see #setMotivation(Text)
	 * @see org.sankofa.model.ModelPackage#getCandidate_Motivation()
	 * @generated
	 */
	Text getMotivation();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Candidate#getMotivation <em>Motivation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Motivation</em>' attribute.
	 * @see #getMotivation()
	 * @generated
	 */
	void setMotivation(Text value);

	/**
	 * Returns the value of the '<em><b>Schemes</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Programme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Schemes</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getCandidate_Schemes()
	 * @generated
	 */
	EList<Programme> getSchemes();

} // Candidate
