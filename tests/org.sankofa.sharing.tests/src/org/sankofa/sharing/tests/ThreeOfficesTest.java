package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sankofa.model.Lesson;
import org.sankofa.model.ReviewState;
import org.sankofa.model.text.Text;
import org.sankofa.sharing.HostKey;
import org.sankofa.sharing.Join;
import org.sankofa.sharing.Login;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.Receive;
import org.sankofa.sharing.Share;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.Sharing;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.SharingOptions;
import org.sankofa.sharing.review.ReviewAct;
import org.sankofa.sharing.review.ReviewException;
import org.sankofa.sharing.review.ReviewFlow;
import org.sankofa.sharing.review.ReviewStatus;
import org.sankofa.sharing.review.ReviewStatus.Reliance;
import org.sankofa.sharing.review.ReviewStep;
import org.sankofa.store.Conflict;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Signature;
import org.sankofa.store.Version;

/** Accra, San Salvador and Chisinau work on the same lessons, two over HTTP and one over SSH, and not always connected. */
class ThreeOfficesTest extends SharingTestCase {

    private static final class Office {
        final Member member;
        final SharedSpaces shared;

        Office(Member member, SharedSpaces shared) {
            this.member = member;
            this.shared = shared;
        }

        void share() throws Exception {
            new Share(shared, member.space()).run(Progress.NONE);
        }

        void receive() throws Exception {
            new Receive(shared, member.space()).run(Progress.NONE);
        }
    }

    private static Questions answers(String user) {
        return new Questions() {
            @Override
            public Optional<Login> login(String address, String asked, boolean again) {
                return again ? Optional.empty() : Optional.of(new Login(user, ("secret of " + user).toCharArray()));
            }

            @Override
            public boolean trust(HostKey key) {
                return true;
            }
        };
    }

    private Office office(Member member, String user, Path ssh) {
        return new Office(member, Sharing.plain().of(member.workspace,
                SharingOptions.of(answers(user)).withSsh(ssh)));
    }

    private static void resolve(Member member, RecordKey key, String feature, String value) throws Exception {
        try (EditingSession session = member.workspace.edit(key)) {
            Conflict conflict = session.conflicts().stream().filter(c -> c.feature().equals(feature)).findFirst()
                    .orElseThrow();
            session.resolve(conflict, value);
            session.save("Decide");
        }
    }

    private static List<String> values(Member member, RecordKey key) throws Exception {
        try (EditingSession session = member.workspace.edit(key)) {
            return session.conflicts().stream().flatMap(c -> c.alternatives().stream())
                    .map(Conflict.Alternative::value).sorted().toList();
        }
    }

