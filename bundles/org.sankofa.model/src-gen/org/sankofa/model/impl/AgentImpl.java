/**
 */
package org.sankofa.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.sankofa.model.Agent;
import org.sankofa.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agent</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class AgentImpl extends RecordImpl implements Agent {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.AGENT;
	}

} //AgentImpl
