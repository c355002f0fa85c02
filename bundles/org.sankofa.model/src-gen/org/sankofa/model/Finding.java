/**
 */
package org.sankofa.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Finding#getEvidenceGrade <em>Evidence Grade</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getFinding()
 * @generated
 */
public interface Finding extends Statement {
	/**
	 * Returns the value of the '<em><b>Evidence Grade</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.EvidenceGrade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence Grade</em>' attribute.
	 * @see org.sankofa.model.EvidenceGrade
	 * @see #setEvidenceGrade(EvidenceGrade)
	 * @see org.sankofa.model.ModelPackage#getFinding_EvidenceGrade()
	 * @generated
	 */
	EvidenceGrade getEvidenceGrade();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Finding#getEvidenceGrade <em>Evidence Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence Grade</em>' attribute.
	 * @see org.sankofa.model.EvidenceGrade
	 * @see #getEvidenceGrade()
	 * @generated
	 */
	void setEvidenceGrade(EvidenceGrade value);

} // Finding
