package org.sankofa.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** A question goes out as a mail, answers come back, a reply and a lesson remain: export, import, reply, capture, cite, reminders, people. */
class ExperienceCommandsTest {

    @TempDir
    Path folder;
    private Path dir;
    private String request;

    @BeforeEach
    void make() throws Exception {
        dir = Cli.workspace(folder);
        request = Cli.put(folder, dir, "{'kind': 'request', 'title': {'en': 'Costs in villages'}, 'question': {'en': 'Who has tried?'},"
                + "'state': 'open', 'language': 'en', 'deadline': '2026-12-18'}");
    }

    private Path question() throws Exception {
        Path file = folder.resolve("question.eml");
        Cli.ok("export", dir, "--format", "eml", "--record", request.substring(0, 8), "-o", file);
        return file;
    }

    private Path answer() throws Exception {
        String code = Files.readString(question()).replaceAll("(?s).*\\[(SK-[^]]+)\\].*", "$1");
        return Files.writeString(folder.resolve("answer.eml"), "From: Awa <awa@example.net>\nSubject: Re: [" + code + "] Costs\nMessage-ID: <1@mail>\n\n"
                + "In Ghana we paid in shops with agents of the savings banks. They closed within a year.\n\nOn Mon, 9 Nov 2026, Ada wrote:\n> Who has tried?\n");
    }

    private JsonNode take(Object... more) throws Exception {
        Object[] line = new Object[6 + more.length];
        System.arraycopy(new Object[] { "import", dir, answer(), "--format", "eml", "--json" }, 0, line, 0, 6);
        System.arraycopy(more, 0, line, 6, more.length);
        return Cli.ok(line).json();
    }

    @Test
    void aRequestIsWrittenAsAMail() throws Exception {
        String mail = Files.readString(question());
        assertTrue(mail.startsWith("From: Ada Example <ada@example.org>\r\n") && mail.contains("Message-ID: <" + request), mail);
        Path other = folder.resolve("other.eml");
        Cli.ok("export", dir, "--format", "eml", "--record", request, "-p", "from.name=Office", "-p", "from.address=office@example.org", "-o", other);
        assertTrue(Files.readString(other).startsWith("From: Office <office@example.org>"));
        Cli none = Cli.run("export", dir, "--format", "eml");
        assertEquals(2, none.code);
        assertTrue(none.err.contains("Name one request or answer"), none.err);
        assertEquals(2, Cli.run("export", dir, "--format", "eml", "--record", "ffffffff").code);
    }

    @Test
    void oneRecordIsExportedAsJson() throws Exception {
        Cli.put(folder, dir, "{'kind': 'lesson', 'title': {'en': 'Other'}}");
        JsonNode all = Cli.ok("export", dir, "--format", "json", "--record", request).json();
        assertEquals(1, all.size());
        assertEquals(request, all.get(0).path("id").asText());
    }

    @Test
    void anAnswerIsTakenOnce() throws Exception {
        assertEquals(1, take("--dry-run").path("created").asInt());
        assertEquals(0, Cli.ok("list", dir, "--kind", "contribution", "--json").json().size());
        assertEquals(1, take().path("created").asInt());
        assertEquals(1, take().path("unchanged").asInt());
        JsonNode contribution = Cli.ok("export", dir, "--format", "json", "--kind", "contribution").json().get(0);
        assertTrue(contribution.path("text").path("en").asText().endsWith("They closed within a year."), contribution.toString());
        assertEquals("Awa", contribution.path("authorName").asText());
        assertFalse(contribution.toString().contains("awa@example.net"));
    }

    @Test
    void aMailIsRecognisedWithoutSayingWhatItIs() throws Exception {
        JsonNode report = Cli.ok("import", dir, answer(), "--json").json();
        assertEquals(1, report.path("created").asInt(), report.toString());
    }

    @Test
    void aMailThatAnswersNothingIsNamed() throws Exception {
        Path lunch = Files.writeString(folder.resolve("lunch.eml"), "From: a@example.net\nSubject: Lunch\n\nToday?\n");
        Cli run = Cli.run("import", dir, lunch, "--format", "eml", "--json");
        assertEquals(1, run.code);
        assertEquals("no-request", run.json().path("problems").get(0).path("code").asText());
        assertEquals(1, Cli.ok("import", dir, lunch, "--format", "eml", "--json", "-p", "request=" + request).json().path("created").asInt());
    }

    @Test
    void answersBecomeAReply() throws Exception {
        assertEquals(1, Cli.run("reply", dir, request, "--publish").code, "nothing to publish yet");
        assertEquals(1, Cli.run("reply", dir, request, "--form", "html").code);
        take();
        assertEquals("answers_waiting", Cli.ok("reminders", dir, "--on", "2026-11-01", "--json").json().get(0).path("reminder").asText());
        JsonNode state = Cli.ok("reply", dir, request, "--draft", "--publish", "--json").json();
        assertEquals("consolidated", state.path("state").asText());
        assertEquals(0, state.path("waiting").asInt());
        Path word = folder.resolve("reply.docx");
        Cli.ok("reply", dir, request, "--form", "word", "-o", word);
        assertEquals('P', Files.readAllBytes(word)[0]);
        String page = Cli.ok("reply", dir, request, "--form", "html", "--in", "fr").out;
        assertTrue(page.contains("Expériences par pays") && page.contains("Ghana") && !page.contains("Awa"), page);
        assertTrue(Cli.ok("reply", dir, request).out.contains("1 answer, 0 of them"));
        assertEquals(2, Cli.run("reply", dir, Cli.ok("list", dir, "--kind", "contribution", "--json").json().get(0).path("id").asText()).code);
    }

