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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sankofa.model.Agent;
import org.sankofa.model.Attachment;
import org.sankofa.model.Concept;
import org.sankofa.model.Confidentiality;
import org.sankofa.model.Extension;
import org.sankofa.model.Fact;
import org.sankofa.model.ModelPackage;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.RecordImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RecordImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RecordImpl#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RecordImpl#getThemes <em>Themes</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RecordImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RecordImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RecordImpl#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RecordImpl#getLastConfirmed <em>Last Confirmed</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RecordImpl#getKeeper <em>Keeper</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RecordImpl#getConfidentiality <em>Confidentiality</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RecordImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RecordImpl#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RecordImpl#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.sankofa.model.impl.RecordImpl#getExtensions <em>Extensions</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class RecordImpl extends IdentifiedImpl implements org.sankofa.model.Record {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final Text TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected Text title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final Text SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected Text summary = SUMMARY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAreas() <em>Areas</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAreas()
	 * @generated
	 * @ordered
	 */
	protected EList<Concept> areas;

	/**
	 * The cached value of the '{@link #getThemes() <em>Themes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThemes()
	 * @generated
	 * @ordered
	 */
	protected EList<Concept> themes;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<org.sankofa.model.Record> sources;

	/**
	 * The default value of the '{@link #getAsOf() <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsOf()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate AS_OF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAsOf() <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsOf()
	 * @generated
	 * @ordered
	 */
	protected PartialDate asOf = AS_OF_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastConfirmed() <em>Last Confirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastConfirmed()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate LAST_CONFIRMED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastConfirmed() <em>Last Confirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastConfirmed()
	 * @generated
	 * @ordered
	 */
	protected PartialDate lastConfirmed = LAST_CONFIRMED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKeeper() <em>Keeper</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeeper()
	 * @generated
	 * @ordered
	 */
	protected Agent keeper;

	/**
	 * The default value of the '{@link #getConfidentiality() <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidentiality()
	 * @generated
	 * @ordered
	 */
	protected static final Confidentiality CONFIDENTIALITY_EDEFAULT = Confidentiality.SPACE_DEFAULT;

	/**
	 * The cached value of the '{@link #getConfidentiality() <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidentiality()
	 * @generated
	 * @ordered
	 */
	protected Confidentiality confidentiality = CONFIDENTIALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final Text NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected Text notes = NOTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttachments()
	 * @generated
	 * @ordered
	 */
	protected EList<Attachment> attachments;

	/**
	 * The cached value of the '{@link #getFacts() <em>Facts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Fact> facts;

	/**
	 * The cached value of the '{@link #getExtensions() <em>Extensions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtensions()
	 * @generated
	 * @ordered
	 */
	protected EList<Extension> extensions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.RECORD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(Text newTitle) {
		Text oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(Text newSummary) {
		Text oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getAreas() {
		if (areas == null) {
			areas = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.RECORD__AREAS);
		}
		return areas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getThemes() {
		if (themes == null) {
			themes = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.RECORD__THEMES);
		}
		return themes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<org.sankofa.model.Record> getSources() {
		if (sources == null) {
			sources = new EObjectResolvingEList<org.sankofa.model.Record>(org.sankofa.model.Record.class, this, ModelPackage.RECORD__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getAsOf() {
		return asOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsOf(PartialDate newAsOf) {
		PartialDate oldAsOf = asOf;
		asOf = newAsOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD__AS_OF, oldAsOf, asOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getLastConfirmed() {
		return lastConfirmed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastConfirmed(PartialDate newLastConfirmed) {
		PartialDate oldLastConfirmed = lastConfirmed;
		lastConfirmed = newLastConfirmed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD__LAST_CONFIRMED, oldLastConfirmed, lastConfirmed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agent getKeeper() {
		if (keeper != null && keeper.eIsProxy()) {
			InternalEObject oldKeeper = (InternalEObject)keeper;
			keeper = (Agent)eResolveProxy(oldKeeper);
			if (keeper != oldKeeper) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.RECORD__KEEPER, oldKeeper, keeper));
			}
		}
		return keeper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Agent basicGetKeeper() {
		return keeper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeeper(Agent newKeeper) {
		Agent oldKeeper = keeper;
		keeper = newKeeper;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD__KEEPER, oldKeeper, keeper));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Confidentiality getConfidentiality() {
		return confidentiality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidentiality(Confidentiality newConfidentiality) {
		Confidentiality oldConfidentiality = confidentiality;
		confidentiality = newConfidentiality == null ? CONFIDENTIALITY_EDEFAULT : newConfidentiality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD__CONFIDENTIALITY, oldConfidentiality, confidentiality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(Text newNotes) {
		Text oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attachment> getAttachments() {
		if (attachments == null) {
			attachments = new EObjectContainmentEList<Attachment>(Attachment.class, this, ModelPackage.RECORD__ATTACHMENTS);
		}
		return attachments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Fact> getFacts() {
		if (facts == null) {
			facts = new EObjectContainmentEList<Fact>(Fact.class, this, ModelPackage.RECORD__FACTS);
		}
		return facts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Extension> getExtensions() {
		if (extensions == null) {
			extensions = new EObjectContainmentEList<Extension>(Extension.class, this, ModelPackage.RECORD__EXTENSIONS);
		}
		return extensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.RECORD__ATTACHMENTS:
				return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
			case ModelPackage.RECORD__FACTS:
				return ((InternalEList<?>)getFacts()).basicRemove(otherEnd, msgs);
			case ModelPackage.RECORD__EXTENSIONS:
				return ((InternalEList<?>)getExtensions()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.RECORD__TITLE:
				return getTitle();
			case ModelPackage.RECORD__SUMMARY:
				return getSummary();
			case ModelPackage.RECORD__AREAS:
				return getAreas();
			case ModelPackage.RECORD__THEMES:
				return getThemes();
			case ModelPackage.RECORD__LANGUAGE:
				return getLanguage();
			case ModelPackage.RECORD__SOURCES:
				return getSources();
			case ModelPackage.RECORD__AS_OF:
				return getAsOf();
			case ModelPackage.RECORD__LAST_CONFIRMED:
				return getLastConfirmed();
			case ModelPackage.RECORD__KEEPER:
				if (resolve) return getKeeper();
				return basicGetKeeper();
			case ModelPackage.RECORD__CONFIDENTIALITY:
				return getConfidentiality();
			case ModelPackage.RECORD__NOTES:
				return getNotes();
			case ModelPackage.RECORD__ATTACHMENTS:
				return getAttachments();
			case ModelPackage.RECORD__FACTS:
				return getFacts();
			case ModelPackage.RECORD__EXTENSIONS:
				return getExtensions();
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
			case ModelPackage.RECORD__TITLE:
				setTitle((Text)newValue);
				return;
			case ModelPackage.RECORD__SUMMARY:
				setSummary((Text)newValue);
				return;
			case ModelPackage.RECORD__AREAS:
				getAreas().clear();
				getAreas().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.RECORD__THEMES:
				getThemes().clear();
				getThemes().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.RECORD__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ModelPackage.RECORD__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends org.sankofa.model.Record>)newValue);
				return;
			case ModelPackage.RECORD__AS_OF:
				setAsOf((PartialDate)newValue);
				return;
			case ModelPackage.RECORD__LAST_CONFIRMED:
				setLastConfirmed((PartialDate)newValue);
				return;
			case ModelPackage.RECORD__KEEPER:
				setKeeper((Agent)newValue);
				return;
			case ModelPackage.RECORD__CONFIDENTIALITY:
				setConfidentiality((Confidentiality)newValue);
				return;
			case ModelPackage.RECORD__NOTES:
				setNotes((Text)newValue);
				return;
			case ModelPackage.RECORD__ATTACHMENTS:
				getAttachments().clear();
				getAttachments().addAll((Collection<? extends Attachment>)newValue);
				return;
			case ModelPackage.RECORD__FACTS:
				getFacts().clear();
				getFacts().addAll((Collection<? extends Fact>)newValue);
				return;
			case ModelPackage.RECORD__EXTENSIONS:
				getExtensions().clear();
				getExtensions().addAll((Collection<? extends Extension>)newValue);
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
			case ModelPackage.RECORD__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.RECORD__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case ModelPackage.RECORD__AREAS:
				getAreas().clear();
				return;
			case ModelPackage.RECORD__THEMES:
				getThemes().clear();
				return;
			case ModelPackage.RECORD__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ModelPackage.RECORD__SOURCES:
				getSources().clear();
				return;
			case ModelPackage.RECORD__AS_OF:
				setAsOf(AS_OF_EDEFAULT);
				return;
			case ModelPackage.RECORD__LAST_CONFIRMED:
				setLastConfirmed(LAST_CONFIRMED_EDEFAULT);
				return;
			case ModelPackage.RECORD__KEEPER:
				setKeeper((Agent)null);
				return;
			case ModelPackage.RECORD__CONFIDENTIALITY:
				setConfidentiality(CONFIDENTIALITY_EDEFAULT);
				return;
			case ModelPackage.RECORD__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case ModelPackage.RECORD__ATTACHMENTS:
				getAttachments().clear();
				return;
			case ModelPackage.RECORD__FACTS:
				getFacts().clear();
				return;
			case ModelPackage.RECORD__EXTENSIONS:
				getExtensions().clear();
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
			case ModelPackage.RECORD__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.RECORD__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case ModelPackage.RECORD__AREAS:
				return areas != null && !areas.isEmpty();
			case ModelPackage.RECORD__THEMES:
				return themes != null && !themes.isEmpty();
			case ModelPackage.RECORD__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ModelPackage.RECORD__SOURCES:
				return sources != null && !sources.isEmpty();
			case ModelPackage.RECORD__AS_OF:
				return AS_OF_EDEFAULT == null ? asOf != null : !AS_OF_EDEFAULT.equals(asOf);
			case ModelPackage.RECORD__LAST_CONFIRMED:
				return LAST_CONFIRMED_EDEFAULT == null ? lastConfirmed != null : !LAST_CONFIRMED_EDEFAULT.equals(lastConfirmed);
			case ModelPackage.RECORD__KEEPER:
				return keeper != null;
			case ModelPackage.RECORD__CONFIDENTIALITY:
				return confidentiality != CONFIDENTIALITY_EDEFAULT;
			case ModelPackage.RECORD__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case ModelPackage.RECORD__ATTACHMENTS:
				return attachments != null && !attachments.isEmpty();
			case ModelPackage.RECORD__FACTS:
				return facts != null && !facts.isEmpty();
			case ModelPackage.RECORD__EXTENSIONS:
				return extensions != null && !extensions.isEmpty();
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
		result.append(" (title: ");
		result.append(title);
		result.append(", summary: ");
		result.append(summary);
		result.append(", language: ");
		result.append(language);
		result.append(", asOf: ");
		result.append(asOf);
		result.append(", lastConfirmed: ");
		result.append(lastConfirmed);
		result.append(", confidentiality: ");
		result.append(confidentiality);
		result.append(", notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //RecordImpl
