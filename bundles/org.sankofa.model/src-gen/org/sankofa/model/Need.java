/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Need</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Need#getType <em>Type</em>}</li>
 *   <li>{@link org.sankofa.model.Need#getState <em>State</em>}</li>
 *   <li>{@link org.sankofa.model.Need#getHost <em>Host</em>}</li>
 *   <li>{@link org.sankofa.model.Need#getSupervisor <em>Supervisor</em>}</li>
 *   <li>{@link org.sankofa.model.Need#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.sankofa.model.Need#getRequest <em>Request</em>}</li>
 *   <li>{@link org.sankofa.model.Need#getTasks <em>Tasks</em>}</li>
 *   <li>{@link org.sankofa.model.Need#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.sankofa.model.Need#getLanguageSkills <em>Language Skills</em>}</li>
 *   <li>{@link org.sankofa.model.Need#getInternshipArea <em>Internship Area</em>}</li>
 *   <li>{@link org.sankofa.model.Need#getEducationLevel <em>Education Level</em>}</li>
 *   <li>{@link org.sankofa.model.Need#getStart <em>Start</em>}</li>
 *   <li>{@link org.sankofa.model.Need#getEnd <em>End</em>}</li>
 *   <li>{@link org.sankofa.model.Need#getWeeks <em>Weeks</em>}</li>
 *   <li>{@link org.sankofa.model.Need#getPlace <em>Place</em>}</li>
 *   <li>{@link org.sankofa.model.Need#getPlaceArea <em>Place Area</em>}</li>
 *   <li>{@link org.sankofa.model.Need#getPositions <em>Positions</em>}</li>
 *   <li>{@link org.sankofa.model.Need#getTerms <em>Terms</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getNeed()
 * @generated
 */
public interface Need extends org.sankofa.model.Record {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.NeedType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.NeedType
	 * @see #setType(NeedType)
	 * @see org.sankofa.model.ModelPackage#getNeed_Type()
	 * @generated
	 */
	NeedType getType();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Need#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.sankofa.model.NeedType
	 * @see #getType()
	 * @generated
	 */
	void setType(NeedType value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"draft"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.NeedState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.sankofa.model.NeedState
	 * @see #setState(NeedState)
	 * @see org.sankofa.model.ModelPackage#getNeed_State()
	 * @generated
	 */
	NeedState getState();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Need#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.sankofa.model.NeedState
	 * @see #getState()
	 * @generated
	 */
	void setState(NeedState value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' reference.
	 * @see #setHost(Organisation)
	 * @see org.sankofa.model.ModelPackage#getNeed_Host()
	 * @generated
	 */
	Organisation getHost();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Need#getHost <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' reference.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(Organisation value);

	/**
	 * Returns the value of the '<em><b>Supervisor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Supervisor</em>' reference.
	 * @see #setSupervisor(Person)
	 * @see org.sankofa.model.ModelPackage#getNeed_Supervisor()
	 * @generated
	 */
	Person getSupervisor();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Need#getSupervisor <em>Supervisor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supervisor</em>' reference.
	 * @see #getSupervisor()
	 * @generated
	 */
	void setSupervisor(Person value);

	/**
	 * Returns the value of the '<em><b>Programme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Programme</em>' reference.
	 * @see #setProgramme(Programme)
	 * @see org.sankofa.model.ModelPackage#getNeed_Programme()
	 * @generated
	 */
	Programme getProgramme();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Need#getProgramme <em>Programme</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Programme</em>' reference.
	 * @see #getProgramme()
	 * @generated
	 */
	void setProgramme(Programme value);

	/**
	 * Returns the value of the '<em><b>Request</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Request</em>' reference.
	 * @see #setRequest(Request)
	 * @see org.sankofa.model.ModelPackage#getNeed_Request()
	 * @generated
	 */
	Request getRequest();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Need#getRequest <em>Request</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Request</em>' reference.
	 * @see #getRequest()
	 * @generated
	 */
	void setRequest(Request value);

	/**
	 * Returns the value of the '<em><b>Tasks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tasks</em>' attribute.
	 * @see #setTasks(Text)
	 * @see org.sankofa.model.ModelPackage#getNeed_Tasks()
	 * @generated
	 */
	Text getTasks();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Need#getTasks <em>Tasks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tasks</em>' attribute.
	 * @see #getTasks()
	 * @generated
	 */
	void setTasks(Text value);

	/**
	 * Returns the value of the '<em><b>Skills</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.SkillRequirement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Skills</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getNeed_Skills()
	 * @generated
	 */
	EList<SkillRequirement> getSkills();

	/**
	 * Returns the value of the '<em><b>Language Skills</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.LanguageSkill}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language Skills</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getNeed_LanguageSkills()
	 * @generated
	 */
	EList<LanguageSkill> getLanguageSkills();

	/**
	 * Returns the value of the '<em><b>Internship Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Internship Area</em>' reference.
	 * @see #setInternshipArea(Concept)
	 * @see org.sankofa.model.ModelPackage#getNeed_InternshipArea()
	 * @generated
	 */
	Concept getInternshipArea();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Need#getInternshipArea <em>Internship Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Internship Area</em>' reference.
	 * @see #getInternshipArea()
	 * @generated
	 */
	void setInternshipArea(Concept value);

	/**
	 * Returns the value of the '<em><b>Education Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Education Level</em>' reference.
	 * @see #setEducationLevel(Concept)
	 * @see org.sankofa.model.ModelPackage#getNeed_EducationLevel()
	 * @generated
	 */
	Concept getEducationLevel();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Need#getEducationLevel <em>Education Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Education Level</em>' reference.
	 * @see #getEducationLevel()
	 * @generated
	 */
	void setEducationLevel(Concept value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getNeed_Start()
	 * @generated
	 */
	PartialDate getStart();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Need#getStart <em>Start</em>}' attribute.
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
	 * @see org.sankofa.model.ModelPackage#getNeed_End()
	 * @generated
	 */
	PartialDate getEnd();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Need#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Weeks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weeks</em>' attribute.
	 * @see #setWeeks(Integer)
	 * @see org.sankofa.model.ModelPackage#getNeed_Weeks()
	 * @generated
	 */
	Integer getWeeks();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Need#getWeeks <em>Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weeks</em>' attribute.
	 * @see #getWeeks()
	 * @generated
	 */
	void setWeeks(Integer value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(Text)
	 * @see org.sankofa.model.ModelPackage#getNeed_Place()
	 * @generated
	 */
	Text getPlace();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Need#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(Text value);

	/**
	 * Returns the value of the '<em><b>Place Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place Area</em>' reference.
	 * @see #setPlaceArea(Concept)
	 * @see org.sankofa.model.ModelPackage#getNeed_PlaceArea()
	 * @generated
	 */
	Concept getPlaceArea();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Need#getPlaceArea <em>Place Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place Area</em>' reference.
	 * @see #getPlaceArea()
	 * @generated
	 */
	void setPlaceArea(Concept value);

	/**
	 * Returns the value of the '<em><b>Positions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Positions</em>' attribute.
	 * @see #setPositions(Integer)
	 * @see org.sankofa.model.ModelPackage#getNeed_Positions()
	 * @generated
	 */
	Integer getPositions();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Need#getPositions <em>Positions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Positions</em>' attribute.
	 * @see #getPositions()
	 * @generated
	 */
	void setPositions(Integer value);

	/**
	 * Returns the value of the '<em><b>Terms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Terms</em>' attribute.
	 * @see #setTerms(Text)
	 * @see org.sankofa.model.ModelPackage#getNeed_Terms()
	 * @generated
	 */
	Text getTerms();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Need#getTerms <em>Terms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Terms</em>' attribute.
	 * @see #getTerms()
	 * @generated
	 */
	void setTerms(Text value);

} // Need
