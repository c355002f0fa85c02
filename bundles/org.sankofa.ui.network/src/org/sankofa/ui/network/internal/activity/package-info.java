/** What others changed, by record and in sentences, and what a person wants to be told about. */
package org.sankofa.ui.network.internal.activity;
