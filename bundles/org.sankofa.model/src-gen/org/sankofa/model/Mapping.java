/**
 */
package org.sankofa.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Mapping#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.Mapping#getTarget <em>Target</em>}</li>
 *   <li>{@link org.sankofa.model.Mapping#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getMapping()
 * @generated
 */
public interface Mapping extends Part {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"close"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.MappingType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.MappingType
	 * @see #setType(MappingType)
	 * @see org.sankofa.model.ModelPackage#getMapping_Type()
	 * @generated
	 */
	MappingType getType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Mapping#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.MappingType
	 * @see #getType()
	 * @generated
	 */
	void setType(MappingType value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Concept)
	 * @see org.sankofa.model.ModelPackage#getMapping_Target()
	 * @generated
	 */
	Concept getTarget();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Mapping#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Concept value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.sankofa.model.ModelPackage#getMapping_Source()
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Mapping#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // Mapping
