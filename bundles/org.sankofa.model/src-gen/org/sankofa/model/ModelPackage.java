/**
 */
package org.sankofa.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

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
 * @see org.sankofa.model.ModelFactory
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://sankofa.org/model/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "s";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.sankofa.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.IdentifiedImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.PartImpl <em>Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.PartImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getPart()
	 * @generated
	 */
	int PART = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__FACTS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.FactImpl <em>Fact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.FactImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getFact()
	 * @generated
	 */
	int FACT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__FEATURE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Absence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__ABSENCE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__SOURCES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Files</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__FILES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__PAGE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__QUOTE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Told By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__TOLD_BY = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__DATE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__METHOD = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__CONFIDENCE = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__COMMENT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ExtensionImpl <em>Extension</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ExtensionImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getExtension()
	 * @generated
	 */
	int EXTENSION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION__FACTS = PART__FACTS;

	/**
	 * The number of structural features of the '<em>Extension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_FEATURE_COUNT = PART_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ForeignContentImpl <em>Foreign Content</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ForeignContentImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getForeignContent()
	 * @generated
	 */
	int FOREIGN_CONTENT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREIGN_CONTENT__ID = EXTENSION__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREIGN_CONTENT__FACTS = EXTENSION__FACTS;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREIGN_CONTENT__FORMAT = EXTENSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREIGN_CONTENT__PATH = EXTENSION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREIGN_CONTENT__CONTENT = EXTENSION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Foreign Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREIGN_CONTENT_FEATURE_COUNT = EXTENSION_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.AttachmentImpl <em>Attachment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.AttachmentImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getAttachment()
	 * @generated
	 */
	int ATTACHMENT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__NAME = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__DESCRIPTION = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__MEDIA_TYPE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__SIZE = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__SHA256 = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__PAGE = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__QUOTE = PART_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_FEATURE_COUNT = PART_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ReviewEntryImpl <em>Review Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ReviewEntryImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getReviewEntry()
	 * @generated
	 */
	int REVIEW_ENTRY = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_ENTRY__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_ENTRY__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_ENTRY__DATE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_ENTRY__BY = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>By Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_ENTRY__BY_NAME = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_ENTRY__FROM = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_ENTRY__TO = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_ENTRY__COMMENT = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Content Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_ENTRY__CONTENT_HASH = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>About Object</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_ENTRY__ABOUT_OBJECT = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>About Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_ENTRY__ABOUT_FEATURE = PART_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Review Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_ENTRY_FEATURE_COUNT = PART_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.RemarkImpl <em>Remark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.RemarkImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getRemark()
	 * @generated
	 */
	int REMARK = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__ID = EXTENSION__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__FACTS = EXTENSION__FACTS;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__DATE = EXTENSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__BY = EXTENSION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>By Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__BY_NAME = EXTENSION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__COMMENT = EXTENSION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>About Object</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__ABOUT_OBJECT = EXTENSION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>About Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__ABOUT_FEATURE = EXTENSION_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Remark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK_FEATURE_COUNT = EXTENSION_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.AssumptionStepImpl <em>Assumption Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.AssumptionStepImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getAssumptionStep()
	 * @generated
	 */
	int ASSUMPTION_STEP = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_STEP__ID = EXTENSION__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_STEP__FACTS = EXTENSION__FACTS;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_STEP__DATE = EXTENSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>By Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_STEP__BY_NAME = EXTENSION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>About</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_STEP__ABOUT = EXTENSION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_STEP__VALUE = EXTENSION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_STEP__REASON = EXTENSION_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Assumption Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_STEP_FEATURE_COUNT = EXTENSION_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ReviewedImpl <em>Reviewed</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ReviewedImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getReviewed()
	 * @generated
	 */
	int REVIEWED = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWED__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Review State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWED__REVIEW_STATE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWED__REVIEW_BY = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Review Log</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWED__REVIEW_LOG = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reviewers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWED__REVIEWERS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Reviewed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWED_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.RecordImpl <em>Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.RecordImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getRecord()
	 * @generated
	 */
	int RECORD = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__SUMMARY = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__AREAS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__THEMES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__LANGUAGE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__SOURCES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__AS_OF = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__LAST_CONFIRMED = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__KEEPER = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__CONFIDENTIALITY = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__NOTES = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__ATTACHMENTS = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__FACTS = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__EXTENSIONS = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ReviewableImpl <em>Reviewable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ReviewableImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getReviewable()
	 * @generated
	 */
	int REVIEWABLE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__TITLE = RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__SUMMARY = RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__AREAS = RECORD__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__THEMES = RECORD__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__LANGUAGE = RECORD__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__SOURCES = RECORD__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__AS_OF = RECORD__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__LAST_CONFIRMED = RECORD__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__KEEPER = RECORD__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__CONFIDENTIALITY = RECORD__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__NOTES = RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__ATTACHMENTS = RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__FACTS = RECORD__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__EXTENSIONS = RECORD__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Review State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__REVIEW_STATE = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__REVIEW_BY = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Review Log</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__REVIEW_LOG = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reviewers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE__REVIEWERS = RECORD_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Reviewable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWABLE_FEATURE_COUNT = RECORD_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.AgentImpl <em>Agent</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.AgentImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getAgent()
	 * @generated
	 */
	int AGENT = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__TITLE = RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__SUMMARY = RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__AREAS = RECORD__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__THEMES = RECORD__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__LANGUAGE = RECORD__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__SOURCES = RECORD__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__AS_OF = RECORD__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__LAST_CONFIRMED = RECORD__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__KEEPER = RECORD__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__CONFIDENTIALITY = RECORD__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__NOTES = RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__ATTACHMENTS = RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__FACTS = RECORD__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__EXTENSIONS = RECORD__EXTENSIONS;

	/**
	 * The number of structural features of the '<em>Agent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_FEATURE_COUNT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.CountryCaseImpl <em>Country Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.CountryCaseImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getCountryCase()
	 * @generated
	 */
	int COUNTRY_CASE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__TITLE = RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__SUMMARY = RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__AREAS = RECORD__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__THEMES = RECORD__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__LANGUAGE = RECORD__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__SOURCES = RECORD__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__AS_OF = RECORD__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__LAST_CONFIRMED = RECORD__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__KEEPER = RECORD__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__CONFIDENTIALITY = RECORD__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__NOTES = RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__ATTACHMENTS = RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__FACTS = RECORD__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__EXTENSIONS = RECORD__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__AREA = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__PERIOD_START = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__PERIOD_END = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Overview</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__OVERVIEW = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Migrant Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__MIGRANT_GROUPS = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Profile Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__PROFILE_NOTES = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Remittance Estimates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__REMITTANCE_ESTIMATES = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Remittance Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__REMITTANCE_NOTES = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Strategies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__STRATEGIES = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__MEASURES = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Own Goals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__OWN_GOALS = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Policy Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__POLICY_NOTES = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Impacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__IMPACTS = RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Impact Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE__IMPACT_NOTES = RECORD_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Country Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_CASE_FEATURE_COUNT = RECORD_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.MigrantGroupImpl <em>Migrant Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.MigrantGroupImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getMigrantGroup()
	 * @generated
	 */
	int MIGRANT_GROUP = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__NAME = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Flow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__FLOW = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__SEX = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Age From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__AGE_FROM = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Age To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__AGE_TO = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Skill Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__SKILL_LEVEL = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Occupations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__OCCUPATIONS = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Destinations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__DESTINATIONS = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Motive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__MOTIVE = PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Return Intention</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__RETURN_INTENTION = PART_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Skills Brought Back</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__SKILLS_BROUGHT_BACK = PART_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Investment Brought Back</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__INVESTMENT_BROUGHT_BACK = PART_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Motive Reasons</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__MOTIVE_REASONS = PART_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Return Reasons</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__RETURN_REASONS = PART_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Resource Reasons</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__RESOURCE_REASONS = PART_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__EVIDENCE = PART_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Evidence Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP__EVIDENCE_GRADE = PART_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Migrant Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRANT_GROUP_FEATURE_COUNT = PART_FEATURE_COUNT + 17;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.RemittanceEstimateImpl <em>Remittance Estimate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.RemittanceEstimateImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getRemittanceEstimate()
	 * @generated
	 */
	int REMITTANCE_ESTIMATE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__NAME = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__YEAR = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__BASIS = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Official</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__OFFICIAL = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__CURRENCY = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Corridors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__CORRIDORS = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Banking Flow Assumption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__BANKING_FLOW_ASSUMPTION = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Assumptions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__ASSUMPTIONS = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Informal Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__INFORMAL_SHARE = PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Sending Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__SENDING_COST = PART_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Multiplier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__MULTIPLIER = PART_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Simulation Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__SIMULATION_SEED = PART_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Potential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__POTENTIAL = PART_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Potential Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__POTENTIAL_LOW = PART_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Potential High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__POTENTIAL_HIGH = PART_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Factors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__FACTORS = PART_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Actual Judgement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__ACTUAL_JUDGEMENT = PART_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Actual Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__ACTUAL_LOW = PART_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Actual Central</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__ACTUAL_CENTRAL = PART_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Actual High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__ACTUAL_HIGH = PART_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Actual Argument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__ACTUAL_ARGUMENT = PART_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Household Uses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__HOUSEHOLD_USES = PART_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__OUTCOME = PART_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE__EVIDENCE = PART_FEATURE_COUNT + 23;

	/**
	 * The number of structural features of the '<em>Remittance Estimate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_ESTIMATE_FEATURE_COUNT = PART_FEATURE_COUNT + 24;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.CorridorImpl <em>Corridor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.CorridorImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getCorridor()
	 * @generated
	 */
	int CORRIDOR = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__HOST = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__AMOUNT = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__SHARE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Migrants</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__MIGRANTS = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__COST = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__CHANNEL = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__NOTE = PART_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Corridor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR_FEATURE_COUNT = PART_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.RemittanceFactorImpl <em>Remittance Factor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.RemittanceFactorImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getRemittanceFactor()
	 * @generated
	 */
	int REMITTANCE_FACTOR = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_FACTOR__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_FACTOR__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_FACTOR__NAME = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_FACTOR__KIND = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_FACTOR__DIRECTION = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_FACTOR__RATIONALE = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_FACTOR__EVIDENCE = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Evidence Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_FACTOR__EVIDENCE_GRADE = PART_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Remittance Factor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMITTANCE_FACTOR_FEATURE_COUNT = PART_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.HouseholdUseImpl <em>Household Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.HouseholdUseImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getHouseholdUse()
	 * @generated
	 */
	int HOUSEHOLD_USE = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD_USE__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD_USE__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD_USE__USE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD_USE__SHARE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD_USE__NOTE = PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Household Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD_USE_FEATURE_COUNT = PART_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.StrategyImpl <em>Strategy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.StrategyImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getStrategy()
	 * @generated
	 */
	int STRATEGY = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__TITLE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__TYPE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Integration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__INTEGRATION = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__OWNER = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__START = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__END = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__DESCRIPTION = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__GOALS = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__DOCUMENT = PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Related</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__RELATED = PART_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Strategy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_FEATURE_COUNT = PART_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.PolicyMeasureImpl <em>Policy Measure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.PolicyMeasureImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getPolicyMeasure()
	 * @generated
	 */
	int POLICY_MEASURE = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__TITLE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__DESCRIPTION = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Strategy</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__STRATEGY = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Area Of Work</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__AREA_OF_WORK = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__INSTRUMENT = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__STATE = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Priorities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__PRIORITIES = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__GOALS = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Own Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__OWN_GOALS = PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__RESPONSIBLE = PART_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__START = PART_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__END = PART_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Pro Poor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__PRO_POOR = PART_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Pro Poor Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__PRO_POOR_REASON = PART_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Pro Development</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__PRO_DEVELOPMENT = PART_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Pro Development Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__PRO_DEVELOPMENT_REASON = PART_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Rights Based</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__RIGHTS_BASED = PART_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Rights Based Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__RIGHTS_BASED_REASON = PART_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__EVIDENCE = PART_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Related</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE__RELATED = PART_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Policy Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MEASURE_FEATURE_COUNT = PART_FEATURE_COUNT + 20;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.OwnGoalImpl <em>Own Goal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.OwnGoalImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getOwnGoal()
	 * @generated
	 */
	int OWN_GOAL = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_GOAL__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_GOAL__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_GOAL__CODE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_GOAL__TITLE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_GOAL__DESCRIPTION = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_GOAL__TARGET = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Target Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_GOAL__TARGET_YEAR = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Corresponds To</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_GOAL__CORRESPONDS_TO = PART_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Own Goal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_GOAL_FEATURE_COUNT = PART_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ImpactImpl <em>Impact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ImpactImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getImpact()
	 * @generated
	 */
	int IMPACT = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__TITLE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__DESCRIPTION = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__DIMENSION = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__LEVEL = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Affected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__AFFECTED = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Plays Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__PLAYS_ROLE = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__DIRECTION = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Assessability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__ASSESSABILITY = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Evidence Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__EVIDENCE_GRADE = PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__EVIDENCE = PART_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Reasons</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__REASONS = PART_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Topics</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__TOPICS = PART_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__VALUE = PART_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__CURRENCY = PART_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Value Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__VALUE_YEAR = PART_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Impact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_FEATURE_COUNT = PART_FEATURE_COUNT + 15;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ProgrammeImpl <em>Programme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ProgrammeImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getProgramme()
	 * @generated
	 */
	int PROGRAMME = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__TITLE = RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__SUMMARY = RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__AREAS = RECORD__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__THEMES = RECORD__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__LANGUAGE = RECORD__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__SOURCES = RECORD__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__AS_OF = RECORD__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__LAST_CONFIRMED = RECORD__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__KEEPER = RECORD__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__CONFIDENTIALITY = RECORD__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__NOTES = RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__ATTACHMENTS = RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__FACTS = RECORD__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__EXTENSIONS = RECORD__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__TYPE = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__STATUS = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__FUNCTION = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Acronym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__ACRONYM = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Part Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__PART_OF = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Request</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__REQUEST = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Objectives</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__OBJECTIVES = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Iati Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__IATI_IDENTIFIER = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Identifiers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__IDENTIFIERS = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Reporting Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__REPORTING_ORGANISATION = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Participating Organisations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__PARTICIPATING_ORGANISATIONS = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>National Counterpart</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__NATIONAL_COUNTERPART = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Focal Point</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__FOCAL_POINT = RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__CONTACTS = RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Planned Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__PLANNED_START = RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Actual Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__ACTUAL_START = RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Planned End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__PLANNED_END = RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Actual End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__ACTUAL_END = RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__SCOPE = RECORD_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Area Shares</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__AREA_SHARES = RECORD_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Locations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__LOCATIONS = RECORD_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Country Wide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__COUNTRY_WIDE = RECORD_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Sector Shares</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__SECTOR_SHARES = RECORD_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__GOALS = RECORD_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Policy Markers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__POLICY_MARKERS = RECORD_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__TAGS = RECORD_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Humanitarian</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__HUMANITARIAN = RECORD_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Target Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__TARGET_GROUPS = RECORD_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Beneficiaries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__BENEFICIARIES = RECORD_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Beneficiary Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__BENEFICIARY_NOTES = RECORD_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Default Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__DEFAULT_CURRENCY = RECORD_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Budgets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__BUDGETS = RECORD_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Planned Disbursements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__PLANNED_DISBURSEMENTS = RECORD_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Transactions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__TRANSACTIONS = RECORD_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Collaboration Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__COLLABORATION_TYPE = RECORD_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Flow Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__FLOW_TYPE = RECORD_FEATURE_COUNT + 35;

	/**
	 * The feature id for the '<em><b>Finance Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__FINANCE_TYPE = RECORD_FEATURE_COUNT + 36;

	/**
	 * The feature id for the '<em><b>Aid Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__AID_TYPE = RECORD_FEATURE_COUNT + 37;

	/**
	 * The feature id for the '<em><b>Tied Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__TIED_STATUS = RECORD_FEATURE_COUNT + 38;

	/**
	 * The feature id for the '<em><b>Results</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__RESULTS = RECORD_FEATURE_COUNT + 39;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__CONDITIONS = RECORD_FEATURE_COUNT + 40;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__DOCUMENTS = RECORD_FEATURE_COUNT + 41;

	/**
	 * The feature id for the '<em><b>Related Programmes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__RELATED_PROGRAMMES = RECORD_FEATURE_COUNT + 42;

	/**
	 * The number of structural features of the '<em>Programme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_FEATURE_COUNT = RECORD_FEATURE_COUNT + 43;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.IdentifierImpl <em>Identifier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.IdentifierImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getIdentifier()
	 * @generated
	 */
	int IDENTIFIER = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIER__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIER__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIER__SCHEME = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIER__VALUE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Issuer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIER__ISSUER = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIER__NOTE = PART_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Identifier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIER_FEATURE_COUNT = PART_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ParticipatingOrganisationImpl <em>Participating Organisation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ParticipatingOrganisationImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getParticipatingOrganisation()
	 * @generated
	 */
	int PARTICIPATING_ORGANISATION = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATING_ORGANISATION__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATING_ORGANISATION__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATING_ORGANISATION__ORGANISATION = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATING_ORGANISATION__NAME = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATING_ORGANISATION__ROLE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Activity Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATING_ORGANISATION__ACTIVITY_IDENTIFIER = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATING_ORGANISATION__NOTE = PART_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Participating Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATING_ORGANISATION_FEATURE_COUNT = PART_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ContactInfoImpl <em>Contact Info</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ContactInfoImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getContactInfo()
	 * @generated
	 */
	int CONTACT_INFO = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_INFO__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_INFO__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_INFO__TYPE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Organisation Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_INFO__ORGANISATION_NAME = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_INFO__DEPARTMENT = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Person Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_INFO__PERSON_NAME = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Job Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_INFO__JOB_TITLE = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Telephone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_INFO__TELEPHONE = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_INFO__EMAIL = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_INFO__WEBSITE = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_INFO__ADDRESS = PART_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Contact Info</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_INFO_FEATURE_COUNT = PART_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.AreaShareImpl <em>Area Share</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.AreaShareImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getAreaShare()
	 * @generated
	 */
	int AREA_SHARE = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_SHARE__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_SHARE__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_SHARE__AREA = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Percentage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_SHARE__PERCENTAGE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_SHARE__NOTE = PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Area Share</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_SHARE_FEATURE_COUNT = PART_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.LocationImpl <em>Location</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.LocationImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getLocation()
	 * @generated
	 */
	int LOCATION = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__NAME = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__AREA = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Admin Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__ADMIN_CODE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Admin Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__ADMIN_LEVEL = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Admin Vocabulary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__ADMIN_VOCABULARY = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__LATITUDE = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__LONGITUDE = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__DESCRIPTION = PART_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Location</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION_FEATURE_COUNT = PART_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.SectorShareImpl <em>Sector Share</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.SectorShareImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getSectorShare()
	 * @generated
	 */
	int SECTOR_SHARE = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTOR_SHARE__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTOR_SHARE__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Sector</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTOR_SHARE__SECTOR = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Vocabulary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTOR_SHARE__VOCABULARY = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTOR_SHARE__CODE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Percentage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTOR_SHARE__PERCENTAGE = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Narrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTOR_SHARE__NARRATIVE = PART_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Sector Share</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTOR_SHARE_FEATURE_COUNT = PART_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.TagImpl <em>Tag</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.TagImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getTag()
	 * @generated
	 */
	int TAG = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__CONCEPT = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Vocabulary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__VOCABULARY = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__CODE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__LABEL = PART_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Tag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_FEATURE_COUNT = PART_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.PolicyMarkerImpl <em>Policy Marker</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.PolicyMarkerImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getPolicyMarker()
	 * @generated
	 */
	int POLICY_MARKER = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MARKER__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MARKER__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Marker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MARKER__MARKER = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Vocabulary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MARKER__VOCABULARY = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Significance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MARKER__SIGNIFICANCE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MARKER__RATIONALE = PART_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Policy Marker</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_MARKER_FEATURE_COUNT = PART_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.BeneficiaryGroupImpl <em>Beneficiary Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.BeneficiaryGroupImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getBeneficiaryGroup()
	 * @generated
	 */
	int BENEFICIARY_GROUP = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFICIARY_GROUP__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFICIARY_GROUP__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFICIARY_GROUP__GROUP = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFICIARY_GROUP__SEX = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFICIARY_GROUP__PLANNED = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reached</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFICIARY_GROUP__REACHED = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFICIARY_GROUP__DESCRIPTION = PART_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Beneficiary Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFICIARY_GROUP_FEATURE_COUNT = PART_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.BudgetImpl <em>Budget</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.BudgetImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getBudget()
	 * @generated
	 */
	int BUDGET = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__PERIOD_START = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__PERIOD_END = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__VALUE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__CURRENCY = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Value Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__VALUE_DATE = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__TYPE = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__STATUS = PART_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Budget</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_FEATURE_COUNT = PART_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.PlannedDisbursementImpl <em>Planned Disbursement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.PlannedDisbursementImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getPlannedDisbursement()
	 * @generated
	 */
	int PLANNED_DISBURSEMENT = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_DISBURSEMENT__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_DISBURSEMENT__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_DISBURSEMENT__PERIOD_START = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_DISBURSEMENT__PERIOD_END = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_DISBURSEMENT__VALUE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_DISBURSEMENT__CURRENCY = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Value Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_DISBURSEMENT__VALUE_DATE = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_DISBURSEMENT__TYPE = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Provider</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_DISBURSEMENT__PROVIDER = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Receiver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_DISBURSEMENT__RECEIVER = PART_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Planned Disbursement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_DISBURSEMENT_FEATURE_COUNT = PART_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.TransactionImpl <em>Transaction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.TransactionImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getTransaction()
	 * @generated
	 */
	int TRANSACTION = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__TYPE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__DATE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__VALUE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__CURRENCY = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Value Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__VALUE_DATE = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__REFERENCE = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__DESCRIPTION = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Provider</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__PROVIDER = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Provider Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__PROVIDER_NAME = PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Receiver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__RECEIVER = PART_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Receiver Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__RECEIVER_NAME = PART_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__AREA = PART_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Sector</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__SECTOR = PART_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Flow Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__FLOW_TYPE = PART_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Finance Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__FINANCE_TYPE = PART_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Aid Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__AID_TYPE = PART_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Tied Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__TIED_STATUS = PART_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Humanitarian</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__HUMANITARIAN = PART_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Transaction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION_FEATURE_COUNT = PART_FEATURE_COUNT + 18;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ResultImpl <em>Result</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ResultImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getResult()
	 * @generated
	 */
	int RESULT = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__TYPE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__TITLE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__DESCRIPTION = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Aggregation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__AGGREGATION = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__INDICATORS = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__DOCUMENTS = PART_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_FEATURE_COUNT = PART_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.IndicatorImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getIndicator()
	 * @generated
	 */
	int INDICATOR = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TITLE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DESCRIPTION = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__MEASURE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ascending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ASCENDING = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__UNIT = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Periods</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__PERIODS = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Baseline Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__BASELINE_YEAR = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Baseline Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__BASELINE_DATE = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Baseline Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__BASELINE_VALUE = PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Baseline Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__BASELINE_COMMENT = PART_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_FEATURE_COUNT = PART_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.IndicatorPeriodImpl <em>Indicator Period</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.IndicatorPeriodImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getIndicatorPeriod()
	 * @generated
	 */
	int INDICATOR_PERIOD = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_PERIOD__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_PERIOD__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_PERIOD__START = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_PERIOD__END = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_PERIOD__TARGET_VALUE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_PERIOD__TARGET_COMMENT = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Actual Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_PERIOD__ACTUAL_VALUE = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Actual Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_PERIOD__ACTUAL_COMMENT = PART_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Indicator Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_PERIOD_FEATURE_COUNT = PART_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ConditionImpl <em>Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ConditionImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getCondition()
	 * @generated
	 */
	int CONDITION = 39;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__TYPE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__TEXT = PART_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_FEATURE_COUNT = PART_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.DocumentLinkImpl <em>Document Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.DocumentLinkImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getDocumentLink()
	 * @generated
	 */
	int DOCUMENT_LINK = 40;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LINK__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LINK__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LINK__TITLE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LINK__URL = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LINK__DESCRIPTION = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LINK__PUBLICATION = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LINK__FORMAT = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LINK__CATEGORIES = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LINK__LANGUAGES = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LINK__DATE = PART_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Document Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LINK_FEATURE_COUNT = PART_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.RelatedProgrammeImpl <em>Related Programme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.RelatedProgrammeImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getRelatedProgramme()
	 * @generated
	 */
	int RELATED_PROGRAMME = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAMME__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAMME__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Programme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAMME__PROGRAMME = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAMME__IDENTIFIER = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAMME__TYPE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAMME__NOTE = PART_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Related Programme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAMME_FEATURE_COUNT = PART_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.LessonImpl <em>Lesson</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.LessonImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getLesson()
	 * @generated
	 */
	int LESSON = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__ID = REVIEWABLE__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__TITLE = REVIEWABLE__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__SUMMARY = REVIEWABLE__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__AREAS = REVIEWABLE__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__THEMES = REVIEWABLE__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__LANGUAGE = REVIEWABLE__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__SOURCES = REVIEWABLE__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__AS_OF = REVIEWABLE__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__LAST_CONFIRMED = REVIEWABLE__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__KEEPER = REVIEWABLE__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__CONFIDENTIALITY = REVIEWABLE__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__NOTES = REVIEWABLE__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__ATTACHMENTS = REVIEWABLE__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__FACTS = REVIEWABLE__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__EXTENSIONS = REVIEWABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Review State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__REVIEW_STATE = REVIEWABLE__REVIEW_STATE;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__REVIEW_BY = REVIEWABLE__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>Review Log</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__REVIEW_LOG = REVIEWABLE__REVIEW_LOG;

	/**
	 * The feature id for the '<em><b>Reviewers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__REVIEWERS = REVIEWABLE__REVIEWERS;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__NATURE = REVIEWABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tried</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__TRIED = REVIEWABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Happened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__HAPPENED = REVIEWABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__WHY = REVIEWABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Recommendation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__RECOMMENDATION = REVIEWABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__OUTCOME = REVIEWABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Occurred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__OCCURRED = REVIEWABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Applies When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__APPLIES_WHEN = REVIEWABLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Not When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__NOT_WHEN = REVIEWABLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Context</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__CONTEXT = REVIEWABLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Target Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__TARGET_GROUPS = REVIEWABLE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Evidence Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__EVIDENCE_LEVEL = REVIEWABLE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__EVIDENCE = REVIEWABLE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Derivations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__DERIVATIONS = REVIEWABLE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__CONTACT = REVIEWABLE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Superseded By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__SUPERSEDED_BY = REVIEWABLE_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Lesson</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_FEATURE_COUNT = REVIEWABLE_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ContextConditionImpl <em>Context Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ContextConditionImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getContextCondition()
	 * @generated
	 */
	int CONTEXT_CONDITION = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_CONDITION__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_CONDITION__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_CONDITION__ATTRIBUTE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_CONDITION__OPERATOR = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_CONDITION__VALUE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_CONDITION__LOW = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_CONDITION__HIGH = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Concepts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_CONDITION__CONCEPTS = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_CONDITION__EXPLANATION = PART_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Context Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_CONDITION_FEATURE_COUNT = PART_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ContextValueImpl <em>Context Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ContextValueImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getContextValue()
	 * @generated
	 */
	int CONTEXT_VALUE = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_VALUE__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_VALUE__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_VALUE__ATTRIBUTE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_VALUE__VALUE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_VALUE__NUMBER = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_VALUE__UNIT = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Concepts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_VALUE__CONCEPTS = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_VALUE__YEAR = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_VALUE__SOURCE = PART_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Context Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_VALUE_FEATURE_COUNT = PART_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.DerivationImpl <em>Derivation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.DerivationImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getDerivation()
	 * @generated
	 */
	int DERIVATION = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__SOURCE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__PAGE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__QUOTE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__NOTE = PART_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Derivation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION_FEATURE_COUNT = PART_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.LessonUseImpl <em>Lesson Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.LessonUseImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getLessonUse()
	 * @generated
	 */
	int LESSON_USE = 46;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__TITLE = RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__SUMMARY = RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__AREAS = RECORD__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__THEMES = RECORD__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__LANGUAGE = RECORD__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__SOURCES = RECORD__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__AS_OF = RECORD__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__LAST_CONFIRMED = RECORD__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__KEEPER = RECORD__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__CONFIDENTIALITY = RECORD__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__NOTES = RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__ATTACHMENTS = RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__FACTS = RECORD__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__EXTENSIONS = RECORD__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Lesson</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__LESSON = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Used In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__USED_IN = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Used By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__USED_BY = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Used On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__USED_ON = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Adaptation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__ADAPTATION = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__EFFECT = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Effect Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE__EFFECT_NOTES = RECORD_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Lesson Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_USE_FEATURE_COUNT = RECORD_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.RequestImpl <em>Request</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.RequestImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getRequest()
	 * @generated
	 */
	int REQUEST = 47;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__TITLE = RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__SUMMARY = RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__AREAS = RECORD__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__THEMES = RECORD__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__LANGUAGE = RECORD__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__SOURCES = RECORD__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__AS_OF = RECORD__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__LAST_CONFIRMED = RECORD__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__KEEPER = RECORD__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__CONFIDENTIALITY = RECORD__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__NOTES = RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__ATTACHMENTS = RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__FACTS = RECORD__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__EXTENSIONS = RECORD__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__SCOPE = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__QUESTION = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__CONTEXT = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Requester</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__REQUESTER = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Requester Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__REQUESTER_NAME = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Received</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__RECEIVED = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__STATE = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__DEADLINE = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__AUDIENCE = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Asked</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__ASKED = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Answered By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__ANSWERED_BY = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Reply</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__REPLY = RECORD_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Request</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_FEATURE_COUNT = RECORD_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ConsolidatedReplyImpl <em>Consolidated Reply</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ConsolidatedReplyImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getConsolidatedReply()
	 * @generated
	 */
	int CONSOLIDATED_REPLY = 48;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLIDATED_REPLY__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLIDATED_REPLY__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Review State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLIDATED_REPLY__REVIEW_STATE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLIDATED_REPLY__REVIEW_BY = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Review Log</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLIDATED_REPLY__REVIEW_LOG = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reviewers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLIDATED_REPLY__REVIEWERS = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Synopsis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLIDATED_REPLY__SYNOPSIS = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Experiences</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLIDATED_REPLY__EXPERIENCES = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Resources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLIDATED_REPLY__RESOURCES = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Credits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLIDATED_REPLY__CREDITS = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Compiled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLIDATED_REPLY__COMPILED = PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Compiled By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLIDATED_REPLY__COMPILED_BY = PART_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Consolidated Reply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLIDATED_REPLY_FEATURE_COUNT = PART_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.AreaExperienceImpl <em>Area Experience</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.AreaExperienceImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getAreaExperience()
	 * @generated
	 */
	int AREA_EXPERIENCE = 49;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_EXPERIENCE__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_EXPERIENCE__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_EXPERIENCE__AREA = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_EXPERIENCE__TEXT = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Contributions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_EXPERIENCE__CONTRIBUTIONS = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cited</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_EXPERIENCE__CITED = PART_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Area Experience</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_EXPERIENCE_FEATURE_COUNT = PART_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.CitedResourceImpl <em>Cited Resource</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.CitedResourceImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getCitedResource()
	 * @generated
	 */
	int CITED_RESOURCE = 50;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITED_RESOURCE__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITED_RESOURCE__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITED_RESOURCE__TITLE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Record</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITED_RESOURCE__RECORD = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITED_RESOURCE__URL = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITED_RESOURCE__NOTE = PART_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Cited Resource</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITED_RESOURCE_FEATURE_COUNT = PART_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ContributionImpl <em>Contribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ContributionImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getContribution()
	 * @generated
	 */
	int CONTRIBUTION = 51;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__TITLE = RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__SUMMARY = RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__AREAS = RECORD__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__THEMES = RECORD__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__LANGUAGE = RECORD__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__SOURCES = RECORD__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__AS_OF = RECORD__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__LAST_CONFIRMED = RECORD__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__KEEPER = RECORD__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__CONFIDENTIALITY = RECORD__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__NOTES = RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__ATTACHMENTS = RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__FACTS = RECORD__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__EXTENSIONS = RECORD__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Request</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__REQUEST = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>In Reply To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__IN_REPLY_TO = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__AUTHOR = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Author Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__AUTHOR_NAME = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__TEXT = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Cited</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__CITED = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Consent To Be Named</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__CONSENT_TO_BE_NAMED = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Received</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__RECEIVED = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__CHANNEL = RECORD_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Contribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION_FEATURE_COUNT = RECORD_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.MeetingImpl <em>Meeting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.MeetingImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getMeeting()
	 * @generated
	 */
	int MEETING = 52;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__TITLE = RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__SUMMARY = RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__AREAS = RECORD__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__THEMES = RECORD__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__LANGUAGE = RECORD__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__SOURCES = RECORD__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__AS_OF = RECORD__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__LAST_CONFIRMED = RECORD__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__KEEPER = RECORD__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__CONFIDENTIALITY = RECORD__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__NOTES = RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ATTACHMENTS = RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__FACTS = RECORD__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__EXTENSIONS = RECORD__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__TYPE = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__STATE = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__START = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__END = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Series</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__SERIES = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Follow Up Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__FOLLOW_UP_OF = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__PLACE = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Place Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__PLACE_AREA = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Online</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ONLINE = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Organisers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ORGANISERS = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__PARTICIPANTS = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Agenda</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__AGENDA = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__DECISIONS = RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__OUTCOME = RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__DOCUMENTS = RECORD_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Meeting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_FEATURE_COUNT = RECORD_FEATURE_COUNT + 15;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ParticipationImpl <em>Participation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ParticipationImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getParticipation()
	 * @generated
	 */
	int PARTICIPATION = 53;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__PERSON = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__NAME = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__ORGANISATION = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__ROLE = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Attended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__ATTENDED = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__NOTE = PART_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Participation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION_FEATURE_COUNT = PART_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.AgendaItemImpl <em>Agenda Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.AgendaItemImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getAgendaItem()
	 * @generated
	 */
	int AGENDA_ITEM = 54;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__NUMBER = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__TITLE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__DESCRIPTION = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Presenter</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__PRESENTER = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__MINUTES = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__ABOUT = PART_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Agenda Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM_FEATURE_COUNT = PART_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.DecisionImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 55;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__TEXT = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Agenda Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__AGENDA_ITEM = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__RESPONSIBLE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DUE = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ABOUT = PART_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = PART_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ActionImpl <em>Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ActionImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getAction()
	 * @generated
	 */
	int ACTION = 56;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__TITLE = RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__SUMMARY = RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__AREAS = RECORD__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__THEMES = RECORD__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__LANGUAGE = RECORD__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__SOURCES = RECORD__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__AS_OF = RECORD__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__LAST_CONFIRMED = RECORD__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__KEEPER = RECORD__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__CONFIDENTIALITY = RECORD__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__NOTES = RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ATTACHMENTS = RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__FACTS = RECORD__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__EXTENSIONS = RECORD__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__STATE = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__OWNER = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DUE = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DONE = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Arising From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ARISING_FROM = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DECISION = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__OUTCOME = RECORD_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_FEATURE_COUNT = RECORD_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.PublicationImpl <em>Publication</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.PublicationImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getPublication()
	 * @generated
	 */
	int PUBLICATION = 57;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__TITLE = RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__SUMMARY = RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__AREAS = RECORD__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__THEMES = RECORD__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__LANGUAGE = RECORD__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__SOURCES = RECORD__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__AS_OF = RECORD__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__LAST_CONFIRMED = RECORD__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__KEEPER = RECORD__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__CONFIDENTIALITY = RECORD__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__NOTES = RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__ATTACHMENTS = RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__FACTS = RECORD__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__EXTENSIONS = RECORD__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__TYPE = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Publication Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__PUBLICATION_STATUS = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Creators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__CREATORS = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Publisher</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__PUBLISHER = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Publisher Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__PUBLISHER_NAME = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Issued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__ISSUED = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Abstract Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__ABSTRACT_TEXT = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Series</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__SERIES = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__NUMBER = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__EDITION = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__PAGES = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__PLACE = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Part Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__PART_OF = RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Replaces</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__REPLACES = RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__URL = RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Doi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__DOI = RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Isbn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__ISBN = RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Issn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__ISSN = RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Identifiers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__IDENTIFIERS = RECORD_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__RIGHTS = RECORD_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Citation Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__CITATION_KEY = RECORD_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__FINDINGS = RECORD_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Recommendations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__RECOMMENDATIONS = RECORD_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__LANGUAGES = RECORD_FEATURE_COUNT + 23;

	/**
	 * The number of structural features of the '<em>Publication</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION_FEATURE_COUNT = RECORD_FEATURE_COUNT + 24;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.CreatorImpl <em>Creator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.CreatorImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getCreator()
	 * @generated
	 */
	int CREATOR = 58;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATOR__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATOR__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATOR__NAME = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Agent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATOR__AGENT = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Corporate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATOR__CORPORATE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATOR__ROLE = PART_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Creator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATOR_FEATURE_COUNT = PART_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.StatementImpl <em>Statement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.StatementImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getStatement()
	 * @generated
	 */
	int STATEMENT = 59;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__NUMBER = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__TEXT = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__PAGE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__QUOTE = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__AREAS = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__THEMES = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Related</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__RELATED = PART_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_FEATURE_COUNT = PART_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.FindingImpl <em>Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.FindingImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getFinding()
	 * @generated
	 */
	int FINDING = 60;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__ID = STATEMENT__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__FACTS = STATEMENT__FACTS;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__NUMBER = STATEMENT__NUMBER;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__TEXT = STATEMENT__TEXT;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__PAGE = STATEMENT__PAGE;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__QUOTE = STATEMENT__QUOTE;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__AREAS = STATEMENT__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__THEMES = STATEMENT__THEMES;

	/**
	 * The feature id for the '<em><b>Related</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__RELATED = STATEMENT__RELATED;

	/**
	 * The feature id for the '<em><b>Evidence Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__EVIDENCE_GRADE = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.RecommendationImpl <em>Recommendation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.RecommendationImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getRecommendation()
	 * @generated
	 */
	int RECOMMENDATION = 61;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__ID = STATEMENT__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__FACTS = STATEMENT__FACTS;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__NUMBER = STATEMENT__NUMBER;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__TEXT = STATEMENT__TEXT;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__PAGE = STATEMENT__PAGE;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__QUOTE = STATEMENT__QUOTE;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__AREAS = STATEMENT__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__THEMES = STATEMENT__THEMES;

	/**
	 * The feature id for the '<em><b>Related</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__RELATED = STATEMENT__RELATED;

	/**
	 * The feature id for the '<em><b>Addressed To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__ADDRESSED_TO = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Based On</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__BASED_ON = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Uptake</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__UPTAKE = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Recommendation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.OrganisationImpl <em>Organisation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.OrganisationImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getOrganisation()
	 * @generated
	 */
	int ORGANISATION = 62;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ID = AGENT__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__TITLE = AGENT__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__SUMMARY = AGENT__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__AREAS = AGENT__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__THEMES = AGENT__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__LANGUAGE = AGENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__SOURCES = AGENT__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__AS_OF = AGENT__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__LAST_CONFIRMED = AGENT__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__KEEPER = AGENT__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__CONFIDENTIALITY = AGENT__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__NOTES = AGENT__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ATTACHMENTS = AGENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__FACTS = AGENT__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__EXTENSIONS = AGENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Acronym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ACRONYM = AGENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__TYPE = AGENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Type History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__TYPE_HISTORY = AGENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Established</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ESTABLISHED = AGENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Dissolved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__DISSOLVED = AGENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Headquarters</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__HEADQUARTERS = AGENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Identifiers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__IDENTIFIERS = AGENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Part Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__PART_OF = AGENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Memberships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__MEMBERSHIPS = AGENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Succeeded By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__SUCCEEDED_BY = AGENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__WEBSITE = AGENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__EMAIL = AGENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Telephone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__TELEPHONE = AGENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ADDRESS = AGENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_FEATURE_COUNT = AGENT_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.DatedTypeImpl <em>Dated Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.DatedTypeImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getDatedType()
	 * @generated
	 */
	int DATED_TYPE = 63;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_TYPE__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_TYPE__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_TYPE__TYPE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_TYPE__FROM = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_TYPE__TO = PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Dated Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_TYPE_FEATURE_COUNT = PART_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.MembershipImpl <em>Membership</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.MembershipImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getMembership()
	 * @generated
	 */
	int MEMBERSHIP = 64;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__GROUP = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__ROLE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__FROM = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__TO = PART_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Membership</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_FEATURE_COUNT = PART_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.PersonImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 65;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = AGENT__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__TITLE = AGENT__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__SUMMARY = AGENT__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__AREAS = AGENT__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__THEMES = AGENT__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__LANGUAGE = AGENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__SOURCES = AGENT__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__AS_OF = AGENT__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__LAST_CONFIRMED = AGENT__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__KEEPER = AGENT__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CONFIDENTIALITY = AGENT__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NOTES = AGENT__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ATTACHMENTS = AGENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FACTS = AGENT__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__EXTENSIONS = AGENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = AGENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__SEX = AGENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ORGANISATION = AGENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__POSITION = AGENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Language Skills</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__LANGUAGE_SKILLS = AGENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Removed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__REMOVED_ON = AGENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = AGENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.LanguageSkillImpl <em>Language Skill</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.LanguageSkillImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getLanguageSkill()
	 * @generated
	 */
	int LANGUAGE_SKILL = 66;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SKILL__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SKILL__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SKILL__LANGUAGE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SKILL__LEVEL = PART_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Language Skill</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SKILL_FEATURE_COUNT = PART_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.PractitionerImpl <em>Practitioner</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.PractitionerImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getPractitioner()
	 * @generated
	 */
	int PRACTITIONER = 67;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__ID = PERSON__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__TITLE = PERSON__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__SUMMARY = PERSON__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__AREAS = PERSON__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__THEMES = PERSON__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__LANGUAGE = PERSON__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__SOURCES = PERSON__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__AS_OF = PERSON__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__LAST_CONFIRMED = PERSON__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__KEEPER = PERSON__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__CONFIDENTIALITY = PERSON__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__NOTES = PERSON__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__ATTACHMENTS = PERSON__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__FACTS = PERSON__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__EXTENSIONS = PERSON__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__NAME = PERSON__NAME;

	/**
	 * The feature id for the '<em><b>Sex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__SEX = PERSON__SEX;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__ORGANISATION = PERSON__ORGANISATION;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__POSITION = PERSON__POSITION;

	/**
	 * The feature id for the '<em><b>Language Skills</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__LANGUAGE_SKILLS = PERSON__LANGUAGE_SKILLS;

	/**
	 * The feature id for the '<em><b>Removed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__REMOVED_ON = PERSON__REMOVED_ON;

	/**
	 * The feature id for the '<em><b>Office</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__OFFICE = PERSON_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Expertise</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__EXPERTISE = PERSON_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__EMAIL = PERSON_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__WEBSITE = PERSON_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Active From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__ACTIVE_FROM = PERSON_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Active To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__ACTIVE_TO = PERSON_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Keys</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER__KEYS = PERSON_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Practitioner</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTITIONER_FEATURE_COUNT = PERSON_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.SigningKeyImpl <em>Signing Key</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.SigningKeyImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getSigningKey()
	 * @generated
	 */
	int SIGNING_KEY = 68;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNING_KEY__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNING_KEY__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNING_KEY__TYPE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Public Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNING_KEY__PUBLIC_KEY = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNING_KEY__FROM = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNING_KEY__TO = PART_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Signing Key</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNING_KEY_FEATURE_COUNT = PART_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.RosterPersonImpl <em>Roster Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.RosterPersonImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getRosterPerson()
	 * @generated
	 */
	int ROSTER_PERSON = 69;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__ID = PERSON__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__TITLE = PERSON__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__SUMMARY = PERSON__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__AREAS = PERSON__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__THEMES = PERSON__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__LANGUAGE = PERSON__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__SOURCES = PERSON__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__AS_OF = PERSON__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__LAST_CONFIRMED = PERSON__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__KEEPER = PERSON__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__CONFIDENTIALITY = PERSON__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__NOTES = PERSON__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__ATTACHMENTS = PERSON__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__FACTS = PERSON__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__EXTENSIONS = PERSON__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__NAME = PERSON__NAME;

	/**
	 * The feature id for the '<em><b>Sex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__SEX = PERSON__SEX;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__ORGANISATION = PERSON__ORGANISATION;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__POSITION = PERSON__POSITION;

	/**
	 * The feature id for the '<em><b>Language Skills</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__LANGUAGE_SKILLS = PERSON__LANGUAGE_SKILLS;

	/**
	 * The feature id for the '<em><b>Removed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__REMOVED_ON = PERSON__REMOVED_ON;

	/**
	 * The feature id for the '<em><b>Birth Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__BIRTH_DATE = PERSON_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Birth Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__BIRTH_AREA = PERSON_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Raised In</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__RAISED_IN = PERSON_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__ORIGINS = PERSON_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Residence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__RESIDENCE = PERSON_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Residence Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__RESIDENCE_PLACE = PERSON_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Skills</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__SKILLS = PERSON_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Education Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__EDUCATION_LEVEL = PERSON_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Availability</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__AVAILABILITY = PERSON_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Experience</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__EXPERIENCE = PERSON_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Consents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__CONSENTS = PERSON_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON__CONTACT = PERSON_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Roster Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROSTER_PERSON_FEATURE_COUNT = PERSON_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.SkillImpl <em>Skill</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.SkillImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getSkill()
	 * @generated
	 */
	int SKILL = 70;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__CONCEPT = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__DESCRIPTION = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__GRADE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Years</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__YEARS = PART_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Skill</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_FEATURE_COUNT = PART_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.AvailabilityImpl <em>Availability</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.AvailabilityImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getAvailability()
	 * @generated
	 */
	int AVAILABILITY = 71;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY__FROM = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY__TO = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY__NOTE = PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Availability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY_FEATURE_COUNT = PART_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ExperienceImpl <em>Experience</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ExperienceImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getExperience()
	 * @generated
	 */
	int EXPERIENCE = 72;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__TITLE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__ORGANISATION = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__AREA = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__FROM = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__TO = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__DESCRIPTION = PART_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Experience</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_FEATURE_COUNT = PART_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ConsentImpl <em>Consent</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ConsentImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getConsent()
	 * @generated
	 */
	int CONSENT = 73;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__SCOPE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__PURPOSE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__DATE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__UNTIL = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Withdrawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__WITHDRAWN = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Guardian</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__GUARDIAN = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Guardian Relation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__GUARDIAN_RELATION = PART_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Consent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FEATURE_COUNT = PART_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ContactDataImpl <em>Contact Data</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ContactDataImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getContactData()
	 * @generated
	 */
	int CONTACT_DATA = 74;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_DATA__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_DATA__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_DATA__EMAIL = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Telephone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_DATA__TELEPHONE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_DATA__ADDRESS = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Guardian Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_DATA__GUARDIAN_NAME = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Guardian Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_DATA__GUARDIAN_CONTACT = PART_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Contact Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_DATA_FEATURE_COUNT = PART_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ExpertImpl <em>Expert</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ExpertImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getExpert()
	 * @generated
	 */
	int EXPERT = 75;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__ID = ROSTER_PERSON__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__TITLE = ROSTER_PERSON__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__SUMMARY = ROSTER_PERSON__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__AREAS = ROSTER_PERSON__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__THEMES = ROSTER_PERSON__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__LANGUAGE = ROSTER_PERSON__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__SOURCES = ROSTER_PERSON__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__AS_OF = ROSTER_PERSON__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__LAST_CONFIRMED = ROSTER_PERSON__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__KEEPER = ROSTER_PERSON__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__CONFIDENTIALITY = ROSTER_PERSON__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__NOTES = ROSTER_PERSON__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__ATTACHMENTS = ROSTER_PERSON__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__FACTS = ROSTER_PERSON__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__EXTENSIONS = ROSTER_PERSON__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__NAME = ROSTER_PERSON__NAME;

	/**
	 * The feature id for the '<em><b>Sex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__SEX = ROSTER_PERSON__SEX;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__ORGANISATION = ROSTER_PERSON__ORGANISATION;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__POSITION = ROSTER_PERSON__POSITION;

	/**
	 * The feature id for the '<em><b>Language Skills</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__LANGUAGE_SKILLS = ROSTER_PERSON__LANGUAGE_SKILLS;

	/**
	 * The feature id for the '<em><b>Removed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__REMOVED_ON = ROSTER_PERSON__REMOVED_ON;

	/**
	 * The feature id for the '<em><b>Birth Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__BIRTH_DATE = ROSTER_PERSON__BIRTH_DATE;

	/**
	 * The feature id for the '<em><b>Birth Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__BIRTH_AREA = ROSTER_PERSON__BIRTH_AREA;

	/**
	 * The feature id for the '<em><b>Raised In</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__RAISED_IN = ROSTER_PERSON__RAISED_IN;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__ORIGINS = ROSTER_PERSON__ORIGINS;

	/**
	 * The feature id for the '<em><b>Residence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__RESIDENCE = ROSTER_PERSON__RESIDENCE;

	/**
	 * The feature id for the '<em><b>Residence Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__RESIDENCE_PLACE = ROSTER_PERSON__RESIDENCE_PLACE;

	/**
	 * The feature id for the '<em><b>Skills</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__SKILLS = ROSTER_PERSON__SKILLS;

	/**
	 * The feature id for the '<em><b>Education Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__EDUCATION_LEVEL = ROSTER_PERSON__EDUCATION_LEVEL;

	/**
	 * The feature id for the '<em><b>Availability</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__AVAILABILITY = ROSTER_PERSON__AVAILABILITY;

	/**
	 * The feature id for the '<em><b>Experience</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__EXPERIENCE = ROSTER_PERSON__EXPERIENCE;

	/**
	 * The feature id for the '<em><b>Consents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__CONSENTS = ROSTER_PERSON__CONSENTS;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__CONTACT = ROSTER_PERSON__CONTACT;

	/**
	 * The feature id for the '<em><b>Occupation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__OCCUPATION = ROSTER_PERSON_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Expertise</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__EXPERTISE = ROSTER_PERSON_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Schemes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__SCHEMES = ROSTER_PERSON_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Voluntary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__VOLUNTARY = ROSTER_PERSON_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Biography</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT__BIOGRAPHY = ROSTER_PERSON_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Expert</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERT_FEATURE_COUNT = ROSTER_PERSON_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.CandidateImpl <em>Candidate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.CandidateImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getCandidate()
	 * @generated
	 */
	int CANDIDATE = 76;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__ID = ROSTER_PERSON__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__TITLE = ROSTER_PERSON__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__SUMMARY = ROSTER_PERSON__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__AREAS = ROSTER_PERSON__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__THEMES = ROSTER_PERSON__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__LANGUAGE = ROSTER_PERSON__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__SOURCES = ROSTER_PERSON__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__AS_OF = ROSTER_PERSON__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__LAST_CONFIRMED = ROSTER_PERSON__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__KEEPER = ROSTER_PERSON__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__CONFIDENTIALITY = ROSTER_PERSON__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__NOTES = ROSTER_PERSON__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__ATTACHMENTS = ROSTER_PERSON__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__FACTS = ROSTER_PERSON__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__EXTENSIONS = ROSTER_PERSON__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__NAME = ROSTER_PERSON__NAME;

	/**
	 * The feature id for the '<em><b>Sex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__SEX = ROSTER_PERSON__SEX;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__ORGANISATION = ROSTER_PERSON__ORGANISATION;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__POSITION = ROSTER_PERSON__POSITION;

	/**
	 * The feature id for the '<em><b>Language Skills</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__LANGUAGE_SKILLS = ROSTER_PERSON__LANGUAGE_SKILLS;

	/**
	 * The feature id for the '<em><b>Removed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__REMOVED_ON = ROSTER_PERSON__REMOVED_ON;

	/**
	 * The feature id for the '<em><b>Birth Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__BIRTH_DATE = ROSTER_PERSON__BIRTH_DATE;

	/**
	 * The feature id for the '<em><b>Birth Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__BIRTH_AREA = ROSTER_PERSON__BIRTH_AREA;

	/**
	 * The feature id for the '<em><b>Raised In</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__RAISED_IN = ROSTER_PERSON__RAISED_IN;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__ORIGINS = ROSTER_PERSON__ORIGINS;

	/**
	 * The feature id for the '<em><b>Residence</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__RESIDENCE = ROSTER_PERSON__RESIDENCE;

	/**
	 * The feature id for the '<em><b>Residence Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__RESIDENCE_PLACE = ROSTER_PERSON__RESIDENCE_PLACE;

	/**
	 * The feature id for the '<em><b>Skills</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__SKILLS = ROSTER_PERSON__SKILLS;

	/**
	 * The feature id for the '<em><b>Education Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__EDUCATION_LEVEL = ROSTER_PERSON__EDUCATION_LEVEL;

	/**
	 * The feature id for the '<em><b>Availability</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__AVAILABILITY = ROSTER_PERSON__AVAILABILITY;

	/**
	 * The feature id for the '<em><b>Experience</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__EXPERIENCE = ROSTER_PERSON__EXPERIENCE;

	/**
	 * The feature id for the '<em><b>Consents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__CONSENTS = ROSTER_PERSON__CONSENTS;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__CONTACT = ROSTER_PERSON__CONTACT;

	/**
	 * The feature id for the '<em><b>School</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__SCHOOL = ROSTER_PERSON_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__FIELD = ROSTER_PERSON_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__GRADE = ROSTER_PERSON_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Internship Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__INTERNSHIP_AREAS = ROSTER_PERSON_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Motivation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__MOTIVATION = ROSTER_PERSON_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Schemes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__SCHEMES = ROSTER_PERSON_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Candidate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_FEATURE_COUNT = ROSTER_PERSON_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.NeedImpl <em>Need</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.NeedImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getNeed()
	 * @generated
	 */
	int NEED = 77;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__TITLE = RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__SUMMARY = RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__AREAS = RECORD__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__THEMES = RECORD__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__LANGUAGE = RECORD__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__SOURCES = RECORD__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__AS_OF = RECORD__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__LAST_CONFIRMED = RECORD__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__KEEPER = RECORD__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__CONFIDENTIALITY = RECORD__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__NOTES = RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__ATTACHMENTS = RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__FACTS = RECORD__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__EXTENSIONS = RECORD__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__TYPE = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__STATE = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__HOST = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Supervisor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__SUPERVISOR = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Programme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__PROGRAMME = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Request</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__REQUEST = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__TASKS = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Skills</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__SKILLS = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Language Skills</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__LANGUAGE_SKILLS = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Internship Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__INTERNSHIP_AREA = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Education Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__EDUCATION_LEVEL = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__START = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__END = RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Weeks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__WEEKS = RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__PLACE = RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Place Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__PLACE_AREA = RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Positions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__POSITIONS = RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__TERMS = RECORD_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_FEATURE_COUNT = RECORD_FEATURE_COUNT + 18;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.SkillRequirementImpl <em>Skill Requirement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.SkillRequirementImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getSkillRequirement()
	 * @generated
	 */
	int SKILL_REQUIREMENT = 78;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_REQUIREMENT__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_REQUIREMENT__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_REQUIREMENT__CONCEPT = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_REQUIREMENT__DESCRIPTION = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_REQUIREMENT__GRADE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_REQUIREMENT__WEIGHT = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Must Have</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_REQUIREMENT__MUST_HAVE = PART_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Skill Requirement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_REQUIREMENT_FEATURE_COUNT = PART_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.AssignmentImpl <em>Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.AssignmentImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getAssignment()
	 * @generated
	 */
	int ASSIGNMENT = 79;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__TITLE = RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__SUMMARY = RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__AREAS = RECORD__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__THEMES = RECORD__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__LANGUAGE = RECORD__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__SOURCES = RECORD__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__AS_OF = RECORD__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__LAST_CONFIRMED = RECORD__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__KEEPER = RECORD__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__CONFIDENTIALITY = RECORD__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__NOTES = RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ATTACHMENTS = RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__FACTS = RECORD__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__EXTENSIONS = RECORD__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Need</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__NEED = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__PERSON = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__STATE = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__START = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__END = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Supervisor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__SUPERVISOR = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Report</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__REPORT = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Report Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__REPORT_DOCUMENT = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Lessons</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__LESSONS = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Follow Ups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__FOLLOW_UPS = RECORD_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_FEATURE_COUNT = RECORD_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.FollowUpImpl <em>Follow Up</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.FollowUpImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getFollowUp()
	 * @generated
	 */
	int FOLLOW_UP = 80;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__DATE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__TEXT = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__BY = PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Follow Up</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP_FEATURE_COUNT = PART_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.DatasetImpl <em>Dataset</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.DatasetImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getDataset()
	 * @generated
	 */
	int DATASET = 81;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__TITLE = RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__SUMMARY = RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__AREAS = RECORD__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__THEMES = RECORD__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__LANGUAGE = RECORD__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__SOURCES = RECORD__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__AS_OF = RECORD__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__LAST_CONFIRMED = RECORD__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__KEEPER = RECORD__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__CONFIDENTIALITY = RECORD__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__NOTES = RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__ATTACHMENTS = RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__FACTS = RECORD__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__EXTENSIONS = RECORD__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Publisher</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__PUBLISHER = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Publisher Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__PUBLISHER_NAME = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__EDITION = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Issued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__ISSUED = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Retrieved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__RETRIEVED = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__URL = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__RIGHTS = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Dataflow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__DATAFLOW = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Components</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__COMPONENTS = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Time Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__TIME_START = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Time End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__TIME_END = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Observation Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__OBSERVATION_COUNT = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Observations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__OBSERVATIONS = RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__METHOD = RECORD_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Dataset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_FEATURE_COUNT = RECORD_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.DatasetComponentImpl <em>Dataset Component</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.DatasetComponentImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getDatasetComponent()
	 * @generated
	 */
	int DATASET_COMPONENT = 82;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_COMPONENT__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_COMPONENT__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_COMPONENT__CODE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_COMPONENT__ROLE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_COMPONENT__LABEL = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_COMPONENT__SCHEME = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_COMPONENT__UNIT = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_COMPONENT__DESCRIPTION = PART_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Dataset Component</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_COMPONENT_FEATURE_COUNT = PART_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.VocabularyImpl <em>Vocabulary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.VocabularyImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getVocabulary()
	 * @generated
	 */
	int VOCABULARY = 83;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__TITLE = RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__SUMMARY = RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__AREAS = RECORD__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__THEMES = RECORD__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__LANGUAGE = RECORD__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__SOURCES = RECORD__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__AS_OF = RECORD__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__LAST_CONFIRMED = RECORD__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__KEEPER = RECORD__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__CONFIDENTIALITY = RECORD__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__NOTES = RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__ATTACHMENTS = RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__FACTS = RECORD__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__EXTENSIONS = RECORD__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__SCHEME = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__VERSION = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Issued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__ISSUED = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__PUBLISHER = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__URL = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__RIGHTS = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Concepts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY__CONCEPTS = RECORD_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Vocabulary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOCABULARY_FEATURE_COUNT = RECORD_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.ConceptImpl <em>Concept</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.ConceptImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getConcept()
	 * @generated
	 */
	int CONCEPT = 84;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__NOTATION = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__LABELS = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__DEFINITION = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Scope Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__SCOPE_NOTE = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__ALIASES = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Broader</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__BROADER = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Related</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__RELATED = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Mappings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__MAPPINGS = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__VALID_FROM = PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__VALID_TO = PART_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__CODES = PART_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Concept</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_FEATURE_COUNT = PART_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.MappingImpl <em>Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.MappingImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getMapping()
	 * @generated
	 */
	int MAPPING = 85;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__TYPE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__TARGET = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__SOURCE = PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_FEATURE_COUNT = PART_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.AliasImpl <em>Alias</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.AliasImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getAlias()
	 * @generated
	 */
	int ALIAS = 86;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIAS__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIAS__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIAS__LABEL = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIAS__LANGUAGE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIAS__SOURCE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIAS__VALID_FROM = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIAS__VALID_TO = PART_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Alias</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIAS_FEATURE_COUNT = PART_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.SpaceInfoImpl <em>Space Info</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.SpaceInfoImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getSpaceInfo()
	 * @generated
	 */
	int SPACE_INFO = 87;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__TITLE = RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__SUMMARY = RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__AREAS = RECORD__AREAS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__THEMES = RECORD__THEMES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__LANGUAGE = RECORD__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__SOURCES = RECORD__SOURCES;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__AS_OF = RECORD__AS_OF;

	/**
	 * The feature id for the '<em><b>Last Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__LAST_CONFIRMED = RECORD__LAST_CONFIRMED;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__KEEPER = RECORD__KEEPER;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__CONFIDENTIALITY = RECORD__CONFIDENTIALITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__NOTES = RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__ATTACHMENTS = RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__FACTS = RECORD__FACTS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__EXTENSIONS = RECORD__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__NAME = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Space Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__SPACE_KIND = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__PURPOSE = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__LANGUAGES = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Review Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__REVIEW_POLICY = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reviewers Needed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__REVIEWERS_NEEDED = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Contact Data Allowed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__CONTACT_DATA_ALLOWED = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Default Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__DEFAULT_CONFIDENTIALITY = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Schema Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__SCHEMA_VERSION = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Epoch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__EPOCH = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__MEMBERS = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Signature Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__SIGNATURE_POLICY = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Accepting Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO__ACCEPTING_ROLES = RECORD_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Space Info</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_INFO_FEATURE_COUNT = RECORD_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.sankofa.model.impl.SpaceMemberImpl <em>Space Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.impl.SpaceMemberImpl
	 * @see org.sankofa.model.impl.ModelPackageImpl#getSpaceMember()
	 * @generated
	 */
	int SPACE_MEMBER = 88;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_MEMBER__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_MEMBER__FACTS = PART__FACTS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_MEMBER__NAME = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Practitioner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_MEMBER__PRACTITIONER = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Emails</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_MEMBER__EMAILS = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_MEMBER__ROLES = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Keys</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_MEMBER__KEYS = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Joined</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_MEMBER__JOINED = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_MEMBER__LEFT = PART_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Space Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_MEMBER_FEATURE_COUNT = PART_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.sankofa.model.Absence <em>Absence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.Absence
	 * @see org.sankofa.model.impl.ModelPackageImpl#getAbsence()
	 * @generated
	 */
	int ABSENCE = 89;

	/**
	 * The meta object id for the '{@link org.sankofa.model.Method <em>Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.Method
	 * @see org.sankofa.model.impl.ModelPackageImpl#getMethod()
	 * @generated
	 */
	int METHOD = 90;

	/**
	 * The meta object id for the '{@link org.sankofa.model.Confidence <em>Confidence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.Confidence
	 * @see org.sankofa.model.impl.ModelPackageImpl#getConfidence()
	 * @generated
	 */
	int CONFIDENCE = 91;

	/**
	 * The meta object id for the '{@link org.sankofa.model.Confidentiality <em>Confidentiality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.Confidentiality
	 * @see org.sankofa.model.impl.ModelPackageImpl#getConfidentiality()
	 * @generated
	 */
	int CONFIDENTIALITY = 92;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ReviewState <em>Review State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ReviewState
	 * @see org.sankofa.model.impl.ModelPackageImpl#getReviewState()
	 * @generated
	 */
	int REVIEW_STATE = 93;

	/**
	 * The meta object id for the '{@link org.sankofa.model.TriState <em>Tri State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.TriState
	 * @see org.sankofa.model.impl.ModelPackageImpl#getTriState()
	 * @generated
	 */
	int TRI_STATE = 94;

	/**
	 * The meta object id for the '{@link org.sankofa.model.Judgement <em>Judgement</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.Judgement
	 * @see org.sankofa.model.impl.ModelPackageImpl#getJudgement()
	 * @generated
	 */
	int JUDGEMENT = 95;

	/**
	 * The meta object id for the '{@link org.sankofa.model.Likelihood <em>Likelihood</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.Likelihood
	 * @see org.sankofa.model.impl.ModelPackageImpl#getLikelihood()
	 * @generated
	 */
	int LIKELIHOOD = 96;

	/**
	 * The meta object id for the '{@link org.sankofa.model.Sex <em>Sex</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.Sex
	 * @see org.sankofa.model.impl.ModelPackageImpl#getSex()
	 * @generated
	 */
	int SEX = 97;

	/**
	 * The meta object id for the '{@link org.sankofa.model.MigrationFlow <em>Migration Flow</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.MigrationFlow
	 * @see org.sankofa.model.impl.ModelPackageImpl#getMigrationFlow()
	 * @generated
	 */
	int MIGRATION_FLOW = 98;

	/**
	 * The meta object id for the '{@link org.sankofa.model.Motive <em>Motive</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.Motive
	 * @see org.sankofa.model.impl.ModelPackageImpl#getMotive()
	 * @generated
	 */
	int MOTIVE = 99;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ReturnIntention <em>Return Intention</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ReturnIntention
	 * @see org.sankofa.model.impl.ModelPackageImpl#getReturnIntention()
	 * @generated
	 */
	int RETURN_INTENTION = 100;

	/**
	 * The meta object id for the '{@link org.sankofa.model.RemittanceBasis <em>Remittance Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.RemittanceBasis
	 * @see org.sankofa.model.impl.ModelPackageImpl#getRemittanceBasis()
	 * @generated
	 */
	int REMITTANCE_BASIS = 101;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ActualJudgement <em>Actual Judgement</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ActualJudgement
	 * @see org.sankofa.model.impl.ModelPackageImpl#getActualJudgement()
	 * @generated
	 */
	int ACTUAL_JUDGEMENT = 102;

	/**
	 * The meta object id for the '{@link org.sankofa.model.FactorKind <em>Factor Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.FactorKind
	 * @see org.sankofa.model.impl.ModelPackageImpl#getFactorKind()
	 * @generated
	 */
	int FACTOR_KIND = 103;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ImpactDirection <em>Impact Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ImpactDirection
	 * @see org.sankofa.model.impl.ModelPackageImpl#getImpactDirection()
	 * @generated
	 */
	int IMPACT_DIRECTION = 104;

	/**
	 * The meta object id for the '{@link org.sankofa.model.HouseholdUseKind <em>Household Use Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.HouseholdUseKind
	 * @see org.sankofa.model.impl.ModelPackageImpl#getHouseholdUseKind()
	 * @generated
	 */
	int HOUSEHOLD_USE_KIND = 105;

	/**
	 * The meta object id for the '{@link org.sankofa.model.TransferChannel <em>Transfer Channel</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.TransferChannel
	 * @see org.sankofa.model.impl.ModelPackageImpl#getTransferChannel()
	 * @generated
	 */
	int TRANSFER_CHANNEL = 106;

	/**
	 * The meta object id for the '{@link org.sankofa.model.StrategyType <em>Strategy Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.StrategyType
	 * @see org.sankofa.model.impl.ModelPackageImpl#getStrategyType()
	 * @generated
	 */
	int STRATEGY_TYPE = 107;

	/**
	 * The meta object id for the '{@link org.sankofa.model.PolicyState <em>Policy State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.PolicyState
	 * @see org.sankofa.model.impl.ModelPackageImpl#getPolicyState()
	 * @generated
	 */
	int POLICY_STATE = 108;

	/**
	 * The meta object id for the '{@link org.sankofa.model.PolicyInstrument <em>Policy Instrument</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.PolicyInstrument
	 * @see org.sankofa.model.impl.ModelPackageImpl#getPolicyInstrument()
	 * @generated
	 */
	int POLICY_INSTRUMENT = 109;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ImpactDimension <em>Impact Dimension</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ImpactDimension
	 * @see org.sankofa.model.impl.ModelPackageImpl#getImpactDimension()
	 * @generated
	 */
	int IMPACT_DIMENSION = 110;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ImpactLevel <em>Impact Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ImpactLevel
	 * @see org.sankofa.model.impl.ModelPackageImpl#getImpactLevel()
	 * @generated
	 */
	int IMPACT_LEVEL = 111;

	/**
	 * The meta object id for the '{@link org.sankofa.model.Affected <em>Affected</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.Affected
	 * @see org.sankofa.model.impl.ModelPackageImpl#getAffected()
	 * @generated
	 */
	int AFFECTED = 112;

	/**
	 * The meta object id for the '{@link org.sankofa.model.Assessability <em>Assessability</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.Assessability
	 * @see org.sankofa.model.impl.ModelPackageImpl#getAssessability()
	 * @generated
	 */
	int ASSESSABILITY = 113;

	/**
	 * The meta object id for the '{@link org.sankofa.model.EvidenceGrade <em>Evidence Grade</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.EvidenceGrade
	 * @see org.sankofa.model.impl.ModelPackageImpl#getEvidenceGrade()
	 * @generated
	 */
	int EVIDENCE_GRADE = 114;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ProgrammeType <em>Programme Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ProgrammeType
	 * @see org.sankofa.model.impl.ModelPackageImpl#getProgrammeType()
	 * @generated
	 */
	int PROGRAMME_TYPE = 115;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ProgrammeStatus <em>Programme Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ProgrammeStatus
	 * @see org.sankofa.model.impl.ModelPackageImpl#getProgrammeStatus()
	 * @generated
	 */
	int PROGRAMME_STATUS = 116;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ProgrammeFunction <em>Programme Function</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ProgrammeFunction
	 * @see org.sankofa.model.impl.ModelPackageImpl#getProgrammeFunction()
	 * @generated
	 */
	int PROGRAMME_FUNCTION = 117;

	/**
	 * The meta object id for the '{@link org.sankofa.model.OrganisationRole <em>Organisation Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.OrganisationRole
	 * @see org.sankofa.model.impl.ModelPackageImpl#getOrganisationRole()
	 * @generated
	 */
	int ORGANISATION_ROLE = 118;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ActivityScope <em>Activity Scope</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ActivityScope
	 * @see org.sankofa.model.impl.ModelPackageImpl#getActivityScope()
	 * @generated
	 */
	int ACTIVITY_SCOPE = 119;

	/**
	 * The meta object id for the '{@link org.sankofa.model.MarkerSignificance <em>Marker Significance</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.MarkerSignificance
	 * @see org.sankofa.model.impl.ModelPackageImpl#getMarkerSignificance()
	 * @generated
	 */
	int MARKER_SIGNIFICANCE = 120;

	/**
	 * The meta object id for the '{@link org.sankofa.model.BudgetType <em>Budget Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.BudgetType
	 * @see org.sankofa.model.impl.ModelPackageImpl#getBudgetType()
	 * @generated
	 */
	int BUDGET_TYPE = 121;

	/**
	 * The meta object id for the '{@link org.sankofa.model.BudgetStatus <em>Budget Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.BudgetStatus
	 * @see org.sankofa.model.impl.ModelPackageImpl#getBudgetStatus()
	 * @generated
	 */
	int BUDGET_STATUS = 122;

	/**
	 * The meta object id for the '{@link org.sankofa.model.TransactionType <em>Transaction Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.TransactionType
	 * @see org.sankofa.model.impl.ModelPackageImpl#getTransactionType()
	 * @generated
	 */
	int TRANSACTION_TYPE = 123;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ResultType <em>Result Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ResultType
	 * @see org.sankofa.model.impl.ModelPackageImpl#getResultType()
	 * @generated
	 */
	int RESULT_TYPE = 124;

	/**
	 * The meta object id for the '{@link org.sankofa.model.IndicatorMeasure <em>Indicator Measure</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.IndicatorMeasure
	 * @see org.sankofa.model.impl.ModelPackageImpl#getIndicatorMeasure()
	 * @generated
	 */
	int INDICATOR_MEASURE = 125;

	/**
	 * The meta object id for the '{@link org.sankofa.model.RelationType <em>Relation Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.RelationType
	 * @see org.sankofa.model.impl.ModelPackageImpl#getRelationType()
	 * @generated
	 */
	int RELATION_TYPE = 126;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ContactType <em>Contact Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ContactType
	 * @see org.sankofa.model.impl.ModelPackageImpl#getContactType()
	 * @generated
	 */
	int CONTACT_TYPE = 127;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ConditionType <em>Condition Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ConditionType
	 * @see org.sankofa.model.impl.ModelPackageImpl#getConditionType()
	 * @generated
	 */
	int CONDITION_TYPE = 128;

	/**
	 * The meta object id for the '{@link org.sankofa.model.LessonNature <em>Lesson Nature</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.LessonNature
	 * @see org.sankofa.model.impl.ModelPackageImpl#getLessonNature()
	 * @generated
	 */
	int LESSON_NATURE = 129;

	/**
	 * The meta object id for the '{@link org.sankofa.model.LessonOutcome <em>Lesson Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.LessonOutcome
	 * @see org.sankofa.model.impl.ModelPackageImpl#getLessonOutcome()
	 * @generated
	 */
	int LESSON_OUTCOME = 130;

	/**
	 * The meta object id for the '{@link org.sankofa.model.EvidenceLevel <em>Evidence Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.EvidenceLevel
	 * @see org.sankofa.model.impl.ModelPackageImpl#getEvidenceLevel()
	 * @generated
	 */
	int EVIDENCE_LEVEL = 131;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ConditionOperator <em>Condition Operator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ConditionOperator
	 * @see org.sankofa.model.impl.ModelPackageImpl#getConditionOperator()
	 * @generated
	 */
	int CONDITION_OPERATOR = 132;

	/**
	 * The meta object id for the '{@link org.sankofa.model.UseEffect <em>Use Effect</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.UseEffect
	 * @see org.sankofa.model.impl.ModelPackageImpl#getUseEffect()
	 * @generated
	 */
	int USE_EFFECT = 133;

	/**
	 * The meta object id for the '{@link org.sankofa.model.RequestScope <em>Request Scope</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.RequestScope
	 * @see org.sankofa.model.impl.ModelPackageImpl#getRequestScope()
	 * @generated
	 */
	int REQUEST_SCOPE = 134;

	/**
	 * The meta object id for the '{@link org.sankofa.model.RequestState <em>Request State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.RequestState
	 * @see org.sankofa.model.impl.ModelPackageImpl#getRequestState()
	 * @generated
	 */
	int REQUEST_STATE = 135;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ContributionChannel <em>Contribution Channel</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ContributionChannel
	 * @see org.sankofa.model.impl.ModelPackageImpl#getContributionChannel()
	 * @generated
	 */
	int CONTRIBUTION_CHANNEL = 136;

	/**
	 * The meta object id for the '{@link org.sankofa.model.MeetingType <em>Meeting Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.MeetingType
	 * @see org.sankofa.model.impl.ModelPackageImpl#getMeetingType()
	 * @generated
	 */
	int MEETING_TYPE = 137;

	/**
	 * The meta object id for the '{@link org.sankofa.model.MeetingState <em>Meeting State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.MeetingState
	 * @see org.sankofa.model.impl.ModelPackageImpl#getMeetingState()
	 * @generated
	 */
	int MEETING_STATE = 138;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ParticipantRole <em>Participant Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ParticipantRole
	 * @see org.sankofa.model.impl.ModelPackageImpl#getParticipantRole()
	 * @generated
	 */
	int PARTICIPANT_ROLE = 139;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ActionState <em>Action State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ActionState
	 * @see org.sankofa.model.impl.ModelPackageImpl#getActionState()
	 * @generated
	 */
	int ACTION_STATE = 140;

	/**
	 * The meta object id for the '{@link org.sankofa.model.PublicationType <em>Publication Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.PublicationType
	 * @see org.sankofa.model.impl.ModelPackageImpl#getPublicationType()
	 * @generated
	 */
	int PUBLICATION_TYPE = 141;

	/**
	 * The meta object id for the '{@link org.sankofa.model.PublicationStatus <em>Publication Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.PublicationStatus
	 * @see org.sankofa.model.impl.ModelPackageImpl#getPublicationStatus()
	 * @generated
	 */
	int PUBLICATION_STATUS = 142;

	/**
	 * The meta object id for the '{@link org.sankofa.model.CreatorRole <em>Creator Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.CreatorRole
	 * @see org.sankofa.model.impl.ModelPackageImpl#getCreatorRole()
	 * @generated
	 */
	int CREATOR_ROLE = 143;

	/**
	 * The meta object id for the '{@link org.sankofa.model.SkillGrade <em>Skill Grade</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.SkillGrade
	 * @see org.sankofa.model.impl.ModelPackageImpl#getSkillGrade()
	 * @generated
	 */
	int SKILL_GRADE = 144;

	/**
	 * The meta object id for the '{@link org.sankofa.model.LanguageLevel <em>Language Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.LanguageLevel
	 * @see org.sankofa.model.impl.ModelPackageImpl#getLanguageLevel()
	 * @generated
	 */
	int LANGUAGE_LEVEL = 145;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ConsentScope <em>Consent Scope</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ConsentScope
	 * @see org.sankofa.model.impl.ModelPackageImpl#getConsentScope()
	 * @generated
	 */
	int CONSENT_SCOPE = 146;

	/**
	 * The meta object id for the '{@link org.sankofa.model.NeedType <em>Need Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.NeedType
	 * @see org.sankofa.model.impl.ModelPackageImpl#getNeedType()
	 * @generated
	 */
	int NEED_TYPE = 147;

	/**
	 * The meta object id for the '{@link org.sankofa.model.NeedState <em>Need State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.NeedState
	 * @see org.sankofa.model.impl.ModelPackageImpl#getNeedState()
	 * @generated
	 */
	int NEED_STATE = 148;

	/**
	 * The meta object id for the '{@link org.sankofa.model.AssignmentState <em>Assignment State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.AssignmentState
	 * @see org.sankofa.model.impl.ModelPackageImpl#getAssignmentState()
	 * @generated
	 */
	int ASSIGNMENT_STATE = 149;

	/**
	 * The meta object id for the '{@link org.sankofa.model.ComponentRole <em>Component Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.ComponentRole
	 * @see org.sankofa.model.impl.ModelPackageImpl#getComponentRole()
	 * @generated
	 */
	int COMPONENT_ROLE = 150;

	/**
	 * The meta object id for the '{@link org.sankofa.model.MappingType <em>Mapping Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.MappingType
	 * @see org.sankofa.model.impl.ModelPackageImpl#getMappingType()
	 * @generated
	 */
	int MAPPING_TYPE = 151;

	/**
	 * The meta object id for the '{@link org.sankofa.model.SpaceKind <em>Space Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.SpaceKind
	 * @see org.sankofa.model.impl.ModelPackageImpl#getSpaceKind()
	 * @generated
	 */
	int SPACE_KIND = 152;

	/**
	 * The meta object id for the '{@link org.sankofa.model.SignaturePolicy <em>Signature Policy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.SignaturePolicy
	 * @see org.sankofa.model.impl.ModelPackageImpl#getSignaturePolicy()
	 * @generated
	 */
	int SIGNATURE_POLICY = 153;

	/**
	 * The meta object id for the '{@link org.sankofa.model.KeyType <em>Key Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.KeyType
	 * @see org.sankofa.model.impl.ModelPackageImpl#getKeyType()
	 * @generated
	 */
	int KEY_TYPE = 154;

	/**
	 * The meta object id for the '<em>Text</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.text.Text
	 * @see org.sankofa.model.impl.ModelPackageImpl#getText()
	 * @generated
	 */
	int TEXT = 155;

	/**
	 * The meta object id for the '<em>Partial Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sankofa.model.date.PartialDate
	 * @see org.sankofa.model.impl.ModelPackageImpl#getPartialDate()
	 * @generated
	 */
	int PARTIAL_DATE = 156;

	/**
	 * The meta object id for the '<em>Timestamp</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.sankofa.model.impl.ModelPackageImpl#getTimestamp()
	 * @generated
	 */
	int TIMESTAMP = 157;


	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.sankofa.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sankofa.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Part <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Part</em>'.
	 * @see org.sankofa.model.Part
	 * @generated
	 */
	EClass getPart();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Part#getFacts <em>Facts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Facts</em>'.
	 * @see org.sankofa.model.Part#getFacts()
	 * @see #getPart()
	 * @generated
	 */
	EReference getPart_Facts();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Fact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fact</em>'.
	 * @see org.sankofa.model.Fact
	 * @generated
	 */
	EClass getFact();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Fact#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see org.sankofa.model.Fact#getFeature()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Feature();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Fact#getAbsence <em>Absence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Absence</em>'.
	 * @see org.sankofa.model.Fact#getAbsence()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Absence();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Fact#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Sources</em>'.
	 * @see org.sankofa.model.Fact#getSources()
	 * @see #getFact()
	 * @generated
	 */
	EReference getFact_Sources();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Fact#getFiles <em>Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Files</em>'.
	 * @see org.sankofa.model.Fact#getFiles()
	 * @see #getFact()
	 * @generated
	 */
	EReference getFact_Files();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Fact#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.sankofa.model.Fact#getPage()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Page();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Fact#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.sankofa.model.Fact#getQuote()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Fact#getToldBy <em>Told By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Told By</em>'.
	 * @see org.sankofa.model.Fact#getToldBy()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_ToldBy();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Fact#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.sankofa.model.Fact#getDate()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Fact#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.sankofa.model.Fact#getMethod()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Fact#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.sankofa.model.Fact#getConfidence()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Fact#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.sankofa.model.Fact#getComment()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Comment();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Extension <em>Extension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Extension</em>'.
	 * @see org.sankofa.model.Extension
	 * @generated
	 */
	EClass getExtension();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.ForeignContent <em>Foreign Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Foreign Content</em>'.
	 * @see org.sankofa.model.ForeignContent
	 * @generated
	 */
	EClass getForeignContent();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ForeignContent#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.sankofa.model.ForeignContent#getFormat()
	 * @see #getForeignContent()
	 * @generated
	 */
	EAttribute getForeignContent_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ForeignContent#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.sankofa.model.ForeignContent#getPath()
	 * @see #getForeignContent()
	 * @generated
	 */
	EAttribute getForeignContent_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ForeignContent#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.sankofa.model.ForeignContent#getContent()
	 * @see #getForeignContent()
	 * @generated
	 */
	EAttribute getForeignContent_Content();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Attachment <em>Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attachment</em>'.
	 * @see org.sankofa.model.Attachment
	 * @generated
	 */
	EClass getAttachment();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Attachment#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sankofa.model.Attachment#getName()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Attachment#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sankofa.model.Attachment#getDescription()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Attachment#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.sankofa.model.Attachment#getMediaType()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Attachment#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.sankofa.model.Attachment#getSize()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Attachment#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.sankofa.model.Attachment#getSha256()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Attachment#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.sankofa.model.Attachment#getPage()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Page();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Attachment#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.sankofa.model.Attachment#getQuote()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Quote();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.ReviewEntry <em>Review Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review Entry</em>'.
	 * @see org.sankofa.model.ReviewEntry
	 * @generated
	 */
	EClass getReviewEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ReviewEntry#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.sankofa.model.ReviewEntry#getDate()
	 * @see #getReviewEntry()
	 * @generated
	 */
	EAttribute getReviewEntry_Date();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.ReviewEntry#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.sankofa.model.ReviewEntry#getBy()
	 * @see #getReviewEntry()
	 * @generated
	 */
	EReference getReviewEntry_By();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ReviewEntry#getByName <em>By Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By Name</em>'.
	 * @see org.sankofa.model.ReviewEntry#getByName()
	 * @see #getReviewEntry()
	 * @generated
	 */
	EAttribute getReviewEntry_ByName();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ReviewEntry#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.sankofa.model.ReviewEntry#getFrom()
	 * @see #getReviewEntry()
	 * @generated
	 */
	EAttribute getReviewEntry_From();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ReviewEntry#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.sankofa.model.ReviewEntry#getTo()
	 * @see #getReviewEntry()
	 * @generated
	 */
	EAttribute getReviewEntry_To();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ReviewEntry#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.sankofa.model.ReviewEntry#getComment()
	 * @see #getReviewEntry()
	 * @generated
	 */
	EAttribute getReviewEntry_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ReviewEntry#getContentHash <em>Content Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Hash</em>'.
	 * @see org.sankofa.model.ReviewEntry#getContentHash()
	 * @see #getReviewEntry()
	 * @generated
	 */
	EAttribute getReviewEntry_ContentHash();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ReviewEntry#getAboutObject <em>About Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>About Object</em>'.
	 * @see org.sankofa.model.ReviewEntry#getAboutObject()
	 * @see #getReviewEntry()
	 * @generated
	 */
	EAttribute getReviewEntry_AboutObject();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ReviewEntry#getAboutFeature <em>About Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>About Feature</em>'.
	 * @see org.sankofa.model.ReviewEntry#getAboutFeature()
	 * @see #getReviewEntry()
	 * @generated
	 */
	EAttribute getReviewEntry_AboutFeature();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Remark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Remark</em>'.
	 * @see org.sankofa.model.Remark
	 * @generated
	 */
	EClass getRemark();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Remark#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.sankofa.model.Remark#getDate()
	 * @see #getRemark()
	 * @generated
	 */
	EAttribute getRemark_Date();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Remark#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.sankofa.model.Remark#getBy()
	 * @see #getRemark()
	 * @generated
	 */
	EReference getRemark_By();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Remark#getByName <em>By Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By Name</em>'.
	 * @see org.sankofa.model.Remark#getByName()
	 * @see #getRemark()
	 * @generated
	 */
	EAttribute getRemark_ByName();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Remark#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.sankofa.model.Remark#getComment()
	 * @see #getRemark()
	 * @generated
	 */
	EAttribute getRemark_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Remark#getAboutObject <em>About Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>About Object</em>'.
	 * @see org.sankofa.model.Remark#getAboutObject()
	 * @see #getRemark()
	 * @generated
	 */
	EAttribute getRemark_AboutObject();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Remark#getAboutFeature <em>About Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>About Feature</em>'.
	 * @see org.sankofa.model.Remark#getAboutFeature()
	 * @see #getRemark()
	 * @generated
	 */
	EAttribute getRemark_AboutFeature();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.AssumptionStep <em>Assumption Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assumption Step</em>'.
	 * @see org.sankofa.model.AssumptionStep
	 * @generated
	 */
	EClass getAssumptionStep();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.AssumptionStep#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.sankofa.model.AssumptionStep#getDate()
	 * @see #getAssumptionStep()
	 * @generated
	 */
	EAttribute getAssumptionStep_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.AssumptionStep#getByName <em>By Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By Name</em>'.
	 * @see org.sankofa.model.AssumptionStep#getByName()
	 * @see #getAssumptionStep()
	 * @generated
	 */
	EAttribute getAssumptionStep_ByName();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.AssumptionStep#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>About</em>'.
	 * @see org.sankofa.model.AssumptionStep#getAbout()
	 * @see #getAssumptionStep()
	 * @generated
	 */
	EAttribute getAssumptionStep_About();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.AssumptionStep#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.sankofa.model.AssumptionStep#getValue()
	 * @see #getAssumptionStep()
	 * @generated
	 */
	EAttribute getAssumptionStep_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.AssumptionStep#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.sankofa.model.AssumptionStep#getReason()
	 * @see #getAssumptionStep()
	 * @generated
	 */
	EAttribute getAssumptionStep_Reason();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Reviewed <em>Reviewed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reviewed</em>'.
	 * @see org.sankofa.model.Reviewed
	 * @generated
	 */
	EClass getReviewed();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Reviewed#getReviewState <em>Review State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review State</em>'.
	 * @see org.sankofa.model.Reviewed#getReviewState()
	 * @see #getReviewed()
	 * @generated
	 */
	EAttribute getReviewed_ReviewState();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Reviewed#getReviewBy <em>Review By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review By</em>'.
	 * @see org.sankofa.model.Reviewed#getReviewBy()
	 * @see #getReviewed()
	 * @generated
	 */
	EAttribute getReviewed_ReviewBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Reviewed#getReviewLog <em>Review Log</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Review Log</em>'.
	 * @see org.sankofa.model.Reviewed#getReviewLog()
	 * @see #getReviewed()
	 * @generated
	 */
	EReference getReviewed_ReviewLog();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Reviewed#getReviewers <em>Reviewers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Reviewers</em>'.
	 * @see org.sankofa.model.Reviewed#getReviewers()
	 * @see #getReviewed()
	 * @generated
	 */
	EReference getReviewed_Reviewers();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Record <em>Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Record</em>'.
	 * @see org.sankofa.model.Record
	 * @generated
	 */
	EClass getRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Record#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.sankofa.model.Record#getTitle()
	 * @see #getRecord()
	 * @generated
	 */
	EAttribute getRecord_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Record#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.sankofa.model.Record#getSummary()
	 * @see #getRecord()
	 * @generated
	 */
	EAttribute getRecord_Summary();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Record#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Areas</em>'.
	 * @see org.sankofa.model.Record#getAreas()
	 * @see #getRecord()
	 * @generated
	 */
	EReference getRecord_Areas();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Record#getThemes <em>Themes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Themes</em>'.
	 * @see org.sankofa.model.Record#getThemes()
	 * @see #getRecord()
	 * @generated
	 */
	EReference getRecord_Themes();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Record#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.sankofa.model.Record#getLanguage()
	 * @see #getRecord()
	 * @generated
	 */
	EAttribute getRecord_Language();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Record#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Sources</em>'.
	 * @see org.sankofa.model.Record#getSources()
	 * @see #getRecord()
	 * @generated
	 */
	EReference getRecord_Sources();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Record#getAsOf <em>As Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Of</em>'.
	 * @see org.sankofa.model.Record#getAsOf()
	 * @see #getRecord()
	 * @generated
	 */
	EAttribute getRecord_AsOf();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Record#getLastConfirmed <em>Last Confirmed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Confirmed</em>'.
	 * @see org.sankofa.model.Record#getLastConfirmed()
	 * @see #getRecord()
	 * @generated
	 */
	EAttribute getRecord_LastConfirmed();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Record#getKeeper <em>Keeper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Keeper</em>'.
	 * @see org.sankofa.model.Record#getKeeper()
	 * @see #getRecord()
	 * @generated
	 */
	EReference getRecord_Keeper();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Record#getConfidentiality <em>Confidentiality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidentiality</em>'.
	 * @see org.sankofa.model.Record#getConfidentiality()
	 * @see #getRecord()
	 * @generated
	 */
	EAttribute getRecord_Confidentiality();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Record#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.sankofa.model.Record#getNotes()
	 * @see #getRecord()
	 * @generated
	 */
	EAttribute getRecord_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Record#getAttachments <em>Attachments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attachments</em>'.
	 * @see org.sankofa.model.Record#getAttachments()
	 * @see #getRecord()
	 * @generated
	 */
	EReference getRecord_Attachments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Record#getFacts <em>Facts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Facts</em>'.
	 * @see org.sankofa.model.Record#getFacts()
	 * @see #getRecord()
	 * @generated
	 */
	EReference getRecord_Facts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Record#getExtensions <em>Extensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extensions</em>'.
	 * @see org.sankofa.model.Record#getExtensions()
	 * @see #getRecord()
	 * @generated
	 */
	EReference getRecord_Extensions();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Reviewable <em>Reviewable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reviewable</em>'.
	 * @see org.sankofa.model.Reviewable
	 * @generated
	 */
	EClass getReviewable();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Agent <em>Agent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agent</em>'.
	 * @see org.sankofa.model.Agent
	 * @generated
	 */
	EClass getAgent();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.CountryCase <em>Country Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Country Case</em>'.
	 * @see org.sankofa.model.CountryCase
	 * @generated
	 */
	EClass getCountryCase();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.CountryCase#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Area</em>'.
	 * @see org.sankofa.model.CountryCase#getArea()
	 * @see #getCountryCase()
	 * @generated
	 */
	EReference getCountryCase_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.CountryCase#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.sankofa.model.CountryCase#getPeriodStart()
	 * @see #getCountryCase()
	 * @generated
	 */
	EAttribute getCountryCase_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.CountryCase#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.sankofa.model.CountryCase#getPeriodEnd()
	 * @see #getCountryCase()
	 * @generated
	 */
	EAttribute getCountryCase_PeriodEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.CountryCase#getOverview <em>Overview</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overview</em>'.
	 * @see org.sankofa.model.CountryCase#getOverview()
	 * @see #getCountryCase()
	 * @generated
	 */
	EAttribute getCountryCase_Overview();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.CountryCase#getMigrantGroups <em>Migrant Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Migrant Groups</em>'.
	 * @see org.sankofa.model.CountryCase#getMigrantGroups()
	 * @see #getCountryCase()
	 * @generated
	 */
	EReference getCountryCase_MigrantGroups();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.CountryCase#getProfileNotes <em>Profile Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Profile Notes</em>'.
	 * @see org.sankofa.model.CountryCase#getProfileNotes()
	 * @see #getCountryCase()
	 * @generated
	 */
	EAttribute getCountryCase_ProfileNotes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.CountryCase#getRemittanceEstimates <em>Remittance Estimates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Remittance Estimates</em>'.
	 * @see org.sankofa.model.CountryCase#getRemittanceEstimates()
	 * @see #getCountryCase()
	 * @generated
	 */
	EReference getCountryCase_RemittanceEstimates();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.CountryCase#getRemittanceNotes <em>Remittance Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remittance Notes</em>'.
	 * @see org.sankofa.model.CountryCase#getRemittanceNotes()
	 * @see #getCountryCase()
	 * @generated
	 */
	EAttribute getCountryCase_RemittanceNotes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.CountryCase#getStrategies <em>Strategies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Strategies</em>'.
	 * @see org.sankofa.model.CountryCase#getStrategies()
	 * @see #getCountryCase()
	 * @generated
	 */
	EReference getCountryCase_Strategies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.CountryCase#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measures</em>'.
	 * @see org.sankofa.model.CountryCase#getMeasures()
	 * @see #getCountryCase()
	 * @generated
	 */
	EReference getCountryCase_Measures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.CountryCase#getOwnGoals <em>Own Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Own Goals</em>'.
	 * @see org.sankofa.model.CountryCase#getOwnGoals()
	 * @see #getCountryCase()
	 * @generated
	 */
	EReference getCountryCase_OwnGoals();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.CountryCase#getPolicyNotes <em>Policy Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Policy Notes</em>'.
	 * @see org.sankofa.model.CountryCase#getPolicyNotes()
	 * @see #getCountryCase()
	 * @generated
	 */
	EAttribute getCountryCase_PolicyNotes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.CountryCase#getImpacts <em>Impacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Impacts</em>'.
	 * @see org.sankofa.model.CountryCase#getImpacts()
	 * @see #getCountryCase()
	 * @generated
	 */
	EReference getCountryCase_Impacts();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.CountryCase#getImpactNotes <em>Impact Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact Notes</em>'.
	 * @see org.sankofa.model.CountryCase#getImpactNotes()
	 * @see #getCountryCase()
	 * @generated
	 */
	EAttribute getCountryCase_ImpactNotes();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.MigrantGroup <em>Migrant Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Migrant Group</em>'.
	 * @see org.sankofa.model.MigrantGroup
	 * @generated
	 */
	EClass getMigrantGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.MigrantGroup#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sankofa.model.MigrantGroup#getName()
	 * @see #getMigrantGroup()
	 * @generated
	 */
	EAttribute getMigrantGroup_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.MigrantGroup#getFlow <em>Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flow</em>'.
	 * @see org.sankofa.model.MigrantGroup#getFlow()
	 * @see #getMigrantGroup()
	 * @generated
	 */
	EAttribute getMigrantGroup_Flow();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.MigrantGroup#getSex <em>Sex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sex</em>'.
	 * @see org.sankofa.model.MigrantGroup#getSex()
	 * @see #getMigrantGroup()
	 * @generated
	 */
	EAttribute getMigrantGroup_Sex();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.MigrantGroup#getAgeFrom <em>Age From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age From</em>'.
	 * @see org.sankofa.model.MigrantGroup#getAgeFrom()
	 * @see #getMigrantGroup()
	 * @generated
	 */
	EAttribute getMigrantGroup_AgeFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.MigrantGroup#getAgeTo <em>Age To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age To</em>'.
	 * @see org.sankofa.model.MigrantGroup#getAgeTo()
	 * @see #getMigrantGroup()
	 * @generated
	 */
	EAttribute getMigrantGroup_AgeTo();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.MigrantGroup#getSkillLevel <em>Skill Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Skill Level</em>'.
	 * @see org.sankofa.model.MigrantGroup#getSkillLevel()
	 * @see #getMigrantGroup()
	 * @generated
	 */
	EReference getMigrantGroup_SkillLevel();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.MigrantGroup#getOccupations <em>Occupations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Occupations</em>'.
	 * @see org.sankofa.model.MigrantGroup#getOccupations()
	 * @see #getMigrantGroup()
	 * @generated
	 */
	EReference getMigrantGroup_Occupations();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.MigrantGroup#getDestinations <em>Destinations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Destinations</em>'.
	 * @see org.sankofa.model.MigrantGroup#getDestinations()
	 * @see #getMigrantGroup()
	 * @generated
	 */
	EReference getMigrantGroup_Destinations();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.MigrantGroup#getMotive <em>Motive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Motive</em>'.
	 * @see org.sankofa.model.MigrantGroup#getMotive()
	 * @see #getMigrantGroup()
	 * @generated
	 */
	EAttribute getMigrantGroup_Motive();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.MigrantGroup#getReturnIntention <em>Return Intention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Return Intention</em>'.
	 * @see org.sankofa.model.MigrantGroup#getReturnIntention()
	 * @see #getMigrantGroup()
	 * @generated
	 */
	EAttribute getMigrantGroup_ReturnIntention();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.MigrantGroup#getSkillsBroughtBack <em>Skills Brought Back</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Skills Brought Back</em>'.
	 * @see org.sankofa.model.MigrantGroup#getSkillsBroughtBack()
	 * @see #getMigrantGroup()
	 * @generated
	 */
	EAttribute getMigrantGroup_SkillsBroughtBack();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.MigrantGroup#getInvestmentBroughtBack <em>Investment Brought Back</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Investment Brought Back</em>'.
	 * @see org.sankofa.model.MigrantGroup#getInvestmentBroughtBack()
	 * @see #getMigrantGroup()
	 * @generated
	 */
	EAttribute getMigrantGroup_InvestmentBroughtBack();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.MigrantGroup#getMotiveReasons <em>Motive Reasons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Motive Reasons</em>'.
	 * @see org.sankofa.model.MigrantGroup#getMotiveReasons()
	 * @see #getMigrantGroup()
	 * @generated
	 */
	EAttribute getMigrantGroup_MotiveReasons();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.MigrantGroup#getReturnReasons <em>Return Reasons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Return Reasons</em>'.
	 * @see org.sankofa.model.MigrantGroup#getReturnReasons()
	 * @see #getMigrantGroup()
	 * @generated
	 */
	EAttribute getMigrantGroup_ReturnReasons();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.MigrantGroup#getResourceReasons <em>Resource Reasons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resource Reasons</em>'.
	 * @see org.sankofa.model.MigrantGroup#getResourceReasons()
	 * @see #getMigrantGroup()
	 * @generated
	 */
	EAttribute getMigrantGroup_ResourceReasons();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.MigrantGroup#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.sankofa.model.MigrantGroup#getEvidence()
	 * @see #getMigrantGroup()
	 * @generated
	 */
	EReference getMigrantGroup_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.MigrantGroup#getEvidenceGrade <em>Evidence Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence Grade</em>'.
	 * @see org.sankofa.model.MigrantGroup#getEvidenceGrade()
	 * @see #getMigrantGroup()
	 * @generated
	 */
	EAttribute getMigrantGroup_EvidenceGrade();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.RemittanceEstimate <em>Remittance Estimate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Remittance Estimate</em>'.
	 * @see org.sankofa.model.RemittanceEstimate
	 * @generated
	 */
	EClass getRemittanceEstimate();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getName()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getYear()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getBasis()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getOfficial <em>Official</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Official</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getOfficial()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_Official();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getCurrency()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_Currency();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.RemittanceEstimate#getCorridors <em>Corridors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Corridors</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getCorridors()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EReference getRemittanceEstimate_Corridors();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getBankingFlowAssumption <em>Banking Flow Assumption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Banking Flow Assumption</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getBankingFlowAssumption()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_BankingFlowAssumption();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getAssumptions <em>Assumptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assumptions</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getAssumptions()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_Assumptions();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getInformalShare <em>Informal Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Informal Share</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getInformalShare()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_InformalShare();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getSendingCost <em>Sending Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sending Cost</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getSendingCost()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_SendingCost();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getMultiplier <em>Multiplier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multiplier</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getMultiplier()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_Multiplier();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getSimulationSeed <em>Simulation Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Simulation Seed</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getSimulationSeed()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_SimulationSeed();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getPotential <em>Potential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Potential</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getPotential()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_Potential();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getPotentialLow <em>Potential Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Potential Low</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getPotentialLow()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_PotentialLow();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getPotentialHigh <em>Potential High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Potential High</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getPotentialHigh()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_PotentialHigh();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.RemittanceEstimate#getFactors <em>Factors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Factors</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getFactors()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EReference getRemittanceEstimate_Factors();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getActualJudgement <em>Actual Judgement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Judgement</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getActualJudgement()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_ActualJudgement();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getActualLow <em>Actual Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Low</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getActualLow()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_ActualLow();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getActualCentral <em>Actual Central</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Central</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getActualCentral()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_ActualCentral();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getActualHigh <em>Actual High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual High</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getActualHigh()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_ActualHigh();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getActualArgument <em>Actual Argument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Argument</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getActualArgument()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_ActualArgument();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.RemittanceEstimate#getHouseholdUses <em>Household Uses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Household Uses</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getHouseholdUses()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EReference getRemittanceEstimate_HouseholdUses();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceEstimate#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getOutcome()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EAttribute getRemittanceEstimate_Outcome();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.RemittanceEstimate#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.sankofa.model.RemittanceEstimate#getEvidence()
	 * @see #getRemittanceEstimate()
	 * @generated
	 */
	EReference getRemittanceEstimate_Evidence();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Corridor <em>Corridor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Corridor</em>'.
	 * @see org.sankofa.model.Corridor
	 * @generated
	 */
	EClass getCorridor();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Corridor#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Host</em>'.
	 * @see org.sankofa.model.Corridor#getHost()
	 * @see #getCorridor()
	 * @generated
	 */
	EReference getCorridor_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Corridor#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.sankofa.model.Corridor#getAmount()
	 * @see #getCorridor()
	 * @generated
	 */
	EAttribute getCorridor_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Corridor#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.sankofa.model.Corridor#getShare()
	 * @see #getCorridor()
	 * @generated
	 */
	EAttribute getCorridor_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Corridor#getMigrants <em>Migrants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Migrants</em>'.
	 * @see org.sankofa.model.Corridor#getMigrants()
	 * @see #getCorridor()
	 * @generated
	 */
	EAttribute getCorridor_Migrants();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Corridor#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.sankofa.model.Corridor#getCost()
	 * @see #getCorridor()
	 * @generated
	 */
	EAttribute getCorridor_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Corridor#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.sankofa.model.Corridor#getChannel()
	 * @see #getCorridor()
	 * @generated
	 */
	EAttribute getCorridor_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Corridor#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.sankofa.model.Corridor#getNote()
	 * @see #getCorridor()
	 * @generated
	 */
	EAttribute getCorridor_Note();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.RemittanceFactor <em>Remittance Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Remittance Factor</em>'.
	 * @see org.sankofa.model.RemittanceFactor
	 * @generated
	 */
	EClass getRemittanceFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceFactor#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sankofa.model.RemittanceFactor#getName()
	 * @see #getRemittanceFactor()
	 * @generated
	 */
	EAttribute getRemittanceFactor_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceFactor#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sankofa.model.RemittanceFactor#getKind()
	 * @see #getRemittanceFactor()
	 * @generated
	 */
	EAttribute getRemittanceFactor_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceFactor#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.sankofa.model.RemittanceFactor#getDirection()
	 * @see #getRemittanceFactor()
	 * @generated
	 */
	EAttribute getRemittanceFactor_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceFactor#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.sankofa.model.RemittanceFactor#getRationale()
	 * @see #getRemittanceFactor()
	 * @generated
	 */
	EAttribute getRemittanceFactor_Rationale();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.RemittanceFactor#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.sankofa.model.RemittanceFactor#getEvidence()
	 * @see #getRemittanceFactor()
	 * @generated
	 */
	EReference getRemittanceFactor_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RemittanceFactor#getEvidenceGrade <em>Evidence Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence Grade</em>'.
	 * @see org.sankofa.model.RemittanceFactor#getEvidenceGrade()
	 * @see #getRemittanceFactor()
	 * @generated
	 */
	EAttribute getRemittanceFactor_EvidenceGrade();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.HouseholdUse <em>Household Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Household Use</em>'.
	 * @see org.sankofa.model.HouseholdUse
	 * @generated
	 */
	EClass getHouseholdUse();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.HouseholdUse#getUse <em>Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Use</em>'.
	 * @see org.sankofa.model.HouseholdUse#getUse()
	 * @see #getHouseholdUse()
	 * @generated
	 */
	EAttribute getHouseholdUse_Use();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.HouseholdUse#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.sankofa.model.HouseholdUse#getShare()
	 * @see #getHouseholdUse()
	 * @generated
	 */
	EAttribute getHouseholdUse_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.HouseholdUse#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.sankofa.model.HouseholdUse#getNote()
	 * @see #getHouseholdUse()
	 * @generated
	 */
	EAttribute getHouseholdUse_Note();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Strategy <em>Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strategy</em>'.
	 * @see org.sankofa.model.Strategy
	 * @generated
	 */
	EClass getStrategy();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Strategy#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.sankofa.model.Strategy#getTitle()
	 * @see #getStrategy()
	 * @generated
	 */
	EAttribute getStrategy_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Strategy#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.sankofa.model.Strategy#getType()
	 * @see #getStrategy()
	 * @generated
	 */
	EAttribute getStrategy_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Strategy#getIntegration <em>Integration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Integration</em>'.
	 * @see org.sankofa.model.Strategy#getIntegration()
	 * @see #getStrategy()
	 * @generated
	 */
	EAttribute getStrategy_Integration();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Strategy#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.sankofa.model.Strategy#getOwner()
	 * @see #getStrategy()
	 * @generated
	 */
	EReference getStrategy_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Strategy#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.sankofa.model.Strategy#getStart()
	 * @see #getStrategy()
	 * @generated
	 */
	EAttribute getStrategy_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Strategy#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.sankofa.model.Strategy#getEnd()
	 * @see #getStrategy()
	 * @generated
	 */
	EAttribute getStrategy_End();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Strategy#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sankofa.model.Strategy#getDescription()
	 * @see #getStrategy()
	 * @generated
	 */
	EAttribute getStrategy_Description();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Strategy#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Goals</em>'.
	 * @see org.sankofa.model.Strategy#getGoals()
	 * @see #getStrategy()
	 * @generated
	 */
	EReference getStrategy_Goals();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Strategy#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Document</em>'.
	 * @see org.sankofa.model.Strategy#getDocument()
	 * @see #getStrategy()
	 * @generated
	 */
	EReference getStrategy_Document();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Strategy#getRelated <em>Related</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Related</em>'.
	 * @see org.sankofa.model.Strategy#getRelated()
	 * @see #getStrategy()
	 * @generated
	 */
	EReference getStrategy_Related();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.PolicyMeasure <em>Policy Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy Measure</em>'.
	 * @see org.sankofa.model.PolicyMeasure
	 * @generated
	 */
	EClass getPolicyMeasure();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PolicyMeasure#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getTitle()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EAttribute getPolicyMeasure_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PolicyMeasure#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getDescription()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EAttribute getPolicyMeasure_Description();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.PolicyMeasure#getStrategy <em>Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Strategy</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getStrategy()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EReference getPolicyMeasure_Strategy();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.PolicyMeasure#getAreaOfWork <em>Area Of Work</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Area Of Work</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getAreaOfWork()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EReference getPolicyMeasure_AreaOfWork();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PolicyMeasure#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getInstrument()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EAttribute getPolicyMeasure_Instrument();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PolicyMeasure#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getState()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EAttribute getPolicyMeasure_State();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.PolicyMeasure#getPriorities <em>Priorities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Priorities</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getPriorities()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EReference getPolicyMeasure_Priorities();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.PolicyMeasure#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Goals</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getGoals()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EReference getPolicyMeasure_Goals();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.PolicyMeasure#getOwnGoals <em>Own Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Own Goals</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getOwnGoals()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EReference getPolicyMeasure_OwnGoals();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.PolicyMeasure#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Responsible</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getResponsible()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EReference getPolicyMeasure_Responsible();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PolicyMeasure#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getStart()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EAttribute getPolicyMeasure_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PolicyMeasure#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getEnd()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EAttribute getPolicyMeasure_End();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PolicyMeasure#getProPoor <em>Pro Poor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pro Poor</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getProPoor()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EAttribute getPolicyMeasure_ProPoor();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PolicyMeasure#getProPoorReason <em>Pro Poor Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pro Poor Reason</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getProPoorReason()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EAttribute getPolicyMeasure_ProPoorReason();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PolicyMeasure#getProDevelopment <em>Pro Development</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pro Development</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getProDevelopment()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EAttribute getPolicyMeasure_ProDevelopment();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PolicyMeasure#getProDevelopmentReason <em>Pro Development Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pro Development Reason</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getProDevelopmentReason()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EAttribute getPolicyMeasure_ProDevelopmentReason();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PolicyMeasure#getRightsBased <em>Rights Based</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rights Based</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getRightsBased()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EAttribute getPolicyMeasure_RightsBased();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PolicyMeasure#getRightsBasedReason <em>Rights Based Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rights Based Reason</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getRightsBasedReason()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EAttribute getPolicyMeasure_RightsBasedReason();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.PolicyMeasure#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getEvidence()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EReference getPolicyMeasure_Evidence();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.PolicyMeasure#getRelated <em>Related</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Related</em>'.
	 * @see org.sankofa.model.PolicyMeasure#getRelated()
	 * @see #getPolicyMeasure()
	 * @generated
	 */
	EReference getPolicyMeasure_Related();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.OwnGoal <em>Own Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Own Goal</em>'.
	 * @see org.sankofa.model.OwnGoal
	 * @generated
	 */
	EClass getOwnGoal();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.OwnGoal#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.sankofa.model.OwnGoal#getCode()
	 * @see #getOwnGoal()
	 * @generated
	 */
	EAttribute getOwnGoal_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.OwnGoal#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.sankofa.model.OwnGoal#getTitle()
	 * @see #getOwnGoal()
	 * @generated
	 */
	EAttribute getOwnGoal_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.OwnGoal#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sankofa.model.OwnGoal#getDescription()
	 * @see #getOwnGoal()
	 * @generated
	 */
	EAttribute getOwnGoal_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.OwnGoal#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.sankofa.model.OwnGoal#getTarget()
	 * @see #getOwnGoal()
	 * @generated
	 */
	EAttribute getOwnGoal_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.OwnGoal#getTargetYear <em>Target Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Year</em>'.
	 * @see org.sankofa.model.OwnGoal#getTargetYear()
	 * @see #getOwnGoal()
	 * @generated
	 */
	EAttribute getOwnGoal_TargetYear();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.OwnGoal#getCorrespondsTo <em>Corresponds To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Corresponds To</em>'.
	 * @see org.sankofa.model.OwnGoal#getCorrespondsTo()
	 * @see #getOwnGoal()
	 * @generated
	 */
	EReference getOwnGoal_CorrespondsTo();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Impact <em>Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Impact</em>'.
	 * @see org.sankofa.model.Impact
	 * @generated
	 */
	EClass getImpact();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Impact#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.sankofa.model.Impact#getTitle()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Impact#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sankofa.model.Impact#getDescription()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Impact#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see org.sankofa.model.Impact#getDimension()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Dimension();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Impact#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.sankofa.model.Impact#getLevel()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Impact#getAffected <em>Affected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Affected</em>'.
	 * @see org.sankofa.model.Impact#getAffected()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Affected();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Impact#getPlaysRole <em>Plays Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plays Role</em>'.
	 * @see org.sankofa.model.Impact#getPlaysRole()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_PlaysRole();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Impact#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.sankofa.model.Impact#getDirection()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Impact#getAssessability <em>Assessability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assessability</em>'.
	 * @see org.sankofa.model.Impact#getAssessability()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Assessability();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Impact#getEvidenceGrade <em>Evidence Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence Grade</em>'.
	 * @see org.sankofa.model.Impact#getEvidenceGrade()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_EvidenceGrade();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Impact#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.sankofa.model.Impact#getEvidence()
	 * @see #getImpact()
	 * @generated
	 */
	EReference getImpact_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Impact#getReasons <em>Reasons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reasons</em>'.
	 * @see org.sankofa.model.Impact#getReasons()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Reasons();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Impact#getTopics <em>Topics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Topics</em>'.
	 * @see org.sankofa.model.Impact#getTopics()
	 * @see #getImpact()
	 * @generated
	 */
	EReference getImpact_Topics();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Impact#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.sankofa.model.Impact#getValue()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Impact#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.sankofa.model.Impact#getCurrency()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Impact#getValueYear <em>Value Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value Year</em>'.
	 * @see org.sankofa.model.Impact#getValueYear()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_ValueYear();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Programme <em>Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Programme</em>'.
	 * @see org.sankofa.model.Programme
	 * @generated
	 */
	EClass getProgramme();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.sankofa.model.Programme#getType()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.sankofa.model.Programme#getStatus()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sankofa.model.Programme#getFunction()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getAcronym <em>Acronym</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acronym</em>'.
	 * @see org.sankofa.model.Programme#getAcronym()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_Acronym();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Programme#getPartOf <em>Part Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Part Of</em>'.
	 * @see org.sankofa.model.Programme#getPartOf()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_PartOf();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Programme#getRequest <em>Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Request</em>'.
	 * @see org.sankofa.model.Programme#getRequest()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Request();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getObjectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Objectives</em>'.
	 * @see org.sankofa.model.Programme#getObjectives()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_Objectives();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getIatiIdentifier <em>Iati Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iati Identifier</em>'.
	 * @see org.sankofa.model.Programme#getIatiIdentifier()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_IatiIdentifier();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Programme#getIdentifiers <em>Identifiers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Identifiers</em>'.
	 * @see org.sankofa.model.Programme#getIdentifiers()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Identifiers();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Programme#getReportingOrganisation <em>Reporting Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Reporting Organisation</em>'.
	 * @see org.sankofa.model.Programme#getReportingOrganisation()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_ReportingOrganisation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Programme#getParticipatingOrganisations <em>Participating Organisations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participating Organisations</em>'.
	 * @see org.sankofa.model.Programme#getParticipatingOrganisations()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_ParticipatingOrganisations();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Programme#getNationalCounterpart <em>National Counterpart</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>National Counterpart</em>'.
	 * @see org.sankofa.model.Programme#getNationalCounterpart()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_NationalCounterpart();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Programme#getFocalPoint <em>Focal Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Focal Point</em>'.
	 * @see org.sankofa.model.Programme#getFocalPoint()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_FocalPoint();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Programme#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contacts</em>'.
	 * @see org.sankofa.model.Programme#getContacts()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Contacts();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getPlannedStart <em>Planned Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned Start</em>'.
	 * @see org.sankofa.model.Programme#getPlannedStart()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_PlannedStart();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getActualStart <em>Actual Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Start</em>'.
	 * @see org.sankofa.model.Programme#getActualStart()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_ActualStart();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getPlannedEnd <em>Planned End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned End</em>'.
	 * @see org.sankofa.model.Programme#getPlannedEnd()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_PlannedEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getActualEnd <em>Actual End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual End</em>'.
	 * @see org.sankofa.model.Programme#getActualEnd()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_ActualEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.sankofa.model.Programme#getScope()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_Scope();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Programme#getAreaShares <em>Area Shares</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Area Shares</em>'.
	 * @see org.sankofa.model.Programme#getAreaShares()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_AreaShares();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Programme#getLocations <em>Locations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Locations</em>'.
	 * @see org.sankofa.model.Programme#getLocations()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Locations();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getCountryWide <em>Country Wide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country Wide</em>'.
	 * @see org.sankofa.model.Programme#getCountryWide()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_CountryWide();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Programme#getSectorShares <em>Sector Shares</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sector Shares</em>'.
	 * @see org.sankofa.model.Programme#getSectorShares()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_SectorShares();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Programme#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Goals</em>'.
	 * @see org.sankofa.model.Programme#getGoals()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Goals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Programme#getPolicyMarkers <em>Policy Markers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Policy Markers</em>'.
	 * @see org.sankofa.model.Programme#getPolicyMarkers()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_PolicyMarkers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Programme#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tags</em>'.
	 * @see org.sankofa.model.Programme#getTags()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Tags();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getHumanitarian <em>Humanitarian</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Humanitarian</em>'.
	 * @see org.sankofa.model.Programme#getHumanitarian()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_Humanitarian();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Programme#getTargetGroups <em>Target Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Target Groups</em>'.
	 * @see org.sankofa.model.Programme#getTargetGroups()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_TargetGroups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Programme#getBeneficiaries <em>Beneficiaries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Beneficiaries</em>'.
	 * @see org.sankofa.model.Programme#getBeneficiaries()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Beneficiaries();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getBeneficiaryNotes <em>Beneficiary Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Beneficiary Notes</em>'.
	 * @see org.sankofa.model.Programme#getBeneficiaryNotes()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_BeneficiaryNotes();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getDefaultCurrency <em>Default Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Currency</em>'.
	 * @see org.sankofa.model.Programme#getDefaultCurrency()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_DefaultCurrency();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Programme#getBudgets <em>Budgets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Budgets</em>'.
	 * @see org.sankofa.model.Programme#getBudgets()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Budgets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Programme#getPlannedDisbursements <em>Planned Disbursements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Planned Disbursements</em>'.
	 * @see org.sankofa.model.Programme#getPlannedDisbursements()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_PlannedDisbursements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Programme#getTransactions <em>Transactions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Transactions</em>'.
	 * @see org.sankofa.model.Programme#getTransactions()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Transactions();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getCollaborationType <em>Collaboration Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collaboration Type</em>'.
	 * @see org.sankofa.model.Programme#getCollaborationType()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_CollaborationType();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getFlowType <em>Flow Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flow Type</em>'.
	 * @see org.sankofa.model.Programme#getFlowType()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_FlowType();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getFinanceType <em>Finance Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finance Type</em>'.
	 * @see org.sankofa.model.Programme#getFinanceType()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_FinanceType();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getAidType <em>Aid Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aid Type</em>'.
	 * @see org.sankofa.model.Programme#getAidType()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_AidType();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Programme#getTiedStatus <em>Tied Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tied Status</em>'.
	 * @see org.sankofa.model.Programme#getTiedStatus()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_TiedStatus();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Programme#getResults <em>Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Results</em>'.
	 * @see org.sankofa.model.Programme#getResults()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Results();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Programme#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.sankofa.model.Programme#getConditions()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Conditions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Programme#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.sankofa.model.Programme#getDocuments()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Programme#getRelatedProgrammes <em>Related Programmes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Related Programmes</em>'.
	 * @see org.sankofa.model.Programme#getRelatedProgrammes()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_RelatedProgrammes();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Identifier <em>Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identifier</em>'.
	 * @see org.sankofa.model.Identifier
	 * @generated
	 */
	EClass getIdentifier();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Identifier#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.sankofa.model.Identifier#getScheme()
	 * @see #getIdentifier()
	 * @generated
	 */
	EAttribute getIdentifier_Scheme();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Identifier#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.sankofa.model.Identifier#getValue()
	 * @see #getIdentifier()
	 * @generated
	 */
	EAttribute getIdentifier_Value();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Identifier#getIssuer <em>Issuer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Issuer</em>'.
	 * @see org.sankofa.model.Identifier#getIssuer()
	 * @see #getIdentifier()
	 * @generated
	 */
	EReference getIdentifier_Issuer();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Identifier#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.sankofa.model.Identifier#getNote()
	 * @see #getIdentifier()
	 * @generated
	 */
	EAttribute getIdentifier_Note();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.ParticipatingOrganisation <em>Participating Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participating Organisation</em>'.
	 * @see org.sankofa.model.ParticipatingOrganisation
	 * @generated
	 */
	EClass getParticipatingOrganisation();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.ParticipatingOrganisation#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.sankofa.model.ParticipatingOrganisation#getOrganisation()
	 * @see #getParticipatingOrganisation()
	 * @generated
	 */
	EReference getParticipatingOrganisation_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ParticipatingOrganisation#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sankofa.model.ParticipatingOrganisation#getName()
	 * @see #getParticipatingOrganisation()
	 * @generated
	 */
	EAttribute getParticipatingOrganisation_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ParticipatingOrganisation#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.sankofa.model.ParticipatingOrganisation#getRole()
	 * @see #getParticipatingOrganisation()
	 * @generated
	 */
	EAttribute getParticipatingOrganisation_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ParticipatingOrganisation#getActivityIdentifier <em>Activity Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Activity Identifier</em>'.
	 * @see org.sankofa.model.ParticipatingOrganisation#getActivityIdentifier()
	 * @see #getParticipatingOrganisation()
	 * @generated
	 */
	EAttribute getParticipatingOrganisation_ActivityIdentifier();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ParticipatingOrganisation#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.sankofa.model.ParticipatingOrganisation#getNote()
	 * @see #getParticipatingOrganisation()
	 * @generated
	 */
	EAttribute getParticipatingOrganisation_Note();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.ContactInfo <em>Contact Info</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact Info</em>'.
	 * @see org.sankofa.model.ContactInfo
	 * @generated
	 */
	EClass getContactInfo();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContactInfo#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.sankofa.model.ContactInfo#getType()
	 * @see #getContactInfo()
	 * @generated
	 */
	EAttribute getContactInfo_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContactInfo#getOrganisationName <em>Organisation Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation Name</em>'.
	 * @see org.sankofa.model.ContactInfo#getOrganisationName()
	 * @see #getContactInfo()
	 * @generated
	 */
	EAttribute getContactInfo_OrganisationName();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContactInfo#getDepartment <em>Department</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Department</em>'.
	 * @see org.sankofa.model.ContactInfo#getDepartment()
	 * @see #getContactInfo()
	 * @generated
	 */
	EAttribute getContactInfo_Department();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContactInfo#getPersonName <em>Person Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person Name</em>'.
	 * @see org.sankofa.model.ContactInfo#getPersonName()
	 * @see #getContactInfo()
	 * @generated
	 */
	EAttribute getContactInfo_PersonName();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContactInfo#getJobTitle <em>Job Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Job Title</em>'.
	 * @see org.sankofa.model.ContactInfo#getJobTitle()
	 * @see #getContactInfo()
	 * @generated
	 */
	EAttribute getContactInfo_JobTitle();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContactInfo#getTelephone <em>Telephone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Telephone</em>'.
	 * @see org.sankofa.model.ContactInfo#getTelephone()
	 * @see #getContactInfo()
	 * @generated
	 */
	EAttribute getContactInfo_Telephone();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContactInfo#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.sankofa.model.ContactInfo#getEmail()
	 * @see #getContactInfo()
	 * @generated
	 */
	EAttribute getContactInfo_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContactInfo#getWebsite <em>Website</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Website</em>'.
	 * @see org.sankofa.model.ContactInfo#getWebsite()
	 * @see #getContactInfo()
	 * @generated
	 */
	EAttribute getContactInfo_Website();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContactInfo#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.sankofa.model.ContactInfo#getAddress()
	 * @see #getContactInfo()
	 * @generated
	 */
	EAttribute getContactInfo_Address();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.AreaShare <em>Area Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Area Share</em>'.
	 * @see org.sankofa.model.AreaShare
	 * @generated
	 */
	EClass getAreaShare();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.AreaShare#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Area</em>'.
	 * @see org.sankofa.model.AreaShare#getArea()
	 * @see #getAreaShare()
	 * @generated
	 */
	EReference getAreaShare_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.AreaShare#getPercentage <em>Percentage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Percentage</em>'.
	 * @see org.sankofa.model.AreaShare#getPercentage()
	 * @see #getAreaShare()
	 * @generated
	 */
	EAttribute getAreaShare_Percentage();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.AreaShare#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.sankofa.model.AreaShare#getNote()
	 * @see #getAreaShare()
	 * @generated
	 */
	EAttribute getAreaShare_Note();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Location <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Location</em>'.
	 * @see org.sankofa.model.Location
	 * @generated
	 */
	EClass getLocation();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Location#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sankofa.model.Location#getName()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Name();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Location#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Area</em>'.
	 * @see org.sankofa.model.Location#getArea()
	 * @see #getLocation()
	 * @generated
	 */
	EReference getLocation_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Location#getAdminCode <em>Admin Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Admin Code</em>'.
	 * @see org.sankofa.model.Location#getAdminCode()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_AdminCode();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Location#getAdminLevel <em>Admin Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Admin Level</em>'.
	 * @see org.sankofa.model.Location#getAdminLevel()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_AdminLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Location#getAdminVocabulary <em>Admin Vocabulary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Admin Vocabulary</em>'.
	 * @see org.sankofa.model.Location#getAdminVocabulary()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_AdminVocabulary();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Location#getLatitude <em>Latitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latitude</em>'.
	 * @see org.sankofa.model.Location#getLatitude()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Latitude();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Location#getLongitude <em>Longitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longitude</em>'.
	 * @see org.sankofa.model.Location#getLongitude()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Longitude();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Location#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sankofa.model.Location#getDescription()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Description();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.SectorShare <em>Sector Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sector Share</em>'.
	 * @see org.sankofa.model.SectorShare
	 * @generated
	 */
	EClass getSectorShare();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.SectorShare#getSector <em>Sector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Sector</em>'.
	 * @see org.sankofa.model.SectorShare#getSector()
	 * @see #getSectorShare()
	 * @generated
	 */
	EReference getSectorShare_Sector();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SectorShare#getVocabulary <em>Vocabulary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vocabulary</em>'.
	 * @see org.sankofa.model.SectorShare#getVocabulary()
	 * @see #getSectorShare()
	 * @generated
	 */
	EAttribute getSectorShare_Vocabulary();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SectorShare#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.sankofa.model.SectorShare#getCode()
	 * @see #getSectorShare()
	 * @generated
	 */
	EAttribute getSectorShare_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SectorShare#getPercentage <em>Percentage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Percentage</em>'.
	 * @see org.sankofa.model.SectorShare#getPercentage()
	 * @see #getSectorShare()
	 * @generated
	 */
	EAttribute getSectorShare_Percentage();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SectorShare#getNarrative <em>Narrative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Narrative</em>'.
	 * @see org.sankofa.model.SectorShare#getNarrative()
	 * @see #getSectorShare()
	 * @generated
	 */
	EAttribute getSectorShare_Narrative();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Tag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tag</em>'.
	 * @see org.sankofa.model.Tag
	 * @generated
	 */
	EClass getTag();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Tag#getConcept <em>Concept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Concept</em>'.
	 * @see org.sankofa.model.Tag#getConcept()
	 * @see #getTag()
	 * @generated
	 */
	EReference getTag_Concept();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Tag#getVocabulary <em>Vocabulary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vocabulary</em>'.
	 * @see org.sankofa.model.Tag#getVocabulary()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Vocabulary();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Tag#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.sankofa.model.Tag#getCode()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Tag#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.sankofa.model.Tag#getLabel()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Label();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.PolicyMarker <em>Policy Marker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy Marker</em>'.
	 * @see org.sankofa.model.PolicyMarker
	 * @generated
	 */
	EClass getPolicyMarker();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PolicyMarker#getMarker <em>Marker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Marker</em>'.
	 * @see org.sankofa.model.PolicyMarker#getMarker()
	 * @see #getPolicyMarker()
	 * @generated
	 */
	EAttribute getPolicyMarker_Marker();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PolicyMarker#getVocabulary <em>Vocabulary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vocabulary</em>'.
	 * @see org.sankofa.model.PolicyMarker#getVocabulary()
	 * @see #getPolicyMarker()
	 * @generated
	 */
	EAttribute getPolicyMarker_Vocabulary();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PolicyMarker#getSignificance <em>Significance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Significance</em>'.
	 * @see org.sankofa.model.PolicyMarker#getSignificance()
	 * @see #getPolicyMarker()
	 * @generated
	 */
	EAttribute getPolicyMarker_Significance();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PolicyMarker#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.sankofa.model.PolicyMarker#getRationale()
	 * @see #getPolicyMarker()
	 * @generated
	 */
	EAttribute getPolicyMarker_Rationale();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.BeneficiaryGroup <em>Beneficiary Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Beneficiary Group</em>'.
	 * @see org.sankofa.model.BeneficiaryGroup
	 * @generated
	 */
	EClass getBeneficiaryGroup();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.BeneficiaryGroup#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Group</em>'.
	 * @see org.sankofa.model.BeneficiaryGroup#getGroup()
	 * @see #getBeneficiaryGroup()
	 * @generated
	 */
	EReference getBeneficiaryGroup_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.BeneficiaryGroup#getSex <em>Sex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sex</em>'.
	 * @see org.sankofa.model.BeneficiaryGroup#getSex()
	 * @see #getBeneficiaryGroup()
	 * @generated
	 */
	EAttribute getBeneficiaryGroup_Sex();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.BeneficiaryGroup#getPlanned <em>Planned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned</em>'.
	 * @see org.sankofa.model.BeneficiaryGroup#getPlanned()
	 * @see #getBeneficiaryGroup()
	 * @generated
	 */
	EAttribute getBeneficiaryGroup_Planned();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.BeneficiaryGroup#getReached <em>Reached</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reached</em>'.
	 * @see org.sankofa.model.BeneficiaryGroup#getReached()
	 * @see #getBeneficiaryGroup()
	 * @generated
	 */
	EAttribute getBeneficiaryGroup_Reached();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.BeneficiaryGroup#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sankofa.model.BeneficiaryGroup#getDescription()
	 * @see #getBeneficiaryGroup()
	 * @generated
	 */
	EAttribute getBeneficiaryGroup_Description();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Budget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Budget</em>'.
	 * @see org.sankofa.model.Budget
	 * @generated
	 */
	EClass getBudget();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Budget#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.sankofa.model.Budget#getPeriodStart()
	 * @see #getBudget()
	 * @generated
	 */
	EAttribute getBudget_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Budget#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.sankofa.model.Budget#getPeriodEnd()
	 * @see #getBudget()
	 * @generated
	 */
	EAttribute getBudget_PeriodEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Budget#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.sankofa.model.Budget#getValue()
	 * @see #getBudget()
	 * @generated
	 */
	EAttribute getBudget_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Budget#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.sankofa.model.Budget#getCurrency()
	 * @see #getBudget()
	 * @generated
	 */
	EAttribute getBudget_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Budget#getValueDate <em>Value Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value Date</em>'.
	 * @see org.sankofa.model.Budget#getValueDate()
	 * @see #getBudget()
	 * @generated
	 */
	EAttribute getBudget_ValueDate();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Budget#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.sankofa.model.Budget#getType()
	 * @see #getBudget()
	 * @generated
	 */
	EAttribute getBudget_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Budget#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.sankofa.model.Budget#getStatus()
	 * @see #getBudget()
	 * @generated
	 */
	EAttribute getBudget_Status();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.PlannedDisbursement <em>Planned Disbursement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Planned Disbursement</em>'.
	 * @see org.sankofa.model.PlannedDisbursement
	 * @generated
	 */
	EClass getPlannedDisbursement();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PlannedDisbursement#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.sankofa.model.PlannedDisbursement#getPeriodStart()
	 * @see #getPlannedDisbursement()
	 * @generated
	 */
	EAttribute getPlannedDisbursement_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PlannedDisbursement#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.sankofa.model.PlannedDisbursement#getPeriodEnd()
	 * @see #getPlannedDisbursement()
	 * @generated
	 */
	EAttribute getPlannedDisbursement_PeriodEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PlannedDisbursement#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.sankofa.model.PlannedDisbursement#getValue()
	 * @see #getPlannedDisbursement()
	 * @generated
	 */
	EAttribute getPlannedDisbursement_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PlannedDisbursement#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.sankofa.model.PlannedDisbursement#getCurrency()
	 * @see #getPlannedDisbursement()
	 * @generated
	 */
	EAttribute getPlannedDisbursement_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PlannedDisbursement#getValueDate <em>Value Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value Date</em>'.
	 * @see org.sankofa.model.PlannedDisbursement#getValueDate()
	 * @see #getPlannedDisbursement()
	 * @generated
	 */
	EAttribute getPlannedDisbursement_ValueDate();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.PlannedDisbursement#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.sankofa.model.PlannedDisbursement#getType()
	 * @see #getPlannedDisbursement()
	 * @generated
	 */
	EAttribute getPlannedDisbursement_Type();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.PlannedDisbursement#getProvider <em>Provider</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Provider</em>'.
	 * @see org.sankofa.model.PlannedDisbursement#getProvider()
	 * @see #getPlannedDisbursement()
	 * @generated
	 */
	EReference getPlannedDisbursement_Provider();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.PlannedDisbursement#getReceiver <em>Receiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Receiver</em>'.
	 * @see org.sankofa.model.PlannedDisbursement#getReceiver()
	 * @see #getPlannedDisbursement()
	 * @generated
	 */
	EReference getPlannedDisbursement_Receiver();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Transaction <em>Transaction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transaction</em>'.
	 * @see org.sankofa.model.Transaction
	 * @generated
	 */
	EClass getTransaction();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Transaction#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.sankofa.model.Transaction#getType()
	 * @see #getTransaction()
	 * @generated
	 */
	EAttribute getTransaction_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Transaction#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.sankofa.model.Transaction#getDate()
	 * @see #getTransaction()
	 * @generated
	 */
	EAttribute getTransaction_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Transaction#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.sankofa.model.Transaction#getValue()
	 * @see #getTransaction()
	 * @generated
	 */
	EAttribute getTransaction_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Transaction#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.sankofa.model.Transaction#getCurrency()
	 * @see #getTransaction()
	 * @generated
	 */
	EAttribute getTransaction_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Transaction#getValueDate <em>Value Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value Date</em>'.
	 * @see org.sankofa.model.Transaction#getValueDate()
	 * @see #getTransaction()
	 * @generated
	 */
	EAttribute getTransaction_ValueDate();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Transaction#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.sankofa.model.Transaction#getReference()
	 * @see #getTransaction()
	 * @generated
	 */
	EAttribute getTransaction_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Transaction#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sankofa.model.Transaction#getDescription()
	 * @see #getTransaction()
	 * @generated
	 */
	EAttribute getTransaction_Description();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Transaction#getProvider <em>Provider</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Provider</em>'.
	 * @see org.sankofa.model.Transaction#getProvider()
	 * @see #getTransaction()
	 * @generated
	 */
	EReference getTransaction_Provider();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Transaction#getProviderName <em>Provider Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provider Name</em>'.
	 * @see org.sankofa.model.Transaction#getProviderName()
	 * @see #getTransaction()
	 * @generated
	 */
	EAttribute getTransaction_ProviderName();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Transaction#getReceiver <em>Receiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Receiver</em>'.
	 * @see org.sankofa.model.Transaction#getReceiver()
	 * @see #getTransaction()
	 * @generated
	 */
	EReference getTransaction_Receiver();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Transaction#getReceiverName <em>Receiver Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Receiver Name</em>'.
	 * @see org.sankofa.model.Transaction#getReceiverName()
	 * @see #getTransaction()
	 * @generated
	 */
	EAttribute getTransaction_ReceiverName();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Transaction#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Area</em>'.
	 * @see org.sankofa.model.Transaction#getArea()
	 * @see #getTransaction()
	 * @generated
	 */
	EReference getTransaction_Area();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Transaction#getSector <em>Sector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Sector</em>'.
	 * @see org.sankofa.model.Transaction#getSector()
	 * @see #getTransaction()
	 * @generated
	 */
	EReference getTransaction_Sector();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Transaction#getFlowType <em>Flow Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flow Type</em>'.
	 * @see org.sankofa.model.Transaction#getFlowType()
	 * @see #getTransaction()
	 * @generated
	 */
	EAttribute getTransaction_FlowType();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Transaction#getFinanceType <em>Finance Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finance Type</em>'.
	 * @see org.sankofa.model.Transaction#getFinanceType()
	 * @see #getTransaction()
	 * @generated
	 */
	EAttribute getTransaction_FinanceType();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Transaction#getAidType <em>Aid Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aid Type</em>'.
	 * @see org.sankofa.model.Transaction#getAidType()
	 * @see #getTransaction()
	 * @generated
	 */
	EAttribute getTransaction_AidType();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Transaction#getTiedStatus <em>Tied Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tied Status</em>'.
	 * @see org.sankofa.model.Transaction#getTiedStatus()
	 * @see #getTransaction()
	 * @generated
	 */
	EAttribute getTransaction_TiedStatus();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Transaction#getHumanitarian <em>Humanitarian</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Humanitarian</em>'.
	 * @see org.sankofa.model.Transaction#getHumanitarian()
	 * @see #getTransaction()
	 * @generated
	 */
	EAttribute getTransaction_Humanitarian();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Result <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Result</em>'.
	 * @see org.sankofa.model.Result
	 * @generated
	 */
	EClass getResult();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Result#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.sankofa.model.Result#getType()
	 * @see #getResult()
	 * @generated
	 */
	EAttribute getResult_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Result#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.sankofa.model.Result#getTitle()
	 * @see #getResult()
	 * @generated
	 */
	EAttribute getResult_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Result#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sankofa.model.Result#getDescription()
	 * @see #getResult()
	 * @generated
	 */
	EAttribute getResult_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Result#getAggregation <em>Aggregation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aggregation</em>'.
	 * @see org.sankofa.model.Result#getAggregation()
	 * @see #getResult()
	 * @generated
	 */
	EAttribute getResult_Aggregation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Result#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see org.sankofa.model.Result#getIndicators()
	 * @see #getResult()
	 * @generated
	 */
	EReference getResult_Indicators();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Result#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.sankofa.model.Result#getDocuments()
	 * @see #getResult()
	 * @generated
	 */
	EReference getResult_Documents();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see org.sankofa.model.Indicator
	 * @generated
	 */
	EClass getIndicator();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Indicator#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.sankofa.model.Indicator#getTitle()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Indicator#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sankofa.model.Indicator#getDescription()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Indicator#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.sankofa.model.Indicator#getMeasure()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Indicator#getAscending <em>Ascending</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ascending</em>'.
	 * @see org.sankofa.model.Indicator#getAscending()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Ascending();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Indicator#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.sankofa.model.Indicator#getUnit()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Unit();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Indicator#getPeriods <em>Periods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Periods</em>'.
	 * @see org.sankofa.model.Indicator#getPeriods()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Periods();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Indicator#getBaselineYear <em>Baseline Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline Year</em>'.
	 * @see org.sankofa.model.Indicator#getBaselineYear()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_BaselineYear();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Indicator#getBaselineDate <em>Baseline Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline Date</em>'.
	 * @see org.sankofa.model.Indicator#getBaselineDate()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_BaselineDate();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Indicator#getBaselineValue <em>Baseline Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline Value</em>'.
	 * @see org.sankofa.model.Indicator#getBaselineValue()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_BaselineValue();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Indicator#getBaselineComment <em>Baseline Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline Comment</em>'.
	 * @see org.sankofa.model.Indicator#getBaselineComment()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_BaselineComment();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.IndicatorPeriod <em>Indicator Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator Period</em>'.
	 * @see org.sankofa.model.IndicatorPeriod
	 * @generated
	 */
	EClass getIndicatorPeriod();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.IndicatorPeriod#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.sankofa.model.IndicatorPeriod#getStart()
	 * @see #getIndicatorPeriod()
	 * @generated
	 */
	EAttribute getIndicatorPeriod_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.IndicatorPeriod#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.sankofa.model.IndicatorPeriod#getEnd()
	 * @see #getIndicatorPeriod()
	 * @generated
	 */
	EAttribute getIndicatorPeriod_End();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.IndicatorPeriod#getTargetValue <em>Target Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Value</em>'.
	 * @see org.sankofa.model.IndicatorPeriod#getTargetValue()
	 * @see #getIndicatorPeriod()
	 * @generated
	 */
	EAttribute getIndicatorPeriod_TargetValue();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.IndicatorPeriod#getTargetComment <em>Target Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Comment</em>'.
	 * @see org.sankofa.model.IndicatorPeriod#getTargetComment()
	 * @see #getIndicatorPeriod()
	 * @generated
	 */
	EAttribute getIndicatorPeriod_TargetComment();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.IndicatorPeriod#getActualValue <em>Actual Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Value</em>'.
	 * @see org.sankofa.model.IndicatorPeriod#getActualValue()
	 * @see #getIndicatorPeriod()
	 * @generated
	 */
	EAttribute getIndicatorPeriod_ActualValue();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.IndicatorPeriod#getActualComment <em>Actual Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Comment</em>'.
	 * @see org.sankofa.model.IndicatorPeriod#getActualComment()
	 * @see #getIndicatorPeriod()
	 * @generated
	 */
	EAttribute getIndicatorPeriod_ActualComment();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition</em>'.
	 * @see org.sankofa.model.Condition
	 * @generated
	 */
	EClass getCondition();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Condition#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.sankofa.model.Condition#getType()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Condition#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.sankofa.model.Condition#getText()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Text();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.DocumentLink <em>Document Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document Link</em>'.
	 * @see org.sankofa.model.DocumentLink
	 * @generated
	 */
	EClass getDocumentLink();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.DocumentLink#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.sankofa.model.DocumentLink#getTitle()
	 * @see #getDocumentLink()
	 * @generated
	 */
	EAttribute getDocumentLink_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.DocumentLink#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.sankofa.model.DocumentLink#getUrl()
	 * @see #getDocumentLink()
	 * @generated
	 */
	EAttribute getDocumentLink_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.DocumentLink#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sankofa.model.DocumentLink#getDescription()
	 * @see #getDocumentLink()
	 * @generated
	 */
	EAttribute getDocumentLink_Description();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.DocumentLink#getPublication <em>Publication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Publication</em>'.
	 * @see org.sankofa.model.DocumentLink#getPublication()
	 * @see #getDocumentLink()
	 * @generated
	 */
	EReference getDocumentLink_Publication();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.DocumentLink#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.sankofa.model.DocumentLink#getFormat()
	 * @see #getDocumentLink()
	 * @generated
	 */
	EAttribute getDocumentLink_Format();

	/**
	 * Returns the meta object for the attribute list '{@link org.sankofa.model.DocumentLink#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Categories</em>'.
	 * @see org.sankofa.model.DocumentLink#getCategories()
	 * @see #getDocumentLink()
	 * @generated
	 */
	EAttribute getDocumentLink_Categories();

	/**
	 * Returns the meta object for the attribute list '{@link org.sankofa.model.DocumentLink#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see org.sankofa.model.DocumentLink#getLanguages()
	 * @see #getDocumentLink()
	 * @generated
	 */
	EAttribute getDocumentLink_Languages();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.DocumentLink#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.sankofa.model.DocumentLink#getDate()
	 * @see #getDocumentLink()
	 * @generated
	 */
	EAttribute getDocumentLink_Date();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.RelatedProgramme <em>Related Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Related Programme</em>'.
	 * @see org.sankofa.model.RelatedProgramme
	 * @generated
	 */
	EClass getRelatedProgramme();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.RelatedProgramme#getProgramme <em>Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Programme</em>'.
	 * @see org.sankofa.model.RelatedProgramme#getProgramme()
	 * @see #getRelatedProgramme()
	 * @generated
	 */
	EReference getRelatedProgramme_Programme();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RelatedProgramme#getIdentifier <em>Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identifier</em>'.
	 * @see org.sankofa.model.RelatedProgramme#getIdentifier()
	 * @see #getRelatedProgramme()
	 * @generated
	 */
	EAttribute getRelatedProgramme_Identifier();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RelatedProgramme#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.sankofa.model.RelatedProgramme#getType()
	 * @see #getRelatedProgramme()
	 * @generated
	 */
	EAttribute getRelatedProgramme_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RelatedProgramme#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.sankofa.model.RelatedProgramme#getNote()
	 * @see #getRelatedProgramme()
	 * @generated
	 */
	EAttribute getRelatedProgramme_Note();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Lesson <em>Lesson</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lesson</em>'.
	 * @see org.sankofa.model.Lesson
	 * @generated
	 */
	EClass getLesson();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Lesson#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.sankofa.model.Lesson#getNature()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Nature();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Lesson#getTried <em>Tried</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tried</em>'.
	 * @see org.sankofa.model.Lesson#getTried()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Tried();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Lesson#getHappened <em>Happened</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Happened</em>'.
	 * @see org.sankofa.model.Lesson#getHappened()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Happened();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Lesson#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see org.sankofa.model.Lesson#getWhy()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Why();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Lesson#getRecommendation <em>Recommendation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recommendation</em>'.
	 * @see org.sankofa.model.Lesson#getRecommendation()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Recommendation();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Lesson#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.sankofa.model.Lesson#getOutcome()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Lesson#getOccurred <em>Occurred</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Occurred</em>'.
	 * @see org.sankofa.model.Lesson#getOccurred()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Occurred();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Lesson#getAppliesWhen <em>Applies When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Applies When</em>'.
	 * @see org.sankofa.model.Lesson#getAppliesWhen()
	 * @see #getLesson()
	 * @generated
	 */
	EReference getLesson_AppliesWhen();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Lesson#getNotWhen <em>Not When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Not When</em>'.
	 * @see org.sankofa.model.Lesson#getNotWhen()
	 * @see #getLesson()
	 * @generated
	 */
	EReference getLesson_NotWhen();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Lesson#getContext <em>Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Context</em>'.
	 * @see org.sankofa.model.Lesson#getContext()
	 * @see #getLesson()
	 * @generated
	 */
	EReference getLesson_Context();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Lesson#getTargetGroups <em>Target Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Target Groups</em>'.
	 * @see org.sankofa.model.Lesson#getTargetGroups()
	 * @see #getLesson()
	 * @generated
	 */
	EReference getLesson_TargetGroups();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Lesson#getEvidenceLevel <em>Evidence Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence Level</em>'.
	 * @see org.sankofa.model.Lesson#getEvidenceLevel()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_EvidenceLevel();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Lesson#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.sankofa.model.Lesson#getEvidence()
	 * @see #getLesson()
	 * @generated
	 */
	EReference getLesson_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Lesson#getDerivations <em>Derivations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Derivations</em>'.
	 * @see org.sankofa.model.Lesson#getDerivations()
	 * @see #getLesson()
	 * @generated
	 */
	EReference getLesson_Derivations();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Lesson#getContact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Contact</em>'.
	 * @see org.sankofa.model.Lesson#getContact()
	 * @see #getLesson()
	 * @generated
	 */
	EReference getLesson_Contact();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Lesson#getSupersededBy <em>Superseded By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Superseded By</em>'.
	 * @see org.sankofa.model.Lesson#getSupersededBy()
	 * @see #getLesson()
	 * @generated
	 */
	EReference getLesson_SupersededBy();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.ContextCondition <em>Context Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Context Condition</em>'.
	 * @see org.sankofa.model.ContextCondition
	 * @generated
	 */
	EClass getContextCondition();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContextCondition#getAttribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribute</em>'.
	 * @see org.sankofa.model.ContextCondition#getAttribute()
	 * @see #getContextCondition()
	 * @generated
	 */
	EAttribute getContextCondition_Attribute();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContextCondition#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see org.sankofa.model.ContextCondition#getOperator()
	 * @see #getContextCondition()
	 * @generated
	 */
	EAttribute getContextCondition_Operator();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContextCondition#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.sankofa.model.ContextCondition#getValue()
	 * @see #getContextCondition()
	 * @generated
	 */
	EAttribute getContextCondition_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContextCondition#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.sankofa.model.ContextCondition#getLow()
	 * @see #getContextCondition()
	 * @generated
	 */
	EAttribute getContextCondition_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContextCondition#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.sankofa.model.ContextCondition#getHigh()
	 * @see #getContextCondition()
	 * @generated
	 */
	EAttribute getContextCondition_High();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.ContextCondition#getConcepts <em>Concepts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concepts</em>'.
	 * @see org.sankofa.model.ContextCondition#getConcepts()
	 * @see #getContextCondition()
	 * @generated
	 */
	EReference getContextCondition_Concepts();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContextCondition#getExplanation <em>Explanation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explanation</em>'.
	 * @see org.sankofa.model.ContextCondition#getExplanation()
	 * @see #getContextCondition()
	 * @generated
	 */
	EAttribute getContextCondition_Explanation();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.ContextValue <em>Context Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Context Value</em>'.
	 * @see org.sankofa.model.ContextValue
	 * @generated
	 */
	EClass getContextValue();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContextValue#getAttribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribute</em>'.
	 * @see org.sankofa.model.ContextValue#getAttribute()
	 * @see #getContextValue()
	 * @generated
	 */
	EAttribute getContextValue_Attribute();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContextValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.sankofa.model.ContextValue#getValue()
	 * @see #getContextValue()
	 * @generated
	 */
	EAttribute getContextValue_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContextValue#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.sankofa.model.ContextValue#getNumber()
	 * @see #getContextValue()
	 * @generated
	 */
	EAttribute getContextValue_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContextValue#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.sankofa.model.ContextValue#getUnit()
	 * @see #getContextValue()
	 * @generated
	 */
	EAttribute getContextValue_Unit();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.ContextValue#getConcepts <em>Concepts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concepts</em>'.
	 * @see org.sankofa.model.ContextValue#getConcepts()
	 * @see #getContextValue()
	 * @generated
	 */
	EReference getContextValue_Concepts();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContextValue#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.sankofa.model.ContextValue#getYear()
	 * @see #getContextValue()
	 * @generated
	 */
	EAttribute getContextValue_Year();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.ContextValue#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.sankofa.model.ContextValue#getSource()
	 * @see #getContextValue()
	 * @generated
	 */
	EReference getContextValue_Source();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Derivation <em>Derivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Derivation</em>'.
	 * @see org.sankofa.model.Derivation
	 * @generated
	 */
	EClass getDerivation();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Derivation#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.sankofa.model.Derivation#getSource()
	 * @see #getDerivation()
	 * @generated
	 */
	EReference getDerivation_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Derivation#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.sankofa.model.Derivation#getPage()
	 * @see #getDerivation()
	 * @generated
	 */
	EAttribute getDerivation_Page();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Derivation#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.sankofa.model.Derivation#getQuote()
	 * @see #getDerivation()
	 * @generated
	 */
	EAttribute getDerivation_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Derivation#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.sankofa.model.Derivation#getNote()
	 * @see #getDerivation()
	 * @generated
	 */
	EAttribute getDerivation_Note();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.LessonUse <em>Lesson Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lesson Use</em>'.
	 * @see org.sankofa.model.LessonUse
	 * @generated
	 */
	EClass getLessonUse();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.LessonUse#getLesson <em>Lesson</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Lesson</em>'.
	 * @see org.sankofa.model.LessonUse#getLesson()
	 * @see #getLessonUse()
	 * @generated
	 */
	EReference getLessonUse_Lesson();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.LessonUse#getUsedIn <em>Used In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Used In</em>'.
	 * @see org.sankofa.model.LessonUse#getUsedIn()
	 * @see #getLessonUse()
	 * @generated
	 */
	EReference getLessonUse_UsedIn();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.LessonUse#getUsedBy <em>Used By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Used By</em>'.
	 * @see org.sankofa.model.LessonUse#getUsedBy()
	 * @see #getLessonUse()
	 * @generated
	 */
	EReference getLessonUse_UsedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.LessonUse#getUsedOn <em>Used On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used On</em>'.
	 * @see org.sankofa.model.LessonUse#getUsedOn()
	 * @see #getLessonUse()
	 * @generated
	 */
	EAttribute getLessonUse_UsedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.LessonUse#getAdaptation <em>Adaptation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adaptation</em>'.
	 * @see org.sankofa.model.LessonUse#getAdaptation()
	 * @see #getLessonUse()
	 * @generated
	 */
	EAttribute getLessonUse_Adaptation();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.LessonUse#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect</em>'.
	 * @see org.sankofa.model.LessonUse#getEffect()
	 * @see #getLessonUse()
	 * @generated
	 */
	EAttribute getLessonUse_Effect();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.LessonUse#getEffectNotes <em>Effect Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect Notes</em>'.
	 * @see org.sankofa.model.LessonUse#getEffectNotes()
	 * @see #getLessonUse()
	 * @generated
	 */
	EAttribute getLessonUse_EffectNotes();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Request <em>Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Request</em>'.
	 * @see org.sankofa.model.Request
	 * @generated
	 */
	EClass getRequest();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Request#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.sankofa.model.Request#getScope()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Request#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.sankofa.model.Request#getQuestion()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Request#getContext <em>Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Context</em>'.
	 * @see org.sankofa.model.Request#getContext()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Context();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Request#getRequester <em>Requester</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Requester</em>'.
	 * @see org.sankofa.model.Request#getRequester()
	 * @see #getRequest()
	 * @generated
	 */
	EReference getRequest_Requester();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Request#getRequesterName <em>Requester Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Requester Name</em>'.
	 * @see org.sankofa.model.Request#getRequesterName()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_RequesterName();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Request#getReceived <em>Received</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received</em>'.
	 * @see org.sankofa.model.Request#getReceived()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Received();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Request#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.sankofa.model.Request#getState()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_State();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Request#getDeadline <em>Deadline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deadline</em>'.
	 * @see org.sankofa.model.Request#getDeadline()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Deadline();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Request#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.sankofa.model.Request#getAudience()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Audience();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Request#getAsked <em>Asked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Asked</em>'.
	 * @see org.sankofa.model.Request#getAsked()
	 * @see #getRequest()
	 * @generated
	 */
	EReference getRequest_Asked();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Request#getAnsweredBy <em>Answered By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Answered By</em>'.
	 * @see org.sankofa.model.Request#getAnsweredBy()
	 * @see #getRequest()
	 * @generated
	 */
	EReference getRequest_AnsweredBy();

	/**
	 * Returns the meta object for the containment reference '{@link org.sankofa.model.Request#getReply <em>Reply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Reply</em>'.
	 * @see org.sankofa.model.Request#getReply()
	 * @see #getRequest()
	 * @generated
	 */
	EReference getRequest_Reply();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.ConsolidatedReply <em>Consolidated Reply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consolidated Reply</em>'.
	 * @see org.sankofa.model.ConsolidatedReply
	 * @generated
	 */
	EClass getConsolidatedReply();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ConsolidatedReply#getSynopsis <em>Synopsis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Synopsis</em>'.
	 * @see org.sankofa.model.ConsolidatedReply#getSynopsis()
	 * @see #getConsolidatedReply()
	 * @generated
	 */
	EAttribute getConsolidatedReply_Synopsis();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.ConsolidatedReply#getExperiences <em>Experiences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Experiences</em>'.
	 * @see org.sankofa.model.ConsolidatedReply#getExperiences()
	 * @see #getConsolidatedReply()
	 * @generated
	 */
	EReference getConsolidatedReply_Experiences();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.ConsolidatedReply#getResources <em>Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Resources</em>'.
	 * @see org.sankofa.model.ConsolidatedReply#getResources()
	 * @see #getConsolidatedReply()
	 * @generated
	 */
	EReference getConsolidatedReply_Resources();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.ConsolidatedReply#getCredits <em>Credits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Credits</em>'.
	 * @see org.sankofa.model.ConsolidatedReply#getCredits()
	 * @see #getConsolidatedReply()
	 * @generated
	 */
	EReference getConsolidatedReply_Credits();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ConsolidatedReply#getCompiled <em>Compiled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compiled</em>'.
	 * @see org.sankofa.model.ConsolidatedReply#getCompiled()
	 * @see #getConsolidatedReply()
	 * @generated
	 */
	EAttribute getConsolidatedReply_Compiled();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.ConsolidatedReply#getCompiledBy <em>Compiled By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Compiled By</em>'.
	 * @see org.sankofa.model.ConsolidatedReply#getCompiledBy()
	 * @see #getConsolidatedReply()
	 * @generated
	 */
	EReference getConsolidatedReply_CompiledBy();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.AreaExperience <em>Area Experience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Area Experience</em>'.
	 * @see org.sankofa.model.AreaExperience
	 * @generated
	 */
	EClass getAreaExperience();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.AreaExperience#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Area</em>'.
	 * @see org.sankofa.model.AreaExperience#getArea()
	 * @see #getAreaExperience()
	 * @generated
	 */
	EReference getAreaExperience_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.AreaExperience#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.sankofa.model.AreaExperience#getText()
	 * @see #getAreaExperience()
	 * @generated
	 */
	EAttribute getAreaExperience_Text();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.AreaExperience#getContributions <em>Contributions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contributions</em>'.
	 * @see org.sankofa.model.AreaExperience#getContributions()
	 * @see #getAreaExperience()
	 * @generated
	 */
	EReference getAreaExperience_Contributions();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.AreaExperience#getCited <em>Cited</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Cited</em>'.
	 * @see org.sankofa.model.AreaExperience#getCited()
	 * @see #getAreaExperience()
	 * @generated
	 */
	EReference getAreaExperience_Cited();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.CitedResource <em>Cited Resource</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cited Resource</em>'.
	 * @see org.sankofa.model.CitedResource
	 * @generated
	 */
	EClass getCitedResource();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.CitedResource#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.sankofa.model.CitedResource#getTitle()
	 * @see #getCitedResource()
	 * @generated
	 */
	EAttribute getCitedResource_Title();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.CitedResource#getRecord <em>Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Record</em>'.
	 * @see org.sankofa.model.CitedResource#getRecord()
	 * @see #getCitedResource()
	 * @generated
	 */
	EReference getCitedResource_Record();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.CitedResource#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.sankofa.model.CitedResource#getUrl()
	 * @see #getCitedResource()
	 * @generated
	 */
	EAttribute getCitedResource_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.CitedResource#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.sankofa.model.CitedResource#getNote()
	 * @see #getCitedResource()
	 * @generated
	 */
	EAttribute getCitedResource_Note();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Contribution <em>Contribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contribution</em>'.
	 * @see org.sankofa.model.Contribution
	 * @generated
	 */
	EClass getContribution();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Contribution#getRequest <em>Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Request</em>'.
	 * @see org.sankofa.model.Contribution#getRequest()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Request();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Contribution#getInReplyTo <em>In Reply To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>In Reply To</em>'.
	 * @see org.sankofa.model.Contribution#getInReplyTo()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_InReplyTo();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Contribution#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Author</em>'.
	 * @see org.sankofa.model.Contribution#getAuthor()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Contribution#getAuthorName <em>Author Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author Name</em>'.
	 * @see org.sankofa.model.Contribution#getAuthorName()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_AuthorName();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Contribution#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.sankofa.model.Contribution#getText()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Text();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Contribution#getCited <em>Cited</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Cited</em>'.
	 * @see org.sankofa.model.Contribution#getCited()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Cited();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Contribution#getConsentToBeNamed <em>Consent To Be Named</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consent To Be Named</em>'.
	 * @see org.sankofa.model.Contribution#getConsentToBeNamed()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_ConsentToBeNamed();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Contribution#getReceived <em>Received</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received</em>'.
	 * @see org.sankofa.model.Contribution#getReceived()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Received();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Contribution#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.sankofa.model.Contribution#getChannel()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Channel();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Meeting <em>Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Meeting</em>'.
	 * @see org.sankofa.model.Meeting
	 * @generated
	 */
	EClass getMeeting();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Meeting#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.sankofa.model.Meeting#getType()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Meeting#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.sankofa.model.Meeting#getState()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_State();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Meeting#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.sankofa.model.Meeting#getStart()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Meeting#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.sankofa.model.Meeting#getEnd()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_End();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Meeting#getSeries <em>Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Series</em>'.
	 * @see org.sankofa.model.Meeting#getSeries()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Series();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Meeting#getFollowUpOf <em>Follow Up Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Follow Up Of</em>'.
	 * @see org.sankofa.model.Meeting#getFollowUpOf()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_FollowUpOf();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Meeting#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.sankofa.model.Meeting#getPlace()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Place();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Meeting#getPlaceArea <em>Place Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place Area</em>'.
	 * @see org.sankofa.model.Meeting#getPlaceArea()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_PlaceArea();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Meeting#getOnline <em>Online</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Online</em>'.
	 * @see org.sankofa.model.Meeting#getOnline()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Online();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Meeting#getOrganisers <em>Organisers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Organisers</em>'.
	 * @see org.sankofa.model.Meeting#getOrganisers()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Organisers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Meeting#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participants</em>'.
	 * @see org.sankofa.model.Meeting#getParticipants()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Participants();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Meeting#getAgenda <em>Agenda</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agenda</em>'.
	 * @see org.sankofa.model.Meeting#getAgenda()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Agenda();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Meeting#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.sankofa.model.Meeting#getDecisions()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Decisions();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Meeting#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.sankofa.model.Meeting#getOutcome()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Outcome();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Meeting#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.sankofa.model.Meeting#getDocuments()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Documents();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Participation <em>Participation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participation</em>'.
	 * @see org.sankofa.model.Participation
	 * @generated
	 */
	EClass getParticipation();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Participation#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.sankofa.model.Participation#getPerson()
	 * @see #getParticipation()
	 * @generated
	 */
	EReference getParticipation_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Participation#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sankofa.model.Participation#getName()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_Name();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Participation#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.sankofa.model.Participation#getOrganisation()
	 * @see #getParticipation()
	 * @generated
	 */
	EReference getParticipation_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Participation#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.sankofa.model.Participation#getRole()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Participation#getAttended <em>Attended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attended</em>'.
	 * @see org.sankofa.model.Participation#getAttended()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_Attended();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Participation#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.sankofa.model.Participation#getNote()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_Note();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.AgendaItem <em>Agenda Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agenda Item</em>'.
	 * @see org.sankofa.model.AgendaItem
	 * @generated
	 */
	EClass getAgendaItem();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.AgendaItem#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.sankofa.model.AgendaItem#getNumber()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EAttribute getAgendaItem_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.AgendaItem#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.sankofa.model.AgendaItem#getTitle()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EAttribute getAgendaItem_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.AgendaItem#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sankofa.model.AgendaItem#getDescription()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EAttribute getAgendaItem_Description();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.AgendaItem#getPresenter <em>Presenter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Presenter</em>'.
	 * @see org.sankofa.model.AgendaItem#getPresenter()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EReference getAgendaItem_Presenter();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.AgendaItem#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.sankofa.model.AgendaItem#getMinutes()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EAttribute getAgendaItem_Minutes();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.AgendaItem#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.sankofa.model.AgendaItem#getAbout()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EReference getAgendaItem_About();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.sankofa.model.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Decision#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.sankofa.model.Decision#getText()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Text();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Decision#getAgendaItem <em>Agenda Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Agenda Item</em>'.
	 * @see org.sankofa.model.Decision#getAgendaItem()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_AgendaItem();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Decision#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Responsible</em>'.
	 * @see org.sankofa.model.Decision#getResponsible()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Responsible();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Decision#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.sankofa.model.Decision#getDue()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Due();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Decision#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.sankofa.model.Decision#getAbout()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_About();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Action <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action</em>'.
	 * @see org.sankofa.model.Action
	 * @generated
	 */
	EClass getAction();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Action#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.sankofa.model.Action#getState()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_State();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Action#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.sankofa.model.Action#getOwner()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Action#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.sankofa.model.Action#getDue()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Action#getDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.sankofa.model.Action#getDone()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Done();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Action#getArisingFrom <em>Arising From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Arising From</em>'.
	 * @see org.sankofa.model.Action#getArisingFrom()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_ArisingFrom();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Action#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decision</em>'.
	 * @see org.sankofa.model.Action#getDecision()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_Decision();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Action#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.sankofa.model.Action#getOutcome()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Outcome();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Publication <em>Publication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Publication</em>'.
	 * @see org.sankofa.model.Publication
	 * @generated
	 */
	EClass getPublication();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Publication#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.sankofa.model.Publication#getType()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Publication#getPublicationStatus <em>Publication Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publication Status</em>'.
	 * @see org.sankofa.model.Publication#getPublicationStatus()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_PublicationStatus();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Publication#getCreators <em>Creators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Creators</em>'.
	 * @see org.sankofa.model.Publication#getCreators()
	 * @see #getPublication()
	 * @generated
	 */
	EReference getPublication_Creators();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Publication#getPublisher <em>Publisher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Publisher</em>'.
	 * @see org.sankofa.model.Publication#getPublisher()
	 * @see #getPublication()
	 * @generated
	 */
	EReference getPublication_Publisher();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Publication#getPublisherName <em>Publisher Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publisher Name</em>'.
	 * @see org.sankofa.model.Publication#getPublisherName()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_PublisherName();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Publication#getIssued <em>Issued</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issued</em>'.
	 * @see org.sankofa.model.Publication#getIssued()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Issued();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Publication#getAbstractText <em>Abstract Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Abstract Text</em>'.
	 * @see org.sankofa.model.Publication#getAbstractText()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_AbstractText();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Publication#getSeries <em>Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Series</em>'.
	 * @see org.sankofa.model.Publication#getSeries()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Series();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Publication#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.sankofa.model.Publication#getNumber()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Publication#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.sankofa.model.Publication#getEdition()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Edition();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Publication#getPages <em>Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages</em>'.
	 * @see org.sankofa.model.Publication#getPages()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Pages();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Publication#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.sankofa.model.Publication#getPlace()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Place();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Publication#getPartOf <em>Part Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Part Of</em>'.
	 * @see org.sankofa.model.Publication#getPartOf()
	 * @see #getPublication()
	 * @generated
	 */
	EReference getPublication_PartOf();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Publication#getReplaces <em>Replaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Replaces</em>'.
	 * @see org.sankofa.model.Publication#getReplaces()
	 * @see #getPublication()
	 * @generated
	 */
	EReference getPublication_Replaces();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Publication#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.sankofa.model.Publication#getUrl()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Publication#getDoi <em>Doi</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doi</em>'.
	 * @see org.sankofa.model.Publication#getDoi()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Doi();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Publication#getIsbn <em>Isbn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Isbn</em>'.
	 * @see org.sankofa.model.Publication#getIsbn()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Isbn();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Publication#getIssn <em>Issn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issn</em>'.
	 * @see org.sankofa.model.Publication#getIssn()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Issn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Publication#getIdentifiers <em>Identifiers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Identifiers</em>'.
	 * @see org.sankofa.model.Publication#getIdentifiers()
	 * @see #getPublication()
	 * @generated
	 */
	EReference getPublication_Identifiers();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Publication#getRights <em>Rights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rights</em>'.
	 * @see org.sankofa.model.Publication#getRights()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Rights();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Publication#getCitationKey <em>Citation Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation Key</em>'.
	 * @see org.sankofa.model.Publication#getCitationKey()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_CitationKey();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Publication#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.sankofa.model.Publication#getFindings()
	 * @see #getPublication()
	 * @generated
	 */
	EReference getPublication_Findings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Publication#getRecommendations <em>Recommendations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Recommendations</em>'.
	 * @see org.sankofa.model.Publication#getRecommendations()
	 * @see #getPublication()
	 * @generated
	 */
	EReference getPublication_Recommendations();

	/**
	 * Returns the meta object for the attribute list '{@link org.sankofa.model.Publication#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see org.sankofa.model.Publication#getLanguages()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Languages();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Creator <em>Creator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Creator</em>'.
	 * @see org.sankofa.model.Creator
	 * @generated
	 */
	EClass getCreator();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Creator#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sankofa.model.Creator#getName()
	 * @see #getCreator()
	 * @generated
	 */
	EAttribute getCreator_Name();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Creator#getAgent <em>Agent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Agent</em>'.
	 * @see org.sankofa.model.Creator#getAgent()
	 * @see #getCreator()
	 * @generated
	 */
	EReference getCreator_Agent();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Creator#getCorporate <em>Corporate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Corporate</em>'.
	 * @see org.sankofa.model.Creator#getCorporate()
	 * @see #getCreator()
	 * @generated
	 */
	EAttribute getCreator_Corporate();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Creator#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.sankofa.model.Creator#getRole()
	 * @see #getCreator()
	 * @generated
	 */
	EAttribute getCreator_Role();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Statement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Statement</em>'.
	 * @see org.sankofa.model.Statement
	 * @generated
	 */
	EClass getStatement();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Statement#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.sankofa.model.Statement#getNumber()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Statement#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.sankofa.model.Statement#getText()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Statement#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.sankofa.model.Statement#getPage()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Page();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Statement#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.sankofa.model.Statement#getQuote()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Quote();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Statement#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Areas</em>'.
	 * @see org.sankofa.model.Statement#getAreas()
	 * @see #getStatement()
	 * @generated
	 */
	EReference getStatement_Areas();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Statement#getThemes <em>Themes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Themes</em>'.
	 * @see org.sankofa.model.Statement#getThemes()
	 * @see #getStatement()
	 * @generated
	 */
	EReference getStatement_Themes();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Statement#getRelated <em>Related</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Related</em>'.
	 * @see org.sankofa.model.Statement#getRelated()
	 * @see #getStatement()
	 * @generated
	 */
	EReference getStatement_Related();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Finding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finding</em>'.
	 * @see org.sankofa.model.Finding
	 * @generated
	 */
	EClass getFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Finding#getEvidenceGrade <em>Evidence Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence Grade</em>'.
	 * @see org.sankofa.model.Finding#getEvidenceGrade()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_EvidenceGrade();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Recommendation <em>Recommendation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recommendation</em>'.
	 * @see org.sankofa.model.Recommendation
	 * @generated
	 */
	EClass getRecommendation();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Recommendation#getAddressedTo <em>Addressed To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Addressed To</em>'.
	 * @see org.sankofa.model.Recommendation#getAddressedTo()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_AddressedTo();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Recommendation#getBasedOn <em>Based On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Based On</em>'.
	 * @see org.sankofa.model.Recommendation#getBasedOn()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_BasedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Recommendation#getUptake <em>Uptake</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uptake</em>'.
	 * @see org.sankofa.model.Recommendation#getUptake()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_Uptake();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Organisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organisation</em>'.
	 * @see org.sankofa.model.Organisation
	 * @generated
	 */
	EClass getOrganisation();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Organisation#getAcronym <em>Acronym</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acronym</em>'.
	 * @see org.sankofa.model.Organisation#getAcronym()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Acronym();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Organisation#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Type</em>'.
	 * @see org.sankofa.model.Organisation#getType()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_Type();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Organisation#getTypeHistory <em>Type History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Type History</em>'.
	 * @see org.sankofa.model.Organisation#getTypeHistory()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_TypeHistory();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Organisation#getEstablished <em>Established</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Established</em>'.
	 * @see org.sankofa.model.Organisation#getEstablished()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Established();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Organisation#getDissolved <em>Dissolved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dissolved</em>'.
	 * @see org.sankofa.model.Organisation#getDissolved()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Dissolved();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Organisation#getHeadquarters <em>Headquarters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Headquarters</em>'.
	 * @see org.sankofa.model.Organisation#getHeadquarters()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_Headquarters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Organisation#getIdentifiers <em>Identifiers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Identifiers</em>'.
	 * @see org.sankofa.model.Organisation#getIdentifiers()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_Identifiers();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Organisation#getPartOf <em>Part Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Part Of</em>'.
	 * @see org.sankofa.model.Organisation#getPartOf()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_PartOf();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Organisation#getMemberships <em>Memberships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memberships</em>'.
	 * @see org.sankofa.model.Organisation#getMemberships()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_Memberships();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Organisation#getSucceededBy <em>Succeeded By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Succeeded By</em>'.
	 * @see org.sankofa.model.Organisation#getSucceededBy()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_SucceededBy();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Organisation#getWebsite <em>Website</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Website</em>'.
	 * @see org.sankofa.model.Organisation#getWebsite()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Website();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Organisation#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.sankofa.model.Organisation#getEmail()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Organisation#getTelephone <em>Telephone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Telephone</em>'.
	 * @see org.sankofa.model.Organisation#getTelephone()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Telephone();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Organisation#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.sankofa.model.Organisation#getAddress()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Address();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.DatedType <em>Dated Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dated Type</em>'.
	 * @see org.sankofa.model.DatedType
	 * @generated
	 */
	EClass getDatedType();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.DatedType#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Type</em>'.
	 * @see org.sankofa.model.DatedType#getType()
	 * @see #getDatedType()
	 * @generated
	 */
	EReference getDatedType_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.DatedType#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.sankofa.model.DatedType#getFrom()
	 * @see #getDatedType()
	 * @generated
	 */
	EAttribute getDatedType_From();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.DatedType#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.sankofa.model.DatedType#getTo()
	 * @see #getDatedType()
	 * @generated
	 */
	EAttribute getDatedType_To();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Membership <em>Membership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Membership</em>'.
	 * @see org.sankofa.model.Membership
	 * @generated
	 */
	EClass getMembership();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Membership#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Group</em>'.
	 * @see org.sankofa.model.Membership#getGroup()
	 * @see #getMembership()
	 * @generated
	 */
	EReference getMembership_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Membership#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.sankofa.model.Membership#getRole()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Membership#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.sankofa.model.Membership#getFrom()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_From();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Membership#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.sankofa.model.Membership#getTo()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_To();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.sankofa.model.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Person#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sankofa.model.Person#getName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Person#getSex <em>Sex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sex</em>'.
	 * @see org.sankofa.model.Person#getSex()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Sex();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Person#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.sankofa.model.Person#getOrganisation()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Person#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.sankofa.model.Person#getPosition()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Position();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Person#getLanguageSkills <em>Language Skills</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Language Skills</em>'.
	 * @see org.sankofa.model.Person#getLanguageSkills()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_LanguageSkills();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Person#getRemovedOn <em>Removed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Removed On</em>'.
	 * @see org.sankofa.model.Person#getRemovedOn()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_RemovedOn();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.LanguageSkill <em>Language Skill</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Language Skill</em>'.
	 * @see org.sankofa.model.LanguageSkill
	 * @generated
	 */
	EClass getLanguageSkill();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.LanguageSkill#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Language</em>'.
	 * @see org.sankofa.model.LanguageSkill#getLanguage()
	 * @see #getLanguageSkill()
	 * @generated
	 */
	EReference getLanguageSkill_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.LanguageSkill#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.sankofa.model.LanguageSkill#getLevel()
	 * @see #getLanguageSkill()
	 * @generated
	 */
	EAttribute getLanguageSkill_Level();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Practitioner <em>Practitioner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Practitioner</em>'.
	 * @see org.sankofa.model.Practitioner
	 * @generated
	 */
	EClass getPractitioner();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Practitioner#getOffice <em>Office</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Office</em>'.
	 * @see org.sankofa.model.Practitioner#getOffice()
	 * @see #getPractitioner()
	 * @generated
	 */
	EAttribute getPractitioner_Office();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Practitioner#getExpertise <em>Expertise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Expertise</em>'.
	 * @see org.sankofa.model.Practitioner#getExpertise()
	 * @see #getPractitioner()
	 * @generated
	 */
	EReference getPractitioner_Expertise();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Practitioner#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.sankofa.model.Practitioner#getEmail()
	 * @see #getPractitioner()
	 * @generated
	 */
	EAttribute getPractitioner_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Practitioner#getWebsite <em>Website</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Website</em>'.
	 * @see org.sankofa.model.Practitioner#getWebsite()
	 * @see #getPractitioner()
	 * @generated
	 */
	EAttribute getPractitioner_Website();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Practitioner#getActiveFrom <em>Active From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active From</em>'.
	 * @see org.sankofa.model.Practitioner#getActiveFrom()
	 * @see #getPractitioner()
	 * @generated
	 */
	EAttribute getPractitioner_ActiveFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Practitioner#getActiveTo <em>Active To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active To</em>'.
	 * @see org.sankofa.model.Practitioner#getActiveTo()
	 * @see #getPractitioner()
	 * @generated
	 */
	EAttribute getPractitioner_ActiveTo();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Practitioner#getKeys <em>Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Keys</em>'.
	 * @see org.sankofa.model.Practitioner#getKeys()
	 * @see #getPractitioner()
	 * @generated
	 */
	EReference getPractitioner_Keys();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.SigningKey <em>Signing Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Signing Key</em>'.
	 * @see org.sankofa.model.SigningKey
	 * @generated
	 */
	EClass getSigningKey();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SigningKey#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.sankofa.model.SigningKey#getType()
	 * @see #getSigningKey()
	 * @generated
	 */
	EAttribute getSigningKey_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SigningKey#getPublicKey <em>Public Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Public Key</em>'.
	 * @see org.sankofa.model.SigningKey#getPublicKey()
	 * @see #getSigningKey()
	 * @generated
	 */
	EAttribute getSigningKey_PublicKey();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SigningKey#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.sankofa.model.SigningKey#getFrom()
	 * @see #getSigningKey()
	 * @generated
	 */
	EAttribute getSigningKey_From();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SigningKey#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.sankofa.model.SigningKey#getTo()
	 * @see #getSigningKey()
	 * @generated
	 */
	EAttribute getSigningKey_To();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.RosterPerson <em>Roster Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Roster Person</em>'.
	 * @see org.sankofa.model.RosterPerson
	 * @generated
	 */
	EClass getRosterPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RosterPerson#getBirthDate <em>Birth Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birth Date</em>'.
	 * @see org.sankofa.model.RosterPerson#getBirthDate()
	 * @see #getRosterPerson()
	 * @generated
	 */
	EAttribute getRosterPerson_BirthDate();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.RosterPerson#getBirthArea <em>Birth Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Birth Area</em>'.
	 * @see org.sankofa.model.RosterPerson#getBirthArea()
	 * @see #getRosterPerson()
	 * @generated
	 */
	EReference getRosterPerson_BirthArea();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.RosterPerson#getRaisedIn <em>Raised In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Raised In</em>'.
	 * @see org.sankofa.model.RosterPerson#getRaisedIn()
	 * @see #getRosterPerson()
	 * @generated
	 */
	EReference getRosterPerson_RaisedIn();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.RosterPerson#getOrigins <em>Origins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Origins</em>'.
	 * @see org.sankofa.model.RosterPerson#getOrigins()
	 * @see #getRosterPerson()
	 * @generated
	 */
	EReference getRosterPerson_Origins();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.RosterPerson#getResidence <em>Residence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Residence</em>'.
	 * @see org.sankofa.model.RosterPerson#getResidence()
	 * @see #getRosterPerson()
	 * @generated
	 */
	EReference getRosterPerson_Residence();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.RosterPerson#getResidencePlace <em>Residence Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Residence Place</em>'.
	 * @see org.sankofa.model.RosterPerson#getResidencePlace()
	 * @see #getRosterPerson()
	 * @generated
	 */
	EAttribute getRosterPerson_ResidencePlace();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.RosterPerson#getSkills <em>Skills</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Skills</em>'.
	 * @see org.sankofa.model.RosterPerson#getSkills()
	 * @see #getRosterPerson()
	 * @generated
	 */
	EReference getRosterPerson_Skills();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.RosterPerson#getEducationLevel <em>Education Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Education Level</em>'.
	 * @see org.sankofa.model.RosterPerson#getEducationLevel()
	 * @see #getRosterPerson()
	 * @generated
	 */
	EReference getRosterPerson_EducationLevel();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.RosterPerson#getAvailability <em>Availability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Availability</em>'.
	 * @see org.sankofa.model.RosterPerson#getAvailability()
	 * @see #getRosterPerson()
	 * @generated
	 */
	EReference getRosterPerson_Availability();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.RosterPerson#getExperience <em>Experience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Experience</em>'.
	 * @see org.sankofa.model.RosterPerson#getExperience()
	 * @see #getRosterPerson()
	 * @generated
	 */
	EReference getRosterPerson_Experience();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.RosterPerson#getConsents <em>Consents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Consents</em>'.
	 * @see org.sankofa.model.RosterPerson#getConsents()
	 * @see #getRosterPerson()
	 * @generated
	 */
	EReference getRosterPerson_Consents();

	/**
	 * Returns the meta object for the containment reference '{@link org.sankofa.model.RosterPerson#getContact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Contact</em>'.
	 * @see org.sankofa.model.RosterPerson#getContact()
	 * @see #getRosterPerson()
	 * @generated
	 */
	EReference getRosterPerson_Contact();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Skill <em>Skill</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Skill</em>'.
	 * @see org.sankofa.model.Skill
	 * @generated
	 */
	EClass getSkill();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Skill#getConcept <em>Concept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Concept</em>'.
	 * @see org.sankofa.model.Skill#getConcept()
	 * @see #getSkill()
	 * @generated
	 */
	EReference getSkill_Concept();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Skill#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sankofa.model.Skill#getDescription()
	 * @see #getSkill()
	 * @generated
	 */
	EAttribute getSkill_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Skill#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.sankofa.model.Skill#getGrade()
	 * @see #getSkill()
	 * @generated
	 */
	EAttribute getSkill_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Skill#getYears <em>Years</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Years</em>'.
	 * @see org.sankofa.model.Skill#getYears()
	 * @see #getSkill()
	 * @generated
	 */
	EAttribute getSkill_Years();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Availability <em>Availability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Availability</em>'.
	 * @see org.sankofa.model.Availability
	 * @generated
	 */
	EClass getAvailability();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Availability#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.sankofa.model.Availability#getFrom()
	 * @see #getAvailability()
	 * @generated
	 */
	EAttribute getAvailability_From();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Availability#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.sankofa.model.Availability#getTo()
	 * @see #getAvailability()
	 * @generated
	 */
	EAttribute getAvailability_To();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Availability#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.sankofa.model.Availability#getNote()
	 * @see #getAvailability()
	 * @generated
	 */
	EAttribute getAvailability_Note();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Experience <em>Experience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Experience</em>'.
	 * @see org.sankofa.model.Experience
	 * @generated
	 */
	EClass getExperience();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Experience#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.sankofa.model.Experience#getTitle()
	 * @see #getExperience()
	 * @generated
	 */
	EAttribute getExperience_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Experience#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation</em>'.
	 * @see org.sankofa.model.Experience#getOrganisation()
	 * @see #getExperience()
	 * @generated
	 */
	EAttribute getExperience_Organisation();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Experience#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Area</em>'.
	 * @see org.sankofa.model.Experience#getArea()
	 * @see #getExperience()
	 * @generated
	 */
	EReference getExperience_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Experience#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.sankofa.model.Experience#getFrom()
	 * @see #getExperience()
	 * @generated
	 */
	EAttribute getExperience_From();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Experience#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.sankofa.model.Experience#getTo()
	 * @see #getExperience()
	 * @generated
	 */
	EAttribute getExperience_To();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Experience#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sankofa.model.Experience#getDescription()
	 * @see #getExperience()
	 * @generated
	 */
	EAttribute getExperience_Description();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Consent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consent</em>'.
	 * @see org.sankofa.model.Consent
	 * @generated
	 */
	EClass getConsent();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Consent#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.sankofa.model.Consent#getScope()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Consent#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.sankofa.model.Consent#getPurpose()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Consent#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.sankofa.model.Consent#getDate()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Consent#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.sankofa.model.Consent#getUntil()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Consent#getWithdrawn <em>Withdrawn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn</em>'.
	 * @see org.sankofa.model.Consent#getWithdrawn()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Withdrawn();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Consent#getGuardian <em>Guardian</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guardian</em>'.
	 * @see org.sankofa.model.Consent#getGuardian()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Guardian();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Consent#getGuardianRelation <em>Guardian Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guardian Relation</em>'.
	 * @see org.sankofa.model.Consent#getGuardianRelation()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_GuardianRelation();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.ContactData <em>Contact Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact Data</em>'.
	 * @see org.sankofa.model.ContactData
	 * @generated
	 */
	EClass getContactData();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContactData#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.sankofa.model.ContactData#getEmail()
	 * @see #getContactData()
	 * @generated
	 */
	EAttribute getContactData_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContactData#getTelephone <em>Telephone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Telephone</em>'.
	 * @see org.sankofa.model.ContactData#getTelephone()
	 * @see #getContactData()
	 * @generated
	 */
	EAttribute getContactData_Telephone();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContactData#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.sankofa.model.ContactData#getAddress()
	 * @see #getContactData()
	 * @generated
	 */
	EAttribute getContactData_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContactData#getGuardianName <em>Guardian Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guardian Name</em>'.
	 * @see org.sankofa.model.ContactData#getGuardianName()
	 * @see #getContactData()
	 * @generated
	 */
	EAttribute getContactData_GuardianName();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.ContactData#getGuardianContact <em>Guardian Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guardian Contact</em>'.
	 * @see org.sankofa.model.ContactData#getGuardianContact()
	 * @see #getContactData()
	 * @generated
	 */
	EAttribute getContactData_GuardianContact();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Expert <em>Expert</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expert</em>'.
	 * @see org.sankofa.model.Expert
	 * @generated
	 */
	EClass getExpert();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Expert#getOccupation <em>Occupation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Occupation</em>'.
	 * @see org.sankofa.model.Expert#getOccupation()
	 * @see #getExpert()
	 * @generated
	 */
	EReference getExpert_Occupation();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Expert#getExpertise <em>Expertise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Expertise</em>'.
	 * @see org.sankofa.model.Expert#getExpertise()
	 * @see #getExpert()
	 * @generated
	 */
	EReference getExpert_Expertise();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Expert#getSchemes <em>Schemes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Schemes</em>'.
	 * @see org.sankofa.model.Expert#getSchemes()
	 * @see #getExpert()
	 * @generated
	 */
	EReference getExpert_Schemes();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Expert#getVoluntary <em>Voluntary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Voluntary</em>'.
	 * @see org.sankofa.model.Expert#getVoluntary()
	 * @see #getExpert()
	 * @generated
	 */
	EAttribute getExpert_Voluntary();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Expert#getBiography <em>Biography</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Biography</em>'.
	 * @see org.sankofa.model.Expert#getBiography()
	 * @see #getExpert()
	 * @generated
	 */
	EAttribute getExpert_Biography();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Candidate <em>Candidate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Candidate</em>'.
	 * @see org.sankofa.model.Candidate
	 * @generated
	 */
	EClass getCandidate();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Candidate#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>School</em>'.
	 * @see org.sankofa.model.Candidate#getSchool()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_School();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Candidate#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.sankofa.model.Candidate#getField()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Candidate#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.sankofa.model.Candidate#getGrade()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Grade();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Candidate#getInternshipAreas <em>Internship Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Internship Areas</em>'.
	 * @see org.sankofa.model.Candidate#getInternshipAreas()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_InternshipAreas();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Candidate#getMotivation <em>Motivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Motivation</em>'.
	 * @see org.sankofa.model.Candidate#getMotivation()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Motivation();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Candidate#getSchemes <em>Schemes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Schemes</em>'.
	 * @see org.sankofa.model.Candidate#getSchemes()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Schemes();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Need <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Need</em>'.
	 * @see org.sankofa.model.Need
	 * @generated
	 */
	EClass getNeed();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Need#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.sankofa.model.Need#getType()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Need#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.sankofa.model.Need#getState()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_State();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Need#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Host</em>'.
	 * @see org.sankofa.model.Need#getHost()
	 * @see #getNeed()
	 * @generated
	 */
	EReference getNeed_Host();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Need#getSupervisor <em>Supervisor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supervisor</em>'.
	 * @see org.sankofa.model.Need#getSupervisor()
	 * @see #getNeed()
	 * @generated
	 */
	EReference getNeed_Supervisor();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Need#getProgramme <em>Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Programme</em>'.
	 * @see org.sankofa.model.Need#getProgramme()
	 * @see #getNeed()
	 * @generated
	 */
	EReference getNeed_Programme();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Need#getRequest <em>Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Request</em>'.
	 * @see org.sankofa.model.Need#getRequest()
	 * @see #getNeed()
	 * @generated
	 */
	EReference getNeed_Request();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Need#getTasks <em>Tasks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tasks</em>'.
	 * @see org.sankofa.model.Need#getTasks()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Tasks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Need#getSkills <em>Skills</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Skills</em>'.
	 * @see org.sankofa.model.Need#getSkills()
	 * @see #getNeed()
	 * @generated
	 */
	EReference getNeed_Skills();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Need#getLanguageSkills <em>Language Skills</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Language Skills</em>'.
	 * @see org.sankofa.model.Need#getLanguageSkills()
	 * @see #getNeed()
	 * @generated
	 */
	EReference getNeed_LanguageSkills();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Need#getInternshipArea <em>Internship Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Internship Area</em>'.
	 * @see org.sankofa.model.Need#getInternshipArea()
	 * @see #getNeed()
	 * @generated
	 */
	EReference getNeed_InternshipArea();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Need#getEducationLevel <em>Education Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Education Level</em>'.
	 * @see org.sankofa.model.Need#getEducationLevel()
	 * @see #getNeed()
	 * @generated
	 */
	EReference getNeed_EducationLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Need#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.sankofa.model.Need#getStart()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Need#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.sankofa.model.Need#getEnd()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_End();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Need#getWeeks <em>Weeks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weeks</em>'.
	 * @see org.sankofa.model.Need#getWeeks()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Weeks();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Need#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.sankofa.model.Need#getPlace()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Place();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Need#getPlaceArea <em>Place Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place Area</em>'.
	 * @see org.sankofa.model.Need#getPlaceArea()
	 * @see #getNeed()
	 * @generated
	 */
	EReference getNeed_PlaceArea();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Need#getPositions <em>Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Positions</em>'.
	 * @see org.sankofa.model.Need#getPositions()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Positions();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Need#getTerms <em>Terms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Terms</em>'.
	 * @see org.sankofa.model.Need#getTerms()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Terms();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.SkillRequirement <em>Skill Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Skill Requirement</em>'.
	 * @see org.sankofa.model.SkillRequirement
	 * @generated
	 */
	EClass getSkillRequirement();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.SkillRequirement#getConcept <em>Concept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Concept</em>'.
	 * @see org.sankofa.model.SkillRequirement#getConcept()
	 * @see #getSkillRequirement()
	 * @generated
	 */
	EReference getSkillRequirement_Concept();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SkillRequirement#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sankofa.model.SkillRequirement#getDescription()
	 * @see #getSkillRequirement()
	 * @generated
	 */
	EAttribute getSkillRequirement_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SkillRequirement#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.sankofa.model.SkillRequirement#getGrade()
	 * @see #getSkillRequirement()
	 * @generated
	 */
	EAttribute getSkillRequirement_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SkillRequirement#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.sankofa.model.SkillRequirement#getWeight()
	 * @see #getSkillRequirement()
	 * @generated
	 */
	EAttribute getSkillRequirement_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SkillRequirement#getMustHave <em>Must Have</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Must Have</em>'.
	 * @see org.sankofa.model.SkillRequirement#getMustHave()
	 * @see #getSkillRequirement()
	 * @generated
	 */
	EAttribute getSkillRequirement_MustHave();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Assignment <em>Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assignment</em>'.
	 * @see org.sankofa.model.Assignment
	 * @generated
	 */
	EClass getAssignment();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Assignment#getNeed <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Need</em>'.
	 * @see org.sankofa.model.Assignment#getNeed()
	 * @see #getAssignment()
	 * @generated
	 */
	EReference getAssignment_Need();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Assignment#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.sankofa.model.Assignment#getPerson()
	 * @see #getAssignment()
	 * @generated
	 */
	EReference getAssignment_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Assignment#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.sankofa.model.Assignment#getState()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_State();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Assignment#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.sankofa.model.Assignment#getStart()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Assignment#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.sankofa.model.Assignment#getEnd()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_End();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Assignment#getSupervisor <em>Supervisor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supervisor</em>'.
	 * @see org.sankofa.model.Assignment#getSupervisor()
	 * @see #getAssignment()
	 * @generated
	 */
	EReference getAssignment_Supervisor();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Assignment#getReport <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Report</em>'.
	 * @see org.sankofa.model.Assignment#getReport()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Report();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Assignment#getReportDocument <em>Report Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Report Document</em>'.
	 * @see org.sankofa.model.Assignment#getReportDocument()
	 * @see #getAssignment()
	 * @generated
	 */
	EReference getAssignment_ReportDocument();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Assignment#getLessons <em>Lessons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Lessons</em>'.
	 * @see org.sankofa.model.Assignment#getLessons()
	 * @see #getAssignment()
	 * @generated
	 */
	EReference getAssignment_Lessons();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Assignment#getFollowUps <em>Follow Ups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Follow Ups</em>'.
	 * @see org.sankofa.model.Assignment#getFollowUps()
	 * @see #getAssignment()
	 * @generated
	 */
	EReference getAssignment_FollowUps();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.FollowUp <em>Follow Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Follow Up</em>'.
	 * @see org.sankofa.model.FollowUp
	 * @generated
	 */
	EClass getFollowUp();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.FollowUp#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.sankofa.model.FollowUp#getDate()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.FollowUp#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.sankofa.model.FollowUp#getText()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Text();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.FollowUp#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.sankofa.model.FollowUp#getBy()
	 * @see #getFollowUp()
	 * @generated
	 */
	EReference getFollowUp_By();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Dataset <em>Dataset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dataset</em>'.
	 * @see org.sankofa.model.Dataset
	 * @generated
	 */
	EClass getDataset();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Dataset#getPublisher <em>Publisher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Publisher</em>'.
	 * @see org.sankofa.model.Dataset#getPublisher()
	 * @see #getDataset()
	 * @generated
	 */
	EReference getDataset_Publisher();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Dataset#getPublisherName <em>Publisher Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publisher Name</em>'.
	 * @see org.sankofa.model.Dataset#getPublisherName()
	 * @see #getDataset()
	 * @generated
	 */
	EAttribute getDataset_PublisherName();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Dataset#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.sankofa.model.Dataset#getEdition()
	 * @see #getDataset()
	 * @generated
	 */
	EAttribute getDataset_Edition();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Dataset#getIssued <em>Issued</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issued</em>'.
	 * @see org.sankofa.model.Dataset#getIssued()
	 * @see #getDataset()
	 * @generated
	 */
	EAttribute getDataset_Issued();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Dataset#getRetrieved <em>Retrieved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retrieved</em>'.
	 * @see org.sankofa.model.Dataset#getRetrieved()
	 * @see #getDataset()
	 * @generated
	 */
	EAttribute getDataset_Retrieved();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Dataset#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.sankofa.model.Dataset#getUrl()
	 * @see #getDataset()
	 * @generated
	 */
	EAttribute getDataset_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Dataset#getRights <em>Rights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rights</em>'.
	 * @see org.sankofa.model.Dataset#getRights()
	 * @see #getDataset()
	 * @generated
	 */
	EAttribute getDataset_Rights();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Dataset#getDataflow <em>Dataflow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dataflow</em>'.
	 * @see org.sankofa.model.Dataset#getDataflow()
	 * @see #getDataset()
	 * @generated
	 */
	EAttribute getDataset_Dataflow();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Dataset#getComponents <em>Components</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Components</em>'.
	 * @see org.sankofa.model.Dataset#getComponents()
	 * @see #getDataset()
	 * @generated
	 */
	EReference getDataset_Components();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Dataset#getTimeStart <em>Time Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Start</em>'.
	 * @see org.sankofa.model.Dataset#getTimeStart()
	 * @see #getDataset()
	 * @generated
	 */
	EAttribute getDataset_TimeStart();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Dataset#getTimeEnd <em>Time End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time End</em>'.
	 * @see org.sankofa.model.Dataset#getTimeEnd()
	 * @see #getDataset()
	 * @generated
	 */
	EAttribute getDataset_TimeEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Dataset#getObservationCount <em>Observation Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Observation Count</em>'.
	 * @see org.sankofa.model.Dataset#getObservationCount()
	 * @see #getDataset()
	 * @generated
	 */
	EAttribute getDataset_ObservationCount();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Dataset#getObservations <em>Observations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Observations</em>'.
	 * @see org.sankofa.model.Dataset#getObservations()
	 * @see #getDataset()
	 * @generated
	 */
	EAttribute getDataset_Observations();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Dataset#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.sankofa.model.Dataset#getMethod()
	 * @see #getDataset()
	 * @generated
	 */
	EAttribute getDataset_Method();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.DatasetComponent <em>Dataset Component</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dataset Component</em>'.
	 * @see org.sankofa.model.DatasetComponent
	 * @generated
	 */
	EClass getDatasetComponent();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.DatasetComponent#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.sankofa.model.DatasetComponent#getCode()
	 * @see #getDatasetComponent()
	 * @generated
	 */
	EAttribute getDatasetComponent_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.DatasetComponent#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.sankofa.model.DatasetComponent#getRole()
	 * @see #getDatasetComponent()
	 * @generated
	 */
	EAttribute getDatasetComponent_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.DatasetComponent#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.sankofa.model.DatasetComponent#getLabel()
	 * @see #getDatasetComponent()
	 * @generated
	 */
	EAttribute getDatasetComponent_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.DatasetComponent#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.sankofa.model.DatasetComponent#getScheme()
	 * @see #getDatasetComponent()
	 * @generated
	 */
	EAttribute getDatasetComponent_Scheme();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.DatasetComponent#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.sankofa.model.DatasetComponent#getUnit()
	 * @see #getDatasetComponent()
	 * @generated
	 */
	EAttribute getDatasetComponent_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.DatasetComponent#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sankofa.model.DatasetComponent#getDescription()
	 * @see #getDatasetComponent()
	 * @generated
	 */
	EAttribute getDatasetComponent_Description();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Vocabulary <em>Vocabulary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vocabulary</em>'.
	 * @see org.sankofa.model.Vocabulary
	 * @generated
	 */
	EClass getVocabulary();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Vocabulary#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.sankofa.model.Vocabulary#getScheme()
	 * @see #getVocabulary()
	 * @generated
	 */
	EAttribute getVocabulary_Scheme();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Vocabulary#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.sankofa.model.Vocabulary#getVersion()
	 * @see #getVocabulary()
	 * @generated
	 */
	EAttribute getVocabulary_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Vocabulary#getIssued <em>Issued</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issued</em>'.
	 * @see org.sankofa.model.Vocabulary#getIssued()
	 * @see #getVocabulary()
	 * @generated
	 */
	EAttribute getVocabulary_Issued();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Vocabulary#getPublisher <em>Publisher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publisher</em>'.
	 * @see org.sankofa.model.Vocabulary#getPublisher()
	 * @see #getVocabulary()
	 * @generated
	 */
	EAttribute getVocabulary_Publisher();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Vocabulary#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.sankofa.model.Vocabulary#getUrl()
	 * @see #getVocabulary()
	 * @generated
	 */
	EAttribute getVocabulary_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Vocabulary#getRights <em>Rights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rights</em>'.
	 * @see org.sankofa.model.Vocabulary#getRights()
	 * @see #getVocabulary()
	 * @generated
	 */
	EAttribute getVocabulary_Rights();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Vocabulary#getConcepts <em>Concepts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Concepts</em>'.
	 * @see org.sankofa.model.Vocabulary#getConcepts()
	 * @see #getVocabulary()
	 * @generated
	 */
	EReference getVocabulary_Concepts();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Concept <em>Concept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Concept</em>'.
	 * @see org.sankofa.model.Concept
	 * @generated
	 */
	EClass getConcept();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Concept#getNotation <em>Notation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notation</em>'.
	 * @see org.sankofa.model.Concept#getNotation()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_Notation();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Concept#getLabels <em>Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Labels</em>'.
	 * @see org.sankofa.model.Concept#getLabels()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_Labels();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Concept#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.sankofa.model.Concept#getDefinition()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Concept#getScopeNote <em>Scope Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope Note</em>'.
	 * @see org.sankofa.model.Concept#getScopeNote()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_ScopeNote();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Concept#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Aliases</em>'.
	 * @see org.sankofa.model.Concept#getAliases()
	 * @see #getConcept()
	 * @generated
	 */
	EReference getConcept_Aliases();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Concept#getBroader <em>Broader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Broader</em>'.
	 * @see org.sankofa.model.Concept#getBroader()
	 * @see #getConcept()
	 * @generated
	 */
	EReference getConcept_Broader();

	/**
	 * Returns the meta object for the reference list '{@link org.sankofa.model.Concept#getRelated <em>Related</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Related</em>'.
	 * @see org.sankofa.model.Concept#getRelated()
	 * @see #getConcept()
	 * @generated
	 */
	EReference getConcept_Related();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.Concept#getMappings <em>Mappings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mappings</em>'.
	 * @see org.sankofa.model.Concept#getMappings()
	 * @see #getConcept()
	 * @generated
	 */
	EReference getConcept_Mappings();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Concept#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.sankofa.model.Concept#getValidFrom()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Concept#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see org.sankofa.model.Concept#getValidTo()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_ValidTo();

	/**
	 * Returns the meta object for the attribute list '{@link org.sankofa.model.Concept#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Codes</em>'.
	 * @see org.sankofa.model.Concept#getCodes()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_Codes();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Mapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mapping</em>'.
	 * @see org.sankofa.model.Mapping
	 * @generated
	 */
	EClass getMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Mapping#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.sankofa.model.Mapping#getType()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_Type();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.Mapping#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.sankofa.model.Mapping#getTarget()
	 * @see #getMapping()
	 * @generated
	 */
	EReference getMapping_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Mapping#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.sankofa.model.Mapping#getSource()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_Source();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.Alias <em>Alias</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Alias</em>'.
	 * @see org.sankofa.model.Alias
	 * @generated
	 */
	EClass getAlias();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Alias#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.sankofa.model.Alias#getLabel()
	 * @see #getAlias()
	 * @generated
	 */
	EAttribute getAlias_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Alias#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.sankofa.model.Alias#getLanguage()
	 * @see #getAlias()
	 * @generated
	 */
	EAttribute getAlias_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Alias#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.sankofa.model.Alias#getSource()
	 * @see #getAlias()
	 * @generated
	 */
	EAttribute getAlias_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Alias#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.sankofa.model.Alias#getValidFrom()
	 * @see #getAlias()
	 * @generated
	 */
	EAttribute getAlias_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.Alias#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see org.sankofa.model.Alias#getValidTo()
	 * @see #getAlias()
	 * @generated
	 */
	EAttribute getAlias_ValidTo();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.SpaceInfo <em>Space Info</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Space Info</em>'.
	 * @see org.sankofa.model.SpaceInfo
	 * @generated
	 */
	EClass getSpaceInfo();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SpaceInfo#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sankofa.model.SpaceInfo#getName()
	 * @see #getSpaceInfo()
	 * @generated
	 */
	EAttribute getSpaceInfo_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SpaceInfo#getSpaceKind <em>Space Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Space Kind</em>'.
	 * @see org.sankofa.model.SpaceInfo#getSpaceKind()
	 * @see #getSpaceInfo()
	 * @generated
	 */
	EAttribute getSpaceInfo_SpaceKind();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SpaceInfo#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.sankofa.model.SpaceInfo#getPurpose()
	 * @see #getSpaceInfo()
	 * @generated
	 */
	EAttribute getSpaceInfo_Purpose();

	/**
	 * Returns the meta object for the attribute list '{@link org.sankofa.model.SpaceInfo#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see org.sankofa.model.SpaceInfo#getLanguages()
	 * @see #getSpaceInfo()
	 * @generated
	 */
	EAttribute getSpaceInfo_Languages();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SpaceInfo#getReviewPolicy <em>Review Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Policy</em>'.
	 * @see org.sankofa.model.SpaceInfo#getReviewPolicy()
	 * @see #getSpaceInfo()
	 * @generated
	 */
	EAttribute getSpaceInfo_ReviewPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SpaceInfo#getReviewersNeeded <em>Reviewers Needed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewers Needed</em>'.
	 * @see org.sankofa.model.SpaceInfo#getReviewersNeeded()
	 * @see #getSpaceInfo()
	 * @generated
	 */
	EAttribute getSpaceInfo_ReviewersNeeded();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SpaceInfo#getContactDataAllowed <em>Contact Data Allowed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact Data Allowed</em>'.
	 * @see org.sankofa.model.SpaceInfo#getContactDataAllowed()
	 * @see #getSpaceInfo()
	 * @generated
	 */
	EAttribute getSpaceInfo_ContactDataAllowed();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SpaceInfo#getDefaultConfidentiality <em>Default Confidentiality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Confidentiality</em>'.
	 * @see org.sankofa.model.SpaceInfo#getDefaultConfidentiality()
	 * @see #getSpaceInfo()
	 * @generated
	 */
	EAttribute getSpaceInfo_DefaultConfidentiality();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SpaceInfo#getSchemaVersion <em>Schema Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Schema Version</em>'.
	 * @see org.sankofa.model.SpaceInfo#getSchemaVersion()
	 * @see #getSpaceInfo()
	 * @generated
	 */
	EAttribute getSpaceInfo_SchemaVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SpaceInfo#getEpoch <em>Epoch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Epoch</em>'.
	 * @see org.sankofa.model.SpaceInfo#getEpoch()
	 * @see #getSpaceInfo()
	 * @generated
	 */
	EAttribute getSpaceInfo_Epoch();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.SpaceInfo#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Members</em>'.
	 * @see org.sankofa.model.SpaceInfo#getMembers()
	 * @see #getSpaceInfo()
	 * @generated
	 */
	EReference getSpaceInfo_Members();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SpaceInfo#getSignaturePolicy <em>Signature Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signature Policy</em>'.
	 * @see org.sankofa.model.SpaceInfo#getSignaturePolicy()
	 * @see #getSpaceInfo()
	 * @generated
	 */
	EAttribute getSpaceInfo_SignaturePolicy();

	/**
	 * Returns the meta object for the attribute list '{@link org.sankofa.model.SpaceInfo#getAcceptingRoles <em>Accepting Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Accepting Roles</em>'.
	 * @see org.sankofa.model.SpaceInfo#getAcceptingRoles()
	 * @see #getSpaceInfo()
	 * @generated
	 */
	EAttribute getSpaceInfo_AcceptingRoles();

	/**
	 * Returns the meta object for class '{@link org.sankofa.model.SpaceMember <em>Space Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Space Member</em>'.
	 * @see org.sankofa.model.SpaceMember
	 * @generated
	 */
	EClass getSpaceMember();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SpaceMember#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sankofa.model.SpaceMember#getName()
	 * @see #getSpaceMember()
	 * @generated
	 */
	EAttribute getSpaceMember_Name();

	/**
	 * Returns the meta object for the reference '{@link org.sankofa.model.SpaceMember#getPractitioner <em>Practitioner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Practitioner</em>'.
	 * @see org.sankofa.model.SpaceMember#getPractitioner()
	 * @see #getSpaceMember()
	 * @generated
	 */
	EReference getSpaceMember_Practitioner();

	/**
	 * Returns the meta object for the attribute list '{@link org.sankofa.model.SpaceMember#getEmails <em>Emails</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Emails</em>'.
	 * @see org.sankofa.model.SpaceMember#getEmails()
	 * @see #getSpaceMember()
	 * @generated
	 */
	EAttribute getSpaceMember_Emails();

	/**
	 * Returns the meta object for the attribute list '{@link org.sankofa.model.SpaceMember#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Roles</em>'.
	 * @see org.sankofa.model.SpaceMember#getRoles()
	 * @see #getSpaceMember()
	 * @generated
	 */
	EAttribute getSpaceMember_Roles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sankofa.model.SpaceMember#getKeys <em>Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Keys</em>'.
	 * @see org.sankofa.model.SpaceMember#getKeys()
	 * @see #getSpaceMember()
	 * @generated
	 */
	EReference getSpaceMember_Keys();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SpaceMember#getJoined <em>Joined</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Joined</em>'.
	 * @see org.sankofa.model.SpaceMember#getJoined()
	 * @see #getSpaceMember()
	 * @generated
	 */
	EAttribute getSpaceMember_Joined();

	/**
	 * Returns the meta object for the attribute '{@link org.sankofa.model.SpaceMember#getLeft <em>Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left</em>'.
	 * @see org.sankofa.model.SpaceMember#getLeft()
	 * @see #getSpaceMember()
	 * @generated
	 */
	EAttribute getSpaceMember_Left();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.Absence <em>Absence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Absence</em>'.
	 * @see org.sankofa.model.Absence
	 * @generated
	 */
	EEnum getAbsence();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.Method <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Method</em>'.
	 * @see org.sankofa.model.Method
	 * @generated
	 */
	EEnum getMethod();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.Confidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Confidence</em>'.
	 * @see org.sankofa.model.Confidence
	 * @generated
	 */
	EEnum getConfidence();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.Confidentiality <em>Confidentiality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Confidentiality</em>'.
	 * @see org.sankofa.model.Confidentiality
	 * @generated
	 */
	EEnum getConfidentiality();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ReviewState <em>Review State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Review State</em>'.
	 * @see org.sankofa.model.ReviewState
	 * @generated
	 */
	EEnum getReviewState();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.TriState <em>Tri State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tri State</em>'.
	 * @see org.sankofa.model.TriState
	 * @generated
	 */
	EEnum getTriState();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.Judgement <em>Judgement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Judgement</em>'.
	 * @see org.sankofa.model.Judgement
	 * @generated
	 */
	EEnum getJudgement();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.Likelihood <em>Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Likelihood</em>'.
	 * @see org.sankofa.model.Likelihood
	 * @generated
	 */
	EEnum getLikelihood();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.Sex <em>Sex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sex</em>'.
	 * @see org.sankofa.model.Sex
	 * @generated
	 */
	EEnum getSex();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.MigrationFlow <em>Migration Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Migration Flow</em>'.
	 * @see org.sankofa.model.MigrationFlow
	 * @generated
	 */
	EEnum getMigrationFlow();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.Motive <em>Motive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Motive</em>'.
	 * @see org.sankofa.model.Motive
	 * @generated
	 */
	EEnum getMotive();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ReturnIntention <em>Return Intention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Return Intention</em>'.
	 * @see org.sankofa.model.ReturnIntention
	 * @generated
	 */
	EEnum getReturnIntention();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.RemittanceBasis <em>Remittance Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Remittance Basis</em>'.
	 * @see org.sankofa.model.RemittanceBasis
	 * @generated
	 */
	EEnum getRemittanceBasis();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ActualJudgement <em>Actual Judgement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Actual Judgement</em>'.
	 * @see org.sankofa.model.ActualJudgement
	 * @generated
	 */
	EEnum getActualJudgement();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.FactorKind <em>Factor Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Factor Kind</em>'.
	 * @see org.sankofa.model.FactorKind
	 * @generated
	 */
	EEnum getFactorKind();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ImpactDirection <em>Impact Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Impact Direction</em>'.
	 * @see org.sankofa.model.ImpactDirection
	 * @generated
	 */
	EEnum getImpactDirection();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.HouseholdUseKind <em>Household Use Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Household Use Kind</em>'.
	 * @see org.sankofa.model.HouseholdUseKind
	 * @generated
	 */
	EEnum getHouseholdUseKind();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.TransferChannel <em>Transfer Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Transfer Channel</em>'.
	 * @see org.sankofa.model.TransferChannel
	 * @generated
	 */
	EEnum getTransferChannel();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.StrategyType <em>Strategy Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Strategy Type</em>'.
	 * @see org.sankofa.model.StrategyType
	 * @generated
	 */
	EEnum getStrategyType();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.PolicyState <em>Policy State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Policy State</em>'.
	 * @see org.sankofa.model.PolicyState
	 * @generated
	 */
	EEnum getPolicyState();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.PolicyInstrument <em>Policy Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Policy Instrument</em>'.
	 * @see org.sankofa.model.PolicyInstrument
	 * @generated
	 */
	EEnum getPolicyInstrument();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ImpactDimension <em>Impact Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Impact Dimension</em>'.
	 * @see org.sankofa.model.ImpactDimension
	 * @generated
	 */
	EEnum getImpactDimension();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ImpactLevel <em>Impact Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Impact Level</em>'.
	 * @see org.sankofa.model.ImpactLevel
	 * @generated
	 */
	EEnum getImpactLevel();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.Affected <em>Affected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Affected</em>'.
	 * @see org.sankofa.model.Affected
	 * @generated
	 */
	EEnum getAffected();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.Assessability <em>Assessability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Assessability</em>'.
	 * @see org.sankofa.model.Assessability
	 * @generated
	 */
	EEnum getAssessability();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.EvidenceGrade <em>Evidence Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evidence Grade</em>'.
	 * @see org.sankofa.model.EvidenceGrade
	 * @generated
	 */
	EEnum getEvidenceGrade();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ProgrammeType <em>Programme Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Programme Type</em>'.
	 * @see org.sankofa.model.ProgrammeType
	 * @generated
	 */
	EEnum getProgrammeType();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ProgrammeStatus <em>Programme Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Programme Status</em>'.
	 * @see org.sankofa.model.ProgrammeStatus
	 * @generated
	 */
	EEnum getProgrammeStatus();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ProgrammeFunction <em>Programme Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Programme Function</em>'.
	 * @see org.sankofa.model.ProgrammeFunction
	 * @generated
	 */
	EEnum getProgrammeFunction();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.OrganisationRole <em>Organisation Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Organisation Role</em>'.
	 * @see org.sankofa.model.OrganisationRole
	 * @generated
	 */
	EEnum getOrganisationRole();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ActivityScope <em>Activity Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Activity Scope</em>'.
	 * @see org.sankofa.model.ActivityScope
	 * @generated
	 */
	EEnum getActivityScope();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.MarkerSignificance <em>Marker Significance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Marker Significance</em>'.
	 * @see org.sankofa.model.MarkerSignificance
	 * @generated
	 */
	EEnum getMarkerSignificance();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.BudgetType <em>Budget Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Budget Type</em>'.
	 * @see org.sankofa.model.BudgetType
	 * @generated
	 */
	EEnum getBudgetType();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.BudgetStatus <em>Budget Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Budget Status</em>'.
	 * @see org.sankofa.model.BudgetStatus
	 * @generated
	 */
	EEnum getBudgetStatus();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.TransactionType <em>Transaction Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Transaction Type</em>'.
	 * @see org.sankofa.model.TransactionType
	 * @generated
	 */
	EEnum getTransactionType();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ResultType <em>Result Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Result Type</em>'.
	 * @see org.sankofa.model.ResultType
	 * @generated
	 */
	EEnum getResultType();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.IndicatorMeasure <em>Indicator Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Indicator Measure</em>'.
	 * @see org.sankofa.model.IndicatorMeasure
	 * @generated
	 */
	EEnum getIndicatorMeasure();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.RelationType <em>Relation Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relation Type</em>'.
	 * @see org.sankofa.model.RelationType
	 * @generated
	 */
	EEnum getRelationType();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ContactType <em>Contact Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contact Type</em>'.
	 * @see org.sankofa.model.ContactType
	 * @generated
	 */
	EEnum getContactType();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ConditionType <em>Condition Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Condition Type</em>'.
	 * @see org.sankofa.model.ConditionType
	 * @generated
	 */
	EEnum getConditionType();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.LessonNature <em>Lesson Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lesson Nature</em>'.
	 * @see org.sankofa.model.LessonNature
	 * @generated
	 */
	EEnum getLessonNature();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.LessonOutcome <em>Lesson Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lesson Outcome</em>'.
	 * @see org.sankofa.model.LessonOutcome
	 * @generated
	 */
	EEnum getLessonOutcome();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.EvidenceLevel <em>Evidence Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evidence Level</em>'.
	 * @see org.sankofa.model.EvidenceLevel
	 * @generated
	 */
	EEnum getEvidenceLevel();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ConditionOperator <em>Condition Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Condition Operator</em>'.
	 * @see org.sankofa.model.ConditionOperator
	 * @generated
	 */
	EEnum getConditionOperator();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.UseEffect <em>Use Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Use Effect</em>'.
	 * @see org.sankofa.model.UseEffect
	 * @generated
	 */
	EEnum getUseEffect();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.RequestScope <em>Request Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Request Scope</em>'.
	 * @see org.sankofa.model.RequestScope
	 * @generated
	 */
	EEnum getRequestScope();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.RequestState <em>Request State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Request State</em>'.
	 * @see org.sankofa.model.RequestState
	 * @generated
	 */
	EEnum getRequestState();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ContributionChannel <em>Contribution Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contribution Channel</em>'.
	 * @see org.sankofa.model.ContributionChannel
	 * @generated
	 */
	EEnum getContributionChannel();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.MeetingType <em>Meeting Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Meeting Type</em>'.
	 * @see org.sankofa.model.MeetingType
	 * @generated
	 */
	EEnum getMeetingType();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.MeetingState <em>Meeting State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Meeting State</em>'.
	 * @see org.sankofa.model.MeetingState
	 * @generated
	 */
	EEnum getMeetingState();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ParticipantRole <em>Participant Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Participant Role</em>'.
	 * @see org.sankofa.model.ParticipantRole
	 * @generated
	 */
	EEnum getParticipantRole();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ActionState <em>Action State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action State</em>'.
	 * @see org.sankofa.model.ActionState
	 * @generated
	 */
	EEnum getActionState();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.PublicationType <em>Publication Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Publication Type</em>'.
	 * @see org.sankofa.model.PublicationType
	 * @generated
	 */
	EEnum getPublicationType();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.PublicationStatus <em>Publication Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Publication Status</em>'.
	 * @see org.sankofa.model.PublicationStatus
	 * @generated
	 */
	EEnum getPublicationStatus();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.CreatorRole <em>Creator Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Creator Role</em>'.
	 * @see org.sankofa.model.CreatorRole
	 * @generated
	 */
	EEnum getCreatorRole();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.SkillGrade <em>Skill Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Skill Grade</em>'.
	 * @see org.sankofa.model.SkillGrade
	 * @generated
	 */
	EEnum getSkillGrade();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.LanguageLevel <em>Language Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Language Level</em>'.
	 * @see org.sankofa.model.LanguageLevel
	 * @generated
	 */
	EEnum getLanguageLevel();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ConsentScope <em>Consent Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Consent Scope</em>'.
	 * @see org.sankofa.model.ConsentScope
	 * @generated
	 */
	EEnum getConsentScope();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.NeedType <em>Need Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Need Type</em>'.
	 * @see org.sankofa.model.NeedType
	 * @generated
	 */
	EEnum getNeedType();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.NeedState <em>Need State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Need State</em>'.
	 * @see org.sankofa.model.NeedState
	 * @generated
	 */
	EEnum getNeedState();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.AssignmentState <em>Assignment State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Assignment State</em>'.
	 * @see org.sankofa.model.AssignmentState
	 * @generated
	 */
	EEnum getAssignmentState();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.ComponentRole <em>Component Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Component Role</em>'.
	 * @see org.sankofa.model.ComponentRole
	 * @generated
	 */
	EEnum getComponentRole();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.MappingType <em>Mapping Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mapping Type</em>'.
	 * @see org.sankofa.model.MappingType
	 * @generated
	 */
	EEnum getMappingType();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.SpaceKind <em>Space Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Space Kind</em>'.
	 * @see org.sankofa.model.SpaceKind
	 * @generated
	 */
	EEnum getSpaceKind();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.SignaturePolicy <em>Signature Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Signature Policy</em>'.
	 * @see org.sankofa.model.SignaturePolicy
	 * @generated
	 */
	EEnum getSignaturePolicy();

	/**
	 * Returns the meta object for enum '{@link org.sankofa.model.KeyType <em>Key Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Key Type</em>'.
	 * @see org.sankofa.model.KeyType
	 * @generated
	 */
	EEnum getKeyType();

	/**
	 * Returns the meta object for data type '{@link org.sankofa.model.text.Text <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Text</em>'.
	 * @see org.sankofa.model.text.Text
	 * @generated
	 */
	EDataType getText();

	/**
	 * Returns the meta object for data type '{@link org.sankofa.model.date.PartialDate <em>Partial Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Partial Date</em>'.
	 * @see org.sankofa.model.date.PartialDate
	 * @generated
	 */
	EDataType getPartialDate();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Timestamp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Timestamp</em>'.
	 * @see java.time.Instant
	 * @generated
	 */
	EDataType getTimestamp();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

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
		 * The meta object literal for the '{@link org.sankofa.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.IdentifiedImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.PartImpl <em>Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.PartImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getPart()
		 * @generated
		 */
		EClass PART = eINSTANCE.getPart();

		/**
		 * The meta object literal for the '<em><b>Facts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PART__FACTS = eINSTANCE.getPart_Facts();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.FactImpl <em>Fact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.FactImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getFact()
		 * @generated
		 */
		EClass FACT = eINSTANCE.getFact();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__FEATURE = eINSTANCE.getFact_Feature();

		/**
		 * The meta object literal for the '<em><b>Absence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__ABSENCE = eINSTANCE.getFact_Absence();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACT__SOURCES = eINSTANCE.getFact_Sources();

		/**
		 * The meta object literal for the '<em><b>Files</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACT__FILES = eINSTANCE.getFact_Files();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__PAGE = eINSTANCE.getFact_Page();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__QUOTE = eINSTANCE.getFact_Quote();

		/**
		 * The meta object literal for the '<em><b>Told By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__TOLD_BY = eINSTANCE.getFact_ToldBy();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__DATE = eINSTANCE.getFact_Date();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__METHOD = eINSTANCE.getFact_Method();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__CONFIDENCE = eINSTANCE.getFact_Confidence();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__COMMENT = eINSTANCE.getFact_Comment();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ExtensionImpl <em>Extension</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ExtensionImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getExtension()
		 * @generated
		 */
		EClass EXTENSION = eINSTANCE.getExtension();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ForeignContentImpl <em>Foreign Content</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ForeignContentImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getForeignContent()
		 * @generated
		 */
		EClass FOREIGN_CONTENT = eINSTANCE.getForeignContent();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOREIGN_CONTENT__FORMAT = eINSTANCE.getForeignContent_Format();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOREIGN_CONTENT__PATH = eINSTANCE.getForeignContent_Path();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOREIGN_CONTENT__CONTENT = eINSTANCE.getForeignContent_Content();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.AttachmentImpl <em>Attachment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.AttachmentImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getAttachment()
		 * @generated
		 */
		EClass ATTACHMENT = eINSTANCE.getAttachment();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__NAME = eINSTANCE.getAttachment_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__DESCRIPTION = eINSTANCE.getAttachment_Description();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__MEDIA_TYPE = eINSTANCE.getAttachment_MediaType();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__SIZE = eINSTANCE.getAttachment_Size();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__SHA256 = eINSTANCE.getAttachment_Sha256();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__PAGE = eINSTANCE.getAttachment_Page();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__QUOTE = eINSTANCE.getAttachment_Quote();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ReviewEntryImpl <em>Review Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ReviewEntryImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getReviewEntry()
		 * @generated
		 */
		EClass REVIEW_ENTRY = eINSTANCE.getReviewEntry();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_ENTRY__DATE = eINSTANCE.getReviewEntry_Date();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW_ENTRY__BY = eINSTANCE.getReviewEntry_By();

		/**
		 * The meta object literal for the '<em><b>By Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_ENTRY__BY_NAME = eINSTANCE.getReviewEntry_ByName();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_ENTRY__FROM = eINSTANCE.getReviewEntry_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_ENTRY__TO = eINSTANCE.getReviewEntry_To();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_ENTRY__COMMENT = eINSTANCE.getReviewEntry_Comment();

		/**
		 * The meta object literal for the '<em><b>Content Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_ENTRY__CONTENT_HASH = eINSTANCE.getReviewEntry_ContentHash();

		/**
		 * The meta object literal for the '<em><b>About Object</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_ENTRY__ABOUT_OBJECT = eINSTANCE.getReviewEntry_AboutObject();

		/**
		 * The meta object literal for the '<em><b>About Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_ENTRY__ABOUT_FEATURE = eINSTANCE.getReviewEntry_AboutFeature();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.RemarkImpl <em>Remark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.RemarkImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getRemark()
		 * @generated
		 */
		EClass REMARK = eINSTANCE.getRemark();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMARK__DATE = eINSTANCE.getRemark_Date();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMARK__BY = eINSTANCE.getRemark_By();

		/**
		 * The meta object literal for the '<em><b>By Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMARK__BY_NAME = eINSTANCE.getRemark_ByName();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMARK__COMMENT = eINSTANCE.getRemark_Comment();

		/**
		 * The meta object literal for the '<em><b>About Object</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMARK__ABOUT_OBJECT = eINSTANCE.getRemark_AboutObject();

		/**
		 * The meta object literal for the '<em><b>About Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMARK__ABOUT_FEATURE = eINSTANCE.getRemark_AboutFeature();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.AssumptionStepImpl <em>Assumption Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.AssumptionStepImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getAssumptionStep()
		 * @generated
		 */
		EClass ASSUMPTION_STEP = eINSTANCE.getAssumptionStep();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION_STEP__DATE = eINSTANCE.getAssumptionStep_Date();

		/**
		 * The meta object literal for the '<em><b>By Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION_STEP__BY_NAME = eINSTANCE.getAssumptionStep_ByName();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION_STEP__ABOUT = eINSTANCE.getAssumptionStep_About();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION_STEP__VALUE = eINSTANCE.getAssumptionStep_Value();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION_STEP__REASON = eINSTANCE.getAssumptionStep_Reason();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ReviewedImpl <em>Reviewed</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ReviewedImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getReviewed()
		 * @generated
		 */
		EClass REVIEWED = eINSTANCE.getReviewed();

		/**
		 * The meta object literal for the '<em><b>Review State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEWED__REVIEW_STATE = eINSTANCE.getReviewed_ReviewState();

		/**
		 * The meta object literal for the '<em><b>Review By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEWED__REVIEW_BY = eINSTANCE.getReviewed_ReviewBy();

		/**
		 * The meta object literal for the '<em><b>Review Log</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEWED__REVIEW_LOG = eINSTANCE.getReviewed_ReviewLog();

		/**
		 * The meta object literal for the '<em><b>Reviewers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEWED__REVIEWERS = eINSTANCE.getReviewed_Reviewers();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.RecordImpl <em>Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.RecordImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getRecord()
		 * @generated
		 */
		EClass RECORD = eINSTANCE.getRecord();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD__TITLE = eINSTANCE.getRecord_Title();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD__SUMMARY = eINSTANCE.getRecord_Summary();

		/**
		 * The meta object literal for the '<em><b>Areas</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORD__AREAS = eINSTANCE.getRecord_Areas();

		/**
		 * The meta object literal for the '<em><b>Themes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORD__THEMES = eINSTANCE.getRecord_Themes();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD__LANGUAGE = eINSTANCE.getRecord_Language();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORD__SOURCES = eINSTANCE.getRecord_Sources();

		/**
		 * The meta object literal for the '<em><b>As Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD__AS_OF = eINSTANCE.getRecord_AsOf();

		/**
		 * The meta object literal for the '<em><b>Last Confirmed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD__LAST_CONFIRMED = eINSTANCE.getRecord_LastConfirmed();

		/**
		 * The meta object literal for the '<em><b>Keeper</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORD__KEEPER = eINSTANCE.getRecord_Keeper();

		/**
		 * The meta object literal for the '<em><b>Confidentiality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD__CONFIDENTIALITY = eINSTANCE.getRecord_Confidentiality();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD__NOTES = eINSTANCE.getRecord_Notes();

		/**
		 * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORD__ATTACHMENTS = eINSTANCE.getRecord_Attachments();

		/**
		 * The meta object literal for the '<em><b>Facts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORD__FACTS = eINSTANCE.getRecord_Facts();

		/**
		 * The meta object literal for the '<em><b>Extensions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORD__EXTENSIONS = eINSTANCE.getRecord_Extensions();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ReviewableImpl <em>Reviewable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ReviewableImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getReviewable()
		 * @generated
		 */
		EClass REVIEWABLE = eINSTANCE.getReviewable();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.AgentImpl <em>Agent</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.AgentImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getAgent()
		 * @generated
		 */
		EClass AGENT = eINSTANCE.getAgent();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.CountryCaseImpl <em>Country Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.CountryCaseImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getCountryCase()
		 * @generated
		 */
		EClass COUNTRY_CASE = eINSTANCE.getCountryCase();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNTRY_CASE__AREA = eINSTANCE.getCountryCase_Area();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTRY_CASE__PERIOD_START = eINSTANCE.getCountryCase_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTRY_CASE__PERIOD_END = eINSTANCE.getCountryCase_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Overview</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTRY_CASE__OVERVIEW = eINSTANCE.getCountryCase_Overview();

		/**
		 * The meta object literal for the '<em><b>Migrant Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNTRY_CASE__MIGRANT_GROUPS = eINSTANCE.getCountryCase_MigrantGroups();

		/**
		 * The meta object literal for the '<em><b>Profile Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTRY_CASE__PROFILE_NOTES = eINSTANCE.getCountryCase_ProfileNotes();

		/**
		 * The meta object literal for the '<em><b>Remittance Estimates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNTRY_CASE__REMITTANCE_ESTIMATES = eINSTANCE.getCountryCase_RemittanceEstimates();

		/**
		 * The meta object literal for the '<em><b>Remittance Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTRY_CASE__REMITTANCE_NOTES = eINSTANCE.getCountryCase_RemittanceNotes();

		/**
		 * The meta object literal for the '<em><b>Strategies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNTRY_CASE__STRATEGIES = eINSTANCE.getCountryCase_Strategies();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNTRY_CASE__MEASURES = eINSTANCE.getCountryCase_Measures();

		/**
		 * The meta object literal for the '<em><b>Own Goals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNTRY_CASE__OWN_GOALS = eINSTANCE.getCountryCase_OwnGoals();

		/**
		 * The meta object literal for the '<em><b>Policy Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTRY_CASE__POLICY_NOTES = eINSTANCE.getCountryCase_PolicyNotes();

		/**
		 * The meta object literal for the '<em><b>Impacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNTRY_CASE__IMPACTS = eINSTANCE.getCountryCase_Impacts();

		/**
		 * The meta object literal for the '<em><b>Impact Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTRY_CASE__IMPACT_NOTES = eINSTANCE.getCountryCase_ImpactNotes();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.MigrantGroupImpl <em>Migrant Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.MigrantGroupImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getMigrantGroup()
		 * @generated
		 */
		EClass MIGRANT_GROUP = eINSTANCE.getMigrantGroup();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRANT_GROUP__NAME = eINSTANCE.getMigrantGroup_Name();

		/**
		 * The meta object literal for the '<em><b>Flow</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRANT_GROUP__FLOW = eINSTANCE.getMigrantGroup_Flow();

		/**
		 * The meta object literal for the '<em><b>Sex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRANT_GROUP__SEX = eINSTANCE.getMigrantGroup_Sex();

		/**
		 * The meta object literal for the '<em><b>Age From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRANT_GROUP__AGE_FROM = eINSTANCE.getMigrantGroup_AgeFrom();

		/**
		 * The meta object literal for the '<em><b>Age To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRANT_GROUP__AGE_TO = eINSTANCE.getMigrantGroup_AgeTo();

		/**
		 * The meta object literal for the '<em><b>Skill Level</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MIGRANT_GROUP__SKILL_LEVEL = eINSTANCE.getMigrantGroup_SkillLevel();

		/**
		 * The meta object literal for the '<em><b>Occupations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MIGRANT_GROUP__OCCUPATIONS = eINSTANCE.getMigrantGroup_Occupations();

		/**
		 * The meta object literal for the '<em><b>Destinations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MIGRANT_GROUP__DESTINATIONS = eINSTANCE.getMigrantGroup_Destinations();

		/**
		 * The meta object literal for the '<em><b>Motive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRANT_GROUP__MOTIVE = eINSTANCE.getMigrantGroup_Motive();

		/**
		 * The meta object literal for the '<em><b>Return Intention</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRANT_GROUP__RETURN_INTENTION = eINSTANCE.getMigrantGroup_ReturnIntention();

		/**
		 * The meta object literal for the '<em><b>Skills Brought Back</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRANT_GROUP__SKILLS_BROUGHT_BACK = eINSTANCE.getMigrantGroup_SkillsBroughtBack();

		/**
		 * The meta object literal for the '<em><b>Investment Brought Back</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRANT_GROUP__INVESTMENT_BROUGHT_BACK = eINSTANCE.getMigrantGroup_InvestmentBroughtBack();

		/**
		 * The meta object literal for the '<em><b>Motive Reasons</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRANT_GROUP__MOTIVE_REASONS = eINSTANCE.getMigrantGroup_MotiveReasons();

		/**
		 * The meta object literal for the '<em><b>Return Reasons</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRANT_GROUP__RETURN_REASONS = eINSTANCE.getMigrantGroup_ReturnReasons();

		/**
		 * The meta object literal for the '<em><b>Resource Reasons</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRANT_GROUP__RESOURCE_REASONS = eINSTANCE.getMigrantGroup_ResourceReasons();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MIGRANT_GROUP__EVIDENCE = eINSTANCE.getMigrantGroup_Evidence();

		/**
		 * The meta object literal for the '<em><b>Evidence Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRANT_GROUP__EVIDENCE_GRADE = eINSTANCE.getMigrantGroup_EvidenceGrade();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.RemittanceEstimateImpl <em>Remittance Estimate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.RemittanceEstimateImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getRemittanceEstimate()
		 * @generated
		 */
		EClass REMITTANCE_ESTIMATE = eINSTANCE.getRemittanceEstimate();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__NAME = eINSTANCE.getRemittanceEstimate_Name();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__YEAR = eINSTANCE.getRemittanceEstimate_Year();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__BASIS = eINSTANCE.getRemittanceEstimate_Basis();

		/**
		 * The meta object literal for the '<em><b>Official</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__OFFICIAL = eINSTANCE.getRemittanceEstimate_Official();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__CURRENCY = eINSTANCE.getRemittanceEstimate_Currency();

		/**
		 * The meta object literal for the '<em><b>Corridors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMITTANCE_ESTIMATE__CORRIDORS = eINSTANCE.getRemittanceEstimate_Corridors();

		/**
		 * The meta object literal for the '<em><b>Banking Flow Assumption</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__BANKING_FLOW_ASSUMPTION = eINSTANCE.getRemittanceEstimate_BankingFlowAssumption();

		/**
		 * The meta object literal for the '<em><b>Assumptions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__ASSUMPTIONS = eINSTANCE.getRemittanceEstimate_Assumptions();

		/**
		 * The meta object literal for the '<em><b>Informal Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__INFORMAL_SHARE = eINSTANCE.getRemittanceEstimate_InformalShare();

		/**
		 * The meta object literal for the '<em><b>Sending Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__SENDING_COST = eINSTANCE.getRemittanceEstimate_SendingCost();

		/**
		 * The meta object literal for the '<em><b>Multiplier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__MULTIPLIER = eINSTANCE.getRemittanceEstimate_Multiplier();

		/**
		 * The meta object literal for the '<em><b>Simulation Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__SIMULATION_SEED = eINSTANCE.getRemittanceEstimate_SimulationSeed();

		/**
		 * The meta object literal for the '<em><b>Potential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__POTENTIAL = eINSTANCE.getRemittanceEstimate_Potential();

		/**
		 * The meta object literal for the '<em><b>Potential Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__POTENTIAL_LOW = eINSTANCE.getRemittanceEstimate_PotentialLow();

		/**
		 * The meta object literal for the '<em><b>Potential High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__POTENTIAL_HIGH = eINSTANCE.getRemittanceEstimate_PotentialHigh();

		/**
		 * The meta object literal for the '<em><b>Factors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMITTANCE_ESTIMATE__FACTORS = eINSTANCE.getRemittanceEstimate_Factors();

		/**
		 * The meta object literal for the '<em><b>Actual Judgement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__ACTUAL_JUDGEMENT = eINSTANCE.getRemittanceEstimate_ActualJudgement();

		/**
		 * The meta object literal for the '<em><b>Actual Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__ACTUAL_LOW = eINSTANCE.getRemittanceEstimate_ActualLow();

		/**
		 * The meta object literal for the '<em><b>Actual Central</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__ACTUAL_CENTRAL = eINSTANCE.getRemittanceEstimate_ActualCentral();

		/**
		 * The meta object literal for the '<em><b>Actual High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__ACTUAL_HIGH = eINSTANCE.getRemittanceEstimate_ActualHigh();

		/**
		 * The meta object literal for the '<em><b>Actual Argument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__ACTUAL_ARGUMENT = eINSTANCE.getRemittanceEstimate_ActualArgument();

		/**
		 * The meta object literal for the '<em><b>Household Uses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMITTANCE_ESTIMATE__HOUSEHOLD_USES = eINSTANCE.getRemittanceEstimate_HouseholdUses();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_ESTIMATE__OUTCOME = eINSTANCE.getRemittanceEstimate_Outcome();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMITTANCE_ESTIMATE__EVIDENCE = eINSTANCE.getRemittanceEstimate_Evidence();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.CorridorImpl <em>Corridor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.CorridorImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getCorridor()
		 * @generated
		 */
		EClass CORRIDOR = eINSTANCE.getCorridor();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORRIDOR__HOST = eINSTANCE.getCorridor_Host();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRIDOR__AMOUNT = eINSTANCE.getCorridor_Amount();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRIDOR__SHARE = eINSTANCE.getCorridor_Share();

		/**
		 * The meta object literal for the '<em><b>Migrants</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRIDOR__MIGRANTS = eINSTANCE.getCorridor_Migrants();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRIDOR__COST = eINSTANCE.getCorridor_Cost();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRIDOR__CHANNEL = eINSTANCE.getCorridor_Channel();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRIDOR__NOTE = eINSTANCE.getCorridor_Note();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.RemittanceFactorImpl <em>Remittance Factor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.RemittanceFactorImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getRemittanceFactor()
		 * @generated
		 */
		EClass REMITTANCE_FACTOR = eINSTANCE.getRemittanceFactor();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_FACTOR__NAME = eINSTANCE.getRemittanceFactor_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_FACTOR__KIND = eINSTANCE.getRemittanceFactor_Kind();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_FACTOR__DIRECTION = eINSTANCE.getRemittanceFactor_Direction();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_FACTOR__RATIONALE = eINSTANCE.getRemittanceFactor_Rationale();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMITTANCE_FACTOR__EVIDENCE = eINSTANCE.getRemittanceFactor_Evidence();

		/**
		 * The meta object literal for the '<em><b>Evidence Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMITTANCE_FACTOR__EVIDENCE_GRADE = eINSTANCE.getRemittanceFactor_EvidenceGrade();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.HouseholdUseImpl <em>Household Use</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.HouseholdUseImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getHouseholdUse()
		 * @generated
		 */
		EClass HOUSEHOLD_USE = eINSTANCE.getHouseholdUse();

		/**
		 * The meta object literal for the '<em><b>Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOUSEHOLD_USE__USE = eINSTANCE.getHouseholdUse_Use();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOUSEHOLD_USE__SHARE = eINSTANCE.getHouseholdUse_Share();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOUSEHOLD_USE__NOTE = eINSTANCE.getHouseholdUse_Note();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.StrategyImpl <em>Strategy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.StrategyImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getStrategy()
		 * @generated
		 */
		EClass STRATEGY = eINSTANCE.getStrategy();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATEGY__TITLE = eINSTANCE.getStrategy_Title();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATEGY__TYPE = eINSTANCE.getStrategy_Type();

		/**
		 * The meta object literal for the '<em><b>Integration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATEGY__INTEGRATION = eINSTANCE.getStrategy_Integration();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRATEGY__OWNER = eINSTANCE.getStrategy_Owner();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATEGY__START = eINSTANCE.getStrategy_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATEGY__END = eINSTANCE.getStrategy_End();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATEGY__DESCRIPTION = eINSTANCE.getStrategy_Description();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRATEGY__GOALS = eINSTANCE.getStrategy_Goals();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRATEGY__DOCUMENT = eINSTANCE.getStrategy_Document();

		/**
		 * The meta object literal for the '<em><b>Related</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRATEGY__RELATED = eINSTANCE.getStrategy_Related();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.PolicyMeasureImpl <em>Policy Measure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.PolicyMeasureImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getPolicyMeasure()
		 * @generated
		 */
		EClass POLICY_MEASURE = eINSTANCE.getPolicyMeasure();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_MEASURE__TITLE = eINSTANCE.getPolicyMeasure_Title();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_MEASURE__DESCRIPTION = eINSTANCE.getPolicyMeasure_Description();

		/**
		 * The meta object literal for the '<em><b>Strategy</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY_MEASURE__STRATEGY = eINSTANCE.getPolicyMeasure_Strategy();

		/**
		 * The meta object literal for the '<em><b>Area Of Work</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY_MEASURE__AREA_OF_WORK = eINSTANCE.getPolicyMeasure_AreaOfWork();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_MEASURE__INSTRUMENT = eINSTANCE.getPolicyMeasure_Instrument();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_MEASURE__STATE = eINSTANCE.getPolicyMeasure_State();

		/**
		 * The meta object literal for the '<em><b>Priorities</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY_MEASURE__PRIORITIES = eINSTANCE.getPolicyMeasure_Priorities();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY_MEASURE__GOALS = eINSTANCE.getPolicyMeasure_Goals();

		/**
		 * The meta object literal for the '<em><b>Own Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY_MEASURE__OWN_GOALS = eINSTANCE.getPolicyMeasure_OwnGoals();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY_MEASURE__RESPONSIBLE = eINSTANCE.getPolicyMeasure_Responsible();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_MEASURE__START = eINSTANCE.getPolicyMeasure_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_MEASURE__END = eINSTANCE.getPolicyMeasure_End();

		/**
		 * The meta object literal for the '<em><b>Pro Poor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_MEASURE__PRO_POOR = eINSTANCE.getPolicyMeasure_ProPoor();

		/**
		 * The meta object literal for the '<em><b>Pro Poor Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_MEASURE__PRO_POOR_REASON = eINSTANCE.getPolicyMeasure_ProPoorReason();

		/**
		 * The meta object literal for the '<em><b>Pro Development</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_MEASURE__PRO_DEVELOPMENT = eINSTANCE.getPolicyMeasure_ProDevelopment();

		/**
		 * The meta object literal for the '<em><b>Pro Development Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_MEASURE__PRO_DEVELOPMENT_REASON = eINSTANCE.getPolicyMeasure_ProDevelopmentReason();

		/**
		 * The meta object literal for the '<em><b>Rights Based</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_MEASURE__RIGHTS_BASED = eINSTANCE.getPolicyMeasure_RightsBased();

		/**
		 * The meta object literal for the '<em><b>Rights Based Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_MEASURE__RIGHTS_BASED_REASON = eINSTANCE.getPolicyMeasure_RightsBasedReason();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY_MEASURE__EVIDENCE = eINSTANCE.getPolicyMeasure_Evidence();

		/**
		 * The meta object literal for the '<em><b>Related</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY_MEASURE__RELATED = eINSTANCE.getPolicyMeasure_Related();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.OwnGoalImpl <em>Own Goal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.OwnGoalImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getOwnGoal()
		 * @generated
		 */
		EClass OWN_GOAL = eINSTANCE.getOwnGoal();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWN_GOAL__CODE = eINSTANCE.getOwnGoal_Code();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWN_GOAL__TITLE = eINSTANCE.getOwnGoal_Title();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWN_GOAL__DESCRIPTION = eINSTANCE.getOwnGoal_Description();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWN_GOAL__TARGET = eINSTANCE.getOwnGoal_Target();

		/**
		 * The meta object literal for the '<em><b>Target Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWN_GOAL__TARGET_YEAR = eINSTANCE.getOwnGoal_TargetYear();

		/**
		 * The meta object literal for the '<em><b>Corresponds To</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OWN_GOAL__CORRESPONDS_TO = eINSTANCE.getOwnGoal_CorrespondsTo();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ImpactImpl <em>Impact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ImpactImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getImpact()
		 * @generated
		 */
		EClass IMPACT = eINSTANCE.getImpact();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__TITLE = eINSTANCE.getImpact_Title();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__DESCRIPTION = eINSTANCE.getImpact_Description();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__DIMENSION = eINSTANCE.getImpact_Dimension();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__LEVEL = eINSTANCE.getImpact_Level();

		/**
		 * The meta object literal for the '<em><b>Affected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__AFFECTED = eINSTANCE.getImpact_Affected();

		/**
		 * The meta object literal for the '<em><b>Plays Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__PLAYS_ROLE = eINSTANCE.getImpact_PlaysRole();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__DIRECTION = eINSTANCE.getImpact_Direction();

		/**
		 * The meta object literal for the '<em><b>Assessability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__ASSESSABILITY = eINSTANCE.getImpact_Assessability();

		/**
		 * The meta object literal for the '<em><b>Evidence Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__EVIDENCE_GRADE = eINSTANCE.getImpact_EvidenceGrade();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPACT__EVIDENCE = eINSTANCE.getImpact_Evidence();

		/**
		 * The meta object literal for the '<em><b>Reasons</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__REASONS = eINSTANCE.getImpact_Reasons();

		/**
		 * The meta object literal for the '<em><b>Topics</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPACT__TOPICS = eINSTANCE.getImpact_Topics();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__VALUE = eINSTANCE.getImpact_Value();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__CURRENCY = eINSTANCE.getImpact_Currency();

		/**
		 * The meta object literal for the '<em><b>Value Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__VALUE_YEAR = eINSTANCE.getImpact_ValueYear();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ProgrammeImpl <em>Programme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ProgrammeImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getProgramme()
		 * @generated
		 */
		EClass PROGRAMME = eINSTANCE.getProgramme();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__TYPE = eINSTANCE.getProgramme_Type();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__STATUS = eINSTANCE.getProgramme_Status();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__FUNCTION = eINSTANCE.getProgramme_Function();

		/**
		 * The meta object literal for the '<em><b>Acronym</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__ACRONYM = eINSTANCE.getProgramme_Acronym();

		/**
		 * The meta object literal for the '<em><b>Part Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__PART_OF = eINSTANCE.getProgramme_PartOf();

		/**
		 * The meta object literal for the '<em><b>Request</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__REQUEST = eINSTANCE.getProgramme_Request();

		/**
		 * The meta object literal for the '<em><b>Objectives</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__OBJECTIVES = eINSTANCE.getProgramme_Objectives();

		/**
		 * The meta object literal for the '<em><b>Iati Identifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__IATI_IDENTIFIER = eINSTANCE.getProgramme_IatiIdentifier();

		/**
		 * The meta object literal for the '<em><b>Identifiers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__IDENTIFIERS = eINSTANCE.getProgramme_Identifiers();

		/**
		 * The meta object literal for the '<em><b>Reporting Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__REPORTING_ORGANISATION = eINSTANCE.getProgramme_ReportingOrganisation();

		/**
		 * The meta object literal for the '<em><b>Participating Organisations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__PARTICIPATING_ORGANISATIONS = eINSTANCE.getProgramme_ParticipatingOrganisations();

		/**
		 * The meta object literal for the '<em><b>National Counterpart</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__NATIONAL_COUNTERPART = eINSTANCE.getProgramme_NationalCounterpart();

		/**
		 * The meta object literal for the '<em><b>Focal Point</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__FOCAL_POINT = eINSTANCE.getProgramme_FocalPoint();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__CONTACTS = eINSTANCE.getProgramme_Contacts();

		/**
		 * The meta object literal for the '<em><b>Planned Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__PLANNED_START = eINSTANCE.getProgramme_PlannedStart();

		/**
		 * The meta object literal for the '<em><b>Actual Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__ACTUAL_START = eINSTANCE.getProgramme_ActualStart();

		/**
		 * The meta object literal for the '<em><b>Planned End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__PLANNED_END = eINSTANCE.getProgramme_PlannedEnd();

		/**
		 * The meta object literal for the '<em><b>Actual End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__ACTUAL_END = eINSTANCE.getProgramme_ActualEnd();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__SCOPE = eINSTANCE.getProgramme_Scope();

		/**
		 * The meta object literal for the '<em><b>Area Shares</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__AREA_SHARES = eINSTANCE.getProgramme_AreaShares();

		/**
		 * The meta object literal for the '<em><b>Locations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__LOCATIONS = eINSTANCE.getProgramme_Locations();

		/**
		 * The meta object literal for the '<em><b>Country Wide</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__COUNTRY_WIDE = eINSTANCE.getProgramme_CountryWide();

		/**
		 * The meta object literal for the '<em><b>Sector Shares</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__SECTOR_SHARES = eINSTANCE.getProgramme_SectorShares();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__GOALS = eINSTANCE.getProgramme_Goals();

		/**
		 * The meta object literal for the '<em><b>Policy Markers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__POLICY_MARKERS = eINSTANCE.getProgramme_PolicyMarkers();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__TAGS = eINSTANCE.getProgramme_Tags();

		/**
		 * The meta object literal for the '<em><b>Humanitarian</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__HUMANITARIAN = eINSTANCE.getProgramme_Humanitarian();

		/**
		 * The meta object literal for the '<em><b>Target Groups</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__TARGET_GROUPS = eINSTANCE.getProgramme_TargetGroups();

		/**
		 * The meta object literal for the '<em><b>Beneficiaries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__BENEFICIARIES = eINSTANCE.getProgramme_Beneficiaries();

		/**
		 * The meta object literal for the '<em><b>Beneficiary Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__BENEFICIARY_NOTES = eINSTANCE.getProgramme_BeneficiaryNotes();

		/**
		 * The meta object literal for the '<em><b>Default Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__DEFAULT_CURRENCY = eINSTANCE.getProgramme_DefaultCurrency();

		/**
		 * The meta object literal for the '<em><b>Budgets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__BUDGETS = eINSTANCE.getProgramme_Budgets();

		/**
		 * The meta object literal for the '<em><b>Planned Disbursements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__PLANNED_DISBURSEMENTS = eINSTANCE.getProgramme_PlannedDisbursements();

		/**
		 * The meta object literal for the '<em><b>Transactions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__TRANSACTIONS = eINSTANCE.getProgramme_Transactions();

		/**
		 * The meta object literal for the '<em><b>Collaboration Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__COLLABORATION_TYPE = eINSTANCE.getProgramme_CollaborationType();

		/**
		 * The meta object literal for the '<em><b>Flow Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__FLOW_TYPE = eINSTANCE.getProgramme_FlowType();

		/**
		 * The meta object literal for the '<em><b>Finance Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__FINANCE_TYPE = eINSTANCE.getProgramme_FinanceType();

		/**
		 * The meta object literal for the '<em><b>Aid Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__AID_TYPE = eINSTANCE.getProgramme_AidType();

		/**
		 * The meta object literal for the '<em><b>Tied Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__TIED_STATUS = eINSTANCE.getProgramme_TiedStatus();

		/**
		 * The meta object literal for the '<em><b>Results</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__RESULTS = eINSTANCE.getProgramme_Results();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__CONDITIONS = eINSTANCE.getProgramme_Conditions();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__DOCUMENTS = eINSTANCE.getProgramme_Documents();

		/**
		 * The meta object literal for the '<em><b>Related Programmes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__RELATED_PROGRAMMES = eINSTANCE.getProgramme_RelatedProgrammes();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.IdentifierImpl <em>Identifier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.IdentifierImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getIdentifier()
		 * @generated
		 */
		EClass IDENTIFIER = eINSTANCE.getIdentifier();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIER__SCHEME = eINSTANCE.getIdentifier_Scheme();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIER__VALUE = eINSTANCE.getIdentifier_Value();

		/**
		 * The meta object literal for the '<em><b>Issuer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IDENTIFIER__ISSUER = eINSTANCE.getIdentifier_Issuer();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIER__NOTE = eINSTANCE.getIdentifier_Note();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ParticipatingOrganisationImpl <em>Participating Organisation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ParticipatingOrganisationImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getParticipatingOrganisation()
		 * @generated
		 */
		EClass PARTICIPATING_ORGANISATION = eINSTANCE.getParticipatingOrganisation();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPATING_ORGANISATION__ORGANISATION = eINSTANCE.getParticipatingOrganisation_Organisation();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATING_ORGANISATION__NAME = eINSTANCE.getParticipatingOrganisation_Name();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATING_ORGANISATION__ROLE = eINSTANCE.getParticipatingOrganisation_Role();

		/**
		 * The meta object literal for the '<em><b>Activity Identifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATING_ORGANISATION__ACTIVITY_IDENTIFIER = eINSTANCE.getParticipatingOrganisation_ActivityIdentifier();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATING_ORGANISATION__NOTE = eINSTANCE.getParticipatingOrganisation_Note();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ContactInfoImpl <em>Contact Info</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ContactInfoImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getContactInfo()
		 * @generated
		 */
		EClass CONTACT_INFO = eINSTANCE.getContactInfo();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_INFO__TYPE = eINSTANCE.getContactInfo_Type();

		/**
		 * The meta object literal for the '<em><b>Organisation Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_INFO__ORGANISATION_NAME = eINSTANCE.getContactInfo_OrganisationName();

		/**
		 * The meta object literal for the '<em><b>Department</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_INFO__DEPARTMENT = eINSTANCE.getContactInfo_Department();

		/**
		 * The meta object literal for the '<em><b>Person Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_INFO__PERSON_NAME = eINSTANCE.getContactInfo_PersonName();

		/**
		 * The meta object literal for the '<em><b>Job Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_INFO__JOB_TITLE = eINSTANCE.getContactInfo_JobTitle();

		/**
		 * The meta object literal for the '<em><b>Telephone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_INFO__TELEPHONE = eINSTANCE.getContactInfo_Telephone();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_INFO__EMAIL = eINSTANCE.getContactInfo_Email();

		/**
		 * The meta object literal for the '<em><b>Website</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_INFO__WEBSITE = eINSTANCE.getContactInfo_Website();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_INFO__ADDRESS = eINSTANCE.getContactInfo_Address();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.AreaShareImpl <em>Area Share</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.AreaShareImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getAreaShare()
		 * @generated
		 */
		EClass AREA_SHARE = eINSTANCE.getAreaShare();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AREA_SHARE__AREA = eINSTANCE.getAreaShare_Area();

		/**
		 * The meta object literal for the '<em><b>Percentage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AREA_SHARE__PERCENTAGE = eINSTANCE.getAreaShare_Percentage();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AREA_SHARE__NOTE = eINSTANCE.getAreaShare_Note();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.LocationImpl <em>Location</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.LocationImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getLocation()
		 * @generated
		 */
		EClass LOCATION = eINSTANCE.getLocation();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__NAME = eINSTANCE.getLocation_Name();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOCATION__AREA = eINSTANCE.getLocation_Area();

		/**
		 * The meta object literal for the '<em><b>Admin Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__ADMIN_CODE = eINSTANCE.getLocation_AdminCode();

		/**
		 * The meta object literal for the '<em><b>Admin Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__ADMIN_LEVEL = eINSTANCE.getLocation_AdminLevel();

		/**
		 * The meta object literal for the '<em><b>Admin Vocabulary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__ADMIN_VOCABULARY = eINSTANCE.getLocation_AdminVocabulary();

		/**
		 * The meta object literal for the '<em><b>Latitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__LATITUDE = eINSTANCE.getLocation_Latitude();

		/**
		 * The meta object literal for the '<em><b>Longitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__LONGITUDE = eINSTANCE.getLocation_Longitude();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__DESCRIPTION = eINSTANCE.getLocation_Description();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.SectorShareImpl <em>Sector Share</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.SectorShareImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getSectorShare()
		 * @generated
		 */
		EClass SECTOR_SHARE = eINSTANCE.getSectorShare();

		/**
		 * The meta object literal for the '<em><b>Sector</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTOR_SHARE__SECTOR = eINSTANCE.getSectorShare_Sector();

		/**
		 * The meta object literal for the '<em><b>Vocabulary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTOR_SHARE__VOCABULARY = eINSTANCE.getSectorShare_Vocabulary();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTOR_SHARE__CODE = eINSTANCE.getSectorShare_Code();

		/**
		 * The meta object literal for the '<em><b>Percentage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTOR_SHARE__PERCENTAGE = eINSTANCE.getSectorShare_Percentage();

		/**
		 * The meta object literal for the '<em><b>Narrative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTOR_SHARE__NARRATIVE = eINSTANCE.getSectorShare_Narrative();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.TagImpl <em>Tag</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.TagImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getTag()
		 * @generated
		 */
		EClass TAG = eINSTANCE.getTag();

		/**
		 * The meta object literal for the '<em><b>Concept</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TAG__CONCEPT = eINSTANCE.getTag_Concept();

		/**
		 * The meta object literal for the '<em><b>Vocabulary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__VOCABULARY = eINSTANCE.getTag_Vocabulary();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__CODE = eINSTANCE.getTag_Code();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__LABEL = eINSTANCE.getTag_Label();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.PolicyMarkerImpl <em>Policy Marker</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.PolicyMarkerImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getPolicyMarker()
		 * @generated
		 */
		EClass POLICY_MARKER = eINSTANCE.getPolicyMarker();

		/**
		 * The meta object literal for the '<em><b>Marker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_MARKER__MARKER = eINSTANCE.getPolicyMarker_Marker();

		/**
		 * The meta object literal for the '<em><b>Vocabulary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_MARKER__VOCABULARY = eINSTANCE.getPolicyMarker_Vocabulary();

		/**
		 * The meta object literal for the '<em><b>Significance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_MARKER__SIGNIFICANCE = eINSTANCE.getPolicyMarker_Significance();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_MARKER__RATIONALE = eINSTANCE.getPolicyMarker_Rationale();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.BeneficiaryGroupImpl <em>Beneficiary Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.BeneficiaryGroupImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getBeneficiaryGroup()
		 * @generated
		 */
		EClass BENEFICIARY_GROUP = eINSTANCE.getBeneficiaryGroup();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFICIARY_GROUP__GROUP = eINSTANCE.getBeneficiaryGroup_Group();

		/**
		 * The meta object literal for the '<em><b>Sex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFICIARY_GROUP__SEX = eINSTANCE.getBeneficiaryGroup_Sex();

		/**
		 * The meta object literal for the '<em><b>Planned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFICIARY_GROUP__PLANNED = eINSTANCE.getBeneficiaryGroup_Planned();

		/**
		 * The meta object literal for the '<em><b>Reached</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFICIARY_GROUP__REACHED = eINSTANCE.getBeneficiaryGroup_Reached();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFICIARY_GROUP__DESCRIPTION = eINSTANCE.getBeneficiaryGroup_Description();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.BudgetImpl <em>Budget</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.BudgetImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getBudget()
		 * @generated
		 */
		EClass BUDGET = eINSTANCE.getBudget();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET__PERIOD_START = eINSTANCE.getBudget_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET__PERIOD_END = eINSTANCE.getBudget_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET__VALUE = eINSTANCE.getBudget_Value();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET__CURRENCY = eINSTANCE.getBudget_Currency();

		/**
		 * The meta object literal for the '<em><b>Value Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET__VALUE_DATE = eINSTANCE.getBudget_ValueDate();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET__TYPE = eINSTANCE.getBudget_Type();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET__STATUS = eINSTANCE.getBudget_Status();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.PlannedDisbursementImpl <em>Planned Disbursement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.PlannedDisbursementImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getPlannedDisbursement()
		 * @generated
		 */
		EClass PLANNED_DISBURSEMENT = eINSTANCE.getPlannedDisbursement();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_DISBURSEMENT__PERIOD_START = eINSTANCE.getPlannedDisbursement_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_DISBURSEMENT__PERIOD_END = eINSTANCE.getPlannedDisbursement_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_DISBURSEMENT__VALUE = eINSTANCE.getPlannedDisbursement_Value();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_DISBURSEMENT__CURRENCY = eINSTANCE.getPlannedDisbursement_Currency();

		/**
		 * The meta object literal for the '<em><b>Value Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_DISBURSEMENT__VALUE_DATE = eINSTANCE.getPlannedDisbursement_ValueDate();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_DISBURSEMENT__TYPE = eINSTANCE.getPlannedDisbursement_Type();

		/**
		 * The meta object literal for the '<em><b>Provider</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLANNED_DISBURSEMENT__PROVIDER = eINSTANCE.getPlannedDisbursement_Provider();

		/**
		 * The meta object literal for the '<em><b>Receiver</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLANNED_DISBURSEMENT__RECEIVER = eINSTANCE.getPlannedDisbursement_Receiver();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.TransactionImpl <em>Transaction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.TransactionImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getTransaction()
		 * @generated
		 */
		EClass TRANSACTION = eINSTANCE.getTransaction();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSACTION__TYPE = eINSTANCE.getTransaction_Type();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSACTION__DATE = eINSTANCE.getTransaction_Date();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSACTION__VALUE = eINSTANCE.getTransaction_Value();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSACTION__CURRENCY = eINSTANCE.getTransaction_Currency();

		/**
		 * The meta object literal for the '<em><b>Value Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSACTION__VALUE_DATE = eINSTANCE.getTransaction_ValueDate();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSACTION__REFERENCE = eINSTANCE.getTransaction_Reference();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSACTION__DESCRIPTION = eINSTANCE.getTransaction_Description();

		/**
		 * The meta object literal for the '<em><b>Provider</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSACTION__PROVIDER = eINSTANCE.getTransaction_Provider();

		/**
		 * The meta object literal for the '<em><b>Provider Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSACTION__PROVIDER_NAME = eINSTANCE.getTransaction_ProviderName();

		/**
		 * The meta object literal for the '<em><b>Receiver</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSACTION__RECEIVER = eINSTANCE.getTransaction_Receiver();

		/**
		 * The meta object literal for the '<em><b>Receiver Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSACTION__RECEIVER_NAME = eINSTANCE.getTransaction_ReceiverName();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSACTION__AREA = eINSTANCE.getTransaction_Area();

		/**
		 * The meta object literal for the '<em><b>Sector</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSACTION__SECTOR = eINSTANCE.getTransaction_Sector();

		/**
		 * The meta object literal for the '<em><b>Flow Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSACTION__FLOW_TYPE = eINSTANCE.getTransaction_FlowType();

		/**
		 * The meta object literal for the '<em><b>Finance Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSACTION__FINANCE_TYPE = eINSTANCE.getTransaction_FinanceType();

		/**
		 * The meta object literal for the '<em><b>Aid Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSACTION__AID_TYPE = eINSTANCE.getTransaction_AidType();

		/**
		 * The meta object literal for the '<em><b>Tied Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSACTION__TIED_STATUS = eINSTANCE.getTransaction_TiedStatus();

		/**
		 * The meta object literal for the '<em><b>Humanitarian</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSACTION__HUMANITARIAN = eINSTANCE.getTransaction_Humanitarian();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ResultImpl <em>Result</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ResultImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getResult()
		 * @generated
		 */
		EClass RESULT = eINSTANCE.getResult();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT__TYPE = eINSTANCE.getResult_Type();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT__TITLE = eINSTANCE.getResult_Title();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT__DESCRIPTION = eINSTANCE.getResult_Description();

		/**
		 * The meta object literal for the '<em><b>Aggregation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT__AGGREGATION = eINSTANCE.getResult_Aggregation();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESULT__INDICATORS = eINSTANCE.getResult_Indicators();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESULT__DOCUMENTS = eINSTANCE.getResult_Documents();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.IndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.IndicatorImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getIndicator()
		 * @generated
		 */
		EClass INDICATOR = eINSTANCE.getIndicator();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__TITLE = eINSTANCE.getIndicator_Title();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__DESCRIPTION = eINSTANCE.getIndicator_Description();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__MEASURE = eINSTANCE.getIndicator_Measure();

		/**
		 * The meta object literal for the '<em><b>Ascending</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__ASCENDING = eINSTANCE.getIndicator_Ascending();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__UNIT = eINSTANCE.getIndicator_Unit();

		/**
		 * The meta object literal for the '<em><b>Periods</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__PERIODS = eINSTANCE.getIndicator_Periods();

		/**
		 * The meta object literal for the '<em><b>Baseline Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__BASELINE_YEAR = eINSTANCE.getIndicator_BaselineYear();

		/**
		 * The meta object literal for the '<em><b>Baseline Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__BASELINE_DATE = eINSTANCE.getIndicator_BaselineDate();

		/**
		 * The meta object literal for the '<em><b>Baseline Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__BASELINE_VALUE = eINSTANCE.getIndicator_BaselineValue();

		/**
		 * The meta object literal for the '<em><b>Baseline Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__BASELINE_COMMENT = eINSTANCE.getIndicator_BaselineComment();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.IndicatorPeriodImpl <em>Indicator Period</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.IndicatorPeriodImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getIndicatorPeriod()
		 * @generated
		 */
		EClass INDICATOR_PERIOD = eINSTANCE.getIndicatorPeriod();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_PERIOD__START = eINSTANCE.getIndicatorPeriod_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_PERIOD__END = eINSTANCE.getIndicatorPeriod_End();

		/**
		 * The meta object literal for the '<em><b>Target Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_PERIOD__TARGET_VALUE = eINSTANCE.getIndicatorPeriod_TargetValue();

		/**
		 * The meta object literal for the '<em><b>Target Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_PERIOD__TARGET_COMMENT = eINSTANCE.getIndicatorPeriod_TargetComment();

		/**
		 * The meta object literal for the '<em><b>Actual Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_PERIOD__ACTUAL_VALUE = eINSTANCE.getIndicatorPeriod_ActualValue();

		/**
		 * The meta object literal for the '<em><b>Actual Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_PERIOD__ACTUAL_COMMENT = eINSTANCE.getIndicatorPeriod_ActualComment();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ConditionImpl <em>Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ConditionImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getCondition()
		 * @generated
		 */
		EClass CONDITION = eINSTANCE.getCondition();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__TYPE = eINSTANCE.getCondition_Type();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__TEXT = eINSTANCE.getCondition_Text();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.DocumentLinkImpl <em>Document Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.DocumentLinkImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getDocumentLink()
		 * @generated
		 */
		EClass DOCUMENT_LINK = eINSTANCE.getDocumentLink();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_LINK__TITLE = eINSTANCE.getDocumentLink_Title();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_LINK__URL = eINSTANCE.getDocumentLink_Url();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_LINK__DESCRIPTION = eINSTANCE.getDocumentLink_Description();

		/**
		 * The meta object literal for the '<em><b>Publication</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT_LINK__PUBLICATION = eINSTANCE.getDocumentLink_Publication();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_LINK__FORMAT = eINSTANCE.getDocumentLink_Format();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_LINK__CATEGORIES = eINSTANCE.getDocumentLink_Categories();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_LINK__LANGUAGES = eINSTANCE.getDocumentLink_Languages();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_LINK__DATE = eINSTANCE.getDocumentLink_Date();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.RelatedProgrammeImpl <em>Related Programme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.RelatedProgrammeImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getRelatedProgramme()
		 * @generated
		 */
		EClass RELATED_PROGRAMME = eINSTANCE.getRelatedProgramme();

		/**
		 * The meta object literal for the '<em><b>Programme</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATED_PROGRAMME__PROGRAMME = eINSTANCE.getRelatedProgramme_Programme();

		/**
		 * The meta object literal for the '<em><b>Identifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATED_PROGRAMME__IDENTIFIER = eINSTANCE.getRelatedProgramme_Identifier();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATED_PROGRAMME__TYPE = eINSTANCE.getRelatedProgramme_Type();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATED_PROGRAMME__NOTE = eINSTANCE.getRelatedProgramme_Note();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.LessonImpl <em>Lesson</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.LessonImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getLesson()
		 * @generated
		 */
		EClass LESSON = eINSTANCE.getLesson();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__NATURE = eINSTANCE.getLesson_Nature();

		/**
		 * The meta object literal for the '<em><b>Tried</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__TRIED = eINSTANCE.getLesson_Tried();

		/**
		 * The meta object literal for the '<em><b>Happened</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__HAPPENED = eINSTANCE.getLesson_Happened();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__WHY = eINSTANCE.getLesson_Why();

		/**
		 * The meta object literal for the '<em><b>Recommendation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__RECOMMENDATION = eINSTANCE.getLesson_Recommendation();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__OUTCOME = eINSTANCE.getLesson_Outcome();

		/**
		 * The meta object literal for the '<em><b>Occurred</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__OCCURRED = eINSTANCE.getLesson_Occurred();

		/**
		 * The meta object literal for the '<em><b>Applies When</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON__APPLIES_WHEN = eINSTANCE.getLesson_AppliesWhen();

		/**
		 * The meta object literal for the '<em><b>Not When</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON__NOT_WHEN = eINSTANCE.getLesson_NotWhen();

		/**
		 * The meta object literal for the '<em><b>Context</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON__CONTEXT = eINSTANCE.getLesson_Context();

		/**
		 * The meta object literal for the '<em><b>Target Groups</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON__TARGET_GROUPS = eINSTANCE.getLesson_TargetGroups();

		/**
		 * The meta object literal for the '<em><b>Evidence Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__EVIDENCE_LEVEL = eINSTANCE.getLesson_EvidenceLevel();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON__EVIDENCE = eINSTANCE.getLesson_Evidence();

		/**
		 * The meta object literal for the '<em><b>Derivations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON__DERIVATIONS = eINSTANCE.getLesson_Derivations();

		/**
		 * The meta object literal for the '<em><b>Contact</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON__CONTACT = eINSTANCE.getLesson_Contact();

		/**
		 * The meta object literal for the '<em><b>Superseded By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON__SUPERSEDED_BY = eINSTANCE.getLesson_SupersededBy();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ContextConditionImpl <em>Context Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ContextConditionImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getContextCondition()
		 * @generated
		 */
		EClass CONTEXT_CONDITION = eINSTANCE.getContextCondition();

		/**
		 * The meta object literal for the '<em><b>Attribute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_CONDITION__ATTRIBUTE = eINSTANCE.getContextCondition_Attribute();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_CONDITION__OPERATOR = eINSTANCE.getContextCondition_Operator();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_CONDITION__VALUE = eINSTANCE.getContextCondition_Value();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_CONDITION__LOW = eINSTANCE.getContextCondition_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_CONDITION__HIGH = eINSTANCE.getContextCondition_High();

		/**
		 * The meta object literal for the '<em><b>Concepts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTEXT_CONDITION__CONCEPTS = eINSTANCE.getContextCondition_Concepts();

		/**
		 * The meta object literal for the '<em><b>Explanation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_CONDITION__EXPLANATION = eINSTANCE.getContextCondition_Explanation();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ContextValueImpl <em>Context Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ContextValueImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getContextValue()
		 * @generated
		 */
		EClass CONTEXT_VALUE = eINSTANCE.getContextValue();

		/**
		 * The meta object literal for the '<em><b>Attribute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_VALUE__ATTRIBUTE = eINSTANCE.getContextValue_Attribute();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_VALUE__VALUE = eINSTANCE.getContextValue_Value();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_VALUE__NUMBER = eINSTANCE.getContextValue_Number();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_VALUE__UNIT = eINSTANCE.getContextValue_Unit();

		/**
		 * The meta object literal for the '<em><b>Concepts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTEXT_VALUE__CONCEPTS = eINSTANCE.getContextValue_Concepts();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_VALUE__YEAR = eINSTANCE.getContextValue_Year();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTEXT_VALUE__SOURCE = eINSTANCE.getContextValue_Source();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.DerivationImpl <em>Derivation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.DerivationImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getDerivation()
		 * @generated
		 */
		EClass DERIVATION = eINSTANCE.getDerivation();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DERIVATION__SOURCE = eINSTANCE.getDerivation_Source();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVATION__PAGE = eINSTANCE.getDerivation_Page();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVATION__QUOTE = eINSTANCE.getDerivation_Quote();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVATION__NOTE = eINSTANCE.getDerivation_Note();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.LessonUseImpl <em>Lesson Use</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.LessonUseImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getLessonUse()
		 * @generated
		 */
		EClass LESSON_USE = eINSTANCE.getLessonUse();

		/**
		 * The meta object literal for the '<em><b>Lesson</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON_USE__LESSON = eINSTANCE.getLessonUse_Lesson();

		/**
		 * The meta object literal for the '<em><b>Used In</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON_USE__USED_IN = eINSTANCE.getLessonUse_UsedIn();

		/**
		 * The meta object literal for the '<em><b>Used By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON_USE__USED_BY = eINSTANCE.getLessonUse_UsedBy();

		/**
		 * The meta object literal for the '<em><b>Used On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON_USE__USED_ON = eINSTANCE.getLessonUse_UsedOn();

		/**
		 * The meta object literal for the '<em><b>Adaptation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON_USE__ADAPTATION = eINSTANCE.getLessonUse_Adaptation();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON_USE__EFFECT = eINSTANCE.getLessonUse_Effect();

		/**
		 * The meta object literal for the '<em><b>Effect Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON_USE__EFFECT_NOTES = eINSTANCE.getLessonUse_EffectNotes();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.RequestImpl <em>Request</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.RequestImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getRequest()
		 * @generated
		 */
		EClass REQUEST = eINSTANCE.getRequest();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__SCOPE = eINSTANCE.getRequest_Scope();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__QUESTION = eINSTANCE.getRequest_Question();

		/**
		 * The meta object literal for the '<em><b>Context</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__CONTEXT = eINSTANCE.getRequest_Context();

		/**
		 * The meta object literal for the '<em><b>Requester</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUEST__REQUESTER = eINSTANCE.getRequest_Requester();

		/**
		 * The meta object literal for the '<em><b>Requester Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__REQUESTER_NAME = eINSTANCE.getRequest_RequesterName();

		/**
		 * The meta object literal for the '<em><b>Received</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__RECEIVED = eINSTANCE.getRequest_Received();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__STATE = eINSTANCE.getRequest_State();

		/**
		 * The meta object literal for the '<em><b>Deadline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__DEADLINE = eINSTANCE.getRequest_Deadline();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__AUDIENCE = eINSTANCE.getRequest_Audience();

		/**
		 * The meta object literal for the '<em><b>Asked</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUEST__ASKED = eINSTANCE.getRequest_Asked();

		/**
		 * The meta object literal for the '<em><b>Answered By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUEST__ANSWERED_BY = eINSTANCE.getRequest_AnsweredBy();

		/**
		 * The meta object literal for the '<em><b>Reply</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUEST__REPLY = eINSTANCE.getRequest_Reply();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ConsolidatedReplyImpl <em>Consolidated Reply</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ConsolidatedReplyImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getConsolidatedReply()
		 * @generated
		 */
		EClass CONSOLIDATED_REPLY = eINSTANCE.getConsolidatedReply();

		/**
		 * The meta object literal for the '<em><b>Synopsis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSOLIDATED_REPLY__SYNOPSIS = eINSTANCE.getConsolidatedReply_Synopsis();

		/**
		 * The meta object literal for the '<em><b>Experiences</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSOLIDATED_REPLY__EXPERIENCES = eINSTANCE.getConsolidatedReply_Experiences();

		/**
		 * The meta object literal for the '<em><b>Resources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSOLIDATED_REPLY__RESOURCES = eINSTANCE.getConsolidatedReply_Resources();

		/**
		 * The meta object literal for the '<em><b>Credits</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSOLIDATED_REPLY__CREDITS = eINSTANCE.getConsolidatedReply_Credits();

		/**
		 * The meta object literal for the '<em><b>Compiled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSOLIDATED_REPLY__COMPILED = eINSTANCE.getConsolidatedReply_Compiled();

		/**
		 * The meta object literal for the '<em><b>Compiled By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSOLIDATED_REPLY__COMPILED_BY = eINSTANCE.getConsolidatedReply_CompiledBy();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.AreaExperienceImpl <em>Area Experience</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.AreaExperienceImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getAreaExperience()
		 * @generated
		 */
		EClass AREA_EXPERIENCE = eINSTANCE.getAreaExperience();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AREA_EXPERIENCE__AREA = eINSTANCE.getAreaExperience_Area();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AREA_EXPERIENCE__TEXT = eINSTANCE.getAreaExperience_Text();

		/**
		 * The meta object literal for the '<em><b>Contributions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AREA_EXPERIENCE__CONTRIBUTIONS = eINSTANCE.getAreaExperience_Contributions();

		/**
		 * The meta object literal for the '<em><b>Cited</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AREA_EXPERIENCE__CITED = eINSTANCE.getAreaExperience_Cited();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.CitedResourceImpl <em>Cited Resource</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.CitedResourceImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getCitedResource()
		 * @generated
		 */
		EClass CITED_RESOURCE = eINSTANCE.getCitedResource();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITED_RESOURCE__TITLE = eINSTANCE.getCitedResource_Title();

		/**
		 * The meta object literal for the '<em><b>Record</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CITED_RESOURCE__RECORD = eINSTANCE.getCitedResource_Record();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITED_RESOURCE__URL = eINSTANCE.getCitedResource_Url();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITED_RESOURCE__NOTE = eINSTANCE.getCitedResource_Note();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ContributionImpl <em>Contribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ContributionImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getContribution()
		 * @generated
		 */
		EClass CONTRIBUTION = eINSTANCE.getContribution();

		/**
		 * The meta object literal for the '<em><b>Request</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__REQUEST = eINSTANCE.getContribution_Request();

		/**
		 * The meta object literal for the '<em><b>In Reply To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__IN_REPLY_TO = eINSTANCE.getContribution_InReplyTo();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__AUTHOR = eINSTANCE.getContribution_Author();

		/**
		 * The meta object literal for the '<em><b>Author Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__AUTHOR_NAME = eINSTANCE.getContribution_AuthorName();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__TEXT = eINSTANCE.getContribution_Text();

		/**
		 * The meta object literal for the '<em><b>Cited</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__CITED = eINSTANCE.getContribution_Cited();

		/**
		 * The meta object literal for the '<em><b>Consent To Be Named</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__CONSENT_TO_BE_NAMED = eINSTANCE.getContribution_ConsentToBeNamed();

		/**
		 * The meta object literal for the '<em><b>Received</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__RECEIVED = eINSTANCE.getContribution_Received();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__CHANNEL = eINSTANCE.getContribution_Channel();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.MeetingImpl <em>Meeting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.MeetingImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getMeeting()
		 * @generated
		 */
		EClass MEETING = eINSTANCE.getMeeting();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__TYPE = eINSTANCE.getMeeting_Type();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__STATE = eINSTANCE.getMeeting_State();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__START = eINSTANCE.getMeeting_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__END = eINSTANCE.getMeeting_End();

		/**
		 * The meta object literal for the '<em><b>Series</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__SERIES = eINSTANCE.getMeeting_Series();

		/**
		 * The meta object literal for the '<em><b>Follow Up Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__FOLLOW_UP_OF = eINSTANCE.getMeeting_FollowUpOf();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__PLACE = eINSTANCE.getMeeting_Place();

		/**
		 * The meta object literal for the '<em><b>Place Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__PLACE_AREA = eINSTANCE.getMeeting_PlaceArea();

		/**
		 * The meta object literal for the '<em><b>Online</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__ONLINE = eINSTANCE.getMeeting_Online();

		/**
		 * The meta object literal for the '<em><b>Organisers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__ORGANISERS = eINSTANCE.getMeeting_Organisers();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__PARTICIPANTS = eINSTANCE.getMeeting_Participants();

		/**
		 * The meta object literal for the '<em><b>Agenda</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__AGENDA = eINSTANCE.getMeeting_Agenda();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__DECISIONS = eINSTANCE.getMeeting_Decisions();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__OUTCOME = eINSTANCE.getMeeting_Outcome();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__DOCUMENTS = eINSTANCE.getMeeting_Documents();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ParticipationImpl <em>Participation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ParticipationImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getParticipation()
		 * @generated
		 */
		EClass PARTICIPATION = eINSTANCE.getParticipation();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPATION__PERSON = eINSTANCE.getParticipation_Person();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__NAME = eINSTANCE.getParticipation_Name();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPATION__ORGANISATION = eINSTANCE.getParticipation_Organisation();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__ROLE = eINSTANCE.getParticipation_Role();

		/**
		 * The meta object literal for the '<em><b>Attended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__ATTENDED = eINSTANCE.getParticipation_Attended();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__NOTE = eINSTANCE.getParticipation_Note();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.AgendaItemImpl <em>Agenda Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.AgendaItemImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getAgendaItem()
		 * @generated
		 */
		EClass AGENDA_ITEM = eINSTANCE.getAgendaItem();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENDA_ITEM__NUMBER = eINSTANCE.getAgendaItem_Number();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENDA_ITEM__TITLE = eINSTANCE.getAgendaItem_Title();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENDA_ITEM__DESCRIPTION = eINSTANCE.getAgendaItem_Description();

		/**
		 * The meta object literal for the '<em><b>Presenter</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENDA_ITEM__PRESENTER = eINSTANCE.getAgendaItem_Presenter();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENDA_ITEM__MINUTES = eINSTANCE.getAgendaItem_Minutes();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENDA_ITEM__ABOUT = eINSTANCE.getAgendaItem_About();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.DecisionImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__TEXT = eINSTANCE.getDecision_Text();

		/**
		 * The meta object literal for the '<em><b>Agenda Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__AGENDA_ITEM = eINSTANCE.getDecision_AgendaItem();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__RESPONSIBLE = eINSTANCE.getDecision_Responsible();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__DUE = eINSTANCE.getDecision_Due();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__ABOUT = eINSTANCE.getDecision_About();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ActionImpl <em>Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ActionImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getAction()
		 * @generated
		 */
		EClass ACTION = eINSTANCE.getAction();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__STATE = eINSTANCE.getAction_State();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__OWNER = eINSTANCE.getAction_Owner();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__DUE = eINSTANCE.getAction_Due();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__DONE = eINSTANCE.getAction_Done();

		/**
		 * The meta object literal for the '<em><b>Arising From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__ARISING_FROM = eINSTANCE.getAction_ArisingFrom();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__DECISION = eINSTANCE.getAction_Decision();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__OUTCOME = eINSTANCE.getAction_Outcome();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.PublicationImpl <em>Publication</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.PublicationImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getPublication()
		 * @generated
		 */
		EClass PUBLICATION = eINSTANCE.getPublication();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__TYPE = eINSTANCE.getPublication_Type();

		/**
		 * The meta object literal for the '<em><b>Publication Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__PUBLICATION_STATUS = eINSTANCE.getPublication_PublicationStatus();

		/**
		 * The meta object literal for the '<em><b>Creators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLICATION__CREATORS = eINSTANCE.getPublication_Creators();

		/**
		 * The meta object literal for the '<em><b>Publisher</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLICATION__PUBLISHER = eINSTANCE.getPublication_Publisher();

		/**
		 * The meta object literal for the '<em><b>Publisher Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__PUBLISHER_NAME = eINSTANCE.getPublication_PublisherName();

		/**
		 * The meta object literal for the '<em><b>Issued</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__ISSUED = eINSTANCE.getPublication_Issued();

		/**
		 * The meta object literal for the '<em><b>Abstract Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__ABSTRACT_TEXT = eINSTANCE.getPublication_AbstractText();

		/**
		 * The meta object literal for the '<em><b>Series</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__SERIES = eINSTANCE.getPublication_Series();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__NUMBER = eINSTANCE.getPublication_Number();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__EDITION = eINSTANCE.getPublication_Edition();

		/**
		 * The meta object literal for the '<em><b>Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__PAGES = eINSTANCE.getPublication_Pages();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__PLACE = eINSTANCE.getPublication_Place();

		/**
		 * The meta object literal for the '<em><b>Part Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLICATION__PART_OF = eINSTANCE.getPublication_PartOf();

		/**
		 * The meta object literal for the '<em><b>Replaces</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLICATION__REPLACES = eINSTANCE.getPublication_Replaces();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__URL = eINSTANCE.getPublication_Url();

		/**
		 * The meta object literal for the '<em><b>Doi</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__DOI = eINSTANCE.getPublication_Doi();

		/**
		 * The meta object literal for the '<em><b>Isbn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__ISBN = eINSTANCE.getPublication_Isbn();

		/**
		 * The meta object literal for the '<em><b>Issn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__ISSN = eINSTANCE.getPublication_Issn();

		/**
		 * The meta object literal for the '<em><b>Identifiers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLICATION__IDENTIFIERS = eINSTANCE.getPublication_Identifiers();

		/**
		 * The meta object literal for the '<em><b>Rights</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__RIGHTS = eINSTANCE.getPublication_Rights();

		/**
		 * The meta object literal for the '<em><b>Citation Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__CITATION_KEY = eINSTANCE.getPublication_CitationKey();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLICATION__FINDINGS = eINSTANCE.getPublication_Findings();

		/**
		 * The meta object literal for the '<em><b>Recommendations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLICATION__RECOMMENDATIONS = eINSTANCE.getPublication_Recommendations();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__LANGUAGES = eINSTANCE.getPublication_Languages();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.CreatorImpl <em>Creator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.CreatorImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getCreator()
		 * @generated
		 */
		EClass CREATOR = eINSTANCE.getCreator();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREATOR__NAME = eINSTANCE.getCreator_Name();

		/**
		 * The meta object literal for the '<em><b>Agent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CREATOR__AGENT = eINSTANCE.getCreator_Agent();

		/**
		 * The meta object literal for the '<em><b>Corporate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREATOR__CORPORATE = eINSTANCE.getCreator_Corporate();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CREATOR__ROLE = eINSTANCE.getCreator_Role();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.StatementImpl <em>Statement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.StatementImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getStatement()
		 * @generated
		 */
		EClass STATEMENT = eINSTANCE.getStatement();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__NUMBER = eINSTANCE.getStatement_Number();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__TEXT = eINSTANCE.getStatement_Text();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__PAGE = eINSTANCE.getStatement_Page();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__QUOTE = eINSTANCE.getStatement_Quote();

		/**
		 * The meta object literal for the '<em><b>Areas</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT__AREAS = eINSTANCE.getStatement_Areas();

		/**
		 * The meta object literal for the '<em><b>Themes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT__THEMES = eINSTANCE.getStatement_Themes();

		/**
		 * The meta object literal for the '<em><b>Related</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT__RELATED = eINSTANCE.getStatement_Related();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.FindingImpl <em>Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.FindingImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getFinding()
		 * @generated
		 */
		EClass FINDING = eINSTANCE.getFinding();

		/**
		 * The meta object literal for the '<em><b>Evidence Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__EVIDENCE_GRADE = eINSTANCE.getFinding_EvidenceGrade();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.RecommendationImpl <em>Recommendation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.RecommendationImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getRecommendation()
		 * @generated
		 */
		EClass RECOMMENDATION = eINSTANCE.getRecommendation();

		/**
		 * The meta object literal for the '<em><b>Addressed To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__ADDRESSED_TO = eINSTANCE.getRecommendation_AddressedTo();

		/**
		 * The meta object literal for the '<em><b>Based On</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__BASED_ON = eINSTANCE.getRecommendation_BasedOn();

		/**
		 * The meta object literal for the '<em><b>Uptake</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__UPTAKE = eINSTANCE.getRecommendation_Uptake();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.OrganisationImpl <em>Organisation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.OrganisationImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getOrganisation()
		 * @generated
		 */
		EClass ORGANISATION = eINSTANCE.getOrganisation();

		/**
		 * The meta object literal for the '<em><b>Acronym</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__ACRONYM = eINSTANCE.getOrganisation_Acronym();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__TYPE = eINSTANCE.getOrganisation_Type();

		/**
		 * The meta object literal for the '<em><b>Type History</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__TYPE_HISTORY = eINSTANCE.getOrganisation_TypeHistory();

		/**
		 * The meta object literal for the '<em><b>Established</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__ESTABLISHED = eINSTANCE.getOrganisation_Established();

		/**
		 * The meta object literal for the '<em><b>Dissolved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__DISSOLVED = eINSTANCE.getOrganisation_Dissolved();

		/**
		 * The meta object literal for the '<em><b>Headquarters</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__HEADQUARTERS = eINSTANCE.getOrganisation_Headquarters();

		/**
		 * The meta object literal for the '<em><b>Identifiers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__IDENTIFIERS = eINSTANCE.getOrganisation_Identifiers();

		/**
		 * The meta object literal for the '<em><b>Part Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__PART_OF = eINSTANCE.getOrganisation_PartOf();

		/**
		 * The meta object literal for the '<em><b>Memberships</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__MEMBERSHIPS = eINSTANCE.getOrganisation_Memberships();

		/**
		 * The meta object literal for the '<em><b>Succeeded By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__SUCCEEDED_BY = eINSTANCE.getOrganisation_SucceededBy();

		/**
		 * The meta object literal for the '<em><b>Website</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__WEBSITE = eINSTANCE.getOrganisation_Website();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__EMAIL = eINSTANCE.getOrganisation_Email();

		/**
		 * The meta object literal for the '<em><b>Telephone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__TELEPHONE = eINSTANCE.getOrganisation_Telephone();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__ADDRESS = eINSTANCE.getOrganisation_Address();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.DatedTypeImpl <em>Dated Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.DatedTypeImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getDatedType()
		 * @generated
		 */
		EClass DATED_TYPE = eINSTANCE.getDatedType();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATED_TYPE__TYPE = eINSTANCE.getDatedType_Type();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATED_TYPE__FROM = eINSTANCE.getDatedType_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATED_TYPE__TO = eINSTANCE.getDatedType_To();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.MembershipImpl <em>Membership</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.MembershipImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getMembership()
		 * @generated
		 */
		EClass MEMBERSHIP = eINSTANCE.getMembership();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMBERSHIP__GROUP = eINSTANCE.getMembership_Group();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__ROLE = eINSTANCE.getMembership_Role();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__FROM = eINSTANCE.getMembership_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__TO = eINSTANCE.getMembership_To();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.PersonImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__NAME = eINSTANCE.getPerson_Name();

		/**
		 * The meta object literal for the '<em><b>Sex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__SEX = eINSTANCE.getPerson_Sex();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__ORGANISATION = eINSTANCE.getPerson_Organisation();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__POSITION = eINSTANCE.getPerson_Position();

		/**
		 * The meta object literal for the '<em><b>Language Skills</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__LANGUAGE_SKILLS = eINSTANCE.getPerson_LanguageSkills();

		/**
		 * The meta object literal for the '<em><b>Removed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__REMOVED_ON = eINSTANCE.getPerson_RemovedOn();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.LanguageSkillImpl <em>Language Skill</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.LanguageSkillImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getLanguageSkill()
		 * @generated
		 */
		EClass LANGUAGE_SKILL = eINSTANCE.getLanguageSkill();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANGUAGE_SKILL__LANGUAGE = eINSTANCE.getLanguageSkill_Language();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANGUAGE_SKILL__LEVEL = eINSTANCE.getLanguageSkill_Level();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.PractitionerImpl <em>Practitioner</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.PractitionerImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getPractitioner()
		 * @generated
		 */
		EClass PRACTITIONER = eINSTANCE.getPractitioner();

		/**
		 * The meta object literal for the '<em><b>Office</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTITIONER__OFFICE = eINSTANCE.getPractitioner_Office();

		/**
		 * The meta object literal for the '<em><b>Expertise</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRACTITIONER__EXPERTISE = eINSTANCE.getPractitioner_Expertise();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTITIONER__EMAIL = eINSTANCE.getPractitioner_Email();

		/**
		 * The meta object literal for the '<em><b>Website</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTITIONER__WEBSITE = eINSTANCE.getPractitioner_Website();

		/**
		 * The meta object literal for the '<em><b>Active From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTITIONER__ACTIVE_FROM = eINSTANCE.getPractitioner_ActiveFrom();

		/**
		 * The meta object literal for the '<em><b>Active To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTITIONER__ACTIVE_TO = eINSTANCE.getPractitioner_ActiveTo();

		/**
		 * The meta object literal for the '<em><b>Keys</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRACTITIONER__KEYS = eINSTANCE.getPractitioner_Keys();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.SigningKeyImpl <em>Signing Key</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.SigningKeyImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getSigningKey()
		 * @generated
		 */
		EClass SIGNING_KEY = eINSTANCE.getSigningKey();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNING_KEY__TYPE = eINSTANCE.getSigningKey_Type();

		/**
		 * The meta object literal for the '<em><b>Public Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNING_KEY__PUBLIC_KEY = eINSTANCE.getSigningKey_PublicKey();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNING_KEY__FROM = eINSTANCE.getSigningKey_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNING_KEY__TO = eINSTANCE.getSigningKey_To();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.RosterPersonImpl <em>Roster Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.RosterPersonImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getRosterPerson()
		 * @generated
		 */
		EClass ROSTER_PERSON = eINSTANCE.getRosterPerson();

		/**
		 * The meta object literal for the '<em><b>Birth Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROSTER_PERSON__BIRTH_DATE = eINSTANCE.getRosterPerson_BirthDate();

		/**
		 * The meta object literal for the '<em><b>Birth Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROSTER_PERSON__BIRTH_AREA = eINSTANCE.getRosterPerson_BirthArea();

		/**
		 * The meta object literal for the '<em><b>Raised In</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROSTER_PERSON__RAISED_IN = eINSTANCE.getRosterPerson_RaisedIn();

		/**
		 * The meta object literal for the '<em><b>Origins</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROSTER_PERSON__ORIGINS = eINSTANCE.getRosterPerson_Origins();

		/**
		 * The meta object literal for the '<em><b>Residence</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROSTER_PERSON__RESIDENCE = eINSTANCE.getRosterPerson_Residence();

		/**
		 * The meta object literal for the '<em><b>Residence Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROSTER_PERSON__RESIDENCE_PLACE = eINSTANCE.getRosterPerson_ResidencePlace();

		/**
		 * The meta object literal for the '<em><b>Skills</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROSTER_PERSON__SKILLS = eINSTANCE.getRosterPerson_Skills();

		/**
		 * The meta object literal for the '<em><b>Education Level</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROSTER_PERSON__EDUCATION_LEVEL = eINSTANCE.getRosterPerson_EducationLevel();

		/**
		 * The meta object literal for the '<em><b>Availability</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROSTER_PERSON__AVAILABILITY = eINSTANCE.getRosterPerson_Availability();

		/**
		 * The meta object literal for the '<em><b>Experience</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROSTER_PERSON__EXPERIENCE = eINSTANCE.getRosterPerson_Experience();

		/**
		 * The meta object literal for the '<em><b>Consents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROSTER_PERSON__CONSENTS = eINSTANCE.getRosterPerson_Consents();

		/**
		 * The meta object literal for the '<em><b>Contact</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROSTER_PERSON__CONTACT = eINSTANCE.getRosterPerson_Contact();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.SkillImpl <em>Skill</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.SkillImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getSkill()
		 * @generated
		 */
		EClass SKILL = eINSTANCE.getSkill();

		/**
		 * The meta object literal for the '<em><b>Concept</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SKILL__CONCEPT = eINSTANCE.getSkill_Concept();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKILL__DESCRIPTION = eINSTANCE.getSkill_Description();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKILL__GRADE = eINSTANCE.getSkill_Grade();

		/**
		 * The meta object literal for the '<em><b>Years</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKILL__YEARS = eINSTANCE.getSkill_Years();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.AvailabilityImpl <em>Availability</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.AvailabilityImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getAvailability()
		 * @generated
		 */
		EClass AVAILABILITY = eINSTANCE.getAvailability();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AVAILABILITY__FROM = eINSTANCE.getAvailability_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AVAILABILITY__TO = eINSTANCE.getAvailability_To();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AVAILABILITY__NOTE = eINSTANCE.getAvailability_Note();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ExperienceImpl <em>Experience</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ExperienceImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getExperience()
		 * @generated
		 */
		EClass EXPERIENCE = eINSTANCE.getExperience();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE__TITLE = eINSTANCE.getExperience_Title();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE__ORGANISATION = eINSTANCE.getExperience_Organisation();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE__AREA = eINSTANCE.getExperience_Area();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE__FROM = eINSTANCE.getExperience_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE__TO = eINSTANCE.getExperience_To();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE__DESCRIPTION = eINSTANCE.getExperience_Description();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ConsentImpl <em>Consent</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ConsentImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getConsent()
		 * @generated
		 */
		EClass CONSENT = eINSTANCE.getConsent();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__SCOPE = eINSTANCE.getConsent_Scope();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__PURPOSE = eINSTANCE.getConsent_Purpose();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__DATE = eINSTANCE.getConsent_Date();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__UNTIL = eINSTANCE.getConsent_Until();

		/**
		 * The meta object literal for the '<em><b>Withdrawn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__WITHDRAWN = eINSTANCE.getConsent_Withdrawn();

		/**
		 * The meta object literal for the '<em><b>Guardian</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__GUARDIAN = eINSTANCE.getConsent_Guardian();

		/**
		 * The meta object literal for the '<em><b>Guardian Relation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__GUARDIAN_RELATION = eINSTANCE.getConsent_GuardianRelation();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ContactDataImpl <em>Contact Data</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ContactDataImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getContactData()
		 * @generated
		 */
		EClass CONTACT_DATA = eINSTANCE.getContactData();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_DATA__EMAIL = eINSTANCE.getContactData_Email();

		/**
		 * The meta object literal for the '<em><b>Telephone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_DATA__TELEPHONE = eINSTANCE.getContactData_Telephone();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_DATA__ADDRESS = eINSTANCE.getContactData_Address();

		/**
		 * The meta object literal for the '<em><b>Guardian Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_DATA__GUARDIAN_NAME = eINSTANCE.getContactData_GuardianName();

		/**
		 * The meta object literal for the '<em><b>Guardian Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_DATA__GUARDIAN_CONTACT = eINSTANCE.getContactData_GuardianContact();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ExpertImpl <em>Expert</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ExpertImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getExpert()
		 * @generated
		 */
		EClass EXPERT = eINSTANCE.getExpert();

		/**
		 * The meta object literal for the '<em><b>Occupation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERT__OCCUPATION = eINSTANCE.getExpert_Occupation();

		/**
		 * The meta object literal for the '<em><b>Expertise</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERT__EXPERTISE = eINSTANCE.getExpert_Expertise();

		/**
		 * The meta object literal for the '<em><b>Schemes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERT__SCHEMES = eINSTANCE.getExpert_Schemes();

		/**
		 * The meta object literal for the '<em><b>Voluntary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERT__VOLUNTARY = eINSTANCE.getExpert_Voluntary();

		/**
		 * The meta object literal for the '<em><b>Biography</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERT__BIOGRAPHY = eINSTANCE.getExpert_Biography();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.CandidateImpl <em>Candidate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.CandidateImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getCandidate()
		 * @generated
		 */
		EClass CANDIDATE = eINSTANCE.getCandidate();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__SCHOOL = eINSTANCE.getCandidate_School();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__FIELD = eINSTANCE.getCandidate_Field();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__GRADE = eINSTANCE.getCandidate_Grade();

		/**
		 * The meta object literal for the '<em><b>Internship Areas</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__INTERNSHIP_AREAS = eINSTANCE.getCandidate_InternshipAreas();

		/**
		 * The meta object literal for the '<em><b>Motivation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__MOTIVATION = eINSTANCE.getCandidate_Motivation();

		/**
		 * The meta object literal for the '<em><b>Schemes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__SCHEMES = eINSTANCE.getCandidate_Schemes();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.NeedImpl <em>Need</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.NeedImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getNeed()
		 * @generated
		 */
		EClass NEED = eINSTANCE.getNeed();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__TYPE = eINSTANCE.getNeed_Type();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__STATE = eINSTANCE.getNeed_State();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEED__HOST = eINSTANCE.getNeed_Host();

		/**
		 * The meta object literal for the '<em><b>Supervisor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEED__SUPERVISOR = eINSTANCE.getNeed_Supervisor();

		/**
		 * The meta object literal for the '<em><b>Programme</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEED__PROGRAMME = eINSTANCE.getNeed_Programme();

		/**
		 * The meta object literal for the '<em><b>Request</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEED__REQUEST = eINSTANCE.getNeed_Request();

		/**
		 * The meta object literal for the '<em><b>Tasks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__TASKS = eINSTANCE.getNeed_Tasks();

		/**
		 * The meta object literal for the '<em><b>Skills</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEED__SKILLS = eINSTANCE.getNeed_Skills();

		/**
		 * The meta object literal for the '<em><b>Language Skills</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEED__LANGUAGE_SKILLS = eINSTANCE.getNeed_LanguageSkills();

		/**
		 * The meta object literal for the '<em><b>Internship Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEED__INTERNSHIP_AREA = eINSTANCE.getNeed_InternshipArea();

		/**
		 * The meta object literal for the '<em><b>Education Level</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEED__EDUCATION_LEVEL = eINSTANCE.getNeed_EducationLevel();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__START = eINSTANCE.getNeed_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__END = eINSTANCE.getNeed_End();

		/**
		 * The meta object literal for the '<em><b>Weeks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__WEEKS = eINSTANCE.getNeed_Weeks();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__PLACE = eINSTANCE.getNeed_Place();

		/**
		 * The meta object literal for the '<em><b>Place Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEED__PLACE_AREA = eINSTANCE.getNeed_PlaceArea();

		/**
		 * The meta object literal for the '<em><b>Positions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__POSITIONS = eINSTANCE.getNeed_Positions();

		/**
		 * The meta object literal for the '<em><b>Terms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__TERMS = eINSTANCE.getNeed_Terms();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.SkillRequirementImpl <em>Skill Requirement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.SkillRequirementImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getSkillRequirement()
		 * @generated
		 */
		EClass SKILL_REQUIREMENT = eINSTANCE.getSkillRequirement();

		/**
		 * The meta object literal for the '<em><b>Concept</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SKILL_REQUIREMENT__CONCEPT = eINSTANCE.getSkillRequirement_Concept();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKILL_REQUIREMENT__DESCRIPTION = eINSTANCE.getSkillRequirement_Description();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKILL_REQUIREMENT__GRADE = eINSTANCE.getSkillRequirement_Grade();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKILL_REQUIREMENT__WEIGHT = eINSTANCE.getSkillRequirement_Weight();

		/**
		 * The meta object literal for the '<em><b>Must Have</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKILL_REQUIREMENT__MUST_HAVE = eINSTANCE.getSkillRequirement_MustHave();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.AssignmentImpl <em>Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.AssignmentImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getAssignment()
		 * @generated
		 */
		EClass ASSIGNMENT = eINSTANCE.getAssignment();

		/**
		 * The meta object literal for the '<em><b>Need</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNMENT__NEED = eINSTANCE.getAssignment_Need();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNMENT__PERSON = eINSTANCE.getAssignment_Person();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__STATE = eINSTANCE.getAssignment_State();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__START = eINSTANCE.getAssignment_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__END = eINSTANCE.getAssignment_End();

		/**
		 * The meta object literal for the '<em><b>Supervisor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNMENT__SUPERVISOR = eINSTANCE.getAssignment_Supervisor();

		/**
		 * The meta object literal for the '<em><b>Report</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__REPORT = eINSTANCE.getAssignment_Report();

		/**
		 * The meta object literal for the '<em><b>Report Document</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNMENT__REPORT_DOCUMENT = eINSTANCE.getAssignment_ReportDocument();

		/**
		 * The meta object literal for the '<em><b>Lessons</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNMENT__LESSONS = eINSTANCE.getAssignment_Lessons();

		/**
		 * The meta object literal for the '<em><b>Follow Ups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNMENT__FOLLOW_UPS = eINSTANCE.getAssignment_FollowUps();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.FollowUpImpl <em>Follow Up</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.FollowUpImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getFollowUp()
		 * @generated
		 */
		EClass FOLLOW_UP = eINSTANCE.getFollowUp();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__DATE = eINSTANCE.getFollowUp_Date();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__TEXT = eINSTANCE.getFollowUp_Text();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FOLLOW_UP__BY = eINSTANCE.getFollowUp_By();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.DatasetImpl <em>Dataset</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.DatasetImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getDataset()
		 * @generated
		 */
		EClass DATASET = eINSTANCE.getDataset();

		/**
		 * The meta object literal for the '<em><b>Publisher</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATASET__PUBLISHER = eINSTANCE.getDataset_Publisher();

		/**
		 * The meta object literal for the '<em><b>Publisher Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET__PUBLISHER_NAME = eINSTANCE.getDataset_PublisherName();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET__EDITION = eINSTANCE.getDataset_Edition();

		/**
		 * The meta object literal for the '<em><b>Issued</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET__ISSUED = eINSTANCE.getDataset_Issued();

		/**
		 * The meta object literal for the '<em><b>Retrieved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET__RETRIEVED = eINSTANCE.getDataset_Retrieved();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET__URL = eINSTANCE.getDataset_Url();

		/**
		 * The meta object literal for the '<em><b>Rights</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET__RIGHTS = eINSTANCE.getDataset_Rights();

		/**
		 * The meta object literal for the '<em><b>Dataflow</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET__DATAFLOW = eINSTANCE.getDataset_Dataflow();

		/**
		 * The meta object literal for the '<em><b>Components</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATASET__COMPONENTS = eINSTANCE.getDataset_Components();

		/**
		 * The meta object literal for the '<em><b>Time Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET__TIME_START = eINSTANCE.getDataset_TimeStart();

		/**
		 * The meta object literal for the '<em><b>Time End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET__TIME_END = eINSTANCE.getDataset_TimeEnd();

		/**
		 * The meta object literal for the '<em><b>Observation Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET__OBSERVATION_COUNT = eINSTANCE.getDataset_ObservationCount();

		/**
		 * The meta object literal for the '<em><b>Observations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET__OBSERVATIONS = eINSTANCE.getDataset_Observations();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET__METHOD = eINSTANCE.getDataset_Method();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.DatasetComponentImpl <em>Dataset Component</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.DatasetComponentImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getDatasetComponent()
		 * @generated
		 */
		EClass DATASET_COMPONENT = eINSTANCE.getDatasetComponent();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_COMPONENT__CODE = eINSTANCE.getDatasetComponent_Code();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_COMPONENT__ROLE = eINSTANCE.getDatasetComponent_Role();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_COMPONENT__LABEL = eINSTANCE.getDatasetComponent_Label();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_COMPONENT__SCHEME = eINSTANCE.getDatasetComponent_Scheme();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_COMPONENT__UNIT = eINSTANCE.getDatasetComponent_Unit();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_COMPONENT__DESCRIPTION = eINSTANCE.getDatasetComponent_Description();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.VocabularyImpl <em>Vocabulary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.VocabularyImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getVocabulary()
		 * @generated
		 */
		EClass VOCABULARY = eINSTANCE.getVocabulary();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOCABULARY__SCHEME = eINSTANCE.getVocabulary_Scheme();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOCABULARY__VERSION = eINSTANCE.getVocabulary_Version();

		/**
		 * The meta object literal for the '<em><b>Issued</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOCABULARY__ISSUED = eINSTANCE.getVocabulary_Issued();

		/**
		 * The meta object literal for the '<em><b>Publisher</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOCABULARY__PUBLISHER = eINSTANCE.getVocabulary_Publisher();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOCABULARY__URL = eINSTANCE.getVocabulary_Url();

		/**
		 * The meta object literal for the '<em><b>Rights</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOCABULARY__RIGHTS = eINSTANCE.getVocabulary_Rights();

		/**
		 * The meta object literal for the '<em><b>Concepts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VOCABULARY__CONCEPTS = eINSTANCE.getVocabulary_Concepts();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.ConceptImpl <em>Concept</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.ConceptImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getConcept()
		 * @generated
		 */
		EClass CONCEPT = eINSTANCE.getConcept();

		/**
		 * The meta object literal for the '<em><b>Notation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__NOTATION = eINSTANCE.getConcept_Notation();

		/**
		 * The meta object literal for the '<em><b>Labels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__LABELS = eINSTANCE.getConcept_Labels();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__DEFINITION = eINSTANCE.getConcept_Definition();

		/**
		 * The meta object literal for the '<em><b>Scope Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__SCOPE_NOTE = eINSTANCE.getConcept_ScopeNote();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONCEPT__ALIASES = eINSTANCE.getConcept_Aliases();

		/**
		 * The meta object literal for the '<em><b>Broader</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONCEPT__BROADER = eINSTANCE.getConcept_Broader();

		/**
		 * The meta object literal for the '<em><b>Related</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONCEPT__RELATED = eINSTANCE.getConcept_Related();

		/**
		 * The meta object literal for the '<em><b>Mappings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONCEPT__MAPPINGS = eINSTANCE.getConcept_Mappings();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__VALID_FROM = eINSTANCE.getConcept_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__VALID_TO = eINSTANCE.getConcept_ValidTo();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__CODES = eINSTANCE.getConcept_Codes();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.MappingImpl <em>Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.MappingImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getMapping()
		 * @generated
		 */
		EClass MAPPING = eINSTANCE.getMapping();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__TYPE = eINSTANCE.getMapping_Type();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAPPING__TARGET = eINSTANCE.getMapping_Target();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__SOURCE = eINSTANCE.getMapping_Source();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.AliasImpl <em>Alias</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.AliasImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getAlias()
		 * @generated
		 */
		EClass ALIAS = eINSTANCE.getAlias();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIAS__LABEL = eINSTANCE.getAlias_Label();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIAS__LANGUAGE = eINSTANCE.getAlias_Language();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIAS__SOURCE = eINSTANCE.getAlias_Source();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIAS__VALID_FROM = eINSTANCE.getAlias_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIAS__VALID_TO = eINSTANCE.getAlias_ValidTo();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.SpaceInfoImpl <em>Space Info</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.SpaceInfoImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getSpaceInfo()
		 * @generated
		 */
		EClass SPACE_INFO = eINSTANCE.getSpaceInfo();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE_INFO__NAME = eINSTANCE.getSpaceInfo_Name();

		/**
		 * The meta object literal for the '<em><b>Space Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE_INFO__SPACE_KIND = eINSTANCE.getSpaceInfo_SpaceKind();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE_INFO__PURPOSE = eINSTANCE.getSpaceInfo_Purpose();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE_INFO__LANGUAGES = eINSTANCE.getSpaceInfo_Languages();

		/**
		 * The meta object literal for the '<em><b>Review Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE_INFO__REVIEW_POLICY = eINSTANCE.getSpaceInfo_ReviewPolicy();

		/**
		 * The meta object literal for the '<em><b>Reviewers Needed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE_INFO__REVIEWERS_NEEDED = eINSTANCE.getSpaceInfo_ReviewersNeeded();

		/**
		 * The meta object literal for the '<em><b>Contact Data Allowed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE_INFO__CONTACT_DATA_ALLOWED = eINSTANCE.getSpaceInfo_ContactDataAllowed();

		/**
		 * The meta object literal for the '<em><b>Default Confidentiality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE_INFO__DEFAULT_CONFIDENTIALITY = eINSTANCE.getSpaceInfo_DefaultConfidentiality();

		/**
		 * The meta object literal for the '<em><b>Schema Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE_INFO__SCHEMA_VERSION = eINSTANCE.getSpaceInfo_SchemaVersion();

		/**
		 * The meta object literal for the '<em><b>Epoch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE_INFO__EPOCH = eINSTANCE.getSpaceInfo_Epoch();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPACE_INFO__MEMBERS = eINSTANCE.getSpaceInfo_Members();

		/**
		 * The meta object literal for the '<em><b>Signature Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE_INFO__SIGNATURE_POLICY = eINSTANCE.getSpaceInfo_SignaturePolicy();

		/**
		 * The meta object literal for the '<em><b>Accepting Roles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE_INFO__ACCEPTING_ROLES = eINSTANCE.getSpaceInfo_AcceptingRoles();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.impl.SpaceMemberImpl <em>Space Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.impl.SpaceMemberImpl
		 * @see org.sankofa.model.impl.ModelPackageImpl#getSpaceMember()
		 * @generated
		 */
		EClass SPACE_MEMBER = eINSTANCE.getSpaceMember();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE_MEMBER__NAME = eINSTANCE.getSpaceMember_Name();

		/**
		 * The meta object literal for the '<em><b>Practitioner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPACE_MEMBER__PRACTITIONER = eINSTANCE.getSpaceMember_Practitioner();

		/**
		 * The meta object literal for the '<em><b>Emails</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE_MEMBER__EMAILS = eINSTANCE.getSpaceMember_Emails();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE_MEMBER__ROLES = eINSTANCE.getSpaceMember_Roles();

		/**
		 * The meta object literal for the '<em><b>Keys</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPACE_MEMBER__KEYS = eINSTANCE.getSpaceMember_Keys();

		/**
		 * The meta object literal for the '<em><b>Joined</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE_MEMBER__JOINED = eINSTANCE.getSpaceMember_Joined();

		/**
		 * The meta object literal for the '<em><b>Left</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE_MEMBER__LEFT = eINSTANCE.getSpaceMember_Left();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.Absence <em>Absence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.Absence
		 * @see org.sankofa.model.impl.ModelPackageImpl#getAbsence()
		 * @generated
		 */
		EEnum ABSENCE = eINSTANCE.getAbsence();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.Method <em>Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.Method
		 * @see org.sankofa.model.impl.ModelPackageImpl#getMethod()
		 * @generated
		 */
		EEnum METHOD = eINSTANCE.getMethod();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.Confidence <em>Confidence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.Confidence
		 * @see org.sankofa.model.impl.ModelPackageImpl#getConfidence()
		 * @generated
		 */
		EEnum CONFIDENCE = eINSTANCE.getConfidence();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.Confidentiality <em>Confidentiality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.Confidentiality
		 * @see org.sankofa.model.impl.ModelPackageImpl#getConfidentiality()
		 * @generated
		 */
		EEnum CONFIDENTIALITY = eINSTANCE.getConfidentiality();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ReviewState <em>Review State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ReviewState
		 * @see org.sankofa.model.impl.ModelPackageImpl#getReviewState()
		 * @generated
		 */
		EEnum REVIEW_STATE = eINSTANCE.getReviewState();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.TriState <em>Tri State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.TriState
		 * @see org.sankofa.model.impl.ModelPackageImpl#getTriState()
		 * @generated
		 */
		EEnum TRI_STATE = eINSTANCE.getTriState();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.Judgement <em>Judgement</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.Judgement
		 * @see org.sankofa.model.impl.ModelPackageImpl#getJudgement()
		 * @generated
		 */
		EEnum JUDGEMENT = eINSTANCE.getJudgement();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.Likelihood <em>Likelihood</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.Likelihood
		 * @see org.sankofa.model.impl.ModelPackageImpl#getLikelihood()
		 * @generated
		 */
		EEnum LIKELIHOOD = eINSTANCE.getLikelihood();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.Sex <em>Sex</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.Sex
		 * @see org.sankofa.model.impl.ModelPackageImpl#getSex()
		 * @generated
		 */
		EEnum SEX = eINSTANCE.getSex();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.MigrationFlow <em>Migration Flow</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.MigrationFlow
		 * @see org.sankofa.model.impl.ModelPackageImpl#getMigrationFlow()
		 * @generated
		 */
		EEnum MIGRATION_FLOW = eINSTANCE.getMigrationFlow();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.Motive <em>Motive</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.Motive
		 * @see org.sankofa.model.impl.ModelPackageImpl#getMotive()
		 * @generated
		 */
		EEnum MOTIVE = eINSTANCE.getMotive();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ReturnIntention <em>Return Intention</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ReturnIntention
		 * @see org.sankofa.model.impl.ModelPackageImpl#getReturnIntention()
		 * @generated
		 */
		EEnum RETURN_INTENTION = eINSTANCE.getReturnIntention();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.RemittanceBasis <em>Remittance Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.RemittanceBasis
		 * @see org.sankofa.model.impl.ModelPackageImpl#getRemittanceBasis()
		 * @generated
		 */
		EEnum REMITTANCE_BASIS = eINSTANCE.getRemittanceBasis();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ActualJudgement <em>Actual Judgement</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ActualJudgement
		 * @see org.sankofa.model.impl.ModelPackageImpl#getActualJudgement()
		 * @generated
		 */
		EEnum ACTUAL_JUDGEMENT = eINSTANCE.getActualJudgement();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.FactorKind <em>Factor Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.FactorKind
		 * @see org.sankofa.model.impl.ModelPackageImpl#getFactorKind()
		 * @generated
		 */
		EEnum FACTOR_KIND = eINSTANCE.getFactorKind();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ImpactDirection <em>Impact Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ImpactDirection
		 * @see org.sankofa.model.impl.ModelPackageImpl#getImpactDirection()
		 * @generated
		 */
		EEnum IMPACT_DIRECTION = eINSTANCE.getImpactDirection();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.HouseholdUseKind <em>Household Use Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.HouseholdUseKind
		 * @see org.sankofa.model.impl.ModelPackageImpl#getHouseholdUseKind()
		 * @generated
		 */
		EEnum HOUSEHOLD_USE_KIND = eINSTANCE.getHouseholdUseKind();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.TransferChannel <em>Transfer Channel</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.TransferChannel
		 * @see org.sankofa.model.impl.ModelPackageImpl#getTransferChannel()
		 * @generated
		 */
		EEnum TRANSFER_CHANNEL = eINSTANCE.getTransferChannel();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.StrategyType <em>Strategy Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.StrategyType
		 * @see org.sankofa.model.impl.ModelPackageImpl#getStrategyType()
		 * @generated
		 */
		EEnum STRATEGY_TYPE = eINSTANCE.getStrategyType();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.PolicyState <em>Policy State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.PolicyState
		 * @see org.sankofa.model.impl.ModelPackageImpl#getPolicyState()
		 * @generated
		 */
		EEnum POLICY_STATE = eINSTANCE.getPolicyState();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.PolicyInstrument <em>Policy Instrument</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.PolicyInstrument
		 * @see org.sankofa.model.impl.ModelPackageImpl#getPolicyInstrument()
		 * @generated
		 */
		EEnum POLICY_INSTRUMENT = eINSTANCE.getPolicyInstrument();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ImpactDimension <em>Impact Dimension</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ImpactDimension
		 * @see org.sankofa.model.impl.ModelPackageImpl#getImpactDimension()
		 * @generated
		 */
		EEnum IMPACT_DIMENSION = eINSTANCE.getImpactDimension();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ImpactLevel <em>Impact Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ImpactLevel
		 * @see org.sankofa.model.impl.ModelPackageImpl#getImpactLevel()
		 * @generated
		 */
		EEnum IMPACT_LEVEL = eINSTANCE.getImpactLevel();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.Affected <em>Affected</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.Affected
		 * @see org.sankofa.model.impl.ModelPackageImpl#getAffected()
		 * @generated
		 */
		EEnum AFFECTED = eINSTANCE.getAffected();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.Assessability <em>Assessability</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.Assessability
		 * @see org.sankofa.model.impl.ModelPackageImpl#getAssessability()
		 * @generated
		 */
		EEnum ASSESSABILITY = eINSTANCE.getAssessability();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.EvidenceGrade <em>Evidence Grade</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.EvidenceGrade
		 * @see org.sankofa.model.impl.ModelPackageImpl#getEvidenceGrade()
		 * @generated
		 */
		EEnum EVIDENCE_GRADE = eINSTANCE.getEvidenceGrade();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ProgrammeType <em>Programme Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ProgrammeType
		 * @see org.sankofa.model.impl.ModelPackageImpl#getProgrammeType()
		 * @generated
		 */
		EEnum PROGRAMME_TYPE = eINSTANCE.getProgrammeType();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ProgrammeStatus <em>Programme Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ProgrammeStatus
		 * @see org.sankofa.model.impl.ModelPackageImpl#getProgrammeStatus()
		 * @generated
		 */
		EEnum PROGRAMME_STATUS = eINSTANCE.getProgrammeStatus();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ProgrammeFunction <em>Programme Function</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ProgrammeFunction
		 * @see org.sankofa.model.impl.ModelPackageImpl#getProgrammeFunction()
		 * @generated
		 */
		EEnum PROGRAMME_FUNCTION = eINSTANCE.getProgrammeFunction();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.OrganisationRole <em>Organisation Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.OrganisationRole
		 * @see org.sankofa.model.impl.ModelPackageImpl#getOrganisationRole()
		 * @generated
		 */
		EEnum ORGANISATION_ROLE = eINSTANCE.getOrganisationRole();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ActivityScope <em>Activity Scope</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ActivityScope
		 * @see org.sankofa.model.impl.ModelPackageImpl#getActivityScope()
		 * @generated
		 */
		EEnum ACTIVITY_SCOPE = eINSTANCE.getActivityScope();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.MarkerSignificance <em>Marker Significance</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.MarkerSignificance
		 * @see org.sankofa.model.impl.ModelPackageImpl#getMarkerSignificance()
		 * @generated
		 */
		EEnum MARKER_SIGNIFICANCE = eINSTANCE.getMarkerSignificance();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.BudgetType <em>Budget Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.BudgetType
		 * @see org.sankofa.model.impl.ModelPackageImpl#getBudgetType()
		 * @generated
		 */
		EEnum BUDGET_TYPE = eINSTANCE.getBudgetType();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.BudgetStatus <em>Budget Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.BudgetStatus
		 * @see org.sankofa.model.impl.ModelPackageImpl#getBudgetStatus()
		 * @generated
		 */
		EEnum BUDGET_STATUS = eINSTANCE.getBudgetStatus();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.TransactionType <em>Transaction Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.TransactionType
		 * @see org.sankofa.model.impl.ModelPackageImpl#getTransactionType()
		 * @generated
		 */
		EEnum TRANSACTION_TYPE = eINSTANCE.getTransactionType();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ResultType <em>Result Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ResultType
		 * @see org.sankofa.model.impl.ModelPackageImpl#getResultType()
		 * @generated
		 */
		EEnum RESULT_TYPE = eINSTANCE.getResultType();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.IndicatorMeasure <em>Indicator Measure</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.IndicatorMeasure
		 * @see org.sankofa.model.impl.ModelPackageImpl#getIndicatorMeasure()
		 * @generated
		 */
		EEnum INDICATOR_MEASURE = eINSTANCE.getIndicatorMeasure();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.RelationType <em>Relation Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.RelationType
		 * @see org.sankofa.model.impl.ModelPackageImpl#getRelationType()
		 * @generated
		 */
		EEnum RELATION_TYPE = eINSTANCE.getRelationType();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ContactType <em>Contact Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ContactType
		 * @see org.sankofa.model.impl.ModelPackageImpl#getContactType()
		 * @generated
		 */
		EEnum CONTACT_TYPE = eINSTANCE.getContactType();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ConditionType <em>Condition Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ConditionType
		 * @see org.sankofa.model.impl.ModelPackageImpl#getConditionType()
		 * @generated
		 */
		EEnum CONDITION_TYPE = eINSTANCE.getConditionType();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.LessonNature <em>Lesson Nature</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.LessonNature
		 * @see org.sankofa.model.impl.ModelPackageImpl#getLessonNature()
		 * @generated
		 */
		EEnum LESSON_NATURE = eINSTANCE.getLessonNature();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.LessonOutcome <em>Lesson Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.LessonOutcome
		 * @see org.sankofa.model.impl.ModelPackageImpl#getLessonOutcome()
		 * @generated
		 */
		EEnum LESSON_OUTCOME = eINSTANCE.getLessonOutcome();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.EvidenceLevel <em>Evidence Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.EvidenceLevel
		 * @see org.sankofa.model.impl.ModelPackageImpl#getEvidenceLevel()
		 * @generated
		 */
		EEnum EVIDENCE_LEVEL = eINSTANCE.getEvidenceLevel();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ConditionOperator <em>Condition Operator</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ConditionOperator
		 * @see org.sankofa.model.impl.ModelPackageImpl#getConditionOperator()
		 * @generated
		 */
		EEnum CONDITION_OPERATOR = eINSTANCE.getConditionOperator();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.UseEffect <em>Use Effect</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.UseEffect
		 * @see org.sankofa.model.impl.ModelPackageImpl#getUseEffect()
		 * @generated
		 */
		EEnum USE_EFFECT = eINSTANCE.getUseEffect();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.RequestScope <em>Request Scope</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.RequestScope
		 * @see org.sankofa.model.impl.ModelPackageImpl#getRequestScope()
		 * @generated
		 */
		EEnum REQUEST_SCOPE = eINSTANCE.getRequestScope();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.RequestState <em>Request State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.RequestState
		 * @see org.sankofa.model.impl.ModelPackageImpl#getRequestState()
		 * @generated
		 */
		EEnum REQUEST_STATE = eINSTANCE.getRequestState();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ContributionChannel <em>Contribution Channel</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ContributionChannel
		 * @see org.sankofa.model.impl.ModelPackageImpl#getContributionChannel()
		 * @generated
		 */
		EEnum CONTRIBUTION_CHANNEL = eINSTANCE.getContributionChannel();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.MeetingType <em>Meeting Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.MeetingType
		 * @see org.sankofa.model.impl.ModelPackageImpl#getMeetingType()
		 * @generated
		 */
		EEnum MEETING_TYPE = eINSTANCE.getMeetingType();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.MeetingState <em>Meeting State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.MeetingState
		 * @see org.sankofa.model.impl.ModelPackageImpl#getMeetingState()
		 * @generated
		 */
		EEnum MEETING_STATE = eINSTANCE.getMeetingState();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ParticipantRole <em>Participant Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ParticipantRole
		 * @see org.sankofa.model.impl.ModelPackageImpl#getParticipantRole()
		 * @generated
		 */
		EEnum PARTICIPANT_ROLE = eINSTANCE.getParticipantRole();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ActionState <em>Action State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ActionState
		 * @see org.sankofa.model.impl.ModelPackageImpl#getActionState()
		 * @generated
		 */
		EEnum ACTION_STATE = eINSTANCE.getActionState();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.PublicationType <em>Publication Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.PublicationType
		 * @see org.sankofa.model.impl.ModelPackageImpl#getPublicationType()
		 * @generated
		 */
		EEnum PUBLICATION_TYPE = eINSTANCE.getPublicationType();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.PublicationStatus <em>Publication Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.PublicationStatus
		 * @see org.sankofa.model.impl.ModelPackageImpl#getPublicationStatus()
		 * @generated
		 */
		EEnum PUBLICATION_STATUS = eINSTANCE.getPublicationStatus();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.CreatorRole <em>Creator Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.CreatorRole
		 * @see org.sankofa.model.impl.ModelPackageImpl#getCreatorRole()
		 * @generated
		 */
		EEnum CREATOR_ROLE = eINSTANCE.getCreatorRole();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.SkillGrade <em>Skill Grade</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.SkillGrade
		 * @see org.sankofa.model.impl.ModelPackageImpl#getSkillGrade()
		 * @generated
		 */
		EEnum SKILL_GRADE = eINSTANCE.getSkillGrade();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.LanguageLevel <em>Language Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.LanguageLevel
		 * @see org.sankofa.model.impl.ModelPackageImpl#getLanguageLevel()
		 * @generated
		 */
		EEnum LANGUAGE_LEVEL = eINSTANCE.getLanguageLevel();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ConsentScope <em>Consent Scope</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ConsentScope
		 * @see org.sankofa.model.impl.ModelPackageImpl#getConsentScope()
		 * @generated
		 */
		EEnum CONSENT_SCOPE = eINSTANCE.getConsentScope();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.NeedType <em>Need Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.NeedType
		 * @see org.sankofa.model.impl.ModelPackageImpl#getNeedType()
		 * @generated
		 */
		EEnum NEED_TYPE = eINSTANCE.getNeedType();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.NeedState <em>Need State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.NeedState
		 * @see org.sankofa.model.impl.ModelPackageImpl#getNeedState()
		 * @generated
		 */
		EEnum NEED_STATE = eINSTANCE.getNeedState();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.AssignmentState <em>Assignment State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.AssignmentState
		 * @see org.sankofa.model.impl.ModelPackageImpl#getAssignmentState()
		 * @generated
		 */
		EEnum ASSIGNMENT_STATE = eINSTANCE.getAssignmentState();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.ComponentRole <em>Component Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.ComponentRole
		 * @see org.sankofa.model.impl.ModelPackageImpl#getComponentRole()
		 * @generated
		 */
		EEnum COMPONENT_ROLE = eINSTANCE.getComponentRole();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.MappingType <em>Mapping Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.MappingType
		 * @see org.sankofa.model.impl.ModelPackageImpl#getMappingType()
		 * @generated
		 */
		EEnum MAPPING_TYPE = eINSTANCE.getMappingType();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.SpaceKind <em>Space Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.SpaceKind
		 * @see org.sankofa.model.impl.ModelPackageImpl#getSpaceKind()
		 * @generated
		 */
		EEnum SPACE_KIND = eINSTANCE.getSpaceKind();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.SignaturePolicy <em>Signature Policy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.SignaturePolicy
		 * @see org.sankofa.model.impl.ModelPackageImpl#getSignaturePolicy()
		 * @generated
		 */
		EEnum SIGNATURE_POLICY = eINSTANCE.getSignaturePolicy();

		/**
		 * The meta object literal for the '{@link org.sankofa.model.KeyType <em>Key Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.KeyType
		 * @see org.sankofa.model.impl.ModelPackageImpl#getKeyType()
		 * @generated
		 */
		EEnum KEY_TYPE = eINSTANCE.getKeyType();

		/**
		 * The meta object literal for the '<em>Text</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.text.Text
		 * @see org.sankofa.model.impl.ModelPackageImpl#getText()
		 * @generated
		 */
		EDataType TEXT = eINSTANCE.getText();

		/**
		 * The meta object literal for the '<em>Partial Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sankofa.model.date.PartialDate
		 * @see org.sankofa.model.impl.ModelPackageImpl#getPartialDate()
		 * @generated
		 */
		EDataType PARTIAL_DATE = eINSTANCE.getPartialDate();

		/**
		 * The meta object literal for the '<em>Timestamp</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.sankofa.model.impl.ModelPackageImpl#getTimestamp()
		 * @generated
		 */
		EDataType TIMESTAMP = eINSTANCE.getTimestamp();

	}

} //ModelPackage
