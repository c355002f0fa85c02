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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sankofa.model.Alias;
import org.sankofa.model.Concept;
import org.sankofa.model.Mapping;
import org.sankofa.model.ModelPackage;

import org.sankofa.model.date.PartialDate;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Concept</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.ConceptImpl#getNotation <em>Notation</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConceptImpl#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConceptImpl#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConceptImpl#getScopeNote <em>Scope Note</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConceptImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConceptImpl#getBroader <em>Broader</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConceptImpl#getRelated <em>Related</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConceptImpl#getMappings <em>Mappings</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConceptImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConceptImpl#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link org.sankofa.model.impl.ConceptImpl#getCodes <em>Codes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConceptImpl extends PartImpl implements Concept {
	/**
	 * The default value of the '{@link #getNotation() <em>Notation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotation()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotation() <em>Notation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotation()
	 * @generated
	 * @ordered
	 */
	protected String notation = NOTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabels() <em>Labels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabels()
	 * @generated
	 * @ordered
	 */
	protected static final Text LABELS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabels() <em>Labels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabels()
	 * @generated
	 * @ordered
	 */
	protected Text labels = LABELS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected static final Text DEFINITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected Text definition = DEFINITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getScopeNote() <em>Scope Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScopeNote()
	 * @generated
	 * @ordered
	 */
	protected static final Text SCOPE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScopeNote() <em>Scope Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScopeNote()
	 * @generated
	 * @ordered
	 */
	protected Text scopeNote = SCOPE_NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<Alias> aliases;

	/**
	 * The cached value of the '{@link #getBroader() <em>Broader</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBroader()
	 * @generated
	 * @ordered
	 */
	protected EList<Concept> broader;

	/**
	 * The cached value of the '{@link #getRelated() <em>Related</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelated()
	 * @generated
	 * @ordered
	 */
	protected EList<Concept> related;

	/**
	 * The cached value of the '{@link #getMappings() <em>Mappings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMappings()
	 * @generated
	 * @ordered
	 */
	protected EList<Mapping> mappings;

	/**
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected PartialDate validFrom = VALID_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate VALID_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected PartialDate validTo = VALID_TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> codes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConceptImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CONCEPT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotation() {
		return notation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotation(String newNotation) {
		String oldNotation = notation;
		notation = newNotation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONCEPT__NOTATION, oldNotation, notation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getLabels() {
		return labels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabels(Text newLabels) {
		Text oldLabels = labels;
		labels = newLabels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONCEPT__LABELS, oldLabels, labels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getDefinition() {
		return definition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefinition(Text newDefinition) {
		Text oldDefinition = definition;
		definition = newDefinition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONCEPT__DEFINITION, oldDefinition, definition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getScopeNote() {
		return scopeNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScopeNote(Text newScopeNote) {
		Text oldScopeNote = scopeNote;
		scopeNote = newScopeNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONCEPT__SCOPE_NOTE, oldScopeNote, scopeNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Alias> getAliases() {
		if (aliases == null) {
			aliases = new EObjectContainmentEList<Alias>(Alias.class, this, ModelPackage.CONCEPT__ALIASES);
		}
		return aliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getBroader() {
		if (broader == null) {
			broader = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.CONCEPT__BROADER);
		}
		return broader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getRelated() {
		if (related == null) {
			related = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.CONCEPT__RELATED);
		}
		return related;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Mapping> getMappings() {
		if (mappings == null) {
			mappings = new EObjectContainmentEList<Mapping>(Mapping.class, this, ModelPackage.CONCEPT__MAPPINGS);
		}
		return mappings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getValidFrom() {
		return validFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(PartialDate newValidFrom) {
		PartialDate oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONCEPT__VALID_FROM, oldValidFrom, validFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getValidTo() {
		return validTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidTo(PartialDate newValidTo) {
		PartialDate oldValidTo = validTo;
		validTo = newValidTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONCEPT__VALID_TO, oldValidTo, validTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCodes() {
		if (codes == null) {
			codes = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.CONCEPT__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CONCEPT__ALIASES:
				return ((InternalEList<?>)getAliases()).basicRemove(otherEnd, msgs);
			case ModelPackage.CONCEPT__MAPPINGS:
				return ((InternalEList<?>)getMappings()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.CONCEPT__NOTATION:
				return getNotation();
			case ModelPackage.CONCEPT__LABELS:
				return getLabels();
			case ModelPackage.CONCEPT__DEFINITION:
				return getDefinition();
			case ModelPackage.CONCEPT__SCOPE_NOTE:
				return getScopeNote();
			case ModelPackage.CONCEPT__ALIASES:
				return getAliases();
			case ModelPackage.CONCEPT__BROADER:
				return getBroader();
			case ModelPackage.CONCEPT__RELATED:
				return getRelated();
			case ModelPackage.CONCEPT__MAPPINGS:
				return getMappings();
			case ModelPackage.CONCEPT__VALID_FROM:
				return getValidFrom();
			case ModelPackage.CONCEPT__VALID_TO:
				return getValidTo();
			case ModelPackage.CONCEPT__CODES:
				return getCodes();
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
			case ModelPackage.CONCEPT__NOTATION:
				setNotation((String)newValue);
				return;
			case ModelPackage.CONCEPT__LABELS:
				setLabels((Text)newValue);
				return;
			case ModelPackage.CONCEPT__DEFINITION:
				setDefinition((Text)newValue);
				return;
			case ModelPackage.CONCEPT__SCOPE_NOTE:
				setScopeNote((Text)newValue);
				return;
			case ModelPackage.CONCEPT__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends Alias>)newValue);
				return;
			case ModelPackage.CONCEPT__BROADER:
				getBroader().clear();
				getBroader().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.CONCEPT__RELATED:
				getRelated().clear();
				getRelated().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.CONCEPT__MAPPINGS:
				getMappings().clear();
				getMappings().addAll((Collection<? extends Mapping>)newValue);
				return;
			case ModelPackage.CONCEPT__VALID_FROM:
				setValidFrom((PartialDate)newValue);
				return;
			case ModelPackage.CONCEPT__VALID_TO:
				setValidTo((PartialDate)newValue);
				return;
			case ModelPackage.CONCEPT__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.CONCEPT__NOTATION:
				setNotation(NOTATION_EDEFAULT);
				return;
			case ModelPackage.CONCEPT__LABELS:
				setLabels(LABELS_EDEFAULT);
				return;
			case ModelPackage.CONCEPT__DEFINITION:
				setDefinition(DEFINITION_EDEFAULT);
				return;
			case ModelPackage.CONCEPT__SCOPE_NOTE:
				setScopeNote(SCOPE_NOTE_EDEFAULT);
				return;
			case ModelPackage.CONCEPT__ALIASES:
				getAliases().clear();
				return;
			case ModelPackage.CONCEPT__BROADER:
				getBroader().clear();
				return;
			case ModelPackage.CONCEPT__RELATED:
				getRelated().clear();
				return;
			case ModelPackage.CONCEPT__MAPPINGS:
				getMappings().clear();
				return;
			case ModelPackage.CONCEPT__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case ModelPackage.CONCEPT__VALID_TO:
				setValidTo(VALID_TO_EDEFAULT);
				return;
			case ModelPackage.CONCEPT__CODES:
				getCodes().clear();
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
			case ModelPackage.CONCEPT__NOTATION:
				return NOTATION_EDEFAULT == null ? notation != null : !NOTATION_EDEFAULT.equals(notation);
			case ModelPackage.CONCEPT__LABELS:
				return LABELS_EDEFAULT == null ? labels != null : !LABELS_EDEFAULT.equals(labels);
			case ModelPackage.CONCEPT__DEFINITION:
				return DEFINITION_EDEFAULT == null ? definition != null : !DEFINITION_EDEFAULT.equals(definition);
			case ModelPackage.CONCEPT__SCOPE_NOTE:
				return SCOPE_NOTE_EDEFAULT == null ? scopeNote != null : !SCOPE_NOTE_EDEFAULT.equals(scopeNote);
			case ModelPackage.CONCEPT__ALIASES:
				return aliases != null && !aliases.isEmpty();
			case ModelPackage.CONCEPT__BROADER:
				return broader != null && !broader.isEmpty();
			case ModelPackage.CONCEPT__RELATED:
				return related != null && !related.isEmpty();
			case ModelPackage.CONCEPT__MAPPINGS:
				return mappings != null && !mappings.isEmpty();
			case ModelPackage.CONCEPT__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case ModelPackage.CONCEPT__VALID_TO:
				return VALID_TO_EDEFAULT == null ? validTo != null : !VALID_TO_EDEFAULT.equals(validTo);
			case ModelPackage.CONCEPT__CODES:
				return codes != null && !codes.isEmpty();
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
		result.append(" (notation: ");
		result.append(notation);
		result.append(", labels: ");
		result.append(labels);
		result.append(", definition: ");
		result.append(definition);
		result.append(", scopeNote: ");
		result.append(scopeNote);
		result.append(", validFrom: ");
		result.append(validFrom);
		result.append(", validTo: ");
		result.append(validTo);
		result.append(", codes: ");
		result.append(codes);
		result.append(')');
		return result.toString();
	}

} //ConceptImpl
