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

import org.sankofa.model.Concept;
import org.sankofa.model.Expert;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Programme;
import org.sankofa.model.TriState;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Expert</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.ExpertImpl#getOccupation <em>Occupation</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ExpertImpl#getExpertise <em>Expertise</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ExpertImpl#getSchemes <em>Schemes</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ExpertImpl#getVoluntary <em>Voluntary</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ExpertImpl#getBiography <em>Biography</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExpertImpl extends RosterPersonImpl implements Expert {
	/**
	 * The cached value of the '{@link #getOccupation() <em>Occupation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccupation()
	 * @generated
	 * @ordered
	 */
	protected Concept occupation;

	/**
	 * The cached value of the '{@link #getExpertise() <em>Expertise</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpertise()
	 * @generated
	 * @ordered
	 */
	protected EList<Concept> expertise;

	/**
	 * The cached value of the '{@link #getSchemes() <em>Schemes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemes()
	 * @generated
	 * @ordered
	 */
	protected EList<Programme> schemes;

	/**
	 * The default value of the '{@link #getVoluntary() <em>Voluntary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoluntary()
	 * @generated
	 * @ordered
	 */
	protected static final TriState VOLUNTARY_EDEFAULT = TriState.UNKNOWN;

	/**
	 * The cached value of the '{@link #getVoluntary() <em>Voluntary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoluntary()
	 * @generated
	 * @ordered
	 */
	protected TriState voluntary = VOLUNTARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBiography() <em>Biography</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBiography()
	 * @generated
	 * @ordered
	 */
	protected static final Text BIOGRAPHY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBiography() <em>Biography</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBiography()
	 * @generated
	 * @ordered
	 */
	protected Text biography = BIOGRAPHY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExpertImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.EXPERT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getOccupation() {
		if (occupation != null && occupation.eIsProxy()) {
			InternalEObject oldOccupation = (InternalEObject)occupation;
			occupation = (Concept)eResolveProxy(oldOccupation);
			if (occupation != oldOccupation) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.EXPERT__OCCUPATION, oldOccupation, occupation));
			}
		}
		return occupation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetOccupation() {
		return occupation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOccupation(Concept newOccupation) {
		Concept oldOccupation = occupation;
		occupation = newOccupation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPERT__OCCUPATION, oldOccupation, occupation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getExpertise() {
		if (expertise == null) {
			expertise = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.EXPERT__EXPERTISE);
		}
		return expertise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Programme> getSchemes() {
		if (schemes == null) {
			schemes = new EObjectResolvingEList<Programme>(Programme.class, this, ModelPackage.EXPERT__SCHEMES);
		}
		return schemes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TriState getVoluntary() {
		return voluntary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVoluntary(TriState newVoluntary) {
		TriState oldVoluntary = voluntary;
		voluntary = newVoluntary == null ? VOLUNTARY_EDEFAULT : newVoluntary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPERT__VOLUNTARY, oldVoluntary, voluntary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getBiography() {
		return biography;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBiography(Text newBiography) {
		Text oldBiography = biography;
		biography = newBiography;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPERT__BIOGRAPHY, oldBiography, biography));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.EXPERT__OCCUPATION:
				if (resolve) return getOccupation();
				return basicGetOccupation();
			case ModelPackage.EXPERT__EXPERTISE:
				return getExpertise();
			case ModelPackage.EXPERT__SCHEMES:
				return getSchemes();
			case ModelPackage.EXPERT__VOLUNTARY:
				return getVoluntary();
			case ModelPackage.EXPERT__BIOGRAPHY:
				return getBiography();
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
			case ModelPackage.EXPERT__OCCUPATION:
				setOccupation((Concept)newValue);
				return;
			case ModelPackage.EXPERT__EXPERTISE:
				getExpertise().clear();
				getExpertise().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.EXPERT__SCHEMES:
				getSchemes().clear();
				getSchemes().addAll((Collection<? extends Programme>)newValue);
				return;
			case ModelPackage.EXPERT__VOLUNTARY:
				setVoluntary((TriState)newValue);
				return;
			case ModelPackage.EXPERT__BIOGRAPHY:
				setBiography((Text)newValue);
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
			case ModelPackage.EXPERT__OCCUPATION:
				setOccupation((Concept)null);
				return;
			case ModelPackage.EXPERT__EXPERTISE:
				getExpertise().clear();
				return;
			case ModelPackage.EXPERT__SCHEMES:
				getSchemes().clear();
				return;
			case ModelPackage.EXPERT__VOLUNTARY:
				setVoluntary(VOLUNTARY_EDEFAULT);
				return;
			case ModelPackage.EXPERT__BIOGRAPHY:
				setBiography(BIOGRAPHY_EDEFAULT);
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
			case ModelPackage.EXPERT__OCCUPATION:
				return occupation != null;
			case ModelPackage.EXPERT__EXPERTISE:
				return expertise != null && !expertise.isEmpty();
			case ModelPackage.EXPERT__SCHEMES:
				return schemes != null && !schemes.isEmpty();
			case ModelPackage.EXPERT__VOLUNTARY:
				return voluntary != VOLUNTARY_EDEFAULT;
			case ModelPackage.EXPERT__BIOGRAPHY:
				return BIOGRAPHY_EDEFAULT == null ? biography != null : !BIOGRAPHY_EDEFAULT.equals(biography);
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
		result.append(" (voluntary: ");
		result.append(voluntary);
		result.append(", biography: ");
		result.append(biography);
		result.append(')');
		return result.toString();
	}

} //ExpertImpl