    @Test
    void theyConvergeWhateverHappens() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("server"));
        HttpGit http = closing(new HttpGit(folder));
        SshGit sshd = closing(new SshGit(folder));
        for (String user : List.of("accra", "salvador")) {
            http.password(user, "secret of " + user);
        }
        String url = http.create("lessons.git");
        Path keys = temp.resolve("chisinau-home/.ssh");
        sshd.allow(SshGit.key(keys, null).getPublic());

        Office accra = office(founder("Accra"), "accra", temp.resolve("none"));
        RecordKey savings = accra.member.add("Savings groups");
        RecordKey hotline = accra.member.add("A hotline for migrants");
        new Publish(accra.shared, accra.member.space(), url).run(Progress.NONE);
        Office salvador = office(member("Salvador"), "salvador", temp.resolve("none"));
        new Join(salvador.shared, url).as(SPACE).run(Progress.NONE);
        Office chisinau = office(member("Chisinau"), "chisinau", keys);
        new Join(chisinau.shared, sshd.url("lessons.git")).as(SPACE).run(Progress.NONE);
        assertSame(accra.member, salvador.member, chisinau.member);

        // San Salvador is on a journey without a connection; the server cannot be reached from there
        http.before = exchange -> {
            String user = exchange.getRequestHeaders().getFirst("Authorization");
            if (user == null) {
                return false;
            }
            if (new String(java.util.Base64.getDecoder().decode(user.substring(6))).startsWith("salvador")) {
                exchange.close();
                return true;
            }
            return false;
        };
        salvador.member.title(savings, "Grupos de ahorro");
        assertFails(Code.NO_CONNECTION, salvador::share);
        assertTrue(salvador.shared.state(salvador.member.space()).waiting());
        salvador.member.summary(hotline, "Open at night");

        // the two others contradict each other, and both contradict San Salvador
        accra.member.title(savings, "Savings circles");
        accra.share();
        chisinau.member.title(savings, "Credit unions");
        chisinau.member.title(hotline, "A hotline for families");
        chisinau.share();
        accra.receive();
        assertSame(accra.member, chisinau.member);
        assertEquals(List.of("Credit unions", "Savings circles"), values(accra.member, savings));

        // both decide, differently, before they hear of each other
        resolve(accra.member, savings, "title", "Savings circles");
        resolve(chisinau.member, savings, "title", "Credit unions");
        accra.share();

        // San Salvador is back
        http.before = exchange -> false;
        salvador.share();
        chisinau.share();
        accra.receive();
        salvador.receive();
        chisinau.receive();
        assertSame(accra.member, salvador.member, chisinau.member);
        assertEquals(List.of("Credit unions", "Grupos de ahorro", "Savings circles"), values(accra.member, savings));
        assertEquals("A hotline for families", salvador.member.title(hotline));
        assertEquals("Open at night", accra.member.lesson(hotline).getSummary().get("en"));

        // somebody writes a third thing and all agree
        resolve(salvador.member, savings, "title", "Grupos de ahorro");
        salvador.share();
        for (Office office : List.of(accra, chisinau)) {
            office.share();
            assertEquals("Grupos de ahorro", office.member.title(savings));
            assertEquals(List.of(), values(office.member, savings));
        }
        assertSame(accra.member, salvador.member, chisinau.member);
        assertEquals(accra.member.space().head(), salvador.member.space().head());
        assertEquals(accra.member.space().head(), chisinau.member.space().head());

        // one deletes what another edits: it stays, and both are said
        accra.member.space().delete("lesson", hotline.id());
        try (EditingSession session = chisinau.member.workspace.edit(hotline)) {
            session.run("Add", () -> ((Lesson) session.record()).setWhy(Text.of("en", "Because people ask")));
            session.save(null);
        }
        accra.share();
        chisinau.share();
        accra.receive();
        salvador.receive();
        assertSame(accra.member, salvador.member, chisinau.member);
        assertEquals("Because people ask", accra.member.lesson(hotline).getWhy().get("en"));
        assertTrue(!values(accra.member, hotline).isEmpty());
    }

    /**
     * A lesson is written, reviewed and changed: signed by all, Accra over HTTP, San Salvador without a connection for a
     * while, Chisinau over SSH. In the end all see the same, and so does Git.
     */
    @Test
    void theyReviewALessonTogetherAndApart() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("server"));
        HttpGit http = closing(new HttpGit(folder));
        SshGit sshd = closing(new SshGit(folder));
        List.of("accra", "salvador").forEach(user -> http.password(user, "secret of " + user));
        String url = http.create("lessons.git");
        Path keys = temp.resolve("chisinau-home/.ssh");
        sshd.allow(SshGit.key(keys, null).getPublic());

        // the founder lists everybody with a key
        Office accra = office(founder("Accra"), "accra", temp.resolve("none"));
        Map<String, String> roles = Map.of("Accra", "owner", "Salvador", "reviewer", "Chisinau", "editor");
        accra.member.workspace.setSigningKey(Keys.make(temp, "key-Accra"));
        for (String name : List.of("Accra", "Salvador", "Chisinau")) {
            String profile = Keys.profile(accra.member.space(), name);
            Path key = name.equals("Accra") ? temp.resolve("key-Accra") : Keys.make(temp, "key-" + name);
            Keys.list(accra.member.workspace, accra.member.space(), name, profile, roles.get(name), Keys.line(key));
        }
        new Publish(accra.shared, accra.member.space(), url).run(Progress.NONE);
        Office salvador = office(member("Salvador"), "salvador", temp.resolve("none"));
        new Join(salvador.shared, url).as(SPACE).run(Progress.NONE);
        salvador.member.workspace.setSigningKey(temp.resolve("key-Salvador"));
        Office chisinau = office(member("Chisinau"), "chisinau", keys);
        new Join(chisinau.shared, sshd.url("lessons.git")).as(SPACE).run(Progress.NONE);
        chisinau.member.workspace.setSigningKey(temp.resolve("key-Chisinau"));

        // Chisinau writes and submits; San Salvador hears of it and leaves
        RecordKey lesson = chisinau.member.add("Ask who sends the money");
        step(chisinau, lesson, ReviewAct.of(ReviewStep.SUBMIT, null));
        chisinau.share();
        salvador.receive();
        http.before = exchange -> {
            exchange.close();
            return true;
        };
        step(salvador, lesson, ReviewAct.comment(lesson.id(), "title", Text.of("en", "Say which money.")));
        step(salvador, lesson, ReviewAct.accept(null, null));
        assertEquals(Reliance.VERIFIED, status(salvador, lesson).reliance(), "it needs no connection");
        assertFails(Code.NO_CONNECTION, salvador::share);

        // meanwhile Chisinau, which knows nothing of it, writes more: that was not reviewed
        chisinau.member.summary(lesson, "Most of it comes from women");
        chisinau.share();
        http.before = exchange -> false;
        salvador.share();
        chisinau.receive();
        accra.receive();
        for (Office office : List.of(accra, salvador, chisinau)) {
            ReviewStatus status = status(office, lesson);
            assertEquals(Reliance.CHANGED_SINCE, status.reliance());
            assertEquals(0, status.votes());
            assertEquals(3, status.reviews().size());
            assertTrue(status.authorsVerified());
        }
        // the author cannot vouch for the own text
        assertThrows(ReviewException.class, () -> step(chisinau, lesson, ReviewAct.accept(null, null)));

        // two write the same value apart; one decides it, and it is read again
        accra.member.title(lesson, "Ask who sends the euros");
        chisinau.member.title(lesson, "Ask who sends the dollars");
        accra.share();
        chisinau.share();
        assertEquals(2, values(chisinau.member, lesson).size());
        resolve(chisinau.member, lesson, "title", "Ask who sends which money");
        step(chisinau, lesson, ReviewAct.of(ReviewStep.SUBMIT, null));
        chisinau.share();
        salvador.share();
        step(salvador, lesson, ReviewAct.accept(Text.of("en", "Good"), null));
        salvador.share();
        accra.receive();
        chisinau.receive();
        assertSame(accra.member, salvador.member, chisinau.member);
        for (Office office : List.of(accra, salvador, chisinau)) {
            ReviewStatus status = status(office, lesson);
            assertEquals(ReviewState.VALIDATED, status.state());
            assertEquals(Reliance.VERIFIED, status.reliance());
            assertEquals(1, status.votes());
            assertEquals(List.of(), values(office.member, lesson));
            for (Version version : office.member.space().history("lesson", lesson.id(), 0)) {
                Signature.State signed = office.member.space().signature(version.commit()).state();
                assertTrue(Set.of(Signature.State.VERIFIED, Signature.State.DERIVED).contains(signed),
                        version.message() + ": " + signed);
            }
        }
    }

    private static void step(Office office, RecordKey lesson, ReviewAct act) throws Exception {
        new ReviewFlow(office.member.workspace, lesson).perform(act);
    }

    private static ReviewStatus status(Office office, RecordKey lesson) throws Exception {
        return ReviewStatus.of(office.member.workspace, lesson).orElseThrow();
    }
}
