/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Assignment#getNeed <em>Need</em>}</li>
 *   <li>{@link org.sankofa.model.Assignment#getPerson <em>Person</em>}</li>
 *   <li>{@link org.sankofa.model.Assignment#getState <em>State</em>}</li>
 *   <li>{@link org.sankofa.model.Assignment#getStart <em>Start</em>}</li>
 *   <li>{@link org.sankofa.model.Assignment#getEnd <em>End</em>}</li>
 *   <li>{@link org.sankofa.model.Assignment#getSupervisor <em>Supervisor</em>}</li>
 *   <li>{@link org.sankofa.model.Assignment#getReport <em>Report</em>}</li>
 *   <li>{@link org.sankofa.model.Assignment#getReportDocument <em>Report Document</em>}</li>
 *   <li>{@link org.sankofa.model.Assignment#getLessons <em>Lessons</em>}</li>
 *   <li>{@link org.sankofa.model.Assignment#getFollowUps <em>Follow Ups</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getAssignment()
 * @generated
 */
public interface Assignment extends org.sankofa.model.Record {
	/**
	 * Returns the value of the '<em><b>Need</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Need</em>' reference.
	 * @see #setNeed(Need)
	 * @see org.sankofa.model.ModelPackage#getAssignment_Need()
	 * @generated
	 */
	Need getNeed();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Assignment#getNeed <em>Need</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Need</em>' reference.
	 * @see #getNeed()
	 * @generated
	 */
	void setNeed(Need value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(RosterPerson)
	 * @see org.sankofa.model.ModelPackage#getAssignment_Person()
	 * @generated
	 */
	RosterPerson getPerson();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Assignment#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(RosterPerson value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"proposed"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.AssignmentState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.sankofa.model.AssignmentState
	 * @see #setState(AssignmentState)
	 * @see org.sankofa.model.ModelPackage#getAssignment_State()
	 * @generated
	 */
	AssignmentState getState();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Assignment#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.sankofa.model.AssignmentState
	 * @see #getState()
	 * @generated
	 */
	void setState(AssignmentState value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getAssignment_Start()
	 * @generated
	 */
	PartialDate getStart();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Assignment#getStart <em>Start</em>}' attribute.
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
	 * @see org.sankofa.model.ModelPackage#getAssignment_End()
	 * @generated
	 */
	PartialDate getEnd();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Assignment#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Supervisor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Supervisor</em>' reference.
	 * @see #setSupervisor(Person)
	 * @see org.sankofa.model.ModelPackage#getAssignment_Supervisor()
	 * @generated
	 */
	Person getSupervisor();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Assignment#getSupervisor <em>Supervisor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supervisor</em>' reference.
	 * @see #getSupervisor()
	 * @generated
	 */
	void setSupervisor(Person value);

	/**
	 * Returns the value of the '<em><b>Report</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Report</em>' attribute.
	 * @see #setReport(Text)
	 * @see org.sankofa.model.ModelPackage#getAssignment_Report()
	 * @generated
	 */
	Text getReport();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Assignment#getReport <em>Report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Report</em>' attribute.
	 * @see #getReport()
	 * @generated
	 */
	void setReport(Text value);

	/**
	 * Returns the value of the '<em><b>Report Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Report Document</em>' reference.
	 * @see #setReportDocument(Publication)
	 * @see org.sankofa.model.ModelPackage#getAssignment_ReportDocument()
	 * @generated
	 */
	Publication getReportDocument();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Assignment#getReportDocument <em>Report Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Report Document</em>' reference.
	 * @see #getReportDocument()
	 * @generated
	 */
	void setReportDocument(Publication value);

	/**
	 * Returns the value of the '<em><b>Lessons</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Lesson}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lessons</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getAssignment_Lessons()
	 * @generated
	 */
	EList<Lesson> getLessons();

	/**
	 * Returns the value of the '<em><b>Follow Ups</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.FollowUp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Follow Ups</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getAssignment_FollowUps()
	 * @generated
	 */
	EList<FollowUp> getFollowUps();

} // Assignment