    @Test
    void aLessonIsWrittenDownCitedAndAskedFor() throws Exception {
        String person = Cli.put(folder, dir, "{'kind': 'practitioner', 'name': 'Ana Example', 'areas': ['area:GHA']}");
        String programme = Cli.put(folder, dir, "{'kind': 'programme', 'title': {'en': 'Village banks'}, 'areas': ['area:GHA'],"
                + "'themes': ['theme:remittances'], 'focalPoint': '" + person + "'}");
        Cli run = Cli.ok("capture", dir, programme, "--tried", "Pay-out points were opened in village shops.", "--happened", "They closed within a year.");
        JsonNode lesson = run.json();
        assertEquals("area:GHA", lesson.path("areas").get(0).asText());
        assertEquals(person, lesson.path("contact").asText());
        assertTrue(run.err.contains("Next:"), run.err);
        Cli again = Cli.ok("capture", dir, programme, "--tried", "Pay-out points were opened in village shops.", "--happened", "They closed within a year.", "--dry-run");
        assertTrue(again.err.contains("Much like " + lesson.path("id").asText()), again.err);
        assertEquals(2, Cli.run("capture", dir, programme, "--tried", " ", "--happened", "They closed.").code, "two sentences make a lesson");
        assertEquals(2, Cli.run("capture", dir, programme, "--tried", "Shops paid out.", "--happened", "").code);
        assertEquals(1, Cli.ok("list", dir, "--kind", "lesson", "--json").json().size());
        String id = lesson.path("id").asText();
        String use = Cli.ok("cite", dir, id, programme).json().path("id").asText();
        assertEquals(use, Cli.ok("cite", dir, id, programme).json().path("id").asText());
        assertEquals(2, Cli.run("cite", dir, programme, id).code);
        assertEquals(2, Cli.run("cite", dir, id, person).code);
        JsonNode waits = Cli.ok("reminders", dir, "--on", "2040-01-01", "--json").json();
        assertTrue(waits.findValuesAsText("reminder").contains("use_without_effect"), waits.toString());
        JsonNode people = Cli.ok("people", dir, "--area", "gha", "--theme", "remittances", "--json").json();
        assertEquals("Ana Example", people.get(0).path("name").asText());
        assertEquals(2, Cli.run("people", dir).code);
        assertEquals(2, Cli.run("people", dir, "--area", "XXX").code);
        JsonNode figures = Cli.ok("analyse", dir, "lessons.reuse", "--json").json();
        assertEquals(1, figures.path("rows").size() > 10 ? 1 : 0, figures.toString());
        assertTrue(figures.path("caveats").toString().contains("rank nobody"));
    }

    @Test
    void twoLessonsThatSayTheSameAreJoinedInOneStep() throws Exception {
        String stays = Cli.put(folder, dir, "{'kind': 'lesson', 'title': {'en': 'Shops'}, 'tried': {'en': 'Shops paid out.'}, 'reviewState': 'validated'}");
        String other = Cli.put(folder, dir, "{'kind': 'lesson', 'title': {'en': 'Village shops'}, 'tried': {'en': 'Village shops paid out.'},"
                + "'happened': {'en': 'They closed.'}, 'reviewState': 'validated'}");
        assertEquals(2, Cli.run("join-lessons", dir, stays, other, "--take", "areas").code, "lists are added up");
        JsonNode before = Cli.ok("show", dir, stays).json();
        JsonNode otherBefore = Cli.ok("show", dir, other).json();
        String history = Cli.ok("log", dir, stays).out;
        for (String own : List.of("id", "reviewState", "reviewBy", "supersededBy", "confidentiality", "lastConfirmed", "asOf", "nature", "language",
                "nonsense")) {
            Cli refused = Cli.run("join-lessons", dir, stays, other, "--take", "title," + own);
            assertEquals(2, refused.code, own);
            assertTrue(refused.err.contains(own) && refused.err.contains("title, summary"), refused.err);
        }
        assertEquals(before, Cli.ok("show", dir, stays).json(), "nothing was written");
        assertEquals(otherBefore, Cli.ok("show", dir, other).json());
        assertEquals(history, Cli.ok("log", dir, stays).out);
        Cli run = Cli.ok("join-lessons", dir, stays, other, "--take", "title");
        assertEquals("Village shops", run.json().path("title").path("en").asText());
        assertEquals("They closed.", run.json().path("happened").path("en").asText());
        assertEquals("Shops paid out.", run.json().path("tried").path("en").asText());
        assertTrue(run.err.contains("The other says differently: tried."), run.err);
        JsonNode gone = Cli.ok("show", dir, other).json();
        assertEquals("superseded", gone.path("reviewState").asText());
        assertEquals(stays, gone.path("supersededBy").asText());
        assertTrue(Cli.ok("review", dir, other).out.contains("superseded"), "its review says so");
        assertEquals(1, Cli.run("join-lessons", dir, other, stays).code, "what is out of use takes nothing over");
        String programme = Cli.put(folder, dir, "{'kind': 'programme', 'title': {'en': 'Village banks'}}");
        assertEquals(2, Cli.run("join-lessons", dir, stays, programme).code);
    }
}
