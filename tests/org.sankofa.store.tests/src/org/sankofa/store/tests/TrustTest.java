package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.model.SignaturePolicy;
import org.sankofa.model.date.PartialDate;
import org.sankofa.store.Identity;
import org.sankofa.store.MergeResult;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Signature;
import org.sankofa.store.Signature.State;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;
import org.sankofa.store.internal.sign.SignedCommit;

/** Somebody tries to pass for somebody else, or to give himself rights. */
class TrustTest extends StoreTestCase {

    private static final Identity EVE = new Identity("Eve", "eve@example.org", "", "");

    private Path anaKey;
    private Path benKey;
    private Path eveKey;
    private Workspace ana;
    private Space space;

    @BeforeEach
    void begin() throws Exception {
        Ssh.assumeInstalled();
        anaKey = Ssh.key(temp, "ana-key");
        benKey = Ssh.key(temp, "ben-key");
        eveKey = Ssh.key(temp, "eve-key");
        ana = workspace("w", ANA);
        ana.setSigningKey(anaKey);
        space = office(ana);
        Ssh.add(space, Ssh.member(ANA, "owner", Ssh.publicKey(anaKey)),
                Ssh.member(BEN, "reviewer", Ssh.publicKey(benKey)));
    }

    /** Somebody else with everything there is so far. */
    private Workspace other(String name, Identity who, Path key) throws Exception {
        Workspace workspace = member(name, who, ana);
        workspace.setSigningKey(key);
        return workspace;
    }

    private MergeResult receive(Workspace from) throws Exception {
        copyObjects(office(from), space);
        return space.merge(office(from).head());
    }

    private State state() throws Exception {
        return space.signature(space.head()).state();
    }

    @Test
    void aForgedAuthorIsToldFromTheMemberWhoSigned() throws Exception {
        Workspace ben = other("ben", BEN, benKey);
        ben.setIdentity(ANA);
        RecordKey key = save(ben, "in the name of Ana");
        receive(ben);
        Signature signature = space.signature(space.history("lesson", key.id(), 0).get(0).commit());
        assertEquals(State.OTHER_AUTHOR, signature.state());
        assertEquals("Ben Osei", signature.member());
        assertEquals(1, space.unverified(null, null).stream().filter(v -> v.message().contains("name of Ana")).count());
    }

    @Test
    void aStrangersSignatureIsUnknownWhoeverItNames() throws Exception {
        Workspace eve = other("eve", ANA, eveKey);
        save(eve, "by Eve");
        receive(eve);
        assertEquals(State.UNKNOWN, state());
    }

    @Test
    void aChangedCommitAndABorrowedSignatureAreBad() throws Exception {
        RecordKey key = save(ana, "one");
        String signed = space.head();
        assertEquals(State.VERIFIED, space.signature(signed).state());
        byte[] raw = raw(signed);
        SignedCommit parsed = SignedCommit.parse(raw);
        String text = new String(raw, StandardCharsets.UTF_8);
        for (String changed : List.of(text.replace("Add one", "Add won"), text.replace("Ana Hoxha", "Eve"),
                text.replaceFirst("parent [0-9a-f]{40}\n", ""))) {
            assertFalse(changed.equals(text));
            assertEquals(State.BAD, signatureOf(changed.getBytes(StandardCharsets.UTF_8)));
        }
        edit(ana, key, "two");
        byte[] later = SignedCommit.parse(raw(space.head())).payload();
        assertEquals(State.BAD, signatureOf(SignedCommit.with(later, parsed.signature())), "taken from another save");
        assertEquals(State.BAD,
                signatureOf(SignedCommit.with(SignedCommit.with(parsed.payload(), parsed.signature()),
                        SignedCommit.parse(raw(space.head())).signature())),
                "two signatures");
        Path file = Files.write(temp.resolve("payload"), later);
        Ssh.run(Map.of(), List.of("ssh-keygen", "-q", "-Y", "sign", "-n", "file", "-f", anaKey.toString(),
                file.toString()));
        assertEquals(State.BAD, signatureOf(SignedCommit.with(later, Files.readString(temp.resolve("payload.sig")))),
                "made for something else");
        Ssh.run(Map.of(), List.of("rm", temp.resolve("payload.sig").toString()));
        Ssh.run(Map.of(), List.of("ssh-keygen", "-q", "-Y", "sign", "-n", "git", "-f", anaKey.toString(),
                file.toString()));
        assertEquals(State.VERIFIED,
                signatureOf(SignedCommit.with(later, Files.readString(temp.resolve("payload.sig")))),
                "made with ssh-keygen for this");
    }

