package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sankofa.model.Attachment;
import org.sankofa.model.Consent;
import org.sankofa.model.ConsentScope;
import org.sankofa.model.ContactData;
import org.sankofa.model.Contribution;
import org.sankofa.model.Expert;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Organisation;
import org.sankofa.model.Practitioner;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.SendAnew;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.TakeAnew;
import org.sankofa.sharing.privacy.Mention;
import org.sankofa.sharing.privacy.Mention.What;
import org.sankofa.sharing.privacy.MovePreview;
import org.sankofa.sharing.privacy.Privacy;
import org.sankofa.sharing.privacy.RemovePerson;
import org.sankofa.sharing.privacy.RewriteHistory;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.NewEpoch;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

/** People's data: where they may be, where they go, and that they can be taken back. */
class PrivacyTest extends SharingTestCase {

    private static final String NAME = "Kwame Asante-Boateng";
    private static final String EMAIL = "kwame@asante.example";
    private static final String PHONE = "+233 20 555 0199";
    private static final String CV = "curriculum of somebody";

    private Member ama;
    private String kwame;
    private String file;
    private RecordKey contribution;
    private RecordKey lesson;

    @BeforeEach
    void begin() throws Exception {
        ama = founder("Ama");
        Space space = ama.space();
        file = space.files().put(new ByteArrayInputStream(CV.getBytes(StandardCharsets.UTF_8)));
        Practitioner profile = ModelFactory.eINSTANCE.createPractitioner();
        profile.setId(Ids.newId());
        profile.setName(NAME);
        profile.setEmail(EMAIL);
        profile.setPosition(Text.of("en", "Adviser on remittances"));
        Attachment attachment = ModelFactory.eINSTANCE.createAttachment();
        attachment.setId(Ids.newId());
        attachment.setName("cv.pdf");
        attachment.setSha256(file);
        profile.getAttachments().add(attachment);
        kwame = profile.getId();
        space.write("Add " + NAME, batch -> batch.put(profile));
        Keys.list(ama.workspace, space, NAME, kwame, "editor", null);
        Keys.change(space, info -> {
            Keys.find(info, NAME).getEmails().clear();
            Keys.find(info, NAME).getEmails().add(EMAIL);
        });
        ama.workspace.setIdentity(new Identity(NAME, EMAIL, "", kwame));
        Contribution said = ModelFactory.eINSTANCE.createContribution();
        said.setId(Ids.newId());
        said.setAuthor((Practitioner) ama.workspace.snapshot().record(kwame).orElseThrow());
        said.setAuthorName(NAME);
        said.setText(Text.of("en", "Call " + NAME + " on " + PHONE));
        space.write("Say something", batch -> batch.put(said));
        contribution = new RecordKey(SPACE, "contribution", said.getId());
        ama.workspace.setIdentity(Identity.of("Ama", "ama@example.org"));
        lesson = ama.add("A lesson told by " + NAME.toUpperCase(Locale.ROOT));
        ama.title(lesson, "A lesson");
    }

    private Practitioner profile(Member member) {
        return (Practitioner) member.workspace.snapshot().record(kwame).orElseThrow();
    }

