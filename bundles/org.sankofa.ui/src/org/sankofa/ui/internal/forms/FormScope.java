package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.store.EditingSession;
import org.sankofa.ui.forms.FieldDrops;
import org.sankofa.ui.forms.FormHost;
import org.sankofa.ui.presentation.FormModel;

/** What all fields of one form share. */
final class FormScope {

    private final EditingSession session;
    private final FormHost host;
    private final ModelTexts texts;
    private final Locale locale;
    private final References references;
    private final Map<EClass, FormModel> models = new HashMap<>();
    private final List<BiConsumer<EObject, EStructuralFeature>> focusListeners = new ArrayList<>();
    private List<Problem> problems = List.of();
    private Runnable relayout = () -> { };
    private FormDrop drops;
    private FieldDrops fieldDrops = FieldDrops.NONE;
    private final FileTaking files = new FileTaking(this);
    private boolean showEmpty;
    private int generation;

    FormScope(EditingSession session, FormHost host) {
        this.session = session;
        this.host = host;
        this.locale = host.languages().isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(host.languages().get(0));
        this.texts = ModelTexts.in(locale);
        this.references = new References(this);
    }

    EditingSession session() {
        return session;
    }

    FormHost host() {
        return host;
    }

    ModelTexts texts() {
        return texts;
    }

    Locale locale() {
        return locale;
    }

    References references() {
        return references;
    }

    boolean readOnly() {
        return session.isReadOnly();
    }

    /** Whether fields without a value are shown in a form to read. */
    boolean showEmpty() {
        return showEmpty || !readOnly();
    }

    void setShowEmpty(boolean value) {
        showEmpty = value;
    }

    FormModel model(EClass type) {
        return models.computeIfAbsent(type, key -> new FormModel(key, texts));
    }

    void onFocus(BiConsumer<EObject, EStructuralFeature> listener) {
        focusListeners.add(listener);
    }

    void focused(EObject object, EStructuralFeature feature) {
        focusListeners.forEach(listener -> listener.accept(object, feature));
    }

    /** What takes things that are dropped; null: nothing does. */
    FormDrop drops() {
        return drops;
    }

    void setDrops(FormDrop newDrops) {
        drops = newDrops;
    }

    /** What the page does with records on some fields, before these look at them. */
    FieldDrops fieldDrops() {
        return fieldDrops;
    }

    void setFieldDrops(FieldDrops newDrops) {
        fieldDrops = newDrops;
    }

    FileTaking files() {
        return files;
    }

    void onRelayout(Runnable runnable) {
        relayout = runnable;
    }

    /** To be called when a field wants another height. */
    void relayout() {
        generation++;
        relayout.run();
    }

    /** Changes whenever the height of some field changed: what was measured before is old. */
    int generation() {
        return generation;
    }

    void setProblems(List<Problem> found) {
        problems = List.copyOf(found);
    }

    /** Problems of one field. */
    List<Problem> problems(EObject object, EStructuralFeature feature) {
        String id = Ids.idOf(object);
        return problems.stream().filter(p -> same(p.object(), object, id) && feature.getName().equals(featureOf(p)))
            .toList();
    }

    /** Problems of an object and everything in it. */
    List<Problem> problemsIn(EObject object) {
        return problems.stream().filter(p -> {
            for (EObject at = p.object(); at != null; at = at.eContainer()) {
                if (same(at, object, Ids.idOf(object))) {
                    return true;
                }
            }
            return false;
        }).toList();
    }

    private static boolean same(EObject one, EObject object, String id) {
        return one == object || id != null && id.equals(Ids.idOf(one));
    }

    /** The feature a problem is about: the last name of its path. */
    static String featureOf(Problem problem) {
        String path = problem.path();
        String last = path.substring(path.lastIndexOf('.') + 1);
        int bracket = last.indexOf('[');
        return bracket < 0 ? last : last.substring(0, bracket);
    }

    /** The pane of an object; parents call it for nested objects. */
    ObjectPane pane(Composite parent, EObject object, Runnable attach) {
        return new ObjectPane(parent, this, object, attach);
    }
}
