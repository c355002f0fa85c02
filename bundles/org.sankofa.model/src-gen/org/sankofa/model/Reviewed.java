/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reviewed</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Reviewed#getReviewState <em>Review State</em>}</li>
 *   <li>{@link org.sankofa.model.Reviewed#getReviewBy <em>Review By</em>}</li>
 *   <li>{@link org.sankofa.model.Reviewed#getReviewLog <em>Review Log</em>}</li>
 *   <li>{@link org.sankofa.model.Reviewed#getReviewers <em>Reviewers</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getReviewed()
 * @generated
 */
public interface Reviewed extends Identified {
	/**
	 * Returns the value of the '<em><b>Review State</b></em>' attribute.
	 * The default value is <code>"draft"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ReviewState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Review State</em>' attribute.
	 * @see org.sankofa.model.ReviewState
	 * @see #setReviewState(ReviewState)
	 * @see org.sankofa.model.ModelPackage#getReviewed_ReviewState()
	 * @generated
	 */
	ReviewState getReviewState();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Reviewed#getReviewState <em>Review State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review State</em>' attribute.
	 * @see org.sankofa.model.ReviewState
	 * @see #getReviewState()
	 * @generated
	 */
	void setReviewState(ReviewState value);

	/**
	 * Returns the value of the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Review By</em>' attribute.
	 * @see #setReviewBy(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getReviewed_ReviewBy()
	 * @generated
	 */
	PartialDate getReviewBy();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Reviewed#getReviewBy <em>Review By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review By</em>' attribute.
	 * @see #getReviewBy()
	 * @generated
	 */
	void setReviewBy(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Review Log</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.ReviewEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Review Log</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getReviewed_ReviewLog()
	 * @generated
	 */
	EList<ReviewEntry> getReviewLog();

	/**
	 * Returns the value of the '<em><b>Reviewers</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviewers</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getReviewed_Reviewers()
	 * @generated
	 */
	EList<Person> getReviewers();

} // Reviewed
