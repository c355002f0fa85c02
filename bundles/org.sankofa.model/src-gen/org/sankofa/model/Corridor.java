/**
 */
package org.sankofa.model;

import java.math.BigDecimal;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Corridor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Corridor#getHost <em>Host</em>}</li>
 *   <li>{@link org.sankofa.model.Corridor#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.sankofa.model.Corridor#getShare <em>Share</em>}</li>
 *   <li>{@link org.sankofa.model.Corridor#getMigrants <em>Migrants</em>}</li>
 *   <li>{@link org.sankofa.model.Corridor#getCost <em>Cost</em>}</li>
 *   <li>{@link org.sankofa.model.Corridor#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.sankofa.model.Corridor#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getCorridor()
 * @generated
 */
public interface Corridor extends Part {
	/**
	 * Returns the value of the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' reference.
	 * @see #setHost(Concept)
	 * @see org.sankofa.model.ModelPackage#getCorridor_Host()
	 * @generated
	 */
	Concept getHost();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Corridor#getHost <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' reference.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(Concept value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getCorridor_Amount()
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Corridor#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getCorridor_Share()
	 * @generated
	 */
	BigDecimal getShare();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Corridor#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Migrants</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Migrants</em>' attribute.
	 * @see #setMigrants(Long)
	 * @see org.sankofa.model.ModelPackage#getCorridor_Migrants()
	 * @generated
	 */
	Long getMigrants();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Corridor#getMigrants <em>Migrants</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Migrants</em>' attribute.
	 * @see #getMigrants()
	 * @generated
	 */
	void setMigrants(Long value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(BigDecimal)
	 * @see org.sankofa.model.ModelPackage#getCorridor_Cost()
	 * @generated
	 */
	BigDecimal getCost();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Corridor#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.TransferChannel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see org.sankofa.model.TransferChannel
	 * @see #setChannel(TransferChannel)
	 * @see org.sankofa.model.ModelPackage#getCorridor_Channel()
	 * @generated
	 */
	TransferChannel getChannel();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Corridor#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see org.sankofa.model.TransferChannel
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(TransferChannel value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(Text)
	 * @see org.sankofa.model.ModelPackage#getCorridor_Note()
	 * @generated
	 */
	Text getNote();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Corridor#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(Text value);

} // Corridor
