package org.sankofa.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.experience.ask.Consolidation;
import org.sankofa.experience.ask.ReplyThread;
import org.sankofa.model.Contribution;
import org.sankofa.model.Record;
import org.sankofa.model.Request;
import org.sankofa.model.RequestState;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.testing.Colleague;

/** Answers of members come with what is shared: to the question they answer, in their thread, and into the consolidated reply. */
class SharedRepliesTest {

    private static final String SPACE = "office";
    private static final String SAID = "In Ghana, shops with agents were tried in the Northern Region.";
    private static final String MORE = "They closed within a year.";

    @TempDir
    Path folder;

    @Test
    void anAnswerWrittenElsewhereComesWithTheNextExchange() throws Exception {
        try (Colleague mirela = new Colleague(folder.resolve("mirela"), "Mirela Example", SPACE);
                Colleague kofi = new Colleague(folder.resolve("kofi"), "Kofi Example", SPACE)) {
            mirela.workspace.createSpace(SpaceOptions.of(SPACE, Space.Kind.NETWORK));
            Request request = Network.MAKE.createRequest();
            request.setId(Ids.newId());
            request.setTitle(Text.of("en", "Remittances in villages"));
            request.setQuestion(Text.of("en", "Where do people in villages fetch what is sent to them?"));
            request.setState(RequestState.OPEN);
            put(mirela, request);
            mirela.publish(folder.resolve("hub").toUri().toString());
            kofi.join(folder.resolve("hub").toUri().toString());

            Contribution first = answer(kofi, request.getId(), null, SAID);
            Contribution second = answer(kofi, request.getId(), first, MORE);
            kofi.share();
            assertEquals(2, mirela.receive().changes().size());

            RecordKey key = new RecordKey(SPACE, "request", request.getId());
            ReplyThread thread = ReplyThread.of(mirela.workspace.snapshot(), request.getId());
            assertEquals(List.of(first.getId(), second.getId()), thread.lines().stream().map(line -> line.key().id()).toList());
            assertEquals(List.of(0, 1), thread.lines().stream().map(ReplyThread.Line::depth).toList(), "an answer to an answer stands below it");
            Request copy = EcoreUtil.copy((Request) mirela.workspace.snapshot().record(key).orElseThrow());
            Consolidation consolidation = new Consolidation(mirela.workspace.snapshot(), mirela.workspace.vocabularies(), copy);
            assertEquals(2, consolidation.unused().size());
            consolidation.draft();
            String reply = copy.getReply().getExperiences().stream().map(one -> one.getText().get("en")).toList().toString();
            assertTrue(reply.contains(SAID), reply);
        }
    }

    private static Contribution answer(Colleague who, String request, Contribution to, String words) throws Exception {
        Contribution answer = Network.MAKE.createContribution();
        answer.setId(Ids.newId());
        answer.setTitle(Text.of("en", "Answer"));
        answer.setRequest((Request) who.workspace.snapshot().record(new RecordKey(SPACE, "request", request)).orElseThrow());
        answer.setInReplyTo(to == null ? null : (Contribution) who.workspace.snapshot().record(new RecordKey(SPACE, "contribution", to.getId())).orElseThrow());
        answer.setText(Text.of("en", words));
        put(who, answer);
        return answer;
    }

    private static void put(Colleague who, Record record) throws Exception {
        who.space().write("Write", batch -> batch.put(record));
    }
}
