/** Tests of asking the network, capturing, using again and finding people. */
package org.sankofa.experience.tests;
