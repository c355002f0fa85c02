package org.sankofa.experience.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.Concept;
import org.sankofa.model.Contribution;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Record;
import org.sankofa.model.Request;
import org.sankofa.model.RequestScope;
import org.sankofa.model.RequestState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;

/** A network to try things with: a space "net" that holds no contact data. All people in it are invented. */
final class Network implements AutoCloseable {

    static final String REQUEST = "3f2a1b0c-9d8e-4f70-8a1b-2c3d4e5f6071";
    static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    final Workspace workspace;
    final Space space;

    Network(Path folder) throws StoreException {
        workspace = Workspaces.create(folder.resolve("network"), Identity.of("Mirela Example", "mirela@example.org"));
        space = workspace.createSpace(SpaceOptions.of("net", Space.Kind.NETWORK));
    }

    /** A request about remittances, with the code SK-7WN1-P36X. */
    Request ask() throws StoreException {
        Request request = request();
        put(request);
        return request;
    }

    static Request request() {
        Request request = MAKE.createRequest();
        request.setId(REQUEST);
        request.setTitle(Text.of("en", "Lowering the cost of remittances in rural areas"));
        request.setQuestion(Text.of("en", "Who has tried to bring transfer services to villages, and what came of it?"));
        request.setContext(Text.of("en", "Half of the families we spoke with travel more than an hour to be paid out."));
        request.setScope(RequestScope.NETWORK);
        request.setState(RequestState.OPEN);
        request.setLanguage("en");
        request.setRequesterName("Country office, Tirana");
        request.setDeadline(PartialDate.parse("2026-12-18"));
        request.setAudience(Text.of("en", "country offices and ministries"));
        request.getAreas().add(area("ALB"));
        return request;
    }

    Practitioner practitioner(String id, String name, String email) throws StoreException {
        Practitioner person = MAKE.createPractitioner();
        person.setId(id);
        person.setName(name);
        person.setEmail(email);
        put(person);
        return person;
    }

    void put(Record... records) throws StoreException {
        space.write("Put", batch -> {
            for (Record record : records) {
                batch.put(record);
            }
        });
    }

    <T extends Record> T change(T record, Consumer<T> change) throws StoreException {
        T copy = EcoreUtil.copy(record);
        change.accept(copy);
        put(copy);
        return copy;
    }

    List<Contribution> contributions() {
        try (var records = workspace.snapshot().records(null, "contribution")) {
            return records.map(Contribution.class::cast).toList();
        }
    }

    Record get(String kind, String id) {
        return workspace.snapshot().record(new RecordKey(space.name(), kind, id)).orElseThrow();
    }

    static Concept area(String code) {
        return concept("area:" + code);
    }

    static Concept concept(String notation) {
        return (Concept) proxy(Ids.conceptUri(notation), Literals.CONCEPT);
    }

    static <T extends Record> T ref(T record) {
        @SuppressWarnings("unchecked")
        T proxy = (T) proxy(Ids.uri(record), record.eClass());
        return proxy;
    }

    private static EObject proxy(URI uri, org.eclipse.emf.ecore.EClass type) {
        EObject proxy = EcoreUtil.create(type);
        ((InternalEObject) proxy).eSetProxyURI(uri);
        return proxy;
    }

    @Override
    public void close() throws StoreException {
        workspace.close();
    }
}
