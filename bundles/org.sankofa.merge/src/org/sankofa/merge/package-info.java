/**
 * The canonical form of a record and its convergent merge: pure functions without Git and without services.
 * <p>
 * A {@link org.sankofa.merge.RecordState} is a set of {@link org.sankofa.merge.Write writes}, each with the
 * {@link org.sankofa.merge.TagSource tag} of the save that made it. {@link org.sankofa.merge.RecordCodec} turns it
 * into bytes and back, {@link org.sankofa.merge.RecordProjection} into EMF objects and back,
 * {@link org.sankofa.merge.Merge} joins the states of two heads and {@link org.sankofa.merge.Adoption} takes over
 * what plain Git or an editor of text changed.
 * <p>
 * The form is described, with an example, in {@code releng/docs/storage-format.md}. It needs no installed package:
 * an element with {@code xsi:type} is a contained object, one with {@code href} a reference, one with
 * {@code xml:lang} a text, any other a member of a set of values; attributes are single values. A reference with a
 * tag of its own ({@code w}) is a member of a set, one whose tag stands in the {@code w} of its object is single.
 */
package org.sankofa.merge;
