/**
 */
package org.sankofa.example;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.sankofa.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.sankofa.example.DiasporaFactory
 * @generated
 */
public interface DiasporaPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "example";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://sankofa.org/example/diaspora/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "diaspora";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DiasporaPackage eINSTANCE = org.sankofa.example.impl.DiasporaPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.sankofa.example.impl.FundImpl <em>Fund</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.example.impl.FundImpl
	 * @see org.sankofa.example.impl.DiasporaPackageImpl#getFund()
	 * @generated
	 */
	int FUND = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__TITLE = ModelPackage.RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__SUMMARY = ModelPackage.RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__AREAS = ModelPackage.RECORD__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__THEMES = ModelPackage.RECORD__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__LANGUAGE = ModelPackage.RECORD__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__SOURCES = ModelPackage.RECORD__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__AS_OF = ModelPackage.RECORD__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__LAST_CONFIRMED = ModelPackage.RECORD__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__KEEPER = ModelPackage.RECORD__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__CONFIDENTIALITY = ModelPackage.RECORD__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__NOTES = ModelPackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__ATTACHMENTS = ModelPackage.RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__FACTS = ModelPackage.RECORD__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__EXTENSIONS = ModelPackage.RECORD__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__PURPOSE = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Founded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__FOUNDED = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__STATUS = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Manager</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__MANAGER = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Grants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND__GRANTS = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Fund</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.sankofa.example.impl.GrantImpl <em>Grant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.example.impl.GrantImpl
	 * @see org.sankofa.example.impl.DiasporaPackageImpl#getGrant()
	 * @generated
	 */
	int GRANT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRANT__ID = ModelPackage.PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRANT__FACTS = ModelPackage.PART__FACTS;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRANT__DATE = ModelPackage.PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRANT__AMOUNT = ModelPackage.PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Recipient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRANT__RECIPIENT = ModelPackage.PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Grant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRANT_FEATURE_COUNT = ModelPackage.PART_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.sankofa.example.FundStatus <em>Fund Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.example.FundStatus
	 * @see org.sankofa.example.impl.DiasporaPackageImpl#getFundStatus()
	 * @generated
	 */
	int FUND_STATUS = 2;


	/**
	 * Returns the meta object for class '{@link org.sankofa.example.Fund <em>Fund</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fund</em>'.
	 * @see org.sankofa.example.Fund
	 * @generated
	 */
	EClass getFund();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.example.Fund#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.sankofa.example.Fund#getPurpose()
	 * @see #getFund()
	 * @generated
	 */
	EAttribute getFund_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.example.Fund#getFounded <em>Founded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Founded</em>'.
	 * @see org.sankofa.example.Fund#getFounded()
	 * @see #getFund()
	 * @generated
	 */
	EAttribute getFund_Founded();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.example.Fund#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.sankofa.example.Fund#getStatus()
	 * @see #getFund()
	 * @generated
	 */
	EAttribute getFund_Status();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.example.Fund#getManager <em>Manager</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Manager</em>'.
	 * @see org.sankofa.example.Fund#getManager()
	 * @see #getFund()
	 * @generated
	 */
	EReference getFund_Manager();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.example.Fund#getGrants <em>Grants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Grants</em>'.
	 * @see org.sankofa.example.Fund#getGrants()
	 * @see #getFund()
	 * @generated
	 */
	EReference getFund_Grants();

	/**
	 * Returns the meta object for class '{@link org.sankofa.example.Grant <em>Grant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grant</em>'.
	 * @see org.sankofa.example.Grant
	 * @generated
	 */
	EClass getGrant();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.example.Grant#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.sankofa.example.Grant#getDate()
	 * @see #getGrant()
	 * @generated
	 */
	EAttribute getGrant_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.example.Grant#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.sankofa.example.Grant#getAmount()
	 * @see #getGrant()
	 * @generated
	 */
	EAttribute getGrant_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.example.Grant#getRecipient <em>Recipient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recipient</em>'.
	 * @see org.sankofa.example.Grant#getRecipient()
	 * @see #getGrant()
	 * @generated
	 */
	EAttribute getGrant_Recipient();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.example.FundStatus <em>Fund Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fund Status</em>'.
	 * @see org.sankofa.example.FundStatus
	 * @generated
	 */
	EEnum getFundStatus();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	DiasporaFactory getDiasporaFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.sankofa.example.impl.FundImpl <em>Fund</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.example.impl.FundImpl
		 * @see org.sankofa.example.impl.DiasporaPackageImpl#getFund()
		 * @generated
		 */
		EClass FUND = eINSTANCE.getFund();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUND__PURPOSE = eINSTANCE.getFund_Purpose();

		/**
		 * The meta object literal for the '<em><b>Founded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUND__FOUNDED = eINSTANCE.getFund_Founded();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUND__STATUS = eINSTANCE.getFund_Status();

		/**
		 * The meta object literal for the '<em><b>Manager</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUND__MANAGER = eINSTANCE.getFund_Manager();

		/**
		 * The meta object literal for the '<em><b>Grants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUND__GRANTS = eINSTANCE.getFund_Grants();

		/**
		 * The meta object literal for the '{@link org.sankofa.example.impl.GrantImpl <em>Grant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.example.impl.GrantImpl
		 * @see org.sankofa.example.impl.DiasporaPackageImpl#getGrant()
		 * @generated
		 */
		EClass GRANT = eINSTANCE.getGrant();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRANT__DATE = eINSTANCE.getGrant_Date();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRANT__AMOUNT = eINSTANCE.getGrant_Amount();

		/**
		 * The meta object literal for the '<em><b>Recipient</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRANT__RECIPIENT = eINSTANCE.getGrant_Recipient();

		/**
		 * The meta object literal for the '{@link org.sankofa.example.FundStatus <em>Fund Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.example.FundStatus
		 * @see org.sankofa.example.impl.DiasporaPackageImpl#getFundStatus()
		 * @generated
		 */
		EEnum FUND_STATUS = eINSTANCE.getFundStatus();

	}

} //DiasporaPackage
