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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sankofa.model.Dataset;
import org.sankofa.model.DatasetComponent;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Organisation;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dataset</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.DatasetImpl#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.sankofa.model.impl.DatasetImpl#getPublisherName <em>Publisher Name</em>}</li>
 *   <li>{@link org.sankofa.model.impl.DatasetImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.sankofa.model.impl.DatasetImpl#getIssued <em>Issued</em>}</li>
 *   <li>{@link org.sankofa.model.impl.DatasetImpl#getRetrieved <em>Retrieved</em>}</li>
 *   <li>{@link org.sankofa.model.impl.DatasetImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.sankofa.model.impl.DatasetImpl#getRights <em>Rights</em>}</li>
 *   <li>{@link org.sankofa.model.impl.DatasetImpl#getDataflow <em>Dataflow</em>}</li>
 *   <li>{@link org.sankofa.model.impl.DatasetImpl#getComponents <em>Components</em>}</li>
 *   <li>{@link org.sankofa.model.impl.DatasetImpl#getTimeStart <em>Time Start</em>}</li>
 *   <li>{@link org.sankofa.model.impl.DatasetImpl#getTimeEnd <em>Time End</em>}</li>
 *   <li>{@link org.sankofa.model.impl.DatasetImpl#getObservationCount <em>Observation Count</em>}</li>
 *   <li>{@link org.sankofa.model.impl.DatasetImpl#getObservations <em>Observations</em>}</li>
 *   <li>{@link org.sankofa.model.impl.DatasetImpl#getMethod <em>Method</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DatasetImpl extends RecordImpl implements Dataset {
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
	 * The default value of the '{@link #getRetrieved() <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetrieved()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate RETRIEVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRetrieved() <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetrieved()
	 * @generated
	 * @ordered
	 */
	protected PartialDate retrieved = RETRIEVED_EDEFAULT;

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
	 * The default value of the '{@link #getDataflow() <em>Dataflow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataflow()
	 * @generated
	 * @ordered
	 */
	protected static final String DATAFLOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDataflow() <em>Dataflow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataflow()
	 * @generated
	 * @ordered
	 */
	protected String dataflow = DATAFLOW_EDEFAULT;

	/**
	 * The cached value of the '{@link #getComponents() <em>Components</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComponents()
	 * @generated
	 * @ordered
	 */
	protected EList<DatasetComponent> components;

	/**
	 * The default value of the '{@link #getTimeStart() <em>Time Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeStart()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate TIME_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeStart() <em>Time Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeStart()
	 * @generated
	 * @ordered
	 */
	protected PartialDate timeStart = TIME_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeEnd() <em>Time End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeEnd()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate TIME_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeEnd() <em>Time End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeEnd()
	 * @generated
	 * @ordered
	 */
	protected PartialDate timeEnd = TIME_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getObservationCount() <em>Observation Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservationCount()
	 * @generated
	 * @ordered
	 */
	protected static final Long OBSERVATION_COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObservationCount() <em>Observation Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservationCount()
	 * @generated
	 * @ordered
	 */
	protected Long observationCount = OBSERVATION_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getObservations() <em>Observations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservations()
	 * @generated
	 * @ordered
	 */
	protected static final String OBSERVATIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObservations() <em>Observations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservations()
	 * @generated
	 * @ordered
	 */
	protected String observations = OBSERVATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final Text METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected Text method = METHOD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DatasetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DATASET;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.DATASET__PUBLISHER, oldPublisher, publisher));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__PUBLISHER, oldPublisher, publisher));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__PUBLISHER_NAME, oldPublisherName, publisherName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__EDITION, oldEdition, edition));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__ISSUED, oldIssued, issued));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getRetrieved() {
		return retrieved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetrieved(PartialDate newRetrieved) {
		PartialDate oldRetrieved = retrieved;
		retrieved = newRetrieved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__RETRIEVED, oldRetrieved, retrieved));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__URL, oldUrl, url));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__RIGHTS, oldRights, rights));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDataflow() {
		return dataflow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataflow(String newDataflow) {
		String oldDataflow = dataflow;
		dataflow = newDataflow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__DATAFLOW, oldDataflow, dataflow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DatasetComponent> getComponents() {
		if (components == null) {
			components = new EObjectContainmentEList<DatasetComponent>(DatasetComponent.class, this, ModelPackage.DATASET__COMPONENTS);
		}
		return components;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getTimeStart() {
		return timeStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeStart(PartialDate newTimeStart) {
		PartialDate oldTimeStart = timeStart;
		timeStart = newTimeStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__TIME_START, oldTimeStart, timeStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getTimeEnd() {
		return timeEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeEnd(PartialDate newTimeEnd) {
		PartialDate oldTimeEnd = timeEnd;
		timeEnd = newTimeEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__TIME_END, oldTimeEnd, timeEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getObservationCount() {
		return observationCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObservationCount(Long newObservationCount) {
		Long oldObservationCount = observationCount;
		observationCount = newObservationCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__OBSERVATION_COUNT, oldObservationCount, observationCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObservations() {
		return observations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObservations(String newObservations) {
		String oldObservations = observations;
		observations = newObservations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__OBSERVATIONS, oldObservations, observations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(Text newMethod) {
		Text oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.DATASET__COMPONENTS:
				return ((InternalEList<?>)getComponents()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.DATASET__PUBLISHER:
				if (resolve) return getPublisher();
				return basicGetPublisher();
			case ModelPackage.DATASET__PUBLISHER_NAME:
				return getPublisherName();
			case ModelPackage.DATASET__EDITION:
				return getEdition();
			case ModelPackage.DATASET__ISSUED:
				return getIssued();
			case ModelPackage.DATASET__RETRIEVED:
				return getRetrieved();
			case ModelPackage.DATASET__URL:
				return getUrl();
			case ModelPackage.DATASET__RIGHTS:
				return getRights();
			case ModelPackage.DATASET__DATAFLOW:
				return getDataflow();
			case ModelPackage.DATASET__COMPONENTS:
				return getComponents();
			case ModelPackage.DATASET__TIME_START:
				return getTimeStart();
			case ModelPackage.DATASET__TIME_END:
				return getTimeEnd();
			case ModelPackage.DATASET__OBSERVATION_COUNT:
				return getObservationCount();
			case ModelPackage.DATASET__OBSERVATIONS:
				return getObservations();
			case ModelPackage.DATASET__METHOD:
				return getMethod();
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
			case ModelPackage.DATASET__PUBLISHER:
				setPublisher((Organisation)newValue);
				return;
			case ModelPackage.DATASET__PUBLISHER_NAME:
				setPublisherName((String)newValue);
				return;
			case ModelPackage.DATASET__EDITION:
				setEdition((String)newValue);
				return;
			case ModelPackage.DATASET__ISSUED:
				setIssued((PartialDate)newValue);
				return;
			case ModelPackage.DATASET__RETRIEVED:
				setRetrieved((PartialDate)newValue);
				return;
			case ModelPackage.DATASET__URL:
				setUrl((String)newValue);
				return;
			case ModelPackage.DATASET__RIGHTS:
				setRights((Text)newValue);
				return;
			case ModelPackage.DATASET__DATAFLOW:
				setDataflow((String)newValue);
				return;
			case ModelPackage.DATASET__COMPONENTS:
				getComponents().clear();
				getComponents().addAll((Collection<? extends DatasetComponent>)newValue);
				return;
			case ModelPackage.DATASET__TIME_START:
				setTimeStart((PartialDate)newValue);
				return;
			case ModelPackage.DATASET__TIME_END:
				setTimeEnd((PartialDate)newValue);
				return;
			case ModelPackage.DATASET__OBSERVATION_COUNT:
				setObservationCount((Long)newValue);
				return;
			case ModelPackage.DATASET__OBSERVATIONS:
				setObservations((String)newValue);
				return;
			case ModelPackage.DATASET__METHOD:
				setMethod((Text)newValue);
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
			case ModelPackage.DATASET__PUBLISHER:
				setPublisher((Organisation)null);
				return;
			case ModelPackage.DATASET__PUBLISHER_NAME:
				setPublisherName(PUBLISHER_NAME_EDEFAULT);
				return;
			case ModelPackage.DATASET__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case ModelPackage.DATASET__ISSUED:
				setIssued(ISSUED_EDEFAULT);
				return;
			case ModelPackage.DATASET__RETRIEVED:
				setRetrieved(RETRIEVED_EDEFAULT);
				return;
			case ModelPackage.DATASET__URL:
				setUrl(URL_EDEFAULT);
				return;
			case ModelPackage.DATASET__RIGHTS:
				setRights(RIGHTS_EDEFAULT);
				return;
			case ModelPackage.DATASET__DATAFLOW:
				setDataflow(DATAFLOW_EDEFAULT);
				return;
			case ModelPackage.DATASET__COMPONENTS:
				getComponents().clear();
				return;
			case ModelPackage.DATASET__TIME_START:
				setTimeStart(TIME_START_EDEFAULT);
				return;
			case ModelPackage.DATASET__TIME_END:
				setTimeEnd(TIME_END_EDEFAULT);
				return;
			case ModelPackage.DATASET__OBSERVATION_COUNT:
				setObservationCount(OBSERVATION_COUNT_EDEFAULT);
				return;
			case ModelPackage.DATASET__OBSERVATIONS:
				setObservations(OBSERVATIONS_EDEFAULT);
				return;
			case ModelPackage.DATASET__METHOD:
				setMethod(METHOD_EDEFAULT);
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
			case ModelPackage.DATASET__PUBLISHER:
				return publisher != null;
			case ModelPackage.DATASET__PUBLISHER_NAME:
				return PUBLISHER_NAME_EDEFAULT == null ? publisherName != null : !PUBLISHER_NAME_EDEFAULT.equals(publisherName);
			case ModelPackage.DATASET__EDITION:
				return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
			case ModelPackage.DATASET__ISSUED:
				return ISSUED_EDEFAULT == null ? issued != null : !ISSUED_EDEFAULT.equals(issued);
			case ModelPackage.DATASET__RETRIEVED:
				return RETRIEVED_EDEFAULT == null ? retrieved != null : !RETRIEVED_EDEFAULT.equals(retrieved);
			case ModelPackage.DATASET__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case ModelPackage.DATASET__RIGHTS:
				return RIGHTS_EDEFAULT == null ? rights != null : !RIGHTS_EDEFAULT.equals(rights);
			case ModelPackage.DATASET__DATAFLOW:
				return DATAFLOW_EDEFAULT == null ? dataflow != null : !DATAFLOW_EDEFAULT.equals(dataflow);
			case ModelPackage.DATASET__COMPONENTS:
				return components != null && !components.isEmpty();
			case ModelPackage.DATASET__TIME_START:
				return TIME_START_EDEFAULT == null ? timeStart != null : !TIME_START_EDEFAULT.equals(timeStart);
			case ModelPackage.DATASET__TIME_END:
				return TIME_END_EDEFAULT == null ? timeEnd != null : !TIME_END_EDEFAULT.equals(timeEnd);
			case ModelPackage.DATASET__OBSERVATION_COUNT:
				return OBSERVATION_COUNT_EDEFAULT == null ? observationCount != null : !OBSERVATION_COUNT_EDEFAULT.equals(observationCount);
			case ModelPackage.DATASET__OBSERVATIONS:
				return OBSERVATIONS_EDEFAULT == null ? observations != null : !OBSERVATIONS_EDEFAULT.equals(observations);
			case ModelPackage.DATASET__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
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
		result.append(" (publisherName: ");
		result.append(publisherName);
		result.append(", edition: ");
		result.append(edition);
		result.append(", issued: ");
		result.append(issued);
		result.append(", retrieved: ");
		result.append(retrieved);
		result.append(", url: ");
		result.append(url);
		result.append(", rights: ");
		result.append(rights);
		result.append(", dataflow: ");
		result.append(dataflow);
		result.append(", timeStart: ");
		result.append(timeStart);
		result.append(", timeEnd: ");
		result.append(timeEnd);
		result.append(", observationCount: ");
		result.append(observationCount);
		result.append(", observations: ");
		result.append(observations);
		result.append(", method: ");
		result.append(method);
		result.append(')');
		return result.toString();
	}

} //DatasetImpl
