package org.sankofa.ui.cases.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.Record;
import org.sankofa.model.Strategy;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;

/** The programmes and lessons that a plan or a measure names itself. Change them within an editing session. */
public final class Links {

    /** Kinds of records that are linked. */
    public static final List<String> KINDS = List.of("programme", "lesson");

    private Links() {
    }

    /** @return the field that holds them */
    public static EReference field(EObject line) {
        return line instanceof Strategy ? Literals.STRATEGY__RELATED : Literals.POLICY_MEASURE__RELATED;
    }

    @SuppressWarnings("unchecked")
    private static List<Record> related(EObject line) {
        return (List<Record>) line.eGet(field(line));
    }

    /** @return addresses of the programmes and lessons that somebody linked */
    public static Set<URI> linked(EObject line) {
        return addresses(related(line));
    }

    /** @return addresses of the programmes and lessons that its judgements rest on, and that are not linked as well */
    public static Set<URI> cited(EObject line) {
        Set<URI> cited = line instanceof PolicyMeasure measure ? addresses(measure.getEvidence()) : new LinkedHashSet<>();
        cited.removeAll(linked(line));
        return cited;
    }

    private static Set<URI> addresses(List<Record> records) {
        Set<URI> all = new LinkedHashSet<>();
        records.forEach(record -> Ids.uriOf(record).filter(address -> KINDS.contains(kind(address))).ifPresent(all::add));
        return all;
    }

    /** @return the kind of the record that an address stands for; empty when it is none */
    public static String kind(URI address) {
        return Ids.parse(address).map(ref -> ref.kind()).orElse("");
    }

    /** Links a record; one that is linked already stays so. */
    public static void add(EObject line, URI address) {
        if (!linked(line).contains(address)) {
            EObject proxy = EcoreUtil.create(Kinds.classOf(kind(address)).orElseThrow());
            ((InternalEObject) proxy).eSetProxyURI(address);
            related(line).add((Record) proxy);
        }
    }

    /** Takes a link away; the record stays. */
    public static void remove(EObject line, URI address) {
        List<Record> wrong = new ArrayList<>(related(line).stream().filter(record -> Ids.uriOf(record).filter(address::equals).isPresent()).toList());
        related(line).removeAll(wrong);
    }
}
