package org.sankofa.experience.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.exchange.ImportReport;
import org.sankofa.experience.ask.Consolidation;
import org.sankofa.experience.ask.MailReplies;
import org.sankofa.experience.ask.ReplyPublication;
import org.sankofa.experience.internal.mail.Mail;
import org.sankofa.model.Confidentiality;
import org.sankofa.model.Contribution;
import org.sankofa.model.Publication;
import org.sankofa.model.Request;
import org.sankofa.model.TriState;
import org.sankofa.model.text.Text;
import org.sankofa.store.Progress;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A consolidated reply goes out as mail, page and document, with the names of those who agreed alone. */
class ReplyPublicationTest {

    private static final String HARM = "<script>alert(1)</script> & \"co\" \u202E]]> <img src=http://example.org/x>";

    @TempDir
    Path folder;
    private Network network;
    private Request request;

    @BeforeEach
    void open() throws Exception {
        network = new Network(folder);
        network.ask();
        answer("00000000-0000-4000-8000-000000000001", "Awa Exemple <awa@example.net>", TriState.YES, "In Ghana we tried it. " + HARM);
        answer("00000000-0000-4000-8000-000000000002", "Silent Person", TriState.UNKNOWN, "In Mali it failed.");
        answer("00000000-0000-4000-8000-000000000003", "Shy Person", TriState.NO, "In Togo nobody knows.");
        request = EcoreUtil.copy((Request) network.get("request", Network.REQUEST));
        new Consolidation(network.workspace.snapshot(), network.workspace.vocabularies(), request).draft();
    }

    @AfterEach
    void close() throws Exception {
        network.close();
    }

    private void answer(String id, String author, TriState consent, String text) throws Exception {
        Contribution answer = Network.MAKE.createContribution();
        answer.setId(id);
        answer.setRequest(Network.ref(Network.request()));
        answer.setAuthorName(author);
        answer.setConsentToBeNamed(consent);
        answer.setText(Text.of("en", text));
        network.put(answer);
    }

    private ReplyPublication publication() {
        return ReplyPublication.of(network.workspace.snapshot(), request);
    }

    private Map<String, byte[]> word() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(publication().word()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Document xml(byte[] part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
    }

    private String wordText() throws Exception {
        NodeList texts = xml(word().get("word/document.xml")).getElementsByTagNameNS("*", "t");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            words.add(texts.item(i).getTextContent());
        }
        return String.join("\n", words);
    }

    @Test
    void eachFormSaysTheSame() throws Exception {
        for (String form : List.of(publication().text(), publication().html(), wordText(), Mails.read(publication().mail()).plain())) {
            for (String words : List.of("Lowering the cost", "In short", "Experiences by country", "Ghana", "Mali", "In Mali it failed.",
                    "Awa Exemple", "2 people", "not reviewed")) {
                assertTrue(form.contains(words), () -> words + " is missing in " + form);
            }
        }
    }

    @Test
    void nobodyIsNamedWhoDidNotAgree() throws Exception {
        String all = publication().text() + publication().html() + wordText() + new String(publication().mail());
        assertFalse(all.contains("Silent Person") || all.contains("Shy Person") || all.contains("awa@example.net"), all);
        Contribution awa = (Contribution) network.get("contribution", "00000000-0000-4000-8000-000000000001");
        network.change(awa, copy -> copy.setConsentToBeNamed(TriState.NO));
        assertFalse((publication().text() + publication().html()).contains("Awa"), "consent can be taken back");
    }

    @Test
    void aMemberCreditedBeforeIsLeftOutWhenConsentIsTakenBack() throws Exception {
        var ana = network.practitioner("11111111-1111-4111-8111-111111111111", "Ana Example", "ana@example.org");
        Contribution awa = (Contribution) network.get("contribution", "00000000-0000-4000-8000-000000000001");
        awa = network.change(awa, copy -> copy.setAuthor(Network.ref(ana)));
        request.getReply().getCredits().add(Network.ref(ana));
        assertTrue(publication().text().contains("Ana Example"));
        network.change(awa, copy -> copy.setConsentToBeNamed(TriState.NO));
        assertFalse(publication().text().contains("Ana Example"));
    }

    @Test
    void thePageIsPlainAndLoadsNothing() {
        String html = publication().html();
        assertFalse(html.contains("<script") || html.contains("<img") || html.contains("\u202E"), html);
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;"), html);
        assertFalse(Pattern.compile("(?i)\\b(?:src|background|poster|data)\\s*=\\s*[\"'h]").matcher(html.replaceAll("&lt;.*?&gt;", "")).find());
        assertTrue(html.contains("default-src 'none'") && html.startsWith("<!DOCTYPE html>") && html.contains("lang=\"en\""));
    }

