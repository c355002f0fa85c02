/**
 */
package org.sankofa.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Transaction Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.sankofa.model.ModelPackage#getTransactionType()
 * @generated
 */
public enum TransactionType implements Enumerator {
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
	 * The '<em><b>Incoming Funds</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INCOMING_FUNDS_VALUE
	 * @generated
	 * @ordered
	 */
	INCOMING_FUNDS(1, "incomingFunds", "incomingFunds"),

	/**
	 * The '<em><b>Outgoing Commitment</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUTGOING_COMMITMENT_VALUE
	 * @generated
	 * @ordered
	 */
	OUTGOING_COMMITMENT(2, "outgoingCommitment", "outgoingCommitment"),

	/**
	 * The '<em><b>Disbursement</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISBURSEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	DISBURSEMENT(3, "disbursement", "disbursement"),

	/**
	 * The '<em><b>Expenditure</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPENDITURE_VALUE
	 * @generated
	 * @ordered
	 */
	EXPENDITURE(4, "expenditure", "expenditure"),

	/**
	 * The '<em><b>Interest Payment</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTEREST_PAYMENT_VALUE
	 * @generated
	 * @ordered
	 */
	INTEREST_PAYMENT(5, "interestPayment", "interestPayment"),

	/**
	 * The '<em><b>Loan Repayment</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOAN_REPAYMENT_VALUE
	 * @generated
	 * @ordered
	 */
	LOAN_REPAYMENT(6, "loanRepayment", "loanRepayment"),

	/**
	 * The '<em><b>Reimbursement</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REIMBURSEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	REIMBURSEMENT(7, "reimbursement", "reimbursement"),

	/**
	 * The '<em><b>Purchase Of Equity</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PURCHASE_OF_EQUITY_VALUE
	 * @generated
	 * @ordered
	 */
	PURCHASE_OF_EQUITY(8, "purchaseOfEquity", "purchaseOfEquity"),

	/**
	 * The '<em><b>Sale Of Equity</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SALE_OF_EQUITY_VALUE
	 * @generated
	 * @ordered
	 */
	SALE_OF_EQUITY(9, "saleOfEquity", "saleOfEquity"),

	/**
	 * The '<em><b>Credit Guarantee</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CREDIT_GUARANTEE_VALUE
	 * @generated
	 * @ordered
	 */
	CREDIT_GUARANTEE(10, "creditGuarantee", "creditGuarantee"),

	/**
	 * The '<em><b>Incoming Commitment</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INCOMING_COMMITMENT_VALUE
	 * @generated
	 * @ordered
	 */
	INCOMING_COMMITMENT(11, "incomingCommitment", "incomingCommitment"),

	/**
	 * The '<em><b>Outgoing Pledge</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUTGOING_PLEDGE_VALUE
	 * @generated
	 * @ordered
	 */
	OUTGOING_PLEDGE(12, "outgoingPledge", "outgoingPledge"),

	/**
	 * The '<em><b>Incoming Pledge</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INCOMING_PLEDGE_VALUE
	 * @generated
	 * @ordered
	 */
	INCOMING_PLEDGE(13, "incomingPledge", "incomingPledge");

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
	 * The '<em><b>Incoming Funds</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INCOMING_FUNDS
	 * @generated
	 * @ordered
	 */
	public static final int INCOMING_FUNDS_VALUE = 1;

	/**
	 * The '<em><b>Outgoing Commitment</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUTGOING_COMMITMENT
	 * @generated
	 * @ordered
	 */
	public static final int OUTGOING_COMMITMENT_VALUE = 2;

	/**
	 * The '<em><b>Disbursement</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISBURSEMENT
	 * @generated
	 * @ordered
	 */
	public static final int DISBURSEMENT_VALUE = 3;

	/**
	 * The '<em><b>Expenditure</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPENDITURE
	 * @generated
	 * @ordered
	 */
	public static final int EXPENDITURE_VALUE = 4;

