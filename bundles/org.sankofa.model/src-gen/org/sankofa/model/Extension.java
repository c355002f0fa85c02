/**
 */
package org.sankofa.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Extension</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see org.sankofa.model.ModelPackage#getExtension()
 * @generated
 */
public interface Extension extends Part {
} // Extension
