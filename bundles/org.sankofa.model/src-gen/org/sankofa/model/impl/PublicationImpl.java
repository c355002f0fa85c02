/**
 */
package org.sankofa.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sankofa.model.Creator;
import org.sankofa.model.Finding;
import org.sankofa.model.Identifier;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Organisation;
import org.sankofa.model.Publication;
import org.sankofa.model.PublicationStatus;
import org.sankofa.model.PublicationType;
import org.sankofa.model.Recommendation;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Publication</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getPublicationStatus <em>Publication Status</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getCreators <em>Creators</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getPublisherName <em>Publisher Name</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getIssued <em>Issued</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getAbstractText <em>Abstract Text</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getSeries <em>Series</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getPages <em>Pages</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getReplaces <em>Replaces</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getDoi <em>Doi</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getIsbn <em>Isbn</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getIssn <em>Issn</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getIdentifiers <em>Identifiers</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getRights <em>Rights</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getCitationKey <em>Citation Key</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getRecommendations <em>Recommendations</em>}</li>
 *   <li>{@link org.sankofa.model.impl.PublicationImpl#getLanguages <em>Languages</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PublicationImpl extends RecordImpl implements Publication {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final PublicationType TYPE_EDEFAULT = PublicationType.UNKNOWN;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected PublicationType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublicationStatus() <em>Publication Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicationStatus()
	 * @generated
	 * @ordered
	 */
	protected static final PublicationStatus PUBLICATION_STATUS_EDEFAULT = PublicationStatus.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPublicationStatus() <em>Publication Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicationStatus()
	 * @generated
	 * @ordered
	 */
	protected PublicationStatus publicationStatus = PUBLICATION_STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCreators() <em>Creators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreators()
	 * @generated
	 * @ordered
	 */
	protected EList<Creator> creators;

	/**
	 * The cached value of the '{@link #getPublisher() <em>Publisher</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisher()
	 * @generated
	 * @ordered
	 */
	protected Organisation publisher;

	/**
	 * The default value of the '{@link #getPublisherName() <em>Publisher Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisherName()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHER_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublisherName() <em>Publisher Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisherName()
	 * @generated
	 * @ordered
	 */
	protected String publisherName = PUBLISHER_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssued() <em>Issued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssued()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate ISSUED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssued() <em>Issued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssued()
	 * @generated
	 * @ordered
	 */
	protected PartialDate issued = ISSUED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAbstractText() <em>Abstract Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbstractText()
	 * @generated
	 * @ordered
	 */
	protected static final Text ABSTRACT_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAbstractText() <em>Abstract Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbstractText()
	 * @generated
	 * @ordered
	 */
	protected Text abstractText = ABSTRACT_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeries() <em>Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeries()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeries() <em>Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeries()
	 * @generated
	 * @ordered
	 */
	protected String series = SERIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected static final String EDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected String edition = EDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected static final String PAGES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected String pages = PAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPartOf() <em>Part Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartOf()
	 * @generated
	 * @ordered
	 */
	protected Publication partOf;

	/**
	 * The cached value of the '{@link #getReplaces() <em>Replaces</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplaces()
	 * @generated
	 * @ordered
	 */
	protected Publication replaces;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoi() <em>Doi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoi()
	 * @generated
	 * @ordered
	 */
	protected static final String DOI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoi() <em>Doi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoi()
	 * @generated
	 * @ordered
	 */
	protected String doi = DOI_EDEFAULT;

	/**
	 * The default value of the '{@link #getIsbn() <em>Isbn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsbn()
	 * @generated
	 * @ordered
	 */
	protected static final String ISBN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIsbn() <em>Isbn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsbn()
	 * @generated
	 * @ordered
	 */
	protected String isbn = ISBN_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssn() <em>Issn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssn()
	 * @generated
	 * @ordered
	 */
	protected static final String ISSN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssn() <em>Issn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssn()
	 * @generated
	 * @ordered
	 */
	protected String issn = ISSN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIdentifiers() <em>Identifiers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifiers()
	 * @generated
	 * @ordered
	 */
	protected EList<Identifier> identifiers;

	/**
	 * The default value of the '{@link #getRights() <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRights()
	 * @generated
	 * @ordered
	 */
	protected static final Text RIGHTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRights() <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRights()
	 * @generated
	 * @ordered
	 */
	protected Text rights = RIGHTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCitationKey() <em>Citation Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitationKey()
	 * @generated
	 * @ordered
	 */
	protected static final String CITATION_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCitationKey() <em>Citation Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitationKey()
	 * @generated
	 * @ordered
	 */
	protected String citationKey = CITATION_KEY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<Finding> findings;

	/**
	 * The cached value of the '{@link #getRecommendations() <em>Recommendations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecommendations()
	 * @generated
	 * @ordered
	 */
	protected EList<Recommendation> recommendations;

	/**
	 * The cached value of the '{@link #getLanguages() <em>Languages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguages()
	 * @generated
	 * @ordered
	 */
	protected EList<String> languages;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PublicationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PUBLICATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PublicationType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(PublicationType newType) {
		PublicationType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PublicationStatus getPublicationStatus() {
		return publicationStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublicationStatus(PublicationStatus newPublicationStatus) {
		PublicationStatus oldPublicationStatus = publicationStatus;
		publicationStatus = newPublicationStatus == null ? PUBLICATION_STATUS_EDEFAULT : newPublicationStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__PUBLICATION_STATUS, oldPublicationStatus, publicationStatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Creator> getCreators() {
		if (creators == null) {
			creators = new EObjectContainmentEList<Creator>(Creator.class, this, ModelPackage.PUBLICATION__CREATORS);
		}
		return creators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getPublisher() {
		if (publisher != null && publisher.eIsProxy()) {
			InternalEObject oldPublisher = (InternalEObject)publisher;
			publisher = (Organisation)eResolveProxy(oldPublisher);
			if (publisher != oldPublisher) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.PUBLICATION__PUBLISHER, oldPublisher, publisher));
			}
		}
		return publisher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetPublisher() {
		return publisher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublisher(Organisation newPublisher) {
		Organisation oldPublisher = publisher;
		publisher = newPublisher;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__PUBLISHER, oldPublisher, publisher));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublisherName() {
		return publisherName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublisherName(String newPublisherName) {
		String oldPublisherName = publisherName;
		publisherName = newPublisherName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__PUBLISHER_NAME, oldPublisherName, publisherName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getIssued() {
		return issued;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssued(PartialDate newIssued) {
		PartialDate oldIssued = issued;
		issued = newIssued;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__ISSUED, oldIssued, issued));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getAbstractText() {
		return abstractText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbstractText(Text newAbstractText) {
		Text oldAbstractText = abstractText;
		abstractText = newAbstractText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__ABSTRACT_TEXT, oldAbstractText, abstractText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeries() {
		return series;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeries(String newSeries) {
		String oldSeries = series;
		series = newSeries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__SERIES, oldSeries, series));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEdition() {
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdition(String newEdition) {
		String oldEdition = edition;
		edition = newEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__EDITION, oldEdition, edition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPages() {
		return pages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPages(String newPages) {
		String oldPages = pages;
		pages = newPages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__PAGES, oldPages, pages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Publication getPartOf() {
		if (partOf != null && partOf.eIsProxy()) {
			InternalEObject oldPartOf = (InternalEObject)partOf;
			partOf = (Publication)eResolveProxy(oldPartOf);
			if (partOf != oldPartOf) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.PUBLICATION__PART_OF, oldPartOf, partOf));
			}
		}
		return partOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Publication basicGetPartOf() {
		return partOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartOf(Publication newPartOf) {
		Publication oldPartOf = partOf;
		partOf = newPartOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__PART_OF, oldPartOf, partOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Publication getReplaces() {
		if (replaces != null && replaces.eIsProxy()) {
			InternalEObject oldReplaces = (InternalEObject)replaces;
			replaces = (Publication)eResolveProxy(oldReplaces);
			if (replaces != oldReplaces) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.PUBLICATION__REPLACES, oldReplaces, replaces));
			}
		}
		return replaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Publication basicGetReplaces() {
		return replaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplaces(Publication newReplaces) {
		Publication oldReplaces = replaces;
		replaces = newReplaces;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__REPLACES, oldReplaces, replaces));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDoi() {
		return doi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoi(String newDoi) {
		String oldDoi = doi;
		doi = newDoi;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__DOI, oldDoi, doi));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIsbn() {
		return isbn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIsbn(String newIsbn) {
		String oldIsbn = isbn;
		isbn = newIsbn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__ISBN, oldIsbn, isbn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIssn() {
		return issn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssn(String newIssn) {
		String oldIssn = issn;
		issn = newIssn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__ISSN, oldIssn, issn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Identifier> getIdentifiers() {
		if (identifiers == null) {
			identifiers = new EObjectContainmentEList<Identifier>(Identifier.class, this, ModelPackage.PUBLICATION__IDENTIFIERS);
		}
		return identifiers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getRights() {
		return rights;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRights(Text newRights) {
		Text oldRights = rights;
		rights = newRights;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__RIGHTS, oldRights, rights));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCitationKey() {
		return citationKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCitationKey(String newCitationKey) {
		String oldCitationKey = citationKey;
		citationKey = newCitationKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__CITATION_KEY, oldCitationKey, citationKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Finding> getFindings() {
		if (findings == null) {
			findings = new EObjectContainmentEList<Finding>(Finding.class, this, ModelPackage.PUBLICATION__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Recommendation> getRecommendations() {
		if (recommendations == null) {
			recommendations = new EObjectContainmentEList<Recommendation>(Recommendation.class, this, ModelPackage.PUBLICATION__RECOMMENDATIONS);
		}
		return recommendations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLanguages() {
		if (languages == null) {
			languages = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.PUBLICATION__LANGUAGES);
		}
		return languages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PUBLICATION__CREATORS:
				return ((InternalEList<?>)getCreators()).basicRemove(otherEnd, msgs);
			case ModelPackage.PUBLICATION__IDENTIFIERS:
				return ((InternalEList<?>)getIdentifiers()).basicRemove(otherEnd, msgs);
			case ModelPackage.PUBLICATION__FINDINGS:
				return ((InternalEList<?>)getFindings()).basicRemove(otherEnd, msgs);
			case ModelPackage.PUBLICATION__RECOMMENDATIONS:
				return ((InternalEList<?>)getRecommendations()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PUBLICATION__TYPE:
				return getType();
			case ModelPackage.PUBLICATION__PUBLICATION_STATUS:
				return getPublicationStatus();
			case ModelPackage.PUBLICATION__CREATORS:
				return getCreators();
			case ModelPackage.PUBLICATION__PUBLISHER:
				if (resolve) return getPublisher();
				return basicGetPublisher();
			case ModelPackage.PUBLICATION__PUBLISHER_NAME:
				return getPublisherName();
			case ModelPackage.PUBLICATION__ISSUED:
				return getIssued();
			case ModelPackage.PUBLICATION__ABSTRACT_TEXT:
				return getAbstractText();
			case ModelPackage.PUBLICATION__SERIES:
				return getSeries();
			case ModelPackage.PUBLICATION__NUMBER:
				return getNumber();
			case ModelPackage.PUBLICATION__EDITION:
				return getEdition();
			case ModelPackage.PUBLICATION__PAGES:
				return getPages();
			case ModelPackage.PUBLICATION__PLACE:
				return getPlace();
			case ModelPackage.PUBLICATION__PART_OF:
				if (resolve) return getPartOf();
				return basicGetPartOf();
			case ModelPackage.PUBLICATION__REPLACES:
				if (resolve) return getReplaces();
				return basicGetReplaces();
			case ModelPackage.PUBLICATION__URL:
				return getUrl();
			case ModelPackage.PUBLICATION__DOI:
				return getDoi();
			case ModelPackage.PUBLICATION__ISBN:
				return getIsbn();
			case ModelPackage.PUBLICATION__ISSN:
				return getIssn();
			case ModelPackage.PUBLICATION__IDENTIFIERS:
				return getIdentifiers();
			case ModelPackage.PUBLICATION__RIGHTS:
				return getRights();
			case ModelPackage.PUBLICATION__CITATION_KEY:
				return getCitationKey();
			case ModelPackage.PUBLICATION__FINDINGS:
				return getFindings();
			case ModelPackage.PUBLICATION__RECOMMENDATIONS:
				return getRecommendations();
			case ModelPackage.PUBLICATION__LANGUAGES:
				return getLanguages();
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
			case ModelPackage.PUBLICATION__TYPE:
				setType((PublicationType)newValue);
				return;
			case ModelPackage.PUBLICATION__PUBLICATION_STATUS:
				setPublicationStatus((PublicationStatus)newValue);
				return;
			case ModelPackage.PUBLICATION__CREATORS:
				getCreators().clear();
				getCreators().addAll((Collection<? extends Creator>)newValue);
				return;
			case ModelPackage.PUBLICATION__PUBLISHER:
				setPublisher((Organisation)newValue);
				return;
			case ModelPackage.PUBLICATION__PUBLISHER_NAME:
				setPublisherName((String)newValue);
				return;
			case ModelPackage.PUBLICATION__ISSUED:
				setIssued((PartialDate)newValue);
				return;
			case ModelPackage.PUBLICATION__ABSTRACT_TEXT:
				setAbstractText((Text)newValue);
				return;
			case ModelPackage.PUBLICATION__SERIES:
				setSeries((String)newValue);
				return;
			case ModelPackage.PUBLICATION__NUMBER:
				setNumber((String)newValue);
				return;
			case ModelPackage.PUBLICATION__EDITION:
				setEdition((String)newValue);
				return;
			case ModelPackage.PUBLICATION__PAGES:
				setPages((String)newValue);
				return;
			case ModelPackage.PUBLICATION__PLACE:
				setPlace((String)newValue);
				return;
			case ModelPackage.PUBLICATION__PART_OF:
				setPartOf((Publication)newValue);
				return;
			case ModelPackage.PUBLICATION__REPLACES:
				setReplaces((Publication)newValue);
				return;
			case ModelPackage.PUBLICATION__URL:
				setUrl((String)newValue);
				return;
			case ModelPackage.PUBLICATION__DOI:
				setDoi((String)newValue);
				return;
			case ModelPackage.PUBLICATION__ISBN:
				setIsbn((String)newValue);
				return;
			case ModelPackage.PUBLICATION__ISSN:
				setIssn((String)newValue);
				return;
			case ModelPackage.PUBLICATION__IDENTIFIERS:
				getIdentifiers().clear();
				getIdentifiers().addAll((Collection<? extends Identifier>)newValue);
				return;
			case ModelPackage.PUBLICATION__RIGHTS:
				setRights((Text)newValue);
				return;
			case ModelPackage.PUBLICATION__CITATION_KEY:
				setCitationKey((String)newValue);
				return;
			case ModelPackage.PUBLICATION__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends Finding>)newValue);
				return;
			case ModelPackage.PUBLICATION__RECOMMENDATIONS:
				getRecommendations().clear();
				getRecommendations().addAll((Collection<? extends Recommendation>)newValue);
				return;
			case ModelPackage.PUBLICATION__LANGUAGES:
				getLanguages().clear();
				getLanguages().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.PUBLICATION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__PUBLICATION_STATUS:
				setPublicationStatus(PUBLICATION_STATUS_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__CREATORS:
				getCreators().clear();
				return;
			case ModelPackage.PUBLICATION__PUBLISHER:
				setPublisher((Organisation)null);
				return;
			case ModelPackage.PUBLICATION__PUBLISHER_NAME:
				setPublisherName(PUBLISHER_NAME_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__ISSUED:
				setIssued(ISSUED_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__ABSTRACT_TEXT:
				setAbstractText(ABSTRACT_TEXT_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__SERIES:
				setSeries(SERIES_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__PAGES:
				setPages(PAGES_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__PART_OF:
				setPartOf((Publication)null);
				return;
			case ModelPackage.PUBLICATION__REPLACES:
				setReplaces((Publication)null);
				return;
			case ModelPackage.PUBLICATION__URL:
				setUrl(URL_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__DOI:
				setDoi(DOI_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__ISBN:
				setIsbn(ISBN_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__ISSN:
				setIssn(ISSN_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__IDENTIFIERS:
				getIdentifiers().clear();
				return;
			case ModelPackage.PUBLICATION__RIGHTS:
				setRights(RIGHTS_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__CITATION_KEY:
				setCitationKey(CITATION_KEY_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__FINDINGS:
				getFindings().clear();
				return;
			case ModelPackage.PUBLICATION__RECOMMENDATIONS:
				getRecommendations().clear();
				return;
			case ModelPackage.PUBLICATION__LANGUAGES:
				getLanguages().clear();
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
			case ModelPackage.PUBLICATION__TYPE:
				return type != TYPE_EDEFAULT;
			case ModelPackage.PUBLICATION__PUBLICATION_STATUS:
				return publicationStatus != PUBLICATION_STATUS_EDEFAULT;
			case ModelPackage.PUBLICATION__CREATORS:
				return creators != null && !creators.isEmpty();
			case ModelPackage.PUBLICATION__PUBLISHER:
				return publisher != null;
			case ModelPackage.PUBLICATION__PUBLISHER_NAME:
				return PUBLISHER_NAME_EDEFAULT == null ? publisherName != null : !PUBLISHER_NAME_EDEFAULT.equals(publisherName);
			case ModelPackage.PUBLICATION__ISSUED:
				return ISSUED_EDEFAULT == null ? issued != null : !ISSUED_EDEFAULT.equals(issued);
			case ModelPackage.PUBLICATION__ABSTRACT_TEXT:
				return ABSTRACT_TEXT_EDEFAULT == null ? abstractText != null : !ABSTRACT_TEXT_EDEFAULT.equals(abstractText);
			case ModelPackage.PUBLICATION__SERIES:
				return SERIES_EDEFAULT == null ? series != null : !SERIES_EDEFAULT.equals(series);
			case ModelPackage.PUBLICATION__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ModelPackage.PUBLICATION__EDITION:
				return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
			case ModelPackage.PUBLICATION__PAGES:
				return PAGES_EDEFAULT == null ? pages != null : !PAGES_EDEFAULT.equals(pages);
			case ModelPackage.PUBLICATION__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case ModelPackage.PUBLICATION__PART_OF:
				return partOf != null;
			case ModelPackage.PUBLICATION__REPLACES:
				return replaces != null;
			case ModelPackage.PUBLICATION__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case ModelPackage.PUBLICATION__DOI:
				return DOI_EDEFAULT == null ? doi != null : !DOI_EDEFAULT.equals(doi);
			case ModelPackage.PUBLICATION__ISBN:
				return ISBN_EDEFAULT == null ? isbn != null : !ISBN_EDEFAULT.equals(isbn);
			case ModelPackage.PUBLICATION__ISSN:
				return ISSN_EDEFAULT == null ? issn != null : !ISSN_EDEFAULT.equals(issn);
			case ModelPackage.PUBLICATION__IDENTIFIERS:
				return identifiers != null && !identifiers.isEmpty();
			case ModelPackage.PUBLICATION__RIGHTS:
				return RIGHTS_EDEFAULT == null ? rights != null : !RIGHTS_EDEFAULT.equals(rights);
			case ModelPackage.PUBLICATION__CITATION_KEY:
				return CITATION_KEY_EDEFAULT == null ? citationKey != null : !CITATION_KEY_EDEFAULT.equals(citationKey);
			case ModelPackage.PUBLICATION__FINDINGS:
				return findings != null && !findings.isEmpty();
			case ModelPackage.PUBLICATION__RECOMMENDATIONS:
				return recommendations != null && !recommendations.isEmpty();
			case ModelPackage.PUBLICATION__LANGUAGES:
				return languages != null && !languages.isEmpty();
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
		result.append(" (type: ");
		result.append(type);
		result.append(", publicationStatus: ");
		result.append(publicationStatus);
		result.append(", publisherName: ");
		result.append(publisherName);
		result.append(", issued: ");
		result.append(issued);
		result.append(", abstractText: ");
		result.append(abstractText);
		result.append(", series: ");
		result.append(series);
		result.append(", number: ");
		result.append(number);
		result.append(", edition: ");
		result.append(edition);
		result.append(", pages: ");
		result.append(pages);
		result.append(", place: ");
		result.append(place);
		result.append(", url: ");
		result.append(url);
		result.append(", doi: ");
		result.append(doi);
		result.append(", isbn: ");
		result.append(isbn);
		result.append(", issn: ");
		result.append(issn);
		result.append(", rights: ");
		result.append(rights);
		result.append(", citationKey: ");
		result.append(citationKey);
		result.append(", languages: ");
		result.append(languages);
		result.append(')');
		return result.toString();
	}

} //PublicationImpl
