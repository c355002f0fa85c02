/**
 */
package org.sankofa.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.sankofa.model.AreaExperience;
import org.sankofa.model.Concept;
import org.sankofa.model.Contribution;
import org.sankofa.model.ModelPackage;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Area Experience</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.AreaExperienceImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.sankofa.model.impl.AreaExperienceImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.sankofa.model.impl.AreaExperienceImpl#getContributions <em>Contributions</em>}</li>
 *   <li>{@link org.sankofa.model.impl.AreaExperienceImpl#getCited <em>Cited</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AreaExperienceImpl extends PartImpl implements AreaExperience {
	/**
	 * The cached value of the '{@link #getArea() <em>Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected Concept area;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final Text TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected Text text = TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContributions() <em>Contributions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributions()
	 * @generated
	 * @ordered
	 */
	protected EList<Contribution> contributions;

	/**
	 * The cached value of the '{@link #getCited() <em>Cited</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCited()
	 * @generated
	 * @ordered
	 */
	protected EList<org.sankofa.model.Record> cited;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AreaExperienceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.AREA_EXPERIENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getArea() {
		if (area != null && area.eIsProxy()) {
			InternalEObject oldArea = (InternalEObject)area;
			area = (Concept)eResolveProxy(oldArea);
			if (area != oldArea) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.AREA_EXPERIENCE__AREA, oldArea, area));
			}
		}
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetArea() {
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArea(Concept newArea) {
		Concept oldArea = area;
		area = newArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.AREA_EXPERIENCE__AREA, oldArea, area));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(Text newText) {
		Text oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.AREA_EXPERIENCE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contribution> getContributions() {
		if (contributions == null) {
			contributions = new EObjectResolvingEList<Contribution>(Contribution.class, this, ModelPackage.AREA_EXPERIENCE__CONTRIBUTIONS);
		}
		return contributions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<org.sankofa.model.Record> getCited() {
		if (cited == null) {
			cited = new EObjectResolvingEList<org.sankofa.model.Record>(org.sankofa.model.Record.class, this, ModelPackage.AREA_EXPERIENCE__CITED);
		}
		return cited;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.AREA_EXPERIENCE__AREA:
				if (resolve) return getArea();
				return basicGetArea();
			case ModelPackage.AREA_EXPERIENCE__TEXT:
				return getText();
			case ModelPackage.AREA_EXPERIENCE__CONTRIBUTIONS:
				return getContributions();
			case ModelPackage.AREA_EXPERIENCE__CITED:
				return getCited();
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
			case ModelPackage.AREA_EXPERIENCE__AREA:
				setArea((Concept)newValue);
				return;
			case ModelPackage.AREA_EXPERIENCE__TEXT:
				setText((Text)newValue);
				return;
			case ModelPackage.AREA_EXPERIENCE__CONTRIBUTIONS:
				getContributions().clear();
				getContributions().addAll((Collection<? extends Contribution>)newValue);
				return;
			case ModelPackage.AREA_EXPERIENCE__CITED:
				getCited().clear();
				getCited().addAll((Collection<? extends org.sankofa.model.Record>)newValue);
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
			case ModelPackage.AREA_EXPERIENCE__AREA:
				setArea((Concept)null);
				return;
			case ModelPackage.AREA_EXPERIENCE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ModelPackage.AREA_EXPERIENCE__CONTRIBUTIONS:
				getContributions().clear();
				return;
			case ModelPackage.AREA_EXPERIENCE__CITED:
				getCited().clear();
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
			case ModelPackage.AREA_EXPERIENCE__AREA:
				return area != null;
			case ModelPackage.AREA_EXPERIENCE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ModelPackage.AREA_EXPERIENCE__CONTRIBUTIONS:
				return contributions != null && !contributions.isEmpty();
			case ModelPackage.AREA_EXPERIENCE__CITED:
				return cited != null && !cited.isEmpty();
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
		result.append(" (text: ");
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //AreaExperienceImpl
