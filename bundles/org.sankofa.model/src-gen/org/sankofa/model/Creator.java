/**
 */
package org.sankofa.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Creator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Creator#getName <em>Name</em>}</li>
 *   <li>{@link org.sankofa.model.Creator#getAgent <em>Agent</em>}</li>
 *   <li>{@link org.sankofa.model.Creator#getCorporate <em>Corporate</em>}</li>
 *   <li>{@link org.sankofa.model.Creator#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getCreator()
 * @generated
 */
public interface Creator extends Part {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.sankofa.model.ModelPackage#getCreator_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Creator#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Agent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agent</em>' reference.
	 * @see #setAgent(Agent)
	 * @see org.sankofa.model.ModelPackage#getCreator_Agent()
	 * @generated
	 */
	Agent getAgent();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Creator#getAgent <em>Agent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agent</em>' reference.
	 * @see #getAgent()
	 * @generated
	 */
	void setAgent(Agent value);

	/**
	 * Returns the value of the '<em><b>Corporate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Corporate</em>' attribute.
	 * @see #setCorporate(Boolean)
	 * @see org.sankofa.model.ModelPackage#getCreator_Corporate()
	 * @generated
	 */
	Boolean getCorporate();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Creator#getCorporate <em>Corporate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Corporate</em>' attribute.
	 * @see #getCorporate()
	 * @generated
	 */
	void setCorporate(Boolean value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"author"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.CreatorRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.sankofa.model.CreatorRole
	 * @see #setRole(CreatorRole)
	 * @see org.sankofa.model.ModelPackage#getCreator_Role()
	 * @generated
	 */
	CreatorRole getRole();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Creator#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.sankofa.model.CreatorRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(CreatorRole value);

} // Creator
