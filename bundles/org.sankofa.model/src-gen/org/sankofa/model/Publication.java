/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Publication</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Publication#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getPublicationStatus <em>Publication Status</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getCreators <em>Creators</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getPublisherName <em>Publisher Name</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getIssued <em>Issued</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getAbstractText <em>Abstract Text</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getSeries <em>Series</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getPages <em>Pages</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getPlace <em>Place</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getReplaces <em>Replaces</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getUrl <em>Url</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getDoi <em>Doi</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getIsbn <em>Isbn</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getIssn <em>Issn</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getIdentifiers <em>Identifiers</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getRights <em>Rights</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getCitationKey <em>Citation Key</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getRecommendations <em>Recommendations</em>}</li>
 *   <li>{@link org.sankofa.model.Publication#getLanguages <em>Languages</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getPublication()
 * @generated
 */
public interface Publication extends org.sankofa.model.Record {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.PublicationType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.PublicationType
	 * @see #setType(PublicationType)
	 * @see org.sankofa.model.ModelPackage#getPublication_Type()
	 * @generated
	 */
	PublicationType getType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.PublicationType
	 * @see #getType()
	 * @generated
	 */
	void setType(PublicationType value);

	/**
	 * Returns the value of the '<em><b>Publication Status</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.PublicationStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Publication Status</em>' attribute.
	 * @see org.sankofa.model.PublicationStatus
	 * @see #setPublicationStatus(PublicationStatus)
	 * @see org.sankofa.model.ModelPackage#getPublication_PublicationStatus()
	 * @generated
	 */
	PublicationStatus getPublicationStatus();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getPublicationStatus <em>Publication Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publication Status</em>' attribute.
	 * @see org.sankofa.model.PublicationStatus
	 * @see #getPublicationStatus()
	 * @generated
	 */
	void setPublicationStatus(PublicationStatus value);

	/**
	 * Returns the value of the '<em><b>Creators</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Creator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Creators</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getPublication_Creators()
	 * @generated
	 */
	EList<Creator> getCreators();

	/**
	 * Returns the value of the '<em><b>Publisher</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Publisher</em>' reference.
	 * @see #setPublisher(Organisation)
	 * @see org.sankofa.model.ModelPackage#getPublication_Publisher()
	 * @generated
	 */
	Organisation getPublisher();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getPublisher <em>Publisher</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher</em>' reference.
	 * @see #getPublisher()
	 * @generated
	 */
	void setPublisher(Organisation value);

	/**
	 * Returns the value of the '<em><b>Publisher Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Publisher Name</em>' attribute.
	 * @see #setPublisherName(String)
	 * @see org.sankofa.model.ModelPackage#getPublication_PublisherName()
	 * @generated
	 */
	String getPublisherName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getPublisherName <em>Publisher Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher Name</em>' attribute.
	 * @see #getPublisherName()
	 * @generated
	 */
	void setPublisherName(String value);

	/**
	 * Returns the value of the '<em><b>Issued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issued</em>' attribute.
	 * @see #setIssued(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getPublication_Issued()
	 * @generated
	 */
	PartialDate getIssued();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getIssued <em>Issued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issued</em>' attribute.
	 * @see #getIssued()
	 * @generated
	 */
	void setIssued(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Abstract Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Abstract Text</em>' attribute.
	 * @see #setAbstractText(Text)
	 * @see org.sankofa.model.ModelPackage#getPublication_AbstractText()
	 * @generated
	 */
	Text getAbstractText();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getAbstractText <em>Abstract Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Abstract Text</em>' attribute.
	 * @see #getAbstractText()
	 * @generated
	 */
	void setAbstractText(Text value);

	/**
	 * Returns the value of the '<em><b>Series</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Series</em>' attribute.
	 * @see #setSeries(String)
	 * @see org.sankofa.model.ModelPackage#getPublication_Series()
	 * @generated
	 */
	String getSeries();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getSeries <em>Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Series</em>' attribute.
	 * @see #getSeries()
	 * @generated
	 */
	void setSeries(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.sankofa.model.ModelPackage#getPublication_Number()
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.sankofa.model.ModelPackage#getPublication_Edition()
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pages</em>' attribute.
	 * @see #setPages(String)
	 * @see org.sankofa.model.ModelPackage#getPublication_Pages()
	 * @generated
	 */
	String getPages();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getPages <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pages</em>' attribute.
	 * @see #getPages()
	 * @generated
	 */
	void setPages(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.sankofa.model.ModelPackage#getPublication_Place()
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Part Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Part Of</em>' reference.
	 * @see #setPartOf(Publication)
	 * @see org.sankofa.model.ModelPackage#getPublication_PartOf()
	 * @generated
	 */
	Publication getPartOf();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getPartOf <em>Part Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part Of</em>' reference.
	 * @see #getPartOf()
	 * @generated
	 */
	void setPartOf(Publication value);

	/**
	 * Returns the value of the '<em><b>Replaces</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Replaces</em>' reference.
	 * @see #setReplaces(Publication)
	 * @see org.sankofa.model.ModelPackage#getPublication_Replaces()
	 * @generated
	 */
	Publication getReplaces();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getReplaces <em>Replaces</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaces</em>' reference.
	 * @see #getReplaces()
	 * @generated
	 */
	void setReplaces(Publication value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.sankofa.model.ModelPackage#getPublication_Url()
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Doi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Doi</em>' attribute.
	 * @see #setDoi(String)
	 * @see org.sankofa.model.ModelPackage#getPublication_Doi()
	 * @generated
	 */
	String getDoi();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getDoi <em>Doi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Doi</em>' attribute.
	 * @see #getDoi()
	 * @generated
	 */
	void setDoi(String value);

	/**
	 * Returns the value of the '<em><b>Isbn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Isbn</em>' attribute.
	 * @see #setIsbn(String)
	 * @see org.sankofa.model.ModelPackage#getPublication_Isbn()
	 * @generated
	 */
	String getIsbn();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getIsbn <em>Isbn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Isbn</em>' attribute.
	 * @see #getIsbn()
	 * @generated
	 */
	void setIsbn(String value);

	/**
	 * Returns the value of the '<em><b>Issn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issn</em>' attribute.
	 * @see #setIssn(String)
	 * @see org.sankofa.model.ModelPackage#getPublication_Issn()
	 * @generated
	 */
	String getIssn();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getIssn <em>Issn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issn</em>' attribute.
	 * @see #getIssn()
	 * @generated
	 */
	void setIssn(String value);

	/**
	 * Returns the value of the '<em><b>Identifiers</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Identifier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Identifiers</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getPublication_Identifiers()
	 * @generated
	 */
	EList<Identifier> getIdentifiers();

	/**
	 * Returns the value of the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rights</em>' attribute.
	 * @see #setRights(Text)
	 * @see org.sankofa.model.ModelPackage#getPublication_Rights()
	 * @generated
	 */
	Text getRights();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getRights <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rights</em>' attribute.
	 * @see #getRights()
	 * @generated
	 */
	void setRights(Text value);

	/**
	 * Returns the value of the '<em><b>Citation Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Citation Key</em>' attribute.
	 * @see #setCitationKey(String)
	 * @see org.sankofa.model.ModelPackage#getPublication_CitationKey()
	 * @generated
	 */
	String getCitationKey();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Publication#getCitationKey <em>Citation Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation Key</em>' attribute.
	 * @see #getCitationKey()
	 * @generated
	 */
	void setCitationKey(String value);

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Finding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getPublication_Findings()
	 * @generated
	 */
	EList<Finding> getFindings();

	/**
	 * Returns the value of the '<em><b>Recommendations</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Recommendation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recommendations</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getPublication_Recommendations()
	 * @generated
	 */
	EList<Recommendation> getRecommendations();

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see org.sankofa.model.ModelPackage#getPublication_Languages()
	 * @generated
	 */
	EList<String> getLanguages();

} // Publication