    private byte[] raw(String commit) throws Exception {
        try (PlainGit git = PlainGit.office(ana)) {
            return git.raw(commit);
        }
    }

    private State signatureOf(byte[] commit) throws Exception {
        try (PlainGit git = PlainGit.office(ana)) {
            return space.signature(git.insertCommit(commit)).state();
        }
    }

    @Test
    void nobodyMakesHimselfAMemberOrTakesOthersAway() throws Exception {
        Workspace ben = other("ben", BEN, benKey);
        Workspace eve = other("eve", EVE, eveKey);
        Ssh.add(office(eve), Ssh.member(EVE, "owner", Ssh.publicKey(eveKey)));
        Ssh.change(office(eve), info -> {
            info.getMembers().remove(Ssh.find(info, "Ben Osei"));
            Ssh.find(info, "Ana Hoxha").getKeys().clear();
        });
        save(eve, "by Eve");
        receive(eve);
        assertNotNull(Ssh.find(space.info(), "Eve"), "shown as somebody wrote it");
        assertNull(Ssh.find(space.trustedInfo(), "Eve"), "but not relied on");
        assertNotNull(Ssh.find(space.trustedInfo(), "Ben Osei"));
        assertEquals(1, Ssh.find(space.trustedInfo(), "Ana Hoxha").getKeys().size());
        assertEquals(State.UNKNOWN, state());
        Ssh.change(office(ben), info -> Ssh.find(info, "Ben Osei").getRoles().add("owner"));
        receive(ben);
        assertEquals(List.of("reviewer"), Ssh.find(space.trustedInfo(), "Ben Osei").getRoles());
    }

    @Test
    void whatAnOwnerSignsCountsAndOnBothSidesTheSame() throws Exception {
        Workspace ben = other("ben", BEN, benKey);
        Ssh.change(space, info -> Ssh.find(info, "Ben Osei").getRoles().add("owner"));
        copyObjects(space, office(ben));
        office(ben).merge(space.head());
        Ssh.add(office(ben), Ssh.member(EVE, "editor", Ssh.publicKey(eveKey)));
        save(ana, "meanwhile");
        receive(ben);
        assertNotNull(Ssh.find(space.trustedInfo(), "Eve"));
        assertEquals(State.DERIVED, state());
        Workspace eve = other("eve", EVE, eveKey);
        save(eve, "by Eve");
        receive(eve);
        assertEquals(State.VERIFIED, state());
        assertTrue(EcoreUtil.equals(space.trustedInfo(), office(eve).trustedInfo()));
    }

    @Test
    void aKeyThatWasTakenAwayCountsForWhatWasThereOnly() throws Exception {
        Workspace ben = other("ben", BEN, benKey);
        save(ben, "before");
        receive(ben);
        String before = space.head();
        assertEquals(State.VERIFIED, space.signature(before).state());
        Ssh.change(space, info -> Ssh.find(info, "Ben Osei").getKeys().clear());
        assertEquals(State.VERIFIED, space.signature(before).state(), "it was known when the key was good");
        save(ben, "on an old version");
        receive(ben);
        String late = office(ben).head();
        assertEquals(State.UNKNOWN, space.signature(late).state(), "whoever found the key may date it as he likes");
        assertEquals(State.VERIFIED, space.signature(before).state());
    }

