/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Area Experience</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.AreaExperience#getArea <em>Area</em>}</li>
 *   <li>{@link org.sankofa.model.AreaExperience#getText <em>Text</em>}</li>
 *   <li>{@link org.sankofa.model.AreaExperience#getContributions <em>Contributions</em>}</li>
 *   <li>{@link org.sankofa.model.AreaExperience#getCited <em>Cited</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getAreaExperience()
 * @generated
 */
public interface AreaExperience extends Part {
	/**
	 * Returns the value of the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Area</em>' reference.
	 * @see #setArea(Concept)
	 * @see org.sankofa.model.ModelPackage#getAreaExperience_Area()
	 * @generated
	 */
	Concept getArea();

	/**
	 * Sets the value of the '{@link org.sankofa.model.AreaExperience#getArea <em>Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' reference.
	 * @see #getArea()
	 * @generated
	 */
	void setArea(Concept value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(Text)
	 * @see org.sankofa.model.ModelPackage#getAreaExperience_Text()
	 * @generated
	 */
	Text getText();

	/**
	 * Sets the value of the '{@link org.sankofa.model.AreaExperience#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(Text value);

	/**
	 * Returns the value of the '<em><b>Contributions</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Contribution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contributions</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getAreaExperience_Contributions()
	 * @generated
	 */
	EList<Contribution> getContributions();

	/**
	 * Returns the value of the '<em><b>Cited</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cited</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getAreaExperience_Cited()
	 * @generated
	 */
	EList<org.sankofa.model.Record> getCited();

} // AreaExperience
