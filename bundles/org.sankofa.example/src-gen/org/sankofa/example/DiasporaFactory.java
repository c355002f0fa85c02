/**
 */
package org.sankofa.example;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.sankofa.example.DiasporaPackage
 * @generated
 */
public interface DiasporaFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DiasporaFactory eINSTANCE = org.sankofa.example.impl.DiasporaFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Fund</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fund</em>'.
	 * @generated
	 */
	Fund createFund();

	/**
	 * Returns a new object of class '<em>Grant</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Grant</em>'.
	 * @generated
	 */
	Grant createGrant();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	DiasporaPackage getDiasporaPackage();

} //DiasporaFactory
