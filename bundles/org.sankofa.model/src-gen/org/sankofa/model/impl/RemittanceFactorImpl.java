/**
 */
package org.sankofa.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.sankofa.model.EvidenceGrade;
import org.sankofa.model.FactorKind;
import org.sankofa.model.ImpactDirection;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.RemittanceFactor;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Remittance Factor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.RemittanceFactorImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceFactorImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceFactorImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceFactorImpl#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceFactorImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RemittanceFactorImpl#getEvidenceGrade <em>Evidence Grade</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RemittanceFactorImpl extends PartImpl implements RemittanceFactor {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final Text NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected Text name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final FactorKind KIND_EDEFAULT = FactorKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected FactorKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final ImpactDirection DIRECTION_EDEFAULT = ImpactDirection.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected ImpactDirection direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected static final Text RATIONALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected Text rationale = RATIONALE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<org.sankofa.model.Record> evidence;

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
	protected RemittanceFactorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.REMITTANCE_FACTOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(Text newName) {
		Text oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_FACTOR__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FactorKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(FactorKind newKind) {
		FactorKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_FACTOR__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImpactDirection getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(ImpactDirection newDirection) {
		ImpactDirection oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_FACTOR__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getRationale() {
		return rationale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRationale(Text newRationale) {
		Text oldRationale = rationale;
		rationale = newRationale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_FACTOR__RATIONALE, oldRationale, rationale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<org.sankofa.model.Record> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectResolvingEList<org.sankofa.model.Record>(org.sankofa.model.Record.class, this, ModelPackage.REMITTANCE_FACTOR__EVIDENCE);
		}
		return evidence;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REMITTANCE_FACTOR__EVIDENCE_GRADE, oldEvidenceGrade, evidenceGrade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.REMITTANCE_FACTOR__NAME:
				return getName();
			case ModelPackage.REMITTANCE_FACTOR__KIND:
				return getKind();
			case ModelPackage.REMITTANCE_FACTOR__DIRECTION:
				return getDirection();
			case ModelPackage.REMITTANCE_FACTOR__RATIONALE:
				return getRationale();
			case ModelPackage.REMITTANCE_FACTOR__EVIDENCE:
				return getEvidence();
			case ModelPackage.REMITTANCE_FACTOR__EVIDENCE_GRADE:
				return getEvidenceGrade();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.REMITTANCE_FACTOR__NAME:
				setName((Text)newValue);
				return;
			case ModelPackage.REMITTANCE_FACTOR__KIND:
				setKind((FactorKind)newValue);
				return;
			case ModelPackage.REMITTANCE_FACTOR__DIRECTION:
				setDirection((ImpactDirection)newValue);
				return;
			case ModelPackage.REMITTANCE_FACTOR__RATIONALE:
				setRationale((Text)newValue);
				return;
			case ModelPackage.REMITTANCE_FACTOR__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends org.sankofa.model.Record>)newValue);
				return;
			case ModelPackage.REMITTANCE_FACTOR__EVIDENCE_GRADE:
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
			case ModelPackage.REMITTANCE_FACTOR__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_FACTOR__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_FACTOR__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_FACTOR__RATIONALE:
				setRationale(RATIONALE_EDEFAULT);
				return;
			case ModelPackage.REMITTANCE_FACTOR__EVIDENCE:
				getEvidence().clear();
				return;
			case ModelPackage.REMITTANCE_FACTOR__EVIDENCE_GRADE:
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
			case ModelPackage.REMITTANCE_FACTOR__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.REMITTANCE_FACTOR__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.REMITTANCE_FACTOR__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case ModelPackage.REMITTANCE_FACTOR__RATIONALE:
				return RATIONALE_EDEFAULT == null ? rationale != null : !RATIONALE_EDEFAULT.equals(rationale);
			case ModelPackage.REMITTANCE_FACTOR__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case ModelPackage.REMITTANCE_FACTOR__EVIDENCE_GRADE:
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
		result.append(" (name: ");
		result.append(name);
		result.append(", kind: ");
		result.append(kind);
		result.append(", direction: ");
		result.append(direction);
		result.append(", rationale: ");
		result.append(rationale);
		result.append(", evidenceGrade: ");
		result.append(evidenceGrade);
		result.append(')');
		return result.toString();
	}

} //RemittanceFactorImpl
