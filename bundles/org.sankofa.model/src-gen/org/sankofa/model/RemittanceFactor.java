/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Remittance Factor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.RemittanceFactor#getName <em>Name</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceFactor#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceFactor#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceFactor#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceFactor#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.sankofa.model.RemittanceFactor#getEvidenceGrade <em>Evidence Grade</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getRemittanceFactor()
 * @generated
 */
public interface RemittanceFactor extends Part {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(Text)
	 * @see org.sankofa.model.ModelPackage#getRemittanceFactor_Name()
	 * @generated
	 */
	Text getName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceFactor#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(Text value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"other"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.FactorKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sankofa.model.FactorKind
	 * @see #setKind(FactorKind)
	 * @see org.sankofa.model.ModelPackage#getRemittanceFactor_Kind()
	 * @generated
	 */
	FactorKind getKind();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceFactor#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sankofa.model.FactorKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FactorKind value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ImpactDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.sankofa.model.ImpactDirection
	 * @see #setDirection(ImpactDirection)
	 * @see org.sankofa.model.ModelPackage#getRemittanceFactor_Direction()
	 * @generated
	 */
	ImpactDirection getDirection();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceFactor#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.sankofa.model.ImpactDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(ImpactDirection value);

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(Text)
	 * @see org.sankofa.model.ModelPackage#getRemittanceFactor_Rationale()
	 * @generated
	 */
	Text getRationale();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceFactor#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(Text value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getRemittanceFactor_Evidence()
	 * @generated
	 */
	EList<org.sankofa.model.Record> getEvidence();

	/**
	 * Returns the value of the '<em><b>Evidence Grade</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.EvidenceGrade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence Grade</em>' attribute.
	 * @see org.sankofa.model.EvidenceGrade
	 * @see #setEvidenceGrade(EvidenceGrade)
	 * @see org.sankofa.model.ModelPackage#getRemittanceFactor_EvidenceGrade()
	 * @generated
	 */
	EvidenceGrade getEvidenceGrade();

	/**
	 * Sets the value of the '{@link org.sankofa.model.RemittanceFactor#getEvidenceGrade <em>Evidence Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence Grade</em>' attribute.
	 * @see org.sankofa.model.EvidenceGrade
	 * @see #getEvidenceGrade()
	 * @generated
	 */
	void setEvidenceGrade(EvidenceGrade value);

} // RemittanceFactor
