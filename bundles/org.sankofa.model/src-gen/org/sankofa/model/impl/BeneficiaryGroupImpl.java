/**
 */
package org.sankofa.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sankofa.model.BeneficiaryGroup;
import org.sankofa.model.Concept;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Sex;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Beneficiary Group</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.BeneficiaryGroupImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.sankofa.model.impl.BeneficiaryGroupImpl#getSex <em>Sex</em>}</li>
 *   <li>{@link org.sankofa.model.impl.BeneficiaryGroupImpl#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.sankofa.model.impl.BeneficiaryGroupImpl#getReached <em>Reached</em>}</li>
 *   <li>{@link org.sankofa.model.impl.BeneficiaryGroupImpl#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BeneficiaryGroupImpl extends PartImpl implements BeneficiaryGroup {
	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected Concept group;

	/**
	 * The default value of the '{@link #getSex() <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSex()
	 * @generated
	 * @ordered
	 */
	protected static final Sex SEX_EDEFAULT = Sex.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSex() <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSex()
	 * @generated
	 * @ordered
	 */
	protected Sex sex = SEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlanned() <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanned()
	 * @generated
	 * @ordered
	 */
	protected static final Long PLANNED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlanned() <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanned()
	 * @generated
	 * @ordered
	 */
	protected Long planned = PLANNED_EDEFAULT;

	/**
	 * The default value of the '{@link #getReached() <em>Reached</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReached()
	 * @generated
	 * @ordered
	 */
	protected static final Long REACHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReached() <em>Reached</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReached()
	 * @generated
	 * @ordered
	 */
	protected Long reached = REACHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final Text DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected Text description = DESCRIPTION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BeneficiaryGroupImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.BENEFICIARY_GROUP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getGroup() {
		if (group != null && group.eIsProxy()) {
			InternalEObject oldGroup = (InternalEObject)group;
			group = (Concept)eResolveProxy(oldGroup);
			if (group != oldGroup) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.BENEFICIARY_GROUP__GROUP, oldGroup, group));
			}
		}
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(Concept newGroup) {
		Concept oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BENEFICIARY_GROUP__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sex getSex() {
		return sex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSex(Sex newSex) {
		Sex oldSex = sex;
		sex = newSex == null ? SEX_EDEFAULT : newSex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BENEFICIARY_GROUP__SEX, oldSex, sex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getPlanned() {
		return planned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanned(Long newPlanned) {
		Long oldPlanned = planned;
		planned = newPlanned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BENEFICIARY_GROUP__PLANNED, oldPlanned, planned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getReached() {
		return reached;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReached(Long newReached) {
		Long oldReached = reached;
		reached = newReached;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BENEFICIARY_GROUP__REACHED, oldReached, reached));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(Text newDescription) {
		Text oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BENEFICIARY_GROUP__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.BENEFICIARY_GROUP__GROUP:
				if (resolve) return getGroup();
				return basicGetGroup();
			case ModelPackage.BENEFICIARY_GROUP__SEX:
				return getSex();
			case ModelPackage.BENEFICIARY_GROUP__PLANNED:
				return getPlanned();
			case ModelPackage.BENEFICIARY_GROUP__REACHED:
				return getReached();
			case ModelPackage.BENEFICIARY_GROUP__DESCRIPTION:
				return getDescription();
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
			case ModelPackage.BENEFICIARY_GROUP__GROUP:
				setGroup((Concept)newValue);
				return;
			case ModelPackage.BENEFICIARY_GROUP__SEX:
				setSex((Sex)newValue);
				return;
			case ModelPackage.BENEFICIARY_GROUP__PLANNED:
				setPlanned((Long)newValue);
				return;
			case ModelPackage.BENEFICIARY_GROUP__REACHED:
				setReached((Long)newValue);
				return;
			case ModelPackage.BENEFICIARY_GROUP__DESCRIPTION:
				setDescription((Text)newValue);
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
			case ModelPackage.BENEFICIARY_GROUP__GROUP:
				setGroup((Concept)null);
				return;
			case ModelPackage.BENEFICIARY_GROUP__SEX:
				setSex(SEX_EDEFAULT);
				return;
			case ModelPackage.BENEFICIARY_GROUP__PLANNED:
				setPlanned(PLANNED_EDEFAULT);
				return;
			case ModelPackage.BENEFICIARY_GROUP__REACHED:
				setReached(REACHED_EDEFAULT);
				return;
			case ModelPackage.BENEFICIARY_GROUP__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
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
			case ModelPackage.BENEFICIARY_GROUP__GROUP:
				return group != null;
			case ModelPackage.BENEFICIARY_GROUP__SEX:
				return sex != SEX_EDEFAULT;
			case ModelPackage.BENEFICIARY_GROUP__PLANNED:
				return PLANNED_EDEFAULT == null ? planned != null : !PLANNED_EDEFAULT.equals(planned);
			case ModelPackage.BENEFICIARY_GROUP__REACHED:
				return REACHED_EDEFAULT == null ? reached != null : !REACHED_EDEFAULT.equals(reached);
			case ModelPackage.BENEFICIARY_GROUP__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
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
		result.append(" (sex: ");
		result.append(sex);
		result.append(", planned: ");
		result.append(planned);
		result.append(", reached: ");
		result.append(reached);
		result.append(", description: ");
		result.append(description);
		result.append(')');
		return result.toString();
	}

} //BeneficiaryGroupImpl