	/**
	 * The '<em><b>Interest Payment</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTEREST_PAYMENT
	 * @generated
	 * @ordered
	 */
	public static final int INTEREST_PAYMENT_VALUE = 5;

	/**
	 * The '<em><b>Loan Repayment</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOAN_REPAYMENT
	 * @generated
	 * @ordered
	 */
	public static final int LOAN_REPAYMENT_VALUE = 6;

	/**
	 * The '<em><b>Reimbursement</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REIMBURSEMENT
	 * @generated
	 * @ordered
	 */
	public static final int REIMBURSEMENT_VALUE = 7;

	/**
	 * The '<em><b>Purchase Of Equity</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PURCHASE_OF_EQUITY
	 * @generated
	 * @ordered
	 */
	public static final int PURCHASE_OF_EQUITY_VALUE = 8;

	/**
	 * The '<em><b>Sale Of Equity</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SALE_OF_EQUITY
	 * @generated
	 * @ordered
	 */
	public static final int SALE_OF_EQUITY_VALUE = 9;

	/**
	 * The '<em><b>Credit Guarantee</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CREDIT_GUARANTEE
	 * @generated
	 * @ordered
	 */
	public static final int CREDIT_GUARANTEE_VALUE = 10;

	/**
	 * The '<em><b>Incoming Commitment</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INCOMING_COMMITMENT
	 * @generated
	 * @ordered
	 */
	public static final int INCOMING_COMMITMENT_VALUE = 11;

	/**
	 * The '<em><b>Outgoing Pledge</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUTGOING_PLEDGE
	 * @generated
	 * @ordered
	 */
	public static final int OUTGOING_PLEDGE_VALUE = 12;

	/**
	 * The '<em><b>Incoming Pledge</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INCOMING_PLEDGE
	 * @generated
	 * @ordered
	 */
	public static final int INCOMING_PLEDGE_VALUE = 13;

	/**
	 * An array of all the '<em><b>Transaction Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TransactionType[] VALUES_ARRAY =
		new TransactionType[] {
			UNKNOWN,
			INCOMING_FUNDS,
			OUTGOING_COMMITMENT,
			DISBURSEMENT,
			EXPENDITURE,
			INTEREST_PAYMENT,
			LOAN_REPAYMENT,
			REIMBURSEMENT,
			PURCHASE_OF_EQUITY,
			SALE_OF_EQUITY,
			CREDIT_GUARANTEE,
			INCOMING_COMMITMENT,
			OUTGOING_PLEDGE,
			INCOMING_PLEDGE,
		};

	/**
	 * A public read-only list of all the '<em><b>Transaction Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TransactionType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Transaction Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TransactionType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TransactionType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Transaction Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TransactionType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TransactionType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Transaction Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TransactionType get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case INCOMING_FUNDS_VALUE: return INCOMING_FUNDS;
			case OUTGOING_COMMITMENT_VALUE: return OUTGOING_COMMITMENT;
			case DISBURSEMENT_VALUE: return DISBURSEMENT;
			case EXPENDITURE_VALUE: return EXPENDITURE;
			case INTEREST_PAYMENT_VALUE: return INTEREST_PAYMENT;
			case LOAN_REPAYMENT_VALUE: return LOAN_REPAYMENT;
			case REIMBURSEMENT_VALUE: return REIMBURSEMENT;
			case PURCHASE_OF_EQUITY_VALUE: return PURCHASE_OF_EQUITY;
			case SALE_OF_EQUITY_VALUE: return SALE_OF_EQUITY;
			case CREDIT_GUARANTEE_VALUE: return CREDIT_GUARANTEE;
			case INCOMING_COMMITMENT_VALUE: return INCOMING_COMMITMENT;
			case OUTGOING_PLEDGE_VALUE: return OUTGOING_PLEDGE;
			case INCOMING_PLEDGE_VALUE: return INCOMING_PLEDGE;
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
	private TransactionType(int value, String name, String literal) {
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
	
} //TransactionType
