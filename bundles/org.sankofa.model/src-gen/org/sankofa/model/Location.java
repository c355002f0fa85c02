/**
 */
package org.sankofa.model;

import java.math.BigDecimal;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Location</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Location#getName <em>Name</em>}</li>
 *   <li>{@link org.sankofa.model.Location#getArea <em>Area</em>}</li>
 *   <li>{@link org.sankofa.model.Location#getAdminCode <em>Admin Code</em>}</li>
 *   <li>{@link org.sankofa.model.Location#getAdminLevel <em>Admin Level</em>}</li>
 *   <li>{@link org.sankofa.model.Location#getAdminVocabulary <em>Admin Vocabulary</em>}</li>
 *   <li>{@link org.sankofa.model.Location#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.sankofa.model.Location#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link org.sankofa.model.Location#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getLocation()
 * @generated
 */
public interface Location extends Part {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(Text)
	 * @see org.sankofa.model.ModelPackage#getLocation_Name()
	 * @generated
	 */
	Text getName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Location#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(Text value);

	/**
	 * Returns the value of the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Area</em>' reference.
	 * @see #setArea(Concept)
	 * @see org.sankofa.model.ModelPackage#getLocation_Area()
	 * @generated
	 */
	Concept getArea();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Location#getArea <em>Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' reference.
	 * @see #getArea()
	 * @generated
	 */
	void setArea(Concept value);

	/**
	 * Returns the value of the '<em><b>Admin Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Admin Code</em>' attribute.
	 * @see #setAdminCode(String)
	 * @see org.sankofa.model.ModelPackage#getLocation_AdminCode()
	 * @generated
	 */
	String getAdminCode();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Location#getAdminCode <em>Admin Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Admin Code</em>' attribute.
	 * @see #getAdminCode()
	 * @generated
	 */
	void setAdminCode(String value);

	/**
	 * Returns the value of the '<em><b>Admin Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Admin Level</em>' attribute.
	 * @see #setAdminLevel(Integer)
	 * @see org.sankofa.model.ModelPackage#getLocation_AdminLevel()
	 * @generated
	 */
	Integer getAdminLevel();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Location#getAdminLevel <em>Admin Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Admin Level</em>' attribute.
	 * @see #getAdminLevel()
	 * @generated
	 */
	void setAdminLevel(Integer value);

	/**
	 * Returns the value of the '<em><b>Admin Vocabulary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Admin Vocabulary</em>' attribute.
	 * @see #setAdminVocabulary(String)
	 * @see org.sankofa.model.ModelPackage#getLocation_AdminVocabulary()
	 * @generated
	 */
	String getAdminVocabulary();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Location#getAdminVocabulary <em>Admin Vocabulary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Admin Vocabulary</em>' attribute.
	 * @see #getAdminVocabulary()
	 * @generated
	 */
	void setAdminVocabulary(String value);

	/**
	 * Returns the value of the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Latitude</em>' attribute.
	 * @see #setLatitude(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getLocation_Latitude()
	 * @generated
	 */
	BigDecimal getLatitude();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Location#getLatitude <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latitude</em>' attribute.
	 * @see #getLatitude()
	 * @generated
	 */
	void setLatitude(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Longitude</em>' attribute.
	 * @see #setLongitude(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getLocation_Longitude()
	 * @generated
	 */
	BigDecimal getLongitude();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Location#getLongitude <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Longitude</em>' attribute.
	 * @see #getLongitude()
	 * @generated
	 */
	void setLongitude(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(Text)
	 * @see org.sankofa.model.ModelPackage#getLocation_Description()
	 * @generated
	 */
	Text getDescription();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Location#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(Text value);

} // Location
