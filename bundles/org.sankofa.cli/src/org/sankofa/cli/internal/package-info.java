/** The command line: runs one command, without a window. */
package org.sankofa.cli.internal;
