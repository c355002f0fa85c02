/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Part#getFacts <em>Facts</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getPart()
 * @generated
 */
public interface Part extends Identified {
	/**
	 * Returns the value of the '<em><b>Facts</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Facts</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getPart_Facts()
	 * @generated
	 */
	EList<Fact> getFacts();

} // Part
