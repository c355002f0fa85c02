/** Tests of the store by what a user would notice. */
package org.sankofa.store.tests;
