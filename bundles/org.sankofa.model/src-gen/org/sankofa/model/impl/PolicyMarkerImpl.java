/**
 */
package org.sankofa.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sankofa.model.MarkerSignificance;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.PolicyMarker;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Policy Marker</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.PolicyMarkerImpl#getMarker <em>Marker</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMarkerImpl#getVocabulary <em>Vocabulary</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMarkerImpl#getSignificance <em>Significance</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PolicyMarkerImpl#getRationale <em>Rationale</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PolicyMarkerImpl extends PartImpl implements PolicyMarker {
	/**
	 * The default value of the '{@link #getMarker() <em>Marker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarker()
	 * @generated
	 * @ordered
	 */
	protected static final String MARKER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMarker() <em>Marker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarker()
	 * @generated
	 * @ordered
	 */
	protected String marker = MARKER_EDEFAULT;

	/**
	 * The default value of the '{@link #getVocabulary() <em>Vocabulary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVocabulary()
	 * @generated
	 * @ordered
	 */
	protected static final String VOCABULARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVocabulary() <em>Vocabulary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVocabulary()
	 * @generated
	 * @ordered
	 */
	protected String vocabulary = VOCABULARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignificance() <em>Significance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignificance()
	 * @generated
	 * @ordered
	 */
	protected static final MarkerSignificance SIGNIFICANCE_EDEFAULT = MarkerSignificance.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSignificance() <em>Significance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignificance()
	 * @generated
	 * @ordered
	 */
	protected MarkerSignificance significance = SIGNIFICANCE_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PolicyMarkerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.POLICY_MARKER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMarker() {
		return marker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMarker(String newMarker) {
		String oldMarker = marker;
		marker = newMarker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLICY_MARKER__MARKER, oldMarker, marker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVocabulary() {
		return vocabulary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVocabulary(String newVocabulary) {
		String oldVocabulary = vocabulary;
		vocabulary = newVocabulary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLICY_MARKER__VOCABULARY, oldVocabulary, vocabulary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MarkerSignificance getSignificance() {
		return significance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignificance(MarkerSignificance newSignificance) {
		MarkerSignificance oldSignificance = significance;
		significance = newSignificance == null ? SIGNIFICANCE_EDEFAULT : newSignificance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLICY_MARKER__SIGNIFICANCE, oldSignificance, significance));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLICY_MARKER__RATIONALE, oldRationale, rationale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.POLICY_MARKER__MARKER:
				return getMarker();
			case ModelPackage.POLICY_MARKER__VOCABULARY:
				return getVocabulary();
			case ModelPackage.POLICY_MARKER__SIGNIFICANCE:
				return getSignificance();
			case ModelPackage.POLICY_MARKER__RATIONALE:
				return getRationale();
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
			case ModelPackage.POLICY_MARKER__MARKER:
				setMarker((String)newValue);
				return;
			case ModelPackage.POLICY_MARKER__VOCABULARY:
				setVocabulary((String)newValue);
				return;
			case ModelPackage.POLICY_MARKER__SIGNIFICANCE:
				setSignificance((MarkerSignificance)newValue);
				return;
			case ModelPackage.POLICY_MARKER__RATIONALE:
				setRationale((Text)newValue);
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
			case ModelPackage.POLICY_MARKER__MARKER:
				setMarker(MARKER_EDEFAULT);
				return;
			case ModelPackage.POLICY_MARKER__VOCABULARY:
				setVocabulary(VOCABULARY_EDEFAULT);
				return;
			case ModelPackage.POLICY_MARKER__SIGNIFICANCE:
				setSignificance(SIGNIFICANCE_EDEFAULT);
				return;
			case ModelPackage.POLICY_MARKER__RATIONALE:
				setRationale(RATIONALE_EDEFAULT);
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
			case ModelPackage.POLICY_MARKER__MARKER:
				return MARKER_EDEFAULT == null ? marker != null : !MARKER_EDEFAULT.equals(marker);
			case ModelPackage.POLICY_MARKER__VOCABULARY:
				return VOCABULARY_EDEFAULT == null ? vocabulary != null : !VOCABULARY_EDEFAULT.equals(vocabulary);
			case ModelPackage.POLICY_MARKER__SIGNIFICANCE:
				return significance != SIGNIFICANCE_EDEFAULT;
			case ModelPackage.POLICY_MARKER__RATIONALE:
				return RATIONALE_EDEFAULT == null ? rationale != null : !RATIONALE_EDEFAULT.equals(rationale);
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
		result.append(" (marker: ");
		result.append(marker);
		result.append(", vocabulary: ");
		result.append(vocabulary);
		result.append(", significance: ");
		result.append(significance);
		result.append(", rationale: ");
		result.append(rationale);
		result.append(')');
		return result.toString();
	}

} //PolicyMarkerImpl
