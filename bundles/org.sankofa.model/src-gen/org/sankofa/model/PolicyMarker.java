/**
 */
package org.sankofa.model;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Policy Marker</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.PolicyMarker#getMarker <em>Marker</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMarker#getVocabulary <em>Vocabulary</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMarker#getSignificance <em>Significance</em>}</li>
 *   <li>{@link org.sankofa.model.PolicyMarker#getRationale <em>Rationale</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getPolicyMarker()
 * @generated
 */
public interface PolicyMarker extends Part {
	/**
	 * Returns the value of the '<em><b>Marker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Marker</em>' attribute.
	 * @see #setMarker(String)
	 * @see org.sankofa.model.ModelPackage#getPolicyMarker_Marker()
	 * @generated
	 */
	String getMarker();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PolicyMarker#getMarker <em>Marker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Marker</em>' attribute.
	 * @see #getMarker()
	 * @generated
	 */
	void setMarker(String value);

	/**
	 * Returns the value of the '<em><b>Vocabulary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vocabulary</em>' attribute.
	 * @see #setVocabulary(String)
	 * @see org.sankofa.model.ModelPackage#getPolicyMarker_Vocabulary()
	 * @generated
	 */
	String getVocabulary();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PolicyMarker#getVocabulary <em>Vocabulary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vocabulary</em>' attribute.
	 * @see #getVocabulary()
	 * @generated
	 */
	void setVocabulary(String value);

	/**
	 * Returns the value of the '<em><b>Significance</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.MarkerSignificance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Significance</em>' attribute.
	 * @see org.sankofa.model.MarkerSignificance
	 * @see #setSignificance(MarkerSignificance)
	 * @see org.sankofa.model.ModelPackage#getPolicyMarker_Significance()
	 * @generated
	 */
	MarkerSignificance getSignificance();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PolicyMarker#getSignificance <em>Significance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Significance</em>' attribute.
	 * @see org.sankofa.model.MarkerSignificance
	 * @see #getSignificance()
	 * @generated
	 */
	void setSignificance(MarkerSignificance value);

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(Text)
	 * @see org.sankofa.model.ModelPackage#getPolicyMarker_Rationale()
	 * @generated
	 */
	Text getRationale();

	/**
	 * Sets the value of the '{@link org.sankofa.model.PolicyMarker#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(Text value);

} // PolicyMarker
