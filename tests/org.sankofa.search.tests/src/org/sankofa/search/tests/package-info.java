/** Tests of searching, on real workspaces in temporary folders. */
package org.sankofa.search.tests;
