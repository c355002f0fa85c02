/**
 * Getting data in and out: {@link org.sankofa.exchange.Importer} and
 * {@link org.sankofa.exchange.Exporter} services, found by their format, and the report of an import.
 */
package org.sankofa.exchange;
