/**
 */
package org.sankofa.example.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.sankofa.example.DiasporaFactory;
import org.sankofa.example.DiasporaPackage;
import org.sankofa.example.Fund;
import org.sankofa.example.FundStatus;
import org.sankofa.example.Grant;

import org.sankofa.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class DiasporaPackageImpl extends EPackageImpl implements DiasporaPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fundEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass grantEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fundStatusEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.sankofa.example.DiasporaPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private DiasporaPackageImpl() {
		super(eNS_URI, DiasporaFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link DiasporaPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static DiasporaPackage init() {
		if (isInited) return (DiasporaPackage)EPackage.Registry.INSTANCE.getEPackage(DiasporaPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredDiasporaPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		DiasporaPackageImpl theDiasporaPackage = registeredDiasporaPackage instanceof DiasporaPackageImpl ? (DiasporaPackageImpl)registeredDiasporaPackage : new DiasporaPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theDiasporaPackage.createPackageContents();

		// Initialize created meta-data
		theDiasporaPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theDiasporaPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(DiasporaPackage.eNS_URI, theDiasporaPackage);
		return theDiasporaPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFund() {
		return fundEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFund_Purpose() {
		return (EAttribute)fundEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFund_Founded() {
		return (EAttribute)fundEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFund_Status() {
		return (EAttribute)fundEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFund_Manager() {
		return (EReference)fundEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFund_Grants() {
		return (EReference)fundEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGrant() {
		return grantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGrant_Date() {
		return (EAttribute)grantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGrant_Amount() {
		return (EAttribute)grantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGrant_Recipient() {
		return (EAttribute)grantEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFundStatus() {
		return fundStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiasporaFactory getDiasporaFactory() {
		return (DiasporaFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		fundEClass = createEClass(FUND);
		createEAttribute(fundEClass, FUND__PURPOSE);
		createEAttribute(fundEClass, FUND__FOUNDED);
		createEAttribute(fundEClass, FUND__STATUS);
		createEReference(fundEClass, FUND__MANAGER);
		createEReference(fundEClass, FUND__GRANTS);

		grantEClass = createEClass(GRANT);
		createEAttribute(grantEClass, GRANT__DATE);
		createEAttribute(grantEClass, GRANT__AMOUNT);
		createEAttribute(grantEClass, GRANT__RECIPIENT);

		// Create enums
		fundStatusEEnum = createEEnum(FUND_STATUS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		fundEClass.getESuperTypes().add(theModelPackage.getRecord());
		grantEClass.getESuperTypes().add(theModelPackage.getPart());

		// Initialize classes and features; add operations and parameters
		initEClass(fundEClass, Fund.class, "Fund", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFund_Purpose(), theModelPackage.getText(), "purpose", null, 0, 1, Fund.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFund_Founded(), theModelPackage.getPartialDate(), "founded", null, 0, 1, Fund.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFund_Status(), this.getFundStatus(), "status", "unknown", 0, 1, Fund.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFund_Manager(), theModelPackage.getOrganisation(), null, "manager", null, 0, 1, Fund.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFund_Grants(), this.getGrant(), null, "grants", null, 0, -1, Fund.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(grantEClass, Grant.class, "Grant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGrant_Date(), theModelPackage.getPartialDate(), "date", null, 0, 1, Grant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGrant_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, Grant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGrant_Recipient(), ecorePackage.getEString(), "recipient", null, 0, 1, Grant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(fundStatusEEnum, FundStatus.class, "FundStatus");
		addEEnumLiteral(fundStatusEEnum, FundStatus.UNKNOWN);
		addEEnumLiteral(fundStatusEEnum, FundStatus.ACTIVE);
		addEEnumLiteral(fundStatusEEnum, FundStatus.CLOSED);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://sankofa.org/form/groups
		createGroupsAnnotations();
		// http://sankofa.org/form
		createFormAnnotations();
		// http://sankofa.org/label
		createLabelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://sankofa.org/form/groups</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGroupsAnnotations() {
		String source = "http://sankofa.org/form/groups";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "fund", "The fund"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://sankofa.org/form</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createFormAnnotations() {
		String source = "http://sankofa.org/form";
		addAnnotation
		  (fundEClass,
		   source,
		   new String[] {
			   "label", "Diaspora fund",
			   "plural", "Diaspora funds",
			   "icon", "remittance",
			   "help", "Money that a diaspora pools for a place it comes from."
		   });
		addAnnotation
		  (getFund_Purpose(),
		   source,
		   new String[] {
			   "group", "fund",
			   "order", "100",
			   "help", "What the money is for.",
			   "multiline", "true"
		   });
		addAnnotation
		  (getFund_Founded(),
		   source,
		   new String[] {
			   "group", "fund",
			   "order", "110"
		   });
		addAnnotation
		  (getFund_Status(),
		   source,
		   new String[] {
			   "group", "fund",
			   "order", "115"
		   });
		addAnnotation
		  (getFund_Manager(),
		   source,
		   new String[] {
			   "group", "fund",
			   "order", "120",
			   "label", "Managed by"
		   });
		addAnnotation
		  (getFund_Grants(),
		   source,
		   new String[] {
			   "group", "fund",
			   "order", "130",
			   "columns", "date amount recipient"
		   });
		addAnnotation
		  (grantEClass,
		   source,
		   new String[] {
			   "title", "recipient date"
		   });
		addAnnotation
		  (getGrant_Amount(),
		   source,
		   new String[] {
			   "unit", "USD"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://sankofa.org/label</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createLabelAnnotations() {
		String source = "http://sankofa.org/label";
		addAnnotation
		  (fundStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Closed, all paid out"
		   });
	}

} //DiasporaPackageImpl
