/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Decision#getText <em>Text</em>}</li>
 *   <li>{@link org.sankofa.model.Decision#getAgendaItem <em>Agenda Item</em>}</li>
 *   <li>{@link org.sankofa.model.Decision#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.sankofa.model.Decision#getDue <em>Due</em>}</li>
 *   <li>{@link org.sankofa.model.Decision#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getDecision()
 * @generated
 */
public interface Decision extends Part {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(Text)
	 * @see org.sankofa.model.ModelPackage#getDecision_Text()
	 * @generated
	 */
	Text getText();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Decision#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(Text value);

	/**
	 * Returns the value of the '<em><b>Agenda Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agenda Item</em>' reference.
	 * @see #setAgendaItem(AgendaItem)
	 * @see org.sankofa.model.ModelPackage#getDecision_AgendaItem()
	 * @generated
	 */
	AgendaItem getAgendaItem();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Decision#getAgendaItem <em>Agenda Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agenda Item</em>' reference.
	 * @see #getAgendaItem()
	 * @generated
	 */
	void setAgendaItem(AgendaItem value);

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Responsible</em>' reference.
	 * @see #setResponsible(Agent)
	 * @see org.sankofa.model.ModelPackage#getDecision_Responsible()
	 * @generated
	 */
	Agent getResponsible();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Decision#getResponsible <em>Responsible</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' reference.
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(Agent value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getDecision_Due()
	 * @generated
	 */
	PartialDate getDue();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Decision#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(PartialDate value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getDecision_About()
	 * @generated
	 */
	EList<org.sankofa.model.Record> getAbout();

} // Decision