    @Test
    void theWordFileIsWhole() throws Exception {
        Map<String, byte[]> parts = word();
        assertEquals("[Content_Types].xml", parts.keySet().iterator().next());
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            xml(part.getValue());
        }
        NodeList types = xml(parts.get("[Content_Types].xml")).getElementsByTagName("Override");
        for (int i = 0; i < types.getLength(); i++) {
            String name = ((Element) types.item(i)).getAttribute("PartName").substring(1);
            assertTrue(parts.containsKey(name), name);
        }
        Document styles = xml(parts.get("word/styles.xml"));
        List<String> known = new ArrayList<>();
        NodeList all = styles.getElementsByTagNameNS("*", "style");
        for (int i = 0; i < all.getLength(); i++) {
            known.add(((Element) all.item(i)).getAttributeNS("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "styleId"));
        }
        NodeList used = xml(parts.get("word/document.xml")).getElementsByTagNameNS("*", "pStyle");
        assertTrue(used.getLength() > 5);
        for (int i = 0; i < used.getLength(); i++) {
            assertTrue(known.contains(((Element) used.item(i)).getAttributeNS("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "val")));
        }
        assertTrue(wordText().contains("<script>alert(1)</script> & \"co\""), wordText());
    }

    @Test
    void addressesOfResourcesAreThoseOfTheWeb() throws Exception {
        resource("A study", "https://example.org/a?b=1&c=2", null);
        resource("Odd", "javascript:alert(1)", null);
        resource("Secret", "https://example.org/secret", Confidentiality.CONFIDENTIAL);
        String html = publication().html();
        assertTrue(html.contains("href=\"https://example.org/a?b=1&amp;c=2\""), html);
        assertFalse(html.contains("href=\"javascript") || html.contains("Secret") || html.contains("secret"), html);
        Document relations = xml(word().get("word/_rels/document.xml.rels"));
        Element link = (Element) relations.getElementsByTagName("Relationship").item(2);
        assertEquals("https://example.org/a?b=1&c=2", link.getAttribute("Target"));
        Element used = (Element) xml(word().get("word/document.xml")).getElementsByTagNameNS("*", "hyperlink").item(0);
        assertEquals(link.getAttribute("Id"), used.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"));
        assertEquals(3, relations.getElementsByTagName("Relationship").getLength());
    }

    private void resource(String title, String url, Confidentiality confidentiality) throws Exception {
        Publication study = Network.MAKE.createPublication();
        study.setTitle(Text.of("en", title));
        study.setId(org.sankofa.model.ids.Ids.nameBased(title));
        study.setUrl(url);
        if (confidentiality != null) {
            study.setConfidentiality(confidentiality);
        }
        network.put(study);
        new Consolidation(network.workspace.snapshot(), network.workspace.vocabularies(), request).addResource(study);
    }

    @Test
    void theMailAnswersTheQuestion() throws Exception {
        Mail mail = Mails.read(publication().from("Mirela", "mirela@example.org").mail());
        assertEquals(List.of(Network.REQUEST + ".request@sankofa.invalid"), mail.ancestors());
        assertEquals("mirela@example.org", mail.senders().get(0).address());
        assertEquals(1, mail.records().size());
    }

    @Test
    void theMailTakenInAgainIsNoAnswer() throws Exception {
        Path file = Files.write(folder.resolve("reply.eml"), publication().from("Mirela", "mirela@example.org").mail());
        ImportReport report = new MailReplies(network.workspace).take(file, MailReplies.Options.DEFAULT, Progress.NONE).report();
        assertEquals(List.of(), report.problems());
        assertEquals(List.of(0L, 1L, 0L), List.of(report.created(), report.unchanged(), report.refused()));
    }

    @Test
    void theSameReplyGivesTheSameBytes() {
        assertArrayEquals(publication().word(), publication().word());
        assertArrayEquals(publication().mail(), publication().mail());
        assertEquals(publication().html(), publication().html());
    }

    @Test
    void headingsAreInTheLanguageAskedFor() {
        assertTrue(publication().in("fr").text().contains("Expériences par pays"));
        assertTrue(publication().in("es").html().contains("lang=\"es\""));
    }

    @Test
    void whatIsNotDoneOrStaysInsideDoesNotGoOut() {
        request.setConfidentiality(Confidentiality.RESTRICTED);
        assertThrows(IllegalStateException.class, () -> publication().mail());
        request.setConfidentiality(Confidentiality.OPEN);
        request.getReply().setSynopsis(null);
        assertTrue(publication().problem().isPresent());
        assertThrows(IllegalStateException.class, () -> publication().word());
    }
}
