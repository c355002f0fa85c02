/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Contribution#getRequest <em>Request</em>}</li>
 *   <li>{@link org.sankofa.model.Contribution#getInReplyTo <em>In Reply To</em>}</li>
 *   <li>{@link org.sankofa.model.Contribution#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.sankofa.model.Contribution#getAuthorName <em>Author Name</em>}</li>
 *   <li>{@link org.sankofa.model.Contribution#getText <em>Text</em>}</li>
 *   <li>{@link org.sankofa.model.Contribution#getCited <em>Cited</em>}</li>
 *   <li>{@link org.sankofa.model.Contribution#getConsentToBeNamed <em>Consent To Be Named</em>}</li>
 *   <li>{@link org.sankofa.model.Contribution#getReceived <em>Received</em>}</li>
 *   <li>{@link org.sankofa.model.Contribution#getChannel <em>Channel</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getContribution()
 * @generated
 */
public interface Contribution extends org.sankofa.model.Record {
	/**
	 * Returns the value of the '<em><b>Request</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Request</em>' reference.
	 * @see #setRequest(Request)
	 * @see org.sankofa.model.ModelPackage#getContribution_Request()
	 * @generated
	 */
	Request getRequest();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Contribution#getRequest <em>Request</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Request</em>' reference.
	 * @see #getRequest()
	 * @generated
	 */
	void setRequest(Request value);

	/**
	 * Returns the value of the '<em><b>In Reply To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>In Reply To</em>' reference.
	 * @see #setInReplyTo(Contribution)
	 * @see org.sankofa.model.ModelPackage#getContribution_InReplyTo()
	 * @generated
	 */
	Contribution getInReplyTo();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Contribution#getInReplyTo <em>In Reply To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Reply To</em>' reference.
	 * @see #getInReplyTo()
	 * @generated
	 */
	void setInReplyTo(Contribution value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' reference.
	 * @see #setAuthor(Agent)
	 * @see org.sankofa.model.ModelPackage#getContribution_Author()
	 * @generated
	 */
	Agent getAuthor();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Contribution#getAuthor <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' reference.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(Agent value);

	/**
	 * Returns the value of the '<em><b>Author Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author Name</em>' attribute.
	 * @see #setAuthorName(String)
	 * @see org.sankofa.model.ModelPackage#getContribution_AuthorName()
	 * @generated
	 */
	String getAuthorName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Contribution#getAuthorName <em>Author Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author Name</em>' attribute.
	 * @see #getAuthorName()
	 * @generated
	 */
	void setAuthorName(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(Text)
	 * @see org.sankofa.model.ModelPackage#getContribution_Text()
	 * @generated
	 */
	Text getText();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Contribution#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(Text value);

	/**
	 * Returns the value of the '<em><b>Cited</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cited</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getContribution_Cited()
	 * @generated
	 */
	EList<org.sankofa.model.Record> getCited();

	/**
	 * Returns the value of the '<em><b>Consent To Be Named</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.TriState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Consent To Be Named</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #setConsentToBeNamed(TriState)
	 * @see org.sankofa.model.ModelPackage#getContribution_ConsentToBeNamed()
	 * @generated
	 */
	TriState getConsentToBeNamed();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Contribution#getConsentToBeNamed <em>Consent To Be Named</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent To Be Named</em>' attribute.
	 * @see org.sankofa.model.TriState
	 * @see #getConsentToBeNamed()
	 * @generated
	 */
	void setConsentToBeNamed(TriState value);

	/**
	 * Returns the value of the '<em><b>Received</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Received</em>' attribute.
	 * @see #setReceived(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getContribution_Received()
	 * @generated
	 */
	PartialDate getReceived();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Contribution#getReceived <em>Received</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received</em>' attribute.
	 * @see #getReceived()
	 * @generated
	 */
	void setReceived(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * The default value is <code>"workbench"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ContributionChannel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see org.sankofa.model.ContributionChannel
	 * @see #setChannel(ContributionChannel)
	 * @see org.sankofa.model.ModelPackage#getContribution_Channel()
	 * @generated
	 */
	ContributionChannel getChannel();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Contribution#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see org.sankofa.model.ContributionChannel
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(ContributionChannel value);

} // Contribution
