package org.sankofa.ui.network.internal.review;

import static org.sankofa.ui.network.internal.Messages.text;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.model.text.Text;
import org.sankofa.sharing.review.Remarks;
import org.sankofa.sharing.review.Review;
import org.sankofa.sharing.review.ReviewAct;
import org.sankofa.sharing.review.ReviewFlow;
import org.sankofa.store.ChangeListener;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.forms.FieldNotes;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.model.FieldRemarks;

/** The remarks on the fields of one record, as long as its editor is open; it follows what is saved. */
final class RemarkNotes implements FieldNotes {

    private static final int SHOWN = 5;

    private final Composite editor;
    private final EditingSession session;
    private final Workspace workspace;
    private final List<String> languages;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    /** What was written and not sent yet, by field. */
    private final Map<List<String>, String> begun = new HashMap<>();
    private FieldRemarks remarks = FieldRemarks.NONE;
    private String state = "";
    private int asked;

    RemarkNotes(Composite editor, EditingSession session, Workspace workspace, List<String> languages) {
        this.editor = editor;
        this.session = session;
        this.workspace = workspace;
        this.languages = List.copyOf(languages);
        ChangeListener saved = event -> {
            if (event.changes().stream().anyMatch(change -> change.key().equals(session.key())) && !editor.isDisposed()) {
                editor.getDisplay().asyncExec(() -> {
                    if (!editor.isDisposed()) {
                        read();
                    }
                });
            }
        };
        workspace.addListener(saved);
        editor.addListener(SWT.Dispose, event -> workspace.removeListener(saved));
        read();
    }

    private void read() {
        if (session.isNew()) {
            return;
        }
        int number = ++asked;
        RecordKey key = session.key();
        Jobs.start(editor, text("review.job.read"), Jobs.READ, monitor -> Remarks.of(workspace, key), said -> {
            String now = said.toString();
            if (number == asked && !now.equals(state)) {
                state = now;
                remarks = FieldRemarks.of(said);
                listeners.forEach(Runnable::run);
            }
        }, failure -> Errors.log(text("review.job.read"), failure));
    }

    @Override
    public boolean possible(EObject object, EStructuralFeature feature) {
        return remarks.possible(object, feature) && (!session.isReadOnly() || !remarks.of(object, feature).isEmpty());
    }

    @Override
    public int count(EObject object, EStructuralFeature feature) {
        return remarks.of(object, feature).size();
    }

    @Override
    public String summary(EObject object, EStructuralFeature feature) {
        List<Review> all = remarks.of(object, feature);
        ReviewWords words = words();
        return all.isEmpty() ? text("remarks.add")
                : all.stream().skip(Math.max(0, all.size() - SHOWN)).map(words::remark).collect(Collectors.joining("\n"));
    }

    @Override
    public String label() {
        return text("remarks.menu");
    }

    @Override
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void open(Control field, Rectangle place, EObject object, EStructuralFeature feature) {
        new RemarkPopover(this, object, feature).open(field, place);
    }

    ReviewWords words() {
        return new ReviewWords(languages, ZoneId.systemDefault());
    }

    EditingSession session() {
        return session;
    }

    List<Review> of(EObject object, EStructuralFeature feature) {
        return remarks.of(object, feature);
    }

    String label(EObject object, EStructuralFeature feature) {
        return FieldRemarks.label(session.record(), object, feature, languages, ModelTexts.in(Locale.getDefault()));
    }

    /** What was begun at a field and not said yet; empty: nothing. */
    String begun(EObject object, EStructuralFeature feature) {
        return begun.getOrDefault(address(object, feature), "");
    }

    void begin(EObject object, EStructuralFeature feature, String words) {
        begun.put(address(object, feature), words);
    }

    private static List<String> address(EObject object, EStructuralFeature feature) {
        return List.of(Objects.requireNonNull(Ids.idOf(object)), feature.getName());
    }

    /** Says it. What is not saved yet is saved before: nobody can read a remark on what nobody has. */
    void say(EObject object, EStructuralFeature feature, String words) {
        RecordKey key = session.key();
        ReviewAct act = ReviewAct.comment(Ids.idOf(object), feature.getName(), Text.of(languages.get(0), words));
        Jobs.work(editor, text("remarks.job"), monitor -> {
            if (session.isDirty()) {
                session.save(null);
            }
            return new ReviewFlow(workspace, key).perform(act);
        }, version -> {
            begun.remove(address(object, feature));
            read();
        });
    }
}
