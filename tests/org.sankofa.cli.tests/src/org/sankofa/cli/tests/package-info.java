/** Runs commands as a person or script does and looks at exit code, output and messages. */
package org.sankofa.cli.tests;
