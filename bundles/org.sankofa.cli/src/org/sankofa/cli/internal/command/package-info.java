/** One class per command. */
package org.sankofa.cli.internal.command;
