/** Tests of records in JSON. */
package org.sankofa.exchange.tests.json;