    /** @return what of the person stands in any object of a repository, referred to or not */
    private static List<String> traces(Path repository, String... words) throws Exception {
        List<String> found = new ArrayList<>();
        List<ObjectId> ids = new ArrayList<>();
        try (FileRepository git = (FileRepository) new FileRepositoryBuilder().setGitDir(repository.toFile()).setBare()
                .build()) {
            for (var pack : git.getObjectDatabase().getPacks()) {
                pack.forEach(entry -> ids.add(entry.toObjectId()));
            }
            try (var files = Files.walk(repository.resolve("objects"))) {
                files.filter(f -> f.getFileName().toString().matches("[0-9a-f]{38}")).forEach(f -> ids
                        .add(ObjectId.fromString(f.getParent().getFileName() + f.getFileName().toString())));
            }
            assertTrue(ids.size() > 10);
            for (ObjectId id : ids) {
                String text = new String(git.open(id).getBytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
                for (String word : words) {
                    if (text.contains(word.toLowerCase(Locale.ROOT))) {
                        found.add(word + " in " + id.name());
                    }
                }
            }
        }
        return found;
    }

    @Test
    void aPrivateSpaceNeverLeavesTheMachine() throws Exception {
        Space secret = ama.workspace.createSpace(SpaceOptions.of("mine", Space.Kind.PRIVATE));
        assertFalse(Privacy.mayLeave(secret));
        assertTrue(Privacy.mayLeave(ama.space()));
        assertFails(SharingException.Code.PRIVATE,
                () -> new Publish(ama.shared, secret, folder("out")).run(Progress.NONE));
        assertFails(SharingException.Code.PRIVATE, () -> new SendAnew(ama.shared, secret).run(Progress.NONE));
        assertFails(SharingException.Code.PRIVATE, () -> new TakeAnew(ama.shared, secret).run(Progress.NONE));
        assertFalse(Files.exists(temp.resolve("out")));
    }

    @Test
    void removingAPersonLeavesAFormerMember() throws Exception {
        RemovePerson removal = new RemovePerson(ama.workspace, ama.space(), kwame);
        List<Mention> mentions = removal.preview();
        assertTrue(mentions.stream().anyMatch(m -> m.feature().equals("email") && m.what() == What.REMOVED));
        assertTrue(mentions.stream().anyMatch(m -> m.feature().equals("authorName") && m.what() == What.REMOVED));
        assertTrue(mentions.stream().anyMatch(m -> m.feature().equals("author") && m.what() == What.KEPT));
        assertTrue(mentions.stream().anyMatch(m -> m.key().equals(contribution) && m.feature().equals("text")
                && m.what() == What.TO_READ), mentions.toString());
        removal.run().orElseThrow();
        Practitioner left = profile(ama);
        assertEquals("A former member", left.getName());
        assertEquals(null, left.getEmail());
        assertEquals(null, left.getPosition());
        assertEquals(List.of(), left.getAttachments());
        assertFalse(left.getRemovedOn() == null);
        Contribution said = (Contribution) ama.workspace.snapshot().record(contribution).orElseThrow();
        assertEquals(kwame, said.getAuthor().getId(), "the reference leads somewhere still");
        assertEquals(null, said.getAuthorName());
        var member = Keys.find(ama.space().info(), "A former member");
        assertEquals(List.of(), member.getEmails());
        assertEquals(List.of(), member.getRoles());
        assertFalse(member.getLeft() == null);
        RecordKey key = removal.key();
        String bytes = new String(ama.workspace.snapshot().bytes(key).orElseThrow(), StandardCharsets.UTF_8);
        assertFalse(bytes.contains("Adviser") || bytes.contains(EMAIL) || bytes.contains(file), bytes);
        assertTrue(new RemovePerson(ama.workspace, ama.space(), kwame).run().isEmpty(), "nothing is left to do");
        assertFalse(traces(ama.space().repository(), NAME).isEmpty(), "the history keeps it, as people are told");
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsReported() throws Exception {
        new Publish(ama.shared, ama.space(), folder("server")).run(Progress.NONE);
        Member ben = member("Ben");
        ben.join(folder("server"));
        RecordKey key = new RecordKey(SPACE, "practitioner", kwame);
        try (EditingSession session = ben.workspace.edit(key)) {
            session.run("Website", () -> ((Practitioner) session.record()).setWebsite("https://asante.example"));
            session.save(null);
        }
        new RemovePerson(ama.workspace, ama.space(), kwame).run();
        ama.share();
        ben.share();
        ama.share();
        assertEquals("https://asante.example", profile(ama).getWebsite(), "nobody's edit is lost in the merge");
        List<Problem> problems = new ArrayList<>();
        ama.workspace.checks().forEach(c -> c.check(profile(ama), ama.workspace.snapshot(), problems::add));
        Problem problem = problems.stream().filter(p -> p.code().equals("person.removed")).findFirst().orElseThrow();
        Practitioner copy = EcoreUtil.copy(profile(ama));
        problem.fixes().get(0).change().accept(copy);
        assertEquals(null, copy.getWebsite());
        assertEquals("A former member", copy.getName());
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void afterTheHistoryWasBegunAnewNothingIsLeftAnywhere(Door door) throws Exception {
        String hub = serve(door, "hub.git");
        new Publish(ama.shared, ama.space(), hub).run(Progress.NONE);
        Member ben = member("Ben");
        ben.join(hub);
        ben.space().files().put(new ByteArrayInputStream(CV.getBytes(StandardCharsets.UTF_8)));
        RecordKey own = ben.add("Ben's own lesson");
        ben.title(lesson, "A lesson, by Ben");
        RecordKey key = new RecordKey(SPACE, "practitioner", kwame);
        try (EditingSession session = ben.workspace.edit(key)) {
            session.run("Website", () -> ((Practitioner) session.record()).setWebsite("https://asante.example"));
            session.save(null);
        }
        String[] words = { NAME, EMAIL, "asante", PHONE.substring(5), "Adviser", CV };
        String before = ama.space().head();
        RewriteHistory rewriting = new RewriteHistory(ama.workspace, ama.space(), kwame);
        assertTrue(rewriting.warning().contains("cannot be undone"), rewriting.warning());
        // the number stands in somebody's text: whoever rewrites takes it out there first
        ama.space().write("Take a number out", batch -> {
            Contribution copy = EcoreUtil
                    .copy((Contribution) batch.get("contribution", contribution.id()).orElseThrow());
            copy.setText(Text.of("en", "Call " + NAME));
            batch.put(copy);
        });
        NewEpoch epoch = rewriting.run(Progress.NONE);
        assertEquals(2, epoch.epoch());
        assertEquals(java.util.Set.of(file), rewriting.droppedFiles());
        String[] gone = { NAME, EMAIL, "asante", "Adviser", CV };
        assertEquals(List.of(), traces(ama.space().repository(), gone));
        assertEquals("A former member", profile(ama).getName());
        assertEquals("Call A former member", ((Contribution) ama.workspace.snapshot().record(contribution)
                .orElseThrow()).getText().get("en"));
        List<Version> history = ama.space().history("contribution", contribution.id(), 0);
        assertEquals("A former member", history.get(history.size() - 1).author());
        assertEquals(2, ama.space().history("lesson", lesson.id(), 0).size(), "every version is there still");
        // the old history is refused, there and here
        assertFails(SharingException.Code.OTHER_EPOCH, ama::share);
        new SendAnew(ama.shared, ama.space()).expecting(before).dropping(rewriting.droppedFiles()).run(Progress.NONE);
        assertFails(SharingException.Code.OTHER_EPOCH, ben::share);
        assertFails(SharingException.Code.OTHER_EPOCH, ben::receive);
        NewEpoch taken = new TakeAnew(ben.shared, ben.space()).run(Progress.NONE);
        assertEquals(2, taken.reapplied());
        assertEquals(1, taken.remarks().size(), "the website does not come back: " + taken.remarks());
        assertEquals(List.of(), traces(ben.space().repository(), gone));
        assertEquals("Ben's own lesson", ben.title(own));
        assertEquals("A lesson, by Ben", ben.title(lesson));
        assertEquals(-1, ben.space().files().size(file));
        ben.share();
        ama.share();
        assertSame(ama, ben);
        assertEquals("A lesson, by Ben", ama.title(lesson));
        Member fresh = member("Fresh");
        fresh.join(hub);
        assertEquals(List.of(), traces(fresh.space().repository(), gone));
        assertSame(ama, fresh);
        assertTrue(words.length > gone.length);
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void whatIsSentMeanwhileIsNotReplacedUnasked(Door door) throws Exception {
        String hub = serve(door, "hub.git");
        new Publish(ama.shared, ama.space(), hub).run(Progress.NONE);
        Member ben = member("Ben");
        ben.join(hub);
        String before = ama.space().head();
        new RewriteHistory(ama.workspace, ama.space(), kwame).run(Progress.NONE);
        RecordKey own = ben.add("Sent meanwhile");
        ben.share();
        assertFails(SharingException.Code.OVERTAKEN,
                () -> new SendAnew(ama.shared, ama.space()).expecting(before).run(Progress.NONE));
        new SendAnew(ama.shared, ama.space()).expecting(before).evenSo().run(Progress.NONE);
        new TakeAnew(ben.shared, ben.space()).run(Progress.NONE);
        ben.share();
        ama.share();
        assertEquals("Sent meanwhile", ama.title(own));
    }

    @Test
    void contactDataLiveOnlyWhereTheyMay() throws Exception {
        Expert expert = expert();
        ama.space().write("Add an expert", batch -> batch.put(expert));
        Expert stored = (Expert) ama.workspace.snapshot().record(expert.getId()).orElseThrow();
        List<Problem> problems = new ArrayList<>();
        ama.workspace.checks().forEach(c -> c.check(stored, ama.workspace.snapshot(), problems::add));
        Problem problem = problems.stream().filter(p -> p.code().equals("contact.notAllowed")).findFirst()
                .orElseThrow();
        Expert copy = EcoreUtil.copy(stored);
        problem.fixes().get(0).change().accept(copy);
        assertEquals(null, copy.getContact());
        Keys.change(ama.space(), info -> info.setContactDataAllowed(true));
        problems.clear();
        ama.workspace.checks().forEach(c -> c.check(stored, ama.workspace.snapshot(), problems::add));
        assertTrue(problems.stream().noneMatch(p -> p.code().equals("contact.notAllowed")));
    }

    private static Expert expert() {
        Expert expert = ModelFactory.eINSTANCE.createExpert();
        expert.setId(Ids.newId());
        expert.setName("Efua Mensah");
        ContactData contact = ModelFactory.eINSTANCE.createContactData();
        contact.setId(Ids.newId());
        contact.setEmail("efua@example.org");
        expert.setContact(contact);
        Consent consent = ModelFactory.eINSTANCE.createConsent();
        consent.setId(Ids.newId());
        consent.setScope(ConsentScope.CONTACT);
        expert.getConsents().add(consent);
        return expert;
    }

    @Test
    void whoMovesARecordSeesWhatGoesWhere() throws Exception {
        Workspace workspace = ama.workspace;
        Space mine = workspace.createSpace(SpaceOptions.of("mine", Space.Kind.PRIVATE));
        Organisation organisation = ModelFactory.eINSTANCE.createOrganisation();
        organisation.setId(Ids.newId());
        organisation.setTitle(Text.of("en", "Bank of Nowhere"));
        Expert expert = expert();
        String cv = mine.files().put(new ByteArrayInputStream("cv".getBytes(StandardCharsets.UTF_8)));
        Attachment attachment = ModelFactory.eINSTANCE.createAttachment();
        attachment.setId(Ids.newId());
        attachment.setName("efua.pdf");
        attachment.setSha256(cv);
        expert.getAttachments().add(attachment);
        mine.write("Add", batch -> batch.put(organisation));
        expert.setOrganisation((Organisation) workspace.snapshot().record(organisation.getId()).orElseThrow());
        mine.write("Add", batch -> batch.put(expert));
        RecordKey key = new RecordKey("mine", "expert", expert.getId());
        MovePreview preview = MovePreview.of(workspace, key, SPACE);
        assertEquals(List.of(NAME), preview.readers());
        assertTrue(preview.contactDataRefused());
        assertEquals(List.of("efua.pdf"), preview.files());
        assertEquals("Bank of Nowhere", preview.unresolved().get(0).title());
        assertEquals("mine", preview.unresolved().get(0).space());
        assertTrue(preview.personal().stream().anyMatch(p -> p.contains("efua@example.org")),
                preview.personal().toString());
        assertTrue(preview.personal().stream().anyMatch(p -> p.contains("Efua Mensah")));
        String all = String.join("\n", preview.sentences());
        assertTrue(all.contains(NAME) && all.contains("efua.pdf") && all.contains("Bank of Nowhere"), all);
        assertEquals(List.of(), MovePreview.of(workspace, lesson, "mine").unresolved());
        assertThrows(StoreException.class, () -> MovePreview.of(workspace, key, "nowhere"));
        assertEquals(Map.of("Lesson", 1), Map.of(((Lesson) workspace.snapshot().record(lesson).orElseThrow()).eClass()
                .getName(), 1));
    }
}
