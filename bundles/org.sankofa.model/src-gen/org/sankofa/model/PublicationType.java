/**
 */
package org.sankofa.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Publication Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.sankofa.model.ModelPackage#getPublicationType()
 * @generated
 */
public enum PublicationType implements Enumerator {
	/**
	 * The '<em><b>Unknown</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "unknown", "unknown"),

	/**
	 * The '<em><b>Report</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPORT_VALUE
	 * @generated
	 * @ordered
	 */
	REPORT(1, "report", "report"),

	/**
	 * The '<em><b>Nhdr</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NHDR_VALUE
	 * @generated
	 * @ordered
	 */
	NHDR(2, "nhdr", "nhdr"),

	/**
	 * The '<em><b>Article</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARTICLE_VALUE
	 * @generated
	 * @ordered
	 */
	ARTICLE(3, "article", "article"),

	/**
	 * The '<em><b>Book</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOOK_VALUE
	 * @generated
	 * @ordered
	 */
	BOOK(4, "book", "book"),

	/**
	 * The '<em><b>Chapter</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHAPTER_VALUE
	 * @generated
	 * @ordered
	 */
	CHAPTER(5, "chapter", "chapter"),

	/**
	 * The '<em><b>Working Paper</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORKING_PAPER_VALUE
	 * @generated
	 * @ordered
	 */
	WORKING_PAPER(6, "workingPaper", "workingPaper"),

	/**
	 * The '<em><b>Thesis</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THESIS_VALUE
	 * @generated
	 * @ordered
	 */
	THESIS(7, "thesis", "thesis"),

	/**
	 * The '<em><b>Legal Text</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEGAL_TEXT_VALUE
	 * @generated
	 * @ordered
	 */
	LEGAL_TEXT(8, "legalText", "legalText"),

	/**
	 * The '<em><b>Guidance</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GUIDANCE_VALUE
	 * @generated
	 * @ordered
	 */
	GUIDANCE(9, "guidance", "guidance"),

	/**
	 * The '<em><b>Evaluation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVALUATION_VALUE
	 * @generated
	 * @ordered
	 */
	EVALUATION(10, "evaluation", "evaluation"),

	/**
	 * The '<em><b>Web Page</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WEB_PAGE_VALUE
	 * @generated
	 * @ordered
	 */
	WEB_PAGE(11, "webPage", "webPage"),

	/**
	 * The '<em><b>Presentation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRESENTATION_VALUE
	 * @generated
	 * @ordered
	 */
	PRESENTATION(12, "presentation", "presentation"),

	/**
	 * The '<em><b>Other</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(13, "other", "other");

	/**
	 * The '<em><b>Unknown</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>Report</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPORT
	 * @generated
	 * @ordered
	 */
	public static final int REPORT_VALUE = 1;

	/**
	 * The '<em><b>Nhdr</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NHDR
	 * @generated
	 * @ordered
	 */
	public static final int NHDR_VALUE = 2;

	/**
	 * The '<em><b>Article</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARTICLE
	 * @generated
	 * @ordered
	 */
	public static final int ARTICLE_VALUE = 3;

	/**
	 * The '<em><b>Book</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOOK
	 * @generated
	 * @ordered
	 */
	public static final int BOOK_VALUE = 4;

	/**
	 * The '<em><b>Chapter</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHAPTER
	 * @generated
	 * @ordered
	 */
	public static final int CHAPTER_VALUE = 5;

	/**
	 * The '<em><b>Working Paper</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORKING_PAPER
	 * @generated
	 * @ordered
	 */
	public static final int WORKING_PAPER_VALUE = 6;

	/**
	 * The '<em><b>Thesis</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THESIS
	 * @generated
	 * @ordered
	 */
	public static final int THESIS_VALUE = 7;

	/**
	 * The '<em><b>Legal Text</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEGAL_TEXT
	 * @generated
	 * @ordered
	 */
	public static final int LEGAL_TEXT_VALUE = 8;

	/**
	 * The '<em><b>Guidance</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GUIDANCE
	 * @generated
	 * @ordered
	 */
	public static final int GUIDANCE_VALUE = 9;

	/**
	 * The '<em><b>Evaluation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVALUATION
	 * @generated
	 * @ordered
	 */
	public static final int EVALUATION_VALUE = 10;

	/**
	 * The '<em><b>Web Page</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WEB_PAGE
	 * @generated
	 * @ordered
	 */
	public static final int WEB_PAGE_VALUE = 11;

	/**
	 * The '<em><b>Presentation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRESENTATION
	 * @generated
	 * @ordered
	 */
	public static final int PRESENTATION_VALUE = 12;

	/**
	 * The '<em><b>Other</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 13;

	/**
	 * An array of all the '<em><b>Publication Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PublicationType[] VALUES_ARRAY =
		new PublicationType[] {
			UNKNOWN,
			REPORT,
			NHDR,
			ARTICLE,
			BOOK,
			CHAPTER,
			WORKING_PAPER,
			THESIS,
			LEGAL_TEXT,
			GUIDANCE,
			EVALUATION,
			WEB_PAGE,
			PRESENTATION,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Publication Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PublicationType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Publication Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PublicationType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PublicationType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Publication Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PublicationType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PublicationType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Publication Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PublicationType get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case REPORT_VALUE: return REPORT;
			case NHDR_VALUE: return NHDR;
			case ARTICLE_VALUE: return ARTICLE;
			case BOOK_VALUE: return BOOK;
			case CHAPTER_VALUE: return CHAPTER;
			case WORKING_PAPER_VALUE: return WORKING_PAPER;
			case THESIS_VALUE: return THESIS;
			case LEGAL_TEXT_VALUE: return LEGAL_TEXT;
			case GUIDANCE_VALUE: return GUIDANCE;
			case EVALUATION_VALUE: return EVALUATION;
			case WEB_PAGE_VALUE: return WEB_PAGE;
			case PRESENTATION_VALUE: return PRESENTATION;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private PublicationType(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //PublicationType
