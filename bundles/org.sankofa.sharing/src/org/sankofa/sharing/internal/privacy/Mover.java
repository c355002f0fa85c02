package org.sankofa.sharing.internal.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.Attachment;
import org.sankofa.model.Consent;
import org.sankofa.model.ContactData;
import org.sankofa.model.ContactInfo;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Person;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.ids.Ref;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.sharing.internal.Messages;
import org.sankofa.sharing.privacy.MovePreview;
import org.sankofa.sharing.privacy.MovePreview.Unresolved;
import org.sankofa.sharing.privacy.Privacy;
import org.sankofa.sharing.trust.Member;
import org.sankofa.sharing.trust.Members;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Workspace;

/** Looks at a record as those will see it who have another space. */
public final class Mover {

    private static final int SHOWN = 8;

    private final Workspace workspace;
    private final Snapshot snapshot;
    private final RecordKey key;
    private final Space from;
    private final Space to;
    private final Record record;
    private final ModelTexts texts = ModelTexts.in(Locale.getDefault());

    /** A record on its way to another space. */
    public Mover(Workspace workspace, RecordKey key, String target) throws StoreException {
        this.workspace = workspace;
        this.snapshot = workspace.snapshot();
        this.key = key;
        this.from = space(key.space());
        this.to = space(target);
        this.record = snapshot.record(key).orElseThrow(() -> new StoreException(Code.NOT_FOUND,
                Messages.text("move.notFound", key.kind(), key.id(), key.space())));
    }

    private Space space(String name) throws StoreException {
        return workspace.space(name).orElseThrow(
                () -> new StoreException(Code.UNKNOWN_SPACE, Messages.text("move.noSpace", name)));
    }

    /** @return what will be seen by whom */
    public MovePreview preview() throws StoreException {
        Set<String> personal = new LinkedHashSet<>();
        Set<Unresolved> unresolved = new LinkedHashSet<>();
        List<String> files = new ArrayList<>();
        boolean[] contact = new boolean[1];
        look(record, personal, unresolved, files, contact);
        EcoreUtil.getAllContents(record, false)
                .forEachRemaining(o -> look((EObject) o, personal, unresolved, files, contact));
        return new MovePreview(key, to.name(), to.kind(), readers(), List.copyOf(personal),
                contact[0] && !Privacy.allowsContactData(to), files, List.copyOf(unresolved));
    }

    private List<String> readers() throws StoreException {
        Members here = Members.of(from);
        List<String> names = new ArrayList<>();
        for (Member member : Members.of(to).all()) {
            boolean known = member.emails().stream().anyMatch(email -> here.named("", email).isPresent());
            if (member.active() && !known && !member.name().isBlank()) {
                names.add(member.name());
            }
        }
        return names;
    }

    private void look(EObject object, Set<String> personal, Set<Unresolved> unresolved, List<String> files,
            boolean[] contact) {
        boolean ofPeople = object instanceof Person || object instanceof ContactData || object instanceof ContactInfo
                || object instanceof Consent || object.eContainer() instanceof Person && !(object instanceof Attachment);
        contact[0] |= object instanceof ContactData;
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!object.eIsSet(feature) || feature.isDerived()) {
                continue;
            }
            if (feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer()) {
                references(object, reference, unresolved);
            } else if (feature instanceof EAttribute && feature != Literals.IDENTIFIED__ID
                    && (ofPeople || feature.getName().endsWith("Name"))) {
                personal.add(texts.label(feature) + ": " + shorten(String.valueOf(object.eGet(feature))));
            }
        }
        if (object instanceof Attachment file) {
            files.add(file.getName() != null ? file.getName() : String.valueOf(file.getSha256()));
        }
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > 80 ? line.substring(0, 79) + "\u2026" : line;
    }

    private void references(EObject object, EReference reference, Set<Unresolved> unresolved) {
        Object value = object.eGet(reference, false);
        List<?> targets = value instanceof List<?> list ? new ArrayList<>(list) : List.of(value);
        for (Object target : targets) {
            Optional<URI> uri = Ids.uriOf((EObject) target);
            uri.flatMap(Ids::parse).ifPresent(ref -> reference(reference, uri.get(), ref, unresolved));
        }
    }

    private void reference(EReference reference, URI uri, Ref ref, Set<Unresolved> unresolved) {
        RecordKey there = new RecordKey(to.name(), ref.kind(), ref.record());
        boolean found = ref.record().equals(key.id()) || snapshot.state(there).filter(s -> !s.deleted()).isPresent();
        Optional<RecordKey> here = snapshot.find(ref.record());
        boolean everywhere = here.isEmpty() ? snapshot.resolve(uri).isPresent()
                : here.get().space().equals(RecordKey.BUILT_IN);
        if (!found && !everywhere) {
            String title = here.flatMap(snapshot::record)
                    .map(r -> Labels.title(r, List.of(Locale.getDefault().toLanguageTag(), "en")))
                    .filter(t -> !t.isBlank()).orElse(uri.toString());
            unresolved.add(new Unresolved(texts.label(reference), title, here.map(RecordKey::space).orElse("")));
        }
    }

    /** @return a preview in sentences */
    public static List<String> sentences(MovePreview preview) {
        List<String> sentences = new ArrayList<>();
        sentences.add(preview.kind() == Space.Kind.PRIVATE ? Messages.text("move.private", preview.target())
                : preview.readers().isEmpty() ? Messages.text("move.everybody", preview.target())
                        : Messages.text("move.readers", preview.target(), list(preview.readers())));
        if (!preview.personal().isEmpty()) {
            sentences.add(Messages.text("move.personal", list(preview.personal())));
        }
        if (preview.contactDataRefused()) {
            sentences.add(Messages.text("move.contact", preview.target()));
        }
        if (!preview.files().isEmpty()) {
            sentences.add(Messages.text("move.files", list(preview.files())));
        }
        if (!preview.unresolved().isEmpty()) {
            sentences.add(Messages.text("move.unresolved",
                    list(preview.unresolved().stream().map(u -> u.feature() + " (" + u.title() + ")").toList())));
        }
        sentences.add(Messages.text("move.history"));
        return sentences;
    }

    private static String list(List<String> all) {
        String text = String.join("; ", all.subList(0, Math.min(SHOWN, all.size())));
        return all.size() > SHOWN ? text + "; \u2026" : text;
    }
}
