/**
 */
package org.sankofa.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reviewable</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see org.sankofa.model.ModelPackage#getReviewable()
 * @generated
 */
public interface Reviewable extends org.sankofa.model.Record, Reviewed {
} // Reviewable
