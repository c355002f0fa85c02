/**
 */
package org.sankofa.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.sankofa.model.Candidate;
import org.sankofa.model.Concept;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Programme;

import org.sankofa.model.text.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Candidate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sankofa.model.impl.CandidateImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.sankofa.model.impl.CandidateImpl#getField <em>Field</em>}</li>
 *   <li>{@link org.sankofa.model.impl.CandidateImpl#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.sankofa.model.impl.CandidateImpl#getInternshipAreas <em>Internship Areas</em>}</li>
 *   <li>{@link org.sankofa.model.impl.CandidateImpl#getMotivation <em>Motivation</em>}</li>
 *   <li>{@link org.sankofa.model.impl.CandidateImpl#getSchemes <em>Schemes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CandidateImpl extends RosterPersonImpl implements Candidate {
	/**
	 * The default value of the '{@link #getSchool() <em>School</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchool()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHOOL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSchool() <em>School</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchool()
	 * @generated
	 * @ordered
	 */
	protected String school = SCHOOL_EDEFAULT;

	/**
	 * The default value of the '{@link #getField() <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getField()
	 * @generated
	 * @ordered
	 */
	protected static final Text FIELD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getField() <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getField()
	 * @generated
	 * @ordered
	 */
	protected Text field = FIELD_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected static final String GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected String grade = GRADE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInternshipAreas() <em>Internship Areas</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternshipAreas()
	 * @generated
	 * @ordered
	 */
	protected EList<Concept> internshipAreas;

	/**
	 * The default value of the '{@link #getMotivation() <em>Motivation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMotivation()
	 * @generated
	 * @ordered
	 */
	protected static final Text MOTIVATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMotivation() <em>Motivation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMotivation()
	 * @generated
	 * @ordered
	 */
	protected Text motivation = MOTIVATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSchemes() <em>Schemes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemes()
	 * @generated
	 * @ordered
	 */
	protected EList<Programme> schemes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CandidateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CANDIDATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSchool() {
		return school;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchool(String newSchool) {
		String oldSchool = school;
		school = newSchool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CANDIDATE__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getField() {
		return field;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setField(Text newField) {
		Text oldField = field;
		field = newField;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CANDIDATE__FIELD, oldField, field));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrade() {
		return grade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrade(String newGrade) {
		String oldGrade = grade;
		grade = newGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CANDIDATE__GRADE, oldGrade, grade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getInternshipAreas() {
		if (internshipAreas == null) {
			internshipAreas = new EObjectResolvingEList<Concept>(Concept.class, this, ModelPackage.CANDIDATE__INTERNSHIP_AREAS);
		}
		return internshipAreas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getMotivation() {
		return motivation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMotivation(Text newMotivation) {
		Text oldMotivation = motivation;
		motivation = newMotivation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CANDIDATE__MOTIVATION, oldMotivation, motivation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Programme> getSchemes() {
		if (schemes == null) {
			schemes = new EObjectResolvingEList<Programme>(Programme.class, this, ModelPackage.CANDIDATE__SCHEMES);
		}
		return schemes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CANDIDATE__SCHOOL:
				return getSchool();
			case ModelPackage.CANDIDATE__FIELD:
				return getField();
			case ModelPackage.CANDIDATE__GRADE:
				return getGrade();
			case ModelPackage.CANDIDATE__INTERNSHIP_AREAS:
				return getInternshipAreas();
			case ModelPackage.CANDIDATE__MOTIVATION:
				return getMotivation();
			case ModelPackage.CANDIDATE__SCHEMES:
				return getSchemes();
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
			case ModelPackage.CANDIDATE__SCHOOL:
				setSchool((String)newValue);
				return;
			case ModelPackage.CANDIDATE__FIELD:
				setField((Text)newValue);
				return;
			case ModelPackage.CANDIDATE__GRADE:
				setGrade((String)newValue);
				return;
			case ModelPackage.CANDIDATE__INTERNSHIP_AREAS:
				getInternshipAreas().clear();
				getInternshipAreas().addAll((Collection<? extends Concept>)newValue);
				return;
			case ModelPackage.CANDIDATE__MOTIVATION:
				setMotivation((Text)newValue);
				return;
			case ModelPackage.CANDIDATE__SCHEMES:
				getSchemes().clear();
				getSchemes().addAll((Collection<? extends Programme>)newValue);
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
			case ModelPackage.CANDIDATE__SCHOOL:
				setSchool(SCHOOL_EDEFAULT);
				return;
			case ModelPackage.CANDIDATE__FIELD:
				setField(FIELD_EDEFAULT);
				return;
			case ModelPackage.CANDIDATE__GRADE:
				setGrade(GRADE_EDEFAULT);
				return;
			case ModelPackage.CANDIDATE__INTERNSHIP_AREAS:
				getInternshipAreas().clear();
				return;
			case ModelPackage.CANDIDATE__MOTIVATION:
				setMotivation(MOTIVATION_EDEFAULT);
				return;
			case ModelPackage.CANDIDATE__SCHEMES:
				getSchemes().clear();
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
			case ModelPackage.CANDIDATE__SCHOOL:
				return SCHOOL_EDEFAULT == null ? school != null : !SCHOOL_EDEFAULT.equals(school);
			case ModelPackage.CANDIDATE__FIELD:
				return FIELD_EDEFAULT == null ? field != null : !FIELD_EDEFAULT.equals(field);
			case ModelPackage.CANDIDATE__GRADE:
				return GRADE_EDEFAULT == null ? grade != null : !GRADE_EDEFAULT.equals(grade);
			case ModelPackage.CANDIDATE__INTERNSHIP_AREAS:
				return internshipAreas != null && !internshipAreas.isEmpty();
			case ModelPackage.CANDIDATE__MOTIVATION:
				return MOTIVATION_EDEFAULT == null ? motivation != null : !MOTIVATION_EDEFAULT.equals(motivation);
			case ModelPackage.CANDIDATE__SCHEMES:
				return schemes != null && !schemes.isEmpty();
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
		result.append(" (school: ");
		result.append(school);
		result.append(", field: ");
		result.append(field);
		result.append(", grade: ");
		result.append(grade);
		result.append(", motivation: ");
		result.append(motivation);
		result.append(')');
		return result.toString();
	}

} //CandidateImpl
