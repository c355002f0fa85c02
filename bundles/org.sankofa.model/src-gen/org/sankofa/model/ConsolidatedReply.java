/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consolidated Reply</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.ConsolidatedReply#getSynopsis <em>Synopsis</em>}</li>
 *   <li>{@link org.sankofa.model.ConsolidatedReply#getExperiences <em>Experiences</em>}</li>
 *   <li>{@link org.sankofa.model.ConsolidatedReply#getResources <em>Resources</em>}</li>
 *   <li>{@link org.sankofa.model.ConsolidatedReply#getCredits <em>Credits</em>}</li>
 *   <li>{@link org.sankofa.model.ConsolidatedReply#getCompiled <em>Compiled</em>}</li>
 *   <li>{@link org.sankofa.model.ConsolidatedReply#getCompiledBy <em>Compiled By</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getConsolidatedReply()
 * @generated
 */
public interface ConsolidatedReply extends Part, Reviewed {
	/**
	 * Returns the value of the '<em><b>Synopsis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Synopsis</em>' attribute.
	 * @see #setSynopsis(Text)
	 * @see org.sankofa.model.ModelPackage#getConsolidatedReply_Synopsis()
	 * @generated
	 */
	Text getSynopsis();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ConsolidatedReply#getSynopsis <em>Synopsis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Synopsis</em>' attribute.
	 * @see #getSynopsis()
	 * @generated
	 */
	void setSynopsis(Text value);

	/**
	 * Returns the value of the '<em><b>Experiences</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.AreaExperience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Experiences</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getConsolidatedReply_Experiences()
	 * @generated
	 */
	EList<AreaExperience> getExperiences();

	/**
	 * Returns the value of the '<em><b>Resources</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.CitedResource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Resources</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getConsolidatedReply_Resources()
	 * @generated
	 */
	EList<CitedResource> getResources();

	/**
	 * Returns the value of the '<em><b>Credits</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Agent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Credits</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getConsolidatedReply_Credits()
	 * @generated
	 */
	EList<Agent> getCredits();

	/**
	 * Returns the value of the '<em><b>Compiled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Compiled</em>' attribute.
	 * @see #setCompiled(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getConsolidatedReply_Compiled()
	 * @generated
	 */
	PartialDate getCompiled();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ConsolidatedReply#getCompiled <em>Compiled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compiled</em>' attribute.
	 * @see #getCompiled()
	 * @generated
	 */
	void setCompiled(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Compiled By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Compiled By</em>' reference.
	 * @see #setCompiledBy(Person)
	 * @see org.sankofa.model.ModelPackage#getConsolidatedReply_CompiledBy()
	 * @generated
	 */
	Person getCompiledBy();

	/**
	 * Sets the value of the '{@link org.sankofa.model.ConsolidatedReply#getCompiledBy <em>Compiled By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compiled By</em>' reference.
	 * @see #getCompiledBy()
	 * @generated
	 */
	void setCompiledBy(Person value);

} // ConsolidatedReply