    @Test
    void aMemberWhoLeftAndAKeyThatIsOverSignNoMore() throws Exception {
        Workspace ben = other("ben", BEN, benKey);
        Ssh.change(space, info -> Ssh.find(info, "Ben Osei").getKeys().get(0).setTo(PartialDate.parse("2020")));
        save(ben, "one");
        receive(ben);
        assertEquals(State.UNKNOWN, space.signature(office(ben).head()).state());
        Ssh.change(space, info -> {
            Ssh.find(info, "Ben Osei").getKeys().get(0).setTo(null);
            Ssh.find(info, "Ben Osei").setLeft(PartialDate.parse("2020-05"));
        });
        assertEquals(State.UNKNOWN, space.signature(office(ben).head()).state());
        Ssh.change(space, info -> Ssh.find(info, "Ben Osei").setLeft(null));
        assertEquals(State.VERIFIED, space.signature(office(ben).head()).state());
    }

    @Test
    void aKeyOfTwoMembersIsNobodys() throws Exception {
        Workspace ben = other("ben", BEN, benKey);
        Ssh.add(space, Ssh.member(EVE, "editor", Ssh.publicKey(benKey)));
        save(ben, "one");
        receive(ben);
        assertEquals(State.UNKNOWN, space.signature(office(ben).head()).state());
    }

    @Test
    void aMergeThatSaysMoreThanFollowsIsBad() throws Exception {
        RecordKey key = save(ana, "one");
        Workspace ben = other("ben", BEN, benKey);
        edit(ben, key, "by Ben");
        edit(ana, key, "by Ana");
        String mine = space.head();
        receive(ben);
        assertEquals(State.DERIVED, state());
        try (PlainGit git = PlainGit.office(ana)) {
            String merge = new String(git.raw(space.head()), StandardCharsets.UTF_8);
            String before = git.commit(org.eclipse.jgit.lib.ObjectId.fromString(mine)).getTree().getId().name();
            String forged = merge.replaceFirst("tree [0-9a-f]{40}", "tree " + before);
            assertFalse(forged.equals(merge));
            String id = git.insertCommit(forged.getBytes(StandardCharsets.UTF_8));
            assertEquals(State.BAD, space.signature(id).state());
        }
    }

    @Test
    void aSpaceThatWantsSignaturesRefusesTheRestAndKeepsWhatItHas() throws Exception {
        Ssh.change(space, info -> info.setSignaturePolicy(SignaturePolicy.REFUSE));
        Workspace ben = other("ben", BEN, benKey);
        RecordKey good = save(ben, "signed");
        receive(ben);
        assertEquals("signed", title(ana, good));
        Workspace eve = other("eve", BEN, eveKey);
        ben.setSigningKey(null);
        for (Workspace bad : List.of(eve, ben)) {
            save(bad, "not signed by Ben");
            save(ana, "meanwhile");
            String head = space.head();
            copyObjects(office(bad), space);
            var e = assertStore(Code.NOT_SIGNED, () -> space.merge(office(bad).head()));
            assertTrue(e.getMessage().contains("not signed by Ben"), e.getMessage());
            assertEquals(head, space.head());
        }
        Workspace open = other("open", EVE, eveKey);
        Ssh.change(office(open), info -> info.setSignaturePolicy(SignaturePolicy.MARK));
        copyObjects(office(open), space);
        assertStore(Code.NOT_SIGNED, () -> space.merge(office(open).head()));
        Ssh.change(space, info -> info.setSignaturePolicy(SignaturePolicy.MARK));
        receive(ben);
        List<Version> marked = space.unverified(null, null);
        assertTrue(marked.stream().anyMatch(v -> v.message().contains("not signed by Ben")), marked.toString());
    }

    @Test
    void withoutKeysEverybodyIsFreeAndNothingIsVerified() throws Exception {
        Workspace free = workspace("free", ANA);
        Ssh.add(office(free), Ssh.member(ANA, "owner"), Ssh.member(BEN, "editor"));
        Ssh.change(office(free), info -> Ssh.find(info, "Ben Osei").getRoles().add("owner"));
        assertEquals(List.of("editor", "owner"),
                Ssh.find(office(free).trustedInfo(), "Ben Osei").getRoles().stream().sorted().toList());
        assertEquals(State.UNSIGNED, office(free).signature(office(free).head()).state());
    }
}
