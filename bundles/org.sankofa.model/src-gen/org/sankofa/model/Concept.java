/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Concept</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Concept#getNotation <em>Notation</em>}</li>
 *   <li>{@link org.sankofa.model.Concept#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.sankofa.model.Concept#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.sankofa.model.Concept#getScopeNote <em>Scope Note</em>}</li>
 *   <li>{@link org.sankofa.model.Concept#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.sankofa.model.Concept#getBroader <em>Broader</em>}</li>
 *   <li>{@link org.sankofa.model.Concept#getRelated <em>Related</em>}</li>
 *   <li>{@link org.sankofa.model.Concept#getMappings <em>Mappings</em>}</li>
 *   <li>{@link org.sankofa.model.Concept#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.sankofa.model.Concept#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link org.sankofa.model.Concept#getCodes <em>Codes</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getConcept()
 * @generated
 */
public interface Concept extends Part {
	/**
	 * Returns the value of the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notation</em>' attribute.
	 * @see #setNotation(String)
	 * @see org.sankofa.model.ModelPackage#getConcept_Notation()
	 * @generated
	 */
	String getNotation();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Concept#getNotation <em>Notation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notation</em>' attribute.
	 * @see #getNotation()
	 * @generated
	 */
	void setNotation(String value);

	/**
	 * Returns the value of the '<em><b>Labels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Labels</em>' attribute.
	 * @see #setLabels(Text)
	 * @see org.sankofa.model.ModelPackage#getConcept_Labels()
	 * @generated
	 */
	Text getLabels();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Concept#getLabels <em>Labels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Labels</em>' attribute.
	 * @see #getLabels()
	 * @generated
	 */
	void setLabels(Text value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(Text)
	 * @see org.sankofa.model.ModelPackage#getConcept_Definition()
	 * @generated
	 */
	Text getDefinition();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Concept#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(Text value);

	/**
	 * Returns the value of the '<em><b>Scope Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scope Note</em>' attribute.
	 * @see #setScopeNote(Text)
	 * @see org.sankofa.model.ModelPackage#getConcept_ScopeNote()
	 * @generated
	 */
	Text getScopeNote();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Concept#getScopeNote <em>Scope Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope Note</em>' attribute.
	 * @see #getScopeNote()
	 * @generated
	 */
	void setScopeNote(Text value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Alias}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Aliases</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getConcept_Aliases()
	 * @generated
	 */
	EList<Alias> getAliases();

	/**
	 * Returns the value of the '<em><b>Broader</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Broader</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getConcept_Broader()
	 * @generated
	 */
	EList<Concept> getBroader();

	/**
	 * Returns the value of the '<em><b>Related</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Related</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getConcept_Related()
	 * @generated
	 */
	EList<Concept> getRelated();

	/**
	 * Returns the value of the '<em><b>Mappings</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Mapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mappings</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getConcept_Mappings()
	 * @generated
	 */
	EList<Mapping> getMappings();

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getConcept_ValidFrom()
	 * @generated
	 */
	PartialDate getValidFrom();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Concept#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid To</em>' attribute.
	 * @see #setValidTo(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getConcept_ValidTo()
	 * @generated
	 */
	PartialDate getValidTo();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Concept#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Codes</em>' attribute list.
	 * @see org.sankofa.model.ModelPackage#getConcept_Codes()
	 * @generated
	 */
	EList<String> getCodes();

} // Concept
