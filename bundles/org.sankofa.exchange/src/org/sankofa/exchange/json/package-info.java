/**
 * Records as JSON: the form that {@code show} prints, {@code put} and {@code import} read.
 *
 * <p>
 * A record is an object with {@code kind}, {@code id} and its features by model name. Texts are objects
 * by language tag, dates are in ISO 8601 (partial ones as {@code PartialDate} writes them), references
 * are ids ({@code <record>}, {@code <record>#<object>}, or the notation of a concept such as
 * {@code area:ALB}), contained objects are objects with {@code id} and {@code @type}. When read, a
 * feature that is absent stays as it is, null clears it, and an array is complete: what it does not list
 * is taken out. Other keys that begin with {@code @} are for information and are not read.
 */
package org.sankofa.exchange.json;
