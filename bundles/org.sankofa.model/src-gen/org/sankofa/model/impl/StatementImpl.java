/**
 */
package org.sankofa.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.sankofa.model.Concept;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Statement;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Statement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.StatementImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sankofa.model.impl.StatementImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.sankofa.model.impl.StatementImpl#getPage <em>Page</em>}</li>
 *   <li>{@link org.sankofa.model.impl.StatementImpl#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.sankofa.model.impl.StatementImpl#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.sankofa.model.impl.StatementImpl#getThemes <em>Themes</em>}</li>
 *   <li>{@link org.sankofa.model.impl.StatementImpl#getRelated <em>Related</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class StatementImpl extends PartImpl implements Statement {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final Text TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected Text text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPage() <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPage()
	 * @generated
	 * @ordered
	 */
	protected static final String PAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPage() <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPage()
	 * @generated
	 * @ordered
	 */
	protected String page = PAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected static final String QUOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected String quote = QUOTE_EDEFAULT;

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
	 * The cached value of the '{@link #getRelated() <em>Related</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelated()
	 * @generated
	 * @ordered
	 */
	protected EList<org.sankofa.model.Record> related;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StatementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.STATEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STATEMENT__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(Text newText) {
		Text oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STATEMENT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPage() {
		return page;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPage(String newPage) {
		String oldPage = page;
		page = newPage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STATEMENT__PAGE, oldPage, page));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuote() {
		return quote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuote(String newQuote) {
		String oldQuote = quote;
		quote = newQuote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STATEMENT__QUOTE, oldQuote, quote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getAreas() {
		if (areas == null) {
			areas = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.STATEMENT__AREAS);
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
			themes = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.STATEMENT__THEMES);
		}
		return themes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<org.sankofa.model.Record> getRelated() {
		if (related == null) {
			related = new EObjectResolvingEList<org.sankofa.model.Record>(org.sankofa.model.Record.class, this, ModelPackage.STATEMENT__RELATED);
		}
		return related;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.STATEMENT__NUMBER:
				return getNumber();
			case ModelPackage.STATEMENT__TEXT:
				return getText();
			case ModelPackage.STATEMENT__PAGE:
				return getPage();
			case ModelPackage.STATEMENT__QUOTE:
				return getQuote();
			case ModelPackage.STATEMENT__AREAS:
				return getAreas();
			case ModelPackage.STATEMENT__THEMES:
				return getThemes();
			case ModelPackage.STATEMENT__RELATED:
				return getRelated();
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
			case ModelPackage.STATEMENT__NUMBER:
				setNumber((String)newValue);
				return;
			case ModelPackage.STATEMENT__TEXT:
				setText((Text)newValue);
				return;
			case ModelPackage.STATEMENT__PAGE:
				setPage((String)newValue);
				return;
			case ModelPackage.STATEMENT__QUOTE:
				setQuote((String)newValue);
				return;
			case ModelPackage.STATEMENT__AREAS:
				getAreas().clear();
				getAreas().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.STATEMENT__THEMES:
				getThemes().clear();
				getThemes().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.STATEMENT__RELATED:
				getRelated().clear();
				getRelated().addAll((Collection<? extends org.sankofa.model.Record>)newValue);
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
			case ModelPackage.STATEMENT__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.STATEMENT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ModelPackage.STATEMENT__PAGE:
				setPage(PAGE_EDEFAULT);
				return;
			case ModelPackage.STATEMENT__QUOTE:
				setQuote(QUOTE_EDEFAULT);
				return;
			case ModelPackage.STATEMENT__AREAS:
				getAreas().clear();
				return;
			case ModelPackage.STATEMENT__THEMES:
				getThemes().clear();
				return;
			case ModelPackage.STATEMENT__RELATED:
				getRelated().clear();
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
			case ModelPackage.STATEMENT__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ModelPackage.STATEMENT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ModelPackage.STATEMENT__PAGE:
				return PAGE_EDEFAULT == null ? page != null : !PAGE_EDEFAULT.equals(page);
			case ModelPackage.STATEMENT__QUOTE:
				return QUOTE_EDEFAULT == null ? quote != null : !QUOTE_EDEFAULT.equals(quote);
			case ModelPackage.STATEMENT__AREAS:
				return areas != null && !areas.isEmpty();
			case ModelPackage.STATEMENT__THEMES:
				return themes != null && !themes.isEmpty();
			case ModelPackage.STATEMENT__RELATED:
				return related != null && !related.isEmpty();
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
		result.append(" (number: ");
		result.append(number);
		result.append(", text: ");
		result.append(text);
		result.append(", page: ");
		result.append(page);
		result.append(", quote: ");
		result.append(quote);
		result.append(')');
		return result.toString();
	}

} //StatementImpl
