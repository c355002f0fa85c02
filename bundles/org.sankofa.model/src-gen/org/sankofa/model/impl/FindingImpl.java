/**
 */
package org.sankofa.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sankofa.model.EvidenceGrade;
import org.sankofa.model.Finding;
import org.sankofa.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.FindingImpl#getEvidenceGrade <em>Evidence Grade</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FindingImpl extends StatementImpl implements Finding {
	/**
	 * The default value of the '{@link #getEvidenceGrade() <em>Evidence Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceGrade()
	 * @generated
	 * @ordered
	 */
	protected static final EvidenceGrade EVIDENCE_GRADE_EDEFAULT = EvidenceGrade.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEvidenceGrade() <em>Evidence Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceGrade()
	 * @generated
	 * @ordered
	 */
	protected EvidenceGrade evidenceGrade = EVIDENCE_GRADE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FindingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.FINDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceGrade getEvidenceGrade() {
		return evidenceGrade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidenceGrade(EvidenceGrade newEvidenceGrade) {
		EvidenceGrade oldEvidenceGrade = evidenceGrade;
		evidenceGrade = newEvidenceGrade == null ? EVIDENCE_GRADE_EDEFAULT : newEvidenceGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FINDING__EVIDENCE_GRADE, oldEvidenceGrade, evidenceGrade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.FINDING__EVIDENCE_GRADE:
				return getEvidenceGrade();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.FINDING__EVIDENCE_GRADE:
				setEvidenceGrade((EvidenceGrade)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.FINDING__EVIDENCE_GRADE:
				setEvidenceGrade(EVIDENCE_GRADE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.FINDING__EVIDENCE_GRADE:
				return evidenceGrade != EVIDENCE_GRADE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (evidenceGrade: ");
		result.append(evidenceGrade);
		result.append(')');
		return result.toString();
	}

} //FindingImpl
