/** Names for people: titles of records, labels and help of the model, hints for forms. */
package org.sankofa.model.labels;
