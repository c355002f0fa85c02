/**
 */
package org.sankofa.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agent</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see org.sankofa.model.ModelPackage#getAgent()
 * @generated
 */
public interface Agent extends org.sankofa.model.Record {
} // Agent
