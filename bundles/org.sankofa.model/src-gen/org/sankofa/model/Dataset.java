/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dataset</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Dataset#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.sankofa.model.Dataset#getPublisherName <em>Publisher Name</em>}</li>
 *   <li>{@link org.sankofa.model.Dataset#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.sankofa.model.Dataset#getIssued <em>Issued</em>}</li>
 *   <li>{@link org.sankofa.model.Dataset#getRetrieved <em>Retrieved</em>}</li>
 *   <li>{@link org.sankofa.model.Dataset#getUrl <em>Url</em>}</li>
 *   <li>{@link org.sankofa.model.Dataset#getRights <em>Rights</em>}</li>
 *   <li>{@link org.sankofa.model.Dataset#getDataflow <em>Dataflow</em>}</li>
 *   <li>{@link org.sankofa.model.Dataset#getComponents <em>Components</em>}</li>
 *   <li>{@link org.sankofa.model.Dataset#getTimeStart <em>Time Start</em>}</li>
 *   <li>{@link org.sankofa.model.Dataset#getTimeEnd <em>Time End</em>}</li>
 *   <li>{@link org.sankofa.model.Dataset#getObservationCount <em>Observation Count</em>}</li>
 *   <li>{@link org.sankofa.model.Dataset#getObservations <em>Observations</em>}</li>
 *   <li>{@link org.sankofa.model.Dataset#getMethod <em>Method</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getDataset()
 * @generated
 */
public interface Dataset extends org.sankofa.model.Record {
	/**
	 * Returns the value of the '<em><b>Publisher</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Publisher</em>' reference.
	 * @see #setPublisher(Organisation)
	 * @see org.sankofa.model.ModelPackage#getDataset_Publisher()
	 * @generated
	 */
	Organisation getPublisher();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Dataset#getPublisher <em>Publisher</em>}' reference.
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
	 * @see org.sankofa.model.ModelPackage#getDataset_PublisherName()
	 * @generated
	 */
	String getPublisherName();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Dataset#getPublisherName <em>Publisher Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher Name</em>' attribute.
	 * @see #getPublisherName()
	 * @generated
	 */
	void setPublisherName(String value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.sankofa.model.ModelPackage#getDataset_Edition()
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Dataset#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Issued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issued</em>' attribute.
	 * @see #setIssued(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getDataset_Issued()
	 * @generated
	 */
	PartialDate getIssued();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Dataset#getIssued <em>Issued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issued</em>' attribute.
	 * @see #getIssued()
	 * @generated
	 */
	void setIssued(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Retrieved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Retrieved</em>' attribute.
	 * @see #setRetrieved(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getDataset_Retrieved()
	 * @generated
	 */
	PartialDate getRetrieved();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Dataset#getRetrieved <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retrieved</em>' attribute.
	 * @see #getRetrieved()
	 * @generated
	 */
	void setRetrieved(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.sankofa.model.ModelPackage#getDataset_Url()
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Dataset#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rights</em>' attribute.
	 * @see #setRights(Text)
	 * @see org.sankofa.model.ModelPackage#getDataset_Rights()
	 * @generated
	 */
	Text getRights();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Dataset#getRights <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rights</em>' attribute.
	 * @see #getRights()
	 * @generated
	 */
	void setRights(Text value);

	/**
	 * Returns the value of the '<em><b>Dataflow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dataflow</em>' attribute.
	 * @see #setDataflow(String)
	 * @see org.sankofa.model.ModelPackage#getDataset_Dataflow()
	 * @generated
	 */
	String getDataflow();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Dataset#getDataflow <em>Dataflow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dataflow</em>' attribute.
	 * @see #getDataflow()
	 * @generated
	 */
	void setDataflow(String value);

	/**
	 * Returns the value of the '<em><b>Components</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.DatasetComponent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Components</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getDataset_Components()
	 * @generated
	 */
	EList<DatasetComponent> getComponents();

	/**
	 * Returns the value of the '<em><b>Time Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time Start</em>' attribute.
	 * @see #setTimeStart(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getDataset_TimeStart()
	 * @generated
	 */
	PartialDate getTimeStart();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Dataset#getTimeStart <em>Time Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Start</em>' attribute.
	 * @see #getTimeStart()
	 * @generated
	 */
	void setTimeStart(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Time End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time End</em>' attribute.
	 * @see #setTimeEnd(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getDataset_TimeEnd()
	 * @generated
	 */
	PartialDate getTimeEnd();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Dataset#getTimeEnd <em>Time End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time End</em>' attribute.
	 * @see #getTimeEnd()
	 * @generated
	 */
	void setTimeEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Observation Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Observation Count</em>' attribute.
	 * @see #setObservationCount(Long)
	 * @see org.sankofa.model.ModelPackage#getDataset_ObservationCount()
	 * @generated
	 */
	Long getObservationCount();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Dataset#getObservationCount <em>Observation Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observation Count</em>' attribute.
	 * @see #getObservationCount()
	 * @generated
	 */
	void setObservationCount(Long value);

	/**
	 * Returns the value of the '<em><b>Observations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Observations</em>' attribute.
	 * @see #setObservations(String)
	 * @see org.sankofa.model.ModelPackage#getDataset_Observations()
	 * @generated
	 */
	String getObservations();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Dataset#getObservations <em>Observations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observations</em>' attribute.
	 * @see #getObservations()
	 * @generated
	 */
	void setObservations(String value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(Text)
	 * @see org.sankofa.model.ModelPackage#getDataset_Method()
	 * @generated
	 */
	Text getMethod();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Dataset#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(Text value);

} // Dataset
