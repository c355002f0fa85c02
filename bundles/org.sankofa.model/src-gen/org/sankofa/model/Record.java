/**
 */
package org.sankofa.model;

import org.eclipse.emf.common.util.EList;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.Record#getTitle <em>Title</em>}</li>
 *   <li>{@link org.sankofa.model.Record#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.sankofa.model.Record#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.sankofa.model.Record#getThemes <em>Themes</em>}</li>
 *   <li>{@link org.sankofa.model.Record#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.sankofa.model.Record#getSources <em>Sources</em>}</li>
 *   <li>{@link org.sankofa.model.Record#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.sankofa.model.Record#getLastConfirmed <em>Last Confirmed</em>}</li>
 *   <li>{@link org.sankofa.model.Record#getKeeper <em>Keeper</em>}</li>
 *   <li>{@link org.sankofa.model.Record#getConfidentiality <em>Confidentiality</em>}</li>
 *   <li>{@link org.sankofa.model.Record#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.sankofa.model.Record#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.sankofa.model.Record#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.sankofa.model.Record#getExtensions <em>Extensions</em>}</li>
 * </ul>
 *
 * @see org.sankofa.model.ModelPackage#getRecord()
 * @generated
 */
public interface Record extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(Text)
	 * @see org.sankofa.model.ModelPackage#getRecord_Title()
	 * @generated
	 */
	Text getTitle();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Record#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(Text value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(Text)
	 * @see org.sankofa.model.ModelPackage#getRecord_Summary()
	 * @generated
	 */
	Text getSummary();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Record#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(Text value);

	/**
	 * Returns the value of the '<em><b>Areas</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Areas</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getRecord_Areas()
	 * @generated
	 */
	EList<Concept> getAreas();

	/**
	 * Returns the value of the '<em><b>Themes</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Themes</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getRecord_Themes()
	 * @generated
	 */
	EList<Concept> getThemes();

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.sankofa.model.ModelPackage#getRecord_Language()
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Record#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' reference list.
	 * The list contents are of type {@link org.sankofa.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sources</em>' reference list.
	 * @see org.sankofa.model.ModelPackage#getRecord_Sources()
	 * @generated
	 */
	EList<Record> getSources();

	/**
	 * Returns the value of the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>As Of</em>' attribute.
	 * @see #setAsOf(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getRecord_AsOf()
	 * @generated
	 */
	PartialDate getAsOf();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Record#getAsOf <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Of</em>' attribute.
	 * @see #getAsOf()
	 * @generated
	 */
	void setAsOf(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Confirmed</em>' attribute.
	 * @see #setLastConfirmed(PartialDate)
	 * @see org.sankofa.model.ModelPackage#getRecord_LastConfirmed()
	 * @generated
	 */
	PartialDate getLastConfirmed();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Record#getLastConfirmed <em>Last Confirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Confirmed</em>' attribute.
	 * @see #getLastConfirmed()
	 * @generated
	 */
	void setLastConfirmed(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Keeper</em>' reference.
	 * @see #setKeeper(Agent)
	 * @see org.sankofa.model.ModelPackage#getRecord_Keeper()
	 * @generated
	 */
	Agent getKeeper();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Record#getKeeper <em>Keeper</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keeper</em>' reference.
	 * @see #getKeeper()
	 * @generated
	 */
	void setKeeper(Agent value);

	/**
	 * Returns the value of the '<em><b>Confidentiality</b></em>' attribute.
	 * The default value is <code>"spaceDefault"</code>.
	 * The literals are from the enumeration {@link org.sankofa.model.Confidentiality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Confidentiality</em>' attribute.
	 * @see org.sankofa.model.Confidentiality
	 * @see #setConfidentiality(Confidentiality)
	 * @see org.sankofa.model.ModelPackage#getRecord_Confidentiality()
	 * @generated
	 */
	Confidentiality getConfidentiality();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Record#getConfidentiality <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidentiality</em>' attribute.
	 * @see org.sankofa.model.Confidentiality
	 * @see #getConfidentiality()
	 * @generated
	 */
	void setConfidentiality(Confidentiality value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(Text)
	 * @see org.sankofa.model.ModelPackage#getRecord_Notes()
	 * @generated
	 */
	Text getNotes();

	/**
	 * Sets the value of the '{@link org.sankofa.model.Record#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(Text value);

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attachments</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getRecord_Attachments()
	 * @generated
	 */
	EList<Attachment> getAttachments();

	/**
	 * Returns the value of the '<em><b>Facts</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Facts</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getRecord_Facts()
	 * @generated
	 */
	EList<Fact> getFacts();

	/**
	 * Returns the value of the '<em><b>Extensions</b></em>' containment reference list.
	 * The list contents are of type {@link org.sankofa.model.Extension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Extensions</em>' containment reference list.
	 * @see org.sankofa.model.ModelPackage#getRecord_Extensions()
	 * @generated
	 */
	EList<Extension> getExtensions();

} // Record
