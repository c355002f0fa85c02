/**
 */
package org.sankofa.model;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dataset Component</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.DatasetComponent#getCode <em>Code</em>}</li>
 *   <li>{@link org.sankofa.model.DatasetComponent#getRole <em>Role</em>}</li>
 *   <li>{@link org.sankofa.model.DatasetComponent#getLabel <em>Label</em>}</li>
 *   <li>{@link org.sankofa.model.DatasetComponent#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.sankofa.model.DatasetComponent#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.sankofa.model.DatasetComponent#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getDatasetComponent()
 * @generated
 */
public interface DatasetComponent extends Part {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.sankofa.model.ModelPackage#getDatasetComponent_Code()
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.sankofa.model.DatasetComponent#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"dimension"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.ComponentRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.sankofa.model.ComponentRole
	 * @see #setRole(ComponentRole)
	 * @see org.sankofa.model.ModelPackage#getDatasetComponent_Role()
	 * @generated
	 */
	ComponentRole getRole();

	/**
	 * Sets the value of the '{@link org.sankofa.model.DatasetComponent#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.sankofa.model.ComponentRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ComponentRole value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(Text)
	 * @see org.sankofa.model.ModelPackage#getDatasetComponent_Label()
	 * @generated
	 */
	Text getLabel();

	/**
	 * Sets the value of the '{@link org.sankofa.model.DatasetComponent#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(Text value);

	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scheme</em>' attribute.
	 * @see #setScheme(String)
	 * @see org.sankofa.model.ModelPackage#getDatasetComponent_Scheme()
	 * @generated
	 */
	String getScheme();

	/**
	 * Sets the value of the '{@link org.sankofa.model.DatasetComponent#getScheme <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' attribute.
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.sankofa.model.ModelPackage#getDatasetComponent_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.sankofa.model.DatasetComponent#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(Text)
	 * @see org.sankofa.model.ModelPackage#getDatasetComponent_Description()
	 * @generated
	 */
	Text getDescription();

	/**
	 * Sets the value of the '{@link org.sankofa.model.DatasetComponent#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(Text value);

} // DatasetComponent
