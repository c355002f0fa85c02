/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Strategy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Strategy#getTitle <em>Title</em>}</li>
 *   <li>{@link org.sankofa.model.Strategy#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.Strategy#getIntegration <em>Integration</em>}</li>
 *   <li>{@link org.sankofa.model.Strategy#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.sankofa.model.Strategy#getStart <em>Start</em>}</li>
 *   <li>{@link org.sankofa.model.Strategy#getEnd <em>End</em>}</li>
 *   <li>{@link org.sankofa.model.Strategy#getDescription <em>Description</em>}</li>
 *   <li>{@link org.sankofa.model.Strategy#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.sankofa.model.Strategy#getDocument <em>Document</em>}</li>
 *   <li>{@link org.sankofa.model.Strategy#getRelated <em>Related</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getStrategy()
 * @generated
 */
public interface Strategy extends Part {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(Text)
	 * @see org.sankofa.model.ModelPackage#getStrategy_Title()
	 * @generated
	 */
	Text getTitle();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Strategy#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(Text value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.StrategyType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.StrategyType
	 * @see #setType(StrategyType)
	 * @see org.sankofa.model.ModelPackage#getStrategy_Type()
	 * @generated
	 */
	StrategyType getType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Strategy#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.StrategyType
	 * @see #getType()
	 * @generated
	 */
	void setType(StrategyType value);

	/**
	 * Returns the value of the '<em><b>Integration</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.PolicyState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Integration</em>' attribute.
	 * @see org.sankofa.model.PolicyState
	 * @see #setIntegration(PolicyState)
	 * @see org.sankofa.model.ModelPackage#getStrategy_Integration()
	 * @generated
	 */
	PolicyState getIntegration();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Strategy#getIntegration <em>Integration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Integration</em>' attribute.
	 * @see org.sankofa.model.PolicyState
	 * @see #getIntegration()
	 * @generated
	 */
	void setIntegration(PolicyState value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Organisation)
	 * @see org.sankofa.model.ModelPackage#getStrategy_Owner()
	 * @generated
	 */
	Organisation getOwner();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Strategy#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Organisation value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getStrategy_Start()
	 * @generated
	 */
	PartialDate getStart();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Strategy#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(PartialDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getStrategy_End()
	 * @generated
	 */
	PartialDate getEnd();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Strategy#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(Text)
	 * @see org.sankofa.model.ModelPackage#getStrategy_Description()
	 * @generated
	 */
	Text getDescription();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Strategy#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(Text value);

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Goals</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getStrategy_Goals()
	 * @generated
	 */
	EList<Concept> getGoals();

	/**
	 * Returns the value of the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Document</em>' reference.
	 * @see #setDocument(Publication)
	 * @see org.sankofa.model.ModelPackage#getStrategy_Document()
	 * @generated
	 */
	Publication getDocument();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Strategy#getDocument <em>Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' reference.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(Publication value);

	/**
	 * Returns the value of the '<em><b>Related</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Related</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getStrategy_Related()
	 * @generated
	 */
	EList<org.sankofa.model.Record> getRelated();

} // Strategy
