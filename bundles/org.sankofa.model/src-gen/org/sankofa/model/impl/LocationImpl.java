/**
 */
package org.sankofa.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sankofa.model.Concept;
import org.sankofa.model.Location;
import org.sankofa.model.ModelPackage;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Location</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.LocationImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LocationImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LocationImpl#getAdminCode <em>Admin Code</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LocationImpl#getAdminLevel <em>Admin Level</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LocationImpl#getAdminVocabulary <em>Admin Vocabulary</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LocationImpl#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LocationImpl#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link org.sankofa.model.impl.LocationImpl#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LocationImpl extends PartImpl implements Location {
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
	 * The cached value of the '{@link #getArea() <em>Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected Concept area;

	/**
	 * The default value of the '{@link #getAdminCode() <em>Admin Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdminCode()
	 * @generated
	 * @ordered
	 */
	protected static final String ADMIN_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdminCode() <em>Admin Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdminCode()
	 * @generated
	 * @ordered
	 */
	protected String adminCode = ADMIN_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdminLevel() <em>Admin Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdminLevel()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ADMIN_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdminLevel() <em>Admin Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdminLevel()
	 * @generated
	 * @ordered
	 */
	protected Integer adminLevel = ADMIN_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdminVocabulary() <em>Admin Vocabulary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdminVocabulary()
	 * @generated
	 * @ordered
	 */
	protected static final String ADMIN_VOCABULARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdminVocabulary() <em>Admin Vocabulary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdminVocabulary()
	 * @generated
	 * @ordered
	 */
	protected String adminVocabulary = ADMIN_VOCABULARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLatitude() <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatitude()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LATITUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLatitude() <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatitude()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal latitude = LATITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLongitude() <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongitude()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LONGITUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLongitude() <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongitude()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal longitude = LONGITUDE_EDEFAULT;

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
	protected LocationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.LOCATION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOCATION__NAME, oldName, name));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.LOCATION__AREA, oldArea, area));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOCATION__AREA, oldArea, area));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAdminCode() {
		return adminCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdminCode(String newAdminCode) {
		String oldAdminCode = adminCode;
		adminCode = newAdminCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOCATION__ADMIN_CODE, oldAdminCode, adminCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAdminLevel() {
		return adminLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdminLevel(Integer newAdminLevel) {
		Integer oldAdminLevel = adminLevel;
		adminLevel = newAdminLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOCATION__ADMIN_LEVEL, oldAdminLevel, adminLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAdminVocabulary() {
		return adminVocabulary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdminVocabulary(String newAdminVocabulary) {
		String oldAdminVocabulary = adminVocabulary;
		adminVocabulary = newAdminVocabulary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOCATION__ADMIN_VOCABULARY, oldAdminVocabulary, adminVocabulary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLatitude() {
		return latitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatitude(BigDecimal newLatitude) {
		BigDecimal oldLatitude = latitude;
		latitude = newLatitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOCATION__LATITUDE, oldLatitude, latitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLongitude() {
		return longitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLongitude(BigDecimal newLongitude) {
		BigDecimal oldLongitude = longitude;
		longitude = newLongitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOCATION__LONGITUDE, oldLongitude, longitude));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOCATION__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.LOCATION__NAME:
				return getName();
			case ModelPackage.LOCATION__AREA:
				if (resolve) return getArea();
				return basicGetArea();
			case ModelPackage.LOCATION__ADMIN_CODE:
				return getAdminCode();
			case ModelPackage.LOCATION__ADMIN_LEVEL:
				return getAdminLevel();
			case ModelPackage.LOCATION__ADMIN_VOCABULARY:
				return getAdminVocabulary();
			case ModelPackage.LOCATION__LATITUDE:
				return getLatitude();
			case ModelPackage.LOCATION__LONGITUDE:
				return getLongitude();
			case ModelPackage.LOCATION__DESCRIPTION:
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
			case ModelPackage.LOCATION__NAME:
				setName((Text)newValue);
				return;
			case ModelPackage.LOCATION__AREA:
				setArea((Concept)newValue);
				return;
			case ModelPackage.LOCATION__ADMIN_CODE:
				setAdminCode((String)newValue);
				return;
			case ModelPackage.LOCATION__ADMIN_LEVEL:
				setAdminLevel((Integer)newValue);
				return;
			case ModelPackage.LOCATION__ADMIN_VOCABULARY:
				setAdminVocabulary((String)newValue);
				return;
			case ModelPackage.LOCATION__LATITUDE:
				setLatitude((BigDecimal)newValue);
				return;
			case ModelPackage.LOCATION__LONGITUDE:
				setLongitude((BigDecimal)newValue);
				return;
			case ModelPackage.LOCATION__DESCRIPTION:
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
			case ModelPackage.LOCATION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.LOCATION__AREA:
				setArea((Concept)null);
				return;
			case ModelPackage.LOCATION__ADMIN_CODE:
				setAdminCode(ADMIN_CODE_EDEFAULT);
				return;
			case ModelPackage.LOCATION__ADMIN_LEVEL:
				setAdminLevel(ADMIN_LEVEL_EDEFAULT);
				return;
			case ModelPackage.LOCATION__ADMIN_VOCABULARY:
				setAdminVocabulary(ADMIN_VOCABULARY_EDEFAULT);
				return;
			case ModelPackage.LOCATION__LATITUDE:
				setLatitude(LATITUDE_EDEFAULT);
				return;
			case ModelPackage.LOCATION__LONGITUDE:
				setLongitude(LONGITUDE_EDEFAULT);
				return;
			case ModelPackage.LOCATION__DESCRIPTION:
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
			case ModelPackage.LOCATION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.LOCATION__AREA:
				return area != null;
			case ModelPackage.LOCATION__ADMIN_CODE:
				return ADMIN_CODE_EDEFAULT == null ? adminCode != null : !ADMIN_CODE_EDEFAULT.equals(adminCode);
			case ModelPackage.LOCATION__ADMIN_LEVEL:
				return ADMIN_LEVEL_EDEFAULT == null ? adminLevel != null : !ADMIN_LEVEL_EDEFAULT.equals(adminLevel);
			case ModelPackage.LOCATION__ADMIN_VOCABULARY:
				return ADMIN_VOCABULARY_EDEFAULT == null ? adminVocabulary != null : !ADMIN_VOCABULARY_EDEFAULT.equals(adminVocabulary);
			case ModelPackage.LOCATION__LATITUDE:
				return LATITUDE_EDEFAULT == null ? latitude != null : !LATITUDE_EDEFAULT.equals(latitude);
			case ModelPackage.LOCATION__LONGITUDE:
				return LONGITUDE_EDEFAULT == null ? longitude != null : !LONGITUDE_EDEFAULT.equals(longitude);
			case ModelPackage.LOCATION__DESCRIPTION:
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
		result.append(" (name: ");
		result.append(name);
		result.append(", adminCode: ");
		result.append(adminCode);
		result.append(", adminLevel: ");
		result.append(adminLevel);
		result.append(", adminVocabulary: ");
		result.append(adminVocabulary);
		result.append(", latitude: ");
		result.append(latitude);
		result.append(", longitude: ");
		result.append(longitude);
		result.append(", description: ");
		result.append(description);
		result.append(')');
		return result.toString();
	}

} //LocationImpl
