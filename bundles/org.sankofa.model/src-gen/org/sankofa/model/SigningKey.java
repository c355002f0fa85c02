/**
 */
package org.sankofa.model;

import org.sankofa.model.date.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Signing Key</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.SigningKey#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.SigningKey#getPublicKey <em>Public Key</em>}</li>
 *   <li>{@link org.sankofa.model.SigningKey#getFrom <em>From</em>}</li>
 *   <li>{@link org.sankofa.model.SigningKey#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getSigningKey()
 * @generated
 */
public interface SigningKey extends Part {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"ssh"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.KeyType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.KeyType
	 * @see #setType(KeyType)
	 * @see org.sankofa.model.ModelPackage#getSigningKey_Type()
	 * @generated
	 */
	KeyType getType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SigningKey#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.KeyType
	 * @see #getType()
	 * @generated
	 */
	void setType(KeyType value);

	/**
	 * Returns the value of the '<em><b>Public Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Public Key</em>' attribute.
	 * @see #setPublicKey(String)
	 * @see org.sankofa.model.ModelPackage#getSigningKey_PublicKey()
	 * @generated
	 */
	String getPublicKey();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SigningKey#getPublicKey <em>Public Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Public Key</em>' attribute.
	 * @see #getPublicKey()
	 * @generated
	 */
	void setPublicKey(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getSigningKey_From()
	 * @generated
	 */
	PartialDate getFrom();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SigningKey#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(PartialDate value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getSigningKey_To()
	 * @generated
	 */
	PartialDate getTo();

	/**
	 * Sets the value of the '{@link org.sankofa.model.SigningKey#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(PartialDate value);

} // SigningKey
